//! PostgreSQL: for several processes, or where one runs already.
//!
//! Owns the connections, what PostgreSQL's errors mean, and hearing of other processes' changes. A database that is out of
//! reach, at the start or later, is one that will be back.

use std::{
    str::FromStr,
    sync::{Arc, Weak},
    time::Duration,
};

use async_trait::async_trait;
use secrecy::{ExposeSecret, SecretString};
use sqlx::{
    PgPool, Postgres,
    postgres::{PgConnectOptions, PgListener, PgPoolOptions},
};
use tokio::sync::OnceCell;

use super::{
    engine::{Engine, Purpose, Turn, Value, Work},
    migrations::migrator,
    open::OpenError,
    rows,
    stamps::Stamps,
};
use crate::{
    domain::{revision::RevisionId, space::SpaceId},
    ports::StoreError,
};

/// How long is waited for a connection: answers must not hang on a database that is gone.
const PATIENCE: Duration = Duration::from_secs(2);
/// How long is waited before the news are tried again.
const AGAIN: Duration = Duration::from_secs(1);
const CONNECTIONS: u32 = 8;
/// The channel of changes; its messages are a space and a revision.
const NEWS: &str = "weighwise_layers";

/// A column of numbers of which none is given twice.
const NUMBERED: &str = "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY";

/// A PostgreSQL database.
pub(super) struct PostgresEngine {
    pool: PgPool,
    ready: OnceCell<()>,
}

impl PostgresEngine {
    /// Prepares connections to the database. None is made yet, so that answers go on when it is down.
    pub(super) fn new(url: &SecretString) -> Result<Self, OpenError> {
        // What the parser says could quote the password.
        let options = PgConnectOptions::from_str(url.expose_secret()).map_err(|_| OpenError::Url)?;
        let options = options.application_name("weighwise").options([("statement_timeout", "30s")]);
        let pool =
            PgPoolOptions::new().max_connections(CONNECTIONS).acquire_timeout(PATIENCE).connect_lazy_with(options);
        Ok(Self { pool, ready: OnceCell::new() })
    }

    /// Brings the database up to date, once.
    async fn ready(&self) -> Result<(), StoreError> {
        let migrate = || async { migrator(NUMBERED).run(&self.pool).await };
        self.ready.get_or_try_init(migrate).await.map(drop).map_err(|error| match error {
            sqlx::migrate::MigrateError::Execute(error) => failure(error),
            other => StoreError::other(other),
        })
    }

    /// Tells `stamps` of changes by other processes, for as long as they are in use.
    pub(super) fn watch(&self, stamps: &Arc<Stamps>) {
        tokio::spawn(listen(self.pool.clone(), Arc::downgrade(stamps)));
    }
}

async fn listen(pool: PgPool, stamps: Weak<Stamps>) {
    while stamps.strong_count() > 0 {
        if let Ok(mut listener) = PgListener::connect_with(&pool).await
            && listener.listen(NEWS).await.is_ok()
        {
            // Whatever happened before it listened was not heard.
            hear(&mut listener, &stamps).await;
        }
        tokio::time::sleep(AGAIN).await;
    }
    pool.close().await;
}

/// Hears news until the connection breaks.
async fn hear(listener: &mut PgListener, stamps: &Weak<Stamps>) {
    let Some(heard) = stamps.upgrade() else { return };
    heard.missed_some();
    drop(heard);
    while stamps.strong_count() > 0 {
        // Whether anybody still listens is looked up now and then.
        let Ok(news) = tokio::time::timeout(Duration::from_secs(5), listener.try_recv()).await else { continue };
        let (Ok(Some(news)), Some(stamps)) = (news, stamps.upgrade()) else { return };
        let Some((space, id)) = news.payload().split_once(' ') else { continue };
        if let (Some(space), Ok(id)) = (SpaceId::parse(space), id.parse()) {
            stamps.seen(space, RevisionId(id));
        }
    }
}

#[async_trait]
impl Engine for PostgresEngine {
    async fn begin(&self, _: Purpose) -> Result<Box<dyn Work>, StoreError> {
        self.ready().await?;
        let connection = self.pool.acquire().await.map_err(failure)?;
        Ok(Box::new(Turn::<Postgres>::new(connection).begin("BEGIN").await?))
    }

    /// What was removed leaves its files when it cleans up, which is its operator's business.
    async fn wipe(&self) -> Result<(), StoreError> {
        Ok(())
    }

    fn announcement(&self, space: SpaceId, id: RevisionId) -> Option<(&'static str, Vec<Value>)> {
        let news = format!("{space} {id}");
        // As a text, so that the row can be read like any other.
        Some(("SELECT pg_notify($1, $2)::text", vec![NEWS.into(), (&*news).into()]))
    }
}

/// What an error means for the store, by the class of its SQLSTATE.
pub(super) fn failure(error: sqlx::Error) -> StoreError {
    let source = Box::new(error);
    let Some(database) = source.as_database_error() else { return rows::without_database(*source) };
    let code = database.code().unwrap_or_default().into_owned();
    let is = |classes: &[&str]| classes.iter().any(|class| code.starts_with(class));
    if is(&["25006", "53100"]) {
        StoreError::ReadOnly { source }
    } else if is(&["08", "40", "53", "55", "57"]) {
        StoreError::Unavailable { source }
    } else {
        StoreError::Other { source }
    }
}
