package zujie.casework.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.text.Texts;
import zujie.web.record.ActionLink;
import zujie.web.record.RecordActions;
import zujie.web.record.RecordRef;

/** On the page of a case: the way to its call records. */
@ApplicationScoped
class FlowOfCase implements RecordActions {

    @Inject
    Caller caller;

    @Override
    public List<ActionLink> actions(RecordRef record, Locale locale) {
        return "case".equals(record.type())
                        && caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER)
                ? List.of(new ActionLink(
                        Texts.get(locale, "casework.flow.title"),
                        "/console/casework/call-flow.xhtml?id=" + record.id(),
                        null))
                : List.of();
    }
}
