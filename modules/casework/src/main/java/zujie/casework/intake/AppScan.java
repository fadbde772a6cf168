package zujie.casework.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds applications: those known from fraud cases by name, others by what stands around them. */
final class AppScan {

    /** Remote control, screen sharing and little-known messengers; everyday apps say nothing. */
    private static final Pattern KNOWN = Pattern.compile(
            "(?i)(?<![a-z])(?:telegram|whatsapp|todesk|anydesk|teamviewer|skype|potato|signal|letstalk|batchat)(?![a-z]|\\s?(?:号|账号|群|ID))|蝙蝠聊天|纸飞机|密聊猫|事密达|思语|有度即时通|向日葵远程|腾讯会议|全时云会议|瞩目|云视讯|亿联会议|默往");

    private static final Pattern QUOTED = Pattern.compile(
            "(?<before>下载|安装|打开|登录|注册|名为|名叫|叫做?|使用|进入)?[^,，。;“”\"「」《》【】\\n]{0,8}[“\"「《【](?<name>[^“”\"「」《》【】\\n]{2,20})[”\"」》】]\\s*(?<behind>APP|App|app|软件|客户端|应用|平台|手机版)?");
    private static final Pattern CALLED =
            Pattern.compile("(?:一个叫|名叫|名为|叫做|叫)(?<name>[\\u4e00-\\u9fa5A-Za-z0-9]{2,10}?)的(?:软件|APP|App|app|平台|应用)");
    private static final Pattern BARE = Pattern.compile(
            "(?<name>[\\u4e00-\\u9fa5A-Za-z0-9·]{2,16}?)\\s?(?:APP|(?<![a-z])App|(?<![A-Za-z])app|客户端)(?![A-Za-z])");
    private static final Pattern LEAD = Pattern.compile(
            "^.*(?:下载安装|下载并安装|下载|安装|打开|登录|登陆|注册|名为|名叫|叫做|叫|使用|进入|点击|通过|用|在|到|的|了|个|款|开通|更新|官方|让我|要我|我|上|和|及|与|里|从|其|该|此|这|那|是|把|将|请|需|您|凭)");
    private static final Pattern EVERYDAY = Pattern.compile(
            "(?i).*(?:微信|支付宝|抖音|淘宝|京东|闲鱼|转转|拼多多|美团|手机银行|掌上银行|银行|QQ|云闪付|国家反诈中心|公安).*|手机|某|一个|官方|指定|该|此|理财|投资|贷款|刷单|购物|交友|聊天|虚假|不明|陌生|对方|客服|专用|内部|APP|.*[年月日时分元].*");

    private AppScan() {}

    static void read(Pasted pasted) {
        Matcher known = KNOWN.matcher(pasted.text());
        while (known.find()) {
            pasted.add(FindingKind.APP, known.start(), known.end(), known.group(), 90);
        }
        Matcher quoted = QUOTED.matcher(pasted.text());
        while (quoted.find()) {
            boolean app = quoted.group("behind") != null && !"平台".equals(quoted.group("behind"))
                    || quoted.group("before") != null && quoted.group("before").matches("下载|安装|登录|注册|打开");
            add(pasted, quoted.start("name"), quoted.end("name"), app ? 92 : 0);
        }
        Matcher called = CALLED.matcher(pasted.text());
        while (called.find()) {
            add(pasted, called.start("name"), called.end("name"), 88);
        }
        Matcher bare = BARE.matcher(pasted.text());
        while (bare.find()) {
            int start = bare.start("name");
            Matcher lead = LEAD.matcher(bare.group("name"));
            if (lead.find()) {
                start += lead.end();
            }
            add(pasted, start, bare.end("name"), 80);
        }
    }

    private static void add(Pasted pasted, int start, int end, int confidence) {
        if (confidence == 0 || end - start < 2) {
            return;
        }
        String name = pasted.text()
                .substring(start, end)
                .replaceFirst("(?i)\\s?(?:APP|客户端|软件)$", "")
                .strip();
        if (name.length() >= 2 && !EVERYDAY.matcher(name).matches() && !name.matches("[0-9.]+")) {
            pasted.add(FindingKind.APP, start, start + name.length(), name, confidence);
        }
    }
}
