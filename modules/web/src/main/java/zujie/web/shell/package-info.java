/** The frame around every screen: menu, top bar, language, theme. */
@NullMarked
package zujie.web.shell;

import org.jspecify.annotations.NullMarked;
