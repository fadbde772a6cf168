package zujie.bench.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayersTest {

    @ParameterizedTest
    @CsvSource({
        "zujie.platform.security.BearerTokens, token",
        "com.nimbusds.jwt.SignedJWT, token",
        "zujie.platform.audit.AuditTrail, audit",
        "zujie.directory.actor.MeResource, application",
        "org.hibernate.Session, database",
        "fish.payara.security.openid.OpenIdAuthenticationMechanism, security",
        "fish.payara.monitoring.Anything, monitoring",
        "org.apache.catalina.realm.RealmBase, security",
        "org.apache.catalina.core.StandardWrapper, servlet",
        "java.util.HashMap, other"
    })
    void shouldFindTheLayerOfAClass(String className, String layer) {
        assertThat(Layers.layer(className)).contains(layer);
    }

    @Test
    void shouldReadThisProcess() throws Exception {
        JvmProcess self = new JvmProcess(ProcessHandle.current().pid());

        assertThat(self.residentMiB()).isBetween(10.0, 4096.0).isLessThanOrEqualTo(self.highestResidentMiB());
        assertThat(self.cpu().total()).isPositive();
        assertThat(self.sessions()).isZero();
    }
}
