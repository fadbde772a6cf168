package zujie.cards.shutdown;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.hibernate.cfg.Configuration;
import org.hibernate.type.format.FormatMapper;
import zujie.cards.number.NumberRules;
import zujie.casework.api.CaseView;
import zujie.casework.api.Cases;
import zujie.casework.api.ContactMeans;
import zujie.casework.api.ReportView;
import zujie.casework.api.Reports;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.directory.api.People;
import zujie.directory.api.Person;
import zujie.kernel.org.AuthorityRank;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.migrate.Migrations;
import zujie.platform.numbering.Numbering;
import zujie.platform.outbox.Outbox;
import zujie.platform.parameter.Parameters;
import zujie.platform.work.NewWorkItem;
import zujie.platform.work.WorkItems;
import zujie.testkit.TestDatabase;

/** The use cases on a real MariaDB, with the neighbours played by hand: a centre, a district, two carriers, a report. */
final class CardsWorld implements BusinessClock {

    static final String CITY = "/350000000000/350100000000/";
    static final String DISTRICT = CITY + "350104000000/";
    static final UUID REPORT = new UUID(0, 77);
    static final UUID CASE = new UUID(0, 88);

    final OrdersToCarriers urged = new OrdersToCarriers();
    static final Instant START = Instant.parse("2026-11-06T03:30:00Z");

    final Actor desk = police(1, "王警官", DISTRICT, null, Role.DESK_OFFICER);
    final Actor second = police(2, "林警官", DISTRICT, null, Role.POLICE_OFFICER);
    final Actor approver = police(3, "陈所长", DISTRICT, AuthorityRank.STATION, Role.POLICE_APPROVER);
    final Actor unranked = police(4, "李民警", DISTRICT, null, Role.POLICE_APPROVER);
    final Actor officerWhoApproves =
            police(5, "赵警官", DISTRICT, AuthorityRank.CITY, Role.POLICE_OFFICER, Role.POLICE_APPROVER);
    final Actor elsewhere = police(6, "邻县民警", "/350000000000/350200000000/", null, Role.POLICE_OFFICER);
    final Actor carrier = telecom(11, "CMCC");
    final Actor otherCarrier = telecom(12, "CUCC");

    final List<NewWorkItem> opened = Collections.synchronizedList(new ArrayList<>());
    final List<String> closed = Collections.synchronizedList(new ArrayList<>());
    final List<String> topics = Collections.synchronizedList(new ArrayList<>());

    /** Cases that others share with a unit, by its path. */
    final Map<String, List<UUID>> shared = new HashMap<>();

    final OrderShutdown orderShutdown = new OrderShutdown();
    final ApproveOrder approveOrder = new ApproveOrder();
    final AnswerOrder answerOrder = new AnswerOrder();
    final WithdrawOrder withdrawOrder = new WithdrawOrder();
    final RestoreNumber restoreNumber = new RestoreNumber();
    final ProposeOrder proposeOrder = new ProposeOrder();
    final NumberOrderQueries queries = new NumberOrderQueries();
    final ExecutedNumbers executedNumbers = new ExecutedNumbers();

    boolean approvalFirst = true;

    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();
    private final EntityManagerFactory factory;
    private final Caller caller = new Caller();
    private volatile Instant now = START;

    CardsWorld() {
        TestDatabase.Schema schema = TestDatabase.shared().freshSchema();
        new Migrations(schema.jdbcUrl(), schema.migrateUser(), schema.migratePassword())
                .migrate(List.of("platform", "cards"));
        Configuration configuration = new Configuration();
        // Without a server there is no JSON binding; no column of ours is JSON.
        configuration
                .getProperties()
                .put(
                        "hibernate.type.json_format_mapper",
                        Proxy.newProxyInstance(
                                getClass().getClassLoader(),
                                new Class<?>[] {FormatMapper.class},
                                (self, method, args) -> null));
        factory = configuration
                .addAnnotatedClass(NumberOrder.class)
                .addAnnotatedClass(NumberOrderStep.class)
                .setProperty("hibernate.connection.url", schema.jdbcUrl())
                .setProperty("hibernate.connection.username", schema.migrateUser())
                .setProperty("hibernate.connection.password", schema.migratePassword())
                .setProperty("hibernate.connection.pool_size", "16")
                .setProperty("hibernate.connection.isolation", "READ_COMMITTED")
                .setProperty("hibernate.hbm2ddl.auto", "validate")
                .setProperty("hibernate.jdbc.time_zone", "UTC")
                .setProperty("jakarta.persistence.validation.mode", "none")
                .buildSessionFactory();
        wire();
    }

    private void wire() {
        Parameters shipped = Parameters.shippedOnly();
        Parameters parameters = new Parameters() {
            @Override
            public boolean flag(String key, java.time.LocalDate on) {
                return approvalFirst && shipped.flag(key, on);
            }

            @Override
            public String text(String key, java.time.LocalDate on) {
                return shipped.text(key, on);
            }

            @Override
            public Duration duration(String key, java.time.LocalDate on) {
                return shipped.duration(key, on);
            }
        };
        EntityManager database = proxy();
        NumberOrderBook book = new NumberOrderBook();
        NumberOrderMoves moves = new NumberOrderMoves();
        NumberRules rules = new NumberRules();
        Numbering numbering = new Numbering();
        Cases cases = new Cases() {
            @Override
            public CaseView require(UUID id) {
                if (!CASE.equals(id) || !caller.actor().covers(DISTRICT)) {
                    throw NotFound.of("casework.case-not-found");
                }
                return new CaseView(
                        id,
                        "A3501040000002026110001",
                        "FRAUD",
                        "冒充公检法",
                        "F02",
                        "OPEN",
                        DISTRICT,
                        "350104000000",
                        START,
                        5_000_000,
                        second.requireId(),
                        List.of(REPORT),
                        null);
            }

            @Override
            public List<UUID> shared() {
                return shared.getOrDefault(caller.actor().unitPath(), List.of());
            }
        };
        List<Object> parts = List.of(
                database,
                book,
                moves,
                rules,
                numbering,
                parameters,
                caller,
                this,
                new Desk(),
                new Topics(),
                new Directory(),
                new Files(),
                cases);
        for (Object bean : List.of(
                book,
                moves,
                rules,
                numbering,
                orderShutdown,
                approveOrder,
                answerOrder,
                withdrawOrder,
                restoreNumber,
                proposeOrder,
                queries,
                executedNumbers,
                urged)) {
            inject(bean, parts);
        }
    }

    /** Runs in one transaction on behalf of somebody. */
    <T> T as(Actor actor, Callable<T> work) {
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

    void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant now() {
        return now;
    }

    OrderShutdown.Command command(String number) {
        return new OrderShutdown.Command(
                REPORT,
                null,
                number,
                null,
                null,
                "CMCC",
                second.id(),
                "冒充公检法诈骗来电",
                "《反电信网络诈骗法》第十一条",
                now,
                null,
                "96110",
                "身份证",
                null,
                false);
    }

    NumberOrderRow order(String number) {
        return as(desk, () -> orderShutdown.handle(command(number)));
    }

    NumberOrderRow issued(String number) {
        UUID id = order(number).id();
        return as(approver, () -> approveOrder.handle(new ApproveOrder.Command(id, true, "同意")));
    }

    NumberOrderRow executed(String number) {
        UUID id = issued(number).id();
        return as(carrier, () -> answerOrder.handle(new AnswerOrder.Command(id, null, null, "网络部", "", now)));
    }

    NumberOrderState stateOf(UUID id) {
        return NumberOrderState.valueOf(as(desk, () -> queries.view(id)).order().state());
    }

    private static Actor police(int no, String name, String path, AuthorityRank rank, Role... roles) {
        String code = path.substring(path.lastIndexOf('/', path.length() - 2) + 1, path.length() - 1);
        return new Actor(new UUID(1, no), "p" + no, name, code, "单位", OrgKind.POLICE, path, Set.of(roles), rank);
    }

    private static Actor telecom(int no, String code) {
        return new Actor(
                new UUID(1, no),
                "t" + no,
                code + "值班员",
                code,
                code,
                OrgKind.CARRIER,
                "/" + code + "/",
                Set.of(Role.TELECOM_OPERATOR),
                null);
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

    private static void inject(Object bean, List<Object> parts) {
        for (Field field : bean.getClass().getDeclaredFields()) {
            for (Object part : parts) {
                if (field.getType().isInstance(part)) {
                    try {
                        field.setAccessible(true);
                        field.set(bean, part);
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
        }
    }

    private final class Desk extends WorkItems {
        @Override
        public UUID open(NewWorkItem item) {
            opened.add(item);
            return UUID.randomUUID();
        }

        @Override
        public void done(String kind, Object subjectId) {
            closed.add(kind);
        }

        @Override
        public void drop(String kind, Object subjectId) {
            closed.add(kind);
        }
    }

    private final class Topics extends Outbox {
        @Override
        public void publish(String topic, Object key, Object payload) {
            topics.add(topic);
        }
    }

    private final class Directory implements Organisations, People {
        private final List<Actor> known =
                List.of(desk, second, approver, unranked, officerWhoApproves, elsewhere, carrier, otherCarrier);

        @Override
        public Organisation require(String code) {
            return find(code).orElseThrow(() -> NotFound.of("directory.organisation-not-found"));
        }

        @Override
        public Optional<Organisation> find(String code) {
            return switch (code) {
                case "CMCC", "CUCC" ->
                    Optional.of(
                            new Organisation(code, code, code, OrgKind.CARRIER, "HEAD", null, "/" + code + "/", true));
                case "350104000000" ->
                    Optional.of(new Organisation(code, "仓山分局", "仓山分局", OrgKind.POLICE, "COUNTY", null, DISTRICT, true));
                default -> Optional.empty();
            };
        }

        @Override
        public List<Organisation> active(OrgKind kind) {
            return List.of(require("CMCC"), require("CUCC"));
        }

        @Override
        public List<Organisation> headOffices(OrgKind kind) {
            return active(kind);
        }

        @Override
        public Person require(UUID id) {
            return known.stream()
                    .filter(a -> id.equals(a.id()))
                    .map(a -> new Person(
                            id,
                            a.username(),
                            a.name(),
                            "0" + a.username(),
                            "",
                            a.orgCode(),
                            a.orgName(),
                            a.unitPath(),
                            a.roles(),
                            a.rank()))
                    .findFirst()
                    .orElseThrow(() -> NotFound.of("directory.account-not-found"));
        }

        @Override
        public List<Person> active(Collection<UUID> ids) {
            return known.stream()
                    .map(Actor::requireId)
                    .filter(ids::contains)
                    .map(this::require)
                    .toList();
        }

        @Override
        public List<Person> holding(Role role, String unitPath) {
            return known.stream()
                    .filter(a -> a.has(role) && a.unitPath().startsWith(unitPath))
                    .map(a -> require(a.requireId()))
                    .toList();
        }

        @Override
        public List<Person> inUnit(String unitPath, Role... anyOf) {
            return known.stream()
                    .filter(a -> a.hasAny(anyOf) && a.unitPath().equals(unitPath))
                    .map(a -> require(a.requireId()))
                    .toList();
        }
    }

    private final class Files implements Reports {
        @Override
        public List<ContactMeans> contacts(UUID id) {
            return List.of(new ContactMeans(new UUID(0, 5), "SHOWN_NUMBER", "000861095588"));
        }

        @Override
        public ReportView require(UUID id) {
            if (!REPORT.equals(id) || !caller.actor().covers(DISTRICT)) {
                throw NotFound.of("casework.report-not-found");
            }
            return new ReportView(
                    id,
                    "J1",
                    "F02",
                    "ACCEPTED",
                    DISTRICT,
                    "350104000000",
                    START,
                    "张*",
                    5_000_000,
                    List.of(),
                    CASE,
                    "A3501040000002026110001",
                    "冒充公检法");
        }

        @Override
        public long receivedBetween(Instant from, Instant to, String unitPath) {
            return 0;
        }
    }
}
