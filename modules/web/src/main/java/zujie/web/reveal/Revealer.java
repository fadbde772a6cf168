package zujie.web.reveal;

/** A page that can show a masked value in full. It calls its module's use case, which checks the role and records the look. */
@FunctionalInterface
public interface Revealer {

    /**
     * @param what which value, as the page named it
     * @param reason why the caller needs to see it; never blank
     * @return the value in full
     */
    String reveal(String what, String reason);
}
