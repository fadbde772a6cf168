package zujie.insight.month;

import java.util.Set;
import zujie.insight.funnel.FunnelResource;
import zujie.insight.oversight.OversightResource;
import zujie.platform.rest.RestModule;

/** What insight adds to the API. */
public final class InsightRest implements RestModule {

    @Override
    public Set<Class<?>> classes() {
        return Set.of(FiguresResource.class, FunnelResource.class, OversightResource.class);
    }
}
