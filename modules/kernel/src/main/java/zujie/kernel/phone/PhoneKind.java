package zujie.kernel.phone;

import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of numbers a subscriber in China can have, with their forms (domain rules §8). */
public enum PhoneKind {
    /** 手机号. */
    MOBILE("1(3\\d|4[5-9]|5[0-35-9]|6[2567]|7[0-8]|8\\d|9[0-35-9])\\d{8}"),
    /** 固话: 0, area code of two or three digits, local number of seven or eight that starts with 2–9. */
    LANDLINE("0(10|2\\d|[3-9]\\d{2})[2-9]\\d{6,7}"),
    /** 400 电话. */
    SERVICE_400("400\\d{7}"),
    /** 物联网号, thirteen digits. */
    IOT("14([14]0|41|[68]\\d)\\d{9}"),
    /** 短信端口 106…, up to twenty digits. */
    SMS_PORT("106\\d{2,17}");

    private final Pattern form;

    PhoneKind(String form) {
        this.form = Pattern.compile(form);
    }

    static Optional<PhoneKind> of(String digits) {
        for (PhoneKind kind : values()) {
            if (kind.form.matcher(digits).matches()) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
