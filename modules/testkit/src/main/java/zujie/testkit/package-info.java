/** A real MariaDB out of its Maven artifact: for the tests of all modules, and for the launcher's embedded server. */
@NullMarked
package zujie.testkit;

import org.jspecify.annotations.NullMarked;
