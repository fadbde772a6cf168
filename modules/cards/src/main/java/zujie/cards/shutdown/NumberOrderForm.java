package zujie.cards.shutdown;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import zujie.cards.number.NumberKind;
import zujie.cards.number.NumberMeasure;

/** What is typed for a new order. */
@NullUnmarked
public class NumberOrderForm implements Serializable {

    private static final long serialVersionUID = 1;

    private String number;
    private NumberKind kind;
    private NumberMeasure measure;
    private String carrierCode;
    private String secondOfficer;
    private String reason;
    private String legalArticle;
    private String appealChannel;
    private String requiredPapers;
    private String paperNo;
    private boolean confirmed;

    void begin(NumberOrderProposal usual) {
        appealChannel = usual.appealChannel();
        requiredPapers = usual.requiredPapers();
        follow(usual);
    }

    /** Takes over what the number suggests; what the officer typed elsewhere stays. */
    void follow(NumberOrderProposal usual) {
        NumberOrderProposal.Look look = usual == null ? null : usual.look();
        if (look != null) {
            kind = NumberKind.valueOf(look.kind());
            measure = NumberMeasure.valueOf(look.measure());
            legalArticle = look.legalArticle();
            carrierCode = look.carrierCode() != null ? look.carrierCode() : carrierCode;
        }
    }

    OrderShutdown.Command command(UUID reportId, UUID caseId, Instant from) {
        return new OrderShutdown.Command(
                reportId,
                caseId,
                number,
                kind,
                measure,
                carrierCode,
                secondOfficer == null || secondOfficer.isBlank() ? null : UUID.fromString(secondOfficer),
                reason,
                legalArticle,
                from,
                null,
                appealChannel,
                requiredPapers,
                paperNo == null || paperNo.isBlank() ? null : paperNo,
                confirmed);
    }

    public NumberKind[] getKinds() {
        return NumberKind.values();
    }

    public NumberMeasure[] getMeasures() {
        return NumberMeasure.values();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public NumberKind getKind() {
        return kind;
    }

    public void setKind(NumberKind kind) {
        this.kind = kind;
    }

    public NumberMeasure getMeasure() {
        return measure;
    }

    public void setMeasure(NumberMeasure measure) {
        this.measure = measure;
    }

    public String getCarrierCode() {
        return carrierCode;
    }

    public void setCarrierCode(String carrierCode) {
        this.carrierCode = carrierCode;
    }

    public String getSecondOfficer() {
        return secondOfficer;
    }

    public void setSecondOfficer(String secondOfficer) {
        this.secondOfficer = secondOfficer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getLegalArticle() {
        return legalArticle;
    }

    public void setLegalArticle(String legalArticle) {
        this.legalArticle = legalArticle;
    }

    public String getAppealChannel() {
        return appealChannel;
    }

    public void setAppealChannel(String appealChannel) {
        this.appealChannel = appealChannel;
    }

    public String getRequiredPapers() {
        return requiredPapers;
    }

    public void setRequiredPapers(String requiredPapers) {
        this.requiredPapers = requiredPapers;
    }

    public String getPaperNo() {
        return paperNo;
    }

    public void setPaperNo(String paperNo) {
        this.paperNo = paperNo;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
