package zujie.insight;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zujie.cards.api.CarrierFigures;
import zujie.cards.api.NumberLine;
import zujie.cards.api.NumberOrders;
import zujie.cards.api.NumberSelection;
import zujie.funds.api.BankFigures;
import zujie.funds.api.StopFigures;
import zujie.funds.api.StopLine;
import zujie.funds.api.StopPayments;
import zujie.funds.api.StopSelection;

/** The other modules, played by hand; a test fills in what it asks for. */
public final class Neighbours {

    private Neighbours() {}

    /** Stops that nobody has asked for yet. */
    public static class Stops implements StopPayments {

        @Override
        public StopFigures figures(Instant from, Instant to, String unitPath) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<BankFigures> byBank(Instant from, Instant to, String unitPath) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<StopLine> lines(StopSelection selection, @Nullable String cursor) {
            throw new UnsupportedOperationException();
        }
    }

    /** Orders on numbers that nobody has asked for yet. */
    public static class Numbers implements NumberOrders {

        @Override
        public long executedBetween(Instant from, Instant to, String unitPath) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<CarrierFigures> byCarrier(Instant from, Instant to, String unitPath) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<NumberLine> lines(NumberSelection selection, @Nullable String cursor) {
            throw new UnsupportedOperationException();
        }
    }
}
