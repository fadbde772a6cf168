package zujie.web.desk;

import java.util.List;
import java.util.Locale;
import zujie.platform.access.Actor;

/** A module's figures for a desk; every bean of this type is asked, and shows nothing to roles it has nothing for. */
public interface DeskTiles {

    List<DeskTile> tiles(Actor actor, Locale locale);
}
