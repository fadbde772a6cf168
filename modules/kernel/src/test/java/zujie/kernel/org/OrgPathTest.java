package zujie.kernel.org;

import static org.assertj.core.api.Assertions.assertThat;
import static zujie.kernel.BrokenRules.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrgPathTest {

    @Test
    void shouldGrowFromTheRoot() {
        OrgPath path =
                OrgPath.root(OrgCode.of("p35")).child(OrgCode.of("p3501")).child(OrgCode.of("p350104"));

        assertThat(path).hasToString("/p35/p3501/p350104/").isEqualTo(OrgPath.of("/p35/p3501/p350104/"));
        assertThat(path.code()).isEqualTo(OrgCode.of("p350104"));
        assertThat(path.parent()).contains(OrgPath.of("/p35/p3501/"));
        assertThat(OrgPath.of("/p35/").parent()).isEmpty();
        assertThat(OrgPath.of("/p35/").code()).isEqualTo(OrgCode.of("p35"));
        assertThat(path.likePattern()).isEqualTo("/p35/p3501/p350104/%");
    }

    @ParameterizedTest(name = "{0} contains {1}: {2}")
    @CsvSource({
        "/p35/p3501/, /p35/p3501/, true",
        "/p35/p3501/, /p35/p3501/p350104/, true",
        "/p35/p3501/, /p35/, false",
        "/p35/p3501/, /p35/p3502/, false",
        "/p35/, /p3501/, false",
        "/p35/p3501/, /p35/p35011/, false",
        "/p35/, /P35/p3501/, false",
    })
    void shouldContainItselfAndWhatLiesBelow(String path, String other, boolean contained) {
        assertThat(OrgPath.of(path).contains(OrgPath.of(other))).isEqualTo(contained);
    }

    @ParameterizedTest(name = "refuse [{0}]")
    @NullSource
    @ValueSource(strings = {"", "/", "//", "p35", "/p35", "p35/", "/p35//p3501/", "/p35/%/", "/p_5/", "/p35/ ", "/a/"})
    void shouldRefuseOtherForms(String stored) {
        assertRefused("org-path-malformed", () -> OrgPath.of(stored));
    }

    @Test
    void shouldHoldUpTo255Characters() {
        assertThat(OrgPath.of("/" + "ab1/".repeat(63)).value()).hasSize(253);
        assertRefused("org-path-malformed", () -> OrgPath.of("/" + "ab1/".repeat(64)));
    }
}
