package zujie.platform.search;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class LuceneIndexTest extends SearchBackendContract {

    @TempDir
    Path folder;

    private LuceneIndex index;

    @Override
    SearchBackend open() throws IOException {
        index = new LuceneIndex(folder);
        return index;
    }

    @Override
    void close() throws IOException {
        index.close();
    }
}
