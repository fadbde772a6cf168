package zujie.kernel.org;

/** The rank of the authority that approves a measure, lowest first: the order of the constants is the order of rank. */
public enum AuthorityRank {
    /** 办案部门负责人. */
    STATION,
    /** 县级以上公安机关负责人: queries and freezes (程序规定 arts. 238–239; R1.15, R1.16). */
    COUNTY,
    /** 设区的市一级以上公安机关: freezes of up to a year, returns (R1.17, R2.6). */
    CITY,
    /** 省级以上公安机关: shares of listed companies (R1.16). */
    PROVINCE;

    /** Whether this rank suffices where {@code needed} is demanded. */
    public boolean atLeast(AuthorityRank needed) {
        return compareTo(needed) >= 0;
    }
}
