package zujie.funds.counter.post;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import zujie.directory.api.Organisation;
import zujie.kernel.rule.Conflict;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/** A post of a police unit at a branch. */
@Entity
@Table(name = "funds_counter_post")
class CounterPost {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "bank_code")
    private String bankCode;

    @Column(name = "bank_name")
    private String bankName;

    @Column(name = "bank_path")
    private String bankPath;

    private String branch;

    @Column(name = "unit_path")
    private String unitPath;

    @Column(name = "org_name")
    private String orgName;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected CounterPost() {}

    static CounterPost open(Organisation bank, String branch, Actor by, Instant now) {
        CounterPost p = new CounterPost();
        p.id = Ids.next();
        p.bankCode = bank.code();
        p.bankName = bank.shortName();
        p.bankPath = bank.path();
        p.branch = branch;
        p.unitPath = by.unitPath();
        p.orgName = by.orgName();
        p.openedAt = now;
        return p;
    }

    /** @throws Conflict {@code funds.post-closed} */
    void requireOpen() {
        if (closedAt != null) {
            throw Conflict.of("funds.post-closed");
        }
    }

    void close(Instant now) {
        requireOpen();
        closedAt = now;
    }

    UUID id() {
        return id;
    }

    /** Whether a branch that calls itself so is the one of this post. */
    boolean isAt(String name) {
        return BranchName.same(bankName, branch, name);
    }

    String unitPath() {
        return unitPath;
    }

    PostRow toRow(List<PostRow.Shift> shifts) {
        return new PostRow(id, bankName, branch, orgName, openedAt, closedAt, shifts);
    }
}
