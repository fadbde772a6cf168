package zujie.directory.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/** A call by which an institution was urged to act on an order; never changed. */
@Entity
@Immutable
@Table(name = "directory_urging_call")
class UrgingCall {

    @Id
    private UUID id;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private UUID subjectId;

    private String phone;

    @Column(name = "spoken_to")
    private String spokenTo;

    private String result;

    @Column(name = "called_by")
    private String calledBy;

    @Column(name = "called_at")
    private Instant calledAt;

    protected UrgingCall() {}

    static UrgingCall of(
            String subjectType, UUID subjectId, String phone, String spokenTo, String result, Actor by, Instant now) {
        UrgingCall c = new UrgingCall();
        c.id = Ids.next();
        c.subjectType = subjectType;
        c.subjectId = subjectId;
        c.phone = phone;
        c.spokenTo = spokenTo;
        c.result = result;
        c.calledBy = by.name();
        c.calledAt = now;
        return c;
    }

    UrgingCallRow toRow() {
        return new UrgingCallRow(id, phone, spokenTo, result, calledBy, calledAt);
    }
}
