/** Warnings out of sheets (Excel, CSV): good lines are taken, the others come back with the reason. */
@NullMarked
package zujie.outreach.dissuasion.sheet;

import org.jspecify.annotations.NullMarked;
