package zujie.platform.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import org.jspecify.annotations.Nullable;

/**
 * A connection that prepares a statement without generated keys where none were asked for. The server's pool asks for
 * each statement by naming its kind of result set, and for that call the driver always wants generated keys, which it can
 * only have from rows that are sent one by one. Without them the rows of a batch go in one message.
 */
final class PlainStatements implements InvocationHandler {

    private final Connection driver;

    private PlainStatements(Connection driver) {
        this.driver = driver;
    }

    static Connection of(Connection driver) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, new PlainStatements(driver));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getName().equals("prepareStatement") && arguments != null && isPlain(arguments)) {
            return driver.prepareStatement((String) arguments[0]);
        }
        if (method.getName().equals("equals") && arguments != null) {
            return proxy == arguments[0];
        }
        try {
            return method.invoke(driver, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static boolean isPlain(Object[] arguments) {
        return arguments.length == 3
                && Integer.valueOf(ResultSet.TYPE_FORWARD_ONLY).equals(arguments[1])
                && Integer.valueOf(ResultSet.CONCUR_READ_ONLY).equals(arguments[2]);
    }
}
