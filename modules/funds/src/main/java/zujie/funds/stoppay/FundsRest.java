package zujie.funds.stoppay;

import java.util.Set;
import zujie.funds.board.GoldenHourResource;
import zujie.funds.freeze.FreezesResource;
import zujie.funds.freeze.objection.FreezeObjectionsResource;
import zujie.platform.rest.RestModule;

/** What funds adds to the API. */
public final class FundsRest implements RestModule {

    @Override
    public Set<Class<?>> classes() {
        return Set.of(
                StopPaymentsResource.class,
                GoldenHourResource.class,
                FreezesResource.class,
                FreezeObjectionsResource.class);
    }
}
