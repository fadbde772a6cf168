package zujie.directory.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/** One line of an organisation's history. */
@Entity
@Table(name = "directory_organisation_history")
class OrganisationChange {

    enum What {
        REGISTERED,
        RENAMED,
        MOVED,
        CLOSED,
        REOPENED
    }

    @Id
    private UUID id;

    @Column(name = "org_code")
    private String orgCode;

    private Instant at;
    private String username;

    @Enumerated(EnumType.STRING)
    private What what;

    private String detail;
    private String reason;

    protected OrganisationChange() {}

    static OrganisationChange of(OrgUnit unit, What what, String detail, String reason, Actor by, Instant now) {
        OrganisationChange change = new OrganisationChange();
        change.id = Ids.next();
        change.orgCode = unit.code();
        change.at = now;
        change.username = by.username();
        change.what = what;
        change.detail = detail;
        change.reason = reason;
        return change;
    }

    OrganisationHistoryRow toRow() {
        return new OrganisationHistoryRow(at, username, what.name(), detail, reason);
    }
}
