//! A journal that lives as long as the program.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Mutex, MutexGuard, PoisonError},
};

use async_trait::async_trait;

use crate::{
    domain::{
        knowledge::EntryId,
        moment::Moment,
        person::PersonId,
        question::{Pick, Picked, Question, QuestionId},
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

    async fn tell(&self, id: QuestionId, person: PersonId) -> Result<(), JournalError> {
        if let Some(question) = self.kept().questions.get_mut(&id) {
            question.tell = Some(person);
        }
        Ok(())
    }

    async fn settle(&self, space: SpaceId, ids: &[QuestionId]) -> Result<Vec<PersonId>, JournalError> {
        let mut waiting = BTreeSet::new();
        self.kept().questions.retain(|id, question| {
            let settled = question.space == space && ids.contains(id);
            waiting.extend(question.tell.filter(|_| settled));
            !settled
        });
        Ok(waiting.into_iter().collect())
    }

    async fn pick(&self, pick: &Pick) -> Result<(), JournalError> {
        let mut kept = self.kept();
        let same = |other: &Pick| Pick { at: pick.at, ..other.clone() } == *pick;
        if !kept.picks.iter().any(same) {
            kept.picks.push(pick.clone());
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

    async fn forget(&self, person: PersonId) -> Result<(), JournalError> {
        let mut kept = self.kept();
        kept.picks.retain(|pick| pick.person != person);
        for question in kept.questions.values_mut().filter(|question| question.tell == Some(person)) {
            question.tell = None;
        }
        Ok(())
    }

    async fn sweep(&self, before: Moment) -> Result<u64, JournalError> {
        let mut kept = self.kept();
        let there = kept.questions.len() + kept.picks.len();
        kept.questions.retain(|_, question| question.at >= before);
        kept.picks.retain(|pick| pick.at >= before);
        let gone = there - kept.questions.len() - kept.picks.len();
        Ok(u64::try_from(gone).unwrap_or(u64::MAX))
    }
}
