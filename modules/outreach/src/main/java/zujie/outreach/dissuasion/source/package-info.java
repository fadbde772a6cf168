/** Where warnings come from: other programs, sheets, and officers who know of a live scam (R7.4). */
@NullMarked
package zujie.outreach.dissuasion.source;

import org.jspecify.annotations.NullMarked;
