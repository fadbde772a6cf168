package zujie.outreach.dissuasion.act;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.InvalidValue;
import zujie.outreach.dissuasion.Dissuasion;
import zujie.outreach.dissuasion.DissuasionBook;
import zujie.outreach.dissuasion.DissuasionState;
import zujie.outreach.dissuasion.DissuasionWork;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.attachment.AttachmentRow;
import zujie.platform.attachment.Attachments;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 登记劝阻结果 (R7.5), and the proof of what was saved. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.OUTREACH_WORKER})
public class ConcludeDissuasion {

    @Inject
    DissuasionBook book;

    @Inject
    DissuasionWork work;

    @Inject
    Attachments attachments;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /**
     * @param result {@code DISSUADED, LOST, FALSE_ALARM} or {@code UNCOOPERATIVE}; a person who has transferred becomes a
     *     report instead
     * @param note needed unless the person was dissuaded
     * @param savedFen in fen, as the officer says; null if nothing can be said
     */
    public record Command(UUID dissuasionId, @Nullable String result, @Nullable String note, @Nullable Long savedFen) {}

    /**
     * @throws IllegalMove if the task is not where that result can follow
     * @throws InvalidValue if the note is missing, or more was saved than was at risk
     */
    public void handle(Command c) {
        Dissuasion task = book.require(c.dissuasionId());
        conclude(task, c.result(), c.note(), c.savedFen(), caller.actor(), clock.now());
        work.refresh(task);
    }

    static void conclude(
            Dissuasion task,
            @Nullable String name,
            @Nullable String typed,
            @Nullable Long savedFen,
            Actor by,
            Instant now) {
        DissuasionState result = Words.choice("result", DissuasionState.class, name);
        String note = result == DissuasionState.DISSUADED ? Words.of("note", typed) : Words.required("note", typed);
        task.conclude(result, note, savedFen, by, now);
        AuditNotes.detail("result", result);
    }

    /**
     * 核实挽损金额: from now on the sum counts.
     *
     * @param evidence an attachment of the task
     * @throws InvalidValue {@code outreach.evidence-missing} if it is none
     * @throws zujie.kernel.rule.Denied {@code outreach.saving-own-claim} for whoever claimed the sum
     */
    @Permitted({Role.POLICE_OFFICER, Role.POLICE_APPROVER})
    public void confirmSaving(UUID dissuasionId, @Nullable UUID evidence, @Nullable Long savedFen) {
        Dissuasion task = book.require(dissuasionId);
        boolean there = attachments.of("dissuasion", dissuasionId.toString()).stream()
                .map(AttachmentRow::id)
                .anyMatch(id -> id.equals(evidence));
        if (!there || evidence == null) {
            throw InvalidValue.onField("evidence", "outreach.evidence-missing");
        }
        Long sum = savedFen == null ? task.saving().claimedFen() : savedFen;
        if (sum == null) {
            throw InvalidValue.onField("savedFen", "outreach.text-missing");
        }
        task.confirmSaving(sum, evidence, caller.actor(), clock.now());
        AuditNotes.detail("savedFen", sum);
    }
}
