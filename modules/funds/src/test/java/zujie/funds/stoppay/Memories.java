package zujie.funds.stoppay;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import zujie.platform.memory.Remembered;

/** What beans remember for moments; in a test nobody waits that long. */
final class Memories {

    private Memories() {}

    /** Something was changed: by a use case that says so, or by the test itself, which cannot. */
    static void forget(List<Object> beans) {
        for (Object bean : beans) {
            for (Field field : bean.getClass().getDeclaredFields()) {
                if (field.getType() == Remembered.class || field.getName().equals("banks")) {
                    try {
                        field.setAccessible(true);
                        Object memory = field.get(bean);
                        if (memory instanceof Remembered<?> one) {
                            one.forget();
                        } else if (memory instanceof Map<?, ?> many) {
                            many.clear();
                        }
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
        }
    }
}
