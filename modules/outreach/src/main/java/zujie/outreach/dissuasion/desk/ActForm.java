package zujie.outreach.dissuasion.desk;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import zujie.kernel.money.Money;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.clock.BusinessClock;

/** What is typed on the page of a dissuasion. */
@NullUnmarked
public class ActForm implements Serializable {

    private static final long serialVersionUID = 1;

    private String note;
    private String result = "DISSUADED";
    private String savedFen;
    private String station;
    private String evidence;
    private String relapse;
    private String cause;
    private String finding;

    /** Yuan as fen; null for nothing. @throws InvalidValue on the field */
    static Long fen(String field, String typed) {
        try {
            return typed == null || typed.isBlank() ? null : Money.ofYuan(typed).fen();
        } catch (InvalidValue e) {
            throw e.at(field);
        }
    }

    /** A time in China; null for nothing. @throws InvalidValue {@code outreach.time-malformed} */
    static Instant time(String field, String typed) {
        try {
            return typed == null || typed.isBlank()
                    ? null
                    : LocalDateTime.parse(typed.strip().replace(' ', 'T'))
                            .atZone(BusinessClock.ZONE)
                            .toInstant();
        } catch (DateTimeException e) {
            throw InvalidValue.onField(field, "outreach.time-malformed");
        }
    }

    /** Null for what is no id. */
    static UUID id(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }

    public String getSavedFen() {
        return savedFen;
    }

    public void setSavedFen(String savedFen) {
        this.savedFen = savedFen;
    }

    public String getStation() {
        return station;
    }

    public void setStation(String station) {
        this.station = station;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public String getRelapse() {
        return relapse;
    }

    public void setRelapse(String relapse) {
        this.relapse = relapse;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
    }
}
