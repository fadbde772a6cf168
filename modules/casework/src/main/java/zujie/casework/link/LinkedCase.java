package zujie.casework.link;

import java.time.Instant;
import java.util.UUID;

/** As much of a case as links and series show. */
record LinkedCase(
        UUID id, String caseNo, String title, String state, String orgName, String unitPath, Instant openedAt) {}
