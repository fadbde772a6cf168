/** What exists in demo mode only: moving the business clock, and loading a month of history. */
@NullMarked
package zujie.platform.demo;

import org.jspecify.annotations.NullMarked;
