package zujie.funds.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Two books laid side by side. */
final class Comparison {

    private Comparison() {}

    /** How the two differ. */
    enum Kind {
        /** 金额不符. */
        AMOUNT,
        /** 银行无此笔. */
        ONLY_HERE,
        /** 公安无此笔. */
        ONLY_THERE
    }

    /** An order on which the books differ; a sum is null where the order is missing. */
    record Gap(String applicationId, Kind kind, @Nullable Long hereFen, @Nullable Long thereFen) {}

    /** Where the books differ, in order of ApplicationID; sums in fen by ApplicationID. */
    static List<Gap> of(Map<String, Long> here, Map<String, Long> there) {
        List<Gap> gaps = new ArrayList<>();
        TreeSet<String> all = new TreeSet<>(here.keySet());
        all.addAll(there.keySet());
        Map<String, Long> ours = new TreeMap<>(here);
        for (String id : all) {
            Long one = ours.get(id);
            Long other = there.get(id);
            if (one == null) {
                gaps.add(new Gap(id, Kind.ONLY_THERE, null, other));
            } else if (other == null) {
                gaps.add(new Gap(id, Kind.ONLY_HERE, one, null));
            } else if (!one.equals(other)) {
                gaps.add(new Gap(id, Kind.AMOUNT, one, other));
            }
        }
        return gaps;
    }
}
