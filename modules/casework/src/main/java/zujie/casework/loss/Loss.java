package zujie.casework.loss;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.StringReader;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.IllegalMove;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/** Something that a victim lost otherwise than by transfer. What is on its way waits to be stopped until somebody says how that went. */
@Entity
@Table(name = "casework_loss")
class Loss {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "report_id")
    private UUID reportId;

    @Column(name = "unit_path")
    private String unitPath;

    @Enumerated(EnumType.STRING)
    private LossKind kind;

    @Column(name = "amount_fen")
    private Long amountFen;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private String identifier;

    @Column(columnDefinition = "text")
    private String details;

    @Column(columnDefinition = "text")
    private String typed;

    @Enumerated(EnumType.STRING)
    private LossState state;

    @Column(name = "stop_due_at")
    private Instant stopDueAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    private String outcome;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "entered_by")
    private String enteredBy;

    protected Loss() {}

    /** @param stopDue until when it should be stopped on its way; null if it is not on its way */
    static Loss of(UUID report, String unitPath, LossFacts facts, @Nullable Instant stopDue, Actor by, Instant now) {
        Loss l = new Loss();
        l.id = Ids.next();
        l.reportId = report;
        l.unitPath = unitPath;
        l.kind = facts.kind();
        l.amountFen = facts.amountFen();
        l.happenedAt = facts.happenedAt();
        l.identifier = facts.details().getOrDefault(facts.kind().fields().get(0), "");
        l.details = write(facts.details());
        l.typed = write(facts.typed());
        l.state = facts.kind().isOnItsWay() ? LossState.ON_ITS_WAY : LossState.NOTED;
        l.stopDueAt = stopDue;
        l.enteredAt = now;
        l.enteredBy = by.name();
        return l;
    }

    /** How the stop on the way went. */
    void end(LossState how, String said, Actor by, Instant now) {
        if (!state.canBecome(how)) {
            throw IllegalMove.of("casework.loss-move-illegal", state, how);
        }
        state = how;
        outcome = said;
        endedAt = now;
        endedBy = by.name();
    }

    private static String write(Map<String, String> texts) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        texts.forEach(object::add);
        return object.build().toString();
    }

    private static Map<String, String> read(String written) {
        try (JsonReader reader = Json.createReader(new StringReader(written))) {
            JsonObject object = reader.readObject();
            Map<String, String> texts = new LinkedHashMap<>();
            object.keySet().forEach(key -> texts.put(key, object.getString(key)));
            return texts;
        }
    }

    UUID id() {
        return id;
    }

    UUID reportId() {
        return reportId;
    }

    LossKind kind() {
        return kind;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    LossRow toRow() {
        return new LossRow(
                id,
                reportId,
                kind.name(),
                amountFen,
                happenedAt,
                read(details),
                state.name(),
                state.tone(),
                state == LossState.ON_ITS_WAY ? stopDueAt : null,
                enteredAt,
                enteredBy,
                outcome,
                endedBy,
                endedAt);
    }
}
