package zujie.funds.freeze.objection;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.order.Notes;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.paging.Cursor;
import zujie.platform.paging.PageSize;
import zujie.platform.paging.Slice;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;
import zujie.platform.work.WorkItems;

/** 公众冻结异议: what came in through the public site; the centre answers itself what no freeze was found for. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
public class HandlePublicObjections {

    @Inject
    Objections objections;

    @Inject
    WorkItems workItems;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /** Who sent it, unmasked. */
    public record Person(String name, String identityNo, String account, String phone) {

        @Override
        public String toString() {
            return "Person";
        }
    }

    /**
     * One that came in; person and account masked.
     *
     * @param freezes that were found, to whose units it went; 0 if the centre answers it itself
     * @param answer in the words of the centre; empty if the units that froze answered
     */
    public record Row(
            UUID id,
            String receiptNo,
            String name,
            String account,
            String reason,
            int freezes,
            Instant receivedAt,
            Instant dueAt,
            @Nullable Instant answeredAt,
            String answeredBy,
            String answer) {

        public boolean open() {
            return answeredAt == null;
        }
    }

    public Slice<Row> list(@Nullable String cursor, @Nullable Integer size) {
        Slice<PublicObjection> found = objections.sent(Cursor.parse(cursor), PageSize.of(size));
        AuditNotes.listed(found.rows().stream().map(PublicObjection::id).toList());
        return found.map(PublicObjection::toRow);
    }

    /** To call him back, for a reason that is recorded. */
    public Person reveal(UUID id, @Nullable String reason) {
        AuditNotes.reason(Notes.reason(reason));
        return objections.takeSent(id).person();
    }

    /** 答复: he was told; what it says stays here, the site only says that it was answered. */
    public Row answer(UUID id, @Nullable String words) {
        String said = Notes.reason(words);
        PublicObjection sent = objections.takeSent(id);
        sent.requireUnmatched();
        sent.answered(caller.actor().name(), said, clock.now());
        workItems.done(TakePublicObjection.ANSWER, id);
        return sent.toRow();
    }
}
