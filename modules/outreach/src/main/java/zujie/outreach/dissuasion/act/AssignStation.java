package zujie.outreach.dissuasion.act;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.InvalidValue;
import zujie.outreach.dissuasion.Dissuasion;
import zujie.outreach.dissuasion.DissuasionBook;
import zujie.outreach.dissuasion.DissuasionWork;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 转派出所上门: says which station visits. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
public class AssignStation {

    @Inject
    DissuasionBook book;

    @Inject
    DissuasionWork work;

    @Inject
    Organisations organisations;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /** @throws InvalidValue {@code outreach.station-unknown} if it is no station of the task's unit */
    public void handle(UUID dissuasionId, @Nullable String stationCode) {
        Dissuasion task = book.require(dissuasionId);
        Organisation station = below(task).stream()
                .filter(o -> o.code().equals(stationCode))
                .findFirst()
                .orElseThrow(() -> InvalidValue.onField("stationCode", "outreach.station-unknown"));
        task.assign(station, caller.actor(), clock.now());
        work.refresh(task);
        AuditNotes.detail("station", station.code());
    }

    /** The stations that can visit for a task: those of its unit. */
    @Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
    public List<Organisation> stations(UUID dissuasionId) {
        return below(book.require(dissuasionId));
    }

    private List<Organisation> below(Dissuasion task) {
        return organisations.active(OrgKind.POLICE).stream()
                .filter(o -> "STATION".equals(o.level()))
                .filter(o -> o.path().startsWith(task.place().unitPath()))
                .toList();
    }
}
