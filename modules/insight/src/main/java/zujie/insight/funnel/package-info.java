/** 资金漏斗: from what was reported over what was held to what was frozen, as it was known on any day. */
@NullMarked
package zujie.insight.funnel;

import org.jspecify.annotations.NullMarked;
