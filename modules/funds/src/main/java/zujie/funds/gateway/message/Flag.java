package zujie.funds.gateway.message;

/** Why a message should be looked at by somebody. */
public enum Flag {
    /** 格式错误. */
    FORMAT,
    /** A transaction or result code that is not known here. */
    UNKNOWN_CODE,
    /** An ApplicationID that nobody has given out. */
    UNKNOWN_ORDER,
    /** An answer to an order of another institution. */
    FOREIGN,
    /** A second answer that says something else than the first. */
    TWICE,
    /** An answer after the order's end. */
    LATE,
    /** An answer to an order that was taken back before. */
    WITHDRAWN,
    /** A time that cannot be, seen from our clock. */
    CLOCK,
    /** An order of ours whose words cannot be written. */
    UNWRITABLE
}
