/** 号码处置指令 (关停): orders on numbers to carriers, their approval, answer and the way back (R5.9, R5.11, R5.12, R3.1). */
@NullMarked
package zujie.cards.shutdown;

import org.jspecify.annotations.NullMarked;
