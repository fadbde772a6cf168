/** De-identification (去标识化): what must never stand in a text that leaves the house (R7.2, R9.8). */
@NullMarked
package zujie.outreach.privacy;

import org.jspecify.annotations.NullMarked;
