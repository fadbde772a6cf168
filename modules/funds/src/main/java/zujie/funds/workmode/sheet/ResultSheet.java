package zujie.funds.workmode.sheet;

import java.io.IOException;
import java.io.InputStream;

/** A kind of result sheet; one bean for each kind of order that can be carried by hand. */
public interface ResultSheet {

    /** Such as {@code stop-payment}. */
    String subjectType();

    /**
     * Enters each line by itself: a refused one is told with its reason and holds up no other, one that was entered before
     * counts as known.
     *
     * @throws zujie.kernel.rule.Denied {@code platform.not-permitted} to whoever may not enter results
     * @throws zujie.kernel.rule.InvalidValue on {@code file} if it is no such sheet, or too long; nothing was entered then
     */
    ResultReport take(InputStream content) throws IOException;
}
