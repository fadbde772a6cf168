package zujie.funds.counter;

import java.util.List;

/** Which procedure of the bank was due, with its items in order. */
public enum CheckKind {
    /** 柜面转账：三问两看一核对 (SR-8). */
    COUNTER("PURPOSE", "PAYEE", "DETAILS_KNOWN", "NERVOUS", "ON_PHONE", "PLAUSIBLE"),
    /** 自助机具：一问二看三提醒 (SR-9). */
    MACHINE("ASKED", "WATCHED", "REMINDED"),
    /** 开户五步 (SR-5). */
    OPENING("NOTICE_SIGNED", "FACE", "INTERCONNECTED", "PHONE_HOLDER", "PURPOSE_RECORDED");

    private final List<String> items;

    CheckKind(String... items) {
        this.items = List.of(items);
    }

    /** The text of an item is {@code funds.check-item.<item>}. */
    public List<String> items() {
        return items;
    }
}
