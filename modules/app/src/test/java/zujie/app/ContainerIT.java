package zujie.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.InterceptionType;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.File;
import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import zujie.casework.report.ReportEntered;
import zujie.casework.report.ReportEntry;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.outbox.Message;
import zujie.platform.outbox.Subscriber;
import zujie.platform.usecase.UseCase;
import zujie.platform.usecase.UseCaseDone;
import zujie.platform.usecase.UseCaseName;

/**
 * What only the server can prove, inside the built application on a real database: permission and audit of refusals
 * stand outside the transaction, the audit of success inside it, and one transaction spans all persistence units.
 */
@ExtendWith(ArquillianExtension.class)
class ContainerIT {

    private static final String ENTER_REPORT = "casework.EnterReport";
    private static final String TOPIC = "casework.report-received.v1";
    private static final String BRIEF = "冒充客服退款";

    @Inject
    Caller caller;

    @Inject
    BeanManager beans;

    @Inject
    Troublemaker trouble;

    @Resource(lookup = "java:app/jdbc/zujie")
    DataSource database;

    /** The application as it is delivered; to it come this class with its beans, and the assertions. */
    @Deployment
    static WebArchive application() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/zujie.war"))
                .addClass(ContainerIT.class)
                .addAsLibrary(new File(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()));
    }

    /** Takes one message for each new report, so that the outbox has something to write. */
    @ApplicationScoped
    static class Listener implements Subscriber {

        @Override
        public String name() {
            return "app.container-test";
        }

        @Override
        public String topic() {
            return TOPIC;
        }

        @Override
        public Kind kind() {
            return Kind.LOCAL;
        }

        @Override
        public void handle(Message message) {}
    }

    /** Breaks a use case at its very end, when everything of it has been written. */
    @ApplicationScoped
    static class Troublemaker {

        enum Kind {
            NONE,
            FAULT,
            RULE,
            COMMIT,
            SILENCE
        }

        private volatile Kind next = Kind.NONE;

        @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
        TransactionSynchronizationRegistry transaction;

        void make(Kind kind) {
            next = kind;
        }

        void atTheEnd(@Observes UseCaseDone done) {
            switch (next) {
                case FAULT -> throw new IllegalStateException("broken on purpose");
                case RULE -> throw Conflict.of("platform.changed-meanwhile");
                case COMMIT -> transaction.registerInterposedSynchronization(new Unwilling());
                case SILENCE -> transaction.setRollbackOnly();
                case NONE -> {}
            }
        }
    }

    /** Breaks the commit itself, as a constraint would that is checked only then. */
    static class Unwilling implements Synchronization {

        @Override
        public void beforeCompletion() {
            throw new IllegalStateException("not committed on purpose");
        }

        @Override
        public void afterCompletion(int status) {}
    }

    @AfterEach
    void makePeace() {
        trouble.make(Troublemaker.Kind.NONE);
    }

    @Test
    void shouldCommitRecordMessageWorkItemAndAuditRowTogether() throws Exception {
        Map<String, Long> before = rows();
        ReportEntered entered = enterReport(officer());
        assertThat(added(before))
                .containsEntry("casework_report", 1L)
                .containsEntry("casework_report_move", 1L)
                .hasEntrySatisfying("platform_outbox", rows -> assertThat(rows).isPositive())
                .containsEntry("platform_work_item", 1L)
                .containsEntry("platform_audit", 1L);
        assertThat(lastAudit()).isEqualTo(ENTER_REPORT + " OK " + entered.id());
    }

    /** The success had its row already: it goes with the transaction, and only the failure is told. */
    @Test
    void shouldKeepNothingButTheAuditRowOfAFailure() throws Exception {
        Map<String, Long> before = rows();
        trouble.make(Troublemaker.Kind.FAULT);
        assertThatThrownBy(() -> enterReport(officer())).isInstanceOf(IllegalStateException.class);
        assertThat(added(before)).isEqualTo(Map.of("platform_audit", 1L));
        assertThat(lastAudit()).startsWith(ENTER_REPORT + " FAILED");
    }

    /** Seen only by somebody who stands outside the transaction. */
    @Test
    void shouldRecordAFailureToCommit() throws Exception {
        Map<String, Long> before = rows();
        trouble.make(Troublemaker.Kind.COMMIT);
        assertThatThrownBy(() -> enterReport(officer())).isNotNull();
        assertThat(added(before)).isEqualTo(Map.of("platform_audit", 1L));
        assertThat(lastAudit()).startsWith(ENTER_REPORT + " FAILED");
    }

    /** The server rolls back in silence what was marked for it; nobody may be told that it was done. */
    @Test
    void shouldNotTakeAMarkedTransactionForASuccess() throws Exception {
        Map<String, Long> before = rows();
        trouble.make(Troublemaker.Kind.SILENCE);
        assertThatThrownBy(() -> enterReport(officer())).isInstanceOf(IllegalStateException.class);
        assertThat(added(before)).isEqualTo(Map.of("platform_audit", 1L));
        assertThat(lastAudit()).startsWith(ENTER_REPORT + " FAILED");
    }

    @Test
    void shouldKeepNothingButTheAuditRowOfABrokenRule() throws Exception {
        Map<String, Long> before = rows();
        trouble.make(Troublemaker.Kind.RULE);
        assertThatThrownBy(() -> enterReport(officer())).isInstanceOf(Conflict.class);
        assertThat(added(before)).isEqualTo(Map.of("platform_audit", 1L));
        assertThat(lastAudit()).startsWith(ENTER_REPORT + " REFUSED");
    }

    @Test
    void shouldKeepNothingButTheAuditRowOfARefusal() throws Exception {
        Map<String, Long> before = rows();
        assertThatThrownBy(() -> enterReport(actor(Set.of(Role.BANK_OPERATOR)))).isInstanceOf(Denied.class);
        assertThat(added(before)).isEqualTo(Map.of("platform_audit", 1L));
        assertThat(lastAudit()).startsWith(ENTER_REPORT + " REFUSED");
    }

    /** No stand-in: the request that runs this test has no login. */
    @Test
    void shouldTakeACallerWithoutLoginForThePublic() throws Exception {
        assertThat(caller.actor().roles()).containsExactly(Role.PUBLIC);
    }

    /** Each one, called by somebody without any role, is refused and recorded, and touches nothing. */
    @Test
    void shouldGuardEveryPublicMethodOfEveryUseCase() throws Exception {
        Map<String, Long> before = rows();
        List<String> called = new ArrayList<>();
        List<String> unguarded = new ArrayList<>();
        for (Bean<?> bean : useCases()) {
            for (Method method : publicMethodsOf(bean)) {
                called.add(UseCaseName.of(method));
                try {
                    as(actor(Set.of()), () -> call(bean, method, nothing(method)));
                    unguarded.add(UseCaseName.of(method) + " ran");
                } catch (Denied e) {
                    if (!"platform.not-permitted".equals(e.code())
                            || !lastAudit().startsWith(UseCaseName.of(method) + " REFUSED")) {
                        unguarded.add(UseCaseName.of(method) + " left no audit row: " + lastAudit());
                    }
                } catch (Exception e) {
                    unguarded.add(UseCaseName.of(method) + " got past the check: " + e);
                }
            }
        }
        assertThat(unguarded).isEmpty();
        assertThat(called).hasSizeGreaterThan(100).contains(ENTER_REPORT);
        assertThat(added(before)).isEqualTo(Map.of("platform_audit", (long) called.size()));
    }

    /** In the order of the server's own reading of the stereotype. */
    @Test
    void shouldPutTheTransactionBetweenPermissionAndAuditOfSuccess() {
        Annotation[] bindings = Arrays.stream(UseCase.class.getAnnotations())
                .filter(a -> beans.isInterceptorBinding(a.annotationType()))
                .toArray(Annotation[]::new);
        assertThat(beans.resolveInterceptors(InterceptionType.AROUND_INVOKE, bindings).stream()
                        .map(i -> i.getBeanClass().getSimpleName()))
                .startsWith("AccessInterceptor", "TransactionalInterceptorRequired", "AuditInterceptor");
    }

    private ReportEntered enterReport(Actor by) throws Exception {
        Bean<?> bean = useCases().stream()
                .filter(b -> "EnterReport".equals(b.getBeanClass().getSimpleName()))
                .findFirst()
                .orElseThrow();
        Method handle = bean.getBeanClass().getMethod("handle", ReportEntry.class);
        ReportEntry.VictimEntry victim = new ReportEntry.VictimEntry("张伟", "13905912345", null);
        ReportEntry entry = new ReportEntry(null, "110", "F08", 100L, BRIEF, null, false, victim, List.of(), List.of());
        return (ReportEntered) as(by, () -> call(bean, handle, entry));
    }

    private List<Bean<?>> useCases() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getStereotypes().contains(UseCase.class))
                .sorted(Comparator.comparing(
                        (Bean<?> bean) -> bean.getBeanClass().getName()))
                .toList();
    }

    private static List<Method> publicMethodsOf(Bean<?> bean) {
        return Arrays.stream(bean.getBeanClass().getDeclaredMethods())
                .filter(m -> Modifier.isPublic(m.getModifiers()) && !Modifier.isStatic(m.getModifiers()))
                .filter(m -> !m.isSynthetic())
                .toList();
    }

    /** Through the client proxy, as everybody else calls it; the class itself is its package's own. */
    private Object call(Bean<?> bean, Method method, Object... values) throws Exception {
        Object reference = beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean));
        method.setAccessible(true);
        try {
            return method.invoke(reference, values);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private static Object[] nothing(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(type -> Array.get(Array.newInstance(type, 1), 0))
                .toArray();
    }

    private <T> T as(Actor actor, Callable<T> work) throws Exception {
        return caller.runAs(actor, work);
    }

    private static Actor officer() {
        return actor(Set.of(Role.DESK_OFFICER));
    }

    private static Actor actor(Set<Role> roles) {
        return new Actor(
                UUID.randomUUID(),
                "container-test",
                "李明",
                "350100000000",
                "福州市反诈中心",
                OrgKind.POLICE,
                "/350000000000/350100000000/",
                roles,
                null);
    }

    /** What other modules do with a message of an earlier test must not be taken for this one's doing. */
    private static void untilDelivered(Statement statement) throws SQLException {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        long waiting;
        do {
            try (ResultSet count = statement.executeQuery("select count(*) from platform_outbox where open")) {
                count.next();
                waiting = count.getLong(1);
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        } while (waiting > 0 && System.nanoTime() < end);
        assertThat(waiting).as("messages that nobody takes").isZero();
    }

    /** How many rows each table has once no message waits; the server's own housekeeping does not count. */
    private Map<String, Long> rows() throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            untilDelivered(statement);
            List<String> tables = new ArrayList<>();
            try (ResultSet found = statement.executeQuery(
                    "select table_name from information_schema.tables where table_schema = database()")) {
                while (found.next()) {
                    tables.add(found.getString(1));
                }
            }
            tables.removeIf(table -> table.startsWith("flyway_")
                    || Set.of("platform_lease", "platform_audit_seal", "platform_audit_sealed")
                            .contains(table));
            for (String table : tables) {
                try (ResultSet count = statement.executeQuery("select count(*) from " + table)) {
                    count.next();
                    counts.put(table, count.getLong(1));
                }
            }
        }
        return counts;
    }

    private Map<String, Long> added(Map<String, Long> before) throws SQLException {
        Map<String, Long> more = new TreeMap<>();
        rows().forEach((table, count) -> {
            if (!count.equals(before.get(table))) {
                more.put(table, count - before.getOrDefault(table, 0L));
            }
        });
        return more;
    }

    private String lastAudit() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select concat_ws(' ', action, outcome, subject_id) from platform_audit order by id desc limit 1")) {
            return row.next() ? row.getString(1) : "";
        }
    }
}
