/** The public sheet for objections to freezes, its answer, and the list of what came in. */
@NullMarked
package zujie.funds.freeze.objection.site;

import org.jspecify.annotations.NullMarked;
