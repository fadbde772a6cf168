package zujie.cards.shutdown;

/** Why a carrier could not execute an order. */
public enum FailureCode {
    /** 非本网号码, or moved to another carrier (携号转网). */
    NOT_OUR_NUMBER,
    /** 号码不存在. */
    NUMBER_NOT_FOUND,
    /** 已停机或已销号. */
    ALREADY_CLOSED,
    /** 受保护线路. */
    PROTECTED_LINE,
    /** 系统或线路故障. */
    TECHNICAL,
    /** 其他, told in the note. */
    OTHER
}
