package zujie.funds.gateway.record;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import zujie.funds.gateway.envelope.Malformed;
import zujie.funds.gateway.envelope.Messages;
import zujie.funds.gateway.envelope.Part;
import zujie.kernel.account.BankAccountNo;
import zujie.kernel.identity.PersonName;

/** The words of a message, indented, without what would name a person (R9.7). */
final class Masked {

    private static final Set<String> ACCOUNTS = Set.of("accountnumber", "cardnumber", "blackaccount");
    private static final Set<String> NAMES = Set.of("accountname", "name", "accountsubjectname", "operatorname");
    private static final Set<String> HIDDEN = Set.of(
            "idnumber",
            "idtype_idnumber",
            "data",
            "phonenumber",
            "operatorphonenumber",
            "credentialnumber",
            "accountcredentialnumber",
            "address",
            "ipaddress",
            "mac",
            "deviceid");

    /** Shown by their length alone: files, and free words in which anything may stand. */
    private static final Set<String> LONG = Set.of("content", "message", "accidentdescription");

    private Masked() {}

    /** @return null if it is no message */
    static @Nullable String of(@Nullable String xml) {
        if (xml == null) {
            return null;
        }
        try {
            StringBuilder text = new StringBuilder();
            write(Messages.parse(xml), 0, text);
            return text.toString();
        } catch (Malformed e) {
            return null;
        }
    }

    private static void write(Part part, int depth, StringBuilder text) {
        text.append("  ".repeat(depth)).append('<').append(part.name()).append('>');
        if (part.parts().isEmpty()) {
            text.append(shown(part));
        } else {
            text.append('\n');
            part.parts().forEach(p -> write(p, depth + 1, text));
            text.append("  ".repeat(depth));
        }
        text.append("</").append(part.name()).append(">\n");
    }

    private static String shown(Part part) {
        String name = part.name().toLowerCase(java.util.Locale.ROOT);
        String text = part.text();
        if (text.isEmpty()) {
            return "";
        }
        if (ACCOUNTS.contains(name)) {
            return account(text);
        }
        if (NAMES.contains(name)) {
            return new PersonName(text).masked();
        }
        if (HIDDEN.contains(name)) {
            return text.substring(0, Math.min(2, text.length())) + "****";
        }
        return LONG.contains(name) ? "…（" + text.length() + "）" : text;
    }

    private static String account(String text) {
        try {
            return new BankAccountNo(text).masked();
        } catch (RuntimeException e) {
            return "****";
        }
    }
}
