package zujie.outreach.dissuasion.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import zujie.outreach.dissuasion.Dissuasion;
import zujie.outreach.dissuasion.WarningLevel;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/** One source's warning, kept as it came even where its task was there already. It belongs to whoever sent it. */
@Entity
@Immutable
@Table(name = "outreach_warning")
public class Warning {

    @Id
    private UUID id;

    @Column(name = "dissuasion_id")
    private UUID dissuasionId;

    private String source;

    @Column(name = "warning_no")
    private String number;

    @Column(name = "sender_path")
    private String senderPath;

    @Column(name = "sender_code")
    private String senderCode;

    @Column(name = "sender_name")
    private String senderName;

    @Enumerated(EnumType.STRING)
    private WarningLevel level;

    @Column(name = "level_name")
    private String levelName;

    @Column(name = "fraud_type")
    private String fraudType;

    @Column(name = "person_masked")
    private String person;

    @Column(name = "payee_account")
    private String payeeAccount;

    @Column(name = "shown_number")
    private String shownNumber;

    @Column(name = "at_risk_fen")
    private Long atRiskFen;

    private String brief;

    @Column(name = "observed_at")
    private Instant observedAt;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "received_by")
    private String receivedBy;

    private boolean joined;

    @Column(name = "content_hash")
    private String contentHash;

    protected Warning() {}

    static Warning of(CheckedWarning checked, Dissuasion task, boolean joined, Actor by, Instant now) {
        Warning w = new Warning();
        w.id = Ids.next();
        w.dissuasionId = task.id();
        w.source = checked.source().code();
        w.number = checked.number();
        w.senderPath = by.unitPath();
        w.senderCode = by.orgCode();
        w.senderName = by.orgName();
        w.level = checked.facts().limits().level();
        w.levelName = checked.facts().limits().name();
        w.fraudType = checked.facts().fraudType();
        w.person =
                (checked.person().name() == null ? "" : checked.person().name().masked() + " ")
                        + checked.person().phone().masked();
        w.payeeAccount = checked.payeeAccount();
        w.shownNumber = checked.facts().shownNumber();
        w.atRiskFen = checked.facts().atRiskFen();
        w.brief = checked.facts().brief();
        w.observedAt = checked.observedAt();
        w.receivedAt = now;
        w.receivedBy = by.name();
        w.joined = joined;
        w.contentHash = checked.contentHash();
        return w;
    }

    UUID id() {
        return id;
    }

    UUID dissuasionId() {
        return dissuasionId;
    }

    String number() {
        return number;
    }

    WarningLevel level() {
        return level;
    }

    String contentHash() {
        return contentHash;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    /** The account to which money may go; empty if unknown. */
    public String payeeAccount() {
        return payeeAccount;
    }

    @Nullable
    public Long atRiskFen() {
        return atRiskFen;
    }

    WarningRow toRow(@Nullable Dissuasion task) {
        return new WarningRow(
                id,
                source,
                number,
                senderName,
                level.name(),
                levelName,
                level.tone(),
                fraudType,
                person,
                shownNumber,
                atRiskFen,
                brief,
                observedAt,
                receivedAt,
                joined,
                task == null ? null : task.state().name(),
                task == null ? null : task.state().tone());
    }
}
