package zujie.platform.duty;

/** A text message; {@code text} is masked. Public for JSON-B. */
public record Sms(String phone, String text) {}
