package zujie.outreach.dissuasion.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.access.Actor;
import zujie.platform.clock.BusinessClock;
import zujie.platform.parameter.Parameters;

/** To whom a warning goes: the organ it names, that of the person's district, the officer's own, or the centre. */
@ApplicationScoped
class Routing {

    private static final String STATION = "STATION";
    private static final int DIVISION = 6;

    @Inject
    Organisations organisations;

    @Inject
    Parameters parameters;

    @Inject
    BusinessClock clock;

    /** @throws InvalidValue {@code outreach.unit-unknown} on {@code unitCode} if it names no open police organ in reach */
    Organisation unit(@Nullable String unitCode, @Nullable String areaCode, Actor by) {
        if (unitCode != null && !unitCode.isBlank()) {
            return police(unitCode.strip())
                    .filter(unit -> by.orgKind() != OrgKind.POLICE || by.covers(unit.path()))
                    .orElseThrow(() -> InvalidValue.onField("unitCode", "outreach.unit-unknown"));
        }
        Optional<Organisation> local = areaCode == null || areaCode.strip().length() != DIVISION
                ? Optional.empty()
                : police(areaCode.strip() + "000000")
                        .filter(unit -> by.orgKind() != OrgKind.POLICE || by.covers(unit.path()));
        return local.or(() -> by.orgKind() == OrgKind.POLICE ? police(by.orgCode()) : Optional.empty())
                .orElseGet(() -> organisations.require(parameters.text("outreach.warning-unit", clock.today())));
    }

    /** The station that would visit: the unit itself, or its only station; null if that is to be chosen. */
    @Nullable
    Organisation station(Organisation unit) {
        if (STATION.equals(unit.level())) {
            return unit;
        }
        List<Organisation> below = organisations.active(OrgKind.POLICE).stream()
                .filter(o -> STATION.equals(o.level()) && o.path().startsWith(unit.path()))
                .toList();
        return below.size() == 1 ? below.get(0) : null;
    }

    private Optional<Organisation> police(String code) {
        return organisations.find(code).filter(o -> o.kind() == OrgKind.POLICE && o.active());
    }
}
