package zujie.casework.api;

import java.util.UUID;

/** A report was saved out of that draft of the caller: fired within the transaction that saves it. */
public record DraftUsed(UUID draftId, UUID reportId) {}
