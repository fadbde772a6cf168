package zujie.funds.gateway.envelope;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message of the format: {@code Response} from us to an institution, {@code Request} from it to us.
 *
 * @param root {@code Response} or {@code Request}
 * @param code TxCode, such as {@code 100101} or {@code A00105}
 * @param party MessageFrom of a response, To of a request: always the police side
 * @param serial TransSerialNumber; see {@link Serial}
 */
public record Envelope(String root, String code, String party, String serial, Part body) {

    public static final String DOWN = "Response";
    public static final String UP = "Request";

    /** Own code of the answer to a poll: a list of messages. */
    public static final String POLL = "000001";

    /** Own code of a request that carries several messages. */
    public static final String BATCH = "000003";

    private static final String MODE = "01";

    public static Envelope down(String code, String from, String serial, Part body) {
        return new Envelope(DOWN, code, from, serial, body);
    }

    public static Envelope up(String code, String to, String serial, Part body) {
        return new Envelope(UP, code, to, serial, body);
    }

    static Envelope of(Part root) throws Malformed {
        Part head = root.first("Head");
        Part body = root.first("Body");
        if (head == null || body == null) {
            throw new Malformed("报文缺少 Head 或 Body");
        }
        boolean up = UP.equals(root.name());
        return new Envelope(
                root.name(), head.or("TxCode"), head.or(up ? "To" : "MessageFrom"), head.or("TransSerialNumber"), body);
    }

    public Part toPart() {
        boolean up = UP.equals(root);
        Part.Builder head = Part.named("Head");
        if (up) {
            head.add("Mode", MODE).add("To", party).add("TxCode", code);
        } else {
            head.add("TxCode", code).add("MessageFrom", party);
        }
        return Part.of(root, List.of(head.add("TransSerialNumber", serial).build(), body));
    }

    /** ApplicationID of the order; null if the body names none. */
    public @Nullable String applicationId() {
        return body.get("applicationID");
    }
}
