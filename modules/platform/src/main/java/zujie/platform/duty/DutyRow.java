package zujie.platform.duty;

import java.util.UUID;

/** A place of a duty chain, as the administrator sees it; {@code role} is the role's code. */
public record DutyRow(UUID id, String unitPath, String role, int position, String name, String phone) {}
