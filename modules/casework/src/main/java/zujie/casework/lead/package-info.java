/** 线索: a hint that may become a case or join one; pushed, received, queried and acted on, each step against its clock (SR-13). */
@NullMarked
package zujie.casework.lead;

import org.jspecify.annotations.NullMarked;
