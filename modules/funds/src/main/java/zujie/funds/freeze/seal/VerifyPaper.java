package zujie.funds.freeze.seal;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.freeze.FreezesForOthers;
import zujie.funds.freeze.FreezesForOthers.SealedPaper;
import zujie.funds.order.Reach;
import zujie.funds.receipt.Answered;
import zujie.funds.receipt.Receipts;
import zujie.funds.stoppay.StopsByHand;
import zujie.funds.stoppay.notice.StopNotices;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.seal.PaperKey;
import zujie.platform.seal.SealText;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/**
 * 核验电子印章: whether a paper is ours and says what was approved. The seal was made when the paper was issued, with a key
 * outside the database; it is checked against what the books say now. The receipt of a bank's answer to a stop is verified
 * by the same call.
 */
@UseCase
@Permitted({
    Role.DESK_OFFICER,
    Role.POLICE_OFFICER,
    Role.POLICE_APPROVER,
    Role.BANK_OPERATOR,
    Role.BANK_CHECKER,
    Role.BANK_GATEWAY
})
public class VerifyPaper {

    private static final String RECEIPT = "STOP_RECEIPT";
    private static final String NOTICE = "NOTICE_OF_";

    @Inject
    FreezesForOthers freezes;

    @Inject
    Receipts receipts;

    @Inject
    StopNotices notices;

    @Inject
    StopsByHand stops;

    @Inject
    PaperKey key;

    @Inject
    Caller caller;

    /** A paper with its seal; {@code text} is what the seal covers, so that it can be verified without us. */
    public record Sealed(String paperNo, String kind, String text, @Nullable String seal) {

        /** The short form of the seal; empty without one. */
        public String code() {
            return seal == null ? "" : SealText.code(seal);
        }

        /** Names no account. */
        @Override
        public String toString() {
            return "Sealed " + paperNo;
        }
    }

    /**
     * What came of a verification.
     *
     * @param genuine whether that seal is on that paper, and nothing of it was changed since
     * @param freezeId null for what is about a stop
     * @param kind {@code STOP_RECEIPT} for the receipt of a bank's answer to a stop; {@code NOTICE_OF_STOP}, {@code
     *     NOTICE_OF_EXTENSION}, {@code NOTICE_OF_RELEASE} for the notice of a stop
     * @param approver whoever approved a freeze, or answered for the bank; empty for a stop, which is reviewed afterwards
     * @param stopId null for a paper of a freeze
     * @param superseded whether the bank has corrected its answer since: a later receipt holds
     */
    public record Verdict(
            boolean genuine,
            @Nullable UUID freezeId,
            String paperNo,
            String kind,
            String officers,
            String approver,
            Instant issuedAt,
            @Nullable UUID stopId,
            boolean superseded) {}

    /**
     * @param seal as it stands on the paper, or its 核验码
     * @throws NotFound {@code funds.paper-not-found} if there is no such paper for the caller
     */
    public Verdict handle(@Nullable String paperNo, @Nullable String seal) {
        String no = paperNo == null ? "" : paperNo.strip();
        String given = seal == null ? "" : seal.replaceAll("\\s", "");
        Optional<SealedPaper> found = freezes.paper(no);
        if (found.isEmpty()) {
            StopNotices.Sealed notice = notices.named(no).orElse(null);
            return notice == null ? receipt(no, given) : notice(notice, given);
        }
        SealedPaper paper = found.get();
        String own = paper.seal();
        boolean genuine = own != null
                && (own.equals(given) || SealText.code(own).equalsIgnoreCase(given))
                && key.verifies(paper.text(), own);
        AuditNotes.subject("freeze", paper.freezeId());
        AuditNotes.detail("paper", no);
        AuditNotes.detail("genuine", genuine);
        return new Verdict(
                genuine,
                paper.freezeId(),
                paper.paperNo(),
                paper.kind(),
                paper.officers(),
                paper.approver(),
                paper.issuedAt(),
                null,
                false);
    }

    private Verdict notice(StopNotices.Sealed notice, String given) {
        String officers = attested(notice.stopId()).officers();
        boolean byCode = SealText.code(notice.seal()).equalsIgnoreCase(given);
        boolean genuine = notices.isGenuine(notice, byCode ? notice.seal() : given);
        AuditNotes.detail("paper", notice.noticeNo());
        AuditNotes.detail("genuine", genuine);
        return new Verdict(
                genuine,
                null,
                notice.noticeNo(),
                NOTICE + notice.kind(),
                officers,
                "",
                notice.orderedAt(),
                notice.stopId(),
                false);
    }

    /** Another bank's is as if it did not exist. */
    private StopsByHand.Attested attested(UUID stopId) {
        try {
            return stops.attested(stopId);
        } catch (NotFound e) {
            throw NotFound.of("funds.paper-not-found");
        }
    }

    private Verdict receipt(String no, String given) {
        Receipts.Sealed receipt = receipts.named(no).orElseThrow(() -> NotFound.of("funds.paper-not-found"));
        StopsByHand.Attested now = attested(receipt.stopId());
        Answered answered = Objects.requireNonNull(now.answered());
        boolean byCode = SealText.code(receipt.seal()).equalsIgnoreCase(given);
        boolean genuine = receipts.isGenuine(receipt, byCode ? receipt.seal() : given, answered);
        AuditNotes.detail("paper", no);
        AuditNotes.detail("genuine", genuine);
        return new Verdict(
                genuine,
                null,
                no,
                RECEIPT,
                now.officers(),
                answered.answeredBy(),
                receipt.issuedAt(),
                receipt.stopId(),
                receipt.superseded());
    }

    /**
     * The receipts of a stop, the first edition first. What the seal covers names holder and account, so that only the
     * bank gets it.
     *
     * @throws NotFound {@code funds.stop-not-found}
     */
    public List<Sealed> ofStop(UUID stopId) {
        stops.attested(stopId);
        boolean bank = Reach.isBank(caller.actor());
        return receipts.of(stopId).stream()
                .map(r -> new Sealed(r.receiptNo(), RECEIPT, bank ? r.text() : "", r.seal()))
                .toList();
    }

    /** The papers of a freeze with their seals. @throws NotFound {@code funds.freeze-not-found} */
    public List<Sealed> of(UUID freezeId) {
        AuditNotes.subject("freeze", freezeId);
        return freezes.papers(freezeId).stream()
                .map(p -> new Sealed(p.paperNo(), p.kind(), p.text(), p.seal()))
                .toList();
    }

    /** The public key, X.509 in Base64. */
    public String key() {
        return key.publicKey();
    }
}
