package zujie.platform.rest;

import java.util.Set;
import zujie.platform.demo.ClockResource;
import zujie.platform.demo.DemoResource;
import zujie.platform.problem.ProblemMapper;
import zujie.platform.problem.TransactionFailureMapper;

/** The platform's part of the API. */
public final class PlatformRest implements RestModule {

    @Override
    public Set<Class<?>> classes() {
        return Set.of(
                ProblemMapper.class,
                TransactionFailureMapper.class,
                zujie.platform.problem.InvalidBodyMapper.class,
                JsonConfiguration.class,
                BodyLimit.class,
                zujie.platform.idempotency.IdempotencyFilter.class,
                zujie.platform.attachment.AttachmentsResource.class,
                zujie.platform.audit.AuditResource.class,
                zujie.platform.outbox.DeliveriesResource.class,
                zujie.platform.parameter.ParametersResource.class,
                zujie.platform.apidoc.ApiDocumentResource.class,
                zujie.platform.search.SearchResource.class,
                ClockResource.class,
                DemoResource.class);
    }
}
