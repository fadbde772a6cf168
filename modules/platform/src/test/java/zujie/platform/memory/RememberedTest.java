package zujie.platform.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RememberedTest {

    private final AtomicInteger stored = new AtomicInteger(1);
    private final AtomicInteger readings = new AtomicInteger();

    private int read() {
        readings.incrementAndGet();
        return stored.get();
    }

    @Test
    void shouldReadOnceForMoments() {
        Remembered<Integer> remembered = new Remembered<>(this::read);

        assertThat(remembered.get()).isEqualTo(1);
        assertThat(remembered.get()).isEqualTo(1);
        assertThat(readings).hasValue(1);
    }

    @Test
    void shouldReadAnewOnceItHasChanged() {
        Remembered<Integer> remembered = new Remembered<>(this::read);
        remembered.get();
        stored.set(2);

        assertThat(remembered.get()).as("nobody has said so").isEqualTo(1);
        remembered.forget();
        assertThat(remembered.get()).isEqualTo(2);
    }

    @Test
    void shouldNotKeepWhatWasReadBeforeTheChange() throws Exception {
        CountDownLatch hasRead = new CountDownLatch(1);
        CountDownLatch mayReturn = new CountDownLatch(1);
        AtomicInteger first = new AtomicInteger();
        Remembered<Integer> remembered = new Remembered<>(() -> {
            int value = stored.get();
            if (first.getAndIncrement() == 0) {
                hasRead.countDown();
                await(mayReturn);
            }
            return value;
        });
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> slow = thread.submit(remembered::get);
            hasRead.await();
            stored.set(2);
            remembered.forget();
            mayReturn.countDown();

            assertThat(slow.get()).isEqualTo(1);
            assertThat(remembered.get()).isEqualTo(2);
        } finally {
            thread.shutdownNow();
        }
    }

    @Test
    void shouldRememberNothingThatCouldNotBeRead() {
        Remembered<Integer> remembered = new Remembered<>(() -> {
            if (readings.incrementAndGet() == 1) {
                throw new IllegalStateException("no database");
            }
            return stored.get();
        });

        assertThatThrownBy(remembered::get).hasMessage("no database");
        assertThat(remembered.get()).isEqualTo(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
