package zujie.directory.contact;

import java.time.Instant;
import java.util.UUID;

/** A desk of an institution, as it is shown beside each order. */
public record DutyDeskRow(
        UUID id,
        String orgCode,
        String orgName,
        String name,
        String phone,
        String hours,
        String remark,
        String changedBy,
        Instant changedAt) {}
