package zujie.casework.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zujie.casework.Neighbours;

/** Reports for tests: the case C2 of the source reports with a made-up account, and its parts. */
final class Calls {

    static final String GOOD_CARD = "6222020200012345670";
    static final Instant SENT = Instant.parse("2026-11-06T02:40:00Z");

    private Calls() {}

    static ReportEntry.TransferEntry transfer() {
        return new ReportEntry.TransferEntry(
                Neighbours.ICBC,
                "6222 0211 0000 1111 222",
                Neighbours.CMBC,
                "６２２２０２０２０００１２３４５６７０",
                "陈某",
                5_000_000L,
                SENT,
                "柜面");
    }

    static ReportEntry with(ReportEntry.TransferEntry... transfers) {
        return entry(null, "冒充民警，以电话欠费 3600 元为由诱骗转账", null, List.of(transfers), "张某某");
    }

    static ReportEntry entry(
            @Nullable String no,
            String brief,
            @Nullable Long loss,
            @Nullable List<ReportEntry.TransferEntry> transfers,
            String name) {
        return new ReportEntry(
                no,
                "110",
                "F08",
                loss,
                brief,
                null,
                null,
                new ReportEntry.VictimEntry(name, "138-0013-8000", null),
                transfers,
                null);
    }
}
