package zujie.directory.delegation;

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
import org.jspecify.annotations.Nullable;
import zujie.directory.api.Person;
import zujie.kernel.org.AuthorityRank;
import zujie.kernel.org.OrgPath;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.Ids;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;

/**
 * A handing-over of an approver's own authority level to another approver of the same unit or one above it, from one day
 * to another, both included and counted in China. What was itself handed over cannot be passed on. It ends by itself, or
 * earlier when it is revoked; it never changes what was approved under it.
 */
@Entity
@Table(name = "directory_delegation")
class Delegation {

    private static final int LONGEST_REASON = 500;

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "from_account")
    private UUID fromAccount;

    @Column(name = "to_account")
    private UUID toAccount;

    @Enumerated(EnumType.STRING)
    @Column(name = "authority_rank")
    private AuthorityRank rank;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private String reason;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "revoked_by")
    private String revokedBy;

    @Column(name = "revoke_reason")
    private String revokeReason;

    protected Delegation() {}

    /** The days, both included. */
    record Days(LocalDate first, LocalDate last) {

        /** @throws InvalidValue {@code directory.delegation-reversed} or {@code directory.delegation-past} */
        Days checked(LocalDate today) {
            if (last.isBefore(first)) {
                throw InvalidValue.onField("until", "directory.delegation-reversed");
            }
            if (first.isBefore(today)) {
                throw InvalidValue.onField("from", "directory.delegation-past");
            }
            return this;
        }
    }

    /**
     * @param ownRank level of the one who hands over, without what was handed to him; null if none
     * @param today by the business clock
     * @throws RuleViolation {@code directory.delegation-without-rank}, {@code …-to-oneself}, {@code …-not-above}, or what
     *     {@link Days#checked} throws
     */
    static Delegation handOver(
            Actor from,
            @Nullable AuthorityRank ownRank,
            Person to,
            Days days,
            @Nullable String reason,
            LocalDate today,
            Instant now) {
        if (ownRank == null) {
            throw Denied.of("directory.delegation-without-rank");
        }
        if (to.id().equals(from.requireId())) {
            throw RuleViolation.onField("to", "directory.delegation-to-oneself");
        }
        if (!to.roles().contains(Role.POLICE_APPROVER)
                || !OrgPath.of(to.unitPath()).contains(OrgPath.of(from.unitPath()))) {
            throw RuleViolation.onField("to", "directory.delegation-not-above");
        }
        Days period = days.checked(today);
        Delegation delegation = new Delegation();
        delegation.id = Ids.next();
        delegation.fromAccount = from.requireId();
        delegation.toAccount = to.id();
        delegation.rank = ownRank;
        delegation.firstDay = period.first();
        delegation.lastDay = period.last();
        delegation.reason = said(reason);
        delegation.createdAt = now;
        return delegation;
    }

    /** @throws Conflict {@code directory.delegation-revoked} or {@code directory.delegation-over} */
    void revoke(Actor by, @Nullable String why, LocalDate today, Instant now) {
        if (revokedAt != null) {
            throw Conflict.of("directory.delegation-revoked");
        }
        if (lastDay.isBefore(today)) {
            throw Conflict.of("directory.delegation-over");
        }
        revokeReason = said(why);
        revokedAt = now;
        revokedBy = by.username();
    }

    private static String said(@Nullable String reason) {
        String given = reason == null ? "" : reason.strip();
        if (given.isEmpty()) {
            throw InvalidValue.onField("reason", "directory.reason-missing");
        }
        if (given.length() > LONGEST_REASON) {
            throw InvalidValue.onField("reason", "directory.reason-too-long", LONGEST_REASON);
        }
        return given;
    }

    /** {@code COMING}, {@code IN_FORCE}, {@code OVER} or {@code REVOKED}. */
    String state(LocalDate today) {
        if (revokedAt != null) {
            return "REVOKED";
        }
        if (today.isBefore(firstDay)) {
            return "COMING";
        }
        return today.isAfter(lastDay) ? "OVER" : "IN_FORCE";
    }

    UUID id() {
        return id;
    }

    UUID fromAccount() {
        return fromAccount;
    }

    UUID toAccount() {
        return toAccount;
    }

    DelegationRow toRow(String fromName, String toName, LocalDate today) {
        return new DelegationRow(
                id,
                fromAccount,
                fromName,
                toAccount,
                toName,
                rank,
                firstDay,
                lastDay,
                reason,
                state(today),
                revokeReason);
    }
}
