/** The append-only record of every command and every read of personal data, sealed in an SM3 chain. */
@NullMarked
package zujie.platform.audit;

import org.jspecify.annotations.NullMarked;
