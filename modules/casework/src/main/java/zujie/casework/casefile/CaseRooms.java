package zujie.casework.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** The screens of a case, in the order of their tabs. */
@Named("caseRooms")
@ApplicationScoped
public class CaseRooms {

    private static final List<Room> ALL = List.of(
            room("overview", "case"),
            room("suspects", "case-suspects"),
            room("property", "case-property"),
            room("team", "case-team"),
            room("sharing", "case-sharing"));

    /** One screen; {@code name} ends its text key {@code casework.room.…}. */
    public record Room(String name, String path) {}

    public List<Room> getAll() {
        return ALL;
    }

    private static Room room(String name, String screen) {
        return new Room(name, "/console/casework/" + screen + ".xhtml");
    }
}
