package zujie.funds.corporate;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.history.History;
import zujie.funds.order.Form;
import zujie.funds.order.Notes;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;
import zujie.kernel.text.Normaliser;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 核查结论与管控级别: by police once all have answered; a limit is approved by somebody else first. */
@UseCase
@Permitted(Role.POLICE_OFFICER)
public class ConcludeCorporateCheck {

    private static final int LONGEST_LINE = 200;

    @Inject
    CorporateBook book;

    @Inject
    CorporateRounds rounds;

    @Inject
    History history;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /**
     * @param result {@code NORMAL}, {@code SUSPICIOUS} or {@code INVOLVED}
     * @param level {@code NONE}, {@code WATCH}, {@code COUNTER_ONLY}, {@code CREDIT_ONLY} or {@code SUSPENDED}
     * @param legalArticle and the two after it: what the holder of a limited account is told (R3.1)
     */
    public record Command(
            UUID id,
            @Nullable String result,
            @Nullable String level,
            @Nullable String finding,
            @Nullable String legalArticle,
            @Nullable String appealChannel,
            @Nullable String requiredPapers) {}

    /**
     * @throws RuleViolation {@code funds.corporate-ground-missing}, {@code funds.corporate-limit-without-ground}
     * @throws Conflict {@code funds.corporate-unanswered} while somebody has not answered and still has time
     */
    public CorporateRow handle(Command c) {
        CorporateCheck.Finding finding = new CorporateCheck.Finding(
                Form.constant(CorporateCheck.Result.class, "result", c.result()),
                Form.constant(ControlLevel.class, "level", c.level()),
                Notes.of(c.finding()),
                line("legalArticle", c.legalArticle()),
                line("appealChannel", c.appealChannel()),
                line("requiredPapers", c.requiredPapers()));
        CorporateCheck check = book.take(c.id());
        List<CorporatePart> parts = book.parts(List.of(check.id()));
        check.conclude(finding, parts.stream().allMatch(CorporatePart::isAnswered), caller.actor(), clock.now());
        history.note(CorporateBook.TYPE, check.id(), check.state().name(), finding.words());
        rounds.concluded(check, parts);
        return check.toRow(false, List.of());
    }

    /** 审批管控措施; {@code note} is needed to send it back. @throws Denied for who proposed it, or is not high enough */
    @Permitted(Role.POLICE_APPROVER)
    public CorporateRow decide(UUID id, boolean agreed, @Nullable String note) {
        String words = agreed ? Notes.of(note) : Notes.reason(note);
        CorporateCheck check = book.take(id);
        check.decide(agreed, caller.actor(), rounds.rank(), clock.now());
        history.note(CorporateBook.TYPE, id, agreed ? "APPROVED" : "SENT_BACK", words);
        rounds.decided(check);
        return check.toRow(false, List.of());
    }

    private static String line(String field, @Nullable String typed) {
        String text = Normaliser.line(typed);
        if (text.length() > LONGEST_LINE) {
            throw InvalidValue.onField(field, "funds.text-too-long", LONGEST_LINE);
        }
        return text;
    }
}
