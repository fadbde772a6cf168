/** The public site: warnings and scams for everybody, without login, session or scripts. */
@NullMarked
package zujie.outreach.site;

import org.jspecify.annotations.NullMarked;
