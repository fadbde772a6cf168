package zujie.funds.urging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import zujie.directory.api.UrgedOrders;
import zujie.funds.query.QueryKind;
import zujie.funds.query.answer.QueryWorld;
import zujie.platform.access.Actor;

/** About which orders a bank may be called: those of the officer's own unit, on a real MariaDB. */
class OrdersToBanksTest {

    private static final UrgedOrders STOPS = new OrdersToBanks.Stops();
    private static final UrgedOrders FREEZES = new OrdersToBanks.Freezes();
    private static final UrgedOrders QUERIES = new OrdersToBanks.Queries();
    private static QueryWorld world;

    @BeforeAll
    static void begin() {
        world = new QueryWorld();
        world.add(List.of(new OrdersToBanks(), STOPS, FREEZES, QUERIES), List.of());
    }

    private static boolean sees(Actor by, UrgedOrders orders, UUID id) {
        return world.as(by, () -> orders.isInScope(id));
    }

    @Test
    void shouldKnowTheUnitsOwnOrdersOnly_R9_9() {
        UUID stop = world.stop(world.report("6222020201010000001", null));
        UUID freeze = world.request(world.filed(), "6222020201010000002").id();
        assertThat(sees(world.desk, STOPS, stop)).isTrue();
        assertThat(sees(world.officer, FREEZES, freeze)).isTrue();
        assertThat(sees(world.desk, FREEZES, stop)).as("another kind").isFalse();
        assertThat(sees(world.elsewhere, STOPS, stop)).isFalse();
        assertThat(sees(world.elsewhere, FREEZES, freeze)).isFalse();
        assertThat(sees(world.desk, QUERIES, stop)).isFalse();
    }

    @Test
    void shouldKnowQueries_R9_9() {
        world.freshAccount();
        UUID query = world.issued(QueryKind.HOLDER);
        assertThat(sees(world.officer, QUERIES, query)).isTrue();
        assertThat(sees(world.elsewhere, QUERIES, query)).isFalse();
    }
}
