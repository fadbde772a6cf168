package zujie.casework.imports;

import java.util.UUID;

/** Answer to a sheet. {@code repeated}: the same content has been loaded before, and {@code id} is that loading. */
public record ImportStarted(UUID id, boolean repeated) {}
