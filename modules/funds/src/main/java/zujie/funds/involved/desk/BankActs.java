package zujie.funds.involved.desk;

import java.util.ArrayList;
import java.util.List;
import zujie.funds.involved.InvolvedRow;

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
}
