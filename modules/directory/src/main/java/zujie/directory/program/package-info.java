/** Service accounts: the programs of banks and carriers that call the interface. */
@NullMarked
package zujie.directory.program;

import org.jspecify.annotations.NullMarked;
