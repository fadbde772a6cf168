package zujie.casework.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.Ids;

/** A line that was not loaded, or loaded with a doubt: what is wrong, where, and for rejected ones all that stood in it. */
@Entity
@Immutable
@Table(name = "casework_import_line")
class DoubtfulLine {

    @Id
    private UUID id;

    @Column(name = "import_id")
    private UUID importId;

    private long line;
    private boolean rejected;
    private String field;
    private String code;
    private String args;

    @Column(name = "report_id")
    private UUID reportId;

    @Column(columnDefinition = "mediumtext")
    private String cells;

    protected DoubtfulLine() {}

    static DoubtfulLine rejected(UUID importId, long line, RuleViolation why, List<String> cells) {
        DoubtfulLine l = of(importId, line, why);
        l.rejected = true;
        l.cells = Packed.write(cells);
        return l;
    }

    static DoubtfulLine warned(UUID importId, long line, RuleViolation why, UUID report) {
        DoubtfulLine l = of(importId, line, why);
        l.reportId = report;
        return l;
    }

    private static DoubtfulLine of(UUID importId, long line, RuleViolation why) {
        DoubtfulLine l = new DoubtfulLine();
        l.id = Ids.next();
        l.importId = importId;
        l.line = line;
        l.field = why.field().orElse("");
        l.code = why.code();
        l.args = Packed.write(why.args().stream().map(String::valueOf).toList());
        return l;
    }

    UUID id() {
        return id;
    }

    long line() {
        return line;
    }

    @Nullable
    String cells() {
        return cells;
    }

    LineRow toRow() {
        return new LineRow(line, rejected, SheetReports.columnOf(field), code, Packed.read(args), reportId);
    }
}
