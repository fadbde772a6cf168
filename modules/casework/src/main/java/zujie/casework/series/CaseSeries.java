package zujie.casework.series;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/** A series (系列案): who made it, and which cases belong or belonged to it. A case is in one series at a time. */
@Entity
@Table(name = "casework_series")
class CaseSeries {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "series_no")
    private String seriesNo;

    private String title;

    @Column(name = "org_code")
    private String orgCode;

    @Column(name = "org_name")
    private String orgName;

    @Column(name = "unit_path")
    private String unitPath;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "maker_id")
    private UUID makerId;

    @Column(name = "maker_name")
    private String makerName;

    @OneToMany(mappedBy = "series", cascade = CascadeType.PERSIST)
    @OrderBy("joinedAt")
    private List<SeriesCase> members = new ArrayList<>();

    protected CaseSeries() {}

    static CaseSeries make(String no, String title, Actor by, Instant now) {
        CaseSeries s = new CaseSeries();
        s.id = Ids.next();
        s.seriesNo = no;
        s.title = title;
        s.orgCode = by.orgCode();
        s.orgName = by.orgName();
        s.unitPath = by.unitPath();
        s.madeAt = now;
        s.makerId = by.requireId();
        s.makerName = by.name();
        return s;
    }

    /** @throws Conflict {@code casework.series-has-case} if it is in it already */
    void add(UUID caseId, String reason, Actor by, Instant now) {
        if (cases().contains(caseId)) {
            throw Conflict.of("casework.series-has-case");
        }
        members.add(SeriesCase.join(this, caseId, reason, by, now));
    }

    /** @throws RuleViolation {@code casework.series-without-case} if it is not in it */
    void remove(UUID caseId, String reason, Actor by, Instant now) {
        members.stream()
                .filter(member -> member.isIn(caseId))
                .findFirst()
                .orElseThrow(() -> RuleViolation.of("casework.series-without-case"))
                .leave(reason, by, now);
    }

    /** The cases that belong to it now. */
    List<UUID> cases() {
        return members.stream()
                .filter(SeriesCase::belongs)
                .map(SeriesCase::caseId)
                .toList();
    }

    List<SeriesCase> members() {
        return members;
    }

    UUID id() {
        return id;
    }

    String seriesNo() {
        return seriesNo;
    }

    String title() {
        return title;
    }

    String orgName() {
        return orgName;
    }

    Instant madeAt() {
        return madeAt;
    }

    String makerName() {
        return makerName;
    }
}
