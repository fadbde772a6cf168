/** What is done with a dissuasion: take it, call, visit, come to a result, prove what was saved (R7.4, R7.5). */
@NullMarked
package zujie.outreach.dissuasion.act;

import org.jspecify.annotations.NullMarked;
