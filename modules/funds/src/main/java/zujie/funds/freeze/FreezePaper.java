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
import java.util.function.UnaryOperator;
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

    @Column(name = "paper_part")
    private int part;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "approver_name")
    private String approverName;

    private int months;

    @Column(name = "lead_name")
    private String leadName;

    @Column(name = "lead_police_no")
    private String leadPoliceNo;

    @Column(name = "second_name")
    private String secondName;

    @Column(name = "second_police_no")
    private String secondPoliceNo;

    private String seal;

    protected FreezePaper() {}

    /**
     * @param place in the register of organisation, kind and year
     * @param months the term it orders; 0 for a release
     */
    static FreezePaper of(
            Kind kind,
            FreezeOrder freeze,
            PaperRegister.Place place,
            Actor approver,
            Instant issuedAt,
            int months,
            UnaryOperator<String> sealer) {
        String orgCode = freeze.parties().orgCode();
        FreezePaper p = new FreezePaper();
        p.id = Ids.next();
        p.kind = kind;
        p.orgCode = orgCode;
        p.year = place.year();
        p.sequence = place.sequence();
        p.part = place.part();
        p.no = String.format(Locale.ROOT, "%s%s字〔%d〕%05d号", orgCode, kind.sign, p.year, p.sequence) + place.mark();
        p.issuedAt = issuedAt;
        p.approverName = approver.name();
        p.months = months;
        p.leadName = freeze.parties().leadName();
        p.leadPoliceNo = freeze.parties().leadPoliceNo();
        p.secondName = freeze.parties().secondName();
        p.secondPoliceNo = freeze.parties().secondPoliceNo();
        p.seal = sealer.apply(p.text(freeze));
        return p;
    }

    /**
     * What the seal covers, line by line; a change of any of it, also in the database, breaks the seal.
     * {@code docs/partner-api.md} tells banks how it is made.
     */
    String text(FreezeOrder freeze) {
        FreezeTarget what = freeze.target();
        return String.join(
                "\n",
                "zujie-freeze-paper/1",
                kind.name(),
                no,
                freeze.parties().bankCode(),
                what.accountName(),
                what.account(),
                what.amountFen() == null ? "WHOLE" : what.amountFen().toString(),
                what.interest() ? "INTEREST" : "NO-INTEREST",
                String.valueOf(months),
                freeze.ground().caseNo(),
                freeze.ground().filingDecisionNo(),
                leadName + " " + leadPoliceNo,
                secondName + " " + secondPoliceNo,
                approverName,
                String.valueOf(issuedAt.getEpochSecond()));
    }

    /** Null for a paper that was issued before papers were sealed. */
    String seal() {
        return seal;
    }

    String officers() {
        return leadName + "（" + leadPoliceNo + "） / " + secondName + "（" + secondPoliceNo + "）";
    }

    String no() {
        return no;
    }

    FreezeView.Paper toView() {
        return new FreezeView.Paper(kind.name(), no, issuedAt, orgCode, officers(), approverName, months);
    }
}
