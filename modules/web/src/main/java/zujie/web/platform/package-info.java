/** Screens of the platform itself, for administrators and auditors. */
@NullMarked
package zujie.web.platform;

import org.jspecify.annotations.NullMarked;
