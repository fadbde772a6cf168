package zujie.funds.involved;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import zujie.kernel.account.BankAccountNo;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.text.Normaliser;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/**
 * 名单验证: a bank asks whether an account, a person, or an account of a person stands on the list of involved accounts
 * (涉案账户名单, R3.3), before it opens an account or pays. It is told yes or no, about any bank's account, and never the
 * case or the ground; each question is on record.
 */
@UseCase
@Permitted(Role.BANK_GATEWAY)
public class VerifyListed {

    private static final Pattern CREDENTIAL = Pattern.compile("(\\d{2})_([0-9A-Za-z]{1,40})");

    @Inject
    InvolvedBook book;

    @Inject
    BusinessClock clock;

    /** What the list says at that moment. */
    public record Verdict(boolean listed, Instant at) {}

    /**
     * One of the two may be null, not both; with both, one listing must name both.
     *
     * @param credential type and number as {@code 01_110105…} (R6.2)
     * @throws InvalidValue {@code funds.listed-nothing-asked}, {@code funds.listed-credential-malformed}
     */
    public Verdict handle(@Nullable String account, @Nullable String credential) {
        if (account == null && credential == null) {
            throw InvalidValue.onField("data", "funds.listed-nothing-asked");
        }
        String accountNo = account == null ? null : BankAccountNo.of(account).value();
        List<UUID> found = book.listed(accountNo, credential == null ? null : number(credential));
        AuditNotes.detail("asked", account == null ? "person" : credential == null ? "account" : "both");
        AuditNotes.listed(found);
        return new Verdict(!found.isEmpty(), clock.now());
    }

    private static String number(String credential) {
        Matcher parts = CREDENTIAL.matcher(Normaliser.identifier(credential));
        if (!parts.matches()) {
            throw InvalidValue.onField("data", "funds.listed-credential-malformed");
        }
        return parts.group(2);
    }
}
