package zujie.funds.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import zujie.platform.access.Role;
import zujie.web.shell.MenuEntries;
import zujie.web.shell.MenuEntry;

@ApplicationScoped
class WebhookMenu implements MenuEntries {

    @Override
    public List<MenuEntry> entries() {
        return List.of(new MenuEntry(
                "web.menu.funds",
                294,
                "funds.menu.webhooks",
                "/console/funds/webhooks.xhtml",
                Set.of(Role.SYSTEM_ADMIN, Role.BANK_OPERATOR, Role.BANK_CHECKER)));
    }
}
