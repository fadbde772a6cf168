/** Casework with a million reports: the data, and how fast its lists, proposals and searches answer. */
@org.jspecify.annotations.NullMarked
package zujie.bench.casework;
