package zujie.kernel.identity;

/** Sex as an identity number states it. */
public enum Sex {
    MALE,
    FEMALE
}
