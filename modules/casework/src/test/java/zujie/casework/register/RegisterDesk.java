package zujie.casework.register;

import static zujie.casework.Neighbours.OFFICER;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.Bench;

/** Brings registered persons to where a test of another package needs them. */
public final class RegisterDesk {

    /** The beans it works with. */
    public static final String[] BEANS = {
        "register.EnterPerson", "register.ReviewPerson", "register.RegisterBook", "register.ReviewDue"
    };

    private RegisterDesk() {}

    public static UUID keyPerson(Bench bench, String name, String identity, String phone) {
        return enter(bench, "KEY_PERSON", name, identity, phone, "CONVICTED");
    }

    public static UUID informationOfficer(Bench bench, String name, String phone) {
        return enter(bench, "INFORMATION_OFFICER", name, null, phone, "COMMUNITY");
    }

    private static UUID enter(
            Bench bench, String register, String name, @Nullable String identity, String phone, String ground) {
        return bench.as(OFFICER, () -> bench.get(EnterPerson.class)
                .handle(new EnterPerson.Command(
                        register, new PersonFacts.Typed(name, identity, phone, ground, "鼓楼区", "前科"))));
    }

    public static void remove(Bench bench, UUID person) {
        bench.as(OFFICER, () -> {
            bench.get(ReviewPerson.class).remove(new ReviewPerson.Command(person, null, "已迁出"));
            return person;
        });
    }
}
