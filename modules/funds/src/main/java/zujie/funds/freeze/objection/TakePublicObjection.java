package zujie.funds.freeze.objection;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.Organisations;
import zujie.funds.freeze.FreezesForOthers;
import zujie.funds.freeze.FreezesForOthers.Disputed;
import zujie.kernel.account.BankAccountNo;
import zujie.kernel.identity.IdentityNumber;
import zujie.kernel.identity.PersonName;
import zujie.kernel.phone.ShownNumber;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.kernel.text.Normaliser;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.parameter.Parameters;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;
import zujie.platform.work.NewWorkItem;
import zujie.platform.work.WorkItems;

/**
 * 公众网站的冻结异议、解冻申请: taken without login. It goes to every unit that froze the account, or to the centre if none
 * did; whoever sent it is answered the same either way, within the same clock.
 */
@UseCase
@Permitted(Role.PUBLIC)
public class TakePublicObjection {

    static final String ANSWER = "funds.answer-public-objection";

    private static final int SHORTEST = 10;
    private static final int LONGEST = 1000;
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int DRAWN = 8;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Objections objections;

    @Inject
    ObjectionDesk desk;

    @Inject
    FreezesForOthers freezes;

    @Inject
    PublicGate gate;

    @Inject
    Organisations organisations;

    @Inject
    WorkItems workItems;

    @Inject
    Parameters parameters;

    @Inject
    BusinessClock clock;

    /**
     * As typed on the public site.
     *
     * @param formKey names the sheet that was filled in: sent twice, it is one objection
     * @param trap what stands in an input that people do not see; programs fill it in
     */
    public record Sheet(
            UUID formKey,
            @Nullable String name,
            @Nullable String identityNo,
            @Nullable String account,
            @Nullable String phone,
            @Nullable String reason,
            @Nullable String trap) {

        /** Names no person. */
        @Override
        public String toString() {
            return "Sheet";
        }
    }

    /** What the site says about one that was sent: when it came, until when it is answered, whether it was. */
    public record Standing(String receiptNo, Instant receivedAt, Instant dueAt, boolean answered) {}

    /**
     * @param address whence it was sent; counted for an hour and not stored
     * @return the number of the receipt, which cannot be guessed
     * @throws InvalidValue on {@code name}, {@code identityNo}, {@code account}, {@code phone}, {@code reason}
     * @throws RuleViolation {@code funds.public-too-often}, {@code funds.public-too-many}, {@code funds.public-trap}
     */
    public String handle(Sheet sheet, String address) {
        Optional<PublicObjection> before = objections.ofSheet(sheet.formKey());
        if (before.isPresent()) {
            return before.get().receiptNo();
        }
        if (sheet.trap() != null && !sheet.trap().isBlank()) {
            throw RuleViolation.of("funds.public-trap");
        }
        PublicObjection.Sent sent = sent(sheet);
        gate.pass(address, "funds.public-objections-per-address-hour", true);
        List<Disputed> found = freezes.holding(
                sent.account().value(), Normaliser.line(sent.name().value()));
        Instant due = clock.now().plus(parameters.duration("funds.freeze-objection-days", clock.today()));
        String centre = organisations
                .require(parameters.text("funds.public-objection-center", clock.today()))
                .path();
        PublicObjection one =
                PublicObjection.of(receipt(), sheet.formKey(), sent, found.size(), centre, clock.now(), due);
        objections.add(one);
        FreezeObjection.Applicant who = new FreezeObjection.Applicant(
                sent.name().value(), sent.phone().value(), FreezeObjection.Relation.HOLDER, sent.reason());
        found.forEach(freeze -> desk.open(freeze, who, false, "公众网站", one.id()));
        if (found.isEmpty()) {
            workItems.open(NewWorkItem.of(ANSWER, "public-objection", one.id())
                    .titled(one.receiptNo())
                    .at("/console/funds/public-objections.xhtml")
                    .due(due, "funds.consequence.freeze-escalate")
                    .forUnit(Role.DESK_OFFICER, centre));
        }
        AuditNotes.detail("receipt", one.receiptNo());
        return one.receiptNo();
    }

    /**
     * 查询办理情况, by the number of the receipt together with the identity number.
     *
     * @throws NotFound {@code funds.public-objection-unknown} if the two do not belong together
     * @throws RuleViolation {@code funds.public-too-often}
     */
    public Standing standing(@Nullable String receiptNo, @Nullable String identityNo, String address) {
        gate.pass(address, "funds.public-questions-per-address-hour", false);
        String receipt = Normaliser.identifier(receiptNo).toUpperCase(Locale.ROOT);
        String identity = Normaliser.identifier(identityNo).toUpperCase(Locale.ROOT);
        return objections
                .ofReceipt(receipt)
                .or(() -> objections.ofReceipt(receipt.replaceFirst("^(YY\\d{6})", "$1-")))
                .filter(one -> one.isFrom(identity))
                .map(one -> new Standing(one.receiptNo(), one.receivedAt(), one.dueAt(), one.answeredAt() != null))
                .orElseThrow(() -> NotFound.of("funds.public-objection-unknown"));
    }

    private PublicObjection.Sent sent(Sheet s) {
        String reason = s.reason() == null ? "" : s.reason().strip();
        PublicObjection.Sent sent = new PublicObjection.Sent(
                at("name", () -> PersonName.of(s.name())),
                at("identityNo", () -> IdentityNumber.of(s.identityNo(), clock.today())),
                at("account", () -> BankAccountNo.of(s.account())),
                at("phone", () -> phone(s.phone())),
                reason);
        int length = reason.codePointCount(0, reason.length());
        if (length < SHORTEST) {
            throw InvalidValue.onField("reason", "funds.public-too-short", SHORTEST);
        }
        if (length > LONGEST) {
            throw InvalidValue.onField("reason", "funds.text-too-long", LONGEST);
        }
        return sent;
    }

    private static ShownNumber phone(@Nullable String typed) {
        ShownNumber number = ShownNumber.of(typed);
        if (number.phoneNumber().isEmpty()) {
            throw InvalidValue.of("funds.public-phone");
        }
        return number;
    }

    private static <T> T at(String field, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (InvalidValue e) {
            throw e.at(field);
        }
    }

    /** Nobody can reckon the number of another's receipt from his own. */
    private String receipt() {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < DRAWN; i++) {
            drawn.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return "YY" + clock.today().format(DAY) + "-" + drawn;
    }
}
