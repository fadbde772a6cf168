/** Orders by the hundred a second: the reports they are made on, and what the database alone can do. */
@org.jspecify.annotations.NullMarked
package zujie.bench.funds;
