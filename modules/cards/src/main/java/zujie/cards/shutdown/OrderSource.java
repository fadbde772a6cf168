package zujie.cards.shutdown;

/** Who caused the stop; it decides who decides on giving the number back (R5.9). */
public enum OrderSource {
    /** 公安指令 on a number of a case. */
    POLICE,
    /** 运营商模型 on a high-risk number. */
    CARRIER_MODEL,
    /** 通信管理局. */
    REGULATOR;

    /** R5.9: what the police ordered is lifted only after they have verified and agreed. */
    boolean needsPoliceToRestore() {
        return this == POLICE;
    }
}
