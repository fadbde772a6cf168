package zujie.casework.lead.sheet;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.LeadDesk;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;
import zujie.kernel.text.Normaliser;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.sheet.SheetTable;
import zujie.platform.text.Texts;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/**
 * 导入线索表: takes the leads of a sheet, .xlsx or .csv in UTF-8 or GBK. What cannot be taken comes back line by line with
 * the reason, can be corrected and loaded again; what was taken before is known and changes nothing.
 */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
class LoadLeads {

    static final int MOST = 2000;
    private static final int LARGEST = 10 << 20;

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    LeadDesk desk;

    @Inject
    Caller caller;

    /**
     * A line that was refused.
     *
     * @param line as the program shows it that people open the sheet with
     * @param field key of the column; null if it is not about one
     * @param cells as they stand in the sheet
     */
    @Schema(name = "LeadSheetRejected")
    public record Rejected(long line, @Nullable String field, String code, String reason, List<String> cells) {

        public Rejected {
            cells = List.copyOf(cells);
        }
    }

    /** What became of a sheet; {@code known} lines had been taken before. */
    @Schema(name = "LeadSheetReport")
    public record Report(int lines, int taken, int known, List<String> headings, List<Rejected> rejected) {

        public Report {
            headings = List.copyOf(headings);
            rejected = List.copyOf(rejected);
        }
    }

    private record Read(SheetTable.Line line, LeadDesk.NewLead lead, String key) {}

    /**
     * @param source of lines that name none; null for the desk
     * @param toOrg police unit of lines that name none, by code or short name; null leaves them to be pushed later
     * @throws InvalidValue on {@code file} if it is no sheet of leads, is too large, or {@code casework.too-many}
     */
    public Report handle(InputStream content, @Nullable String source, @Nullable String toOrg) throws IOException {
        Path file = Files.createTempFile("zujie-leads", ".sheet");
        try {
            if (Files.copy(new Bounded(content, LARGEST), file, StandardCopyOption.REPLACE_EXISTING) > LARGEST) {
                throw InvalidValue.onField("file", "casework.lead-sheet-too-large", LARGEST >> 20);
            }
            try (SheetTable table = SheetTable.open(file, LeadColumns.ALL)) {
                return load(table, source, toOrg);
            }
        } finally {
            Files.delete(file);
        }
    }

    private Report load(SheetTable table, @Nullable String source, @Nullable String toOrg) throws IOException {
        List<Read> good = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        int lines = 0;
        int known = 0;
        for (SheetTable.Line line = table.next(); line != null; line = table.next()) {
            if (++lines > MOST) {
                throw InvalidValue.onField("file", "casework.too-many", MOST);
            }
            LeadDesk.NewLead lead;
            try {
                lead = LeadColumns.read(line, source, toOrg);
            } catch (RuleViolation e) {
                rejected.add(rejected(line, e, e.field().orElse(null)));
                continue;
            }
            String key = key(lead);
            if (!keys.add(key) || database.find(LoadedLead.class, key) != null) {
                known++;
            } else {
                good.add(new Read(line, lead, key));
            }
        }
        int taken = take(good, rejected);
        rejected.sort(Comparator.comparingLong(Rejected::line));
        AuditNotes.detail("lines", lines);
        AuditNotes.detail("taken", taken);
        AuditNotes.detail("rejected", rejected.size());
        return new Report(lines, taken, known, table.headings(), rejected);
    }

    private int take(List<Read> good, List<Rejected> rejected) {
        List<LeadDesk.Attempt> attempts =
                desk.enterEach(good.stream().map(Read::lead).toList());
        List<Object> ids = new ArrayList<>();
        for (int i = 0; i < attempts.size(); i++) {
            Read read = good.get(i);
            LeadDesk.Entered lead = attempts.get(i).lead();
            RuleViolation refused = attempts.get(i).refused();
            if (lead != null) {
                database.persist(LoadedLead.of(read.key(), lead.id()));
                ids.add(lead.id());
            } else if (refused != null) {
                rejected.add(rejected(
                        read.line(),
                        refused,
                        LeadColumns.columnOf(refused.field().orElse(null), read.lead())));
            }
        }
        AuditNotes.listed(ids);
        return ids.size();
    }

    private static Rejected rejected(SheetTable.Line line, RuleViolation why, @Nullable String column) {
        String heading = LeadColumns.heading(column);
        return new Rejected(
                line.number(),
                column,
                why.code(),
                (heading.isEmpty() ? "" : heading + "：") + Texts.get(Texts.CHINESE, why.messageKey(), why.args()),
                line.texts());
    }

    /** By all that it says and who loads it; how it was typed does not matter. */
    private String key(LeadDesk.NewLead lead) {
        String all = caller.actor().orgCode()
                + "\u001f"
                + Normaliser.compact(lead.title())
                + "\u001f"
                + Normaliser.compact(lead.content())
                + "\u001f"
                + lead.marks().stream()
                        .map(m -> m.kind() + Normaliser.identifier(m.value()))
                        .collect(Collectors.joining("\u001f"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
