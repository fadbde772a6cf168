package zujie.outreach.dissuasion;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.hibernate.cfg.Configuration;
import org.hibernate.type.format.FormatMapper;
import zujie.casework.api.FraudTypes;
import zujie.kernel.org.AuthorityRank;
import zujie.kernel.org.OrgKind;
import zujie.outreach.dissuasion.person.WarnedPerson;
import zujie.outreach.dissuasion.source.ReceiveWarning;
import zujie.outreach.dissuasion.source.WarningEntry;
import zujie.outreach.dissuasion.source.WarningReceived;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.migrate.Migrations;
import zujie.platform.numbering.Numbering;
import zujie.platform.parameter.Parameters;
import zujie.testkit.TestDatabase;

/** The use cases on a real MariaDB: a city centre, districts with two stations and with one, a bank, and played neighbours. */
public final class DissuasionWorld implements BusinessClock {

    public static final String CITY = "/350000000000/350100000000/";
    public static final String DISTRICT = CITY + "350104000000/";
    public static final String STATION = DISTRICT + "350104010000/";
    static final Instant START = Instant.parse("2026-11-06T03:30:00Z");

    public final Actor desk = actor(1, "林晓", CITY, OrgKind.POLICE, Role.DESK_OFFICER);
    public final Actor officer = actor(2, "王磊", DISTRICT, OrgKind.POLICE, Role.POLICE_OFFICER);
    public final Actor second = actor(3, "陈静", DISTRICT, OrgKind.POLICE, Role.POLICE_OFFICER);
    public final Actor station = actor(4, "黄海", STATION, OrgKind.POLICE, Role.POLICE_OFFICER);
    public final Actor approver = actor(5, "郑刚", CITY, OrgKind.POLICE, Role.POLICE_APPROVER);
    public final Actor elsewhere =
            actor(6, "邻市", "/350000000000/350200000000/", OrgKind.POLICE, Role.POLICE_OFFICER, Role.POLICE_APPROVER);
    public final Actor bank = actor(7, "建设银行", "/105100000017/", OrgKind.BANK, Role.BANK_GATEWAY);
    public final Actor otherBank = actor(8, "民生银行", "/305100000013/", OrgKind.BANK, Role.BANK_GATEWAY);

    public final Neighbours neighbours = new Neighbours(this);

    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();
    private final EntityManagerFactory factory;
    private final Caller caller = new Caller();
    private final Map<Class<?>, Object> beans = new HashMap<>();
    private final List<Object> parts = new ArrayList<>();
    private Instant now = START;
    private int number;

    public DissuasionWorld() {
        TestDatabase.Schema schema = TestDatabase.shared().freshSchema();
        new Migrations(schema.jdbcUrl(), schema.migrateUser(), schema.migratePassword())
                .migrate(List.of("platform", "outreach"));
        factory = configuration(schema).buildSessionFactory();
        parts.addAll(List.of(
                caller,
                this,
                Parameters.shippedOnly(),
                (FraudTypes) on -> List.of("F01", "F02", "F08", "F99"),
                get(Numbering.class)));
        parts.addAll(neighbours.all());
    }

    private static Configuration configuration(TestDatabase.Schema schema) {
        Configuration configuration = new Configuration();
        // Without a server there is no JSON binding; no column of ours is JSON.
        configuration
                .getProperties()
                .put(
                        "hibernate.type.json_format_mapper",
                        Proxy.newProxyInstance(
                                DissuasionWorld.class.getClassLoader(),
                                new Class<?>[] {FormatMapper.class},
                                (self, method, args) -> null));
        for (String entity : List.of(
                "dissuasion.Dissuasion",
                "dissuasion.DissuasionStep",
                "dissuasion.Attempt",
                "dissuasion.source.Warning",
                "dissuasion.relapse.Relapse",
                "dissuasion.sms.SmsTemplate",
                "tip.Tip")) {
            try {
                configuration.addAnnotatedClass(Class.forName("zujie.outreach." + entity));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
        return configuration
                .setProperty("hibernate.connection.url", schema.jdbcUrl())
                .setProperty("hibernate.connection.username", schema.migrateUser())
                .setProperty("hibernate.connection.password", schema.migratePassword())
                .setProperty("hibernate.connection.isolation", "READ_COMMITTED")
                .setProperty("hibernate.hbm2ddl.auto", "validate")
                .setProperty("hibernate.jdbc.time_zone", "UTC")
                .setProperty("jakarta.persistence.validation.mode", "none");
    }

    /** A bean with everything that it injects, as the container would make it. */
    public <T> T get(Class<T> type) {
        Object there = beans.get(type);
        if (there == null) {
            try {
                Constructor<T> made = type.getDeclaredConstructor();
                made.setAccessible(true);
                there = made.newInstance();
                beans.put(type, there);
                wire(there);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return type.cast(there);
    }

    private void wire(Object bean) throws IllegalAccessException {
        for (Field field : bean.getClass().getDeclaredFields()) {
            field.setAccessible(true);
            if (field.isAnnotationPresent(PersistenceContext.class)) {
                field.set(bean, proxy());
            } else if (field.isAnnotationPresent(Inject.class)) {
                Object part = parts.stream()
                        .filter(field.getType()::isInstance)
                        .findFirst()
                        .orElse(null);
                field.set(bean, part == null ? get(field.getType()) : part);
            }
        }
    }

    /** Runs in one transaction on behalf of somebody. */
    public <T> T as(Actor actor, Callable<T> work) {
        EntityManager database = factory.createEntityManager();
        current.set(database);
        database.getTransaction().begin();
        try {
            T result = caller.runAs(actor, work);
            database.getTransaction().commit();
            return result;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            if (database.getTransaction().isActive()) {
                database.getTransaction().rollback();
            }
            database.close();
            current.remove();
        }
    }

    public void run(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return null;
        });
    }

    /** A telephone that nobody has had before. */
    public String freshPhone() {
        return String.format("139%08d", ++number);
    }

    /** A warning by the district's officer. */
    public UUID warned(String level, String phone) {
        return as(officer, () -> get(ReceiveWarning.class).handle(warning("UNIT", level, phone)))
                .dissuasionId();
    }

    public WarningReceived receive(Actor by, WarningEntry entry) {
        return as(by, () -> get(ReceiveWarning.class).handle(entry));
    }

    /** A warning for the district. */
    public WarningEntry warning(String source, String level, String phone) {
        return warning(source, "W" + ++number, level, phone, null, 5_000_000L);
    }

    public WarningEntry warning(String source, String no, String level, String phone, String identity, Long atRisk) {
        return new WarningEntry(
                source,
                no,
                level,
                "F08",
                new WarnedPerson.Entry("张三", phone, identity, null, "福州市仓山区上三路8号"),
                "008613800001234",
                "6222020200012345670",
                atRisk,
                null,
                "350104000000",
                null,
                "自称警官",
                null,
                null);
    }

    public Dissuasion task(UUID id) {
        return as(Actor.system("test"), () -> {
            Dissuasion found = get(DissuasionBook.class).require(id);
            found.steps();
            found.attempts();
            return found;
        });
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant now() {
        return now;
    }

    private static Actor actor(int no, String name, String path, OrgKind kind, Role... roles) {
        String code = path.substring(path.lastIndexOf('/', path.length() - 2) + 1, path.length() - 1);
        return new Actor(new UUID(1, no), "p" + no, name, code, name, kind, path, Set.of(roles), AuthorityRank.COUNTY);
    }

    private EntityManager proxy() {
        return (EntityManager) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, (self, method, args) -> {
                    try {
                        return method.invoke(current.get(), args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
