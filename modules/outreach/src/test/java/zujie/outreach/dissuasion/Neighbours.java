package zujie.outreach.dissuasion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.CaseView;
import zujie.casework.api.Cases;
import zujie.casework.api.ContactMeans;
import zujie.casework.api.LeadDesk;
import zujie.casework.api.NewReport;
import zujie.casework.api.ReportDesk;
import zujie.casework.api.ReportView;
import zujie.casework.api.Reports;
import zujie.casework.api.TransferView;
import zujie.casework.api.Victims;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.directory.api.People;
import zujie.directory.api.Person;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Role;
import zujie.platform.attachment.AttachmentRow;
import zujie.platform.attachment.Attachments;
import zujie.platform.outbox.Outbox;
import zujie.platform.work.NewWorkItem;
import zujie.platform.work.WorkItems;

/** The other modules, played by hand. */
public final class Neighbours {

    public final List<NewWorkItem> opened = new ArrayList<>();
    public final List<String> closed = new ArrayList<>();
    public final List<Object> published = new ArrayList<>();
    public final List<NewReport> reports = new ArrayList<>();
    public final Map<UUID, ReportView> known = new HashMap<>();
    public final Map<UUID, Victims.Means> victims = new HashMap<>();
    public final Map<String, List<AttachmentRow>> files = new HashMap<>();

    public final Leads leads = new Leads();

    /** What the desk of reports has against the next one; null for nothing. */
    public @Nullable InvalidValue refuse;

    private final DissuasionWorld world;

    Neighbours(DissuasionWorld world) {
        this.world = world;
    }

    List<Object> all() {
        return List.of(
                new Desk(),
                new Topics(),
                new Files(),
                new Casework(),
                new Directory(),
                new Staff(),
                (Cases) this::file,
                leads);
    }

    public void forget() {
        opened.clear();
        closed.clear();
        published.clear();
        reports.clear();
    }

    /** The last item that was opened. */
    public NewWorkItem lastWork() {
        return opened.get(opened.size() - 1);
    }

    /** A report that the desk has taken. */
    public UUID reported(Instant at, String phone, @Nullable String identity, String... accounts) {
        UUID id = UUID.randomUUID();
        known.put(id, report(id, at, accounts.length > 0));
        victims.put(id, new Victims.Means(phone, identity, List.of(accounts)));
        return id;
    }

    private static ReportView report(UUID id, Instant at, boolean transfer) {
        return new ReportView(
                id,
                "J" + id.toString().substring(0, 8),
                "F08",
                "RECEIVED",
                DissuasionWorld.DISTRICT,
                "350104000000",
                at,
                "张*",
                5_000_000,
                transfer
                        ? List.of(new TransferView(new UUID(0, 4), "102", "1", "305", "李四", "2", 5_000_000, at, ""))
                        : List.of(),
                null,
                null,
                "");
    }

    public UUID attached(UUID dissuasion) {
        UUID id = UUID.randomUUID();
        files.computeIfAbsent(dissuasion.toString(), key -> new ArrayList<>())
                .add(new AttachmentRow(
                        id,
                        "dissuasion",
                        dissuasion.toString(),
                        "聊天记录.png",
                        "image/png",
                        1,
                        "",
                        "",
                        "王磊",
                        world.now()));
        return id;
    }

    private CaseView file(UUID id) {
        throw NotFound.of("casework.case-not-found");
    }

    private final class Casework implements Reports, Victims, ReportDesk {
        @Override
        public List<ContactMeans> contacts(UUID id) {
            return List.of();
        }

        @Override
        public ReportView require(UUID id) {
            return Optional.ofNullable(known.get(id)).orElseThrow(() -> NotFound.of("casework.report-not-found"));
        }

        @Override
        public long receivedBetween(Instant from, Instant to, String unitPath) {
            return 0;
        }

        @Override
        public Means of(UUID reportId) {
            return victims.get(reportId);
        }

        @Override
        public Entered enter(NewReport report) {
            if (refuse != null) {
                throw refuse;
            }
            reports.add(report);
            UUID id = reported(world.now(), report.victimPhone(), report.identityNumber());
            return new Entered(id, known.get(id).reportNo());
        }
    }

    /** Leads as casework takes them: accounts need digits, a lead is seen by whom the test says. */
    public static final class Leads implements LeadDesk {
        public final Map<UUID, NewLead> taken = new HashMap<>();
        public final Set<UUID> hidden = new java.util.HashSet<>();

        @Override
        public Entered enter(NewLead lead) {
            for (int i = 0; i < lead.marks().size(); i++) {
                Mark mark = lead.marks().get(i);
                if ("ACCOUNT".equals(mark.kind())
                        && !String.valueOf(mark.value()).matches("\\d{6,}")) {
                    throw InvalidValue.onField("marks[" + i + "].value", "kernel.account-malformed");
                }
            }
            UUID id = UUID.randomUUID();
            taken.put(id, lead);
            return new Entered(id, "X350100000000261106" + taken.size());
        }

        @Override
        public List<Attempt> enterEach(List<NewLead> leads) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Entered require(UUID id) {
            if (!taken.containsKey(id) || hidden.contains(id)) {
                throw NotFound.of("casework.lead-not-found");
            }
            return new Entered(id, "X");
        }
    }

    private final class Desk extends WorkItems {
        @Override
        public UUID open(NewWorkItem item) {
            opened.add(item);
            return UUID.randomUUID();
        }

        @Override
        public void done(String kind, Object subjectId) {
            closed.add(kind);
        }

        @Override
        public void drop(String kind, Object subjectId) {
            closed.add(kind);
        }
    }

    private final class Topics extends Outbox {
        @Override
        public void publish(String topic, Object key, Object payload) {
            published.add(payload);
        }
    }

    private final class Files extends Attachments {
        @Override
        public List<AttachmentRow> of(String subjectType, String subjectId) {
            return files.getOrDefault(subjectId, List.of());
        }
    }

    private static final class Staff implements People {
        @Override
        public Person require(UUID id) {
            throw NotFound.of("directory.account-not-found");
        }

        @Override
        public List<Person> active(Collection<UUID> ids) {
            return List.of();
        }

        @Override
        public List<Person> holding(Role role, String unitPath) {
            return List.of();
        }

        /** Only the city has a desk. */
        @Override
        public List<Person> inUnit(String unitPath, Role... anyOf) {
            return unitPath.equals(DissuasionWorld.CITY) && Set.of(anyOf).contains(Role.DESK_OFFICER)
                    ? List.of(new Person(
                            new UUID(1, 1), "p1", "林晓", "", "", "", "", unitPath, Set.of(Role.DESK_OFFICER), null))
                    : List.of();
        }
    }

    private static final class Directory implements Organisations {
        private static final List<Organisation> ALL = List.of(
                police("350100000000", "市反诈中心", "CITY", DissuasionWorld.CITY),
                police("350104000000", "仓山分局", "COUNTY", DissuasionWorld.DISTRICT),
                police("350104010000", "仓前派出所", "STATION", DissuasionWorld.STATION),
                police("350104020000", "上渡派出所", "STATION", DissuasionWorld.DISTRICT + "350104020000/"),
                police("350111000000", "晋安分局", "COUNTY", DissuasionWorld.CITY + "350111000000/"),
                police("350111010000", "鼓山派出所", "STATION", DissuasionWorld.CITY + "350111000000/350111010000/"),
                police("350200000000", "邻市中心", "CITY", "/350000000000/350200000000/"));

        private static final List<Organisation> BANKS = List.of(
                new Organisation("105100000017", "建设银行", "建设银行", OrgKind.BANK, "HEAD", null, "/105100000017/", true));

        private static Organisation police(String code, String name, String level, String path) {
            return new Organisation(code, name, name, OrgKind.POLICE, level, null, path, true);
        }

        @Override
        public Organisation require(String code) {
            return find(code).orElseThrow(() -> NotFound.of("directory.organisation-not-found"));
        }

        @Override
        public Optional<Organisation> find(String code) {
            return Stream.concat(ALL.stream(), BANKS.stream())
                    .filter(o -> o.code().equals(code))
                    .findFirst();
        }

        @Override
        public List<Organisation> active(OrgKind kind) {
            return kind == OrgKind.POLICE ? ALL : List.of();
        }

        @Override
        public List<Organisation> headOffices(OrgKind kind) {
            return List.of();
        }
    }
}
