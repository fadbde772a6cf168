package zujie.funds.freeze;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/** A legal paper (法律文书) with its 文号, from a register of each organisation, kind and year; never changed. */
@Entity
@Immutable
@Table(name = "funds_freeze_paper")
class FreezePaper {

    /** What it orders; the character stands in its number. */
    enum Kind {
        /** 协助冻结财产通知书. */
        FREEZE("冻"),
        /** 协助冻结财产通知书 that renews (续冻). */
        RENEWAL("续冻"),
        /** 协助解除冻结财产通知书. */
        RELEASE("解冻");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "paper_no")
    private String no;

    @Column(name = "org_code")
    private String orgCode;

    @Column(name = "paper_year")
    private int year;

    @Column(name = "paper_seq")
    private long sequence;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "approver_name")
    private String approverName;

    private int months;

    protected FreezePaper() {}

    /**
     * @param sequence place in the register of organisation, kind and year
     * @param months the term it orders; 0 for a release
     */
    static FreezePaper of(
            Kind kind, String orgCode, int year, long sequence, Actor approver, Instant issuedAt, int months) {
        FreezePaper p = new FreezePaper();
        p.id = Ids.next();
        p.kind = kind;
        p.orgCode = orgCode;
        p.year = year;
        p.sequence = sequence;
        p.no = String.format(Locale.ROOT, "%s%s字〔%d〕%05d号", orgCode, kind.sign, year, sequence);
        p.issuedAt = issuedAt;
        p.approverName = approver.name();
        p.months = months;
        return p;
    }

    String no() {
        return no;
    }

    FreezeView.Paper toView() {
        return new FreezeView.Paper(kind.name(), no, issuedAt, approverName, months);
    }
}
