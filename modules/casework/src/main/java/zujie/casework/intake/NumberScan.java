package zujie.casework.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import zujie.kernel.account.BankAccountNo;
import zujie.kernel.identity.IdentityNumber;
import zujie.kernel.phone.PhoneNumber;
import zujie.kernel.phone.ShownNumber;
import zujie.kernel.rule.InvalidValue;

/** Tells runs of digits apart: identity numbers, accounts, telephone numbers. */
final class NumberScan {

    private static final Pattern IDENTITY = Pattern.compile("(?<![0-9A-Za-z])[1-9]\\d{16}[0-9Xx](?![0-9A-Za-z])");
    private static final Pattern SPACED = Pattern.compile(
            "(?<![0-9A-Za-z.*-])(?:\\d{4}[ -]){3,4}\\d{1,4}(?![0-9])|(?<![0-9A-Za-z.*-])\\d{6}[ -]\\d{10,13}(?![0-9])"
                    + "|(?<![0-9A-Za-z.*-])\\d{4}[ -]\\d{5}[ -]\\d{5}[ -]\\d{5}(?![0-9])");
    private static final Pattern RUN = Pattern.compile("(?<![0-9A-Za-z.*+])\\d{12,22}(?![0-9A-Za-z*])");
    private static final Pattern MONEY_BEHIND = Pattern.compile("^\\s*(?:[,.]\\d|元|万|块|圆|w)");
    private static final Pattern ACCOUNT_CUE =
            Pattern.compile("(?:账号|帐号|卡号|账户|帐户|银行卡|储蓄卡|对公|收款账?号?|账|卡|存折|银行)[^0-9]{0,8}$");
    private static final Pattern PAYER_CUE = Pattern.compile(
            "(?:付款|转出|扣款|汇出|付方|支出|出账|本人|本方|我方|我的|我用|我从|从我|您的|您|事主|被害人)(?:[\\u4e00-\\u9fa5]{0,6})(?:账号|帐号|账户|帐户|卡号|卡|账)?[(:: ]*$");
    private static final Pattern PAYEE_CUE = Pattern.compile("(?:向|到|至|给|入|对方|收款)[\\u4e00-\\u9fa5]{0,8}[(:: ]*$");

    private static final Pattern SHOWN_CUE = Pattern.compile(
            "(?:来电显示|显示号码|显示的号码|显示是|显示为|来电号码|显示|来电|打来|接到|主叫号码|主叫)(?:的?(?:号码|电话))?(?:是|为|一个)?[^0-9+]{0,4}$");
    /** A subscriber's number is a displayed one only where the text says so. */
    private static final Pattern DISPLAY_CUE =
            Pattern.compile("(?:来电显示|显示号码|显示的号码|显示是|显示为|显示|来电号码|主叫号码)(?:的?(?:号码|电话))?(?:是|为)?[^0-9+]{0,3}$");

    private static final Pattern FOREIGN =
            Pattern.compile("(?<![0-9A-Za-z])(?:\\+|00)[0-9][0-9 ()-]{4,22}[0-9](?![0-9])");
    private static final Pattern MOBILE =
            Pattern.compile("(?<![0-9A-Za-z*])(?:86[ -]?)?1\\d{2}[ -]?\\d{4}[ -]?\\d{4}(?![0-9*])");
    private static final Pattern LANDLINE =
            Pattern.compile("(?<![0-9A-Za-z])(?:\\(0\\d{2,3}\\)|0\\d{2,3}[ -]?)\\s?[2-9]\\d{2,3}[ -]?\\d{4}(?![0-9])");
    private static final Pattern SERVICE = Pattern.compile("(?<![0-9A-Za-z])400[ -]?\\d{3,4}[ -]?\\d{3,4}(?![0-9])");
    private static final Pattern PORT = Pattern.compile("(?<![0-9A-Za-z])106\\d{5,17}(?![0-9A-Za-z])");
    private static final Pattern SHORT =
            Pattern.compile("(?<![0-9A-Za-z.*+-]|[0-9],)\\d{3,12}(?![0-9A-Za-z*-]|[.,][0-9]|元|万|块|年|月|日|号线)");

    private NumberScan() {}

    static void read(Pasted pasted, CardBins bins) {
        identities(pasted);
        foreign(pasted);
        accounts(pasted, SPACED, bins);
        accounts(pasted, RUN, bins);
        phones(pasted, PORT);
        phones(pasted, MOBILE);
        phones(pasted, SERVICE);
        phones(pasted, LANDLINE);
        shown(pasted);
    }

    private static void identities(Pasted pasted) {
        Matcher m = IDENTITY.matcher(pasted.text());
        while (m.find()) {
            try {
                IdentityNumber number = IdentityNumber.of(m.group(), LocalDate.of(2100, 1, 1));
                pasted.add(FindingKind.IDENTITY, m.start(), m.end(), number.value(), 95);
            } catch (InvalidValue e) {
                // Eighteen digits that are no identity number may be an account.
            }
        }
    }

    private static void accounts(Pasted pasted, Pattern form, CardBins bins) {
        Matcher m = form.matcher(pasted.text());
        while (m.find()) {
            if (!pasted.isFree(m.start(), m.end())) {
                continue;
            }
            int end = m.end();
            // 6222 0202 0001 2345 5000元: the last group is an amount.
            if (MONEY_BEHIND.matcher(pasted.after(end, 3)).find() && m.group().contains(" ")) {
                end = m.start() + m.group().lastIndexOf(' ');
            }
            String digits = pasted.text().substring(m.start(), end).replaceAll("[ -]", "");
            Finding account = account(pasted, m.start(), end, digits, bins);
            if (account != null) {
                pasted.add(account);
            }
        }
    }

    private static @Nullable Finding account(Pasted pasted, int start, int end, String digits, CardBins bins) {
        Optional<CardBins.Issuer> issuer =
                digits.length() >= 13 && digits.length() <= 19 ? bins.issuer(digits) : Optional.empty();
        boolean luhn = new BankAccountNo(digits).luhnValid();
        boolean cue = pasted.isAfter(ACCOUNT_CUE, start, 14);
        if (PORT.matcher(digits).matches() && !cue) {
            return null;
        }
        int sure = issuer.isPresent()
                ? luhn ? 98 : cue ? 84 : issuer.get().hasLength(digits.length()) ? 78 : 0
                : cue ? 82 : luhn && digits.length() >= 16 && digits.charAt(0) == '6' ? 76 : 0;
        if (sure == 0) {
            return null;
        }
        CardBins.Bank bank = issuer.map(CardBins.Issuer::bank).orElseGet(() -> bankNear(pasted, start, end, bins));
        Finding.Doubt doubt = issuer.isEmpty()
                ? bank == null ? Finding.Doubt.UNKNOWN_BIN : null
                : !luhn
                        ? Finding.Doubt.CHECK_DIGIT
                        : !issuer.get().hasLength(digits.length()) ? Finding.Doubt.LENGTH : null;
        boolean payer = pasted.isAfter(PAYER_CUE, start, 14) && !pasted.isAfter(PAYEE_CUE, start, 10);
        return new Finding(
                FindingKind.ACCOUNT,
                start,
                end,
                pasted.raw(start, end),
                digits,
                sure,
                payer,
                bank == null ? null : bank.name(),
                bank == null ? null : bank.code(),
                doubt);
    }

    /** The bank that is named around an account whose number does not tell it: corporate accounts, passbooks. */
    private static CardBins.@Nullable Bank bankNear(Pasted pasted, int start, int end, CardBins bins) {
        String behind = pasted.after(end, 30);
        String ahead = pasted.before(start, 30);
        String best = "";
        for (String name : bins.bankNames()) {
            if (name.length() > best.length() && name.length() > 2 && (behind.contains(name) || ahead.contains(name))) {
                best = name;
            }
        }
        return best.isEmpty() ? null : bins.named(best).orElse(null);
    }

    private static void foreign(Pasted pasted) {
        Matcher m = FOREIGN.matcher(pasted.text());
        while (m.find()) {
            String number = m.group().strip();
            String digits = number.replaceAll("[^0-9]", "");
            boolean plus = number.startsWith("+");
            if (digits.length() < 7
                    || digits.length() > 18
                    || !plus && !pasted.isAfter(SHOWN_CUE, m.start(), 14) && !number.startsWith("0086")) {
                continue;
            }
            pasted.add(FindingKind.SHOWN_NUMBER, m.start(), m.start() + number.length(), number, 92);
        }
    }

    private static void phones(Pasted pasted, Pattern form) {
        Matcher m = form.matcher(pasted.text());
        while (m.find()) {
            if (!pasted.isFree(m.start(), m.end())) {
                continue;
            }
            if (pasted.isAfter(DISPLAY_CUE, m.start(), 14)) {
                pasted.add(FindingKind.SHOWN_NUMBER, m.start(), m.end(), m.group(), 90);
                continue;
            }
            try {
                PhoneNumber number = PhoneNumber.of(m.group());
                pasted.add(FindingKind.PHONE, m.start(), m.end(), number.value(), 95);
            } catch (InvalidValue e) {
                // A run of digits that nobody in China can have.
            }
        }
    }

    /** Short codes and odd numbers count only where the text says that they were displayed. */
    private static void shown(Pasted pasted) {
        Matcher m = SHORT.matcher(pasted.text());
        while (m.find()) {
            if (pasted.isFree(m.start(), m.end()) && pasted.isAfter(SHOWN_CUE, m.start(), 14)) {
                pasted.add(
                        FindingKind.SHOWN_NUMBER,
                        m.start(),
                        m.end(),
                        ShownNumber.of(m.group()).value(),
                        85);
            }
        }
    }
}
