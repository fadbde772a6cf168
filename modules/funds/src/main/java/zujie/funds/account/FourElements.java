package zujie.funds.account;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * 四要素核对 (R1.6): the bank lays name, number, sum and time of the order beside its own books, one by one. Only if all
 * four match may the account be stopped; what differs must be refused, see {@link ElementCheck}.
 */
public final class FourElements implements Serializable {

    /** 相符. */
    public static final String MATCH = "MATCH";
    /** 不符. */
    public static final String DIFFER = "DIFFER";

    private static final long serialVersionUID = 1;

    /** The elements in the order in which they are read; the text of each is {@code funds.element.<name>}. */
    public static final List<String> NAMES = List.of("NAME", "ACCOUNT", "AMOUNT", "TIME");

    private final HashMap<String, String> judged = new HashMap<>();

    /** {@link #MATCH} or {@link #DIFFER} by element; whatever else is not judged yet. Screens write here. */
    public Map<String, String> getJudged() {
        return judged;
    }

    public List<String> getNames() {
        return NAMES;
    }

    /** What was judged until now. */
    public ElementCheck toCheck() {
        return new ElementCheck(judged);
    }
}
