package zujie.casework.lead;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zujie.casework.identifier.Identifier;
import zujie.casework.identifier.IdentifierKind;
import zujie.casework.input.Inputs;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;

/** A lead, checked. */
record LeadFacts(LeadSource source, String title, String content, List<Mark> marks) {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_CONTENT = 4000;
    private static final int LONGEST_MARK = 300;
    private static final int MOST_MARKS = 20;

    LeadFacts {
        marks = List.copyOf(marks);
    }

    /** An identifier as typed, and in the form that compares. */
    record Mark(String typed, Identifier identifier) {}

    /**
     * Reads what came in; of a partner and of the public who they are decides the source.
     *
     * @param at where in the message it stands, such as {@code leads[3].}; empty for a single one
     * @throws InvalidValue at the input that is wrong
     */
    static LeadFacts of(LeadEntry entry, Actor by, String at) {
        List<Mark> marks = new ArrayList<>();
        List<LeadEntry.MarkEntry> typed = entry.marks() == null ? List.of() : entry.marks();
        if (typed.size() > MOST_MARKS) {
            throw InvalidValue.onField(at + "marks", "casework.too-many", MOST_MARKS);
        }
        for (int i = 0; i < typed.size(); i++) {
            marks.add(mark(typed.get(i), at + "marks[" + i + "]."));
        }
        return new LeadFacts(
                source(entry.source(), by, at),
                Inputs.required(at + "title", entry.title(), LONGEST_TITLE),
                Inputs.optional(at + "content", entry.content(), LONGEST_CONTENT),
                marks);
    }

    private static LeadSource source(@Nullable String typed, Actor by, String at) {
        if (by.has(Role.BANK_GATEWAY)) {
            return LeadSource.BANK;
        }
        if (by.has(Role.TELECOM_GATEWAY)) {
            return LeadSource.CARRIER;
        }
        if (by.has(Role.PUBLIC)) {
            return LeadSource.PUBLIC;
        }
        return typed == null || typed.isBlank()
                ? LeadSource.DESK
                : Inputs.choice(at + "source", LeadSource.class, typed);
    }

    private static Mark mark(LeadEntry.MarkEntry entry, String at) {
        IdentifierKind kind = Inputs.choice(at + "kind", IdentifierKind.class, entry.kind());
        String typed = Inputs.required(at + "value", entry.value(), LONGEST_MARK);
        try {
            return new Mark(typed, Identifier.of(kind, typed));
        } catch (InvalidValue e) {
            throw e.at(at + "value");
        }
    }
}
