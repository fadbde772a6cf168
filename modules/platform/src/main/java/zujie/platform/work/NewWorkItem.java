package zujie.platform.work;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.org.AuthorityRank;
import zujie.platform.access.Role;

/**
 * What a module says when something waits for somebody. Built step by step:
 * {@code NewWorkItem.of("funds.answer-stop", "stop-payment", id).titled(…).forUnit(Role.BANK_OPERATOR, bankPath).due(…)}.
 *
 * @param kind stable name, prefixed by the module; also the message key of what is to be done
 * @param title what it is about, masked, in the reader's words
 * @param counterpart whom it concerns besides the reader: the bank, the carrier, the unit
 * @param amountFen the sum at stake in fen; null if none
 * @param link path of the screen that does it
 * @param unitPath who sees it: holders of the role in this unit
 * @param assignee one account, if only that one shall see it; else null
 * @param minRank least authority level of an approver; null if any
 * @param dueAt until when, by the business clock; null if it has no clock
 * @param consequence message key of what happens at zero; empty without a clock
 */
public record NewWorkItem(
        String kind,
        String subjectType,
        String subjectId,
        String title,
        String counterpart,
        @Nullable Long amountFen,
        String link,
        Role role,
        String unitPath,
        @Nullable UUID assignee,
        @Nullable AuthorityRank minRank,
        @Nullable Instant dueAt,
        String consequence) {

    public NewWorkItem {
        Objects.requireNonNull(role);
    }

    public static Builder of(String kind, String subjectType, Object subjectId) {
        return new Builder(kind, subjectType, subjectId.toString());
    }

    /** Collects the parts. */
    public static final class Builder {
        private final String kind;
        private final String subjectType;
        private final String subjectId;
        private String title = "";
        private String counterpart = "";
        private @Nullable Long amountFen;
        private String link = "";
        private @Nullable UUID assignee;
        private @Nullable AuthorityRank minRank;
        private @Nullable Instant dueAt;
        private String consequence = "";

        private Builder(String kind, String subjectType, String subjectId) {
            this.kind = kind;
            this.subjectType = subjectType;
            this.subjectId = subjectId;
        }

        public Builder titled(String text) {
            title = text;
            return this;
        }

        public Builder with(String other) {
            counterpart = other;
            return this;
        }

        public Builder amount(long fen) {
            amountFen = fen;
            return this;
        }

        public Builder at(String screen) {
            link = screen;
            return this;
        }

        public Builder onlyFor(UUID account) {
            assignee = account;
            return this;
        }

        public Builder atLeast(AuthorityRank rank) {
            minRank = rank;
            return this;
        }

        public Builder due(Instant when, String then) {
            dueAt = when;
            consequence = then;
            return this;
        }

        public NewWorkItem forUnit(Role role, String unitPath) {
            return new NewWorkItem(
                    kind,
                    subjectType,
                    subjectId,
                    title,
                    counterpart,
                    amountFen,
                    link,
                    role,
                    unitPath,
                    assignee,
                    minRank,
                    dueAt,
                    consequence);
        }
    }
}
