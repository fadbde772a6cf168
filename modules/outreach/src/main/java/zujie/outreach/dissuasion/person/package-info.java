/** Whom a warning is about, and by what the same person is known again. */
@NullMarked
package zujie.outreach.dissuasion.person;

import org.jspecify.annotations.NullMarked;
