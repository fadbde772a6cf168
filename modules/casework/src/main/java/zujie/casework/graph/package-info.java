/** 关系图: a case, what identifies the people behind it, and the cases that share it, as nodes and edges. */
@NullMarked
package zujie.casework.graph;

import org.jspecify.annotations.NullMarked;
