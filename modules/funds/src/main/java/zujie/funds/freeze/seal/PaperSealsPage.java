package zujie.funds.freeze.seal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import zujie.platform.seal.SealText;

/** The seals on printed papers. */
@Named("paperSeals")
@RequestScoped
public class PaperSealsPage {

    @Inject
    VerifyPaper verify;

    private final Map<UUID, List<VerifyPaper.Sealed>> known = new HashMap<>();

    /** The seal of one paper; empty if it was issued before papers were sealed. */
    public String of(UUID freezeId, String paperNo) {
        return known.computeIfAbsent(freezeId, verify::of).stream()
                .filter(p -> p.paperNo().equals(paperNo))
                .map(p -> p.seal() == null ? "" : p.seal())
                .findFirst()
                .orElse("");
    }

    /** Its short form, to be typed; empty without one. */
    public String code(UUID freezeId, String paperNo) {
        String seal = of(freezeId, paperNo);
        return seal.isEmpty() ? "" : SealText.code(seal);
    }

    /** A paper's number as it stands in an address. */
    public String encoded(String paperNo) {
        return URLEncoder.encode(paperNo, StandardCharsets.UTF_8);
    }

    /** The latest receipt of the answer to a stop; null if it was answered before receipts were sealed. */
    public VerifyPaper.Sealed receipt(UUID stopId) {
        List<VerifyPaper.Sealed> all = known.computeIfAbsent(stopId, verify::ofStop);
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }
}
