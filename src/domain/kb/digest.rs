//! `/kb digest`: where the weekly digest goes, and what it would say now.
//!
//! Owns the answer to the admin. When it is due stands in [`crate::domain::digest`], what it says in `figures`.

use super::{
    Desk, Step,
    figures::{Figures, weekly},
};
use crate::domain::{digest::Digest, kb_ask::DigestWish, reply::Reply};

/// Sets, ends or shows the weekly digest.
pub(super) fn digest(desk: &Desk, wish: DigestWish) -> Step {
    match wish {
        DigestWish::Show => {
            let figures = Figures::of(desk, Digest::span(desk.now));
            let shown = weekly(desk.say, &figures);
            let state = desk.say.digest_state(desk.learned.digest.as_ref());
            Reply { body: format!("{state}\n\n{}", shown.body), ..shown }.into()
        }
        DigestWish::To(channel) => {
            let digest = Digest::begin(channel, desk.place, desk.now);
            Step::SetDigest(Some(digest), Box::new(Reply::text(desk.say.digest_state(Some(&digest))).private()))
        }
        DigestWish::Off => Step::SetDigest(None, Box::new(Reply::text(desk.say.digest_state(None)).private())),
    }
}
