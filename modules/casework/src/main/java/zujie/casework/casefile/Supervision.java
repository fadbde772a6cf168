package zujie.casework.casefile;

/** Who supervises a case from above (督办级别). */
enum Supervision {
    NONE,
    /** 市督. */
    CITY,
    /** 省督. */
    PROVINCE,
    /** 部督. */
    MINISTRY
}
