package zujie.funds.corporate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import zujie.funds.corporate.party.Party;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/** What one party has to answer in one round of a check. */
@Entity
@Table(name = "funds_corporate_part")
class CorporatePart {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "check_id")
    private UUID checkId;

    @Column(name = "round_no")
    private int round;

    @Enumerated(EnumType.STRING)
    private Party party;

    @Column(name = "org_name")
    private String orgName;

    @Column(name = "org_path")
    private String orgPath;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected CorporatePart() {}

    static CorporatePart of(UUID check, int round, Party party, String orgName, String orgPath) {
        CorporatePart p = new CorporatePart();
        p.id = Ids.next();
        p.checkId = check;
        p.round = round;
        p.party = party;
        p.orgName = orgName;
        p.orgPath = orgPath;
        p.answeredBy = "";
        return p;
    }

    void answered(Actor by, Instant now) {
        answeredBy = by.name();
        answeredAt = now;
    }

    boolean isAnswered() {
        return answeredAt != null;
    }

    UUID id() {
        return id;
    }

    UUID checkId() {
        return checkId;
    }

    int round() {
        return round;
    }

    Party party() {
        return party;
    }

    String orgName() {
        return orgName;
    }

    String orgPath() {
        return orgPath;
    }

    CorporateRow.Part toRow(List<CorporateRow.Item> items) {
        return new CorporateRow.Part(round, party.name(), orgName, answeredBy, answeredAt, items);
    }
}
