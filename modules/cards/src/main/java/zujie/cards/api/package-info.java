/** The front door of the module {@code cards}: all that other modules may use. */
@NullMarked
package zujie.cards.api;

import org.jspecify.annotations.NullMarked;
