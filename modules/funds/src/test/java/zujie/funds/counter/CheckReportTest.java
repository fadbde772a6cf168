package zujie.funds.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import zujie.funds.bankreport.BankReportBeans;
import zujie.funds.bankreport.BankReportKind;
import zujie.funds.bankreport.BankReportRow;
import zujie.funds.bankreport.HandleBankReport;
import zujie.funds.bankreport.ReadBankReports;
import zujie.funds.bankreport.SendBankReport;
import zujie.funds.bankreport.counter.DraftFromCheck;
import zujie.funds.counter.post.PostBook;
import zujie.funds.freeze.FreezeWorld;
import zujie.funds.history.Evidence;
import zujie.funds.history.History;
import zujie.funds.history.Step;
import zujie.funds.order.Banks;
import zujie.funds.stoppay.FundsWorld;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;

/** What a teller found goes to the investigators as a report of the bank, on a real MariaDB. */
class CheckReportTest {

    private static final RecordCheck RECORD = new RecordCheck();
    private static final ReadChecks READ = new ReadChecks();
    private static final SendBankReport SEND = new SendBankReport();
    private static final ReadBankReports REPORTS = new ReadBankReports();
    private static final HandleBankReport HANDLE = new HandleBankReport();
    private static final DraftFromCheck DRAFT = new DraftFromCheck();
    private static final String PAYEE = "6222020200056705999";
    private static final Actor STRANGER = new Actor(
            new UUID(1, 71),
            "b71",
            "柜员",
            FundsWorld.ICBC,
            FundsWorld.ICBC,
            OrgKind.BANK,
            "/" + FundsWorld.ICBC + "/",
            java.util.Set.of(Role.BANK_OPERATOR),
            null);
    private static FreezeWorld world;

    @BeforeAll
    static void begin() {
        world = new FreezeWorld();
        List<Object> beans = new ArrayList<>(BankReportBeans.hidden());
        beans.addAll(List.of(
                new Evidence(),
                new History(),
                new Banks(),
                new CheckBook(),
                new CheckWork(),
                new PostBook(),
                new CounterRules(),
                RECORD,
                READ,
                SEND,
                REPORTS,
                HANDLE,
                DRAFT));
        world.add(beans, List.of());
    }

    private static void refuses(ThrowingCallable act, Class<? extends RuleViolation> type, String code) {
        assertThatThrownBy(act).isInstanceOf(type).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private static CheckRow check(CheckKind kind, @Nullable String payee, Map<String, String> answers) {
        return world.as(
                world.bank,
                () -> RECORD.handle(new RecordCheck.Command(
                        kind,
                        "仓山支行",
                        "张三",
                        "13800000001",
                        "62260000111",
                        "李四",
                        payee,
                        900_000L,
                        answers,
                        "自称公检法",
                        null)));
    }

    private static CheckRow suspicious() {
        return check(CheckKind.COUNTER, PAYEE, Map.of("PAYEE", "SUSPICIOUS"));
    }

    private static SendBankReport.Command draft(UUID check, @Nullable BankReportKind kind) {
        return world.as(world.bank, () -> DRAFT.handle(check, kind));
    }

    private static SendBankReport.Command to(SendBankReport.Command c, @Nullable String feature) {
        return new SendBankReport.Command(
                c.kind(),
                c.applicationId(),
                c.applicationType(),
                c.originalId(),
                "350104000000",
                feature,
                c.branch(),
                c.reporterPhone(),
                c.personName(),
                c.personPhone(),
                c.credentialType(),
                c.credentialNo(),
                c.accountNo(),
                c.description(),
                c.ceasedAt(),
                c.transfers(),
                c.checkId());
    }

    private static BankReportRow send(SendBankReport.Command c) {
        return world.as(world.bank, () -> SEND.handle(c));
    }

    @Test
    void shouldReportWhatTheTellerFound() {
        CheckRow check = suspicious();
        assertThat(check.suspicious()).isTrue();
        BankReportRow report = send(to(draft(check.id(), null), null));
        assertThat(report.kind()).isEqualTo("CASE");
        assertThat(report.personName()).isEqualTo("张三");
        assertThat(report.description()).isEqualTo("自称公检法");
        assertThat(report.transfers()).singleElement().satisfies(t -> {
            assertThat(t.payerBank()).isEqualTo(FundsWorld.CMBC);
            assertThat(t.payeeAccount()).isEqualTo(PAYEE);
            assertThat(t.amountFen()).isEqualTo(900_000L);
            assertThat(t.ceased()).isFalse();
        });
        ReadChecks.View seen = world.as(world.bank, () -> READ.get(check.id()));
        assertThat(seen.check().bankReportId()).isEqualTo(report.id());
        assertThat(seen.check().bankReportNo()).isEqualTo(report.applicationId());
        assertThat(seen.steps()).extracting(Step::event).contains("REPORTED");
        assertThat(world.as(world.bank, () -> REPORTS.get(report.id())).origin())
                .isEqualTo(new ReadBankReports.Origin(check.checkNo(), check.id()));
    }

    /** Police who were not called to the counter read the number of the checklist only. */
    @Test
    void shouldOpenTheChecklistOnlyToPoliceWhoWereCalled() {
        CheckRow check = suspicious();
        BankReportRow report = send(to(draft(check.id(), null), null));
        assertThat(world.as(world.desk, () -> REPORTS.get(report.id())).origin())
                .isEqualTo(new ReadBankReports.Origin(check.checkNo(), null));
        world.as(world.bank, () -> RECORD.call(check.id(), "350104000000"));
        assertThat(world.as(world.desk, () -> REPORTS.get(report.id())).origin())
                .isEqualTo(new ReadBankReports.Origin(check.checkNo(), check.id()));
    }

    @Test
    void shouldReportOnceAndOnlyWhatIsSuspicious() {
        CheckRow clear = check(CheckKind.COUNTER, PAYEE, Map.of("PAYEE", "CLEAR"));
        assertThat(clear.suspicious()).isFalse();
        refuses(() -> send(to(draft(clear.id(), null), null)), RuleViolation.class, "funds.check-nothing-found");
        world.as(world.bank, () -> RECORD.conclude(clear.id(), true, 900_000L, "客户放弃"));
        SendBankReport.Command held = to(draft(clear.id(), null), null);
        assertThat(held.transfers()).singleElement().satisfies(t -> assertThat(t.ceased())
                .isTrue());
        send(held);
        refuses(() -> send(to(draft(clear.id(), null), null)), Conflict.class, "funds.check-reported");
    }

    /** Refused by police or withdrawn by the bank, it came to nothing: the checklist may be reported again. */
    @Test
    void shouldReportAgainWhatCameToNothing() {
        CheckRow check = suspicious();
        BankReportRow refused = send(to(draft(check.id(), null), null));
        refuses(() -> send(to(draft(check.id(), null), null)), Conflict.class, "funds.check-reported");
        world.as(world.desk, () -> HANDLE.reject(refused.id(), "材料不足"));
        assertThat(world.as(world.desk, () -> REPORTS.get(refused.id())).origin())
                .as("it still tells where it came from")
                .isEqualTo(new ReadBankReports.Origin(check.checkNo(), null));
        assertThat(read(check.id()).bankReportId()).isNull();
        BankReportRow again = send(to(draft(check.id(), null), null));
        assertThat(read(check.id()).bankReportId()).isEqualTo(again.id());
        refuses(() -> send(to(draft(check.id(), null), null)), Conflict.class, "funds.check-reported");
    }

    private static CheckRow read(UUID check) {
        return world.as(world.bank, () -> READ.get(check)).check();
    }

    /** Who draws cash may be the victim: nobody's account is called involved. */
    @Test
    void shouldNotCallTheCustomerOfCashInvolved() {
        CheckRow cash = world.as(
                world.bank,
                () -> RECORD.handle(new RecordCheck.Command(
                        CheckKind.COUNTER,
                        "仓山支行",
                        "张三",
                        "13800000001",
                        "62260000111",
                        "",
                        null,
                        900_000L,
                        Map.of("PURPOSE", "SUSPICIOUS"),
                        "",
                        CheckBusiness.CASH_WITHDRAWAL)));
        assertThat(draft(cash.id(), null).kind()).isEqualTo(BankReportKind.ABNORMAL_EVENT);
    }

    @Test
    void shouldReportTheAccountOrTheOpening() {
        BankReportRow account = send(to(draft(suspicious().id(), BankReportKind.INVOLVED_ACCOUNT), "1001"));
        assertThat(account.accountNo()).isEqualTo(PAYEE);
        assertThat(account.personName()).isEqualTo("李四");
        CheckRow opening = check(CheckKind.OPENING, null, Map.of("FACE", "SUSPICIOUS"));
        assertThat(draft(opening.id(), null).kind()).isEqualTo(BankReportKind.ABNORMAL_OPENING);
        assertThat(draft(opening.id(), null).personName()).isEqualTo("张三");
    }

    @Test
    void shouldKnowNothingOfAnotherBanksChecklist() {
        CheckRow check = suspicious();
        SendBankReport.Command mine = to(draft(check.id(), null), null);
        refuses(
                () -> world.as(STRANGER, () -> DRAFT.handle(check.id(), null)),
                NotFound.class,
                "funds.check-not-found");
        refuses(() -> world.as(STRANGER, () -> SEND.handle(mine)), NotFound.class, "funds.check-not-found");
    }
}
