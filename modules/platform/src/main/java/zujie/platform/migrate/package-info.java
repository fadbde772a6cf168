/** The one program that changes the schema. */
@NullMarked
package zujie.platform.migrate;

import org.jspecify.annotations.NullMarked;
