package zujie.funds.workmode;

/** The ways in which an order reaches an institution (R1.24); its clocks run the same in each. */
public enum WorkMode {
    /** 直连: console, REST, gateway. */
    DIRECT,
    /** 平台下发: handed over to the ministry's platform by copy or sheet, its result entered here. */
    PLATFORM,
    /** 纸质送达: no partner; printed papers. */
    PAPER
}
