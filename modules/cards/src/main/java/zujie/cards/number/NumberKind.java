package zujie.cards.number;

import java.util.regex.Pattern;
import zujie.kernel.phone.ShownNumber;

/** What sort of number an order is about (R5.12). */
public enum NumberKind {
    /** 手机. */
    MOBILE,
    /** 固话. */
    LANDLINE,
    /** 400 电话. */
    N400,
    /** 物联网卡. */
    IOT,
    /** 短信端口. */
    SMS_PORT,
    /** 虚拟: no line of this country can have it, such as most forged displays. */
    VIRTUAL,
    /** 境外. */
    FOREIGN;

    /** Behind {@code 00} a country code that does not start with 0, and 7 to 15 digits in all (ITU-T E.164). */
    private static final Pattern ABROAD = Pattern.compile("00[1-9]\\d{6,14}");

    private static final Pattern WITHOUT_AREA_CODE = Pattern.compile("[2-8]\\d{6,7}");

    /** The kind that the display suggests; the officer may know better. */
    public static NumberKind suggestedBy(ShownNumber shown) {
        return shown.phoneNumber()
                .map(number -> switch (number.kind()) {
                    case MOBILE -> MOBILE;
                    case LANDLINE -> LANDLINE;
                    case SERVICE_400 -> N400;
                    case IOT -> IOT;
                    case SMS_PORT -> SMS_PORT;
                })
                .orElseGet(() -> ofOther(shown.normalised().orElse("")));
    }

    private static NumberKind ofOther(String normalised) {
        if (ABROAD.matcher(normalised).matches()) {
            return FOREIGN;
        }
        return WITHOUT_AREA_CODE.matcher(normalised).matches() ? LANDLINE : VIRTUAL;
    }

    /** Whether a carrier of this country has a subscriber behind such a number. */
    public boolean hasSubscriber() {
        return this != VIRTUAL && this != FOREIGN;
    }
}
