package zujie.funds.stoppay;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import zujie.funds.order.Parties;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.Ids;

/** What an order says; written once. Its life is told by {@link StopPayment}. */
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
