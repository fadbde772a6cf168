package zujie.kernel.org;

/**
 * What an organisation is. The anti-fraud centre (反诈中心) itself is a police organ and has no kind of its own: what its
 * people may do follows from their roles.
 */
public enum OrgKind {
    /** 公安机关, the centre included. */
    POLICE,
    /** Bank or non-bank payment institution (银行、非银行支付机构): both receive orders on accounts. */
    BANK,
    /** Telecom operator, virtual operators included (运营商、移动转售企业). */
    CARRIER,
    /** 主管部门: 人民银行, 金融监管, 通信管理局. */
    REGULATOR
}
