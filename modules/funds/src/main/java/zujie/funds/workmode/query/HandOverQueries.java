package zujie.funds.workmode.query;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import zujie.funds.gateway.envelope.Wire;
import zujie.funds.onbehalf.OnBehalf;
import zujie.funds.order.Notes;
import zujie.funds.order.Parties;
import zujie.funds.query.AccountQuery;
import zujie.funds.query.QueryBook;
import zujie.funds.query.QueryRow;
import zujie.funds.query.answer.AnswerQuery;
import zujie.funds.query.answer.AnswerReport;
import zujie.funds.workmode.Institutions;
import zujie.funds.workmode.WorkMode;
import zujie.funds.workmode.sheet.OutgoingSheet;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/**
 * 移送查询文书: how a query got to an institution without a line of ours, and what it answered (R1.24). The clocks and rules
 * are those of the institution's own answer.
 */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
public class HandOverQueries {

    private static final int LONGEST_NUMBER = 60;
    private static final int MOST = 500;
    private static final Duration SKEW = Duration.ofMinutes(5);

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    @Inject
    QueryBook book;

    @Inject
    AnswerQuery answer;

    @Inject
    OnBehalf onBehalf;

    @Inject
    Institutions institutions;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /** How one got there; {@code at} null: now. */
    public record Command(UUID queryId, @Nullable String number, @Nullable Instant at, @Nullable String remark) {}

    /** How one got there, and who carried it. */
    @Schema(name = "QueryHandover")
    public record Row(
            UUID id, UUID queryId, String way, String number, Instant handedAt, String remark, String handedBy) {}

    /**
     * @throws NotFound {@code funds.query-not-found} for a query that is not the caller's
     * @throws RuleViolation {@code funds.handover-direct} if the institution works directly, {@code
     *     funds.handover-number} without a number, {@code funds.handover-not-issued} before it was issued
     */
    public Row handle(Command c) {
        AccountQuery query = book.require(c.queryId());
        WorkMode way = institutions.of(query.parties().bankCode()).mode();
        if (way == WorkMode.DIRECT) {
            throw RuleViolation.of("funds.handover-direct");
        }
        Instant issued = query.toRow(false).issuedAt();
        if (issued == null) {
            throw RuleViolation.of("funds.handover-not-issued");
        }
        String number = c.number() == null ? "" : c.number().strip();
        if (number.isEmpty() || number.length() > LONGEST_NUMBER) {
            throw InvalidValue.onField("number", "funds.handover-number", LONGEST_NUMBER);
        }
        Instant now = clock.now();
        Instant at = c.at() == null ? now : c.at();
        if (at.isAfter(now.plus(SKEW)) || at.isBefore(issued.minus(SKEW))) {
            throw InvalidValue.onField("handedAt", "funds.handover-time");
        }
        QueryHandover made = QueryHandover.of(query.id(), way, number, at, Notes.of(c.remark()), caller.actor(), now);
        database.persist(made);
        AuditNotes.detail("number", number);
        return made.toRow();
    }

    /**
     * Enters an answer, or a part of one: the bank's own use case, with the officer's name on it.
     *
     * @throws NotFound {@code funds.query-not-found} for a query that is not the caller's
     * @throws RuleViolation {@code funds.handover-missing} if nobody has said how the query got there, and whatever the
     *     institution's own answer is refused for
     */
    public AnswerReport result(AnswerQuery.Command c) {
        AuditNotes.detail("result", String.valueOf(c.resultCode()));
        return onBehalf.of(carried(c.id()), () -> answer.handle(c));
    }

    /** Enters an answer, or with a reason a correction, as the sheet that came back. @throws RuleViolation as {@link #result} */
    public AnswerReport load(UUID queryId, InputStream content, boolean complete, @Nullable String correction) {
        return onBehalf.of(carried(queryId), () -> {
            try {
                return answer.load(queryId, content, complete, correction);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The institution pushes nothing more (100308). @throws RuleViolation as {@link #result} */
    public AnswerReport ended(UUID queryId) {
        return onBehalf.of(carried(queryId), () -> answer.ended(queryId));
    }

    /** 平台录入表: every query of the unit that waits at institutions without a line of ours, in full, as CSV. */
    public String sheet() {
        OutgoingSheet sheet = new OutgoingSheet(
                "applicationID",
                "bankID",
                "bankName",
                "kind",
                "accountName",
                "accountNumber",
                "credentialNumber",
                "parameter",
                "periodStart",
                "periodEnd",
                "paperNo",
                "caseNumber",
                "issuedAt",
                "act");
        List<UUID> ids = new ArrayList<>();
        for (AccountQuery query : book.waitingFor(institutions.byHand(), MOST)) {
            QueryRow q = query.toRow(true);
            ids.add(q.id());
            sheet.row(
                    Objects.requireNonNullElse(q.orderNo(), ""),
                    q.bankCode(),
                    q.bankName(),
                    q.kind(),
                    q.holderName(),
                    OutgoingSheet.number(q.account()),
                    OutgoingSheet.number(q.credentialNo()),
                    q.paramNo(),
                    q.from() == null ? "" : q.from().toString(),
                    q.to() == null ? "" : q.to().toString(),
                    Objects.requireNonNullElse(q.paperNo(), ""),
                    q.groundNo(),
                    q.issuedAt() == null ? "" : Wire.time(q.issuedAt()),
                    query.isEndOrdered() ? "解除动态查询" : "查询");
        }
        AuditNotes.listed(ids);
        return sheet.file();
    }

    /** How one got there, the first first. @throws NotFound {@code funds.query-not-found} */
    @Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER})
    public List<Row> list(UUID queryId) {
        return of(book.require(queryId).id());
    }

    private OnBehalf.Bank carried(UUID queryId) {
        Parties parties = book.require(queryId).parties();
        if (of(queryId).isEmpty()) {
            throw RuleViolation.of("funds.handover-missing");
        }
        return new OnBehalf.Bank(parties.bankCode(), parties.bankName(), parties.bankPath());
    }

    private List<Row> of(UUID queryId) {
        return database.createQuery(
                        "select h from QueryHandover h where h.queryId = :query order by h.enteredAt, h.id",
                        QueryHandover.class)
                .setParameter("query", queryId)
                .getResultStream()
                .map(QueryHandover::toRow)
                .toList();
    }
}
