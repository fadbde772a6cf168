/** What visitors of the public site send, without login: where it came from, how much of it, and how it is refused. */
@NullMarked
package zujie.platform.visitor;

import org.jspecify.annotations.NullMarked;
