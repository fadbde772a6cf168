package zujie.launcher.simulator;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A bank that speaks the national message format. It reads and writes it in its own way, not with the application's code. */
final class GatewayChannel implements Channel {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final String CENTRE = "350100000000";
    private static final String MESSAGES = "/gateway/messages";

    private final Line line;
    private final String bankCode;
    private final String run =
            String.format("%014d", ThreadLocalRandom.current().nextLong(100_000_000_000_000L));
    private final AtomicLong count = new AtomicLong();

    GatewayChannel(Line line, String bankCode) {
        this.line = line;
        this.bankCode = bankCode;
    }

    @Override
    public List<Order> fetch() throws IOException {
        Line.Answer answer = line.get(MESSAGES + "?size=100");
        if (answer.status() != 200) {
            throw new IOException("the gateway answers " + answer.status() + " " + answer.body());
        }
        NodeList messages = parse(answer.body()).getElementsByTagName("Message");
        List<Order> orders = new ArrayList<>();
        for (int i = 0; i < messages.getLength(); i++) {
            String xml =
                    new String(Base64.getDecoder().decode(messages.item(i).getTextContent()), StandardCharsets.UTF_8);
            Document order = parse(xml);
            String code = text(order, "TxCode");
            if (code.equals("100101") || code.equals("A00105")) {
                orders.add(new Order(
                        text(order, "applicationID"),
                        GatewayClerk.answerTo(code),
                        new BigDecimal(text(order, "transferAmount"))
                                .movePointRight(2)
                                .longValueExact(),
                        LocalDateTime.parse(text(order, "startTime"), TIME)
                                .atZone(CHINA)
                                .toInstant()));
            } else {
                say(GatewayClerk.to(code, order, papers(code, order)));
            }
        }
        return orders;
    }

    /** Which of its papers a freeze lacks; null for other orders. */
    private @Nullable String papers(String code, Document order) throws IOException {
        return code.startsWith("1002") || code.startsWith("A002") ? PaperCheck.missing(line, order) : null;
    }

    @Override
    public boolean answer(Order order, long balanceFen, String serial) throws IOException {
        String result = balanceFen < order.amountFen() ? "1200" : "0000";
        return send(
                new GatewayClerk.Said(
                        order.ref(),
                        CENTRE,
                        "<applicationID>" + order.applicationId() + "</applicationID><result>" + result + "</result>"
                                + "<accountBalance>"
                                + BigDecimal.valueOf(balanceFen, 2).toPlainString() + "</accountBalance>"
                                + "<startTime>" + TIME.format(order.at().atZone(CHINA)) + "</startTime>"
                                + "<feedbackOrgName>模拟银行</feedbackOrgName>"),
                serial);
    }

    /** Sends messages that are no answers to stops. @return whether all were taken; an order comes again if not */
    boolean say(List<GatewayClerk.Said> messages) throws IOException {
        boolean taken = true;
        for (GatewayClerk.Said each : messages) {
            taken &= send(each, serial());
        }
        return taken;
    }

    private boolean send(GatewayClerk.Said said, String serial) throws IOException {
        Line.Answer answer = line.post(MESSAGES, "application/xml; charset=UTF-8", message(said, serial), null);
        return answer.status() == 200 && text(parse(answer.body()), "Code").equals("100000");
    }

    static String message(GatewayClerk.Said said, String serial) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Request><Head><Mode>01</Mode><To>" + said.to()
                + "</To><TxCode>" + said.code() + "</TxCode><TransSerialNumber>" + serial
                + "</TransSerialNumber></Head><Body>" + said.body() + "</Body></Request>";
    }

    @Override
    public String serial() {
        return String.format("%12s", bankCode).replace(' ', '0') + "_000000000000" + run
                + String.format("%014d", count.incrementAndGet());
    }

    static Document parse(String xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("no XML: " + xml, e);
        }
    }

    static String text(Document document, String element) {
        NodeList found = document.getElementsByTagName(element);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }
}
