package zujie.directory.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import zujie.directory.DirectoryDatabase;
import zujie.directory.FixedCaller;
import zujie.directory.FixedClock;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.directory.api.UrgedOrders;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;

/** The contact book of 24-hour desks and the log of urging calls (R1.24), on a real MariaDB. */
class ContactBookTest {

    private static final String CMBC = "305100000013";
    private static final String ICBC = "102100099996";
    private static final String POLICE = "350104000000";
    private static final Actor ADMIN = actor(8, POLICE, OrgKind.POLICE, Role.SYSTEM_ADMIN);
    private static final Actor DESK = actor(9, POLICE, OrgKind.POLICE, Role.DESK_OFFICER);
    private static final Actor CMBC_CHECKER = actor(61, CMBC, OrgKind.BANK, Role.BANK_CHECKER);
    private static final Actor ICBC_CHECKER = actor(62, ICBC, OrgKind.BANK, Role.BANK_CHECKER);
    private static DirectoryDatabase directory;

    @BeforeAll
    static void begin() {
        directory = new DirectoryDatabase();
    }

    @AfterAll
    static void end() {
        directory.close();
    }

    private static Actor actor(int no, String org, OrgKind kind, Role role) {
        return new Actor(new UUID(7, no), "u" + no, "人" + no, org, org, kind, "/" + org + "/", Set.of(role), null);
    }

    private static <T> T book(Actor by, Function<ContactBook, T> work) {
        return directory.inTransaction(database -> {
            ContactBook book = new ContactBook();
            book.database = database;
            book.organisations = new Known();
            book.clock = new FixedClock("2026-11-01T01:00:00Z");
            book.caller = new FixedCaller(by);
            return work.apply(book);
        });
    }

    private static DutyDeskRow keep(Actor by, @Nullable UUID id, @Nullable String org, String name) {
        return book(by, b -> b.handle(new ContactBook.Command(id, org, name, "010-58560013", "24小时", "")));
    }

    private static <T> T urge(Function<UrgeInstitution, T> work, UUID inScope) {
        return directory.inTransaction(database -> {
            UrgeInstitution urge = new UrgeInstitution();
            urge.database = database;
            urge.orders = only(new One(inScope));
            urge.clock = new FixedClock("2026-11-01T01:00:00Z");
            urge.caller = new FixedCaller(DESK);
            return work.apply(urge);
        });
    }

    private static UrgingCallRow call(UUID inScope, String type, UUID order, String result) {
        return urge(u -> u.handle(new UrgeInstitution.Command(type, order, "010-58560013", "值班员", result)), inScope);
    }

    private static List<DutyDeskRow> listed(Actor by, @Nullable String org) {
        return book(by, b -> b.list(org));
    }

    private static List<UrgingCallRow> calls(UUID inScope, UUID order) {
        return urge(u -> u.of("parcel", order), inScope);
    }

    @Test
    void shouldLetABankKeepItsOwnDesksOnly_R1_24() {
        DutyDeskRow mine = keep(CMBC_CHECKER, null, null, "止付专席");
        assertThat(mine.orgCode()).isEqualTo(CMBC);
        assertThat(keep(CMBC_CHECKER, mine.id(), null, "反诈专席").name()).isEqualTo("反诈专席");
        assertThatThrownBy(() -> keep(ICBC_CHECKER, mine.id(), null, "冒名"))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("directory.duty-desk-not-found");
        assertThatThrownBy(() -> keep(CMBC_CHECKER, null, ICBC, "冒名"))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("directory.institution-not-found");
        assertThat(keep(ADMIN, null, ICBC, "总行专席").orgCode()).isEqualTo(ICBC);
        assertThat(keep(ADMIN, null, "CMCC", "集团专席").orgCode()).isEqualTo("CMCC");
        assertThatThrownBy(() -> keep(ADMIN, null, POLICE, "派出所"))
                .as("police are no institution")
                .isInstanceOf(NotFound.class);
        assertThat(listed(CMBC_CHECKER, ICBC))
                .as("whatever a bank asks for, it sees its own")
                .extracting(DutyDeskRow::orgCode)
                .containsOnly(CMBC);
        assertThat(listed(DESK, null)).extracting(DutyDeskRow::orgCode).contains(CMBC, ICBC, "CMCC");
        assertThat(listed(DESK, "CMCC")).extracting(DutyDeskRow::orgCode).containsOnly("CMCC");
    }

    @Test
    void shouldRefuseADeskWithoutNameOrTooLong() {
        assertThatThrownBy(() -> keep(ADMIN, null, CMBC, " "))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("directory.contact-missing");
        assertThatThrownBy(() -> keep(ADMIN, null, CMBC, "长".repeat(61)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("directory.text-too-long");
    }

    @Test
    void shouldLogTheCallsAboutAnOrder_R1_24() {
        UUID order = UUID.randomUUID();
        call(order, "parcel", order, "已催办，十分钟内反馈");
        call(order, "parcel", order, "再次催办");
        assertThat(calls(order, order))
                .extracting(UrgingCallRow::result)
                .containsExactlyInAnyOrder("再次催办", "已催办，十分钟内反馈");
        assertThatThrownBy(() -> call(order, "parcel", order, " "))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("directory.contact-missing");
        assertThatThrownBy(() -> call(order, "pigeon", order, "x")).isInstanceOf(NotFound.class);
        UUID foreign = UUID.randomUUID();
        assertThatThrownBy(() -> call(order, "parcel", foreign, "x"))
                .as("another unit's order")
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("directory.order-not-found");
        assertThatThrownBy(() -> calls(order, foreign)).isInstanceOf(NotFound.class);
    }

    /** One order in the caller's scope. */
    private record One(UUID id) implements UrgedOrders {

        @Override
        public String subjectType() {
            return "parcel";
        }

        @Override
        public String page() {
            return "/console/parcel.xhtml";
        }

        @Override
        public boolean isInScope(UUID order) {
            return id.equals(order);
        }
    }

    @SuppressWarnings("unchecked")
    private static Instance<UrgedOrders> only(UrgedOrders order) {
        return (Instance<UrgedOrders>) Proxy.newProxyInstance(
                ContactBookTest.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (self, method, args) -> List.of(order).iterator());
    }

    /** Two banks, a carrier, a police unit. */
    private static final class Known implements Organisations {

        @Override
        public Optional<Organisation> find(String code) {
            OrgKind kind =
                    switch (code) {
                        case CMBC, ICBC -> OrgKind.BANK;
                        case "CMCC" -> OrgKind.CARRIER;
                        default -> OrgKind.POLICE;
                    };
            return Optional.of(new Organisation(code, code, code, kind, "HEAD", null, "/" + code + "/", true));
        }

        @Override
        public Organisation require(String code) {
            return find(code).orElseThrow();
        }

        @Override
        public List<Organisation> active(OrgKind kind) {
            return List.of();
        }

        @Override
        public List<Organisation> headOffices(OrgKind kind) {
            return List.of();
        }
    }
}
