/** Registers of people that are looked at again and again (SR-3): key controlled persons, part-time information officers. */
@NullMarked
package zujie.casework.register;

import org.jspecify.annotations.NullMarked;
