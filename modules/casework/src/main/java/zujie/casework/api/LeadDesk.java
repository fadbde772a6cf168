package zujie.casework.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;

/** Where other rooms and modules hand in leads (线索); who may do so is checked by the use case that does. */
public interface LeadDesk {

    /**
     * A lead, unchecked: the same rules hold as at the desk.
     *
     * @param source {@code DESK, PUBLIC, BANK, CARRIER, UNIT} or {@code ANALYSIS}; null for the desk; what the public or a
     *     partner gives is theirs, whatever stands here
     * @param toOrg the police unit that shall deal with it; null to be pushed later, and from outside to the centre
     */
    record NewLead(
            @Nullable String source,
            @Nullable String title,
            @Nullable String content,
            @Nullable String toOrg,
            List<Mark> marks) {

        public NewLead {
            marks = List.copyOf(marks);
        }

        /** Names no person. */
        @Override
        public String toString() {
            return "NewLead " + source;
        }
    }

    /** What it names: {@code ACCOUNT, PHONE, MESSENGER, SITE, APP, DEVICE} or {@code PERSON}, as typed. */
    record Mark(String kind, @Nullable String value) {}

    /** What the lead is called. */
    record Entered(UUID id, String leadNo) {}

    /** Of one among many: the lead, or why there is none. */
    record Attempt(@Nullable Entered lead, @Nullable RuleViolation refused) {}

    /**
     * Registers it in the caller's transaction.
     *
     * @throws InvalidValue at the input that is wrong, named as in the interface: {@code marks[0].value}
     */
    Entered enter(NewLead lead);

    /** Registers those that are right, in the order given; they wait for their next step together. */
    List<Attempt> enterEach(List<NewLead> leads);

    /** A lead that the caller may look at. @throws NotFound {@code casework.lead-not-found} */
    Entered require(UUID id);
}
