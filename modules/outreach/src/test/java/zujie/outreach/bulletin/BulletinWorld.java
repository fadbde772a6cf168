package zujie.outreach.bulletin;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import org.hibernate.cfg.Configuration;
import org.hibernate.type.format.FormatMapper;
import zujie.casework.api.CaseView;
import zujie.casework.api.Cases;
import zujie.casework.api.ContactMeans;
import zujie.casework.api.NamedPeople;
import zujie.casework.api.ReportView;
import zujie.casework.api.Reports;
import zujie.casework.api.TransferView;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.kernel.org.AuthorityRank;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.NotFound;
import zujie.outreach.api.BulletinBoardChanged;
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

/** The use cases on a real MariaDB, with the neighbours played by hand: a city centre, a district, and one case of it. */
public final class BulletinWorld implements BusinessClock {

    static final String CITY = "/350000000000/350100000000/";
    static final String DISTRICT = CITY + "350104000000/";
    public static final UUID CASE = new UUID(0, 88);
    static final Instant START = Instant.parse("2026-11-06T03:30:00Z");

    final Actor worker = police(1, "林宣传", DISTRICT, Role.OUTREACH_WORKER);
    final Actor officer = police(2, "王警官", DISTRICT, Role.POLICE_OFFICER);
    final Actor approver = police(3, "陈所长", DISTRICT, Role.POLICE_APPROVER);
    final Actor both = police(4, "赵队长", DISTRICT, Role.POLICE_OFFICER, Role.POLICE_APPROVER);
    final Actor centre = police(5, "市中心", CITY, Role.POLICE_APPROVER);
    final Actor elsewhere = police(6, "邻市", "/350000000000/350200000000/", Role.POLICE_APPROVER, Role.POLICE_OFFICER);

    final List<NewWorkItem> opened = new ArrayList<>();
    final List<String> closed = new ArrayList<>();
    final List<String> topics = new ArrayList<>();
    public final List<BulletinBoardChanged> changes = new ArrayList<>();

    final DraftFromCase draftFromCase = new DraftFromCase();
    final EditDraft editDraft = new EditDraft();
    final SubmitBulletin submitBulletin = new SubmitBulletin();
    final PublishBulletin publishBulletin = new PublishBulletin();
    final WithdrawBulletin withdrawBulletin = new WithdrawBulletin();
    final BulletinQueries queries = new BulletinQueries();
    final PublishedBulletins published = new PublishedBulletins();

    long lossFen = 5_000_000;

    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();
    private final EntityManagerFactory factory;
    private final Caller caller = new Caller();
    private final List<Object> parts;
    private Instant now = START;

    public BulletinWorld() {
        TestDatabase.Schema schema = TestDatabase.shared().freshSchema();
        Migrations migrations = new Migrations(schema.jdbcUrl(), schema.migrateUser(), schema.migratePassword());
        migrations.migrate(List.of("platform", "outreach"));
        if (migrations.migrate(List.of("platform", "outreach")) != 0) {
            throw new IllegalStateException("A second run of the migrations changed something");
        }
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
                .addAnnotatedClass(Bulletin.class)
                .addAnnotatedClass(BulletinStep.class)
                .setProperty("hibernate.connection.url", schema.jdbcUrl())
                .setProperty("hibernate.connection.username", schema.migrateUser())
                .setProperty("hibernate.connection.password", schema.migratePassword())
                .setProperty("hibernate.connection.isolation", "READ_COMMITTED")
                .setProperty("hibernate.hbm2ddl.auto", "validate")
                .setProperty("hibernate.jdbc.time_zone", "UTC")
                .setProperty("jakarta.persistence.validation.mode", "none")
                .buildSessionFactory();
        BulletinBook book = new BulletinBook();
        DeIdentification deIdentification = new DeIdentification();
        Numbering numbering = new Numbering();
        parts = List.of(
                proxy(),
                book,
                deIdentification,
                numbering,
                Parameters.shippedOnly(),
                caller,
                this,
                new Desk(),
                new Topics(),
                new Changes(),
                (Cases) this::file,
                new Files(),
                (NamedPeople) (reports, text) ->
                        List.of("张三", "李四").stream().filter(text::contains).toList(),
                new Directory());
        wire(
                book,
                deIdentification,
                numbering,
                draftFromCase,
                editDraft,
                submitBulletin,
                publishBulletin,
                withdrawBulletin,
                queries,
                published);
    }

    /** Gives beans what they inject. */
    public void wire(Object... beans) {
        for (Object bean : beans) {
            for (Field field : bean.getClass().getDeclaredFields()) {
                for (Object part : parts) {
                    if (field.getType().isInstance(part)) {
                        set(bean, field, part);
                    }
                }
            }
        }
    }

    private static void set(Object bean, Field field, Object part) {
        try {
            field.setAccessible(true);
            field.set(bean, part);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
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

    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant now() {
        return now;
    }

    static DraftFromCase.Command saying(String title, String body) {
        return new DraftFromCase.Command(CASE, title, "福州市仓山区", body, "立即拨打 110。", null, false);
    }

    BulletinRow draft() {
        return as(worker, () -> draftFromCase.handle(DraftFromCase.Command.ofCase(CASE)));
    }

    BulletinRow submitted() {
        UUID id = draft().id();
        return as(worker, () -> submitBulletin.handle(id));
    }

    /** A published one with this title. */
    public BulletinRow published(String title, String body, boolean internal) {
        DraftFromCase.Command c = new DraftFromCase.Command(
                CASE, title, "福州市仓山区", body, "不要转账。\n拨打 110。", internal ? Audience.INTERNAL : null, false);
        UUID id = as(worker, () -> draftFromCase.handle(c)).id();
        as(worker, () -> submitBulletin.handle(id));
        return as(approver, () -> publishBulletin.handle(id));
    }

    public BulletinRow withdraw(UUID id) {
        return as(worker, () -> withdrawBulletin.handle(id, "表述有误"));
    }

    private CaseView file(UUID id) {
        if (!CASE.equals(id) || !caller.actor().covers(DISTRICT)) {
            throw NotFound.of("casework.case-not-found");
        }
        return new CaseView(
                id,
                "A3501040100002026110001",
                "FRAUD",
                "冒充公检法",
                "F08",
                "OPEN",
                DISTRICT,
                "350104010000",
                START,
                lossFen,
                new UUID(1, 2),
                List.of(new UUID(0, 77), new UUID(0, 78)),
                null);
    }

    private static Actor police(int no, String name, String path, Role... roles) {
        String code = path.substring(path.lastIndexOf('/', path.length() - 2) + 1, path.length() - 1);
        return new Actor(
                new UUID(1, no),
                "p" + no,
                name,
                code,
                "仓山分局",
                OrgKind.POLICE,
                path,
                Set.of(roles),
                AuthorityRank.COUNTY);
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

    private final class Changes implements Event<BulletinBoardChanged> {
        @Override
        public void fire(BulletinBoardChanged event) {
            changes.add(event);
        }

        @Override
        public <U extends BulletinBoardChanged> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends BulletinBoardChanged> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<BulletinBoardChanged> select(Annotation... qualifiers) {
            return this;
        }

        @Override
        public <U extends BulletinBoardChanged> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends BulletinBoardChanged> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Directory implements Organisations {
        @Override
        public Organisation require(String code) {
            return find(code).orElseThrow(() -> NotFound.of("directory.organisation-not-found"));
        }

        @Override
        public Optional<Organisation> find(String code) {
            return switch (code) {
                case "350104010000" ->
                    Optional.of(new Organisation(
                            code,
                            "福州市公安局仓山分局仓山派出所",
                            "仓山派出所",
                            OrgKind.POLICE,
                            "STATION",
                            "350104000000",
                            DISTRICT + code + "/",
                            true));
                case "350104000000" ->
                    Optional.of(new Organisation(
                            code, "福州市公安局仓山分局", "仓山分局", OrgKind.POLICE, "COUNTY", null, DISTRICT, true));
                default -> Optional.empty();
            };
        }

        @Override
        public List<Organisation> active(OrgKind kind) {
            return List.of();
        }

        @Override
        public List<Organisation> headOffices(OrgKind kind) {
            return List.of();
        }
    }

    private static final class Files implements Reports {
        @Override
        public List<ContactMeans> contacts(UUID id) {
            return List.of(
                    new ContactMeans(new UUID(0, 5), "SHOWN_NUMBER", "00861"),
                    new ContactMeans(new UUID(0, 6), "APP", "安全防护大师"));
        }

        @Override
        public ReportView require(UUID id) {
            if (id.getLeastSignificantBits() == 78) {
                throw NotFound.of("casework.report-not-found");
            }
            return new ReportView(
                    id,
                    "J1",
                    "F08",
                    "ACCEPTED",
                    DISTRICT,
                    "350104010000",
                    START,
                    "张*",
                    5_000_000,
                    List.of(new TransferView(
                            new UUID(0, 4), "102", "1402020209", "305", "李四", "FZ88901", 5_000_000, START, "COUNTER")),
                    CASE,
                    "A3501040100002026110001",
                    "冒充公检法");
        }

        @Override
        public long receivedBetween(Instant from, Instant to, String unitPath) {
            return 0;
        }
    }
}
