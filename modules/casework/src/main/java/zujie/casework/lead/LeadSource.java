package zujie.casework.lead;

/** Where a lead comes from. */
enum LeadSource {
    /** 110 反诈专家席举报 (SR-1). */
    DESK,
    /** 公众举报. */
    PUBLIC,
    /** 银行推送. */
    BANK,
    /** 运营商推送. */
    CARRIER,
    /** 其他公安单位. */
    UNIT,
    /** 研判. */
    ANALYSIS
}
