package zujie.funds.webhook;

/** An institution wants to be called, or no longer. */
record WebhookChanged(String bankCode) {}
