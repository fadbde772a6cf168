package zujie.outreach.dissuasion.source;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.money.Money;
import zujie.kernel.rule.InvalidValue;
import zujie.outreach.dissuasion.person.WarnedPerson;

/**
 * A warning (预警) as it is sent, typed or read from a sheet.
 *
 * @param source {@code MINISTRY, PROVINCE, CITY, BANK, 12381} or {@code UNIT}; null for the sender's own
 * @param warningNo the sender's number of it, up to 60 characters: the same number again is the same warning
 * @param level as the source names it: 高, 中, 低, 红 …
 * @param fraudType {@code F01} … {@code F99} (R7.1); null for {@code F99}
 * @param shownNumber the fraudsters' number as displayed
 * @param payeeAccount the account to which money may go
 * @param atRiskFen the sum at risk, in fen
 * @param observedAt when the source saw the contact; null for now
 * @param unitCode the police organ that shall act; null to find it by the area
 * @param areaCode six digits of the division in which the person lives
 * @param brief what is known, up to 2000 characters
 */
public record WarningEntry(
        @Nullable String source,
        @Nullable String warningNo,
        @NotNull String level,
        @Nullable String fraudType,
        @NotNull @Valid WarnedPerson.Entry person,
        @Nullable String shownNumber,
        @Nullable String payeeAccount,
        @Nullable Long atRiskFen,
        @Nullable Instant observedAt,
        @Nullable String unitCode,
        @Nullable String areaCode,
        @Nullable String brief,
        @Nullable UUID reportId,
        @Nullable UUID caseId) {

    /** What an officer typed, by input. */
    static WarningEntry typed(Map<String, String> typed, @Nullable UUID report, @Nullable UUID file) {
        String amount = text(typed, "atRisk");
        return new WarningEntry(
                WarningSource.UNIT.code(),
                null,
                text(typed, "level"),
                typed.get("fraudType"),
                new WarnedPerson.Entry(
                        typed.get("name"),
                        text(typed, "phone"),
                        typed.get("identityNumber"),
                        null,
                        typed.get("address")),
                typed.get("shownNumber"),
                null,
                amount.isBlank() ? null : yuan(amount),
                null,
                typed.get("unit"),
                null,
                typed.get("brief"),
                report,
                file);
    }

    private static String text(Map<String, String> typed, String name) {
        String value = typed.get(name);
        return value == null ? "" : value;
    }

    private static long yuan(String amount) {
        try {
            return Money.ofYuan(amount).fen();
        } catch (InvalidValue e) {
            throw e.at("atRiskFen");
        }
    }
}
