/** All freezes of a case looked over or approved in one go, by screen and REST. */
@NullMarked
package zujie.funds.freeze.together;

import org.jspecify.annotations.NullMarked;
