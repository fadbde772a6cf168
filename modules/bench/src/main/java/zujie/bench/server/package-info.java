/** What the operating system and the JVM's own tools say about the measured server. */
@NullMarked
package zujie.bench.server;

import org.jspecify.annotations.NullMarked;
