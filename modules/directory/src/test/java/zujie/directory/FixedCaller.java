package zujie.directory;

import java.util.Set;
import java.util.UUID;
import zujie.kernel.org.OrgKind;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;

/** A caller who is already known. */
public final class FixedCaller extends Caller {

    public static final UUID SECADMIN = UUID.fromString("019aa9a0-0000-7000-8000-000000000002");

    private final Actor actor;

    public FixedCaller(Actor actor) {
        this.actor = actor;
    }

    public static FixedCaller administrator(UUID id, String username, Role role) {
        return new FixedCaller(new Actor(
                id,
                username,
                username,
                "000000000000",
                "反诈中心运行管理",
                OrgKind.POLICE,
                "/000000000000/",
                Set.of(role),
                null));
    }

    @Override
    public Actor actor() {
        return actor;
    }
}
