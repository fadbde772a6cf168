/** Queries to banks (100301 to 100309) as messages, and what banks answer and push (100302 to 100310). */
@NullMarked
package zujie.funds.gateway.queries;

import org.jspecify.annotations.NullMarked;
