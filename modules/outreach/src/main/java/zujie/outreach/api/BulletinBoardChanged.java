package zujie.outreach.api;

/** What the public may read has changed; fired in the transaction that changed it. */
public record BulletinBoardChanged() {}
