/** Problem details (RFC 9457) for programs, a plain sentence for people. */
@NullMarked
package zujie.platform.problem;

import org.jspecify.annotations.NullMarked;
