/** 行业监管: what an authority sees of its own field, without personal data (反电信网络诈骗法 art. 6). */
@NullMarked
package zujie.insight.oversight;

import org.jspecify.annotations.NullMarked;
