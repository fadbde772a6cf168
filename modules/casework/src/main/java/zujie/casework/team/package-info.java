/** Who works on a case (一案一专班), who leads it, and who supervises it from above. */
@NullMarked
package zujie.casework.team;

import org.jspecify.annotations.NullMarked;
