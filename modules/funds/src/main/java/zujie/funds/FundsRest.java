package zujie.funds;

import java.util.Set;
import zujie.funds.account.protection.ProtectedAccountsResource;
import zujie.funds.bankcheck.CheckRulesResource;
import zujie.funds.bankcheck.ProposalsResource;
import zujie.funds.bankreport.BankReportsResource;
import zujie.funds.bankreport.counter.DraftsResource;
import zujie.funds.board.GoldenHourResource;
import zujie.funds.bulk.FreezeAnswersResource;
import zujie.funds.bulk.StopAnswersResource;
import zujie.funds.corporate.CorporateChecksResource;
import zujie.funds.counter.ChecksResource;
import zujie.funds.counter.post.PostsResource;
import zujie.funds.counter.reward.RewardsResource;
import zujie.funds.counter.trace.TraceBacksResource;
import zujie.funds.freeze.FreezesResource;
import zujie.funds.freeze.objection.FreezeObjectionsResource;
import zujie.funds.freeze.owner.FreezeOwnersResource;
import zujie.funds.freeze.print.FreezePapersResource;
import zujie.funds.freeze.seal.PaperSealsResource;
import zujie.funds.freeze.together.FreezesTogetherResource;
import zujie.funds.gateway.exchange.GatewayResource;
import zujie.funds.gateway.record.GatewayMessagesResource;
import zujie.funds.involved.InvolvedResource;
import zujie.funds.query.QueriesResource;
import zujie.funds.query.answer.QueryAnswersResource;
import zujie.funds.query.check.ProposedAnswersResource;
import zujie.funds.query.check.ProposedRowsResource;
import zujie.funds.query.everywhere.EveryBankResource;
import zujie.funds.reconcile.ReconciliationsResource;
import zujie.funds.stoppay.StopPaymentsResource;
import zujie.funds.stoppay.notice.StopNoticesResource;
import zujie.funds.webhook.WebhooksResource;
import zujie.funds.workmode.HandoversResource;
import zujie.funds.workmode.InstitutionsResource;
import zujie.funds.workmode.freeze.FreezeHandoversResource;
import zujie.funds.workmode.query.QueryHandoversResource;
import zujie.platform.rest.RestModule;

/** What funds adds to the API. */
public final class FundsRest implements RestModule {

    @Override
    public Set<Class<?>> classes() {
        return Set.of(
                StopPaymentsResource.class,
                ProtectedAccountsResource.class,
                StopNoticesResource.class,
                StopAnswersResource.class,
                FreezeAnswersResource.class,
                GoldenHourResource.class,
                FreezesResource.class,
                FreezePapersResource.class,
                FreezeObjectionsResource.class,
                GatewayResource.class,
                GatewayMessagesResource.class,
                InstitutionsResource.class,
                WebhooksResource.class,
                ReconciliationsResource.class,
                HandoversResource.class,
                QueriesResource.class,
                EveryBankResource.class,
                QueryAnswersResource.class,
                ProposedAnswersResource.class,
                ProposedRowsResource.class,
                BankReportsResource.class,
                DraftsResource.class,
                ChecksResource.class,
                PostsResource.class,
                RewardsResource.class,
                TraceBacksResource.class,
                InvolvedResource.class,
                CorporateChecksResource.class,
                FreezeOwnersResource.class,
                FreezesTogetherResource.class,
                FreezeHandoversResource.class,
                QueryHandoversResource.class,
                PaperSealsResource.class,
                ProposalsResource.class,
                CheckRulesResource.class);
    }
}
