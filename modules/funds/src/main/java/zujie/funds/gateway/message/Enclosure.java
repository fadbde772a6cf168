package zujie.funds.gateway.message;

import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zujie.funds.gateway.envelope.Part;

/**
 * A file that travels with a message; its name is type, format, serial and number (§6).
 *
 * @param type 01 警官证, 02 冻结文书, 03 紧急止付申请表, 04 身份证, 05 查询文书
 * @param number police or paper number that tells it from the others
 */
public record Enclosure(String type, String number, byte[] pdf) {

    private static final String PDF = "1";

    /** The element of all files; null if there are none. */
    public static @Nullable Part list(String serial, List<Enclosure> files) {
        return files.isEmpty()
                ? null
                : Part.of(
                        "attachments", files.stream().map(f -> f.toPart(serial)).toList());
    }

    private Part toPart(String serial) {
        return Part.named("attachment")
                .add("filename", type + PDF + "_" + serial + "_" + number)
                .add("content", Base64.getEncoder().encodeToString(pdf))
                .build();
    }
}
