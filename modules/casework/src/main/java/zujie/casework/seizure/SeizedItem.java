package zujie.casework.seizure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.casefile.CaseInHand;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/** One line of a seizure list (扣押清单): things of one kind, or a sum of money, held until they are settled once. */
@Entity
@Table(name = "casework_seized_item")
class SeizedItem {

    /** What it is (domain rules 5.2, §10; SR-12 counts cards). */
    enum Kind {
        BANK_CARD,
        PHONE_CARD,
        IOT_CARD,
        PHONE,
        COMPUTER,
        /** GOIP、猫池、手机口设备. */
        GOIP_DEVICE,
        POS,
        /** U 盾、密码器. */
        UKEY,
        /** 营业执照、印章等对公账户资料. */
        COMPANY_PAPERS,
        CASH,
        GOLD,
        VEHICLE,
        OTHER
    }

    /** What became of it. */
    enum State {
        /** 保管中. */
        HELD,
        /** 发还. */
        RETURNED,
        /** 随案移送. */
        TRANSFERRED,
        /** 没收上缴. */
        CONFISCATED,
        /** 销毁. */
        DESTROYED;

        private static final Set<State> ENDS = EnumSet.of(RETURNED, TRANSFERRED, CONFISCATED, DESTROYED);

        boolean canBecome(State to) {
            return this == HELD && ENDS.contains(to);
        }
    }

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "unit_path")
    private String unitPath;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String name;

    private int pieces;

    @Column(name = "sum_fen")
    private Long sumFen;

    private String place;

    private String storage;

    @Column(name = "list_no")
    private String listNo;

    @Column(name = "seized_at")
    private Instant seizedAt;

    @Column(name = "recorded_by_name")
    private String recordedByName;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "settled_by_name")
    private String settledByName;

    @Column(name = "settled_no")
    private String settledNo;

    @Column(name = "settled_words")
    private String settledWords;

    protected SeizedItem() {}

    /**
     * What is seized.
     *
     * @param sumFen of cash, and the value of other things if it is known
     * @param place where it was seized
     * @param storage where it lies
     * @param listNo number of the 扣押清单
     */
    record Facts(
            Kind kind,
            String name,
            int pieces,
            @Nullable Long sumFen,
            String place,
            String storage,
            String listNo,
            Instant seizedAt) {

        private static final int MOST_PIECES = 1_000_000;

        /** @throws InvalidValue {@code casework.seizure-pieces}, {@code casework.seizure-sum} */
        Facts {
            if (pieces < 1 || pieces > MOST_PIECES) {
                throw InvalidValue.onField("pieces", "casework.seizure-pieces", MOST_PIECES);
            }
            if (sumFen != null && sumFen <= 0 || sumFen == null && kind == Kind.CASH) {
                throw InvalidValue.onField("sumFen", "casework.seizure-sum");
            }
        }
    }

    static SeizedItem seize(CaseInHand file, Facts facts, Actor by) {
        SeizedItem i = new SeizedItem();
        i.id = Ids.next();
        i.caseId = file.id();
        i.unitPath = file.unitPath();
        i.kind = facts.kind();
        i.name = facts.name();
        i.pieces = facts.pieces();
        i.sumFen = facts.sumFen();
        i.place = facts.place();
        i.storage = facts.storage();
        i.listNo = facts.listNo();
        i.seizedAt = facts.seizedAt();
        i.recordedByName = by.name();
        i.state = State.HELD;
        return i;
    }

    /** @throws IllegalMove {@code casework.seizure-move-illegal}, {@link InvalidValue} {@code casework.seizure-too-early} */
    void settle(State to, Instant at, String number, String words, Actor by) {
        if (!state.canBecome(to)) {
            throw IllegalMove.of("casework.seizure-move-illegal", state, to);
        }
        if (at.isBefore(seizedAt)) {
            throw InvalidValue.onField("at", "casework.seizure-too-early");
        }
        state = to;
        settledAt = at;
        settledNo = number;
        settledWords = words;
        settledByName = by.name();
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID caseId() {
        return caseId;
    }

    Kind kind() {
        return kind;
    }

    SeizureRow toRow() {
        return new SeizureRow(
                id,
                version,
                caseId,
                kind.name(),
                name,
                pieces,
                sumFen,
                place,
                storage,
                listNo,
                seizedAt,
                recordedByName,
                state.name(),
                settledAt,
                settledByName,
                settledNo == null ? "" : settledNo,
                settledWords == null ? "" : settledWords);
    }
}
