package zujie.platform.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.HandClock;
import zujie.platform.PlatformUnit;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.duty.DutyPlace;
import zujie.platform.duty.TestDuty;
import zujie.platform.work.WorkItemOpened;
import zujie.platform.work.WorkItemOverdue;
import zujie.platform.work.WorkItemRow;

class NotificationsTest {

    private static final String CITY = "/350000000000/350100000000/";
    private static final String COUNTY = CITY + "350104000000/";

    private static PlatformUnit unit;

    @TempDir
    Path folder;

    private final Caller caller = new Caller();
    private final HandClock clock = new HandClock("2026-11-22T01:02:03Z");
    private Notifications notifications;
    private MarkNotificationsRead mark;
    private WorkItemNotices notices;
    private TestDuty duty;

    @BeforeAll
    static void start() {
        unit = PlatformUnit.onFreshSchema();
    }

    @AfterAll
    static void stop() {
        unit.close();
    }

    @BeforeEach
    void wire() {
        for (String table : List.of(
                "platform_notification", "platform_notification_read", "platform_duty_chain", "platform_outbox")) {
            unit.behindItsBack("delete from " + table);
        }
        notifications = unit.bean(Notifications.class);
        notifications.database = unit.database();
        notifications.clock = clock;
        mark = unit.bean(MarkNotificationsRead.class);
        mark.database = unit.database();
        mark.notifications = notifications;
        mark.caller = caller;
        mark.clock = clock;
        duty = new TestDuty(unit, clock, folder);
        notices = new WorkItemNotices();
        notices.notifications = notifications;
        notices.duty = duty.call();
    }

    @Test
    void shouldTellTheUnitAndOnlyWhenAskedThoseAbove() {
        unit.txRun(() -> {
            notifications.tell(
                    NewNotification.forUnit(Role.POLICE_APPROVER, COUNTY, "funds.work.review-stop", "止付", "/x"));
            notifications.tell(
                    NewNotification.forUnit(Role.POLICE_APPROVER, COUNTY, "platform.notice.overdue", "止付", "/x")
                            .alsoAbove());
            notifications.tell(NewNotification.forAccount("wang", "platform.notice.overdue", "本人", ""));
        });
        assertThat(texts(actor("li", COUNTY, Role.POLICE_APPROVER))).hasSize(2);
        assertThat(texts(actor("chen", CITY, Role.POLICE_APPROVER))).hasSize(1);
        assertThat(texts(actor("wang", "/102100099996/", Role.BANK_OPERATOR))).containsExactly("本人");
        assertThat(texts(actor("zhao", COUNTY, Role.POLICE_OFFICER))).isEmpty();
        assertThat(texts(actor("zhou", CITY + "350102000000/", Role.POLICE_APPROVER)))
                .isEmpty();
        assertThat(texts(Actor.anonymous())).isEmpty();
    }

    @Test
    void shouldPushToExactlyThoseWhoWouldSeeItInTheList() {
        List<Actor> people = List.of(
                actor("li", COUNTY, Role.POLICE_APPROVER),
                actor("chen", CITY, Role.POLICE_APPROVER),
                actor("wang", "/102100099996/", Role.BANK_OPERATOR),
                actor("zhao", COUNTY, Role.POLICE_OFFICER));
        unit.txRun(() -> {
            notifications.tell(NewNotification.forUnit(Role.POLICE_APPROVER, COUNTY, "a.b", "one", ""));
            notifications.tell(NewNotification.forUnit(Role.POLICE_APPROVER, COUNTY, "a.b", "two", "")
                    .alsoAbove());
            notifications.tell(NewNotification.forUnit(Role.BANK_OPERATOR, "/102100099996/", "a.b", "three", ""));
            notifications.tell(NewNotification.forAccount("zhao", "a.b", "four", ""));
        });
        List<Notifications.Arrival> arrivals = notifications.enteredSince(Instant.EPOCH);
        assertThat(arrivals).extracting(arrival -> arrival.row().text()).containsExactly("one", "two", "three", "four");
        for (Actor person : people) {
            assertThat(arrivals.stream()
                            .filter(arrival -> arrival.isFor().test(person))
                            .map(arrival -> arrival.row().text()))
                    .as(person.username())
                    .containsExactlyInAnyOrderElementsOf(texts(person));
        }
    }

    @Test
    void shouldBeReadByEachForHimself() throws Exception {
        unit.txRun(() -> {
            notifications.tell(NewNotification.forUnit(Role.POLICE_APPROVER, COUNTY, "a.b", "one", ""));
            notifications.tell(NewNotification.forUnit(Role.POLICE_APPROVER, COUNTY, "a.b", "two", ""));
            notifications.tell(NewNotification.forUnit(Role.POLICE_APPROVER, CITY, "a.b", "not his", ""));
        });
        Actor li = actor("li", COUNTY, Role.POLICE_APPROVER);
        long two = notifications.unread(li, 10).get(0).id();
        assertThat(caller.<Integer>runAs(li, () -> mark.handle(List.of(two, two + 1))))
                .isEqualTo(1);
        assertThat(texts(li)).containsExactly("one");
        assertThat(texts(actor("lin", COUNTY, Role.POLICE_APPROVER))).hasSize(2);
        assertThat(caller.<Integer>runAs(li, () -> mark.handle(List.of()))).isEqualTo(1);
        assertThat(texts(li)).isEmpty();
    }

    @Test
    void shouldForgetAfterThirtyDays() {
        unit.txRun(() -> notifications.tell(NewNotification.forAccount("li", "a.b", "old", "")));
        unit.behindItsBack("update platform_notification set entered_at = utc_timestamp(6) - interval 31 day");
        unit.txRun(() -> notifications.tell(NewNotification.forAccount("li", "a.b", "new", "")));
        notifications.run();
        assertThat(unit.count("select count(*) from platform_notification")).isOne();
    }

    @Test
    void shouldCutALongTextAndKeepRareCharacters() {
        unit.txRun(() -> notifications.tell(NewNotification.forAccount("li", "a.b", "\uD842\uDFB7".repeat(400), "")));
        assertThat(texts(actor("li", COUNTY, Role.POLICE_OFFICER)).get(0)).isEqualTo("\uD842\uDFB7".repeat(300));
    }

    @Test
    void shouldCallOneAfterTheOtherAndThenThoseAbove() throws Exception {
        duty.chain().put(new DutyPlace(COUNTY, Role.POLICE_APPROVER, 2, "乙", "139 0000 0002"));
        duty.chain().put(new DutyPlace(COUNTY, Role.POLICE_APPROVER, 1, "甲", "13900000001"));
        duty.chain().put(new DutyPlace(CITY, Role.POLICE_APPROVER, 1, "丙", "0591-87000003"));
        duty.chain().put(new DutyPlace(COUNTY, Role.POLICE_OFFICER, 1, "丁", "13900000009"));
        for (int escalation = 1; escalation <= 4; escalation++) {
            int nth = escalation;
            unit.txRun(() -> notices.overdue(new WorkItemOverdue(item(nth))));
        }
        assertThat(folder).as("nothing leaves within the transaction").isEmptyDirectory();
        duty.relay().drain();
        String sent =
                Files.readString(Files.list(folder.resolve("sms")).findFirst().orElseThrow());
        assertThat(sent.lines()).hasSize(3);
        assertThat(sent.lines().toList().get(0)).contains("13900000001").contains("止付指令待审核 ¥8,000.00");
        assertThat(sent.lines().toList().get(1)).contains("13900000002");
        assertThat(sent.lines().toList().get(2)).contains("059187000003");
        assertThat(texts(actor("chen", CITY, Role.POLICE_APPROVER))).hasSize(4);
    }

    @Test
    void shouldSendNothingOfWhatWasRolledBack() {
        duty.chain().put(new DutyPlace(COUNTY, Role.POLICE_APPROVER, 1, "甲", "13900000001"));
        assertThatThrownBy(() -> unit.txRun(() -> {
                    notices.overdue(new WorkItemOverdue(item(1)));
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        duty.relay().drain();
        assertThat(folder).isEmptyDirectory();
        assertThat(unit.count("select count(*) from platform_notification")).isZero();
    }

    @Test
    void shouldBeHeardOnlyWhenAClockRuns() {
        unit.txRun(() -> {
            notices.opened(new WorkItemOpened(item(0)));
            notices.opened(new WorkItemOpened(withoutClock()));
        });
        assertThat(notifications.unread(actor("li", COUNTY, Role.POLICE_APPROVER), 10))
                .extracting(NotificationRow::sound)
                .containsExactly(false, true);
    }

    @Test
    void shouldReplaceWhoeverStoodAtAPlace() {
        duty.chain().put(new DutyPlace(COUNTY, Role.POLICE_APPROVER, 1, "甲", "13900000001"));
        duty.chain().put(new DutyPlace(COUNTY, Role.POLICE_APPROVER, 1, "乙", "13900000002"));
        assertThat(duty.chain().list()).extracting("name").containsExactly("乙");
        duty.chain().remove(duty.chain().list().get(0).id());
        assertThat(duty.chain().list()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "350104, POLICE_OFFICER, 1, 甲, 13900000001, unitPath",
        "/x';--/, POLICE_OFFICER, 1, 甲, 13900000001, unitPath",
        "/3501/, BANK_GATEWAY, 1, 甲, 13900000001, role",
        "/3501/, SYSTEM, 1, 甲, 13900000001, role",
        "/3501/, POLICE_OFFICER, 0, 甲, 13900000001, position",
        "/3501/, POLICE_OFFICER, 10, 甲, 13900000001, position",
        "/3501/, POLICE_OFFICER, 1, ' ', 13900000001, name",
        "/3501/, POLICE_OFFICER, 1, 甲, 110, phone",
        "/3501/, POLICE_OFFICER, 1, 甲, 1390000000a, phone"
    })
    void shouldNameTheWrongField(String path, Role role, int position, String name, String phone, String field) {
        assertThatThrownBy(() -> duty.chain().put(new DutyPlace(path, role, position, name, phone)))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.field()).contains(field));
    }

    private List<String> texts(Actor actor) {
        return notifications.unread(actor, 50).stream()
                .map(NotificationRow::text)
                .toList();
    }

    private static Actor actor(String username, String unitPath, Role role) {
        return new Actor(UUID.randomUUID(), username, username, "", "", OrgKind.POLICE, unitPath, Set.of(role), null);
    }

    private static final UUID ITEM = UUID.randomUUID();

    private static WorkItemRow item(int escalation) {
        Instant now = Instant.parse("2026-11-22T00:00:00Z");
        return new WorkItemRow(
                ITEM,
                "platform.test",
                "stop-payment",
                "s1",
                "止付指令待审核 ¥8,000.00",
                "",
                null,
                "/x",
                Role.POLICE_APPROVER.code(),
                COUNTY,
                now,
                now,
                "c",
                escalation);
    }

    private static WorkItemRow withoutClock() {
        WorkItemRow i = item(0);
        return new WorkItemRow(
                i.id(),
                i.kind(),
                i.subjectType(),
                i.subjectId(),
                i.title(),
                "",
                null,
                "/x",
                i.role(),
                i.unitPath(),
                i.createdAt(),
                null,
                "",
                0);
    }
}
