/** 授权代批: an approver who is away hands his authority level over for some days. */
@NullMarked
package zujie.directory.delegation;

import org.jspecify.annotations.NullMarked;
