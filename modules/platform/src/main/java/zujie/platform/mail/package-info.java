/** E-mail, where a mail server is configured. */
@NullMarked
package zujie.platform.mail;

import org.jspecify.annotations.NullMarked;
