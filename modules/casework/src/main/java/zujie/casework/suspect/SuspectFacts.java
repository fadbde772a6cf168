package zujie.casework.suspect;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import zujie.casework.input.Inputs;
import zujie.kernel.identity.IdentityNumber;
import zujie.kernel.identity.PersonName;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.text.Normaliser;

/**
 * Who somebody is and what he did, as checked.
 *
 * @param identity number of the paper; empty if it is not known yet
 * @param typed the number as it was typed
 * @param alias 绰号、网名; empty if none is known
 */
record SuspectFacts(
        PersonName name, String alias, Paper paper, String identity, String typed, SuspectRole role, String deeds) {

    private static final int LONGEST_ALIAS = 60;
    private static final int LONGEST_PAPER = 40;

    /** Kind of the identity paper (R6.2). */
    enum Paper {
        /** 居民身份证, and those of the same form. */
        ID_CARD,
        /** 护照. */
        PASSPORT,
        /** 其他证件. */
        OTHER
    }

    /** What is typed; {@code paper} null is {@code ID_CARD}. */
    record Typed(
            @Nullable String name,
            @Nullable String alias,
            @Nullable String paper,
            @Nullable String identity,
            @Nullable String role,
            @Nullable String deeds) {

        /** What is left empty is as it was. */
        Typed over(Suspect s) {
            boolean samePaper = identity == null || identity.isBlank();
            return new Typed(
                    or(name, s.name()),
                    or(alias, s.alias()),
                    samePaper ? s.paper().name() : paper,
                    or(identity, s.identity()),
                    or(role, s.role().name()),
                    or(deeds, s.deeds()));
        }

        private static String or(@Nullable String typed, String before) {
            return typed == null || typed.isBlank() ? before : typed;
        }
    }

    /** @throws InvalidValue at the input that is wrong; of an identity number it says what is wrong with it (§8) */
    static SuspectFacts of(Typed t, LocalDate today) {
        Paper paper = t.paper() == null || t.paper().isEmpty()
                ? Paper.ID_CARD
                : Inputs.choice("paper", Paper.class, t.paper());
        String typed = Inputs.optional("identity", t.identity(), LONGEST_PAPER);
        return new SuspectFacts(
                Inputs.at("name", () -> PersonName.of(t.name())),
                Inputs.optional("alias", t.alias(), LONGEST_ALIAS),
                paper,
                typed.isEmpty() ? "" : number(paper, typed, today),
                typed,
                Inputs.choice("role", SuspectRole.class, t.role()),
                Inputs.optional("deeds", t.deeds(), Inputs.LONGEST_REASON));
    }

    private static String number(Paper paper, String typed, LocalDate today) {
        return paper == Paper.ID_CARD
                ? Inputs.at("identity", () -> IdentityNumber.of(typed, today)).value()
                : Normaliser.identifier(typed).toUpperCase(Locale.ROOT);
    }

    /** R9.7. */
    static String mask(Paper paper, String identity) {
        if (identity.isEmpty()) {
            return "";
        }
        if (paper == Paper.ID_CARD) {
            return new IdentityNumber(identity).masked();
        }
        return identity.length() <= 4
                ? "****"
                : identity.charAt(0) + "****" + identity.substring(identity.length() - 2);
    }
}
