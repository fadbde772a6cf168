package zujie.funds.stoppay;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zujie.casework.api.CaseView;
import zujie.casework.api.Cases;
import zujie.casework.api.ContactMeans;
import zujie.casework.api.ReportView;
import zujie.casework.api.Reports;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.directory.api.People;
import zujie.directory.api.Person;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.outbox.Outbox;
import zujie.platform.timer.Timers;
import zujie.platform.work.NewWorkItem;
import zujie.platform.work.WorkItems;

/** The neighbours of {@link FundsWorld}, played by hand: work items, timers, outbox, directory, cases and reports. */
final class Neighbours {

    private final FundsWorld world;
    private final Caller caller;

    Neighbours(FundsWorld world, Caller caller) {
        this.world = world;
        this.caller = caller;
    }

    List<Object> all() {
        return List.of(new Desk(), new Clocks(), new Topics(), new Directory(), new Files(), new CaseFiles());
    }

    private final class Desk extends WorkItems {
        @Override
        public UUID open(NewWorkItem item) {
            world.work.add(item);
            return UUID.randomUUID();
        }

        @Override
        public void done(String kind, Object subjectId) {
            world.work.removeIf(w -> w.kind().equals(kind) && w.subjectId().equals(subjectId.toString()));
        }

        @Override
        public void handOn(Object subjectId, Place from, Place to) {
            world.work.replaceAll(w ->
                    w.subjectId().equals(subjectId.toString()) && w.unitPath().equals(from.unitPath())
                            ? new NewWorkItem(
                                    w.kind(),
                                    w.subjectType(),
                                    w.subjectId(),
                                    w.title(),
                                    w.counterpart(),
                                    w.amountFen(),
                                    w.link(),
                                    w.role() == from.role() ? to.role() : w.role(),
                                    to.unitPath(),
                                    from.officer().equals(w.assignee()) ? to.officer() : w.assignee(),
                                    w.minRank(),
                                    w.dueAt(),
                                    w.consequence())
                            : w);
        }

        @Override
        public void drop(String kind, Object subjectId) {
            done(kind, subjectId);
        }
    }

    private final class Clocks extends Timers {
        @Override
        public void set(String kind, Object subject, Instant due) {
            world.alarms.add(new FundsWorld.Alarm(kind, subject.toString(), due));
        }

        @Override
        public void cancel(String kind, Object subject) {
            world.alarms.removeIf(a -> a.kind().equals(kind) && a.subject().equals(subject.toString()));
        }
    }

    private final class Topics extends Outbox {
        @Override
        public void publish(String topic, Object key, Object payload) {
            world.topics.add(topic);
            if (payload instanceof StopFact fact) {
                world.facts.add(fact);
            }
        }
    }

    private final class Directory implements Organisations, People {
        @Override
        public Organisation require(String code) {
            return find(code).orElseThrow(() -> NotFound.of("directory.organisation-not-found"));
        }

        @Override
        public Optional<Organisation> find(String code) {
            return switch (code) {
                case FundsWorld.ICBC, FundsWorld.CMBC ->
                    Optional.of(new Organisation(code, code, code, OrgKind.BANK, "HEAD", null, "/" + code + "/", true));
                case "350100000000" ->
                    Optional.of(new Organisation(
                            code, "市反诈中心", "市反诈中心", OrgKind.POLICE, "CITY", null, FundsWorld.CITY, true));
                case "350104000000" ->
                    Optional.of(new Organisation(
                            code, "仓山分局", "仓山分局", OrgKind.POLICE, "COUNTY", null, FundsWorld.DISTRICT, true));
                case "FJSAMR", "FJTAX" ->
                    Optional.of(new Organisation(
                            code, code, code, OrgKind.REGULATOR, "PROVINCE", null, "/" + code + "/", true));
                default -> Optional.empty();
            };
        }

        @Override
        public List<Organisation> active(OrgKind kind) {
            return List.of(require(FundsWorld.ICBC), require(FundsWorld.CMBC));
        }

        @Override
        public List<Organisation> headOffices(OrgKind kind) {
            return active(kind);
        }

        @Override
        public Person require(UUID id) {
            return world.known.stream()
                    .filter(a -> id.equals(a.id()))
                    .map(a -> new Person(
                            id,
                            a.username(),
                            a.name(),
                            "0" + a.username(),
                            "",
                            a.orgCode(),
                            a.orgName(),
                            a.unitPath(),
                            a.roles(),
                            a.rank()))
                    .findFirst()
                    .orElseThrow(() -> NotFound.of("directory.account-not-found"));
        }

        @Override
        public List<Person> active(Collection<UUID> ids) {
            return world.known.stream()
                    .map(Actor::requireId)
                    .filter(ids::contains)
                    .map(this::require)
                    .toList();
        }

        @Override
        public List<Person> holding(Role role, String unitPath) {
            return world.known.stream()
                    .filter(a -> a.has(role) && a.unitPath().startsWith(unitPath))
                    .map(a -> require(a.requireId()))
                    .toList();
        }

        @Override
        public List<Person> inUnit(String unitPath, Role... anyOf) {
            return world.known.stream()
                    .filter(a -> a.hasAny(anyOf) && a.unitPath().equals(unitPath))
                    .map(a -> require(a.requireId()))
                    .toList();
        }
    }

    private final class CaseFiles implements Cases {
        @Override
        public List<UUID> shared() {
            return world.shared.getOrDefault(caller.actor().unitPath(), List.of());
        }

        @Override
        public CaseView require(UUID id) {
            CaseView file = world.cases.get(id);
            if (file == null || !caller.actor().covers(file.unitPath())) {
                throw NotFound.of("casework.case-not-found");
            }
            return file;
        }
    }

    private final class Files implements Reports {
        @Override
        public List<ContactMeans> contacts(UUID id) {
            return List.of();
        }

        @Override
        public ReportView require(UUID id) {
            ReportView report = world.reports.get(id);
            if (report == null || !caller.actor().covers(report.unitPath())) {
                throw NotFound.of("casework.report-not-found");
            }
            return report;
        }

        @Override
        public long receivedBetween(Instant from, Instant to, String unitPath) {
            return 0;
        }
    }
}
