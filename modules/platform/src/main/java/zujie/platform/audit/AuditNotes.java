package zujie.platform.audit;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * What a use case wants its audit row to say beyond who, what and when. Opened and closed by the interceptor around each
 * use case; notes outside of one are lost on purpose. Never note unmasked personal data.
 */
public final class AuditNotes {

    private static final ThreadLocal<Deque<AuditNotes>> OPEN = ThreadLocal.withInitial(ArrayDeque::new);
    private static final int MOST_IDS = 200;

    private @Nullable String subjectType;
    private @Nullable String subjectId;
    private @Nullable String caseNo;
    private @Nullable String reason;
    private final Map<String, String> details = new LinkedHashMap<>();

    private AuditNotes() {}

    /** Begins the notes of a use case; the interceptor's business only. */
    public static void open() {
        OPEN.get().push(new AuditNotes());
    }

    /** Ends the notes of a use case; the interceptor's business only. */
    public static void close() {
        Deque<AuditNotes> open = OPEN.get();
        open.pop();
        if (open.isEmpty()) {
            OPEN.remove();
        }
    }

    static AuditNotes current() {
        AuditNotes notes = OPEN.get().peek();
        return notes != null ? notes : new AuditNotes();
    }

    /** The record that the use case is about. */
    public static void subject(String type, Object id) {
        AuditNotes notes = current();
        notes.subjectType = type;
        notes.subjectId = id.toString();
    }

    /** The number of the case or report that gives the ground. */
    public static void caseNo(String number) {
        current().caseNo = number;
    }

    /** Why the caller did it, in the caller's words. */
    public static void reason(String why) {
        current().reason = why;
    }

    /** One more fact, such as a filter or a count. */
    public static void detail(String name, Object value) {
        current().details.put(name, value.toString());
    }

    /** The records that a list has shown: reads are recorded too. */
    public static void listed(Collection<?> ids) {
        StringJoiner shown = new StringJoiner(",");
        ids.stream().limit(MOST_IDS).forEach(id -> shown.add(id.toString()));
        current().details.put("ids", shown.toString());
        current().details.put("count", String.valueOf(ids.size()));
    }

    @Nullable
    String subjectType() {
        return subjectType;
    }

    @Nullable
    String subjectId() {
        return subjectId;
    }

    @Nullable
    String caseNo() {
        return caseNo;
    }

    @Nullable
    String reason() {
        return reason;
    }

    Map<String, String> details() {
        return details;
    }
}
