package zujie.funds.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.text.Texts;

/**
 * 四要素核对结果 (R1.6): what came of laying the order beside the bank's books. The same rule holds for every way in: an
 * answer that holds the account although an element differs is refused, and the code of the dictionary is named that
 * belongs to it ({@code 0301} for the holder's name). A person of the bank judges all four; a program of the bank, and an
 * answer that police enter on its behalf, tell what they have, since the bank's own system has compared before.
 *
 * @param judged {@link FourElements#MATCH} or {@link FourElements#DIFFER} by element; what is not judged is not in it
 */
public record ElementCheck(Map<String, String> judged) {

    /** Nothing was said. */
    public static final ElementCheck NONE = new ElementCheck(Map.of());

    /** All four match. */
    public static final ElementCheck ALL_MATCH = new ElementCheck(
            FourElements.NAMES.stream().collect(Collectors.toMap(name -> name, name -> FourElements.MATCH)));

    private static final Map<String, String> REFUSALS =
            Map.of("NAME", "0301", "ACCOUNT", "0300", "AMOUNT", "0200", "TIME", "1399");

    public ElementCheck {
        Map<String, String> known = new HashMap<>();
        for (String name : FourElements.NAMES) {
            String verdict = judged.get(name);
            if (FourElements.MATCH.equals(verdict) || FourElements.DIFFER.equals(verdict)) {
                known.put(name, verdict);
            }
        }
        judged = Map.copyOf(known);
    }

    /** Both findings; what differs in one differs. */
    public ElementCheck and(ElementCheck other) {
        Map<String, String> both = new HashMap<>(judged);
        other.judged.forEach((name, verdict) -> {
            if (!FourElements.DIFFER.equals(both.get(name))) {
                both.put(name, verdict);
            }
        });
        return new ElementCheck(both);
    }

    public boolean allMatch() {
        return FourElements.NAMES.stream().allMatch(name -> FourElements.MATCH.equals(judged.get(name)));
    }

    /** The elements that differ, in their order. */
    public List<String> differing() {
        return FourElements.NAMES.stream()
                .filter(name -> FourElements.DIFFER.equals(judged.get(name)))
                .toList();
    }

    /** The code of the dictionary (R6.4) that says what differs; {@code otherwise} if nothing does. */
    public String refusal(String otherwise) {
        return differing().stream().findFirst().map(REFUSALS::get).orElse(otherwise);
    }

    /** The bank's words of a refusal, and before them what it found to differ. */
    public String words(@Nullable String remark) {
        String said = remark == null ? "" : remark.strip();
        if (differing().isEmpty()) {
            return said;
        }
        return Texts.get(Texts.CHINESE, "funds.element.found", names()) + (said.isEmpty() ? "" : "；" + said);
    }

    private String names() {
        return differing().stream()
                .map(name -> Texts.get(Texts.CHINESE, "funds.element." + name))
                .collect(Collectors.joining("、"));
    }

    /**
     * Whether the account may be held.
     *
     * @param byPerson whoever answers has to judge all four
     * @throws RuleViolation {@code funds.elements-differ} with the code to refuse with, {@code funds.elements-not-judged}
     */
    public void requireHoldable(boolean byPerson) {
        if (!differing().isEmpty()) {
            throw RuleViolation.onField("resultCode", "funds.elements-differ", refusal(""));
        }
        if (byPerson && !allMatch()) {
            throw RuleViolation.onField("resultCode", "funds.elements-not-judged");
        }
    }
}
