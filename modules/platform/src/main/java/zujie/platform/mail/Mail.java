package zujie.platform.mail;

/** A mail in plain text; masked. Public for JSON-B. */
public record Mail(String to, String subject, String text) {}
