package zujie.funds.involved.desk;

import java.util.ArrayList;
import java.util.List;
import zujie.funds.involved.InvolvedRow;
import zujie.web.text.Language;

/** What a bank can do about its measures, for its form; the use case has the last word. */
final class BankActs {

    private BankActs() {}

    /** Each as {@code id:act}. */
    static List<String> of(List<InvolvedRow.Measure> measures) {
        List<String> acts = new ArrayList<>();
        for (InvolvedRow.Measure m : measures) {
            List<String> next =
                    switch (m.state()) {
                        case "PENDING" -> m.own() ? List.of("LIMITED") : List.of("NOTIFIED", "NONE");
                        case "NOTIFIED" -> List.of("VERIFIED", "LIMITED");
                        case "LIMITED" ->
                            m.liftOrderedAt() != null ? List.of("LIFTED") : m.own() ? List.of() : List.of("VERIFIED");
                        default -> List.of();
                    };
            next.forEach(act -> acts.add(m.id() + ":" + act));
        }
        return acts;
    }

    /** The act in words: on the listed account, or on the others; a limit says how far it goes. */
    static String name(String choice, List<InvolvedRow.Measure> measures, Language language) {
        InvolvedRow.Measure measure = measures.stream()
                .filter(m -> choice.startsWith(m.id().toString()))
                .findFirst()
                .orElseThrow();
        String act = choice.substring(choice.indexOf(':') + 1);
        return language.text(measure.own() ? "funds.involved.own" : "funds.involved.others") + "："
                + language.text(
                        act.equals("LIMITED")
                                ? "funds.involved-extent." + measure.extent()
                                : "funds.involved-act." + act);
    }
}
