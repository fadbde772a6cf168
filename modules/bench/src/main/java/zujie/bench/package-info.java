/** Measurements of the whole running system, one class each; {@link zujie.bench.Bench} runs all or the named ones. */
@NullMarked
package zujie.bench;

import org.jspecify.annotations.NullMarked;
