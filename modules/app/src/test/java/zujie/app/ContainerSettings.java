package zujie.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.container.spi.Container;
import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;
import zujie.platform.migrate.Migrations;
import zujie.testkit.TestDatabase;

/**
 * Gives the server that Arquillian is about to start a migrated schema of a real MariaDB and the settings that the
 * launcher else gives it in its environment. There is no Keycloak: nobody logs in here.
 */
public final class ContainerSettings implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Observer.class);
    }

    /** Called by Arquillian once, before it starts any server. */
    public static final class Observer {

        public void configure(@Observes ContainerRegistry registry) throws IOException, SQLException {
            Path folder = emptyFolder();
            TestDatabase.Schema schema = migrated();
            for (Container container : registry.getContainers()) {
                container
                        .getContainerConfiguration()
                        .property("cmdOptions", String.join(" ", jvm(schema, folder)))
                        .property("extraMicroOptions", "--disablephonehome --rootdir " + folder.resolve("server"));
            }
        }

        private static List<String> jvm(TestDatabase.Schema schema, Path folder) {
            return List.of(
                    "-Xmx384m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Dfile.encoding=UTF-8",
                    "-Duser.timezone=UTC",
                    "-Ddb.url=" + schema.jdbcUrl(),
                    "-Ddb.user=" + schema.appUser(),
                    "-Ddb.password=" + schema.appPassword(),
                    "-Doidc.issuer=http://127.0.0.1:1/realms/zujie",
                    "-Doidc.client.id=zujie-console",
                    "-Doidc.client.secret=none",
                    "-Doidc.audience=zujie-api",
                    "-Dkeycloak.url=http://127.0.0.1:1",
                    "-Dkeycloak.realm=zujie",
                    "-Dkeycloak.admin.client.id=zujie-directory",
                    "-Dkeycloak.admin.client.secret=none",
                    "-Dzujie.base.url=http://127.0.0.1",
                    "-Dzujie.data.dir=" + folder.resolve("files"),
                    "-Dzujie.seal.key.file=" + folder.resolve("seal.key"));
        }

        private static TestDatabase.Schema migrated() throws SQLException {
            TestDatabase.Schema schema = TestDatabase.shared().freshSchema();
            Migrations migrations = new Migrations(schema.jdbcUrl(), schema.migrateUser(), schema.migratePassword());
            migrations.migrate(Migrations.MODULES);
            migrations.grantTo(schema.appUser());
            return schema;
        }

        private static Path emptyFolder() throws IOException {
            Path folder = Path.of("target", "container").toAbsolutePath();
            if (Files.exists(folder)) {
                try (var files = Files.walk(folder)) {
                    files.sorted(java.util.Comparator.reverseOrder()).forEach(Observer::delete);
                }
            }
            return Files.createDirectories(folder);
        }

        private static void delete(Path file) {
            try {
                Files.delete(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
