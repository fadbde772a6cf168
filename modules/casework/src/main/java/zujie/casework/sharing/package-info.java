/** Sharing one case with another police unit, to read or to work, until a day or until revoked. */
@NullMarked
package zujie.casework.sharing;

import org.jspecify.annotations.NullMarked;
