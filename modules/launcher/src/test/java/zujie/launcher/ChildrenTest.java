package zujie.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChildrenTest {
    private final List<String> stopped = new ArrayList<>();
    private final Children children = new Children();

    @Test
    void shouldStopInReverseOrderAndEachOnce() throws Exception {
        child("database");
        AutoCloseable login = child("login");
        child("application");

        children.stop(login);
        children.close();
        children.close();

        assertThat(stopped).containsExactly("login", "application", "database");
    }

    @Test
    void shouldStartNothingOnceItIsStopping() {
        children.close();
        assertThatThrownBy(() -> child("late")).isInstanceOf(IllegalStateException.class);
        assertThat(stopped).isEmpty();
    }

    private AutoCloseable child(String name) throws Exception {
        return children.start(() -> () -> stopped.add(name));
    }
}
