package zujie.funds.freeze.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zujie.funds.freeze.FreezeRow;
import zujie.funds.freeze.FreezeWorld;
import zujie.funds.stoppay.StopsByHand;
import zujie.funds.stoppay.notice.StopNotices;
import zujie.kernel.rule.NotFound;
import zujie.platform.document.Documents;
import zujie.platform.document.Paper;

/** Seals on the papers of freezes, on a real MariaDB: a bank can verify them, and nobody can change what they cover. */
class PaperSealTest {

    private static final VerifyPaper VERIFY = new VerifyPaper();
    private static final PrintSealedPaper PRINT = new PrintSealedPaper();
    private static FreezeWorld world;
    private static int accounts;

    private FreezeRow freeze;
    private VerifyPaper.Sealed paper;

    @BeforeAll
    static void begin() {
        world = new FreezeWorld();
        world.add(
                List.of(new StopsByHand(), new StopNotices(), VERIFY, PRINT, new SealedPapers(), new Documents()),
                List.of());
    }

    @BeforeEach
    void aSealedPaper() {
        freeze = world.inForce(world.filed(), "62260000070%05d".formatted(++accounts));
        paper = world.as(world.bank, () -> VERIFY.of(freeze.id())).get(0);
    }

    private VerifyPaper.Verdict verify(String seal) {
        return world.as(world.bank, () -> VERIFY.handle(paper.paperNo(), seal));
    }

    @Test
    void shouldBeGenuineWithBothOfficersOnIt_R1_16() {
        VerifyPaper.Verdict verdict = verify(" " + paper.seal() + "\n");
        assertThat(verdict.genuine()).isTrue();
        assertThat(verdict.officers()).isEqualTo("陈主办（0p20） / 林警官（0p2）");
        assertThat(paper.text()).contains(paper.paperNo(), "500000", "陈主办 0p20", "林警官 0p2");
        assertThat(world.as(world.officer, () -> VERIFY.handle(paper.paperNo(), paper.seal()))
                        .genuine())
                .isTrue();
    }

    @Test
    void shouldBeVerifiedByTheBankAlone() throws Exception {
        PublicKey key = KeyFactory.getInstance("EC", new BouncyCastleProvider())
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(world.as(world.bank, VERIFY::key))));
        Signature signature = Signature.getInstance("SM3withSM2", new BouncyCastleProvider());
        signature.initVerify(key);
        signature.update(paper.text().getBytes(StandardCharsets.UTF_8));
        assertThat(signature.verify(Base64.getDecoder().decode(paper.seal()))).isTrue();
    }

    @Test
    void shouldBeGenuineByItsShortCodeAsWell() {
        String code = paper.code();
        assertThat(code).matches("([0-9A-F]{4}-){3}[0-9A-F]{4}");
        assertThat(verify(code.toLowerCase(java.util.Locale.ROOT)).genuine()).isTrue();
        assertThat(verify(code.substring(0, 18) + (code.endsWith("0") ? "1" : "0"))
                        .genuine())
                .isFalse();
        world.sqlUpdate("update funds_freeze_paper set months = 12 where freeze_id = '" + freeze.id() + "'");
        assertThat(verify(code).genuine())
                .as("a code alone proves nothing once the books say otherwise")
                .isFalse();
    }

    /** The seal stands in the PDF: to be read, and for a program. */
    @Test
    void shouldStandInThePdfThatTheBankGets_R1_16() throws Exception {
        Paper file = world.as(world.bank, () -> PRINT.handle(paper.paperNo()));
        assertThat(file.fileName()).isEqualTo(paper.paperNo() + ".pdf");
        try (PdfReader pdf = new PdfReader(file.content())) {
            assertThat(pdf.getInfo())
                    .containsEntry("PaperNo", paper.paperNo())
                    .containsEntry("PaperSeal", paper.seal());
            String text = new PdfTextExtractor(pdf).getTextFromPage(1);
            String compact = text.replaceAll("\\s", "");
            assertThat(compact)
                    .contains(
                            paper.paperNo(),
                            paper.seal(),
                            paper.code(),
                            freeze.orgName().replace(" ", ""),
                            "电子印章")
                    .contains("陈主办（0p20）", "林警官（0p2）");
        }
        assertThatThrownBy(() -> world.as(world.otherBank, () -> PRINT.handle(paper.paperNo())))
                .isInstanceOf(NotFound.class);
        world.sqlUpdate("update funds_freeze_paper set seal = null where freeze_id = '" + freeze.id() + "'");
        assertThatThrownBy(() -> world.as(world.bank, () -> PRINT.handle(paper.paperNo())))
                .hasMessageContaining("funds.freeze-seal-missing");
    }

    @Test
    void shouldRefuseASealOfAnotherPaperOrNone() {
        FreezeRow other = world.inForce(world.filed(), "62260000071%05d".formatted(accounts));
        String theirs = world.as(world.bank, () -> VERIFY.of(other.id())).get(0).seal();
        assertThat(verify(theirs).genuine()).isFalse();
        assertThat(verify("AAAA").genuine()).isFalse();
        assertThat(verify("").genuine()).isFalse();
    }

    /** Who can write to the database cannot make a paper say something else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update funds_freeze_order set amount_fen = amount_fen - 1 where id = '%s'",
                "update funds_freeze_order set account = '6226999999999999' where id = '%s'",
                "update funds_freeze_paper set months = 12 where freeze_id = '%s'",
                "update funds_freeze_paper set approver_name = '别人' where freeze_id = '%s'",
                "update funds_freeze_paper set second_police_no = '999999' where freeze_id = '%s'"
            })
    void shouldBreakWhenTheBooksAreRewritten(String statement) {
        assertThat(verify(paper.seal()).genuine()).isTrue();
        world.sqlUpdate(statement.formatted(freeze.id()));
        assertThat(verify(paper.seal()).genuine()).isFalse();
    }

    @Test
    void shouldHideThePapersOfOtherBanks_R9_9() {
        assertThatThrownBy(() -> world.as(world.otherBank, () -> VERIFY.handle(paper.paperNo(), paper.seal())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(world.otherBank, () -> VERIFY.of(freeze.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(world.elsewhere, () -> VERIFY.handle(paper.paperNo(), paper.seal())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void shouldSealRenewalAndReleaseToo() {
        world.renewalOrdered(freeze.id());
        world.freed(freeze.id());
        List<VerifyPaper.Sealed> all = world.as(world.bank, () -> VERIFY.of(freeze.id()));
        assertThat(all).extracting(VerifyPaper.Sealed::kind).containsExactly("FREEZE", "RENEWAL", "RELEASE");
        assertThat(all).allSatisfy(p -> assertThat(world.as(world.bank, () -> VERIFY.handle(p.paperNo(), p.seal()))
                        .genuine())
                .isTrue());
    }
}
