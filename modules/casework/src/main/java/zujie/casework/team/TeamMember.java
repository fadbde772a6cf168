package zujie.casework.team;

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
import zujie.directory.api.Person;
import zujie.kernel.rule.Conflict;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/** Somebody's time in the task force of a case. */
@Entity
@Table(name = "casework_team_member")
class TeamMember {

    /** What somebody does there. */
    enum Part {
        /** 组长. */
        HEAD,
        /** 副组长. */
        DEPUTY,
        /** 协办民警. */
        ASSISTANT,
        /** 资金流研判. */
        FUND_FLOW,
        /** 通讯流研判. */
        COMMUNICATION_FLOW,
        /** 抓捕. */
        PURSUIT,
        /** 审讯. */
        INTERROGATION,
        /** 其他. */
        OTHER
    }

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    /** The case and the person while he is in it, so that he is in it once; null afterwards. */
    @Column(name = "live_key")
    private String liveKey;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "org_name")
    private String orgName;

    @Enumerated(EnumType.STRING)
    private Part part;

    @Column(name = "joined_at")
    private Instant joinedAt;

    @Column(name = "joined_by_name")
    private String joinedByName;

    @Column(name = "left_at")
    private Instant leftAt;

    @Column(name = "left_by_name")
    private String leftByName;

    @Column(name = "left_reason")
    private String leftReason;

    protected TeamMember() {}

    static TeamMember join(CaseInHand file, Person person, Part part, Actor by, Instant now) {
        TeamMember m = new TeamMember();
        m.id = Ids.next();
        m.caseId = file.id();
        m.liveKey = key(file.id(), person.id());
        m.accountId = person.id();
        m.personName = person.name();
        m.orgName = person.orgName();
        m.part = part;
        m.joinedAt = now;
        m.joinedByName = by.name();
        return m;
    }

    static String key(UUID caseId, UUID accountId) {
        return caseId + "/" + accountId;
    }

    /** @throws Conflict {@code casework.member-left} */
    void leave(String reason, Actor by, Instant now) {
        if (leftAt != null) {
            throw Conflict.of("casework.member-left");
        }
        leftAt = now;
        leftByName = by.name();
        leftReason = reason;
        liveKey = null;
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    String personName() {
        return personName;
    }

    Part part() {
        return part;
    }

    Instant joinedAt() {
        return joinedAt;
    }

    String joinedByName() {
        return joinedByName;
    }

    @Nullable
    Instant leftAt() {
        return leftAt;
    }

    @Nullable
    String leftByName() {
        return leftByName;
    }

    TeamView.Member toRow() {
        return new TeamView.Member(
                id,
                accountId,
                personName,
                orgName,
                part.name(),
                joinedAt,
                leftAt,
                leftReason == null ? "" : leftReason);
    }
}
