package zujie.platform.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The embedded index: a folder of this instance alone. Its documents lie in the order in which they are shown, so that a
 * word that stands in a million records costs what it costs to find the first page of them.
 */
final class LuceneIndex implements SearchBackend, AutoCloseable {

    private static final String ID = "id";
    private static final String TYPE = "type";
    private static final String UNIT = "unit";
    private static final String GRAMS = "g";
    private static final String AT = "at";
    private static final String GENERATION = "generation";
    private static final String CHANGED = "changed";
    private static final double BUFFER_MB = 24;
    /** Between two runs, so that no phrase reaches from one into the next. */
    private static final int GAP = 10;

    private static final Sort NEWEST = new Sort(new SortField(AT, SortField.Type.LONG, true));
    private static final FieldType POSITIONS = new FieldType();

    static {
        POSITIONS.setTokenized(true);
        POSITIONS.setOmitNorms(true);
        POSITIONS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        POSITIONS.freeze();
    }

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    LuceneIndex(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
        writer = new IndexWriter(
                directory,
                new IndexWriterConfig(new StandardAnalyzer())
                        .setIndexSort(NEWEST)
                        .setRAMBufferSizeMB(BUFFER_MB));
        searchers = new SearcherManager(writer, null);
    }

    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public Mark mark() {
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data == null) {
            return Mark.NONE;
        }
        long generation = 0;
        Instant changed = Instant.EPOCH;
        for (Map.Entry<String, String> entry : data) {
            if (GENERATION.equals(entry.getKey())) {
                generation = Long.parseLong(entry.getValue());
            } else if (CHANGED.equals(entry.getKey())) {
                changed = Instant.parse(entry.getValue());
            }
        }
        return new Mark(generation, changed);
    }

    @Override
    public void apply(Collection<SearchBackend.Indexed> changed, Collection<UUID> gone, Mark mark) throws IOException {
        for (SearchBackend.Indexed record : changed) {
            writer.updateDocument(new Term(ID, record.id().toString()), document(record));
        }
        for (UUID id : gone) {
            writer.deleteDocuments(new Term(ID, id.toString()));
        }
        commit(mark);
    }

    @Override
    public void clear() throws IOException {
        writer.deleteAll();
        commit(Mark.NONE);
    }

    private void commit(Mark mark) throws IOException {
        writer.setLiveCommitData(Map.of(
                        GENERATION,
                        String.valueOf(mark.generation()),
                        CHANGED,
                        mark.changedAt().toString())
                .entrySet());
        writer.commit();
        searchers.maybeRefreshBlocking();
    }

    private static Document document(SearchBackend.Indexed record) {
        Document document = new Document();
        document.add(new StringField(ID, record.id().toString(), Field.Store.YES));
        document.add(new StringField(TYPE, record.type(), Field.Store.NO));
        record.units().forEach(unit -> document.add(new StringField(UNIT, unit, Field.Store.NO)));
        document.add(new NumericDocValuesField(AT, record.at().toEpochMilli()));
        document.add(new Field(GRAMS, new Pieces(record.runs()), POSITIONS));
        return document;
    }

    @Override
    public List<UUID> find(List<Grams.Run> wanted, @Nullable Collection<String> types, String unit, int most)
            throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        wanted.forEach(run -> all.add(phrase(run), Occur.FILTER));
        all.add(new TermQuery(new Term(UNIT, unit)), Occur.FILTER);
        if (types != null) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            types.forEach(type -> any.add(new TermQuery(new Term(TYPE, type)), Occur.SHOULD));
            all.add(any.build(), Occur.FILTER);
        }
        IndexSearcher searcher = searchers.acquire();
        try {
            List<UUID> ids = new ArrayList<>();
            for (ScoreDoc found : searcher.search(all.build(), most, NEWEST, false).scoreDocs) {
                ids.add(UUID.fromString(
                        searcher.storedFields().document(found.doc, Set.of(ID)).get(ID)));
            }
            return ids;
        } finally {
            searchers.release(searcher);
        }
    }

    private static Query phrase(Grams.Run run) {
        if (run.pieces().size() == 1) {
            return new TermQuery(new Term(GRAMS, run.pieces().get(0)));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        Grams.cover(run)
                .forEach(place -> phrase.add(new Term(GRAMS, run.pieces().get(place)), place));
        return phrase.build();
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }

    /** Hands the pieces to the index one after the other. */
    private static final class Pieces extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private final Iterator<Grams.Run> runs;
        private Iterator<String> pieces = List.<String>of().iterator();

        Pieces(List<Grams.Run> runs) {
            this.runs = runs.iterator();
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            step.setPositionIncrement(1);
            if (!pieces.hasNext()) {
                if (!runs.hasNext()) {
                    return false;
                }
                pieces = runs.next().pieces().iterator();
                step.setPositionIncrement(GAP);
            }
            term.append(pieces.next());
            return true;
        }
    }
}
