package zujie.funds.gateway.envelope;

/** A message that cannot be read: no XML of this format, too large, too deep, or a list that is no Base64. */
public final class Malformed extends Exception {

    private static final long serialVersionUID = 1;

    /** @param why a plain sentence, which is answered to the sender */
    public Malformed(String why) {
        super(why);
    }

    public String why() {
        return String.valueOf(getMessage());
    }
}
