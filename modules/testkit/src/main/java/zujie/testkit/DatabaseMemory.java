package zujie.testkit;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * How much of the machine's memory the embedded MariaDB may take for its pages. It fills up as pages are read, so that a
 * demo stays small on a large machine, and years of orders do not have to be read from disk again and again.
 */
public final class DatabaseMemory {

    private static final int PART = 8;
    private static final int LEAST_MIB = 256;
    private static final int MOST_MIB = 2048;

    private DatabaseMemory() {}

    /** Of this machine, or of the container that it seems to be. */
    public static int bufferPoolMiB() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return bufferPoolMiB(system.getTotalMemorySize());
    }

    static int bufferPoolMiB(long machineBytes) {
        long part = (machineBytes >> 20) / PART;
        return (int) Math.min(MOST_MIB, Math.max(LEAST_MIB, part));
    }
}
