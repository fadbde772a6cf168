package zujie.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import zujie.platform.access.Role;
import zujie.platform.clock.ClockHands;
import zujie.web.shell.MenuEntries;
import zujie.web.shell.MenuEntry;

/** The lines of the platform's own screens. */
@ApplicationScoped
class PlatformMenu implements MenuEntries {

    private static final String GROUP = "web.menu.platform";
    private static final Set<Role> ADMIN = Set.of(Role.SYSTEM_ADMIN);
    private static final Set<Role> PEOPLE =
            EnumSet.allOf(Role.class).stream().filter(Role::forPeople).collect(Collectors.toUnmodifiableSet());

    @Inject
    ClockHands hands;

    @Override
    public List<MenuEntry> entries() {
        List<MenuEntry> entries = new ArrayList<>(List.of(
                entry(900, "deliveries", ADMIN),
                entry(910, "parameters", Set.of(Role.SYSTEM_ADMIN, Role.AUDITOR)),
                entry(920, "calendar", Set.of(Role.SYSTEM_ADMIN, Role.AUDITOR)),
                entry(930, "duty", ADMIN),
                entry(940, "audit", Set.of(Role.AUDITOR)),
                entry(990, "api", PEOPLE)));
        if (hands.isDemo()) {
            entries.add(entry(950, "clock", ADMIN));
        }
        return entries;
    }

    private static MenuEntry entry(int order, String screen, Set<Role> roles) {
        return new MenuEntry(
                GROUP, order, "web.platform." + screen + ".title", "/console/platform/" + screen + ".xhtml", roles);
    }
}
