/** The list of involved accounts (涉案账户名单, R3.3): found at city level, limited by banks, with re-verification and appeal. */
@NullMarked
package zujie.funds.involved;

import org.jspecify.annotations.NullMarked;
