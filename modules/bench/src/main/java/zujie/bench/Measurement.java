package zujie.bench;

import zujie.bench.report.Report;

/**
 * One thing that is measured. A new one is a class beside the others and a line in {@link Bench#all()}; it uses the
 * shared running system, and leaves it as usable as it found it.
 */
interface Measurement {

    /** What it is called by on the command line, e.g. {@code trivial-get}. */
    String name();

    /**
     * Measures, and writes bars, tables and remarks. A missed bar is a result; an exception means that nothing was
     * measured.
     */
    void run(BenchSystem system, Report report) throws Exception;
}
