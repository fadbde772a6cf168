/** What a run says: bars, reached or missed, and the tables behind them. */
@org.jspecify.annotations.NullMarked
package zujie.bench.report;
