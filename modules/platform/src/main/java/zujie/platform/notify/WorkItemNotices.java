package zujie.platform.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import zujie.platform.access.Role;
import zujie.platform.duty.DutyCall;
import zujie.platform.text.Texts;
import zujie.platform.work.WorkItemOpened;
import zujie.platform.work.WorkItemOverdue;
import zujie.platform.work.WorkItemRow;

/** Tells of work items: those who shall do it when it comes up, those above them and the duty chain when nobody has. */
@ApplicationScoped
class WorkItemNotices {

    @Inject
    Notifications notifications;

    @Inject
    DutyCall duty;

    void opened(@Observes WorkItemOpened event) {
        WorkItemRow item = event.item();
        NewNotification notification = notification(item, label(item));
        notifications.tell(item.dueAt() == null ? notification : notification.withSound());
    }

    void overdue(@Observes WorkItemOverdue event) {
        WorkItemRow item = event.item();
        notifications.tell(
                notification(item, "platform.notice.overdue").withSound().alsoAbove());
        String what = Texts.get(Texts.CHINESE, label(item)) + " " + item.title();
        duty.call(
                role(item),
                item.unitPath(),
                item.escalation(),
                item.id(),
                Texts.get(Texts.CHINESE, "platform.sms.overdue", what, item.escalation()));
    }

    private static NewNotification notification(WorkItemRow item, String label) {
        return NewNotification.forUnit(role(item), item.unitPath(), label, item.title(), item.link());
    }

    private static String label(WorkItemRow item) {
        int dot = item.kind().indexOf('.');
        return item.kind().substring(0, dot) + ".work" + item.kind().substring(dot);
    }

    private static Role role(WorkItemRow item) {
        return Role.ofCode(item.role()).orElseThrow();
    }
}
