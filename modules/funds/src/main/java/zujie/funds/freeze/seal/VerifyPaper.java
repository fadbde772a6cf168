package zujie.funds.freeze.seal;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.freeze.FreezesForOthers;
import zujie.funds.freeze.FreezesForOthers.SealedPaper;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.seal.PaperKey;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/**
 * 核验电子印章: whether a paper is ours and says what was approved. The seal was made when the paper was issued, with a key
 * outside the database; it is checked against what the books say now.
 */
@UseCase
@Permitted({Role.POLICE_OFFICER, Role.POLICE_APPROVER, Role.BANK_OPERATOR, Role.BANK_CHECKER, Role.BANK_GATEWAY})
public class VerifyPaper {

    @Inject
    FreezesForOthers freezes;

    @Inject
    PaperKey key;

    /** A paper with its seal; {@code text} is what the seal covers, so that it can be verified without us. */
    public record Sealed(String paperNo, String kind, String text, @Nullable String seal) {

        /** The short form of the seal; empty without one. */
        public String code() {
            return seal == null ? "" : SealedPapers.code(seal);
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
     */
    public record Verdict(
            boolean genuine,
            UUID freezeId,
            String paperNo,
            String kind,
            String officers,
            String approver,
            Instant issuedAt) {}

    /**
     * @param seal as it stands on the paper, or its 核验码
     * @throws NotFound {@code funds.paper-not-found} if there is no such paper for the caller
     */
    public Verdict handle(@Nullable String paperNo, @Nullable String seal) {
        String no = paperNo == null ? "" : paperNo.strip();
        SealedPaper paper = freezes.paper(no).orElseThrow(() -> NotFound.of("funds.paper-not-found"));
        String own = paper.seal();
        String given = seal == null ? "" : seal.replaceAll("\\s", "");
        boolean genuine = own != null
                && (own.equals(given) || SealedPapers.code(own).equalsIgnoreCase(given))
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
                paper.issuedAt());
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
