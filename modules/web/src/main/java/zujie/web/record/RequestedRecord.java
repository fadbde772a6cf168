package zujie.web.record;

import jakarta.faces.context.FacesContext;
import java.util.UUID;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RecordId;

/** The record that a page was asked for: {@code ?id=} of its address. */
public final class RequestedRecord {

    private RequestedRecord() {}

    /** @throws NotFound of that code if the address names no record, or nothing that could be one */
    public static UUID id(String notFound) {
        return RecordId.of(
                FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .get("id"),
                notFound);
    }
}
