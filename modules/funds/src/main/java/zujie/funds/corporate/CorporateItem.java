package zujie.funds.corporate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.Ids;

/** One point of a check list, in the words that the parameters had for it when the round began. */
@Entity
@Table(name = "funds_corporate_item")
class CorporateItem {

    /** What a party found. */
    enum Answer {
        /** 相符. */
        FITS,
        /** 异常. */
        ABNORMAL,
        /** 无法核实. */
        UNKNOWN
    }

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "part_id")
    private UUID partId;

    private int place;

    private String what;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    private String note;

    protected CorporateItem() {}

    static CorporateItem of(UUID part, int place, String what) {
        CorporateItem i = new CorporateItem();
        i.id = Ids.next();
        i.partId = part;
        i.place = place;
        i.what = what;
        i.note = "";
        return i;
    }

    /** @throws RuleViolation {@code funds.corporate-note-missing} for anything but 相符 without words */
    void answer(Answer said, String words) {
        if (said != Answer.FITS && words.isBlank()) {
            // One of many inputs of the same name: the sentence says which, by its number, since its words are data.
            throw RuleViolation.of("funds.corporate-note-missing", place);
        }
        answer = said;
        note = words;
    }

    UUID id() {
        return id;
    }

    UUID partId() {
        return partId;
    }

    CorporateRow.Item toRow() {
        return new CorporateRow.Item(id, place, what, answer == null ? "" : answer.name(), note);
    }
}
