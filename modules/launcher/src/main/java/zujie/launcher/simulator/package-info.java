/** Banks that answer by themselves, by REST or by message gateway, with faults to order: for tests and demonstrations. */
@NullMarked
package zujie.launcher.simulator;

import org.jspecify.annotations.NullMarked;
