//! The journal in a database.
//!
//! Owns the statements, and how an event stands in columns.

use std::collections::BTreeMap;

use async_trait::async_trait;

use super::{
    engine::{Purpose, Row},
    rows,
    store::SqlStore,
};
use crate::{
    domain::{
        conversation::Event,
        knowledge::EntryId,
        language::Language,
        matching::normalise::normalise,
        moment::Moment,
        person::PersonId,
        question::{Forgotten, Missed, Notice, NoticeId, Pick, Picked, Question, QuestionId, Waiting},
        space::SpaceId,
        summary::Record,
    },
    ports::{Journal, JournalError, StoreError},
};

const ANSWERED: &str = "answered";
const OFFERED: &str = "offered";
const UNKNOWN: &str = "unknown";
const HELPFUL: &str = "helpful";
const NOT_HELPFUL: &str = "not helpful";

impl From<StoreError> for JournalError {
    fn from(error: StoreError) -> Self {
        Self { source: Box::new(error) }
    }
}

const fn columns(event: &Event) -> (&'static str, Option<&EntryId>) {
    match event {
        Event::Answered(entry) => (ANSWERED, Some(entry)),
        Event::Offered => (OFFERED, None),
        Event::Unknown => (UNKNOWN, None),
        Event::Feedback { entry, helpful: true } => (HELPFUL, Some(entry)),
        Event::Feedback { entry, helpful: false } => (NOT_HELPFUL, Some(entry)),
    }
}

fn event(kind: &str, entry: Option<EntryId>) -> Result<Event, StoreError> {
    match (kind, entry) {
        (ANSWERED, Some(entry)) => Ok(Event::Answered(entry)),
        (OFFERED, None) => Ok(Event::Offered),
        (UNKNOWN, None) => Ok(Event::Unknown),
        (HELPFUL, Some(entry)) => Ok(Event::Feedback { entry, helpful: true }),
        (NOT_HELPFUL, Some(entry)) => Ok(Event::Feedback { entry, helpful: false }),
        _ => Err(rows::unreadable("event")),
    }
}

fn record(row: &Row) -> Result<Record, StoreError> {
    let event = event(row.text(2)?, row.optional(3)?.map(EntryId::new))?;
    Ok(Record { space: rows::space(row, 0)?, at: Moment(row.int(1)?), event, took_ms: row.int(4)? })
}

#[async_trait]
impl Journal for SqlStore {
    async fn record(&self, record: &Record) -> Result<(), JournalError> {
        let Record { at, space, event, took_ms } = record;
        let (kind, entry) = columns(event);
        let values =
            vec![(*space).into(), at.0.into(), kind.into(), entry.map(EntryId::as_str).into(), (*took_ms).into()];
        self.add("INSERT INTO events (space, at, kind, entry, took_ms) VALUES ($1, $2, $3, $4, $5)", values).await?;
        Ok(())
    }

    async fn records(&self, space: Option<SpaceId>, since: Moment) -> Result<Vec<Record>, JournalError> {
        const ALL: &str = "SELECT space, at, kind, entry, took_ms FROM events WHERE at >= $1 ORDER BY at, id";
        const ONE: &str =
            "SELECT space, at, kind, entry, took_ms FROM events WHERE at >= $1 AND space = $2 ORDER BY at, id";
        let found = match space {
            Some(space) => self.rows(ONE, &[since.0.into(), space.into()]).await?,
            None => self.rows(ALL, &[since.0.into()]).await?,
        };
        Ok(found.iter().map(record).collect::<Result<_, StoreError>>()?)
    }

    async fn keep(&self, question: &Question) -> Result<QuestionId, JournalError> {
        let Question { space, at, text, missed } = question;
        let entry = match missed {
            Missed::Unanswered => None,
            Missed::NotHelpful(entry) => Some(entry.as_str()),
        };
        let values = vec![(*space).into(), at.0.into(), (&**text).into(), entry.into()];
        let insert = "INSERT INTO questions (space, at, text, entry) VALUES ($1, $2, $3, $4) RETURNING id";
        let returned = self.add(insert, values).await?;
        Ok(QuestionId(returned.first().ok_or_else(|| rows::unreadable("number"))?.int(0)?))
    }

    async fn questions(&self, space: SpaceId) -> Result<Vec<(QuestionId, Question)>, JournalError> {
        const SELECT: &str = "SELECT id, at, text, entry FROM questions WHERE space = $1 ORDER BY at DESC, id DESC";
        let question = |row: &Row| {
            let entry = row.optional(3)?.map(EntryId::new);
            let missed = entry.map_or(Missed::Unanswered, Missed::NotHelpful);
            let question = Question { space, at: Moment(row.int(1)?), text: row.text(2)?.to_owned(), missed };
            Ok((QuestionId(row.int(0)?), question))
        };
        let found = self.rows(SELECT, &[space.into()]).await?;
        Ok(found.iter().map(question).collect::<Result<_, StoreError>>()?)
    }

    async fn tell(&self, space: SpaceId, id: QuestionId, waiting: Waiting) -> Result<bool, JournalError> {
        const INSERT: &str =
            "INSERT INTO waiting (question, person, language) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
        // Written rather than read: so the question stays until the wish is kept, and who lets it go finds the wish.
        const HOLD: &str = "UPDATE questions SET at = at WHERE id = $1 AND space = $2";
        let mut work = self.engine.begin(Purpose::Write).await?;
        let there = work.run(HOLD, &[id.0.into(), space.into()]).await? > 0;
        if there {
            let Waiting { person, language } = waiting;
            work.run(INSERT, &[id.0.into(), (&*person.to_string()).into(), language.code().into()]).await?;
        }
        work.commit().await?;
        Ok(there)
    }

    async fn settle(&self, space: SpaceId, ids: &[QuestionId], answer: Option<&EntryId>) -> Result<u64, JournalError> {
        const INSERT: &str =
            "INSERT INTO notices (space, person, question, entry, at, language) VALUES ($1, $2, $3, $4, $5, $6)";
        let mut work = self.engine.begin(Purpose::Write).await?;
        let (mut settled, mut waiting) = (0, BTreeMap::new());
        for id in ids {
            let delete = "DELETE FROM questions WHERE id = $1 AND space = $2 RETURNING text, at";
            for question in work.rows(delete, &[id.0.into(), space.into()]).await? {
                settled += 1;
                let delete = "DELETE FROM waiting WHERE question = $1 RETURNING person, language";
                for person in work.rows(delete, &[id.0.into()]).await? {
                    let language = person.text(1)?.to_owned();
                    let wish = (question.text(0)?.to_owned(), question.int(1)?, language);
                    waiting.entry(person.text(0)?.to_owned()).or_insert(wish);
                }
            }
        }
        for (person, (question, at, language)) in waiting.iter().filter(|_| answer.is_some()) {
            let entry = answer.map(EntryId::as_str);
            let (person, question, language) = (&**person, &**question, &**language);
            let values = [space.into(), person.into(), question.into(), entry.into(), (*at).into(), language.into()];
            work.run(INSERT, &values).await?;
        }
        work.commit().await?;
        Ok(settled)
    }

    async fn notices(&self) -> Result<Vec<(NoticeId, Notice)>, JournalError> {
        let notice = |row: &Row| {
            let (question, entry) = (row.text(3)?.to_owned(), EntryId::new(row.text(4)?));
            let (space, person, language) =
                (rows::space(row, 1)?, rows::person(row, 2)?, Language::of_locale(row.text(5)?));
            let notice = Notice { space, person, question, entry, language };
            Ok((NoticeId(row.int(0)?), notice))
        };
        let found =
            self.rows("SELECT id, space, person, question, entry, language FROM notices ORDER BY id", &[]).await?;
        Ok(found.iter().map(notice).collect::<Result<_, StoreError>>()?)
    }

    async fn take_notice(&self, id: NoticeId) -> Result<bool, JournalError> {
        let taken = self.write("DELETE FROM notices WHERE id = $1 RETURNING id", &[id.0.into()]).await?;
        Ok(!taken.is_empty())
    }

    async fn note_asked(&self, space: SpaceId, at: Moment, words: &str) -> Result<(), JournalError> {
        let insert = "INSERT INTO asked (space, at, text) VALUES ($1, $2, $3)";
        self.add(insert, vec![space.into(), at.0.into(), words.into()]).await?;
        Ok(())
    }

    async fn asked(&self, space: SpaceId, most: u32) -> Result<Vec<String>, JournalError> {
        let select = "SELECT text FROM asked WHERE space = $1 ORDER BY at DESC, id DESC LIMIT $2";
        let found = self.rows(select, &[space.into(), i64::from(most).into()]).await?;
        Ok(found.iter().map(|row| row.text(0).map(str::to_owned)).collect::<Result<_, StoreError>>()?)
    }

    async fn pick(&self, pick: &Pick) -> Result<(), JournalError> {
        const INSERT: &str = "INSERT INTO picks (space, question, entry, person, at) VALUES ($1, $2, $3, $4, $5) \
            ON CONFLICT DO NOTHING";
        let person = self.hash(pick.person).await?;
        let Pick { space, at, question, entry, .. } = pick;
        let question = normalise(question);
        let values = vec![(*space).into(), (&*question).into(), entry.as_str().into(), (&*person).into(), at.0.into()];
        self.add(INSERT, values).await?;
        Ok(())
    }

    async fn picks(&self, space: SpaceId) -> Result<Vec<Picked>, JournalError> {
        const SELECT: &str = "SELECT question, entry, count(*) FROM picks WHERE space = $1 GROUP BY question, entry";
        let picked = |row: &Row| {
            let people = u64::try_from(row.int(2)?).map_err(StoreError::other)?;
            Ok(Picked { question: row.text(0)?.to_owned(), entry: EntryId::new(row.text(1)?), people })
        };
        let found = self.rows(SELECT, &[space.into()]).await?;
        let mut picks = found.iter().map(picked).collect::<Result<Vec<_>, StoreError>>()?;
        picks.sort_by(|a, b| {
            b.people.cmp(&a.people).then_with(|| (&a.question, &a.entry).cmp(&(&b.question, &b.entry)))
        });
        Ok(picks)
    }

    async fn settle_picks(&self, space: SpaceId, question: &str, entry: &EntryId) -> Result<(), JournalError> {
        let delete = "DELETE FROM picks WHERE space = $1 AND question = $2 AND entry = $3";
        self.write(delete, &[space.into(), question.into(), entry.as_str().into()]).await?;
        Ok(())
    }

    async fn forget(&self, person: PersonId) -> Result<Forgotten, JournalError> {
        let (hash, clear) = (self.hash(person).await?, person.to_string());
        let mut work = self.engine.begin(Purpose::Write).await?;
        let choices = work.run("DELETE FROM picks WHERE person = $1", &[(&*hash).into()]).await?;
        let wishes = work.run("DELETE FROM waiting WHERE person = $1", &[(&*clear).into()]).await?;
        let notices = work.run("DELETE FROM notices WHERE person = $1", &[(&*clear).into()]).await?;
        work.commit().await?;
        self.wipe().await;
        Ok(Forgotten { choices, wishes: wishes + notices })
    }

    async fn sweep(&self, words: Moment, events: Moment) -> Result<u64, JournalError> {
        const OLD: [&str; 4] = [
            "DELETE FROM questions WHERE at < $1",
            "DELETE FROM picks WHERE at < $1",
            "DELETE FROM notices WHERE at < $1",
            "DELETE FROM asked WHERE at < $1",
        ];
        let mut work = self.engine.begin(Purpose::Write).await?;
        let mut gone = work.run("DELETE FROM events WHERE at < $1", &[events.0.into()]).await?;
        for delete in OLD {
            gone += work.run(delete, &[words.0.into()]).await?;
        }
        // After the questions, and whatever became of them: nobody waits for what is not there.
        gone += work.run("DELETE FROM waiting WHERE question NOT IN (SELECT id FROM questions)", &[]).await?;
        work.commit().await?;
        self.wipe().await;
        Ok(gone)
    }
}
