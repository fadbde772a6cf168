package zujie.platform.search;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 全文检索 over the records that the caller's unit and those below it hold; by fragments, masked, recorded. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER})
public class Search {

    private static final Logger LOG = Logger.getLogger(Search.class.getName());
    private static final int MOST = 50;
    private static final List<String> TYPES = List.of("report", "case", "lead", "suspect", "person");

    /** Registers are kept by those who investigate; the desk does not see who stands in them. */
    private static final List<String> OF_THE_DESK = List.of("report", "case", "lead", "suspect");

    @Inject
    SearchIndex index;

    @Inject
    SearchTable table;

    @Inject
    Caller caller;

    /**
     * The newest first, at most 50.
     *
     * @param q what all must be found: from four digits or two Chinese characters on, parted by blanks
     * @param type only these; null for all
     * @throws InvalidValue {@code platform.search-too-short}, {@code platform.search-too-long}, {@code
     *     platform.search-type-unknown}
     * @throws Conflict {@code platform.search-unavailable}
     */
    public SearchAnswer handle(String q, @Nullable String type) {
        String only = type == null || type.isBlank() ? null : type;
        if (only != null && !TYPES.contains(only)) {
            throw InvalidValue.onField("type", "platform.search-type-unknown");
        }
        List<Grams.Run> wanted = Grams.ofQuery(q);
        String unit = caller.actor().unitPath();
        AuditNotes.detail("query", masked(q));
        List<String> types = types(only);
        List<UUID> found;
        try {
            found = types.isEmpty()
                    ? List.of()
                    : index.find(wanted, types.equals(TYPES) ? null : types, unit, MOST + 1);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The search index does not answer: {0}", e.toString());
            throw Conflict.of("platform.search-unavailable");
        }
        boolean more = found.size() > MOST;
        List<SearchHit> hits = table.seen(found.subList(0, Math.min(found.size(), MOST)), types, unit);
        AuditNotes.listed(hits.stream().map(SearchHit::id).toList());
        return new SearchAnswer(hits, more);
    }

    private List<String> types(@Nullable String only) {
        List<String> open = caller.actor().hasAny(Role.POLICE_OFFICER, Role.POLICE_APPROVER) ? TYPES : OF_THE_DESK;
        return only == null ? open : open.contains(only) ? List.of(only) : List.of();
    }

    /** What was looked for is personal data itself: of each part its beginning or its end is kept. */
    static String masked(String q) {
        StringBuilder kept = new StringBuilder();
        for (String part : q.strip().split("\\s+")) {
            int[] characters = part.codePoints().toArray();
            boolean number = part.chars().anyMatch(c -> c >= '0' && c <= '9');
            kept.append(kept.length() == 0 ? "" : " ")
                    .append(
                            number
                                    ? "*"
                                            + new String(
                                                    characters,
                                                    Math.max(1, characters.length - 4),
                                                    Math.min(4, Math.max(0, characters.length - 1)))
                                    : new String(characters, 0, Math.min(1, characters.length)) + "*");
        }
        return kept.toString();
    }
}
