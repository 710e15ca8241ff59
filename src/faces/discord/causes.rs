//! What the log says of an error: it and all that led to it, as far as that is the operator's business.
//!
//! Owns that no address is logged. One that answers an interaction holds a token with which anybody could answer it, and
//! what went wrong beneath a request names the address.

use std::error::Error;

use poise::serenity_prelude::{self as serenity, HttpError};

/// The error with its causes, up to a request to Discord.
pub(super) fn causes(error: &(dyn Error + 'static)) -> String {
    let mut told = Vec::new();
    let mut cause = Some(error);
    while let Some(one) = cause {
        if let Some(request) = request(one) {
            told.push(why(request));
            break;
        }
        told.push(one.to_string());
        cause = one.source();
    }
    told.join(": ")
}

fn request<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a HttpError> {
    match error.downcast_ref() {
        Some(serenity::Error::Http(error)) => Some(error),
        _ => error.downcast_ref(),
    }
}

/// Why a request failed. What Discord answers speaks of fields and numbers.
fn why(error: &HttpError) -> String {
    match error {
        HttpError::UnsuccessfulRequest(answer) => {
            format!("Discord answered a {} with {}: {error}", answer.method, answer.status_code)
        }
        HttpError::Request(failed) if failed.is_timeout() => "a request to Discord took too long".to_owned(),
        HttpError::Request(failed) if failed.is_connect() => "Discord cannot be reached".to_owned(),
        HttpError::Request(failed) if failed.is_body() || failed.is_decode() => {
            "what Discord answered broke off or cannot be read".to_owned()
        }
        HttpError::Request(_) => "a request to Discord failed on its way".to_owned(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use anyhow::Context as _;
    use secrecy::{ExposeSecret, SecretString};

    use super::*;

    /// What is logged when a request with a token in its address gets no answer, or one that cannot be read.
    async fn logged(address: String) -> String {
        let token = SecretString::from("interaction-token");
        let http = serenity::HttpBuilder::new("bot-token").application_id(serenity::ApplicationId::new(1));
        let http = http.proxy(address).ratelimiter_disabled(true).build();
        let failed = http.get_original_interaction_response(token.expose_secret()).await.unwrap_err();
        let whole = anyhow::Error::from(failed).context("it was in vain");
        assert!(format!("{whole:#}").contains("interaction-token"), "the error itself tells: {whole:#}");
        causes(whole.as_ref())
    }

    #[tokio::test]
    async fn no_address_is_told() {
        let nobody = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        assert_eq!(logged(format!("http://{nobody}")).await, "it was in vain: Discord cannot be reached");
    }

    #[test]
    fn other_causes_are_told_to_the_end() {
        let error = Err::<(), _>(std::io::Error::other("the cable is out")).context("no line").unwrap_err();
        assert_eq!(causes(error.as_ref()), "no line: the cable is out");
    }
}
