package zujie.web.record;

import java.util.List;
import java.util.Locale;

/** What a module holds about a record of another; every bean of this type is asked. */
public interface RelatedRecords {

    /** Scoped to the caller. */
    List<RelatedRecord> related(RecordRef record, Locale locale);
}
