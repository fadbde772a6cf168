package zujie.casework.api;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Tells whether a text names people of a report, without giving away any name that the text does not hold already. */
public interface NamedPeople {

    /** The names of victims and payees of these reports that occur in the text; reports outside the caller's scope are left out. */
    List<String> namedIn(Collection<UUID> reports, String text);
}
