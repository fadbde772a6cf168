/** What a use case is: permitted to named roles, one transaction, recorded in the audit. */
@NullMarked
package zujie.platform.usecase;

import org.jspecify.annotations.NullMarked;
