package zujie.web.record;

import java.util.List;
import java.util.Locale;

/** What a module knows to have happened to a record, also of other modules; every bean of this type is asked. */
public interface TimelineEntries {

    /** In any order; the page sorts. Scoped to the caller. */
    List<TimelineEntry> entries(RecordRef record, Locale locale);
}
