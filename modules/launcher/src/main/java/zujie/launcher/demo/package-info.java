/** Fills an empty demo system by its own REST API, as its own users, step by step out of resource files. */
@NullMarked
package zujie.launcher.demo;

import org.jspecify.annotations.NullMarked;
