//! The journal in a database.
//!
//! Owns the statements, and how an event stands in columns.

use async_trait::async_trait;

use super::{
    engine::{Purpose, Row, Value},
    rows,
    store::SqlStore,
};
use crate::{
    domain::{
        conversation::Event,
        knowledge::EntryId,
        moment::Moment,
        person::PersonId,
        question::{Missed, Pick, Picked, Question, QuestionId},
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
        let values = [(*space).into(), at.0.into(), kind.into(), entry.map(EntryId::as_str).into(), (*took_ms).into()];
        self.write("INSERT INTO events (space, at, kind, entry, took_ms) VALUES ($1, $2, $3, $4, $5)", &values).await?;
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
        let Question { space, at, text, missed, tell } = question;
        let entry = match missed {
            Missed::Unanswered => None,
            Missed::NotHelpful(entry) => Some(entry.as_str()),
        };
        let tell = tell.map(|person| person.to_string());
        let values: [Value; 5] = [(*space).into(), at.0.into(), (&**text).into(), entry.into(), tell.as_deref().into()];
        let insert = "INSERT INTO questions (space, at, text, entry, tell) VALUES ($1, $2, $3, $4, $5) RETURNING id";
        let returned = self.write(insert, &values).await?;
        Ok(QuestionId(returned.first().ok_or_else(|| rows::unreadable("number"))?.int(0)?))
    }

    async fn questions(&self, space: SpaceId) -> Result<Vec<(QuestionId, Question)>, JournalError> {
        const SELECT: &str =
            "SELECT id, at, text, entry, tell FROM questions WHERE space = $1 ORDER BY at DESC, id DESC";
        let question = |row: &Row| {
            let entry = row.optional(3)?.map(EntryId::new);
            let missed = entry.map_or(Missed::Unanswered, Missed::NotHelpful);
            let tell = row.optional(4)?.map(|_| rows::person(row, 4)).transpose()?;
            let question = Question { space, at: Moment(row.int(1)?), text: row.text(2)?.to_owned(), missed, tell };
            Ok((QuestionId(row.int(0)?), question))
        };
        let found = self.rows(SELECT, &[space.into()]).await?;
        Ok(found.iter().map(question).collect::<Result<_, StoreError>>()?)
    }

    async fn tell(&self, id: QuestionId, person: PersonId) -> Result<(), JournalError> {
        let values = [(&*person.to_string()).into(), id.0.into()];
        self.write("UPDATE questions SET tell = $1 WHERE id = $2", &values).await?;
        Ok(())
    }

    async fn settle(&self, space: SpaceId, ids: &[QuestionId]) -> Result<Vec<PersonId>, JournalError> {
        let delete = "DELETE FROM questions WHERE id = $1 AND space = $2 RETURNING tell";
        let mut work = self.engine.begin(Purpose::Write).await?;
        let mut waiting = Vec::new();
        for id in ids {
            for row in work.rows(delete, &[id.0.into(), space.into()]).await? {
                if row.optional(0)?.is_some() {
                    waiting.push(rows::person(&row, 0)?);
                }
            }
        }
        work.commit().await?;
        waiting.sort_unstable();
        waiting.dedup();
        Ok(waiting)
    }

    async fn pick(&self, pick: &Pick) -> Result<(), JournalError> {
        const INSERT: &str = "INSERT INTO picks (space, question, entry, person, at) VALUES ($1, $2, $3, $4, $5) \
            ON CONFLICT DO NOTHING";
        let person = self.hash(pick.person).await?;
        let Pick { space, at, question, entry, .. } = pick;
        let values = [(*space).into(), (&**question).into(), entry.as_str().into(), (&*person).into(), at.0.into()];
        self.write(INSERT, &values).await?;
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

    async fn forget(&self, person: PersonId) -> Result<(), JournalError> {
        let (hash, clear) = (self.hash(person).await?, person.to_string());
        let mut work = self.engine.begin(Purpose::Write).await?;
        work.run("DELETE FROM picks WHERE person = $1", &[(&*hash).into()]).await?;
        work.run("UPDATE questions SET tell = NULL WHERE tell = $1", &[(&*clear).into()]).await?;
        work.run("DELETE FROM drafts WHERE author = $1", &[(&*clear).into()]).await?;
        work.commit().await?;
        Ok(())
    }

    async fn sweep(&self, before: Moment) -> Result<u64, JournalError> {
        let mut work = self.engine.begin(Purpose::Write).await?;
        let questions = work.run("DELETE FROM questions WHERE at < $1", &[before.0.into()]).await?;
        let picks = work.run("DELETE FROM picks WHERE at < $1", &[before.0.into()]).await?;
        work.commit().await?;
        Ok(questions + picks)
    }
}
