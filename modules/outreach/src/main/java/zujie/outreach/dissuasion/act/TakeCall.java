package zujie.outreach.dissuasion.act;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.NotFound;
import zujie.outreach.dissuasion.Dissuasion;
import zujie.outreach.dissuasion.DissuasionBook;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.text.Texts;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/**
 * 领取并拨打: the caller takes the task and is given the number to dial. With minutes to go nobody is asked to type a
 * reason: dialling is the reason, and the look is recorded like any other (R9.4).
 */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.OUTREACH_WORKER})
public class TakeCall {

    @Inject
    DissuasionBook book;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /** Whom to dial. @param name empty if unknown */
    public record ToDial(String name, String phone) {}

    /**
     * @throws NotFound outside the caller's scope
     * @throws Conflict {@code outreach.dissuasion-closed} once it has a result
     */
    public ToDial handle(UUID id) {
        Dissuasion task = book.require(id);
        task.take(caller.actor(), clock.now());
        AuditNotes.reason(Texts.get(Texts.CHINESE, "outreach.dissuasion.reason-call"));
        return new ToDial(task.person().name(), task.person().phone());
    }

    /** What an officer needs of a person besides the number; {@code null} if unknown. */
    public record Person(
            String name, String phone, @Nullable String identityNumber, @Nullable String account, String address) {}

    /** 查看未脱敏信息. @param reason needed */
    @Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER, Role.OUTREACH_WORKER})
    public Person reveal(UUID id, @Nullable String reason) {
        Dissuasion task = book.require(id);
        AuditNotes.reason(Words.required("reason", reason));
        return new Person(
                task.person().name(),
                task.person().phone(),
                task.person().identity(),
                task.person().account(),
                task.person().address());
    }
}
