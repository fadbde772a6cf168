/** Organisations: their codes and kinds, their place in the tree, and the rank of an approving authority. */
@NullMarked
package zujie.kernel.org;

import org.jspecify.annotations.NullMarked;
