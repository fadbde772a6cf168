package zujie.casework.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.text.Texts;
import zujie.web.desk.DeskTile;
import zujie.web.desk.DeskTiles;

/** Who is on duty now, on the desk. */
@ApplicationScoped
class DutyTiles implements DeskTiles {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    @Inject
    Shifts shifts;

    @Override
    public List<DeskTile> tiles(Actor actor, Locale locale) {
        if (!actor.has(Role.DESK_OFFICER)) {
            return List.of();
        }
        List<ShiftRow> live = shifts.in(actor.unitPath(), ShiftState.ON_DUTY, ShiftState.HANDING_OVER).stream()
                .map(Shift::toRow)
                .toList();
        boolean waits =
                live.stream().anyMatch(s -> ShiftState.HANDING_OVER.name().equals(s.state()));
        String hint = waits
                ? Texts.get(locale, "casework.tile.duty-waits")
                : live.stream()
                        .map(s -> s.name() + " "
                                + Texts.get(
                                        locale,
                                        "casework.tile.duty-until",
                                        MINUTE.format(s.endsAt().atZone(BusinessClock.ZONE))))
                        .distinct()
                        .collect(Collectors.joining("；"));
        return List.of(new DeskTile(
                6,
                Texts.get(locale, "casework.tile.duty"),
                live.isEmpty()
                        ? Texts.get(locale, "casework.tile.duty-nobody")
                        : live.stream().map(ShiftRow::officer).collect(Collectors.joining("、")),
                hint,
                live.isEmpty() || waits ? "amber" : "plain",
                "/console/casework/roster.xhtml"));
    }
}
