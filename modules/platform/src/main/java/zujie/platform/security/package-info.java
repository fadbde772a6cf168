/** Login: code flow for browsers, bearer tokens for programs, one router for both. */
@NullMarked
package zujie.platform.security;

import org.jspecify.annotations.NullMarked;
