/** Who is known: actors behind login names, and people for the other modules. */
@NullMarked
package zujie.directory.actor;

import org.jspecify.annotations.NullMarked;
