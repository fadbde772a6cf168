package zujie.casework.api;

import java.time.Instant;
import java.util.Map;

/** The seized items of cases, counted (SR-12: 扣押银行卡 13 张). */
public interface SeizureCounts {

    /** Pieces by kind ({@code BANK_CARD}, {@code PHONE_CARD} …), seized from {@code from} until before {@code to} in a unit and below. */
    Map<String, Long> pieces(Instant from, Instant to, String unitPath);
}
