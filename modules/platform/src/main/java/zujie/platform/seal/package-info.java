/** Signatures with keys that lie outside the database: who can rewrite the database cannot sign. */
@NullMarked
package zujie.platform.seal;

import org.jspecify.annotations.NullMarked;
