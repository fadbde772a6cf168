/** What can be told about a number from the way it was shown: its kind, the fitting measure, the carrier, its protection. */
@NullMarked
package zujie.cards.number;

import org.jspecify.annotations.NullMarked;
