package zujie.casework.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What a line said that has been loaded, as a hash of its values within its organisation: it is never loaded again. */
@Entity
@Immutable
@Table(name = "casework_import_key")
class LoadedKey {

    @Id
    @Column(name = "row_key", columnDefinition = "char(64)")
    private String key;

    @Column(name = "report_id")
    private UUID reportId;

    @Column(name = "import_id")
    private UUID importId;

    protected LoadedKey() {}

    static LoadedKey of(String key, UUID reportId, UUID importId) {
        LoadedKey k = new LoadedKey();
        k.key = key;
        k.reportId = reportId;
        k.importId = importId;
        return k;
    }
}
