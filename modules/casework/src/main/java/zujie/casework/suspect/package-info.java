/** Suspects (犯罪嫌疑人) of a case: role, 到案, 强制措施 over time and 处理结果, three things that are never mixed. */
@NullMarked
package zujie.casework.suspect;

import org.jspecify.annotations.NullMarked;
