package zujie.insight.oversight;

import java.util.List;
import zujie.cards.api.CarrierFigures;
import zujie.funds.api.BankFigures;

/**
 * A month as an authority sees it: totals of its area, and the partners of its own field.
 *
 * @param month {@code 2026-11}
 * @param authority the caller's organisation
 * @param area the police unit whose figures they are, with those of the units below
 * @param field {@code BANKS}, {@code CARRIERS} or {@code TOTALS}
 * @param received 接报数
 * @param accountBalanceFen 账户止付余额, in fen
 * @param disputedFen 其中涉案金额, in fen: a figure of its own
 * @param numbersShut 关停号码数
 * @param bulletins 发布预警数
 * @param banks empty unless the field is {@code BANKS}
 * @param carriers empty unless the field is {@code CARRIERS}
 */
public record OversightView(
        String month,
        String authority,
        String area,
        String field,
        long received,
        long stopsOrdered,
        long stopsExecuted,
        long accountBalanceFen,
        long disputedFen,
        long numbersShut,
        long bulletins,
        List<BankFigures> banks,
        List<CarrierFigures> carriers) {

    /** Orders over the time of the banks or carriers of the field. */
    public long late() {
        return banks.stream().mapToLong(BankFigures::late).sum()
                + carriers.stream().mapToLong(CarrierFigures::late).sum();
    }

    public boolean ofBanks() {
        return field.equals(Mandate.Field.BANKS.name());
    }

    public boolean ofCarriers() {
        return field.equals(Mandate.Field.CARRIERS.name());
    }
}
