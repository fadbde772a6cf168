/** What operations watch: whether the instance lives, can work, and keeps up. */
@NullMarked
package zujie.platform.health;

import org.jspecify.annotations.NullMarked;
