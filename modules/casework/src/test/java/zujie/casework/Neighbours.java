package zujie.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.directory.api.People;
import zujie.directory.api.Person;
import zujie.kernel.org.AuthorityRank;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.numbering.Numbering;
import zujie.platform.outbox.Outbox;
import zujie.platform.timer.Timers;
import zujie.platform.work.NewWorkItem;
import zujie.platform.work.WorkItems;

/** What the module finds around it, simple and in the test's hand. */
public final class Neighbours {

    public static final String CITY = "/350000000000/350100000000/";
    public static final String GULOU = CITY + "350102000000/";
    public static final String CANGSHAN = CITY + "350104000000/";
    public static final String STATION = CANGSHAN + "350104010000/";

    public static final Actor DESK = police("desk", "350102000000", "鼓楼分局", GULOU, null, Role.DESK_OFFICER);
    public static final Actor OFFICER = police("officer", "350102000000", "鼓楼分局", GULOU, null, Role.POLICE_OFFICER);
    public static final Actor CHIEF =
            police("chief", "350102000000", "鼓楼分局", GULOU, AuthorityRank.COUNTY, Role.POLICE_APPROVER);
    public static final Actor STATION_HEAD =
            police("head", "350102000000", "鼓楼分局", GULOU, AuthorityRank.STATION, Role.POLICE_APPROVER);
    public static final Actor ELSEWHERE =
            police("elsewhere", "350104000000", "仓山分局", CANGSHAN, null, Role.DESK_OFFICER);
    public static final Actor CITY_DESK = police("city", "350100000000", "福州市反诈中心", CITY, null, Role.DESK_OFFICER);

    public static final String ICBC = "102100099996";
    public static final String CMBC = "305100000013";

    public Actor actor = DESK;
    public Instant now = Instant.parse("2026-11-06T03:00:00Z");

    /** What was published: topic and payload. */
    public final List<Map.Entry<String, Object>> published = new ArrayList<>();

    /** What can be found by searching. */
    public final StoredEntries entries = new StoredEntries();

    /** Open work items. */
    public final List<NewWorkItem> work = new ArrayList<>();

    /** Timers that have not fired: {@code kind subject} and when. */
    public final Map<String, Instant> timers = new HashMap<>();

    /** What became of the others: {@code done casework.enter-account}. */
    public final List<String> ended = new ArrayList<>();

    private static Actor police(
            String name, String org, String orgName, String path, @Nullable AuthorityRank rank, Role role) {
        return new Actor(
                UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                name,
                "民警" + name,
                org,
                orgName,
                OrgKind.POLICE,
                path,
                Set.of(role),
                rank);
    }

    List<Object> beans() {
        return List.of(
                new FixedCaller(),
                new FixedClock(),
                new Counter(),
                new Collected(),
                new Desk(),
                new Clocks(),
                new Known(),
                new Staff(),
                entries);
    }

    private final class FixedCaller extends Caller {
        @Override
        public Actor actor() {
            return actor;
        }
    }

    private final class FixedClock implements BusinessClock {
        @Override
        public Instant now() {
            return now;
        }
    }

    private static final class Counter extends Numbering {
        private final Map<String, Long> series = new HashMap<>();

        @Override
        public long next(String name) {
            return series.merge(name, 1L, Long::sum);
        }
    }

    private final class Collected extends Outbox {
        @Override
        public void publish(String topic, Object key, Object payload) {
            published.add(Map.entry(topic, payload));
        }
    }

    private final class Desk extends WorkItems {
        @Override
        public UUID open(NewWorkItem item) {
            work.add(item);
            return UUID.randomUUID();
        }

        @Override
        public void done(String kind, Object subjectId) {
            end("done", kind, subjectId);
        }

        @Override
        public void drop(String kind, Object subjectId) {
            end("drop", kind, subjectId);
        }

        private void end(String how, String kind, Object subject) {
            if (work.removeIf(i -> i.kind().equals(kind) && i.subjectId().equals(subject.toString()))) {
                ended.add(how + " " + kind);
            }
        }
    }

    private final class Clocks extends Timers {
        @Override
        public void set(String kind, Object subject, Instant due) {
            timers.put(kind + " " + subject, due);
        }

        @Override
        public void cancel(String kind, Object subject) {
            timers.remove(kind + " " + subject);
        }
    }

    private static final class Known implements Organisations {
        private static final List<Organisation> ALL = List.of(
                bank(ICBC, "中国工商银行", "工商银行"),
                bank(CMBC, "中国民生银行", "民生银行"),
                new Organisation(
                        "102391000001",
                        "工商银行福州分行",
                        "工行福州",
                        OrgKind.BANK,
                        "BRANCH",
                        ICBC,
                        "/" + ICBC + "/102391000001/",
                        true),
                unit("350100000000", "福州市反诈中心", CITY),
                unit("350102000000", "鼓楼分局", GULOU),
                unit("350104000000", "仓山分局", CANGSHAN));

        private static Organisation bank(String code, String name, String shortName) {
            return new Organisation(code, name, shortName, OrgKind.BANK, "HEAD", null, "/" + code + "/", true);
        }

        private static Organisation unit(String code, String name, String path) {
            return new Organisation(code, name, name, OrgKind.POLICE, "COUNTY", null, path, true);
        }

        @Override
        public Organisation require(String code) {
            return find(code).orElseThrow(() -> NotFound.of("directory.organisation-not-found"));
        }

        @Override
        public Optional<Organisation> find(String code) {
            return ALL.stream().filter(o -> o.code().equals(code)).findFirst();
        }

        @Override
        public List<Organisation> active(OrgKind kind) {
            return ALL.stream().filter(o -> o.kind() == kind).toList();
        }

        @Override
        public List<Organisation> headOffices(OrgKind kind) {
            return active(kind).stream().filter(o -> "HEAD".equals(o.level())).toList();
        }
    }

    private static final class Staff implements People {
        private static final List<Actor> ALL = List.of(DESK, OFFICER, CHIEF, STATION_HEAD, ELSEWHERE, CITY_DESK);

        @Override
        public Person require(UUID id) {
            return ALL.stream()
                    .filter(a -> a.requireId().equals(id))
                    .map(a -> new Person(
                            a.requireId(),
                            a.username(),
                            a.name(),
                            "",
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
            return List.of();
        }

        @Override
        public List<Person> holding(Role role, String unitPath) {
            return List.of();
        }

        @Override
        public List<Person> inUnit(String unitPath, Role... anyOf) {
            return List.of();
        }
    }
}
