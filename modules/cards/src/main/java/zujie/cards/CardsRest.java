package zujie.cards;

import java.util.Set;
import zujie.cards.shutdown.NumberOrdersResource;
import zujie.platform.rest.RestModule;

/** What cards adds to the API. */
public final class CardsRest implements RestModule {

    @Override
    public Set<Class<?>> classes() {
        return Set.of(NumberOrdersResource.class);
    }
}
