package zujie.casework.sharing;

import static zujie.casework.Neighbours.OFFICER;

import java.time.LocalDate;
import java.util.UUID;
import zujie.casework.Bench;

/** Shares cases where a test of another package needs it. */
public final class ShareDesk {

    /** The beans it works with. */
    public static final String[] BEANS = {"sharing.ShareCase", "sharing.Shares"};

    private ShareDesk() {}

    /** Opens a case of 鼓楼分局 to another unit for reading. */
    public static void toRead(Bench bench, UUID file, String org, LocalDate until) {
        bench.as(OFFICER, () -> bench.get(ShareCase.class)
                .handle(new ShareCase.Command(file, org, "READ", until, "跨区协作")));
    }
}
