package zujie.funds.freeze.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zujie.funds.freeze.FreezeWorld;
import zujie.funds.stoppay.StopsByHand;
import zujie.funds.stoppay.notice.StopNotices;
import zujie.kernel.rule.NotFound;
import zujie.platform.seal.SealText;

/** The receipt of a bank's answer to a stop, sealed, and verified by the same call as the papers of freezes. */
class StopReceiptTest {

    private static final VerifyPaper VERIFY = new VerifyPaper();
    private static FreezeWorld world;
    private static int accounts;

    private UUID stop;
    private VerifyPaper.Sealed receipt;

    @BeforeAll
    static void begin() {
        world = new FreezeWorld();
        world.add(List.of(new StopsByHand(), new StopNotices(), VERIFY), List.of());
    }

    @BeforeEach
    void anAnsweredStop() {
        stop = world.stop(world.report("62260000030%05d".formatted(++accounts), null));
        assertThat(world.as(world.bank, () -> VERIFY.ofStop(stop))).isEmpty();
        world.stopped(stop, 4_210_000);
        receipt = world.as(world.bank, () -> VERIFY.ofStop(stop)).get(0);
    }

    private VerifyPaper.Verdict verify(VerifyPaper.Sealed r, String seal) {
        return world.as(world.bank, () -> VERIFY.handle(r.paperNo(), seal));
    }

    @Test
    void shouldAttestWhatTheBankAnswered() {
        VerifyPaper.Verdict verdict = verify(receipt, " " + receipt.seal());
        assertThat(verdict.genuine()).isTrue();
        assertThat(verdict.kind()).isEqualTo("STOP_RECEIPT");
        assertThat(verdict.stopId()).isEqualTo(stop);
        assertThat(verdict.superseded()).isFalse();
        assertThat(verdict.officers()).contains("王警官").contains("林警官");
        assertThat(receipt.text()).contains(receipt.paperNo(), "0000", "4210000");
        assertThat(world.as(world.desk, () -> VERIFY.handle(receipt.paperNo(), receipt.seal()))
                        .genuine())
                .isTrue();
        assertThat(verify(receipt, "AAAA").genuine()).isFalse();
        assertThat(verify(receipt, SealText.code(receipt.seal())).genuine()).isTrue();
    }

    /** Police see no account without a reason, not on a receipt either. */
    @Test
    void shouldGiveItsTextToTheBankOnly() {
        VerifyPaper.Sealed seen =
                world.as(world.desk, () -> VERIFY.ofStop(stop)).get(0);
        assertThat(seen.text()).isEmpty();
        assertThat(seen.seal()).isEqualTo(receipt.seal());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update funds_stop_payment set account_balance_fen = account_balance_fen - 1 where id = '%s'",
                "update funds_stop_payment set payee_account = '6226999999999999' where id = '%s'",
                "update funds_stop_payment set executed_at = executed_at - interval 1 minute where id = '%s'",
                "update funds_stop_payment set answered_by = '别人' where id = '%s'",
                "update funds_stop_receipt set said = replace(said, '4210000', '4210001') where stop_id = '%s'"
            })
    void shouldBreakWhenTheBooksAreRewritten(String statement) {
        assertThat(verify(receipt, receipt.seal()).genuine()).isTrue();
        world.sqlUpdate(statement.formatted(stop));
        assertThat(verify(receipt, receipt.seal()).genuine()).isFalse();
    }

    @Test
    void shouldGetAnotherEditionWhenTheBankCorrectsItsAnswer() {
        world.amended(stop, "HX-77");
        List<VerifyPaper.Sealed> all = world.as(world.bank, () -> VERIFY.ofStop(stop));
        assertThat(all).hasSize(2);
        assertThat(all.get(1).text()).contains("HX-77");
        VerifyPaper.Verdict first = verify(all.get(0), all.get(0).seal());
        assertThat(first.genuine()).isTrue();
        assertThat(first.superseded()).isTrue();
        VerifyPaper.Verdict second = verify(all.get(1), all.get(1).seal());
        assertThat(second.genuine()).isTrue();
        assertThat(second.superseded()).isFalse();
        assertThat(verify(all.get(1), all.get(0).seal()).genuine()).isFalse();
    }

    @Test
    void shouldHideTheReceiptsOfOtherBanks_R9_9() {
        assertThatThrownBy(() -> world.as(world.otherBank, () -> VERIFY.handle(receipt.paperNo(), receipt.seal())))
                .isInstanceOfSatisfying(
                        NotFound.class, e -> assertThat(e.code()).isEqualTo("funds.paper-not-found"));
        assertThatThrownBy(() -> world.as(world.otherBank, () -> VERIFY.ofStop(stop)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(world.elsewhere, () -> VERIFY.handle(receipt.paperNo(), receipt.seal())))
                .isInstanceOf(NotFound.class);
    }
}
