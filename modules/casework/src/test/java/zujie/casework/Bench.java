package zujie.casework;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceContext;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import zujie.platform.migrate.Migrations;
import zujie.platform.parameter.Parameters;
import zujie.testkit.TestDatabase;

/**
 * The module's beans on a real MariaDB without a container: injects by type, hands events to observers at once, and runs
 * each use case in a transaction. Beans of other modules are stood in for by {@link Neighbours}.
 */
public final class Bench implements AutoCloseable {

    public final Neighbours neighbours = new Neighbours();

    private final TestDatabase.Schema schema = TestDatabase.shared().freshSchema();
    private final EntityManagerFactory factory;
    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();
    private final EntityManager shared = (EntityManager) Proxy.newProxyInstance(
            Bench.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, args) -> {
                try {
                    return method.invoke(current.get(), args);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            });
    private final Map<Class<?>, Object> beans = new LinkedHashMap<>();
    private final List<Class<?>> known = new ArrayList<>();

    /** @param classes every bean of the module that the test needs, interfaces are found among them */
    public Bench(Class<?>... classes) {
        new Migrations(schema.jdbcUrl(), schema.migrateUser(), schema.migratePassword())
                .migrate(List.of("platform", "casework"));
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.jdbc.url", schema.jdbcUrl());
        settings.put("jakarta.persistence.jdbc.user", schema.migrateUser());
        settings.put("jakarta.persistence.jdbc.password", schema.migratePassword());
        // Here it is the connection itself that commits.
        settings.put("hibernate.connection.handling_mode", "DELAYED_ACQUISITION_AND_RELEASE_AFTER_TRANSACTION");
        settings.put("hibernate.generate_statistics", "true");
        settings.put("hibernate.session.events.log", "false");
        factory = Persistence.createEntityManagerFactory("casework", settings);
        beans.put(Parameters.class, Parameters.shippedOnly());
        neighbours.beans().forEach(bean -> beans.put(bean.getClass(), bean));
        known.addAll(List.of(classes));
    }

    /** Another bean, known by its name because its package hides it. */
    public Bench with(String... names) {
        for (String name : names) {
            try {
                known.add(Class.forName("zujie.casework." + name));
            } catch (ClassNotFoundException e) {
                throw new IllegalArgumentException(e);
            }
        }
        return this;
    }

    public Statistics statistics() {
        return factory.unwrap(SessionFactory.class).getStatistics();
    }

    public Connection connection() throws SQLException {
        return schema.connectAsMigrate();
    }

    public <T> T in(Callable<T> work) {
        EntityManager em = factory.createEntityManager();
        current.set(em);
        try {
            em.getTransaction().begin();
            T result = work.call();
            em.getTransaction().commit();
            return result;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.close();
            current.remove();
        }
    }

    public void run(Runnable work) {
        in(() -> {
            work.run();
            return null;
        });
    }

    public EntityManager database() {
        return shared;
    }

    public <T> T get(Class<T> type) {
        for (Object bean : beans.values()) {
            if (type.isInstance(bean)) {
                return type.cast(bean);
            }
        }
        Class<?> chosen = known.stream()
                .filter(type::isAssignableFrom)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No bean of " + type));
        return type.cast(make(chosen));
    }

    private Object make(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object bean = constructor.newInstance();
            beans.put(type, bean);
            for (Class<?> c = type; c != Object.class; c = c.getSuperclass()) {
                for (Field field : c.getDeclaredFields()) {
                    inject(bean, field);
                }
            }
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void inject(Object bean, Field field) throws IllegalAccessException {
        field.setAccessible(true);
        if (field.isAnnotationPresent(PersistenceContext.class)) {
            field.set(bean, shared);
        } else if (field.isAnnotationPresent(Inject.class)) {
            field.set(
                    bean,
                    field.getType() == Event.class
                            ? new Dispatch(
                                    (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0])
                            : get(field.getType()));
        }
    }

    @Override
    public void close() {
        factory.close();
    }

    /** Calls every observer of the event's class at once, as a container does within a transaction. */
    private final class Dispatch implements Event<Object> {
        private final Class<?> type;

        Dispatch(Class<?> type) {
            this.type = type;
        }

        @Override
        public void fire(Object event) {
            for (Class<?> candidate : known) {
                for (Method method : candidate.getDeclaredMethods()) {
                    if (method.getParameterCount() == 1
                            && method.getParameterTypes()[0] == type
                            && method.getParameters()[0].isAnnotationPresent(Observes.class)) {
                        call(get(candidate), method, event);
                    }
                }
            }
        }

        private void call(Object bean, Method method, Object event) {
            try {
                method.setAccessible(true);
                method.invoke(bean, event);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw new IllegalStateException(e);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public <U extends Object> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends Object> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<Object> select(Annotation... qualifiers) {
            return this;
        }

        @Override
        public <U extends Object> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends Object> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }

    /** One use case of that actor in a transaction of its own. */
    public <T> T as(zujie.platform.access.Actor actor, Supplier<T> work) {
        neighbours.actor = actor;
        return in(work::get);
    }
}
