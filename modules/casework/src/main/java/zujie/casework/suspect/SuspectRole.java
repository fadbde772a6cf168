package zujie.casework.suspect;

/** What somebody did in the fraud (domain rules 5.2 and §10). */
enum SuspectRole {
    /** 组织者、金主. */
    ORGANISER,
    /** 话务员、聊手. */
    CALLER,
    /** 引流推广. */
    PROMOTER,
    /** 技术：建站、开发、维护. */
    TECHNICIAN,
    /** GOIP、手机口、猫池架设. */
    GOIP,
    /** 水房：转账洗钱. */
    WATER_ROOM,
    /** 跑分. */
    RUNNER,
    /** 车手：取现. */
    CASHIER,
    /** 上门取现金、黄金. */
    COURIER,
    /** 卡主、卡农. */
    CARD_OWNER,
    /** 卡头、收卡人. */
    CARD_HEAD,
    /** 卡商. */
    CARD_TRADER,
    /** 带队. */
    ESCORT,
    /** 行业内鬼. */
    INSIDER,
    /** 其他. */
    OTHER
}
