//! Group commit: what many write at the same time goes to disk in one transaction, with one sync for all.
//!
//! Owns who is written with whom. Nobody is told "written" before it is on disk, and one whose statement fails does not take
//! the others along. It is for additions that do not depend on each other; a change that reads first has a transaction of
//! its own.

use std::sync::Arc;

use tokio::sync::{mpsc, oneshot};

use super::engine::{Engine, Purpose, Row, Value};
use crate::ports::StoreError;

/// Statements in one transaction at most: what is ahead of them in the queue is all that the last one waits for.
const GROUP: usize = 256;
/// Statements that may wait; who comes later waits for a place among them.
const QUEUE: usize = 4_096;

/// The way into the next group.
pub(super) struct GroupCommit {
    queue: mpsc::Sender<Statement>,
}

/// A statement, and who waits for it.
struct Statement {
    sql: &'static str,
    values: Vec<Value>,
    done: oneshot::Sender<Result<Vec<Row>, StoreError>>,
}

impl GroupCommit {
    /// Starts writing to `engine`, for as long as this lives.
    pub(super) fn new(engine: Arc<dyn Engine>) -> Self {
        let (queue, mut waiting) = mpsc::channel(QUEUE);
        tokio::spawn(async move {
            let mut group = Vec::with_capacity(GROUP);
            while waiting.recv_many(&mut group, GROUP).await > 0 {
                write(engine.as_ref(), &mut group).await;
            }
        });
        Self { queue }
    }

    /// Runs a statement with whatever else is to be written now; gives what it returned, once that is on disk.
    pub(super) async fn write(&self, sql: &'static str, values: Vec<Value>) -> Result<Vec<Row>, StoreError> {
        let (done, written) = oneshot::channel();
        self.queue.send(Statement { sql, values, done }).await.map_err(StoreError::other)?;
        written.await.map_err(StoreError::other)?
    }
}

/// Writes a group and tells everybody in it.
async fn write(engine: &dyn Engine, group: &mut Vec<Statement>) {
    match together(engine, group).await {
        Ok(returned) => {
            for (statement, rows) in group.drain(..).zip(returned) {
                statement.tell(Ok(rows));
            }
        }
        // One of them may be to blame.
        Err(StoreError::Other { .. }) if group.len() > 1 => {
            for statement in group.drain(..) {
                let returned = together(engine, std::slice::from_ref(&statement)).await;
                statement.tell(returned.map(|mut returned| returned.pop().unwrap_or_default()));
            }
        }
        // A store that is out of reach is so for all.
        Err(error) => {
            let error = Arc::new(error);
            for statement in group.drain(..) {
                statement.tell(Err(shared(&error)));
            }
        }
    }
}

/// Runs statements in one transaction; gives what each of them returned.
async fn together(engine: &dyn Engine, group: &[Statement]) -> Result<Vec<Vec<Row>>, StoreError> {
    let mut work = engine.begin(Purpose::Write).await?;
    let mut returned = Vec::with_capacity(group.len());
    for Statement { sql, values, .. } in group {
        returned.push(work.rows(sql, values).await?);
    }
    work.commit().await?;
    Ok(returned)
}

/// The same error, for each of several.
fn shared(error: &Arc<StoreError>) -> StoreError {
    let source = Box::new(Arc::clone(error));
    match **error {
        StoreError::ReadOnly { .. } => StoreError::ReadOnly { source },
        StoreError::Unavailable { .. } => StoreError::Unavailable { source },
        StoreError::NotFound | StoreError::Conflict { .. } | StoreError::Other { .. } => StoreError::Other { source },
    }
}

impl Statement {
    fn tell(self, returned: Result<Vec<Row>, StoreError>) {
        // Who does not wait any more need not be told.
        drop(self.done.send(returned));
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Mutex, PoisonError};

    use async_trait::async_trait;

    use super::*;
    use crate::{
        adapters::sql::engine::Work,
        domain::{revision::RevisionId, space::SpaceId},
    };

    /// Writes down what was committed together; a statement "bad" fails, and everything once it is out of reach.
    #[derive(Clone, Default)]
    struct Paper {
        committed: Arc<Mutex<Vec<String>>>,
        out_of_reach: bool,
    }

    struct Sheet {
        paper: Paper,
        statements: Vec<String>,
    }

    #[async_trait]
    impl Engine for Paper {
        async fn begin(&self, _: Purpose) -> Result<Box<dyn Work>, StoreError> {
            if self.out_of_reach {
                return Err(StoreError::Unavailable { source: "gone".into() });
            }
            Ok(Box::new(Sheet { paper: self.clone(), statements: Vec::new() }))
        }

        async fn wipe(&self) -> Result<(), StoreError> {
            Ok(())
        }

        fn announcement(&self, _: SpaceId, _: RevisionId) -> Option<(&'static str, Vec<Value>)> {
            None
        }
    }

    #[async_trait]
    impl Work for Sheet {
        async fn rows(&mut self, sql: &str, values: &[Value]) -> Result<Vec<Row>, StoreError> {
            if sql == "bad" {
                return Err(StoreError::other("it is bad"));
            }
            self.statements.push(format!("{sql} {values:?}"));
            Ok(Vec::new())
        }

        async fn run(&mut self, _: &str, _: &[Value]) -> Result<u64, StoreError> {
            Ok(0)
        }

        async fn commit(self: Box<Self>) -> Result<(), StoreError> {
            let mut committed = self.paper.committed.lock().unwrap_or_else(PoisonError::into_inner);
            committed.push(self.statements.join(", "));
            Ok(())
        }

        async fn roll_back(self: Box<Self>) -> Result<(), StoreError> {
            Ok(())
        }
    }

    /// Three write at once; gives how each fared, and what was committed together.
    async fn three(paper: Paper, statements: [&'static str; 3]) -> (Vec<String>, Vec<String>) {
        let group = GroupCommit::new(Arc::new(paper.clone()));
        let write = |place: usize| group.write(statements[place], vec![Value::Int(place as i64)]);
        let (first, second, third) = tokio::join!(write(0), write(1), write(2));
        let fared =
            [first, second, third].map(|told| told.map_or_else(|error| error.to_string(), |_| "written".into()));
        let committed = paper.committed.lock().unwrap().clone();
        (fared.to_vec(), committed)
    }

    #[tokio::test]
    async fn who_comes_together_is_written_together() {
        let (fared, committed) = three(Paper::default(), ["a", "b", "c"]).await;
        assert_eq!(fared, ["written"; 3]);
        assert_eq!(committed, ["a [Int(0)], b [Int(1)], c [Int(2)]"]);
    }

    #[tokio::test]
    async fn one_that_fails_does_not_take_the_others_along() {
        let (fared, committed) = three(Paper::default(), ["a", "bad", "c"]).await;
        assert_eq!(fared, ["written", "the store failed", "written"]);
        assert_eq!(committed, ["a [Int(0)]", "c [Int(2)]"]);
    }

    #[tokio::test]
    async fn a_store_out_of_reach_is_so_for_all() {
        let (fared, committed) = three(Paper { out_of_reach: true, ..Paper::default() }, ["a", "b", "c"]).await;
        assert_eq!(fared, ["the store cannot be reached"; 3]);
        assert!(committed.is_empty(), "{committed:?}");
    }
}
