package zujie.outreach.bulletin;

/** For whom a bulletin is. */
enum Audience {
    /** 反诈预警 on the public site. */
    PUBLIC,
    /** 警情通报, read in the console only. */
    INTERNAL
}
