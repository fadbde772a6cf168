package zujie.directory.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zujie.kernel.org.OrgCode;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.RuleViolation;

class OrgUnitTest {

    private final OrgUnit province = police("350000000000", "PROVINCE", null);
    private final OrgUnit city = police("350100000000", "CITY", province);
    private final OrgUnit county = police("350104000000", "COUNTY", city);

    private static OrgUnit police(String code, String level, OrgUnit parent) {
        return OrgUnit.register(new OrgCode(code), "单位" + code, null, OrgKind.POLICE, level, parent);
    }

    private static OrgUnit bank(String code, String level, OrgUnit parent) {
        return OrgUnit.register(new OrgCode(code), "银行" + code, "行", OrgKind.BANK, level, parent);
    }

    private static void refused(String code, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(RuleViolation.class, v -> assertThat(v.code())
                .isEqualTo(code));
    }

    @Test
    void shouldBuildPathFromRootDown() {
        assertThat(province.path().value()).isEqualTo("/350000000000/");
        assertThat(county.path().value()).isEqualTo("/350000000000/350100000000/350104000000/");
    }

    @Test
    void shouldLetAStationStandDirectlyBelowACity() {
        assertThat(police("350100010000", "STATION", city).path().value())
                .isEqualTo("/350000000000/350100000000/350100010000/");
    }

    @Test
    void shouldNameItselfShortlyByItsName() {
        assertThat(province.shortName()).isEqualTo("单位350000000000");
    }

    @ParameterizedTest
    @CsvSource({
        "PROVINCE, CITY",
        "PROVINCE, COUNTY",
        "CITY, COUNTY",
        "COUNTY, COUNTY",
        "STATION, STATION",
    })
    void shouldRefuseASuperiorOfEqualOrLowerLevel(String level, String superior) {
        OrgUnit above = police("350199000000", superior, null);
        refused("directory.superior-not-above", () -> police("350188000000", level, above));
    }

    @ParameterizedTest
    @CsvSource({
        "POLICE, HEAD",
        "BANK, CITY",
        "BANK, CITY_BRANCH",
        "CARRIER, OUTLET",
        "REGULATOR, COUNTY",
        "POLICE, OPERATIONS",
        "POLICE, ''",
        "BANK, head"
    })
    void shouldRefuseALevelOfAnotherTree(OrgKind kind, String level) {
        refused(
                "directory.level-not-in-tree",
                () -> OrgUnit.register(new OrgCode("350100000001"), "名", null, kind, level, null));
    }

    @Test
    void shouldBeginPartnersWithTheirHeadOffice() {
        refused("directory.superior-missing", () -> bank("ICBC35", "BRANCH", null));
        OrgUnit head = bank("102100099996", "HEAD", null);
        OrgUnit branch = bank("ICBC35", "BRANCH", head);
        assertThat(bank("ICBC3501", "BRANCH", branch).path().value()).isEqualTo("/102100099996/ICBC35/ICBC3501/");
        refused("directory.superior-not-above", () -> bank("CMBC", "HEAD", head));
    }

    @Test
    void shouldKeepTreesApart() {
        refused("directory.superior-of-other-tree", () -> bank("ICBC35", "BRANCH", province));
    }

    @ParameterizedTest
    @CsvSource({"35010400000", "3501040000X0", "p35"})
    void shouldDemandTwelveDigitsOfPolice(String code) {
        refused("directory.police-code-malformed", () -> police(code, "COUNTY", city));
    }

    @ParameterizedTest
    @CsvSource({"''", "'   '"})
    void shouldDemandAName(String name) {
        refused(
                "directory.name-missing",
                () -> OrgUnit.register(new OrgCode("CMCC"), name, null, OrgKind.CARRIER, "HEAD", null));
    }

    @Test
    void shouldRefuseNamesThatDoNotFit() {
        refused("directory.name-malformed", () -> city.rename("长".repeat(101), null));
        refused("directory.name-malformed", () -> city.rename("两\n行", null));
        city.rename("福州市公安局反诈中心🚓", "福州市局");
        assertThat(city.name()).isEqualTo("福州市公安局反诈中心🚓");
    }

    @Test
    void shouldNotMoveBelowItselfOrItsOwn() {
        refused("directory.organisation-below-itself", () -> city.moveBelow(city));
        refused("directory.organisation-below-itself", () -> city.moveBelow(county));
        assertThat(city.path().value()).isEqualTo("/350000000000/350100000000/");
    }

    @Test
    void shouldMoveBelowAnotherSuperior() {
        OrgUnit other = police("350200000000", "CITY", province);
        county.moveBelow(other);
        assertThat(county.path().value()).isEqualTo("/350000000000/350200000000/350104000000/");
        assertThat(county.parentCode()).isEqualTo("350200000000");
    }

    @Test
    void shouldOpenAndCloseOnce() {
        refused("directory.organisation-open-already", () -> county.reopen(city));
        county.close();
        assertThat(county.isActive()).isFalse();
        refused("directory.organisation-closed-already", county::close);
        city.close();
        refused("directory.superior-closed", () -> county.reopen(city));
        refused("directory.superior-closed", () -> police("350105000000", "COUNTY", city));
        city.reopen(province);
        county.reopen(city);
        assertThat(county.isActive()).isTrue();
    }
}
