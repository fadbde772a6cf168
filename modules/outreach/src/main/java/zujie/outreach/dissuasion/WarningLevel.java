package zujie.outreach.dissuasion;

/** How near the loss is (R7.4). Sources have names of their own for these three; see the source's table of levels. */
public enum WarningLevel {
    /** 高: called within minutes, visited within the hour, a stop-payment stands by. */
    HIGH("red"),
    /** 中: called, and visited when nobody answers. */
    MEDIUM("amber"),
    /** 低: a text message. */
    LOW("grey");

    private final String tone;

    WarningLevel(String tone) {
        this.tone = tone;
    }

    public boolean isSharperThan(WarningLevel other) {
        return ordinal() < other.ordinal();
    }

    /** Colour of the level on screens. */
    public String tone() {
        return tone;
    }
}
