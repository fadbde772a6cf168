package zujie.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zujie.kernel.org.OrgKind;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;

class MenuGroupTest {

    private static final Actor OFFICER = new Actor(
            UUID.randomUUID(),
            "wang",
            "王警官",
            "350104000000",
            "仓山分局",
            OrgKind.POLICE,
            "/35/",
            Set.of(Role.POLICE_OFFICER),
            null);

    @Test
    void shouldShowOnlyWhatTheCallersRolesMaySeeInGroupsByOrder() {
        List<MenuGroup> menu = MenuGroup.of(
                List.of(
                        entry("web.menu.funds", 30, "/console/funds/stops.xhtml", Role.POLICE_OFFICER),
                        entry("web.menu.casework", 20, "/console/casework/cases.xhtml", Role.POLICE_OFFICER),
                        entry("web.menu.casework", 10, "/console/casework/reports.xhtml", Role.POLICE_OFFICER),
                        entry("web.menu.directory", 1, "/console/directory/people.xhtml", Role.SECURITY_ADMIN)),
                OFFICER,
                "/console/funds/new-stop.xhtml");
        assertThat(menu).extracting(MenuGroup::key).containsExactly("web.menu.casework", "web.menu.funds");
        assertThat(menu.get(0).lines())
                .extracting(MenuGroup.Line::path)
                .containsExactly("/console/casework/reports.xhtml", "/console/casework/cases.xhtml");
        assertThat(menu.get(1).lines().get(0).current()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/console/funds/stops.xhtml, true",
        "/console/funds/stop.xhtml, true",
        "/console/funds/new-stop.xhtml, true",
        "/console/cards/stop.xhtml, false",
        "/console/desk.xhtml, false"
    })
    void shouldMarkTheListForPagesOfItsRecords(String page, boolean marked) {
        assertThat(MenuGroup.leadsTo("/console/funds/stops.xhtml", page)).isEqualTo(marked);
    }

    private static MenuEntry entry(String group, int order, String path, Role role) {
        return new MenuEntry(group, order, "k", path, Set.of(role));
    }
}
