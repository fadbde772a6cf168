package zujie.casework.intake;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the form whose card it is while it is typed. It is sent the BIN and the length only: no account leaves the page. */
@WebServlet("/console/casework/bin")
public class BinServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Pattern BIN = Pattern.compile("[0-9]{5,10}");
    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,2}");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String bin = String.valueOf(request.getParameter("bin"));
        String length = String.valueOf(request.getParameter("length"));
        if (!BIN.matcher(bin).matches() || !LENGTH.matcher(length).matches()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        Optional<CardBins.Issuer> issuer = CardBins.shipped().issuer(bin);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter()
                .write(issuer.map(i -> line(i, Integer.parseInt(length))).orElse(""));
    }

    /** Code, name, and whether the length is one of the bank's: {@code 102100099996|工商银行|true}. */
    private static String line(CardBins.Issuer issuer, int length) {
        String code = issuer.bank().code();
        return (code == null ? "" : code) + "|" + issuer.bank().name() + "|" + issuer.hasLength(length);
    }
}
