package zujie.funds.freeze;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import zujie.casework.api.CaseView;
import zujie.funds.api.FreezeFigures;
import zujie.funds.stoppay.FundsWorld;
import zujie.kernel.org.AuthorityRank;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;
import zujie.platform.work.NewWorkItem;

/** The world of stops, with filed cases, a legal reviewer and a county's approver. */
public class FreezeWorld extends FundsWorld {

    public final Actor officer = police(20, "陈主办", DISTRICT, null, Role.POLICE_OFFICER);
    public final Actor legal = police(21, "法制员", CITY, null, Role.LEGAL_REVIEWER);
    public final Actor county = police(22, "县局长", DISTRICT, AuthorityRank.COUNTY, Role.POLICE_APPROVER);
    public final Actor both =
            police(23, "法制领导", DISTRICT, AuthorityRank.CITY, Role.LEGAL_REVIEWER, Role.POLICE_APPROVER);

    final RequestFreeze request = new RequestFreeze();
    final DecideFreeze decide = new DecideFreeze();
    final AnswerFreeze answer = new AnswerFreeze();
    final RenewFreeze renew = new RenewFreeze();
    final ReleaseFreeze release = new ReleaseFreeze();
    final RevealFrozenAccount reveal = new RevealFrozenAccount();
    final FreezeQueries queries = new FreezeQueries();
    final FreezeFiguresReader figures = new FreezeFiguresReader();

    public FreezeWorld() {
        known.addAll(List.of(officer, legal, county, both));
        add(
                List.of(
                        new FreezeBook(),
                        new FreezeMoves(),
                        new FreezeEnds(),
                        new FreezeRules(),
                        new PaperRegister(),
                        request,
                        decide,
                        answer,
                        renew,
                        release,
                        reveal,
                        queries,
                        figures,
                        new FreezesForOthers()),
                List.of(
                        new FreezeClocks.AnswerWarn(),
                        new FreezeClocks.RenewalWarn(),
                        new FreezeClocks.LiftingWarn(),
                        new FreezeClocks.Turn(),
                        new FreezeClocks.Alert(),
                        new FreezeClocks.Expiry()));
    }

    /** Somebody more who is in the directory. */
    public void know(Actor actor) {
        known.add(actor);
    }

    /** Somebody who is there no more. */
    public void forget(Actor actor) {
        known.remove(actor);
    }

    /** A case of the district; filed if it has the number of a 立案决定书. */
    public UUID file(String filingNo) {
        UUID id = UUID.randomUUID();
        cases.put(
                id,
                new CaseView(
                        id,
                        "A3501040000002024030001",
                        "FRAUD",
                        "冒充公检法",
                        "F08",
                        filingNo == null ? "OPEN" : "FILED",
                        DISTRICT,
                        "350104000000",
                        now(),
                        5_000_000,
                        officer.id(),
                        List.of(),
                        filingNo));
        return id;
    }

    public UUID filed() {
        return file("350104000000立字〔2024〕00001号");
    }

    RequestFreeze.Command wish(UUID file, String account) {
        return wish(CMBC, file, account);
    }

    private RequestFreeze.Command wish(String atBank, UUID file, String account) {
        return new RequestFreeze.Command(
                file,
                null,
                null,
                atBank,
                "李四",
                account,
                PropertyKind.DEPOSIT,
                FreezeScope.AMOUNT,
                5_000_000L,
                null,
                true,
                null,
                "",
                "涉案资金",
                second.id());
    }

    public FreezeRow request(UUID file, String account) {
        return request(wish(file, account));
    }

    public FreezeRow requestAt(String atBank, UUID file, String account) {
        return request(wish(atBank, file, account));
    }

    FreezeRow request(RequestFreeze.Command wish) {
        return as(officer, () -> request.handle(wish));
    }

    /** On to the bank. */
    public FreezeRow issue(UUID freeze) {
        as(legal, () -> decide.review(freeze, true, ""));
        return as(county, () -> decide.decide(freeze, true, ""));
    }

    AnswerFreeze.Command frozen(UUID freeze, long balance, long frozen, Instant expiresAt) {
        return new AnswerFreeze.Command(
                freeze, "0000", balance, frozen, null, now(), expiresAt, null, null, "B1", null);
    }

    public FreezeRow hold(UUID freeze, long balance, long frozen, Instant expiresAt) {
        return as(bank, () -> answer.handle(frozen(freeze, balance, frozen, expiresAt)));
    }

    /** An operator corrects the frozen sum. */
    public FreezeRow amend(UUID freeze, long frozen) {
        return as(
                bank,
                () -> answer.amend(new AnswerFreeze.Amendment(freeze, null, null, null, null, frozen, null, "冻结金额有误")));
    }

    AnswerFreeze.Command behind(UUID freeze, Instant earlierEnd) {
        return new AnswerFreeze.Command(freeze, "1303", null, null, null, null, null, "厦门市公安局", earlierEnd, null, null);
    }

    /** Issued on an account that another organ holds until then. */
    public FreezeRow queued(UUID file, String account, Instant earlierEnd) {
        FreezeRow freeze = issue(request(file, account).id());
        return as(bank, () -> answer.handle(behind(freeze.id(), earlierEnd)));
    }

    /** A freeze in force until six months from now. */
    public FreezeRow inForce(UUID file, String account) {
        FreezeRow freeze = issue(request(file, account).id());
        return hold(freeze.id(), 6_000_000, 5_000_000, sixMonths());
    }

    public Instant sixMonths() {
        return new FreezeTerm(6).endFrom(now());
    }

    /** A renewal on its way to the bank. */
    public void renewalOrdered(UUID freeze) {
        as(officer, () -> renew.ask(freeze, 6, "仍需冻结"));
        as(county, () -> renew.decide(freeze, true, ""));
    }

    public void renewed(UUID freeze) {
        Instant end = new FreezeTerm(6).endFrom(look(freeze).freeze().expiresAt());
        as(bank, () -> renew.answer(freeze, true, end, ""));
    }

    public void renewalFailed(UUID freeze) {
        as(bank, () -> renew.answer(freeze, false, null, "系统维护"));
    }

    public void liftedByBank(UUID freeze) {
        as(bank, () -> {
            release.lifted(freeze);
            return freeze;
        });
    }

    public void freed(UUID freeze) {
        askRelease(freeze, false);
        decideRelease(freeze);
    }

    public FreezeRow askRelease(UUID freeze, boolean unrelated) {
        return as(officer, () -> release.ask(freeze, unrelated, "不需要继续冻结"));
    }

    public FreezeRow decideRelease(UUID freeze) {
        return as(county, () -> release.decide(freeze, true, ""));
    }

    public FreezeRow tellOwner(UUID freeze, String how) {
        return as(officer, () -> release.ownerTold(freeze, how));
    }

    public FreezeView look(UUID freeze) {
        return as(second, () -> queries.get(freeze));
    }

    public FreezeFigures figures(Instant from, Instant to) {
        return as(desk, () -> figures.figures(from, to, "/"));
    }

    String state(UUID freeze) {
        return look(freeze).freeze().state();
    }

    /** Every open item about a freeze on a police desk. */
    List<NewWorkItem> onPoliceDesks(UUID freeze) {
        List<NewWorkItem> items = new ArrayList<>(work);
        items.removeIf(
                w -> !w.subjectId().equals(freeze.toString()) || !w.unitPath().equals(DISTRICT));
        return items;
    }

    static Duration days(long days) {
        return Duration.ofDays(days);
    }
}
