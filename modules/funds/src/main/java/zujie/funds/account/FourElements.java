package zujie.funds.account;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import zujie.platform.text.Texts;

/**
 * 四要素核对 (R1.6): the bank lays name, number, sum and time of the order beside its own books, one by one. Only if all
 * four match may the account be stopped; what differs must be refused.
 */
public final class FourElements implements Serializable {

    /** 相符. */
    public static final String MATCH = "MATCH";
    /** 不符. */
    public static final String DIFFER = "DIFFER";

    private static final long serialVersionUID = 1;
    private static final Map<String, String> REFUSALS =
            Map.of("NAME", "0301", "ACCOUNT", "0300", "AMOUNT", "0200", "TIME", "1399");

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

    public boolean allMatch() {
        return NAMES.stream().allMatch(name -> MATCH.equals(judged.get(name)));
    }

    /** The elements that differ, in their order. */
    public List<String> differing() {
        return NAMES.stream().filter(name -> DIFFER.equals(judged.get(name))).toList();
    }

    /** The bank's words of a refusal, and before them what it found to differ. */
    public String words(@Nullable String remark) {
        String said = remark == null ? "" : remark.strip();
        if (differing().isEmpty()) {
            return said;
        }
        String found = differing().stream()
                .map(name -> Texts.get(Texts.CHINESE, "funds.element." + name))
                .collect(Collectors.joining("、"));
        return Texts.get(Texts.CHINESE, "funds.element.found", found) + (said.isEmpty() ? "" : "；" + said);
    }

    /** The code of the dictionary (R6.4) that says what differs; {@code otherwise} if nothing does. */
    public String refusal(String otherwise) {
        return differing().stream().findFirst().map(REFUSALS::get).orElse(otherwise);
    }
}
