package zujie.funds.stoppay;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.hibernate.cfg.Configuration;
import org.hibernate.type.format.FormatMapper;
import zujie.casework.api.CaseView;
import zujie.casework.api.ReportView;
import zujie.casework.api.TransferView;
import zujie.funds.account.AccountData;
import zujie.funds.account.AccountLock;
import zujie.funds.account.ElementCheck;
import zujie.funds.account.ProtectedAccounts;
import zujie.funds.account.ResultCodes;
import zujie.funds.bankcheck.FourEyes;
import zujie.funds.bankreport.OriginalApplications;
import zujie.funds.board.GoldenHour;
import zujie.funds.board.StopTraces;
import zujie.funds.ledger.Ledger;
import zujie.funds.onbehalf.OnBehalf;
import zujie.funds.order.Officers;
import zujie.funds.order.OrderNumbers;
import zujie.funds.receipt.Receipts;
import zujie.kernel.org.AuthorityRank;
import zujie.kernel.org.OrgKind;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.migrate.Migrations;
import zujie.platform.numbering.Numbering;
import zujie.platform.parameter.Parameters;
import zujie.platform.seal.PaperKey;
import zujie.platform.timer.TimerHandler;
import zujie.platform.work.NewWorkItem;
import zujie.testkit.TestDatabase;

/** The use cases on a real MariaDB, with the neighbours played by hand: two police units, two banks, reports, a clock. */
public class FundsWorld implements BusinessClock {

    public static final String CITY = "/350000000000/350100000000/";
    public static final String DISTRICT = CITY + "350104000000/";
    public static final Instant START = Instant.parse("2024-03-01T01:50:00Z");
    public static final String ICBC = "102100099996";
    public static final String CMBC = "305100000013";

    private static final List<String> ENTITIES = List.of(
            "stoppay.StopPaper",
            "stoppay.StopPayment",
            "stoppay.StopStep",
            "account.ResultCode",
            "ledger.LedgerEntry",
            "freeze.FreezeSheet",
            "freeze.FreezeOrder",
            "freeze.FreezeStep",
            "freeze.FreezePaper",
            "freeze.objection.FreezeObjection",
            "freeze.objection.PublicObjection",
            "bankcheck.CheckRule",
            "bankcheck.AnswerProposal",
            "receipt.StopReceipt",
            "account.protection.ProtectedAccount",
            "stoppay.notice.StopNotice",
            "workmode.Institution",
            "workmode.Handover",
            "workmode.freeze.FreezeHandover",
            "workmode.query.QueryHandover",
            "webhook.Webhook",
            "reconcile.Reconciliation",
            "reconcile.ReconciliationGap",
            "gateway.exchange.GatewayMessage",
            "gateway.exchange.GatewayRecord",
            "history.RecordStep",
            "involved.InvolvedAccount",
            "involved.InvolvedMeasure",
            "corporate.CorporateCheck",
            "corporate.CorporatePart",
            "corporate.CorporateItem",
            "counter.CounterCheck",
            "counter.CounterRule",
            "counter.reward.CounterReward",
            "counter.post.CounterPost",
            "counter.post.PostShift",
            "counter.trace.TraceBack",
            "bankreport.BankReport",
            "bankreport.BankReportTransfer",
            "query.AccountQuery",
            "query.answer.QueriedTransaction",
            "query.answer.QueriedAccount");

    public final Actor desk = police(1, "王警官", DISTRICT, null, Role.DESK_OFFICER);
    public final Actor second = police(2, "林警官", DISTRICT, null, Role.POLICE_OFFICER);
    public final Actor approver = police(3, "陈所长", DISTRICT, AuthorityRank.STATION, Role.POLICE_APPROVER);
    public final Actor unranked = police(4, "李民警", DISTRICT, null, Role.POLICE_APPROVER);
    public final Actor officerWhoApproves =
            police(5, "赵警官", DISTRICT, AuthorityRank.CITY, Role.POLICE_OFFICER, Role.POLICE_APPROVER);
    public final Actor elsewhere = police(6, "邻县民警", "/350000000000/350200000000/", null, Role.POLICE_OFFICER);
    public final Actor cityApprover = police(7, "市局领导", CITY, AuthorityRank.CITY, Role.POLICE_APPROVER);
    public final Actor bank = bank(11, CMBC, Role.BANK_OPERATOR);
    public final Actor program = bank(12, CMBC, Role.BANK_GATEWAY);
    public final Actor otherBank = bank(13, ICBC, Role.BANK_OPERATOR);

    public final List<NewWorkItem> work = Collections.synchronizedList(new ArrayList<>());
    public final List<String> topics = Collections.synchronizedList(new ArrayList<>());
    final List<StopFact> facts = Collections.synchronizedList(new ArrayList<>());
    public final List<Consumer<Object>> listeners = new ArrayList<>();
    public final List<Alarm> alarms = Collections.synchronizedList(new ArrayList<>());
    public final Map<UUID, ReportView> reports = new HashMap<>();
    public final Map<UUID, CaseView> cases = new HashMap<>();

    /** Cases that others share with a unit, by its path. */
    public final Map<String, List<UUID>> shared = new HashMap<>();

    protected final List<Actor> known = new ArrayList<>();

    final OrderStopPayment order = new OrderStopPayment();
    final OrderAllStops orderAll = new OrderAllStops();
    final ReviewStop review = new ReviewStop();
    final AnswerStop answer = new AnswerStop();
    final AcknowledgeStop acknowledge = new AcknowledgeStop();
    final ReleaseStop release = new ReleaseStop();
    final ExtendStop extend = new ExtendStop();
    final RevealAccount reveal = new RevealAccount();
    final StopQueries queries = new StopQueries();
    final StopFiguresReader figures = new StopFiguresReader();
    final GoldenHour goldenHour = new GoldenHour();
    final Ledger ledger = new Ledger();
    final CaseOfReports caseOfReports = new CaseOfReports();
    final StopsToFreeze stopsToFreeze = new StopsToFreeze();
    final StopBook book = new StopBook();
    final StopMoves moves = new StopMoves();
    final StopRules rules = new StopRules();

    private final List<TimerHandler> handlers = new ArrayList<>(List.of(
            new StopClocks.AnswerWarn(),
            new StopClocks.ReviewLapse(),
            new StopClocks.Alert(),
            new StopClocks.Expiry()));
    private final List<Object> parts = new ArrayList<>();
    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();
    private final EntityManagerFactory factory;
    private final Caller caller = new Caller();
    private volatile Instant now = START;

    /** A timer that was set. */
    public record Alarm(String kind, String subject, Instant due) {}

    public FundsWorld() {
        TestDatabase.Schema schema = TestDatabase.shared().freshSchema();
        new Migrations(schema.jdbcUrl(), schema.migrateUser(), schema.migratePassword())
                .migrate(List.of("platform", "funds"));
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
        for (String entity : ENTITIES) {
            configuration.addAnnotatedClass(entity(entity));
        }
        factory = configuration
                .setProperty("hibernate.connection.url", schema.jdbcUrl())
                .setProperty("hibernate.connection.username", schema.migrateUser())
                .setProperty("hibernate.connection.password", schema.migratePassword())
                .setProperty("hibernate.connection.pool_size", "16")
                .setProperty("hibernate.connection.isolation", "READ_COMMITTED")
                .setProperty("hibernate.hbm2ddl.auto", "validate")
                .setProperty("hibernate.jdbc.time_zone", "UTC")
                .setProperty("jakarta.persistence.validation.mode", "none")
                .buildSessionFactory();
        known.addAll(List.of(
                desk, second, approver, unranked, officerWhoApproves, elsewhere, cityApprover, bank, otherBank));
        wire();
    }

    private static Class<?> entity(String name) {
        try {
            return Class.forName("zujie.funds." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A bean that nobody outside of its package makes. */
    static Object hidden(String name) {
        try {
            Constructor<?> made = Class.forName(name).getDeclaredConstructor();
            made.setAccessible(true);
            return made.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void wire() {
        Orders orders = new Orders();
        Numbering numbering = new Numbering();
        ResultCodes codes = new ResultCodes();
        ProtectedAccounts protectedAccounts = new ProtectedAccounts();
        List<Object> beans = List.of(
                book,
                moves,
                rules,
                orders,
                numbering,
                new OrderNumbers(),
                new Officers(),
                new AccountLock(),
                new OnBehalf(),
                ledger,
                codes,
                new FourEyes(),
                PaperKey.in("target/testdb/paper-" + UUID.randomUUID()),
                new Receipts(),
                protectedAccounts,
                stopsToFreeze,
                hidden("zujie.funds.bankreport.BankReportBook"),
                new OriginalApplications(),
                order,
                orderAll,
                review,
                answer,
                acknowledge,
                release,
                extend,
                reveal,
                queries,
                figures,
                goldenHour,
                new StopTraces(),
                caseOfReports);
        parts.addAll(List.of(proxy(), Parameters.shippedOnly(), caller, this, fired()));
        parts.addAll(new Neighbours(this, caller).all());
        add(beans, handlers);
    }

    /** Puts more beans into the world: they know those that are there, and each other. */
    public final void add(List<?> beans, List<? extends TimerHandler> clocks) {
        parts.addAll(beans);
        if (clocks != handlers) {
            handlers.addAll(clocks);
        }
        beans.forEach(bean -> inject(bean, parts));
        clocks.forEach(bean -> inject(bean, parts));
    }

    /** For a test that makes many worlds, one after the other. */
    public void close() {
        factory.close();
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

    public void sqlUpdate(String statement) {
        as(desk, () -> current.get().createNativeQuery(statement).executeUpdate());
        Memories.forget(parts);
    }

    public Object sql(String query) {
        return as(desk, () -> current.get().createNativeQuery(query).getSingleResult());
    }

    /** Lets time pass; what falls due on the way fires at its own instant, in order. */
    public void pass(Duration time) {
        until(now.plus(time));
    }

    public void until(Instant target) {
        while (true) {
            Optional<Alarm> next = List.copyOf(alarms).stream()
                    .filter(a -> !a.due().isAfter(target))
                    .min(Comparator.comparing(Alarm::due));
            if (next.isEmpty()) {
                break;
            }
            alarms.remove(next.get());
            if (next.get().due().isAfter(now)) {
                now = next.get().due();
            }
            fire(next.get());
        }
        now = target;
    }

    /** The clock leaps at once; what fell due on the way fires afterwards, the earliest first, with the late time on it. */
    public void jump(Duration time) {
        now = now.plus(time);
        until(now);
    }

    private void fire(Alarm alarm) {
        TimerHandler handler = handlers.stream()
                .filter(h -> h.kind().equals(alarm.kind()))
                .findFirst()
                .orElseThrow();
        as(Actor.system(alarm.kind()), () -> {
            handler.due(alarm.subject(), alarm.due());
            return null;
        });
    }

    @Override
    public Instant now() {
        return now;
    }

    /** A report of the district with one transfer to that account at CMBC. */
    public UUID report(String account, UUID caseId) {
        return report(caseId, transfer(CMBC, "李四", account, 5_000_000, START.minus(Duration.ofMinutes(30))));
    }

    public UUID report(UUID caseId, TransferView... transfers) {
        UUID id = UUID.randomUUID();
        reports.put(
                id,
                new ReportView(
                        id,
                        "J" + reports.size(),
                        "F08",
                        "ACCEPTED",
                        DISTRICT,
                        "350104000000",
                        now,
                        "张*",
                        5_000_000,
                        List.of(transfers),
                        caseId,
                        caseId == null ? null : "A3501040000002024030001",
                        "冒充公检法"));
        return id;
    }

    public static TransferView transfer(String bank, String name, String account, long fen, Instant at) {
        return new TransferView(UUID.randomUUID(), ICBC, "6222020200012345670", bank, name, account, fen, at, "柜面");
    }

    StopRow order(UUID report) {
        return order(desk, report, null);
    }

    StopRow order(Actor by, UUID report, String reason) {
        UUID transfer = reports.get(report).transfers().get(0).id();
        UUID beside = by.equals(second) ? desk.id() : second.id();
        return as(by, () -> order.handle(new OrderStopPayment.Command(report, transfer, beside, reason)));
    }

    AnswerStop.Command success(UUID stop, long balance, Instant executedAt) {
        return said(stop, "0000", balance, null, executedAt, null);
    }

    /** An answer of somebody who found all four elements to match. */
    static AnswerStop.Command said(
            UUID stop, String code, Long balance, Long disputed, Instant executedAt, String remark) {
        return new AnswerStop.Command(
                stop, code, balance, disputed, executedAt, remark, null, ElementCheck.ALL_MATCH, AccountData.NONE);
    }

    StopRow execute(UUID stop, long balance) {
        return as(bank, () -> answer.handle(success(stop, balance, now)));
    }

    StopRow fail(UUID stop, String code) {
        return as(bank, () -> answer.handle(said(stop, code, null, null, null, "说明")));
    }

    StopRow approve(UUID stop) {
        return as(approver, () -> review.handle(new ReviewStop.Command(stop, true, "")));
    }

    /** A stop as other packages order it, execute it and look it over. */
    public UUID stop(UUID report) {
        return order(report).id();
    }

    public void stopped(UUID stop, long balance) {
        execute(stop, balance);
    }

    /** The bank tells its number afterwards. */
    public void amended(UUID stop, String bankNo) {
        as(bank, () -> answer.amend(new AnswerStop.Amendment(stop, bankNo, null, null, null, "补编号")));
    }

    public void reviewed(UUID stop) {
        approve(stop);
    }

    /** An extension on its way to the bank. */
    public void extensionAsked(UUID stop) {
        as(desk, () -> extend.ask(stop, "案件仍在侦办"));
    }

    /** The bank could not. */
    public void extensionRefused(UUID stop) {
        as(bank, () -> extend.answer(stop, false, "核心系统不支持"));
    }

    /** Released with the approver's word. */
    public void released(UUID stop) {
        as(desk, () -> release.ask(stop, "查明无关"));
        as(approver, () -> release.decide(stop, true, ""));
    }

    /** Taken back by a reviewer. */
    public void refused(UUID stop) {
        as(approver, () -> review.handle(new ReviewStop.Command(stop, false, "材料不足")));
    }

    public StopView stopView(UUID stop) {
        return view(stop);
    }

    StopView view(UUID stop) {
        return as(desk, () -> queries.get(stop));
    }

    public String stateOf(UUID stop) {
        return view(stop).stop().state();
    }

    /** Open work of a kind about a stop. */
    public List<NewWorkItem> open(String kind, UUID stop) {
        return List.copyOf(work).stream()
                .filter(w -> w.kind().equals(kind) && w.subjectId().equals(stop.toString()))
                .toList();
    }

    protected static Actor police(int no, String name, String path, AuthorityRank rank, Role... roles) {
        String code = path.substring(path.lastIndexOf('/', path.length() - 2) + 1, path.length() - 1);
        return new Actor(new UUID(1, no), "p" + no, name, code, "单位", OrgKind.POLICE, path, Set.of(roles), rank);
    }

    protected static Actor bank(int no, String code, Role role) {
        return new Actor(
                new UUID(1, no), "b" + no, "值班员", code, code, OrgKind.BANK, "/" + code + "/", Set.of(role), null);
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

    /** CDI's events: each is handed to {@link #listeners} at once, as an observer in the same transaction gets it. */
    private Event<?> fired() {
        return (Event<?>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Event.class}, (self, method, args) -> {
                    if (method.getName().equals("fire")) {
                        listeners.forEach(each -> each.accept(args[0]));
                    }
                    return null;
                });
    }

    private static void inject(Object bean, List<Object> parts) {
        for (Field field : bean.getClass().getDeclaredFields()) {
            for (Object part : parts) {
                if (field.getType().isInstance(part) && !java.lang.reflect.Modifier.isStatic(field.getModifiers())) {
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
}
