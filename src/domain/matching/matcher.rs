//! The matcher itself: learned once from a knowledge, then asked.
//!
//! Owns the order of the stages and the contract with the conversation. Each stage has its own file.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
    thread,
};

use super::{
    calibrate::{Calibration, Trial, run_trials},
    explain::{Candidate, Explanation},
    features::{Bag, Vocabulary},
    fingerprint,
    normalise::normalise,
    phrases::phrases_of,
    reading::{Part, Reader},
    score::{Example, Fit, Scorer},
    tuning::Tuning,
    typo::Spelling,
    verbatim::Verbatim,
    verdict::{Verdict, decide},
    words::Lexicon,
};
use crate::domain::knowledge::{Entry, EntryId, Golden, Knowledge};

/// An entry that may answer a question.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// The entry.
    pub id: EntryId,
    /// Probability of being the right answer, 0 to 1.
    pub confidence: f32,
    /// Its phrase nearest to the question.
    pub phrase: String,
}

/// What the matcher makes of a message.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// What to do.
    pub verdict: Verdict,
    /// The entries, best first.
    pub hits: Vec<Hit>,
}

/// Finds the entries that answer a question. Built once from a knowledge, shared by all who ask.
pub struct Matcher {
    pub(super) learned: Arc<Learned>,
    verbatim: Verbatim,
    /// Entries that it was taught and is not to find.
    gone: BTreeSet<u32>,
    /// Of which knowledge it finds the entries.
    knowledge: u64,
}

/// What was learned from a knowledge.
pub(super) struct Learned {
    pub(super) reader: Reader,
    pub(super) scorer: Scorer,
    calibration: Calibration,
    /// Sorted.
    pub(super) ids: Vec<EntryId>,
    pub(super) phrases: Vec<String>,
    pub(super) tuning: Tuning,
    /// What was taught.
    taught: u64,
}

/// One part of a message with the entries that fit it, each with its confidence, best first.
struct Asked {
    part: Part,
    fits: Vec<(Fit, f32)>,
}

impl Asked {
    fn best_confidence(&self) -> f32 {
        self.fits.first().map_or(0.0, |(_, confidence)| *confidence)
    }
}

impl Matcher {
    /// Learns a knowledge. The order of its entries makes no difference.
    #[must_use]
    pub fn new(knowledge: &Knowledge, tuning: &Tuning) -> Self {
        let mut entries: Vec<&Entry> = knowledge.entries.iter().collect();
        entries.sort_by(|a, b| a.id.cmp(&b.id));
        let mut lexicon = Lexicon::new(&knowledge.words);
        let mut vocabulary = Vocabulary::default();
        let mut phrases = Vec::new();
        let mut examples = Vec::new();
        let mut answers_small_talk = false;
        for (number, entry) in (0_u32..).zip(&entries) {
            for (text, sentence) in phrases_of(entry) {
                answers_small_talk |= lexicon.is_small_talk(&sentence);
                let bag = vocabulary.learn(&lexicon.learn(&sentence));
                examples.push(Example { bag, entry: number });
                phrases.push(text);
            }
        }
        let spelling = Spelling::new(vocabulary.words());
        let reader = Reader { lexicon, vocabulary, spelling, answers_small_talk };
        let ids: Vec<EntryId> = entries.iter().map(|entry| entry.id.clone()).collect();
        let all: Vec<&Example> = examples.iter().collect();
        let chat: Vec<Bag> = knowledge.golden.off_topic.iter().filter_map(|text| reader.whole(text, tuning)).collect();
        let (mut trials, scorer) = both(
            || run_trials(&reader.vocabulary, &examples, &chat, ids.len(), tuning),
            || Scorer::learn(&reader.vocabulary, &all, &chat.iter().collect::<Vec<_>>(), ids.len(), tuning),
        );
        trials.extend(golden_trials(&knowledge.golden, &reader, &scorer, &ids, tuning));
        let calibration = Calibration::derive(&trials, tuning);
        let (tuning, taught) = (*tuning, fingerprint::of(knowledge));
        let learned = Learned { reader, scorer, calibration, ids, phrases, tuning, taught };
        Self {
            learned: Arc::new(learned),
            verbatim: Verbatim::new(knowledge),
            gone: BTreeSet::new(),
            knowledge: taught,
        }
    }

    /// Whether a matcher that learns `knowledge` with the same tuning would be this one again.
    #[must_use]
    pub fn knows(&self, knowledge: &Knowledge) -> bool {
        [self.learned.taught, self.knowledge] == [fingerprint::of(knowledge); 2]
    }

    /// The same for a knowledge that it was not taught: it finds no entry that is not there any more, and what is new by its
    /// exact words.
    #[must_use]
    pub fn until_taught(&self, knowledge: &Knowledge) -> Self {
        let there = |id: &EntryId| knowledge.entry(id.as_str()).is_some();
        let gone = (0_u32..).zip(&self.learned.ids).filter(|(_, id)| !there(id)).map(|(number, _)| number).collect();
        Self {
            learned: Arc::clone(&self.learned),
            verbatim: Verbatim::new(knowledge),
            gone,
            knowledge: fingerprint::of(knowledge),
        }
    }

    /// Whether a message asks nothing at all: only a greeting, thanks, a picture, code or a link.
    #[must_use]
    pub fn asks_nothing(&self, message: &str) -> bool {
        self.learned.reader.parts(message, &self.learned.tuning).is_empty()
    }

    /// The entries that may answer, best first, at most [`Tuning::hits`]; none when the message shares nothing with the knowledge.
    #[must_use]
    pub fn ask(&self, question: &str) -> Vec<Hit> {
        self.hits(question, &self.asked(question))
    }

    /// What to do with hits.
    #[must_use]
    pub fn verdict(&self, hits: &[Hit]) -> Verdict {
        decide(hits, self.learned.calibration.sure, self.learned.calibration.worth_offering)
    }

    /// Reads a message: its hits, and the verdict, which answers two things when two are asked and both are sure.
    #[must_use]
    pub fn read(&self, question: &str) -> Reading {
        self.reading_of(question, &self.asked(question))
    }

    /// Why the matcher decides as it does.
    #[must_use]
    pub fn explain(&self, question: &str) -> Explanation {
        let asked = self.asked(question);
        let Reading { verdict, hits } = self.reading_of(question, &asked);
        let spoken: Vec<&Asked> = if asked.len() > 1 { asked.iter().skip(1).collect() } else { asked.iter().collect() };
        let once = |items: Vec<String>| items.into_iter().collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>();
        let repairs: BTreeSet<_> = spoken.iter().flat_map(|asked| asked.part.repairs.iter().cloned()).collect();
        Explanation {
            read: spoken.iter().map(|asked| asked.part.text.clone()).collect(),
            repairs: repairs.into_iter().collect(),
            unknown: once(spoken.iter().flat_map(|asked| asked.part.unknown.iter().cloned()).collect()),
            candidates: hits.iter().take(5).filter_map(|hit| self.candidate(hit, &asked)).collect(),
            sure: self.learned.calibration.sure,
            worth_offering: self.learned.calibration.worth_offering,
            verdict,
        }
    }

    /// Asks every part of a message.
    fn asked(&self, question: &str) -> Vec<Asked> {
        let ask = |part: Part| {
            let ranking =
                self.learned.scorer.rank(&self.learned.reader.vocabulary, &part.bag(&self.learned.reader.vocabulary));
            let confidences = self.learned.calibration.confidences(&ranking);
            let fits = ranking.fits.into_iter().zip(confidences);
            Asked { part, fits: fits.filter(|(fit, _)| !self.gone.contains(&fit.entry)).collect() }
        };
        self.learned.reader.parts(question, &self.learned.tuning).into_iter().map(ask).collect()
    }

    /// Hits of the whole message and, unless that is sure already, of its sentences: each entry with what speaks most
    /// for it.
    fn merged(&self, asked: &[Asked]) -> Vec<Hit> {
        let sure = asked.first().is_some_and(|whole| whole.best_confidence() >= self.learned.calibration.sure);
        let parts = if sure { 1 } else { asked.len() };
        let mut best: BTreeMap<u32, (f32, u32)> = BTreeMap::new();
        for (part, asked) in asked.iter().take(parts).enumerate() {
            let trust = if part == 0 { 1.0 } else { self.learned.tuning.sentence };
            for (fit, confidence) in &asked.fits {
                let confidence = confidence * trust;
                let known = best.entry(fit.entry).or_insert((confidence, fit.phrase));
                if confidence > known.0 {
                    *known = (confidence, fit.phrase);
                }
            }
        }
        let mut ranked: Vec<(u32, (f32, u32))> = best.into_iter().collect();
        ranked.sort_by(|a, b| b.1.0.total_cmp(&a.1.0).then(a.0.cmp(&b.0)));
        let hit = |(entry, (confidence, phrase)): (u32, (f32, u32))| {
            let id = self.learned.ids.get(entry as usize)?.clone();
            Some(Hit { id, confidence, phrase: self.learned.phrases.get(phrase as usize).cloned().unwrap_or_default() })
        };
        ranked.into_iter().take(self.learned.tuning.hits).filter_map(hit).collect()
    }

    /// The merged hits; the entry whose very words these are comes first, and is certain.
    fn hits(&self, question: &str, asked: &[Asked]) -> Vec<Hit> {
        let mut hits = self.merged(asked);
        if let Some(id) = self.verbatim.owner(question) {
            let found = hits.iter().position(|hit| hit.id == *id).map(|place| hits.remove(place));
            let phrase = found.map_or_else(|| normalise(question), |hit| hit.phrase);
            hits.insert(0, Hit { id: id.clone(), confidence: 1.0, phrase });
            hits.truncate(self.learned.tuning.hits);
        }
        hits
    }

    fn reading_of(&self, question: &str, asked: &[Asked]) -> Reading {
        let hits = self.hits(question, asked);
        let two = self.two_answers(asked).filter(|_| self.verbatim.owner(question).is_none());
        let verdict = two.map_or_else(|| self.verdict(&hits), Verdict::Answer);
        Reading { verdict, hits }
    }

    /// The entries that two sentences of a message are sure of, when there are exactly two, in the order of asking.
    fn two_answers(&self, asked: &[Asked]) -> Option<Vec<EntryId>> {
        let mut sure: Vec<u32> = Vec::new();
        for sentence in
            asked.iter().skip(1).filter(|sentence| sentence.best_confidence() >= self.learned.calibration.sure)
        {
            let entry = sentence.fits.first()?.0.entry;
            if !sure.contains(&entry) {
                sure.push(entry);
            }
        }
        let ids: Vec<EntryId> =
            sure.iter().filter_map(|entry| self.learned.ids.get(*entry as usize).cloned()).collect();
        (ids.len() == 2).then_some(ids)
    }

    fn candidate(&self, hit: &Hit, asked: &[Asked]) -> Option<Candidate> {
        let is_it = |fit: &Fit| self.learned.ids.get(fit.entry as usize) == Some(&hit.id);
        let of_entry =
            asked.iter().filter_map(|asked| asked.fits.iter().find(|(fit, _)| is_it(fit)).map(|found| (asked, found)));
        let (asked, (fit, _)) = of_entry.max_by(|a, b| a.1.1.total_cmp(&b.1.1))?;
        Some(Candidate {
            id: hit.id.clone(),
            confidence: hit.confidence,
            phrase: hit.phrase.clone(),
            // Groups of synonyms count on top of a length of 1, so that equals may come out above it.
            nearness: fit.cosine.clamp(0.0, 1.0),
            log_odds: fit.log_odds,
            shared: self.shared(&asked.part, &hit.phrase),
        })
    }

    /// The words of a part whose stems a phrase has too, the rarest first.
    fn shared(&self, part: &Part, phrase: &str) -> Vec<String> {
        let read = self.learned.reader.lexicon.read(&normalise(phrase));
        let stems: BTreeSet<&str> = read.terms.iter().map(|term| term.stem.as_str()).collect();
        let rarity = |stem: &str| {
            self.learned.reader.vocabulary.stem(stem).map_or(0.0, |feature| self.learned.scorer.rarity().idf(feature))
        };
        let mut shared: Vec<(&str, &str)> = Vec::new();
        for (term, _) in part.terms.iter().filter(|(term, _)| stems.contains(term.stem.as_str())) {
            if !shared.iter().any(|(stem, _)| *stem == term.stem) {
                shared.push((&term.stem, &term.word));
            }
        }
        shared.sort_by(|a, b| rarity(b.0).total_cmp(&rarity(a.0)).then(a.cmp(b)));
        shared.into_iter().map(|(_, word)| word.to_owned()).collect()
    }
}

/// Does two things at once, on two threads when the machine gives another; their results do not depend on it.
fn both<A: Send + Default, B>(first: impl Fn() -> A + Send + Sync, second: impl Fn() -> B) -> (A, B) {
    thread::scope(|scope| match thread::Builder::new().spawn_scoped(scope, &first) {
        Ok(running) => {
            let second = second();
            (running.join().unwrap_or_default(), second)
        }
        Err(_) => (first(), second()),
    })
}

/// How the golden questions fare; they are not learned from, so they are fair trials.
fn golden_trials(golden: &Golden, reader: &Reader, scorer: &Scorer, ids: &[EntryId], tuning: &Tuning) -> Vec<Trial> {
    let try_one = |(text, answer): (&String, &EntryId)| {
        let ranking = scorer.rank(&reader.vocabulary, &reader.whole(text, tuning)?);
        let best = ids.get(ranking.fits.first()?.entry as usize);
        Some(Trial { evidence: ranking.evidence, answerable: true, right: best == Some(answer) })
    };
    golden.must_answer.iter().map(|(question, id)| (question, id)).filter_map(try_one).collect()
}
