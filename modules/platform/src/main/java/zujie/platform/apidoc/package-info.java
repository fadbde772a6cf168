/** The API's document, for people who are logged in and programs with a token; the server's own copy is for operations only. */
@NullMarked
package zujie.platform.apidoc;

import org.jspecify.annotations.NullMarked;
