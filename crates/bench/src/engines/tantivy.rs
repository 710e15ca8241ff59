//! Tantivy with BM25 over English stems: a document a phrase in one segment in memory, and the best five of each search.
//!
//! The query is a union of the question's terms, built without the query parser, and the topic is read from a fast field;
//! both are quicker than the usual parser and stored fields.

use tantivy::{
    DocAddress, Index, IndexWriter, Score, Searcher, Term,
    collector::TopDocs,
    columnar::Column,
    doc,
    merge_policy::NoMergePolicy,
    query::{BooleanQuery, Query, TermQuery},
    schema::{FAST, Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions},
    tokenizer::TextAnalyzer,
};

use super::Engine;
use crate::corpus::Corpus;

/// Bytes for the one thread that writes; all scales fit, so that there is one segment.
const WRITER_BYTES: usize = 200_000_000;
/// How many phrases a search collects.
const COLLECTED: usize = 5;

/// An index in memory.
pub(super) struct Tantivy {
    searcher: Searcher,
    analyzer: TextAnalyzer,
    text: Field,
    topics: Vec<Column<u64>>,
}

impl Tantivy {
    /// Indexes every phrase.
    pub(super) fn load(corpus: &Corpus) -> anyhow::Result<Self> {
        let mut schema = Schema::builder();
        let indexing =
            TextFieldIndexing::default().set_tokenizer("en_stem").set_index_option(IndexRecordOption::WithFreqs);
        let text = schema.add_text_field("text", TextOptions::default().set_indexing_options(indexing));
        let topic = schema.add_u64_field("topic", FAST);
        let index = Index::create_in_ram(schema.build());
        let mut writer: IndexWriter = index.writer_with_num_threads(1, WRITER_BYTES)?;
        writer.set_merge_policy(Box::new(NoMergePolicy));
        for (number, phrase) in corpus.phrases() {
            writer.add_document(doc!(text => phrase, topic => number as u64))?;
        }
        writer.commit()?;
        let searcher = index.reader()?.searcher();
        let topics = searcher
            .segment_readers()
            .iter()
            .map(|segment| segment.fast_fields().u64("topic"))
            .collect::<Result<_, _>>()?;
        let analyzer = index.tokenizer_for_field(text)?;
        Ok(Self { searcher, analyzer, text, topics })
    }

    fn query(&self, question: &str) -> BooleanQuery {
        let mut analyzer = self.analyzer.clone();
        let mut stream = analyzer.token_stream(question);
        let mut terms: Vec<Box<dyn Query>> = Vec::new();
        while stream.advance() {
            let term = Term::from_field_text(self.text, &stream.token().text);
            terms.push(Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs)));
        }
        BooleanQuery::union(terms)
    }
}

impl Engine for Tantivy {
    fn best(&self, question: &str) -> Option<usize> {
        let best_five = TopDocs::with_limit(COLLECTED).order_by_score();
        let found: Vec<(Score, DocAddress)> = self.searcher.search(&self.query(question), &best_five).ok()?;
        let topic_of = |place: &DocAddress| self.topics.get(place.segment_ord as usize)?.first(place.doc_id);
        // All five are looked up, as they would be shown.
        let topics: Vec<Option<u64>> = found.iter().map(|(_, place)| topic_of(place)).collect();
        topics.first().copied().flatten().and_then(|topic| usize::try_from(topic).ok())
    }
}
