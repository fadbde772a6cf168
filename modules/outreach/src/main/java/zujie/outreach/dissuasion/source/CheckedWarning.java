package zujie.outreach.dissuasion.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.FraudTypes;
import zujie.kernel.account.BankAccountNo;
import zujie.kernel.phone.ShownNumber;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.text.Normaliser;
import zujie.outreach.dissuasion.Signs;
import zujie.outreach.dissuasion.person.WarnedPerson;
import zujie.platform.Ids;
import zujie.platform.access.Actor;
import zujie.platform.clock.BusinessClock;

/**
 * A warning whose every value has been checked.
 *
 * @param payeeAccount empty if unknown
 * @param contentHash tells the same warning sent again from another under its number
 */
record CheckedWarning(
        WarningSource source,
        String number,
        WarnedPerson person,
        Signs.Facts facts,
        String payeeAccount,
        Instant observedAt,
        String contentHash) {

    /** Checks warnings; throws {@link InvalidValue} at the input that is wrong. */
    @ApplicationScoped
    static class Check {

        private static final int LONGEST_NUMBER = 60;
        private static final int LONGEST_BRIEF = 2000;
        private static final String OTHER = "F99";

        @Inject
        LevelTable levels;

        @Inject
        FraudTypes fraudTypes;

        @Inject
        BusinessClock clock;

        CheckedWarning read(WarningEntry entry, Actor by) {
            LocalDate today = clock.today();
            Instant now = clock.now();
            WarningSource source = WarningSource.of(entry.source(), by);
            WarnedPerson person = WarnedPerson.of(entry.person(), today);
            Instant observed = entry.observedAt() == null ? now : entry.observedAt();
            if (observed.isAfter(now)) {
                throw InvalidValue.onField("observedAt", "outreach.time-in-future");
            }
            if (entry.atRiskFen() != null && entry.atRiskFen() < 0) {
                throw InvalidValue.onField("atRiskFen", "kernel.money-negative");
            }
            Signs.Facts facts = new Signs.Facts(
                    source.code(),
                    levels.of(source, entry.level(), today),
                    type(entry.fraudType(), today),
                    shown(entry.shownNumber()),
                    entry.atRiskFen(),
                    text("brief", entry.brief(), LONGEST_BRIEF),
                    entry.reportId(),
                    entry.caseId());
            return new CheckedWarning(
                    source,
                    number(entry.warningNo(), source),
                    person,
                    facts,
                    payee(entry.payeeAccount()),
                    observed,
                    hash(entry));
        }

        private String type(@Nullable String given, LocalDate today) {
            String type = given == null || given.isBlank() ? OTHER : given.strip();
            if (!fraudTypes.inForce(today).contains(type)) {
                throw InvalidValue.onField("fraudType", "outreach.value-unknown", type);
            }
            return type;
        }

        /** Only an officer at the screen has no number of the sender's to give. */
        private static String number(@Nullable String given, WarningSource source) {
            String number = text("warningNo", given, LONGEST_NUMBER);
            if (!number.isEmpty()) {
                return number;
            }
            if (source != WarningSource.UNIT) {
                throw InvalidValue.onField("warningNo", "outreach.text-missing");
            }
            return Ids.next().toString();
        }

        private static String shown(@Nullable String given) {
            try {
                return given == null || given.isBlank()
                        ? ""
                        : ShownNumber.of(given).value();
            } catch (InvalidValue e) {
                throw e.at("shownNumber");
            }
        }

        private static String payee(@Nullable String given) {
            try {
                return given == null || given.isBlank()
                        ? ""
                        : BankAccountNo.of(given).value();
            } catch (InvalidValue e) {
                throw e.at("payeeAccount");
            }
        }

        private static String text(String field, @Nullable String given, int most) {
            String text = Normaliser.line(given);
            if (text.codePointCount(0, text.length()) > most) {
                throw InvalidValue.onField(field, "outreach.text-too-long", most);
            }
            return text;
        }

        private static String hash(WarningEntry entry) {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256")
                        .digest(entry.toString().getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
