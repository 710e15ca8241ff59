//! PostgreSQL for stories that need one, where there is one.

use secrecy::{ExposeSecret, SecretString};
use sqlx::{Connection, Executor, PgConnection};

/// Holds the address of a server where databases may be made.
const SERVER: &str = "WEIGHWISE_TEST_POSTGRES";

/// The address of an empty database with this name; `None`, and a sentence that says so, where there is no server.
pub async fn fresh(name: &str) -> Option<SecretString> {
    let Ok(server) = std::env::var(SERVER) else {
        eprintln!("skipped: {SERVER} names no PostgreSQL server, so {name} was not run");
        return None;
    };
    let mut connection = PgConnection::connect(&server).await.expect("the PostgreSQL server cannot be reached");
    for statement in ["DROP DATABASE IF EXISTS", "CREATE DATABASE"] {
        let end = if statement.starts_with("DROP") { " WITH (FORCE)" } else { "" };
        connection.execute(&*format!("{statement} {name}{end}")).await.unwrap();
    }
    let (address, options) = server.split_once('?').unwrap_or((&server, ""));
    let (host, _) = address.rsplit_once('/').expect("the address ends in a database");
    Some(SecretString::from(format!("{host}/{name}?{options}")))
}

/// The host and port in an address.
pub fn host(url: &SecretString) -> String {
    let rest = url.expose_secret().split("://").nth(1).unwrap();
    let place = rest.split('/').next().unwrap().rsplit('@').next().unwrap();
    if place.contains(':') { place.to_owned() } else { format!("{place}:5432") }
}
