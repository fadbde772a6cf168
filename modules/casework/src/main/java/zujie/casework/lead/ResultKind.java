package zujie.casework.lead;

/** A result (战果) that came of a lead, with what its quantity counts. */
enum ResultKind {
    /** 抓获嫌疑人（人）. */
    ARRESTED,
    /** 捣毁窝点（处）. */
    DEN,
    /** 缴获（件）. */
    SEIZED,
    /** 关停、查封（个）. */
    SHUT,
    /** 止付、冻结、挽损, in fen. */
    MONEY
}
