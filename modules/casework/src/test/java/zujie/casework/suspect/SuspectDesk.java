package zujie.casework.suspect;

import static zujie.casework.Neighbours.OFFICER;

import java.time.Instant;
import java.util.UUID;
import zujie.casework.Bench;

/** Brings suspects to where a test of another package needs them. */
public final class SuspectDesk {

    /** The beans it works with. */
    public static final String[] BEANS = {"suspect.AddSuspect", "suspect.HandleSuspect", "suspect.SuspectRegister"};

    private SuspectDesk() {}

    /** Somebody in custody in a filed case. */
    public static UUID detained(Bench bench, UUID file, Instant at) {
        return bench.as(OFFICER, () -> {
            UUID id = bench.get(AddSuspect.class)
                    .handle(new AddSuspect.Command(
                            file, new SuspectFacts.Typed("项某", null, null, null, "CARD_OWNER", null)));
            HandleSuspect handling = bench.get(HandleSuspect.class);
            handling.arrive(new HandleSuspect.Arrival(id, null, "CAUGHT", at, null));
            handling.measure(new HandleSuspect.Step(id, null, "DETENTION", at, "拘字1号", null));
            return id;
        });
    }

    public static void release(Bench bench, UUID suspect, Instant at) {
        bench.as(OFFICER, () -> {
            bench.get(HandleSuspect.class).release(new HandleSuspect.Step(suspect, null, null, at, "释字1号", null));
            return suspect;
        });
    }

    /** The measure before it ends with that one. */
    public static void measure(Bench bench, UUID suspect, String kind, Instant at) {
        bench.as(OFFICER, () -> {
            bench.get(HandleSuspect.class).measure(new HandleSuspect.Step(suspect, null, kind, at, "强字1号", null));
            return suspect;
        });
    }

    public static void extend(Bench bench, UUID suspect, Instant until) {
        bench.as(OFFICER, () -> {
            bench.get(HandleSuspect.class).extend(new HandleSuspect.Extension(suspect, null, until, "延字1号"));
            return suspect;
        });
    }
}
