package zujie.casework.casefile;

import java.util.UUID;

/** Answer to a new case; it is {@code FILED} at once if its report was. */
public record CaseOpened(UUID id, String caseNo, String state) {}
