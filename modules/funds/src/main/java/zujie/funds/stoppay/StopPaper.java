package zujie.funds.stoppay;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import zujie.funds.order.Parties;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/** What an order says, written once, and what was done with it, only added to. Its life is told by {@link StopPayment}. */
@MappedSuperclass
abstract class StopPaper {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "order_no")
    private String orderNo;

    @Column(name = "feed_no")
    private long feedNo;

    @Embedded
    private StopGround ground;

    @Embedded
    private StopTarget target;

    @Embedded
    private Parties parties;

    private String reason;

    @Column(name = "stop_no")
    private int stopNo;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "stop_id", nullable = false, updatable = false)
    @OrderBy("no")
    private List<StopStep> steps = new ArrayList<>();

    void write(StopGround basis, StopTarget what, Parties who, String why, int count) {
        id = Ids.next();
        ground = basis;
        target = what;
        parties = who;
        reason = why;
        stopNo = count;
    }

    static void requireNote(String why) {
        if (why.isBlank()) {
            throw RuleViolation.onField("note", "funds.note-missing");
        }
    }

    void number(String no, long placeInFeed) {
        orderNo = no;
        feedNo = placeInFeed;
    }

    abstract StopState state();

    void note(StopStep.Event event, StopState from, Actor by, Instant at, String why) {
        steps.add(StopStep.of(steps.size() + 1, event, from, state(), by, at, why));
    }

    List<StopStep> steps() {
        return List.copyOf(steps);
    }

    /** The report has become part of a case. */
    void joinCase(UUID file, String no) {
        ground = ground.in(file, no);
    }

    UUID id() {
        return id;
    }

    /** ApplicationID of the bank interface. */
    String orderNo() {
        return orderNo;
    }

    /** Its place among the orders to its bank, in the order in which they were committed. */
    long feedNo() {
        return feedNo;
    }

    StopGround ground() {
        return ground;
    }

    StopTarget target() {
        return target;
    }

    Parties parties() {
        return parties;
    }

    String reason() {
        return reason;
    }

    /** Which of the account's stops within the case it is, from 1. */
    int stopNo() {
        return stopNo;
    }
}
