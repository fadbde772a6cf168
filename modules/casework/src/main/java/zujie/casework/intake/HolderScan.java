package zujie.casework.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the names of account holders: behind a word that announces one, or beside an account. */
final class HolderScan {

    private static final String SURNAME =
            "[付肖闫代王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺]";
    private static final String PERSON = "(?:" + SURNAME + "|欧阳|司马|上官|诸葛|尉迟|皇甫|司徒)[\\u4e00-\\u9fa5]{1,2}";
    private static final String MASKED =
            "(?:" + SURNAME + "[*某]{1,2}[\\u4e00-\\u9fa5]?|[*]{1,2}[\\u4e00-\\u9fa5]{1,2})";
    private static final String LONG_NAME = "[\\u4e00-\\u9fa5]{1,7}·[\\u4e00-\\u9fa5]{1,9}";
    private static final String COMPANY =
            "[\\u4e00-\\u9fa5A-Za-z0-9()]{2,30}?(?:有限责任公司|有限公司|分公司|公司|商行|经营部|商贸部|便利店|超市|工作室|合作社|服务部|批发部|中心|旗舰店|专营店|门市部|店)";
    private static final String NAME = "(?<name>" + LONG_NAME + "|" + COMPANY + "|" + MASKED + "|" + PERSON + ")";

    private static final Pattern CUE = Pattern.compile(
            "(?:收款人户名|收款户名|收款账户名|收款人姓名|收款人名称|收款人|收款方|收款单位|收款商户|收款码|对方户名|对方姓名|对方账户名|账户名称|账户名|开户名|开户人|户名|户主|持卡人|姓名|名字|付款人|付款方|转账给|转给|汇给|打给|汇款给|付款给|商户名称|商户名|商户全称|商户|对方账户|对方)"
                    + "(?:是|为|叫)?\\s*[::]?\\s*[“\"【\\[(]?" + NAME
                    + "(?=$|[^\\u4e00-\\u9fa5*]|账号|帐号|卡号|账户|帐户|开户|的|转账|支付|支出|完成|尾号|银行|工商|农业|建设|中国|交通|招商|民生|邮储|邮政|兴业|中信|光大|平安|浦发|广发|华夏|手机|已|收款|金额|汇款|提现|实时)");
    private static final Pattern TO = Pattern.compile("(?<![\\u4e00-\\u9fa5])?(?:向|给|到|至|为)" + NAME
            + "(?=(?:的)?(?:账户|实时|帐户|账号|尾号|转账|转出|转入|转了|汇款|汇出|支付|付款|打款|打了|银行卡|工商|农业|建设|民生|招商|邮储|兴业|\\(|。|$))");
    private static final Pattern FROM =
            Pattern.compile("(?<![\\u4e00-\\u9fa5])" + NAME + "(?=(?:向您|给您|于\\d|在\\d|通过)[^,，。]{0,20}(?:转账|转入|汇入|汇款))");
    /** Words that look like names where a name may stand. */
    private static final Pattern NO_NAME = Pattern.compile(
            "安全账.*|平安银.*|平安|农业银.*|银行.*|金额.*|和.*账.*|全部.*|成功|完成|明细|单位|任何.*|管理员?|时间|方式|商户.*|商家.*|安全.*|官方.*|应该.*|付款.*|全款|向.*|和.*|来电.*|来了.*|成为.*|乐.{0,1}|计.*|常.*|应.*|都.*|明天|明白|单笔.*|连接|强制.*|包括.*|包含.*|解冻.*|解除.*|解释.*|高.*额|时候|封.*|保证.*|保密|保险.*|原因|原路|原价|全额|全部|项目.*|路费|查.*|关于.*|成本.*|方便|方法|安排|安装|应用|马上.*|白.*|温馨.*|文件|文档|金融.*|江苏银|华夏银|宁波银|万元|万块|千万|别人|都是|应当|国家.*|司法.*|公司|官网|连续|仲裁.*|明确|计算.*|商城.*|费用|米|车|房|花呗|金条|单号.*|游戏.*|单.*单|谢谢.*|钱.*");

    private HolderScan() {}

    static void read(Pasted pasted, CardBins bins) {
        named(pasted, CUE, 95);
        named(pasted, TO, 88);
        named(pasted, FROM, 80);
        for (Finding account : pasted.of(FindingKind.ACCOUNT)) {
            beside(pasted, account, bins);
        }
    }

    private static void named(Pasted pasted, Pattern form, int confidence) {
        Matcher m = form.matcher(pasted.text());
        while (m.find()) {
            String name = m.group("name");
            if (!NO_NAME.matcher(name).matches()) {
                pasted.add(
                        FindingKind.HOLDER,
                        m.start("name"),
                        m.end("name"),
                        name,
                        name.contains("*") || name.contains("某") ? 76 : confidence);
            }
        }
    }

    private static final Pattern BEHIND = Pattern.compile(
            "^[\\s,，、;:()/|-]{0,3}" + "(?<name>" + LONG_NAME + "|" + PERSON + ")(?=$|[^\\u4e00-\\u9fa5])");
    private static final Pattern AHEAD = Pattern.compile("(?:^|[^\\u4e00-\\u9fa5])(?<name>" + LONG_NAME + "|" + COMPANY
            + "|" + PERSON + ")[\\s,，、;:()/|-]{0,3}(?:(?:账号|卡号|银行卡|账户)[:: ]*)?$");
    private static final Pattern BANK_BETWEEN =
            Pattern.compile("^[\\s,，、;:()/|-]{0,3}[\\u4e00-\\u9fa5]{1,14}(?:行|支行|分行|社)[\\s,，、;:()/|-]{1,3}(?<name>"
                    + PERSON + ")(?=$|[^\\u4e00-\\u9fa5])");
    private static final Pattern AHEAD_OF_BANK = Pattern.compile(
            "(?:^|[^\\u4e00-\\u9fa5])(?<name>" + COMPANY + "|" + PERSON
                    + ")[\\s,，、;:()/|-]{1,3}[\\u4e00-\\u9fa5]{2,16}(?:行|支行|分行|社|卡)?[\\s,，、;:()/|-]{0,3}(?:(?:账号|卡号|账户)[:: ]*)?$");

    /** 6222… 李某 工商银行, or 李某 工行 6222…: one line or the next. */
    private static void beside(Pasted pasted, Finding account, CardBins bins) {
        String behind = pasted.after(account.end(), 30);
        String ahead = pasted.before(account.start(), 26);
        for (Pattern form : List.of(BEHIND, BANK_BETWEEN)) {
            Matcher m = form.matcher(behind);
            if (m.find() && take(pasted, account.end() + m.start("name"), m.group("name"), bins)) {
                return;
            }
        }
        for (Pattern form : List.of(AHEAD, AHEAD_OF_BANK)) {
            Matcher m = form.matcher(ahead);
            if (m.find() && take(pasted, account.start() - ahead.length() + m.start("name"), m.group("name"), bins)) {
                return;
            }
        }
    }

    private static boolean take(Pasted pasted, int start, String name, CardBins bins) {
        if (NO_NAME.matcher(name).matches()
                || bins.named(name).isPresent()
                || name.endsWith("行")
                || name.endsWith("卡")) {
            return false;
        }
        pasted.add(FindingKind.HOLDER, start, start + name.length(), name, 80);
        return true;
    }
}
