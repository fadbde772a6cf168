package zujie.outreach.dissuasion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The work item that stands open for a task, so that a change which asks for the same does not ring again. */
@Embeddable
class OpenWork {

    @Column(name = "work_kind")
    private String kind = "";

    @Column(name = "work_path")
    private String path = "";

    @Column(name = "work_due_at")
    private Instant dueAt;

    boolean is(String otherKind, String otherPath, @Nullable Instant due) {
        return kind.equals(otherKind) && path.equals(otherPath) && Objects.equals(dueAt, due);
    }

    String kind() {
        return kind;
    }

    void stands(String newKind, String newPath, @Nullable Instant due) {
        kind = newKind;
        path = newPath;
        dueAt = due;
    }
}
