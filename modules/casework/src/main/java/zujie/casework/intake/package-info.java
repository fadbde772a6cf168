/** 粘贴识别: reads what matters out of a pasted message; the officer confirms before anything is taken. */
@NullMarked
package zujie.casework.intake;

import org.jspecify.annotations.NullMarked;
