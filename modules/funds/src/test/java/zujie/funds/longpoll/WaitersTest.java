package zujie.funds.longpoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zujie.funds.order.OrderOut;
import zujie.funds.order.Parties;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.paging.Slice;

class WaitersTest {

    private static final Slice<String> NOTHING = new Slice<>(List.of(), "here");
    private static final Slice<String> ORDER = new Slice<>(List.of("order"), "there");

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(1);
    private final Waiters waiters = new Waiters();
    private final Caller caller = new Caller();
    private final AtomicReference<Slice<String>> feed = new AtomicReference<>(NOTHING);

    @BeforeEach
    void start() {
        waiters.caller = caller;
        waiters.scheduler = (ManagedScheduledExecutorService) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ManagedScheduledExecutorService.class},
                (self, method, args) -> ScheduledExecutorService.class
                        .getMethod(method.getName(), method.getParameterTypes())
                        .invoke(threads, args));
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private <T> T as(String bank, Callable<T> work) throws Exception {
        Actor program = new Actor(
                new UUID(1, 1),
                bank,
                bank,
                bank,
                bank,
                OrgKind.BANK,
                "/" + bank + "/",
                Set.of(Role.BANK_GATEWAY),
                null);
        return caller.runAs(program, work);
    }

    private CompletableFuture<Slice<String>> waitFor(int seconds) throws Exception {
        return as("A", () -> waiters.next(feed::get, seconds)).toCompletableFuture();
    }

    private static OrderOut order(String bank) {
        UUID one = new UUID(2, 1);
        UUID two = new UUID(2, 2);
        Parties parties =
                new Parties(one, "", "", "", Role.DESK_OFFICER, two, "", "", "", "", "/", bank, bank, "/" + bank + "/");
        return new OrderOut("100101", "0101", null, "stop-payment", one, parties, "J1");
    }

    @Test
    void shouldAnswerAtOnceWhatIsThere() throws Exception {
        feed.set(ORDER);
        assertThat(waitFor(25)).isCompletedWithValue(ORDER);
        assertThat(waiters.size()).isZero();
    }

    @Test
    void shouldAnswerWhenAnOrderToThatBankIsCommitted() throws Exception {
        CompletableFuture<Slice<String>> answer = waitFor(25);
        assertThat(answer).isNotDone();
        waiters.ordered(order("B"));
        // Whoever was woken has looked by then.
        threads.submit(() -> {}).get();
        feed.set(ORDER);
        waiters.ordered(order("A"));
        // Sooner than a waiting call looks for itself.
        assertThat(answer.get(2, TimeUnit.SECONDS)).isEqualTo(ORDER);
        assertThat(waiters.size()).isZero();
    }

    @Test
    void shouldAnswerEmptyAtTheEndAndKeepThePlace() throws Exception {
        assertThat(waitFor(1).get(5, TimeUnit.SECONDS)).isEqualTo(NOTHING);
        assertThat(waitFor(0)).isCompletedWithValue(NOTHING);
        assertThat(waiters.size()).isZero();
    }

    @Test
    void shouldLookOnBehalfOfWhoWaits() throws Exception {
        AtomicReference<String> seen = new AtomicReference<>();
        CompletableFuture<Slice<String>> answer = as(
                        "A",
                        () -> waiters.next(
                                () -> {
                                    seen.set(caller.actor().orgCode());
                                    return feed.get();
                                },
                                25))
                .toCompletableFuture();
        seen.set(null);
        feed.set(ORDER);
        waiters.ordered(order("A"));
        answer.get(5, TimeUnit.SECONDS);
        assertThat(seen).hasValue("A");
    }

    @Test
    void shouldWaitNoLongerThanAllowed() {
        assertThatThrownBy(() -> waitFor(26)).isInstanceOf(InvalidValue.class);
        assertThat(waiters.size()).isZero();
    }
}
