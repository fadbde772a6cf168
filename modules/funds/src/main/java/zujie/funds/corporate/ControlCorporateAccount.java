package zujie.funds.corporate;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.history.History;
import zujie.funds.order.Notes;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 银行落实管控: the level was set or lifted and the holder told; or the account was closed. */
@UseCase
@Permitted({Role.BANK_OPERATOR, Role.BANK_GATEWAY})
public class ControlCorporateAccount {

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

    /** 已落实. @throws zujie.kernel.rule.IllegalMove unless the bank has something to carry out */
    public CorporateRow handle(UUID id, @Nullable String note) {
        String words = Notes.of(note);
        CorporateCheck check = book.take(id);
        check.carryOut(caller.actor(), clock.now());
        history.note(CorporateBook.TYPE, id, "CARRIED_OUT", words);
        rounds.ended(check);
        return check.toRow(true, List.of());
    }

    /** 账户已销户: nothing is left to check. */
    public CorporateRow close(UUID id, @Nullable String note) {
        String words = Notes.reason(note);
        CorporateCheck check = book.take(id);
        check.close();
        history.note(CorporateBook.TYPE, id, "CLOSED", words);
        rounds.closed(check, book.parts(List.of(id)));
        return check.toRow(true, List.of());
    }
}
