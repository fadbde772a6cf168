/** Files that belong to records: checked by content, kept outside the database under their hash, seen by whoever sees the record. */
@NullMarked
package zujie.platform.attachment;

import org.jspecify.annotations.NullMarked;
