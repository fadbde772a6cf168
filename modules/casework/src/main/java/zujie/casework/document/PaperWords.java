package zujie.casework.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import zujie.kernel.identity.IdentityNumber;
import zujie.kernel.identity.Sex;
import zujie.kernel.money.Money;
import zujie.platform.clock.BusinessClock;
import zujie.platform.text.Texts;

/** How values stand on official papers, which are Chinese whatever language the reader has chosen. */
final class PaperWords {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu年MM月dd日 HH时mm分", Locale.ROOT).withZone(BusinessClock.ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年MM月dd日", Locale.ROOT);

    private PaperWords() {}

    static String text(String key) {
        return Texts.get(Texts.CHINESE, key);
    }

    /** Empty for null and for {@link Instant#EPOCH}, which stands for unknown. */
    static String time(@Nullable Instant at) {
        return at == null || at.equals(Instant.EPOCH) ? "" : TIME.format(at);
    }

    static String day(@Nullable Instant at) {
        return at == null ? "" : DAY.format(LocalDate.ofInstant(at, BusinessClock.ZONE));
    }

    /** Empty for nothing known. */
    static String yuan(long fen) {
        return fen <= 0 ? "" : Money.ofFen(fen).toString();
    }

    static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    static String sex(@Nullable String identity) {
        if (identity == null) {
            return "";
        }
        return new IdentityNumber(identity).sex() == Sex.MALE ? "男" : "女";
    }

    static String born(@Nullable String identity) {
        return identity == null ? "" : DAY.format(new IdentityNumber(identity).birthDate());
    }
}
