//! A journal that lives as long as the program.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Mutex, MutexGuard, PoisonError},
};

use async_trait::async_trait;

use crate::{
    domain::{
        knowledge::EntryId,
        language::Language,
        matching::normalise::normalise,
        moment::Moment,
        person::PersonId,
        question::{Forgotten, Notice, NoticeId, Pick, Picked, Question, QuestionId, Waiting},
        space::SpaceId,
        summary::{Record, Summary},
    },
    ports::{Journal, JournalError},
};

/// A journal in memory.
#[derive(Debug, Default)]
pub struct MemoryJournal {
    kept: Mutex<Kept>,
}

#[derive(Debug, Default)]
struct Kept {
    records: Vec<Record>,
    questions: BTreeMap<QuestionId, Question>,
    picks: Vec<Pick>,
    waiting: BTreeMap<(QuestionId, PersonId), Language>,
    notices: BTreeMap<NoticeId, (Moment, Notice)>,
    asked: Vec<(SpaceId, Moment, String)>,
    last: i64,
}

impl MemoryJournal {
    fn kept(&self) -> MutexGuard<'_, Kept> {
        // Nothing below panics half-way through a change, so a poisoned lock is as good as any.
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What it adds up to so far.
    #[must_use]
    pub fn tally(&self) -> Summary {
        Summary::of(&self.kept().records)
    }
}

impl Kept {
    /// How much there is of everything.
    fn size(&self) -> usize {
        let words = self.questions.len() + self.picks.len() + self.asked.len();
        self.records.len() + words + self.waiting.len() + self.notices.len()
    }
}

#[async_trait]
impl Journal for MemoryJournal {
    async fn record(&self, record: &Record) -> Result<(), JournalError> {
        self.kept().records.push(record.clone());
        Ok(())
    }

    async fn records(&self, space: Option<SpaceId>, since: Moment) -> Result<Vec<Record>, JournalError> {
        let of = |record: &&Record| record.at >= since && space.is_none_or(|space| record.space == space);
        let mut records: Vec<Record> = self.kept().records.iter().filter(of).cloned().collect();
        records.sort_by_key(|record| record.at);
        Ok(records)
    }

    async fn keep(&self, question: &Question) -> Result<QuestionId, JournalError> {
        let mut kept = self.kept();
        kept.last += 1;
        let id = QuestionId(kept.last);
        kept.questions.insert(id, question.clone());
        Ok(id)
    }

    async fn questions(&self, space: SpaceId) -> Result<Vec<(QuestionId, Question)>, JournalError> {
        let kept = self.kept();
        let of_space = kept.questions.iter().filter(|(_, question)| question.space == space);
        let mut questions: Vec<_> = of_space.map(|(id, question)| (*id, question.clone())).collect();
        questions.sort_by_key(|(id, question)| std::cmp::Reverse((question.at, *id)));
        Ok(questions)
    }

    async fn tell(&self, space: SpaceId, id: QuestionId, waiting: Waiting) -> Result<bool, JournalError> {
        let mut kept = self.kept();
        let there = kept.questions.get(&id).is_some_and(|question| question.space == space);
        if there {
            kept.waiting.entry((id, waiting.person)).or_insert(waiting.language);
        }
        Ok(there)
    }

    async fn settle(&self, space: SpaceId, ids: &[QuestionId], answer: Option<&EntryId>) -> Result<u64, JournalError> {
        let mut kept = self.kept();
        let (mut settled, mut told) = (0, BTreeSet::new());
        for id in ids {
            if kept.questions.get(id).is_none_or(|question| question.space != space) {
                continue;
            }
            let Some(question) = kept.questions.remove(id) else { continue };
            settled += 1;
            let of_it = kept.waiting.iter().filter(|((of, _), _)| of == id);
            let waiting: Vec<(PersonId, Language)> =
                of_it.map(|((_, person), language)| (*person, *language)).collect();
            kept.waiting.retain(|(of, _), _| of != id);
            for (person, language) in waiting {
                if let Some(entry) = answer.filter(|_| told.insert(person)).cloned() {
                    kept.last += 1;
                    let number = NoticeId(kept.last);
                    let notice = Notice { space, person, question: question.text.clone(), entry, language };
                    kept.notices.insert(number, (question.at, notice));
                }
            }
        }
        Ok(settled)
    }

    async fn notices(&self) -> Result<Vec<(NoticeId, Notice)>, JournalError> {
        Ok(self.kept().notices.iter().map(|(id, (_, notice))| (*id, notice.clone())).collect())
    }

    async fn take_notice(&self, id: NoticeId) -> Result<bool, JournalError> {
        Ok(self.kept().notices.remove(&id).is_some())
    }

    async fn note_asked(&self, space: SpaceId, at: Moment, words: &str) -> Result<(), JournalError> {
        self.kept().asked.push((space, at, words.to_owned()));
        Ok(())
    }

    async fn asked(&self, space: SpaceId, most: u32) -> Result<Vec<String>, JournalError> {
        let kept = self.kept();
        let mut asked: Vec<_> = kept.asked.iter().enumerate().filter(|(_, (of, ..))| *of == space).collect();
        asked.sort_by_key(|(place, (_, at, _))| std::cmp::Reverse((*at, *place)));
        let most = usize::try_from(most).unwrap_or(usize::MAX);
        Ok(asked.into_iter().take(most).map(|(_, (_, _, words))| words.clone()).collect())
    }

    async fn pick(&self, pick: &Pick) -> Result<(), JournalError> {
        let mut kept = self.kept();
        let pick = Pick { question: normalise(&pick.question), ..pick.clone() };
        let same = |other: &Pick| Pick { at: pick.at, ..other.clone() } == pick;
        if !kept.picks.iter().any(same) {
            kept.picks.push(pick);
        }
        Ok(())
    }

    async fn picks(&self, space: SpaceId) -> Result<Vec<Picked>, JournalError> {
        let mut people: BTreeMap<(String, EntryId), u64> = BTreeMap::new();
        for pick in self.kept().picks.iter().filter(|pick| pick.space == space) {
            *people.entry((pick.question.clone(), pick.entry.clone())).or_default() += 1;
        }
        let mut picks: Vec<Picked> =
            people.into_iter().map(|((question, entry), people)| Picked { question, entry, people }).collect();
        picks.sort_by_key(|picked| std::cmp::Reverse(picked.people));
        Ok(picks)
    }

    async fn settle_picks(&self, space: SpaceId, question: &str, entry: &EntryId) -> Result<(), JournalError> {
        self.kept().picks.retain(|pick| (pick.space, &*pick.question, &pick.entry) != (space, question, entry));
        Ok(())
    }

    async fn forget(&self, person: PersonId) -> Result<Forgotten, JournalError> {
        let mut kept = self.kept();
        let (picks, waiting, notices) = (kept.picks.len(), kept.waiting.len(), kept.notices.len());
        kept.picks.retain(|pick| pick.person != person);
        kept.waiting.retain(|(_, waiting), _| *waiting != person);
        kept.notices.retain(|_, (_, notice)| notice.person != person);
        let choices = count(picks - kept.picks.len());
        let wishes = count(waiting + notices - kept.waiting.len() - kept.notices.len());
        Ok(Forgotten { choices, wishes })
    }

    async fn sweep(&self, words: Moment, events: Moment) -> Result<u64, JournalError> {
        let mut kept = self.kept();
        let there = kept.size();
        kept.records.retain(|record| record.at >= events);
        let old: Vec<QuestionId> =
            kept.questions.iter().filter(|(_, question)| question.at < words).map(|(id, _)| *id).collect();
        kept.questions.retain(|id, _| !old.contains(id));
        kept.waiting.retain(|(id, _), _| !old.contains(id));
        kept.picks.retain(|pick| pick.at >= words);
        kept.notices.retain(|_, (at, _)| *at >= words);
        kept.asked.retain(|(_, at, _)| *at >= words);
        Ok(count(there - kept.size()))
    }
}

fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}
