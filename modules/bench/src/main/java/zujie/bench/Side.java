package zujie.bench;

import java.io.IOException;
import zujie.bench.load.Request;

/** One of two things that are compared. */
interface Side {

    /** Its request, with a fresh token where it needs one. */
    Request request() throws IOException;
}
