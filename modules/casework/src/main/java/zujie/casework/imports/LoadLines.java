package zujie.casework.imports;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import zujie.casework.report.ReportBook;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.sheet.SheetTable;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 载入表格行: enters the reports of some lines on behalf of the officer who sent the sheet. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
class LoadLines {

    @Inject
    Caller caller;

    @Inject
    Imports imports;

    @Inject
    SheetWords words;

    @Inject
    ReportBook book;

    /** Loads what is right and new, and notes what is wrong. @throws NotFound {@code casework.import-not-found} */
    public void handle(UUID id, List<SheetTable.Line> lines) {
        SheetImport task = imports.require(id);
        AuditNotes.subject("report-import", id);
        imports.inBulk();
        Actor by = caller.actor();
        List<UUID> entered = new ArrayList<>();
        for (SheetTable.Line line : lines) {
            try {
                SheetReports.Read read = SheetReports.read(line, words, by.orgCode());
                if (imports.isLoaded(read.key())) {
                    task.countRepeated();
                } else {
                    UUID report = book.enterLate(read.entry(), by);
                    imports.remember(read.key(), report, id);
                    read.doubts().forEach(doubt -> imports.note(DoubtfulLine.warned(id, line.number(), doubt, report)));
                    task.countLoaded(!read.doubts().isEmpty());
                    entered.add(report);
                }
            } catch (RuleViolation e) {
                reject(task, line, e);
            }
        }
        task.advance(lines.get(lines.size() - 1).number(), Clock.systemUTC().instant());
        AuditNotes.listed(entered);
    }

    /** Notes a line that could not be entered for a reason that no check foresaw. */
    public void reject(UUID id, SheetTable.Line line, RuleViolation why) {
        SheetImport task = imports.require(id);
        AuditNotes.subject("report-import", id);
        reject(task, line, why);
        task.advance(line.number(), Clock.systemUTC().instant());
    }

    private void reject(SheetImport task, SheetTable.Line line, RuleViolation why) {
        imports.note(DoubtfulLine.rejected(task.id(), line.number(), why, line.texts()));
        task.countRejected();
    }
}
