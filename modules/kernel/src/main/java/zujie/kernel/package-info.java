/** The vocabulary of the field: money, accounts, numbers, identities. No JPA, no CDI, no clock. */
@NullMarked
package zujie.kernel;

import org.jspecify.annotations.NullMarked;
