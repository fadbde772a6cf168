package zujie.funds.gateway.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import zujie.funds.gateway.exchange.GatewayMessageRow;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.text.Texts;
import zujie.web.record.RecordRef;
import zujie.web.record.TimelineEntries;
import zujie.web.record.TimelineEntry;

/** On the time line of a stop or freeze: messages about it that somebody should look at, such as a second answer. */
@ApplicationScoped
class GatewayParts implements TimelineEntries {

    private static final Set<String> OURS = Set.of("stop-payment", "freeze", "account-query", "bank-report");

    @Inject
    GatewayQueries queries;

    @Inject
    Caller caller;

    @Override
    public List<TimelineEntry> entries(RecordRef record, Locale locale) {
        boolean ours = OURS.contains(record.type());
        boolean reads = caller.actor()
                .hasAny(
                        Role.DESK_OFFICER,
                        Role.POLICE_OFFICER,
                        Role.POLICE_APPROVER,
                        Role.BANK_OPERATOR,
                        Role.BANK_CHECKER);
        if (!ours || !reads) {
            return List.of();
        }
        return queries.flaggedAbout(UUID.fromString(record.id())).stream()
                .map(m -> entry(m, locale))
                .toList();
    }

    private static TimelineEntry entry(GatewayMessageRow m, Locale locale) {
        String what = Texts.get(locale, "funds.gateway.flagged-entry", m.wireCode())
                + Texts.get(locale, "funds.gateway-flag." + m.flag()) + " · " + m.words();
        return new TimelineEntry(
                m.createdAt(), what, m.bankCode(), "/console/funds/gateway-messages.xhtml?id=" + m.id());
    }
}
