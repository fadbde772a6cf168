package zujie.platform.usecase;

import java.lang.reflect.Method;

/** The stable name of a use case in audit and permission table: {@code funds.OrderStopPayment}, {@code funds.StopPaymentQueries.list}. */
public final class UseCaseName {

    private static final String SINGLE = "handle";

    private UseCaseName() {}

    public static String of(Method method) {
        Class<?> type = method.getDeclaringClass();
        String module = type.getPackageName().split("\\.")[1];
        String name = module + "." + type.getSimpleName();
        return SINGLE.equals(method.getName()) ? name : name + "." + method.getName();
    }
}
