package zujie.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import zujie.kernel.rule.RuleViolation;
import zujie.web.text.Language;

/**
 * What all modules together have to say about a record; asked once in a request. Each question is one transaction, so
 * that a module may walk from one of its entities to the next.
 */
@Named("recordParts")
@RequestScoped
public class RecordParts {

    private static final Logger LOG = Logger.getLogger(RecordParts.class.getName());

    @Inject
    @Any
    Instance<RecordActions> actions;

    @Inject
    @Any
    Instance<TimelineEntries> timelines;

    @Inject
    @Any
    Instance<RelatedRecords> relations;

    @Inject
    Language language;

    private final Map<RecordRef, List<ActionLink>> actionsOf = new HashMap<>();
    private final Map<RecordRef, List<TimelineEntry>> timelineOf = new HashMap<>();
    private final Map<RecordRef, List<RelatedRecord>> relatedOf = new HashMap<>();

    /** Names a record in a page: {@code #{recordParts.ref('case', page.view.id)}}. */
    public RecordRef ref(String type, Object id) {
        return new RecordRef(type, String.valueOf(id));
    }

    @Transactional(dontRollbackOn = RuleViolation.class)
    public List<ActionLink> actions(RecordRef record) {
        return actionsOf.computeIfAbsent(
                record, r -> gather(actions, (bean, into) -> into.addAll(bean.actions(r, language.getLocale()))));
    }

    /** The latest first. */
    @Transactional(dontRollbackOn = RuleViolation.class)
    public List<TimelineEntry> timeline(RecordRef record) {
        return timelineOf.computeIfAbsent(record, r -> {
            List<TimelineEntry> all =
                    gather(timelines, (bean, into) -> into.addAll(bean.entries(r, language.getLocale())));
            all.sort(Comparator.comparing(TimelineEntry::at).reversed());
            return all;
        });
    }

    @Transactional(dontRollbackOn = RuleViolation.class)
    public List<RelatedRecord> related(RecordRef record) {
        return relatedOf.computeIfAbsent(
                record, r -> gather(relations, (bean, into) -> into.addAll(bean.related(r, language.getLocale()))));
    }

    private interface Ask<B, T> {
        void ask(B bean, List<T> into);
    }

    /** A module that may not or cannot tell its part to this caller leaves a gap, not an error page. */
    private static <B, T> List<T> gather(Instance<B> beans, Ask<B, T> ask) {
        List<T> all = new ArrayList<>();
        for (B bean : beans) {
            try {
                ask.ask(bean, all);
            } catch (RuleViolation e) {
                LOG.log(Level.FINE, "Nothing from {0}: {1}", new Object[] {bean, e.code()});
            }
        }
        return all;
    }
}
