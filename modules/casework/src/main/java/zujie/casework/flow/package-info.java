/** 通讯流: call records (话单) of carriers beside a case: who they have in common, which device, which call before which transfer. */
@NullMarked
package zujie.casework.flow;

import org.jspecify.annotations.NullMarked;
