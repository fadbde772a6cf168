package zujie.casework.link;

/** What was decided on a pair of cases. A decision can be taken back by the other one, for a reason. */
enum LinkState {
    /** 串并. */
    ACCEPTED,
    /** 不予串并. */
    REFUSED;

    boolean canBecome(LinkState to) {
        return this != to;
    }
}
