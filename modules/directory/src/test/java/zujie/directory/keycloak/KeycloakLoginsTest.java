package zujie.directory.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeycloakLoginsTest {

    @ParameterizedTest
    @CsvSource({
        "张𠮷, 张𠮷",
        "阿卜杜·热合曼, 阿卜杜·热合曼",
        "<b>张三</b>, b 张三 b",
        "'Robert''); drop table', Robert'   drop table",
        "🚓李四, 🚓李四",
        "<>, zhang"
    })
    void shouldShowKeycloakANameItTakes(String name, String shown) {
        assertThat(KeycloakLogins.shown(new PersonLogin("zhang", null, name, true, Set.of()))
                        .replaceAll(" +", " "))
                .isEqualTo(shown.replaceAll(" +", " "));
    }

    /** R9.1: at least eight characters of three classes; ours have sixteen of four. */
    @RepeatedTest(20)
    void shouldMakeStrongOneTimePasswords() {
        Password password = Password.oneTime();
        assertThat(password.temporary()).isTrue();
        assertThat(password.value())
                .hasSize(16)
                .matches(".*[a-z].*")
                .matches(".*[A-Z].*")
                .matches(".*[0-9].*")
                .matches(".*[^A-Za-z0-9].*");
        assertThat(password.toString()).doesNotContain(password.value());
        assertThat(Password.secret()).hasSizeGreaterThanOrEqualTo(43).isNotEqualTo(Password.secret());
    }
}
