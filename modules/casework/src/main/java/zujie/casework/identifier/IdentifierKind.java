package zujie.casework.identifier;

/** What kind of thing identifies somebody. */
public enum IdentifierKind {
    /** 银行卡、账户 of a payee. */
    ACCOUNT,
    /** 电话号码, as shown or as dialled. */
    PHONE,
    /** 社交账号. */
    MESSENGER,
    /** 网址, by its host. */
    SITE,
    /** 应用程序. */
    APP,
    /** 终端设备 by IMEI. */
    DEVICE,
    /** 嫌疑人 by identity number. */
    PERSON
}
