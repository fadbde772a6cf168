/**
 * Correcting the facts of a report (更正警情). Two officers may have it open: the second is shown what he typed beside what is
 * there now, field by field, and chooses; nothing is overwritten unseen.
 */
@NullMarked
package zujie.casework.amend;

import org.jspecify.annotations.NullMarked;
