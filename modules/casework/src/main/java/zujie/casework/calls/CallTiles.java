package zujie.casework.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import zujie.casework.api.DaySpan;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.text.Texts;
import zujie.web.desk.DeskTile;
import zujie.web.desk.DeskTiles;

/** Today's calls on the desk, by kind. */
@ApplicationScoped
class CallTiles implements DeskTiles {

    @Inject
    CallQueries queries;

    @Inject
    BusinessClock clock;

    @Override
    public List<DeskTile> tiles(Actor actor, Locale locale) {
        if (!actor.hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER)) {
            return List.of();
        }
        LocalDate today = clock.today();
        CallCount all = count(today);
        return List.of(new DeskTile(
                8,
                Texts.get(locale, "casework.tile.calls"),
                String.valueOf(all.total()),
                Texts.get(
                        locale,
                        "casework.tile.calls-by-kind",
                        all.consult(),
                        all.dissuade(),
                        all.tip(),
                        all.report(),
                        count(today.minusDays(1)).total()),
                "plain",
                "/console/casework/calls.xhtml?from=" + today + "&to=" + today));
    }

    private CallCount count(LocalDate of) {
        DaySpan day = DaySpan.of(of.toString(), of.toString());
        return queries.counts(new CallFilter(null, null, day.from(), day.to())).stream()
                .reduce(new CallCount(new UUID(0, 0), "", 0, 0, 0, 0, 0), CallCount::plus);
    }
}
