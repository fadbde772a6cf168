package zujie.funds.bankcheck;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.util.List;
import zujie.funds.freeze.FreezeWorld;
import zujie.funds.order.Banks;
import zujie.funds.order.OrderDone;
import zujie.platform.access.Actor;

/** The bank's own checking beside a world of orders: its use cases, wired to what is checked. */
public final class CheckDesk {

    public final CheckAnswers check = new CheckAnswers();
    final CheckRules rules = new CheckRules();
    private final FreezeWorld world;

    /** @param beans what these orders need and the world does not have */
    public CheckDesk(FreezeWorld world, List<?> beans, List<? extends CheckedOrders> orders) {
        this.world = world;
        Proposals proposals = new Proposals();
        world.add(beans, List.of());
        world.add(List.of(new Banks(), proposals, check, rules), List.of());
        world.add(orders, List.of());
        check.orders = found(orders);
        world.listeners.add(event -> {
            if (event instanceof OrderDone done) {
                proposals.overtaken(done);
            }
        });
    }

    @SuppressWarnings("unchecked")
    private static Instance<CheckedOrders> found(List<? extends CheckedOrders> beans) {
        return (Instance<CheckedOrders>) Proxy.newProxyInstance(
                CheckDesk.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (self, method, args) -> beans.iterator());
    }

    /** The checker's bank wants four eyes from today on. */
    public void on(Actor checker) {
        off();
        world.as(checker, () -> rules.set(null, true, null, "本行内控要求"));
    }

    /** No bank has said anything. */
    public void off() {
        world.sqlUpdate("delete from funds_bank_check_rule");
    }
}
