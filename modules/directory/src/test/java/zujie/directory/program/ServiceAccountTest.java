package zujie.directory.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zujie.directory.api.Organisation;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;

class ServiceAccountTest {

    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
    private static final Actor ADMIN = Actor.system("test");

    private static Organisation partner(String code, OrgKind kind, boolean active) {
        return new Organisation(code, "合作单位", "单位", kind, "HEAD", null, "/" + code + "/", active);
    }

    private static ServiceAccount request(String clientId, OrgKind kind) {
        return ServiceAccount.request(clientId, partner("CMCC35", kind, true), ADMIN, NOW);
    }

    private static void refused(String code, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(RuleViolation.class, v -> assertThat(v.code())
                .isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource({
        "BANK, , bank-cmcc35, BANK_GATEWAY",
        "CARRIER, '', telecom-cmcc35, TELECOM_GATEWAY",
        "BANK, bank-icbc-2, bank-icbc-2, BANK_GATEWAY"
    })
    void shouldNameAndRoleItselfByItsPartner(OrgKind kind, String wanted, String client, String role) {
        ServiceAccount account = request(wanted, kind);
        assertThat(account.clientId()).isEqualTo(client);
        assertThat(account.role().name()).isEqualTo(role);
        assertThat(account.status()).isEqualTo(ServiceAccountStatus.REQUESTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"telecom-x1", "bank", "bank-", "Bank-icbc", "bank-工行", "zujie-directory", "bank-a b", "bank_a"})
    void shouldRefuseOtherClientIds(String wanted) {
        refused("directory.client-id-malformed", () -> request(wanted, OrgKind.BANK));
    }

    @Test
    void shouldBelongToBanksAndCarriersOnly() {
        refused("directory.program-without-partner", () -> request(null, OrgKind.POLICE));
        refused("directory.program-without-partner", () -> request(null, OrgKind.REGULATOR));
        refused(
                "directory.organisation-closed",
                () -> ServiceAccount.request(null, partner("ICBC", OrgKind.BANK, false), ADMIN, NOW));
    }

    @Test
    void shouldRotateOnlyWhileActive() {
        ServiceAccount account = request(null, OrgKind.BANK);
        refused("directory.program-not-active", account::requireActive);
        account.confirm("kc");
        account.requireActive();
        account.rotated(ADMIN, NOW);
        assertThat(account.toRow("单位").rotatedAt()).isEqualTo(NOW);
        account.stop(ADMIN, "联调结束", NOW);
        assertThat(account.login("单位").enabled()).isFalse();
        refused("directory.program-not-active", account::requireActive);
        account.resume();
        assertThat(account.login("单位").enabled()).isTrue();
        assertThat(account.toRow("单位").stopReason()).isNull();
        refused("directory.account-move", account::resume);
    }

    @Test
    void shouldRepeatARequestThatWasNotConfirmed() {
        ServiceAccount account = request(null, OrgKind.BANK);
        account.requestAgain(request(null, OrgKind.BANK));
        account.confirm("kc");
        refused("directory.client-id-taken", () -> account.requestAgain(request(null, OrgKind.BANK)));
    }

    @Test
    void shouldAllowOnlyTheseMoves() {
        Set<String> legal = Set.of("REQUESTED ACTIVE", "ACTIVE STOPPED", "STOPPED ACTIVE");
        for (ServiceAccountStatus from : ServiceAccountStatus.values()) {
            for (ServiceAccountStatus to : ServiceAccountStatus.values()) {
                assertThat(from.canBecome(to)).as(from + " → " + to).isEqualTo(legal.contains(from + " " + to));
            }
        }
    }
}
