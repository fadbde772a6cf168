package zujie.funds.stoppay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.ReportView;
import zujie.casework.api.TransferView;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.directory.api.People;
import zujie.directory.api.Person;
import zujie.funds.account.ProtectedAccounts;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.numbering.Numbering;

/** Draws up one order on one transfer and sends it out, behind the lock of its account. */
@ApplicationScoped
class Orders {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");

    /** Business code of a stop in the bank interface (§6); 32 digits follow. */
    private static final String BUSINESS_CODE = "0101";

    private static final int LONGEST_REASON = 1000;

    /** Several orders of one act take their locks in this order, so that two acts never wait for each other. */
    static final Comparator<TransferView> LOCK_ORDER =
            Comparator.comparing(TransferView::payeeBankCode).thenComparing(TransferView::payeeAccount);

    @Inject
    StopBook book;

    @Inject
    StopMoves moves;

    @Inject
    StopRules rules;

    @Inject
    ProtectedAccounts protectedAccounts;

    @Inject
    Organisations organisations;

    @Inject
    People people;

    @Inject
    Numbering numbering;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /** @throws RuleViolation if a rule forbids the order (R1.6, R1.9, R1.21) */
    StopPayment send(ReportView report, TransferView transfer, @Nullable UUID secondOfficer, @Nullable String reason) {
        Actor actor = caller.actor();
        Instant now = clock.now();
        String why = reason == null ? "" : reason.strip();
        if (why.length() > LONGEST_REASON) {
            throw InvalidValue.onField("reason", "funds.text-too-long", LONGEST_REASON);
        }
        StopGround ground =
                new StopGround(report.id(), report.reportNo(), report.fraudType(), report.caseId(), report.caseNo());
        StopTarget target = StopTarget.of(transfer);
        StopParties parties = parties(actor, report.unitPath(), secondOfficer, bank(transfer));
        requireUnprotected(parties.bankCode(), target, why);
        book.lockAccount(parties.bankCode(), target.payeeAccount());
        StopCount count = StopCount.of(book.stopsOn(parties.bankCode(), target.payeeAccount()), ground);
        count.requireRoom(rules.mostPerAccount());
        if (count.elsewhere() > 0 && why.isEmpty()) {
            throw RuleViolation.onField("reason", "funds.stopped-elsewhere", count.elsewhere());
        }
        StopPayment stop = StopPayment.draw(ground, target, parties, why, count.used() + 1, actor, now);
        stop.issue(orderNo(actor), numbering.next("funds.feed/" + parties.bankCode()), rules.times(now), actor);
        book.add(stop);
        moves.issued(stop);
        return stop;
    }

    /** How the bank of a code is named; empty if orders cannot be addressed to it. */
    Optional<String> bankName(String code) {
        return bank(code).map(Organisation::shortName);
    }

    private Optional<Organisation> bank(String code) {
        return Optional.of(code)
                .filter(c -> !c.isBlank())
                .flatMap(organisations::find)
                .filter(o -> o.kind() == OrgKind.BANK && o.active());
    }

    private Organisation bank(TransferView transfer) {
        return bank(transfer.payeeBankCode())
                .orElseThrow(() -> RuleViolation.onField("transferId", "funds.payee-bank-missing"));
    }

    /** R1.21. */
    private void requireUnprotected(String bankCode, StopTarget target, String why) {
        protectedAccounts
                .of(bankCode, target.payeeAccount(), target.payeeName())
                .ifPresent(protection -> {
                    if (protection.refused()) {
                        throw RuleViolation.onField("transferId", "funds.account-protected");
                    }
                    if (why.isEmpty()) {
                        throw RuleViolation.onField("reason", "funds.account-guarded");
                    }
                });
    }

    private StopParties parties(Actor actor, String unitPath, @Nullable UUID secondOfficer, Organisation bank) {
        Person lead = people.require(actor.requireId());
        Person second = second(actor, secondOfficer);
        return new StopParties(
                lead.id(),
                lead.name(),
                lead.policeNo(),
                lead.phone(),
                actor.has(Role.POLICE_OFFICER) ? Role.POLICE_OFFICER : Role.DESK_OFFICER,
                second.id(),
                second.name(),
                second.policeNo(),
                actor.orgCode(),
                actor.orgName(),
                unitPath,
                bank.code(),
                bank.shortName(),
                bank.path());
    }

    /** Officers who may sign beside the caller: of the caller's unit, below it or above it. */
    List<Person> seconds() {
        Actor actor = caller.actor();
        String top = actor.unitPath().substring(0, actor.unitPath().indexOf('/', 1) + 1);
        return Stream.of(Role.POLICE_OFFICER, Role.DESK_OFFICER)
                .flatMap(role -> people.holding(role, top).stream())
                .filter(p -> !p.id().equals(actor.id()) && near(actor, p))
                .collect(java.util.stream.Collectors.toMap(
                        Person::id, p -> p, (a, b) -> a, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private static boolean near(Actor actor, Person person) {
        return actor.covers(person.unitPath()) || actor.unitPath().startsWith(person.unitPath());
    }

    private Person second(Actor actor, @Nullable UUID id) {
        if (id == null) {
            throw RuleViolation.onField("secondOfficerId", "funds.second-officer-missing");
        }
        if (id.equals(actor.id())) {
            throw RuleViolation.onField("secondOfficerId", "funds.officers-same");
        }
        Person person = people.require(id);
        boolean officer = near(actor, person)
                && Stream.of(Role.POLICE_OFFICER, Role.DESK_OFFICER)
                        .flatMap(role -> people.holding(role, person.unitPath()).stream())
                        .anyMatch(holder -> holder.id().equals(id));
        if (!officer) {
            throw InvalidValue.onField("secondOfficerId", "funds.second-officer-unfit");
        }
        return person;
    }

    /** ApplicationID of the bank interface: 4 digits of business, then organ, day and count. */
    private String orderNo(Actor actor) {
        LocalDate today = clock.today();
        String organ = "%12s".formatted(actor.orgCode().replaceAll("\\D", "")).replace(' ', '0');
        String day = DAY.format(today);
        return BUSINESS_CODE + organ + day + "%012d".formatted(numbering.next("funds.stop/" + organ + "/" + day));
    }
}
