/** The duty roster of the desk (值班): shifts, and the hand-over from one officer to the next (SR-1). */
@NullMarked
package zujie.casework.duty;

import org.jspecify.annotations.NullMarked;
