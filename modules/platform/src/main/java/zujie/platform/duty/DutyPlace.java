package zujie.platform.duty;

import zujie.platform.access.Role;

/**
 * Who stands at one place of a duty chain.
 *
 * @param position 1 is called first
 * @param phone mobile or fixed number
 */
public record DutyPlace(String unitPath, Role role, int position, String name, String phone) {}
