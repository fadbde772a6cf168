package zujie.funds.freeze.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zujie.funds.freeze.FreezeRow;
import zujie.funds.freeze.FreezesForOthers.SealedPaper;
import zujie.funds.gateway.envelope.Wire;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.document.DocumentFormat;
import zujie.platform.document.Documents;
import zujie.platform.document.Paper;
import zujie.platform.seal.SealText;
import zujie.platform.text.Texts;

/**
 * The legal paper as a PDF with its seal in it (R1.16): what it orders is taken from the very lines that the seal covers,
 * so that paper and seal cannot say different things. The seal and the paper's number stand on it to be read, and in the
 * document's properties {@value #SEAL} and {@value #NUMBER} for a bank's program.
 */
@ApplicationScoped
public class SealedPapers {

    static final String SEAL = "PaperSeal";
    static final String NUMBER = "PaperNo";

    private static final String FORM = "zujie/funds/document/freeze-paper.xml";

    @Inject
    Documents documents;

    /**
     * The paper as PDF.
     *
     * @param freeze that it belongs to; what the seal does not cover is taken from it
     * @throws RuleViolation {@code funds.freeze-seal-missing} for a paper that was issued without a seal
     */
    public Paper print(FreezeRow freeze, SealedPaper paper) {
        String seal = paper.seal();
        if (seal == null || seal.isEmpty()) {
            throw RuleViolation.of("funds.freeze-seal-missing");
        }
        Sealed said = Sealed.of(paper.text());
        Map<String, Object> values = new HashMap<>();
        values.put("title", Texts.get(Texts.CHINESE, "funds.freeze-paper." + said.kind()));
        values.put("no", said.no());
        values.put("bank", freeze.bankName());
        values.put("name", said.accountName());
        values.put("account", said.account());
        values.put("kind", Texts.get(Texts.CHINESE, "funds.property." + freeze.kind()));
        values.put("amount", said.sum() + (said.interest() ? "（包括孳息）" : "（不包括孳息）"));
        values.put("months", said.months().equals("0") ? "—" : said.months() + " 个月");
        values.put("caseNo", said.caseNo());
        values.put("filing", said.filingNo());
        values.put("orderNo", freeze.orderNo() == null ? "" : freeze.orderNo());
        values.put("lead", said.lead() + "　电话 " + freeze.leadPhone());
        values.put("second", said.second());
        values.put("approver", said.approver());
        values.put("organ", freeze.orgName());
        values.put("day", Wire.time(paper.issuedAt()).replaceFirst("(\\d{4})(\\d\\d)(\\d\\d).*", "$1年$2月$3日"));
        values.put(
                "sealedAt",
                Wire.time(paper.issuedAt())
                        .replaceFirst("(\\d{4})(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)", "$1-$2-$3 $4:$5:$6"));
        values.put("seal", SealText.lines(seal));
        values.put("code", SealText.code(seal));
        return documents.print(FORM, values, said.no(), DocumentFormat.PDF, Map.of(NUMBER, said.no(), SEAL, seal));
    }

    /** The lines that the seal covers, as {@code FreezePaper} writes them. */
    private record Sealed(
            String kind,
            String no,
            String accountName,
            String account,
            @Nullable Long amountFen,
            boolean interest,
            String months,
            String caseNo,
            String filingNo,
            String lead,
            String second,
            String approver) {

        private static final int LINES = 15;

        static Sealed of(String text) {
            String[] line = text.split("\n", -1);
            if (line.length != LINES) {
                throw new IllegalStateException("a sealed paper of " + line.length + " lines");
            }
            return new Sealed(
                    line[1],
                    line[2],
                    line[4],
                    line[5],
                    line[6].equals("WHOLE") ? null : Long.valueOf(line[6]),
                    line[7].equals("INTEREST"),
                    line[8],
                    line[9],
                    line[10],
                    officer(line[11]),
                    officer(line[12]),
                    line[13]);
        }

        /** Name and police number, which stand with a space between them. */
        private static String officer(String line) {
            int at = line.lastIndexOf(' ');
            if (at < 1 || at == line.length() - 1) {
                throw RuleViolation.of("funds.freeze-police-no-missing");
            }
            return line.substring(0, at) + "（" + line.substring(at + 1) + "）";
        }

        String sum() {
            Long fen = amountFen;
            return fen == null ? "账户全部资金" : Wire.yuan(fen) + " 元";
        }

        /** Names no account. */
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "Sealed %s", no);
        }
    }
}
