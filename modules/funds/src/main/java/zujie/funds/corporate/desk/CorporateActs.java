package zujie.funds.corporate.desk;

import java.util.List;
import zujie.funds.corporate.CorporateRow;
import zujie.funds.corporate.ReadCorporateChecks;
import zujie.funds.order.Form;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;
import zujie.platform.text.Texts;

/** What a reader of a check can do about it, for its page; the use cases have the last word. */
final class CorporateActs {

    private CorporateActs() {}

    static boolean can(String what, Actor actor, ReadCorporateChecks.View view) {
        String state = view.check().state();
        boolean officer = actor.has(Role.POLICE_OFFICER);
        boolean bank = actor.has(Role.BANK_OPERATOR);
        return switch (what) {
            case "answer" ->
                state.equals("CHECKING")
                        && (officer || bank || actor.hasAny(Role.MARKET_OFFICER, Role.TAX_OFFICER))
                        && !items(view).isEmpty();
            case "conclude" -> officer && state.equals("CHECKING");
            case "decide" -> actor.has(Role.POLICE_APPROVER) && state.equals("PROPOSED");
            case "control" -> bank && state.equals("CONTROL");
            case "close" -> bank && !state.equals("CLOSED");
            case "again" -> officer && state.equals("CONCLUDED");
            default -> false;
        };
    }

    static List<CorporateRow.Item> items(ReadCorporateChecks.View view) {
        return view.check().parts().stream()
                .filter(p -> p.party().equals(view.own()))
                .flatMap(p -> p.items().stream())
                .toList();
    }

    /** The inputs begin with what was answered before, and with what a holder is usually told, in Chinese to all readers. */
    static void fill(Form form, ReadCorporateChecks.View view) {
        for (CorporateRow.Item item : items(view)) {
            form.set("answer" + item.place(), item.answer().isEmpty() ? "FITS" : item.answer());
            form.set("note" + item.place(), item.note());
        }
        form.set("level", view.check().level());
        form.set("legalArticle", Texts.get(Texts.CHINESE, "funds.corporate.article"));
        form.set("appealChannel", Texts.get(Texts.CHINESE, "funds.new-involved.channel"));
        form.set("requiredPapers", Texts.get(Texts.CHINESE, "funds.corporate.papers"));
    }
}
