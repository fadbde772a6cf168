package zujie.outreach.dissuasion;

import java.util.Arrays;
import java.util.List;

/** How an attempt to reach a person ended. */
public enum AttemptOutcome {
    /** 已接通. */
    REACHED(Kind.CALL, true),
    /** 无人接听. */
    NO_ANSWER(Kind.CALL, false),
    /** 拒接或挂断. */
    HUNG_UP(Kind.CALL, false),
    /** 关机、停机或空号. */
    UNREACHABLE(Kind.CALL, false),
    /** 见到本人. */
    MET(Kind.VISIT, true),
    /** 不在. */
    ABSENT(Kind.VISIT, false),
    /** 地址有误. */
    WRONG_ADDRESS(Kind.VISIT, false),
    /** 短信已发出; only the system says so. */
    SENT(Kind.SMS, false);

    /** The way on which it was tried (R7.4). */
    public enum Kind {
        CALL,
        VISIT,
        SMS
    }

    private final Kind kind;
    private final boolean contact;

    AttemptOutcome(Kind kind, boolean contact) {
        this.kind = kind;
        this.contact = contact;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether somebody has spoken with the person. */
    public boolean isContact() {
        return contact;
    }

    /** What an officer can record of one kind. */
    public static List<AttemptOutcome> of(Kind kind) {
        return Arrays.stream(values()).filter(outcome -> outcome.kind == kind).toList();
    }
}
