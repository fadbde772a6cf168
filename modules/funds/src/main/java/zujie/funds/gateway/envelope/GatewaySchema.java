package zujie.funds.gateway.envelope;

import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The schema of config/gateway, a reconstruction of the published field lists; see the guide of the gateway. */
final class GatewaySchema {

    private static final String FILE = "/zujie/funds/gateway/zujie-gateway.xsd";
    private static final int LONGEST = 300;
    private static final Schema SCHEMA = load();

    private GatewaySchema() {}

    private static Schema load() {
        URL file = GatewaySchema.class.getResource(FILE);
        if (file == null) {
            throw new IllegalStateException(FILE + " is missing");
        }
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return factory.newSchema(new StreamSource(file.openStream()));
        } catch (SAXException | IOException e) {
            throw new IllegalStateException(FILE, e);
        }
    }

    /** @throws Malformed with what the schema says against it */
    static void check(String xml) throws Malformed {
        try {
            Validator validator = SCHEMA.newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.validate(new StreamSource(new StringReader(xml)));
        } catch (SAXParseException e) {
            String why = String.valueOf(e.getMessage());
            throw new Malformed("不符合报文格式：" + why.substring(0, Math.min(LONGEST, why.length())));
        } catch (SAXException | IOException e) {
            throw new Malformed("不符合报文格式");
        }
    }
}
