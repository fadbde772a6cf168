/** Bulletins: 反诈预警 for the public, 警情通报 for internal issue, from the draft to the withdrawal (R7.2, R9.8). */
@NullMarked
package zujie.outreach.bulletin;

import org.jspecify.annotations.NullMarked;
