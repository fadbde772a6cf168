package zujie.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.dynamic.loading.ClassLoadingStrategy;
import net.bytebuddy.implementation.MethodDelegation;
import net.bytebuddy.implementation.bind.annotation.AllArguments;
import net.bytebuddy.implementation.bind.annotation.Origin;
import net.bytebuddy.implementation.bind.annotation.RuntimeType;
import net.bytebuddy.implementation.bind.annotation.SuperMethod;
import net.bytebuddy.implementation.bind.annotation.This;
import net.bytebuddy.matcher.ElementMatchers;
import org.mariadb.jdbc.MariaDbPoolDataSource;
import zujie.platform.migrate.Migrations;
import zujie.testkit.TestDatabase;

/**
 * The platform's persistence unit outside a server, on an empty schema and with the application's own account. Beans made
 * by {@link #bean} have the transactions that their annotations ask for, by the rules of Jakarta Transactions: a checked
 * exception commits unless {@code rollbackOn} says otherwise.
 */
public final class PlatformUnit implements AutoCloseable {

    /** Held, since a logger that nobody holds forgets its level. */
    private static final List<Logger> QUIET = new ArrayList<>();

    private static final AtomicInteger BEANS = new AtomicInteger();

    static {
        for (String loud : List.of("org.flywaydb", "org.hibernate")) {
            Logger logger = Logger.getLogger(loud);
            logger.setLevel(Level.SEVERE);
            QUIET.add(logger);
        }
    }

    private final TestDatabase.Schema schema;
    private final MariaDbPoolDataSource pool;
    private final EntityManagerFactory factory;
    private final ThreadLocal<Deque<Work>> open = ThreadLocal.withInitial(ArrayDeque::new);
    private final EntityManager database = (EntityManager) Proxy.newProxyInstance(
            PlatformUnit.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, args) -> {
                try {
                    return method.invoke(current().database, args);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            });

    private PlatformUnit(TestDatabase.Schema schema) throws SQLException {
        this.schema = schema;
        pool = new MariaDbPoolDataSource(schema.jdbcUrl() + (schema.jdbcUrl().contains("?") ? "&" : "?")
                + "user=" + schema.appUser() + "&password=" + schema.appPassword()
                + "&maxPoolSize=24&transactionIsolation=READ-COMMITTED");
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.jtaDataSource", null);
        settings.put("jakarta.persistence.nonJtaDataSource", pool);
        settings.put("hibernate.transaction.jta.platform", "");
        // Here it is the connection itself that commits.
        settings.put("hibernate.connection.handling_mode", "DELAYED_ACQUISITION_AND_RELEASE_AFTER_TRANSACTION");
        factory = Persistence.createEntityManagerFactory("platform", settings);
    }

    public static PlatformUnit onFreshSchema() {
        TestDatabase.Schema schema = TestDatabase.shared().freshSchema();
        Migrations migrations = new Migrations(schema.jdbcUrl(), schema.migrateUser(), schema.migratePassword());
        migrations.migrate(List.of("platform"));
        try {
            migrations.grantTo(schema.appUser() + "@%");
            return new PlatformUnit(schema);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public TestDatabase.Schema schema() {
        return schema;
    }

    /** What a container would inject: bound to the transaction of the calling thread. */
    public EntityManager database() {
        return database;
    }

    /** Does the work in a transaction of its own. */
    public <T> T tx(Callable<T> work) {
        try {
            return inNew(work, new Class<?>[] {Exception.class});
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public void txRun(Runnable work) {
        tx(() -> {
            work.run();
            return null;
        });
    }

    /** Calls the given work after the commit of the transaction that is open now. */
    public void afterCommit(Runnable work) {
        current().afterCommit.add(work);
    }

    public boolean isInTransaction() {
        return !open.get().isEmpty();
    }

    /** Changes the database behind the application's back, with all rights. */
    public int behindItsBack(String sql) {
        try (var connection = TestDatabase.shared().connectAsAdmin();
                var statement = connection.createStatement()) {
            statement.execute("use " + schema.name());
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The first column of the only row. */
    public Object one(String sql) {
        return tx(() -> database.createNativeQuery(sql).getSingleResult());
    }

    public long count(String sql) {
        return ((Number) one(sql)).longValue();
    }

    /** A bean whose public methods open the transactions they are annotated with; its fields are still to be set. */
    public <T> T bean(Class<T> type) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            Class<? extends T> made = new ByteBuddy()
                    .subclass(type)
                    .name(type.getName() + "InTransactions" + BEANS.incrementAndGet())
                    .method(ElementMatchers.isPublic()
                            .and(ElementMatchers.not(ElementMatchers.isDeclaredBy(Object.class))))
                    .intercept(MethodDelegation.to(new Interceptor(this)))
                    .make()
                    .load(type.getClassLoader(), ClassLoadingStrategy.UsingLookup.of(lookup))
                    .getLoaded();
            var constructor = made.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object call(Transactional declared, Callable<Object> work) throws Exception {
        boolean inside = isInTransaction();
        if (declared == null || declared.value() == TxType.SUPPORTS) {
            return work.call();
        }
        return switch (declared.value()) {
            case MANDATORY -> {
                if (!inside) {
                    throw new IllegalStateException("A transaction is mandatory");
                }
                yield work.call();
            }
            case REQUIRES_NEW -> inNew(work, declared.rollbackOn());
            case REQUIRED -> inside ? work.call() : inNew(work, declared.rollbackOn());
            default -> throw new IllegalStateException(declared.value().name());
        };
    }

    private <T> T inNew(Callable<T> work, Class<?>[] rollbackOn) throws Exception {
        Work mine = new Work(factory.createEntityManager());
        open.get().push(mine);
        boolean commit = false;
        try {
            mine.database.getTransaction().begin();
            T result = work.call();
            commit = true;
            return result;
        } catch (Exception e) {
            commit = !(e instanceof RuntimeException) && !isAny(rollbackOn, e);
            throw e;
        } finally {
            try {
                end(mine, commit);
            } finally {
                open.get().pop();
                mine.database.close();
            }
            if (commit) {
                mine.afterCommit.forEach(Runnable::run);
            }
        }
    }

    private static boolean isAny(Class<?>[] types, Exception e) {
        for (Class<?> type : types) {
            if (type.isInstance(e)) {
                return true;
            }
        }
        return false;
    }

    private static void end(Work work, boolean commit) {
        if (commit) {
            work.database.getTransaction().commit();
        } else if (work.database.getTransaction().isActive()) {
            work.database.getTransaction().rollback();
        }
    }

    private Work current() {
        Work work = open.get().peek();
        if (work == null) {
            throw new IllegalStateException("No transaction is open");
        }
        return work;
    }

    @Override
    public void close() {
        factory.close();
        pool.close();
    }

    private static final class Work {
        private final EntityManager database;
        private final List<Runnable> afterCommit = new ArrayList<>();

        private Work(EntityManager database) {
            this.database = database;
        }
    }

    /** Called by the generated subclasses. */
    public static final class Interceptor {
        private final PlatformUnit unit;

        private Interceptor(PlatformUnit unit) {
            this.unit = unit;
        }

        @RuntimeType
        public Object intercept(
                @This Object bean, @Origin Method method, @SuperMethod Method original, @AllArguments Object[] args)
                throws Exception {
            original.setAccessible(true);
            return unit.call(declaredFor(method), () -> {
                try {
                    return original.invoke(bean, args);
                } catch (InvocationTargetException e) {
                    if (e.getCause() instanceof Exception cause) {
                        throw cause;
                    }
                    throw (Error) e.getCause();
                }
            });
        }

        private static Transactional declaredFor(Method method) {
            Transactional onMethod = method.getAnnotation(Transactional.class);
            if (onMethod != null) {
                return onMethod;
            }
            Class<?> type = method.getDeclaringClass();
            Transactional onType = type.getAnnotation(Transactional.class);
            return onType == null && type.isAnnotationPresent(zujie.platform.usecase.UseCase.class)
                    ? zujie.platform.usecase.UseCase.class.getAnnotation(Transactional.class)
                    : onType;
        }
    }
}
