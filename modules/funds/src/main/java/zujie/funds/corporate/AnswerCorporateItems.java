package zujie.funds.corporate;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.corporate.party.Party;
import zujie.funds.history.History;
import zujie.funds.order.Form;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.kernel.text.Normaliser;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 填报核查事项: each party its own items, all at once; it may correct them until police have concluded. */
@UseCase
@Permitted({Role.POLICE_OFFICER, Role.BANK_OPERATOR, Role.BANK_GATEWAY, Role.MARKET_OFFICER, Role.TAX_OFFICER})
public class AnswerCorporateItems {

    private static final int LONGEST = 500;

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

    /** One answer; {@code note} is needed for anything but {@code FITS}. */
    public record Said(@Nullable UUID item, @Nullable String answer, @Nullable String note) {}

    /**
     * @throws zujie.kernel.rule.IllegalMove unless the list is being worked on
     * @throws NotFound {@code funds.corporate-not-found} for a foreign list, or another party's item
     * @throws RuleViolation {@code funds.corporate-incomplete} if an item of the party is left out
     */
    public CorporateRow handle(UUID id, List<Said> answers) {
        Actor actor = caller.actor();
        Party party = Party.of(actor).orElseThrow(() -> Denied.of("platform.not-permitted"));
        CorporateCheck check = book.take(id);
        check.requireChecking();
        List<CorporatePart> parts = book.parts(List.of(id));
        CorporatePart own = parts.stream()
                .filter(p -> p.party() == party)
                .findFirst()
                .orElseThrow(() -> NotFound.of("funds.corporate-not-found"));
        Map<UUID, CorporateItem> items = new HashMap<>();
        book.items(List.of(own.id())).forEach(i -> items.put(i.id(), i));
        for (Said said : answers) {
            CorporateItem item = items.remove(said.item());
            if (item == null) {
                throw NotFound.of("funds.corporate-not-found");
            }
            item.answer(Form.constant(CorporateItem.Answer.class, "answer", said.answer()), note(said.note()));
        }
        if (!items.isEmpty()) {
            throw RuleViolation.onField("answers", "funds.corporate-incomplete", items.size());
        }
        boolean first = !own.isAnswered();
        own.answered(actor, clock.now());
        history.note(CorporateBook.TYPE, id, (first ? "ANSWERED_" : "CORRECTED_") + party, "");
        rounds.answered(check, own, first && parts.stream().allMatch(CorporatePart::isAnswered));
        return check.toRow(
                party == Party.BANK,
                List.of(own.toRow(book.items(List.of(own.id())).stream()
                        .map(CorporateItem::toRow)
                        .toList())));
    }

    private static String note(@Nullable String typed) {
        String note = Normaliser.line(typed);
        if (note.length() > LONGEST) {
            throw InvalidValue.onField("note", "funds.text-too-long", LONGEST);
        }
        return note;
    }
}
