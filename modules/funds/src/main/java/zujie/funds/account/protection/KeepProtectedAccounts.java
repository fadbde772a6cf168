package zujie.funds.account.protection;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.Organisations;
import zujie.funds.order.Form;
import zujie.funds.order.Notes;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.kernel.text.Normaliser;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 不得整体止付、冻结的账户名单 (R1.21): entered with its source and its days, ended with a reason, never deleted. */
@UseCase
public class KeepProtectedAccounts {

    private static final String HEAD_OFFICE = "HEAD";
    private static final int MOST = 500;
    private static final int LONGEST_ACCOUNT = 50;
    private static final int LONGEST_NAME = 60;
    private static final int LEAST_NAME = 2;
    private static final int LONGEST_SOURCE = 200;

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    @Inject
    Organisations organisations;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /**
     * An entry: either {@code accountNo} or {@code namePart}.
     *
     * @param kind such as {@code RESERVE}
     * @param refused whether an order is refused; false: it needs a reason
     * @param bankCode empty or null: at any bank
     * @param namePart at least two characters of the account's name
     * @param source the law or the letter that it rests on
     * @param validFrom null: today
     * @param validUntil last day; null: without end
     */
    public record Command(
            @Nullable String kind,
            boolean refused,
            @Nullable String bankCode,
            @Nullable String accountNo,
            @Nullable String namePart,
            @Nullable String source,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @Nullable String reason) {}

    /** A checked entry. */
    record Entry(
            ProtectedKind kind,
            boolean refused,
            @Nullable String bankCode,
            @Nullable String accountNo,
            @Nullable String namePart,
            String source,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            String reason) {}

    /**
     * @throws RuleViolation {@code funds.protection-what} unless it names a number or a part of a name, {@code
     *     funds.protection-source} without a source, {@code funds.protection-days} if it would end before it begins
     * @throws NotFound {@code funds.institution-not-found} for a bank that is none, or is no head office: accounts are kept there
     */
    @Permitted(Role.SYSTEM_ADMIN)
    public ProtectedAccountRow handle(Command c) {
        String why = Notes.reason(c.reason());
        AuditNotes.reason(why);
        String number = text("accountNo", Normaliser.identifier(c.accountNo()), LONGEST_ACCOUNT);
        String part = text("namePart", c.namePart(), LONGEST_NAME);
        if (number == null && part == null || number != null && part != null) {
            throw RuleViolation.onField("accountNo", "funds.protection-what");
        }
        if (part != null && part.length() < LEAST_NAME) {
            // One character would cover half of all accounts.
            throw InvalidValue.onField("namePart", "funds.protection-name-short", LEAST_NAME);
        }
        String source = text("source", c.source(), LONGEST_SOURCE);
        if (source == null) {
            throw RuleViolation.onField("source", "funds.protection-source");
        }
        LocalDate from = c.validFrom() == null ? clock.today() : c.validFrom();
        if (c.validUntil() != null && c.validUntil().isBefore(from)) {
            throw RuleViolation.onField("validUntil", "funds.protection-days");
        }
        ProtectedAccount made = ProtectedAccount.of(
                new Entry(
                        Form.constant(ProtectedKind.class, "kind", c.kind()),
                        c.refused(),
                        bank(c.bankCode()),
                        number,
                        part,
                        source,
                        from,
                        c.validUntil(),
                        why),
                caller.actor(),
                clock.now());
        database.persist(made);
        AuditNotes.subject("protected-account", made.id());
        return made.toRow(clock.today());
    }

    /**
     * It protects no longer, from this moment.
     *
     * @throws NotFound {@code funds.protection-not-found}
     * @throws Conflict {@code funds.protection-ended} if it was ended before
     */
    @Permitted(Role.SYSTEM_ADMIN)
    public ProtectedAccountRow end(@Nullable UUID id, @Nullable String reason) {
        if (id == null) {
            throw RuleViolation.onField("entry", "funds.protection-which");
        }
        String why = Notes.reason(reason);
        AuditNotes.reason(why);
        AuditNotes.subject("protected-account", id);
        ProtectedAccount entry = Optional.ofNullable(
                        database.find(ProtectedAccount.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> NotFound.of("funds.protection-not-found"));
        entry.end(why, caller.actor(), clock.now());
        return entry.toRow(clock.today());
    }

    /** The list, what is ended last; at most 500. @param ended whether to show what was ended, too */
    @Permitted({Role.SYSTEM_ADMIN, Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER, Role.LEGAL_REVIEWER})
    public List<ProtectedAccountRow> list(boolean ended) {
        LocalDate today = clock.today();
        return database.createQuery(
                        "select a from ProtectedAccount a where " + (ended ? "1 = 1" : "a.endedAt is null")
                                + " order by a.endedAt, a.kind, a.validFrom, a.id",
                        ProtectedAccount.class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(a -> a.toRow(today))
                .toList();
    }

    private @Nullable String bank(@Nullable String typed) {
        String code = text("bankCode", typed, LONGEST_ACCOUNT);
        return code == null
                ? null
                : organisations
                        .find(code)
                        .filter(o -> o.kind() == OrgKind.BANK && HEAD_OFFICE.equals(o.level()))
                        .orElseThrow(() -> NotFound.of("funds.institution-not-found"))
                        .code();
    }

    private static @Nullable String text(String field, @Nullable String typed, int longest) {
        String text = typed == null ? "" : typed.strip();
        if (text.length() > longest) {
            throw InvalidValue.onField(field, "funds.text-too-long", longest);
        }
        return text.isEmpty() ? null : text;
    }
}
