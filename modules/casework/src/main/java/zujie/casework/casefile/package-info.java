/** Cases (案件), the reports they hold, and their filing (立案). */
@NullMarked
package zujie.casework.casefile;

import org.jspecify.annotations.NullMarked;
