package zujie.casework.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import zujie.casework.api.DraftUsed;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.clock.BusinessClock;
import zujie.platform.parameter.Parameters;

/** The stored drafts of the caller. Nobody else's is ever found. */
@ApplicationScoped
class Drafts {

    /** Most characters of all inputs together. */
    static final int LONGEST = 60_000;

    private static final int MOST_INPUTS = 1000;
    private static final Pattern INPUT =
            Pattern.compile("[a-zA-Z]{1,40}|(transfers|contacts|losses):\\d{1,2}:[a-zA-Z]{1,40}");

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    @Inject
    Parameters parameters;

    /** @throws NotFound {@code casework.draft-not-found} also for the draft of somebody else */
    ReportDraft require(UUID id) {
        return find(id).orElseThrow(() -> NotFound.of("casework.draft-not-found"));
    }

    /** Empty if there is none yet. @throws NotFound if it is somebody else's */
    Optional<ReportDraft> find(UUID id) {
        ReportDraft draft = database.find(ReportDraft.class, id);
        if (draft == null) {
            return Optional.empty();
        }
        if (!draft.isOf(caller.actor())) {
            throw NotFound.of("casework.draft-not-found");
        }
        return Optional.of(draft);
    }

    /** The caller's, the newest first, as far as they are kept. */
    List<ReportDraft> mine(Actor actor) {
        return database.createQuery(
                        "select d from ReportDraft d where d.authorId = :author and d.savedAt >= :since order by d.savedAt desc",
                        ReportDraft.class)
                .setParameter("author", actor.id())
                .setParameter("since", keptSince())
                .setMaxResults(20)
                .getResultList();
    }

    void add(ReportDraft draft) {
        database.persist(draft);
    }

    void remove(ReportDraft draft) {
        database.remove(draft);
    }

    /** Drafts hold personal data: what nobody came back to is dropped. */
    int dropOld(Actor actor) {
        return database.createQuery("delete from ReportDraft d where d.authorId = :author and d.savedAt < :since")
                .setParameter("author", actor.id())
                .setParameter("since", keptSince())
                .executeUpdate();
    }

    /** The report has been saved: its draft goes in the same transaction. */
    void used(@Observes DraftUsed used) {
        find(used.draftId()).ifPresent(this::remove);
    }

    /** @throws InvalidValue {@code casework.draft-too-large}, {@code casework.draft-input-unknown} */
    static String write(Map<String, String> fields) {
        long length = 0;
        Map<String, String> kept = new HashMap<>();
        for (Map.Entry<String, String> field : fields.entrySet()) {
            if (!INPUT.matcher(field.getKey()).matches()) {
                throw InvalidValue.onField("fields", "casework.draft-input-unknown");
            }
            if (field.getValue() != null && !field.getValue().isEmpty()) {
                kept.put(field.getKey(), field.getValue());
                length += field.getValue().length();
            }
        }
        if (length > LONGEST || kept.size() > MOST_INPUTS) {
            throw InvalidValue.onField("fields", "casework.draft-too-large");
        }
        return json(jsonb -> jsonb.toJson(kept));
    }

    static Map<String, String> read(String content) {
        Map<String, String> fields = new HashMap<>();
        json(jsonb -> jsonb.fromJson(content, Map.class)).forEach((k, v) -> fields.put(k.toString(), v.toString()));
        return fields;
    }

    private Instant keptSince() {
        return clock.now().minus(parameters.duration("casework.draft-keep-days", clock.today()));
    }

    private static <T> T json(java.util.function.Function<Jsonb, T> work) {
        try (Jsonb jsonb = JsonbBuilder.create()) {
            return work.apply(jsonb);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
