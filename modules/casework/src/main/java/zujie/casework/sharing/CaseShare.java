package zujie.casework.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.casefile.CaseInHand;
import zujie.directory.api.Organisation;
import zujie.kernel.rule.Conflict;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/**
 * One case opened to one other police unit. While it lasts the queries of cases, reports and suspects find the case for
 * that unit as they find its own; orders to banks and carriers, filing and closing stay with the unit that owns it.
 */
@Entity
@Table(name = "casework_case_share")
class CaseShare {

    /** How far it goes. */
    enum Mode {
        /** 只读. */
        READ,
        /** 协办: to record suspects, property and papers too. */
        WORK
    }

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "case_unit_path")
    private String caseUnitPath;

    @Column(name = "org_code")
    private String orgCode;

    @Column(name = "org_name")
    private String orgName;

    @Column(name = "unit_path")
    private String unitPath;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    private String reason;

    @Column(name = "shared_by_name")
    private String sharedByName;

    @Column(name = "shared_at")
    private Instant sharedAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "revoked_by_name")
    private String revokedByName;

    @Column(name = "revoke_reason")
    private String revokeReason;

    protected CaseShare() {}

    static CaseShare open(
            CaseInHand file, Organisation to, Mode mode, Instant endsAt, String reason, Actor by, Instant now) {
        CaseShare s = new CaseShare();
        s.id = Ids.next();
        s.caseId = file.id();
        s.caseUnitPath = file.unitPath();
        s.orgCode = to.code();
        s.orgName = to.shortName();
        s.unitPath = to.path();
        s.mode = mode;
        s.endsAt = endsAt;
        s.reason = reason;
        s.sharedByName = by.name();
        s.sharedAt = now;
        return s;
    }

    /** @throws Conflict {@code casework.share-ended} */
    void revoke(String why, Actor by, Instant now) {
        if (!isLive(now)) {
            throw Conflict.of("casework.share-ended");
        }
        revokedAt = now;
        revokedByName = by.name();
        revokeReason = why;
    }

    boolean isLive(Instant now) {
        return revokedAt == null && endsAt.isAfter(now);
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    String orgCode() {
        return orgCode;
    }

    String orgName() {
        return orgName;
    }

    Mode mode() {
        return mode;
    }

    String reason() {
        return reason;
    }

    String sharedByName() {
        return sharedByName;
    }

    Instant sharedAt() {
        return sharedAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    @Nullable
    Instant revokedAt() {
        return revokedAt;
    }

    @Nullable
    String revokedByName() {
        return revokedByName;
    }

    @Nullable
    String revokeReason() {
        return revokeReason;
    }
}
