package zujie.funds.account.protection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import zujie.kernel.rule.Conflict;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/** One entry: an account by its number, or all whose name has a part. It is ended, never deleted. */
@Entity
@Table(name = "funds_protected_account")
class ProtectedAccount {

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private ProtectedKind kind;

    private String action;

    @Column(name = "bank_code")
    private String bankCode;

    @Column(name = "account_no")
    private String accountNo;

    @Column(name = "name_part")
    private String namePart;

    private String source;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    private String reason;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "end_reason")
    private String endReason;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected ProtectedAccount() {}

    static ProtectedAccount of(KeepProtectedAccounts.Entry e, Actor by, Instant now) {
        ProtectedAccount a = new ProtectedAccount();
        a.id = Ids.next();
        a.kind = e.kind();
        a.action = e.refused() ? "REFUSE" : "WARN";
        a.bankCode = e.bankCode();
        a.accountNo = e.accountNo();
        a.namePart = e.namePart();
        a.source = e.source();
        a.validFrom = e.validFrom();
        a.validUntil = e.validUntil();
        a.reason = e.reason();
        a.enteredBy = by.name();
        a.enteredAt = now;
        return a;
    }

    /** @throws Conflict {@code funds.protection-ended} if it was ended before */
    void end(String why, Actor by, Instant now) {
        if (endedAt != null) {
            throw Conflict.of("funds.protection-ended");
        }
        endReason = why;
        endedBy = by.name();
        endedAt = now;
    }

    UUID id() {
        return id;
    }

    ProtectedAccountRow toRow(LocalDate today) {
        String state = endedAt != null
                ? "ENDED"
                : validFrom.isAfter(today)
                        ? "AHEAD"
                        : validUntil != null && validUntil.isBefore(today) ? "OVER" : "IN_FORCE";
        return new ProtectedAccountRow(
                id,
                kind.name(),
                action.equals("REFUSE"),
                bankCode,
                accountNo,
                namePart,
                source,
                validFrom,
                validUntil,
                state,
                reason,
                enteredBy,
                enteredAt,
                endReason,
                endedBy,
                endedAt);
    }
}
