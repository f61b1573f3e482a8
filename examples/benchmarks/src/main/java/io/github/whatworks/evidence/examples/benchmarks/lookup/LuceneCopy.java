// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.lookup;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Provenance;
import io.github.whatworks.evidence.RecordKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * The peer: records in Lucene, in the order of their titles, so that the first ten need no sorting. Words are indexed
 * without frequencies, places and norms, none of which anybody asks for; one segment in memory, merged at the end as its
 * documents advise where nothing changes any more.
 */
final class LuceneCopy {
    private static final double BUFFER_MEGABYTES = 512;
    private static final FieldType WORDS = words();
    private static final String ID = "id";
    private static final Facet LOCAL_PRACTICE = Facet.kind(RecordKind.LOCAL_PRACTICE.value());

    private final IndexSearcher searcher;

    private LuceneCopy(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    private static FieldType words() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS);
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    static LuceneCopy of(List<EvidenceRecord> byTitle) throws IOException {
        Analyzer analyzer = new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                return new TokenStreamComponents(new LuceneWords());
            }
        };
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        IndexWriterConfig config = new IndexWriterConfig(analyzer).setRAMBufferSizeMB(BUFFER_MEGABYTES);
        try (IndexWriter writer = new IndexWriter(memory, config)) {
            for (EvidenceRecord record : byTitle) {
                writer.addDocument(document(record));
            }
            writer.forceMerge(1);
            writer.commit();
        }
        return new LuceneCopy(new IndexSearcher(DirectoryReader.open(memory)));
    }

    private static Document document(EvidenceRecord record) {
        Document document = new Document();
        document.add(new BinaryDocValuesField(ID, new BytesRef(record.id())));
        RecordTexts.of(record).forEach(text -> document.add(new Field("text", text, WORDS)));
        document.add(value(Facet.kind(record.kind().value())));
        record.provenance()
                .flatMap(Provenance::publisher)
                .ifPresent(name -> document.add(value(Facet.publisher(name))));
        Questions.topics(record).forEach(topic -> document.add(value(topic)));
        return document;
    }

    private static Field value(Facet facet) {
        return new StringField(facet.field(), facet.value(), Field.Store.NO);
    }

    /** The records that have all words and all facets; local practice only where it is asked for. */
    Found search(Question question, int limit) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        question.words().forEach(word -> all.add(word(word), Occur.FILTER));
        question.facets().forEach(facet -> all.add(facet(facet), Occur.FILTER));
        if (!question.facets().contains(LOCAL_PRACTICE)) {
            all.add(facet(LOCAL_PRACTICE), Occur.MUST_NOT);
        }
        return first(all.build(), limit);
    }

    /** The records that have a topic, but for local practice. */
    Found search(Facet topic, int limit) throws IOException {
        return search(new Question(List.of(), List.of(topic)), limit);
    }

    private Found first(Query query, int limit) throws IOException {
        FirstOfAll first = searcher.search(query, FirstOfAll.manager(limit));
        return new Found(first.total(), ids(first.first()));
    }

    /** What was found are records, so their ids are read, from where Lucene keeps what is read a value at a time. */
    private List<String> ids(int[] documents) throws IOException {
        List<String> ids = new ArrayList<>();
        if (documents.length > 0) {
            LeafReader segment = searcher.getIndexReader().leaves().get(0).reader();
            BinaryDocValues values = segment.getBinaryDocValues(ID);
            for (int document : documents) {
                values.advanceExact(document);
                ids.add(values.binaryValue().utf8ToString());
            }
        }
        return ids;
    }

    /**
     * What was found.
     *
     * @param total how many records
     * @param first the ids of the first
     */
    record Found(int total, List<String> first) {}

    private static Query word(String word) {
        return new TermQuery(new Term("text", word));
    }

    private static Query facet(Facet facet) {
        return new TermQuery(new Term(facet.field(), facet.value()));
    }
}
