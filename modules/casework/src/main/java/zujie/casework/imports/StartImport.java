package zujie.casework.imports;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.attachment.AttachmentStore;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.parameter.Parameters;
import zujie.platform.sheet.SheetTable;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 批量导入警情: takes a sheet in and puts it in line; it is loaded in the background. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
class StartImport {

    private static final int LONGEST_NAME = 200;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    @Inject
    Parameters parameters;

    @Inject
    AttachmentStore store;

    @Inject
    Imports imports;

    /**
     * @return the loading of this content: the first one if the organisation has sent it before and it did not fail
     * @throws InvalidValue on {@code file}: too large, empty, no sheet, or without the columns that are needed
     * @throws Conflict {@code casework.import-same-file} if a colleague sends the same file in this moment
     */
    public ImportStarted handle(String fileName, InputStream content) throws IOException {
        Actor by = caller.actor();
        long most = parameters.number("casework.import-most-mib", clock.today()) << 20;
        AttachmentStore.Received received = store.receive(content, most);
        try {
            AuditNotes.detail("sha256", received.sha256());
            Optional<SheetImport> before = imports.sameContent(by.orgCode(), received.sha256());
            if (before.isPresent()) {
                SheetImport first = before.get();
                AuditNotes.subject("report-import", first.id());
                boolean failed = first.state() == ImportState.FAILED;
                if (failed) {
                    first.again();
                }
                return new ImportStarted(first.id(), !failed);
            }
            List<String> headings;
            try (SheetTable table = SheetTable.open(received.file(), SheetReports.COLUMNS)) {
                headings = table.headings();
            }
            store.keep(received);
            SheetImport task = SheetImport.of(cleaned(fileName), received, Packed.write(headings), by, clock.now());
            imports.add(task);
            AuditNotes.subject("report-import", task.id());
            return new ImportStarted(task.id(), false);
        } finally {
            store.discard(received);
        }
    }

    private static String cleaned(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                .strip();
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }
}
