/** 疑似重复警情: reports that share an account, a number or the victim with what is being typed. */
@NullMarked
package zujie.casework.likeness;

import org.jspecify.annotations.NullMarked;
