package zujie.casework.register;

import java.util.Arrays;
import java.util.List;

/** Which register (SR-3), and how often its lines are reviewed. */
enum Register {
    /** 重点管控人员: an identity number is needed, so that nobody is kept under a namesake's name. */
    KEY_PERSON("casework.key-person-review-months", true),
    /** 兼职情报信息员: reached by telephone; an identity number is not asked for (个人信息保护法 art. 6). */
    INFORMATION_OFFICER("casework.information-officer-review-months", false);

    private final String parameter;
    private final boolean identityNeeded;

    Register(String parameter, boolean identityNeeded) {
        this.parameter = parameter;
        this.identityNeeded = identityNeeded;
    }

    /** Parameter: months to the next review. */
    String parameter() {
        return parameter;
    }

    boolean identityNeeded() {
        return identityNeeded;
    }

    /** Why somebody may stand in it. */
    List<Ground> grounds() {
        return Arrays.stream(Ground.values()).filter(g -> g.register == this).toList();
    }

    /** Why somebody stands in a register. */
    enum Ground {
        /** 有电信网络诈骗及关联犯罪前科. */
        CONVICTED(KEY_PERSON),
        /** 被联合惩戒. */
        PUNISHED(KEY_PERSON),
        /** 曾出租、出售两卡. */
        CARD_SELLER(KEY_PERSON),
        /** 境外涉诈窝点回流. */
        RETURNED(KEY_PERSON),
        /** 滞留境外涉诈窝点. */
        ABROAD(KEY_PERSON),
        /** 其他重点管控. */
        OTHER_PERSON(KEY_PERSON),
        /** 社区、村居. */
        COMMUNITY(INFORMATION_OFFICER),
        /** 学校. */
        CAMPUS(INFORMATION_OFFICER),
        /** 网吧等上网服务场所. */
        INTERNET_CAFE(INFORMATION_OFFICER),
        /** 银行网点. */
        BANK_BRANCH(INFORMATION_OFFICER),
        /** 通信营业网点. */
        PHONE_SHOP(INFORMATION_OFFICER),
        /** 企业. */
        COMPANY(INFORMATION_OFFICER),
        /** 其他行业场所. */
        OTHER_PLACE(INFORMATION_OFFICER);

        private final Register register;

        Ground(Register register) {
            this.register = register;
        }
    }
}
