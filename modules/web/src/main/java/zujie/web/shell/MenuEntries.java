package zujie.web.shell;

import java.util.List;

/** A module's lines of the menu; every bean of this type is asked. */
public interface MenuEntries {

    List<MenuEntry> entries();
}
