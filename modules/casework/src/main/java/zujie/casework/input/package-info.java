/** Reads what was typed or sent, and says which input was wrong. */
@NullMarked
package zujie.casework.input;

import org.jspecify.annotations.NullMarked;
