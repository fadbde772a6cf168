package zujie.directory;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.cfg.Configuration;
import zujie.platform.migrate.Migrations;
import zujie.testkit.TestDatabase;

/** The directory's tables in a real MariaDB, mapped by Hibernate as in the server but with its own transactions. */
public final class DirectoryDatabase implements AutoCloseable {

    private static final List<String> ENTITIES = List.of(
            "organisation.OrgUnit",
            "organisation.OrganisationChange",
            "account.Account",
            "account.AccountChange",
            "contact.DutyDesk",
            "contact.UrgingCall",
            "delegation.Delegation",
            "program.ServiceAccount");

    private final EntityManagerFactory factory;

    public DirectoryDatabase() {
        TestDatabase.Schema schema = TestDatabase.shared().freshSchema();
        Migrations migrations = new Migrations(schema.jdbcUrl(), schema.migrateUser(), schema.migratePassword());
        migrations.migrate(List.of("platform", "directory"));
        if (migrations.migrate(List.of("platform", "directory")) != 0) {
            throw new IllegalStateException("Migrations run again must find nothing to do");
        }
        Configuration configuration = new Configuration()
                .setProperty("hibernate.connection.url", schema.jdbcUrl())
                .setProperty("hibernate.connection.username", schema.migrateUser())
                .setProperty("hibernate.connection.password", schema.migratePassword())
                .setProperty("hibernate.connection.autocommit", "false")
                .setProperty("hibernate.hbm2ddl.auto", "validate")
                .setProperty("hibernate.jdbc.time_zone", "UTC");
        ENTITIES.forEach(name -> configuration.addAnnotatedClass(entity(name)));
        factory = configuration.buildSessionFactory();
    }

    private static Class<?> entity(String name) {
        try {
            return Class.forName("zujie.directory." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    public EntityManager open() {
        return factory.createEntityManager();
    }

    /** In one transaction, which is rolled back if the work throws. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        try (EntityManager database = open()) {
            database.getTransaction().begin();
            try {
                T result = work.apply(database);
                database.getTransaction().commit();
                return result;
            } catch (RuntimeException e) {
                if (database.getTransaction().isActive()) {
                    database.getTransaction().rollback();
                }
                throw e;
            }
        }
    }

    public void run(Consumer<EntityManager> work) {
        inTransaction(database -> {
            work.accept(database);
            return null;
        });
    }

    @Override
    public void close() {
        factory.close();
    }
}
