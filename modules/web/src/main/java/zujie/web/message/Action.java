package zujie.web.message;

/** What a page asks of the business: usually one call of a use case. */
@FunctionalInterface
public interface Action {

    void run() throws Exception;
}
