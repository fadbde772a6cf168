package zujie.casework.flow;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import zujie.casework.api.CaseView;
import zujie.casework.api.Cases;
import zujie.casework.identifier.CaseIdentifiers;
import zujie.casework.identifier.Identifier;
import zujie.casework.identifier.IdentifierKind;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.sheet.SheetColumn;
import zujie.platform.sheet.SheetTable;
import zujie.platform.text.Texts;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 导入话单: a carrier's sheet of calls goes into a case; rows that cannot be read are left out and told. */
@UseCase
@Permitted(Role.POLICE_OFFICER)
class LoadCalls {

    private static final int PIECE = 500;
    private static final int MOST_ROWS = 200_000;
    private static final int MOST_FAULTS = 20;
    private static final int MOST_IDENTIFIERS = 300;
    private static final List<SheetColumn> COLUMNS = List.of(
            SheetColumn.required("own", "本机号码", "主叫号码", "用户号码", "己方号码", "主叫"),
            SheetColumn.required("other", "对方号码", "被叫号码", "对端号码", "被叫"),
            SheetColumn.required("at", "通话开始时间", "开始时间", "通话时间", "呼叫时间", "通话起始时间", "时间"),
            SheetColumn.optional("length", "通话时长", "时长", "通话时长(秒)"),
            SheetColumn.optional("direction", "呼叫类型", "通话类型", "话单类型"),
            SheetColumn.optional("cell", "基站", "小区", "通话地", "基站小区", "CELLID", "LAC-CI"),
            SheetColumn.optional("imei", "IMEI", "设备串号", "手机串号"));

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    @Inject
    Cases cases;

    @Inject
    CaseIdentifiers identifiers;

    /** What identifies the people in the records. */
    private record Seen(Set<Identifier> all) {
        void add(Call call) {
            if (all.size() < MOST_IDENTIFIERS) {
                all.add(new Identifier(IdentifierKind.PHONE, call.own()));
                if (!call.imei().isEmpty()) {
                    all.add(new Identifier(IdentifierKind.DEVICE, call.imei()));
                }
            }
        }
    }

    /**
     * @param file of Excel (.xlsx) or CSV
     * @throws NotFound {@code casework.case-not-found}
     * @throws InvalidValue on {@code file} if it cannot be read or holds more than 200,000 rows, readable or not
     * @throws Conflict {@code casework.calls-known} if the case has these very records already
     */
    public CallSheetRow handle(UUID caseId, String fileName, Path file) throws IOException {
        CaseView found = cases.require(caseId);
        AuditNotes.subject("case", caseId);
        AuditNotes.caseNo(found.caseNo());
        CallSheet sheet = begin(found, fileName, digest(Files.readAllBytes(file)));
        int rows = 0;
        int bad = 0;
        StringBuilder faults = new StringBuilder();
        Seen seen = new Seen(new LinkedHashSet<>());
        try (SheetTable table = SheetTable.open(file, COLUMNS)) {
            for (SheetTable.Line line = table.next(); line != null; line = table.next()) {
                try {
                    keep(sheet, caseId, call(line), seen);
                    rows++;
                } catch (InvalidValue e) {
                    bad++;
                    if (bad <= MOST_FAULTS) {
                        faults.append(Texts.get(
                                        Texts.CHINESE,
                                        "casework.calls.fault",
                                        line.number(),
                                        Texts.get(
                                                Texts.CHINESE,
                                                e.messageKey(),
                                                e.args().toArray())))
                                .append('\n');
                    }
                }
                if (rows + bad > MOST_ROWS) {
                    throw InvalidValue.onField("file", "casework.too-many", MOST_ROWS);
                }
                if (rows % PIECE == 0) {
                    database.flush();
                    database.clear();
                }
            }
        }
        return end(sheet.id(), caseId, rows, bad, faults.toString(), seen);
    }

    private CallSheet begin(CaseView found, String fileName, String digest) {
        boolean known = !database.createQuery(
                        "select 1 from CallSheet s where s.caseId = :case and s.digest = :digest", Integer.class)
                .setParameter("case", found.id())
                .setParameter("digest", digest)
                .getResultList()
                .isEmpty();
        if (known) {
            throw Conflict.onField("file", "casework.calls-known");
        }
        String name = fileName.length() > 200 ? fileName.substring(fileName.length() - 200) : fileName;
        CallSheet sheet = CallSheet.of(found.id(), found.unitPath(), name, digest, caller.actor(), clock.now());
        database.persist(sheet);
        return sheet;
    }

    private static Call call(SheetTable.Line line) {
        Instant at = line.time("at");
        return Call.of(
                line.identifier("own"),
                line.identifier("other"),
                line.text("direction"),
                at,
                line.text("length"),
                line.text("cell"),
                line.identifier("imei"));
    }

    private void keep(CallSheet sheet, UUID caseId, Call call, Seen seen) {
        seen.add(call);
        database.persist(CallRecord.of(sheet.id(), caseId, call));
    }

    private CallSheetRow end(UUID sheetId, UUID caseId, int rows, int bad, String faults, Seen seen) {
        database.flush();
        database.clear();
        if (rows == 0) {
            throw InvalidValue.onField("file", "casework.calls-empty");
        }
        CallSheet sheet = database.find(CallSheet.class, sheetId);
        sheet.loaded(rows, bad, faults);
        identifiers.add("CALLS", sheetId, caseId, seen.all(), clock.now());
        AuditNotes.detail("rows", rows);
        return sheet.toRow();
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
