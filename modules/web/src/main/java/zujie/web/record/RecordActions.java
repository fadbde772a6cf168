package zujie.web.record;

import java.util.List;
import java.util.Locale;

/** What a module offers to do with records, also those of other modules; every bean of this type is asked. */
public interface RecordActions {

    List<ActionLink> actions(RecordRef record, Locale locale);
}
