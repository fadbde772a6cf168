package zujie.outreach;

import java.util.Set;
import zujie.outreach.bulletin.BulletinsResource;
import zujie.platform.rest.RestModule;

/** What outreach adds to the API. */
public final class OutreachRest implements RestModule {

    @Override
    public Set<Class<?>> classes() {
        return Set.of(BulletinsResource.class);
    }
}
