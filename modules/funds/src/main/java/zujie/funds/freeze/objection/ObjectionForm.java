package zujie.funds.freeze.objection;

import java.io.Serializable;
import org.jspecify.annotations.NullUnmarked;

/** What is typed into an objection, or into its answer. */
@NullUnmarked
public class ObjectionForm implements Serializable {

    private static final long serialVersionUID = 1;

    private String applicant;
    private String phone;
    private String relation = FreezeObjection.Relation.HOLDER.name();
    private String reason;
    private String objection;
    private String verdict;
    private String words;

    public String getApplicant() {
        return applicant;
    }

    public void setApplicant(String applicant) {
        this.applicant = applicant;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getRelation() {
        return relation;
    }

    public void setRelation(String relation) {
        this.relation = relation;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getObjection() {
        return objection;
    }

    public void setObjection(String objection) {
        this.objection = objection;
    }

    public String getVerdict() {
        return verdict;
    }

    public void setVerdict(String verdict) {
        this.verdict = verdict;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
