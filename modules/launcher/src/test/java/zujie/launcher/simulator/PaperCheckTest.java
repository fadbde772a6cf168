package zujie.launcher.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

/** A simulated bank freezes what has its papers and answers 0600 to what has not (R6.4). */
class PaperCheckTest {

    private static final String NO = "3501冻字〔2026〕00001号";

    private HttpServer police;
    private Line line;

    /** The one seal that is genuine is {@code MEUC}. */
    @BeforeEach
    void answer() throws IOException {
        police = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        police.createContext("/paper-seals/verification", exchange -> {
            String claim = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            boolean known = claim.contains(NO);
            byte[] answer = ("{\"genuine\":" + claim.contains("\"MEUC\"") + "}").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(known ? 200 : 404, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        police.start();
        line = new Line("http://127.0.0.1:" + police.getAddress().getPort(), () -> "token");
    }

    @AfterEach
    void stop() {
        police.stop(0);
    }

    private static String order(String lead, String second, String sheets, String paper) {
        return "<Response><Body><applicationID>1</applicationID><operator><IDType>08</IDType><IDNumber>" + lead
                + "</IDNumber></operator><investigator><IDNumber>" + second
                + "</IDNumber></investigator><attachments>" + sheets + paper + "</attachments></Body></Response>";
    }

    private static String sheet(String no) {
        return file("011_9_" + no, "%PDF-1.5 sheet");
    }

    private static String paper(String properties) {
        return file("021_9_1", "%PDF-1.5\n1 0 obj\n<</Title(x)" + properties + ">>\nendobj");
    }

    private static String file(String name, String content) {
        return "<attachment><filename>" + name + "</filename><content>"
                + Base64.getEncoder().encodeToString(content.getBytes(StandardCharsets.ISO_8859_1))
                + "</content></attachment>";
    }

    /** As a PDF has it: UTF-16 behind its mark, with the signs escaped that would end it. */
    private static String number(String no) {
        String bytes = new String(("\uFEFF" + no).getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1);
        return "/PaperNo("
                + bytes.replace("\\", "\\\\")
                        .replace("(", "\\(")
                        .replace(")", "\\)")
                        .replace("\r", "\\r")
                        .replace("\n", "\\n")
                + ")";
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new org.xml.sax.InputSource(new java.io.StringReader(xml)));
    }

    @Test
    void shouldFreezeWhatHasAllItsPapers() throws Exception {
        Document order =
                parsed(order("001", "002", sheet("001") + sheet("002"), paper(number(NO) + "/PaperSeal(MEUC)")));
        assertThat(PaperCheck.missing(line, order)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 002, both, whole, 警官证编号",
        "-, 002, both, whole, 警官证编号",
        "001, '', both, whole, 警官证编号",
        "001, 002, one, whole, 警官证",
        "001, 002, none, whole, 警官证",
        "001, 002, both, none, 法律文书",
        "001, 002, both, picture, 法律文书",
        "001, 002, both, unnumbered, 文号",
        "001, 002, both, unsealed, 印章",
        "001, 002, both, forged, 印章",
        "001, 002, both, stranger, 印章"
    })
    void shouldAnswer0600WhenAPaperIsMissing(String lead, String second, String sheets, String paper, String missing)
            throws Exception {
        String files =
                switch (sheets) {
                    case "both" -> sheet(lead) + sheet(second);
                    case "one" -> sheet(lead);
                    default -> "";
                };
        String legal =
                switch (paper) {
                    case "whole" -> paper(number(NO) + "/PaperSeal(MEUC)");
                    case "picture" -> file("020_9_1", "JFIF");
                    case "unnumbered" -> paper("/PaperSeal(MEUC)");
                    case "unsealed" -> paper(number(NO));
                    case "forged" -> paper(number(NO) + "/PaperSeal(MEUD)");
                    case "stranger" -> paper(number("1101冻字〔2026〕00001号") + "/PaperSeal(MEUC)");
                    default -> "";
                };
        Document order = parsed(order(lead, second, files, legal));
        String said = PaperCheck.missing(line, order);
        assertThat(said).contains(missing);
        assertThat(GatewayClerk.to("100201", order, said)).singleElement().satisfies(answer -> {
            assertThat(answer.code()).isEqualTo("100202");
            assertThat(answer.body()).contains("<result>0600</result>", missing);
        });
    }
}
