/** The trees of police, banks, carriers and regulators. */
@NullMarked
package zujie.directory.organisation;

import org.jspecify.annotations.NullMarked;
