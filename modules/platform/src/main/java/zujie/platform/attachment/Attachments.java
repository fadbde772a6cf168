package zujie.platform.attachment;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Attaches files to records, lists and hands them out. */
@UseCase
@Permitted({
    Role.DESK_OFFICER,
    Role.POLICE_OFFICER,
    Role.POLICE_APPROVER,
    Role.LEGAL_REVIEWER,
    Role.OUTREACH_WORKER,
    Role.BANK_OPERATOR,
    Role.BANK_CHECKER,
    Role.BANK_GATEWAY,
    Role.TELECOM_OPERATOR,
    Role.TELECOM_GATEWAY
})
public class Attachments {

    /** 10 MiB. */
    public static final long LARGEST = 10L << 20;

    private static final int LONGEST_NAME = 200;
    private static final int MOST = 100;
    private static final Pattern SUBJECT = Pattern.compile("[a-z0-9-]{1,60}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,60}");

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    @Inject
    AttachmentStore store;

    @Inject
    AttachmentScope scope;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    /** A file's description and its content, to be closed by the reader. */
    public record Content(AttachmentRow row, InputStream stream) {}

    /**
     * Attaches a file. The content is kept before the transaction commits; should that fail, only an unused content is
     * left, which the next upload of the same file finds.
     *
     * @throws NotFound if the record is not within the caller's scope
     * @throws RuleViolation if the file is empty, too large, badly named, or not what its name says
     */
    public AttachmentRow attach(AttachTo to, InputStream content) throws IOException {
        if (!SUBJECT.matcher(to.subjectType()).matches()
                || !ID.matcher(to.subjectId()).matches()) {
            throw NotFound.of("platform.attachment-not-found");
        }
        AuditNotes.subject(to.subjectType(), to.subjectId());
        String unitPath = scope.requireWritable(to.subjectType(), to.subjectId());
        AttachTo named = new AttachTo(to.subjectType(), to.subjectId(), cleaned(to.fileName()));
        FileKind kind = FileKind.claimedBy(named.fileName())
                .orElseThrow(() -> InvalidValue.onField("file", "platform.attachment-type"));
        AttachmentStore.Received received = store.receive(content, LARGEST);
        try {
            if (!kind.holds(received.file())) {
                throw InvalidValue.onField("file", "platform.attachment-type");
            }
            store.keep(received);
        } finally {
            store.discard(received);
        }
        Attachment attachment = Attachment.of(named, unitPath, kind, received, caller.actor(), clock.now());
        database.persist(attachment);
        AuditNotes.detail("sha256", received.sha256());
        return attachment.toRow();
    }

    /** The files of a record, the oldest first, at most 100. @throws NotFound outside the caller's scope */
    @Permitted({
        Role.DESK_OFFICER,
        Role.POLICE_OFFICER,
        Role.POLICE_APPROVER,
        Role.LEGAL_REVIEWER,
        Role.OUTREACH_WORKER,
        Role.BANK_OPERATOR,
        Role.BANK_CHECKER,
        Role.BANK_GATEWAY,
        Role.TELECOM_OPERATOR,
        Role.TELECOM_GATEWAY
    })
    public List<AttachmentRow> of(String subjectType, String subjectId) {
        AuditNotes.subject(subjectType, subjectId);
        List<AttachmentRow> rows = database.createQuery(
                        "select a from Attachment a where a.subjectType = :type and a.subjectId = :id"
                                + " and a.unitPath like :unit order by a.id",
                        Attachment.class)
                .setParameter("type", subjectType)
                .setParameter("id", subjectId)
                .setParameter("unit", scope.readablePrefix(subjectType, subjectId) + "%")
                .setMaxResults(MOST)
                .getResultStream()
                .map(Attachment::toRow)
                .toList();
        AuditNotes.listed(rows.stream().map(AttachmentRow::id).toList());
        return rows;
    }

    /** One file. @throws NotFound outside the caller's scope */
    @Permitted({
        Role.DESK_OFFICER,
        Role.POLICE_OFFICER,
        Role.POLICE_APPROVER,
        Role.LEGAL_REVIEWER,
        Role.OUTREACH_WORKER,
        Role.BANK_OPERATOR,
        Role.BANK_CHECKER,
        Role.BANK_GATEWAY,
        Role.TELECOM_OPERATOR,
        Role.TELECOM_GATEWAY
    })
    public Content open(UUID id) throws IOException {
        AuditNotes.subject("attachment", id);
        Attachment attachment = database.find(Attachment.class, id);
        if (attachment == null) {
            throw NotFound.of("platform.attachment-not-found");
        }
        scope.requireReadable(attachment);
        AttachmentRow row = attachment.toRow();
        return new Content(row, store.open(row.sha256()));
    }

    /** Some browsers send the whole path; control characters have no place in a name. */
    private static String cleaned(String fileName) {
        String last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        String name = last.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
        if (name.isEmpty() || name.startsWith(".") || name.length() > LONGEST_NAME) {
            throw InvalidValue.onField("file", "platform.attachment-name", LONGEST_NAME);
        }
        return name;
    }
}
