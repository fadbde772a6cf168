package zujie.launcher.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

/**
 * What the simulated bank says to the orders as the application sends them: word by word as in the golden files, and of the
 * gateway's format. {@code -Dgolden.write=true} writes them anew.
 */
class GatewayClerkTest {

    private static final Path ORDERS = Path.of("../funds/src/test/resources/zujie/funds/gateway");
    private static final Path GOLDEN = Path.of("src/test/resources/zujie/launcher/simulator");
    private static final Path FORMAT = Path.of("../../config/gateway/zujie-gateway.xsd");

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "stop-extension, 100106",
        "stop-release, 100104",
        "freeze-order, 100202",
        "freeze-renewal, 100206",
        "freeze-release, 100204",
        "query-transactions, 100302",
        "query-holder, 100304",
        "query-dynamic, 100306",
        "query-dynamic-end, 100308",
        "query-all-accounts, 100310",
        "payment-stop-extension, A00108",
        "payment-stop-release, A00108",
        "payment-freeze-order, A00206",
        "payment-freeze-renewal, A00208",
        "payment-freeze-release, A00208",
        "payment-query-single, A00312"
    })
    void shouldAnswerInTheNationalFormat(String name, String code) throws Exception {
        Document order = order(name);
        List<GatewayClerk.Said> said = GatewayClerk.to(GatewayChannel.text(order, "TxCode"), order, null);
        assertThat(said).isNotEmpty().allSatisfy(s -> assertThat(s.code()).isEqualTo(code));
        Schema format = SchemaFactory.newDefaultInstance().newSchema(new StreamSource(FORMAT.toFile()));
        StringBuilder all = new StringBuilder();
        for (GatewayClerk.Said each : said) {
            String message = GatewayChannel.message(each, "305100000013_000000000000" + "0".repeat(28));
            format.newValidator().validate(new StreamSource(new StringReader(message)));
            // The bodies of payment institutions are open.
            if (code.startsWith("1")) {
                String body = "<Body" + code + ">" + each.body() + "</Body" + code + ">";
                format.newValidator().validate(new StreamSource(new StringReader(body)));
            }
            all.append(message.replace("><", ">\n<")).append('\n');
        }
        Path golden = GOLDEN.resolve(name + "-answer.xml");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, all);
        }
        assertThat(all.toString()).isEqualTo(Files.readString(golden));
    }

    /** A00311: the transaction that was asked about and no other. */
    @Test
    void shouldNameTheTransactionThatWasAskedAbout_A00311() throws Exception {
        Document order = order("payment-query-single");
        GatewayClerk.Said said = GatewayClerk.to("A00311", order, null).get(0);
        assertThat(said.body()).containsOnlyOnce("<transaction>");
        assertThat(said.body())
                .contains("<transactionSerial>" + GatewayChannel.text(order, "param") + "</transactionSerial>");
    }

    @ParameterizedTest
    @CsvSource({"freeze-order, 100202", "payment-freeze-order, A00206"})
    void shouldSay0600WhereAPaperIsMissing(String name, String code) throws Exception {
        Document order = order(name);
        List<GatewayClerk.Said> said = GatewayClerk.to(GatewayChannel.text(order, "TxCode"), order, "缺少法律文书");
        assertThat(said).singleElement().satisfies(s -> {
            assertThat(s.code()).isEqualTo(code);
            assertThat(s.body()).contains("<result>0600</result>").contains("缺少法律文书");
        });
    }

    private static Document order(String name) throws IOException {
        return GatewayChannel.parse(Files.readString(ORDERS.resolve(name + ".xml"), StandardCharsets.UTF_8));
    }
}
