package zujie.casework.intake;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what has a form of its own: links, ids of messengers, numbers of orders. */
final class AddressScan {

    private static final String TOP =
            "com|cn|net|org|top|xyz|vip|cc|shop|club|info|me|io|app|site|online|live|work|ltd|link|fun|icu|pro|tv"
                    + "|hk|tw|us|uk|jp|kr|sg|co|biz|mobi|store|tech|space|website|wang|ink|bid|loan|win|buzz|life|cyou|im|to|ly|gg|so|la|in|pw"
                    + "|xin|ren|group|cloud|asia|art|today|one|gov|edu|ws|fit|run|plus|cash|fund|finance|world|email|chat|zone|quest|sbs|lol|tk|ml";
    private static final Pattern LINK = Pattern.compile(
            "(?i)https?://[\\x21-\\x7e&&[^\"<>\\[\\]{}|\\\\^`]]+|(?<![a-z0-9@._-])(?:[a-z0-9][a-z0-9-]*\\.)+(?:" + TOP
                    + ")(?![a-z0-9-])(?::\\d{2,5})?(?:[/?][\\x21-\\x7e&&[^\"<>\\[\\]{}|\\\\^`]]*)?");
    private static final Pattern TAIL = Pattern.compile("[.,;:!?)']+$");
    private static final Pattern MAIL = Pattern.compile("(?i)[a-z0-9._%+-]+@[a-z0-9-]+(?:\\.[a-z0-9-]+)+");

    private static final Pattern QQ = Pattern.compile(
            "(?i)(?<![a-z])(?:QQ|Q(?=群)|扣扣|企鹅)(?:号码|群号|号|群|账号|客服|好友)*(?:是|为)?\\s*[::]?\\s*(?<id>[1-9]\\d{4,11})(?!\\d)");
    private static final Pattern WECHAT = Pattern.compile(
            "(?i)(?<![a-z])(?:微信|威信|薇信|卫星|微x|weixin|wechat|[vw]x|v信|\\+v|加v)(?:号码|账号|客服|好友|号|id)*(?:是|为)?\\s*[::]?\\s*"
                    + "(?<id>[a-z][a-z0-9_-]{4,19}|1[3-9]\\d{9}(?!\\d))(?![a-z0-9_-])");
    private static final Pattern MESSENGER = Pattern.compile(
            "(?i)(?:抖音|快手|陌陌|探探|蝙蝠|钉钉|企业微信|小红书|telegram|电报|纸飞机|whatsapp|skype|line|soul|会议|房间|入会|邀请|推荐)"
                    + "(?:号码|账号|群号|号|ID|码)(?:是|为)?\\s*[::]?\\s*(?<id>@?[a-z0-9](?:[a-z0-9_.-]| (?=\\d)){3,24}[a-z0-9])");
    private static final Pattern HANDLE =
            Pattern.compile("(?i)(?<![a-z0-9._%+/-])(?<id>@[a-z][a-z0-9_]{4,31})(?![a-z0-9_.@])");

    private static final Pattern ORDER = Pattern.compile(
            "(?i)(?:订单编号|商户订单号|商户单号|商家订单号|交易单号|交易订单号|转账单号|订单号|流水号|交易流水|交易号|凭证号|参考号|运单号|快递单号|物流单号|红包单号|支付单号|业务单号|单号)"
                    + "(?:是|为)?\\s*[::]?\\s*(?<id>[A-Z0-9](?:[A-Z0-9_-]| (?=\\d{4}(?:\\D|$)| ?\\d{4} )){5,48}[A-Z0-9])");
    private static final Pattern LONG_ORDER =
            Pattern.compile("(?<![0-9A-Za-z])(?:10000|20\\d{6}2200)\\d{16,24}(?![0-9])");

    private AddressScan() {}

    static void read(Pasted pasted) {
        links(pasted);
        orders(pasted);
        ids(pasted, QQ, FindingKind.QQ, 96);
        ids(pasted, WECHAT, FindingKind.WECHAT, 92);
        ids(pasted, MESSENGER, FindingKind.MESSENGER, 85);
        ids(pasted, HANDLE, FindingKind.MESSENGER, 80);
    }

    private static void links(Pasted pasted) {
        Matcher mail = MAIL.matcher(pasted.text());
        while (mail.find()) {
            pasted.pass(mail.start(), mail.end());
        }
        Matcher link = LINK.matcher(pasted.text());
        while (link.find()) {
            Matcher tail = TAIL.matcher(link.group());
            int end = link.end() - (tail.find() ? tail.group().length() : 0);
            String found = pasted.text().substring(link.start(), end);
            if (pasted.isFree(link.start(), end)) {
                boolean named = found.toLowerCase(Locale.ROOT).startsWith("http") || found.contains("www.");
                pasted.add(FindingKind.LINK, link.start(), end, found, named ? 98 : 88);
            }
        }
    }

    private static void orders(Pasted pasted) {
        Matcher order = ORDER.matcher(pasted.text());
        while (order.find()) {
            pasted.add(
                    FindingKind.ORDER_NO,
                    order.start("id"),
                    order.end("id"),
                    order.group("id").replace(" ", ""),
                    97);
        }
        Matcher bare = LONG_ORDER.matcher(pasted.text());
        while (bare.find()) {
            pasted.add(FindingKind.ORDER_NO, bare.start(), bare.end(), bare.group(), 80);
        }
    }

    private static void ids(Pasted pasted, Pattern form, FindingKind kind, int confidence) {
        Matcher id = form.matcher(pasted.text());
        while (id.find()) {
            pasted.add(kind, id.start("id"), id.end("id"), id.group("id").replace(" ", ""), confidence);
        }
    }
}
