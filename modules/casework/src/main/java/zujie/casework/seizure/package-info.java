/** Seized items (涉案财物) of a case: what was taken, where it lies, what became of it. */
@NullMarked
package zujie.casework.seizure;

import org.jspecify.annotations.NullMarked;
