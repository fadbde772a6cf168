package zujie.funds.gateway.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zujie.funds.gateway.envelope.Part;
import zujie.funds.gateway.message.Enclosure;
import zujie.funds.gateway.message.OfficerPapers;
import zujie.funds.gateway.message.Ordered;
import zujie.funds.stoppay.StopRow;
import zujie.funds.stoppay.notice.NoticePaper;

/** The papers that travel with a stop: its sealed notice (R1.7) and the officers' sheets. */
@ApplicationScoped
class StopPapers {

    private static final String NOTICE = "03";

    @Inject
    NoticePaper notices;

    @Inject
    OfficerPapers officers;

    /**
     * An officer without a police number has no sheet: a stop does not wait for it, unlike a freeze.
     *
     * @param kind of the notice: what the message itself says, also if it is fetched after a release
     */
    @Nullable
    Part of(Ordered order, StopRow s, String kind) {
        List<Enclosure> files = new ArrayList<>();
        add(files, s.leadOfficer(), s.leadPoliceNo(), s.orgName());
        add(files, s.secondOfficer(), s.secondPoliceNo(), s.orgName());
        files.add(
                new Enclosure(NOTICE, s.leadPoliceNo(), notices.of(s.id(), kind).content()));
        return Enclosure.list(order.serial(), files);
    }

    private void add(List<Enclosure> files, String name, String policeNo, String organ) {
        if (!policeNo.isBlank()) {
            files.add(officers.of(name, policeNo, organ));
        }
    }
}
