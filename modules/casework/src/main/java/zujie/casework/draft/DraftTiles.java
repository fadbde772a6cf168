package zujie.casework.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.text.Texts;
import zujie.web.desk.DeskTile;
import zujie.web.desk.DeskTiles;

/** 恢复未提交的警情: on the desk, as long as something typed has not been saved as a report. */
@ApplicationScoped
class DraftTiles implements DeskTiles {

    private static final String FORM = "/console/casework/new-report.xhtml";

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    @Inject
    Drafts drafts;

    @Override
    public List<DeskTile> tiles(Actor actor, Locale locale) {
        if (!actor.hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER)) {
            return List.of();
        }
        List<ReportDraft> mine = drafts.mine(actor);
        if (mine.isEmpty()) {
            return List.of();
        }
        ReportDraft newest = mine.get(0);
        String at = newest.savedAt().atZone(BusinessClock.ZONE).format(MINUTE);
        return List.of(new DeskTile(
                5,
                Texts.get(locale, "casework.tile.drafts"),
                String.valueOf(mine.size()),
                Texts.get(locale, "casework.tile.draft-saved", at),
                "amber",
                FORM + "?draft=" + newest.id()));
    }
}
