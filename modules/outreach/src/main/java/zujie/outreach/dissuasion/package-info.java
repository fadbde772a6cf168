/**
 * Dissuasion (预警劝阻): one person is warned, called, visited, and talked out of a transfer (R7.2–R7.5). Here is the task
 * itself with its states and clocks; the rooms beside it take warnings in, act on tasks, send text messages, show it
 * all, and compare it with later reports.
 */
@NullMarked
package zujie.outreach.dissuasion;

import org.jspecify.annotations.NullMarked;
