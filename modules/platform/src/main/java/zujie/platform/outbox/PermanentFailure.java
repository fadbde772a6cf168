package zujie.platform.outbox;

/** The other side has refused for good: the message goes to the operator at once. */
public final class PermanentFailure extends Exception {

    public PermanentFailure(String why) {
        super(why);
    }
}
