/** What identifies the people behind a fraud: accounts, numbers, devices, sites, ids, each in the one form that compares. */
@NullMarked
package zujie.casework.identifier;

import org.jspecify.annotations.NullMarked;
