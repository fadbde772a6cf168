/**
 * The terms of coercive measures (强制措施期限): before one ends the unit is asked to change, extend or lift the measure, and
 * one that has ended without a word is told to who supervises. The system ends no measure itself.
 */
@NullMarked
package zujie.casework.custody;

import org.jspecify.annotations.NullMarked;
