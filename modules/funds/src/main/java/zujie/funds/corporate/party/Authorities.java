package zujie.funds.corporate.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.kernel.org.OrgKind;
import zujie.platform.clock.BusinessClock;
import zujie.platform.parameter.Parameters;

/**
 * Which authority of market supervision or tax checks the accounts of a region, out of dated parameters:
 * {@code FJTAX=350000000000} says that FJTAX does it for that police organ and those below; the nearest one counts.
 */
@ApplicationScoped
public class Authorities {

    @Inject
    Parameters parameters;

    @Inject
    Organisations organisations;

    @Inject
    BusinessClock clock;

    /** Empty if nobody has been named for the region. */
    public Optional<Organisation> of(Party party, String unitPath) {
        String key = party == Party.MARKET ? "funds.corporate-market" : "funds.corporate-tax";
        Organisation nearest = null;
        int length = 0;
        for (String entry : parameters.text(key, clock.today()).split("\\s+")) {
            String[] named = entry.split("=", 2);
            String area = named.length < 2
                    ? ""
                    : organisations.find(named[1]).map(Organisation::path).orElse("");
            if (!area.isEmpty() && unitPath.startsWith(area) && area.length() > length) {
                Optional<Organisation> found =
                        organisations.find(named[0]).filter(o -> o.kind() == OrgKind.REGULATOR && o.active());
                if (found.isPresent()) {
                    nearest = found.get();
                    length = area.length();
                }
            }
        }
        return Optional.ofNullable(nearest);
    }
}
