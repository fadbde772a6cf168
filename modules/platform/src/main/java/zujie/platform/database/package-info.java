/** How the server gets its connections to the database. */
@NullMarked
package zujie.platform.database;

import org.jspecify.annotations.NullMarked;
