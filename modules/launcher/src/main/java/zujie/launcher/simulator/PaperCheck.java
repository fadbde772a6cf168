package zujie.launcher.simulator;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What a bank looks for before it freezes by message: both officers' police numbers and sheets, and the legal paper with
 * its number and a seal that the police say is genuine. Without them it answers 0600 (R6.4).
 */
final class PaperCheck {

    private static final String OFFICER = "01";
    private static final String LEGAL = "02";

    private PaperCheck() {}

    /** What is missing, in words; null if nothing is. */
    static @Nullable String missing(Line line, Document order) throws IOException {
        Set<String> officers = new HashSet<>();
        for (String who : new String[] {"operator", "investigator"}) {
            NodeList found = order.getElementsByTagName(who);
            String no = found.getLength() == 0 ? "" : inside((Element) found.item(0), "IDNumber");
            if (no.isEmpty() || no.equals("-")) {
                return "缺少办案民警警官证编号";
            }
            officers.add(no);
        }
        byte[] paper = null;
        NodeList files = order.getElementsByTagName("attachment");
        for (int i = 0; i < files.getLength(); i++) {
            String name = inside((Element) files.item(i), "filename");
            byte[] content = Base64.getDecoder().decode(inside((Element) files.item(i), "content"));
            if (name.startsWith(OFFICER)) {
                officers.removeIf(no -> name.endsWith("_" + no));
            } else if (name.startsWith(LEGAL)) {
                paper = content;
            }
        }
        if (!officers.isEmpty()) {
            return "缺少办案民警警官证";
        }
        if (paper == null || !new String(paper, StandardCharsets.ISO_8859_1).startsWith("%PDF")) {
            return "缺少法律文书";
        }
        String no = named(paper, "PaperNo");
        String seal = named(paper, "PaperSeal");
        if (no.isEmpty()) {
            return "缺少法律文书文号";
        }
        return isGenuine(line, no, seal) ? null : "法律文书印章核验不符";
    }

    /** Asks the police. */
    static boolean isGenuine(Line line, String paperNo, String seal) throws IOException {
        String claim = Json.createObjectBuilder()
                .add("paperNo", paperNo)
                .add("seal", seal)
                .build()
                .toString();
        Line.Answer answer = line.post("/paper-seals/verification", "application/json", claim, null);
        if (answer.status() == 404) {
            return false;
        }
        if (answer.status() != 200) {
            throw new IOException("the seal cannot be verified: " + answer.status() + " " + answer.body());
        }
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject().getBoolean("genuine");
        }
    }

    /** One value of a PDF's document information, which stands in it in plain; empty if there is none. */
    static String named(byte[] pdf, String key) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        int at = text.indexOf("/" + key + "(");
        if (at < 0) {
            return "";
        }
        ByteArrayOutputStream value = new ByteArrayOutputStream();
        for (int i = at + key.length() + 2; i < text.length() && text.charAt(i) != ')'; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                c = text.charAt(++i);
                int plain = "nrtbf".indexOf(c);
                c = plain < 0 ? c : "\n\r\t\b\f".charAt(plain);
            }
            value.write(c);
        }
        byte[] bytes = value.toByteArray();
        boolean unicode = bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
        return unicode
                ? new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE)
                : new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static String inside(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }
}
