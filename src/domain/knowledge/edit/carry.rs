//! Carrying what one entry says from one text of a file to another.
//!
//! Owns that nothing else in the file is touched: the lines of an option share a file, and so do the rows of the comparison
//! and the off-topic chat, and two admins may be at work on two of them.

use super::{EditFault, EntryText, Spot, add, add_off_topic, home, read, take_out, write};
use crate::domain::knowledge::{EntryId, SourceFile, golden};

/// The text `onto` of the file at `path` with the entry `id` as it is in the text `from`: changed, put in, or taken out.
///
/// # Errors
/// When one of the texts cannot be read, or `onto` cannot hold it.
pub fn carry(path: &str, id: &EntryId, from: &str, onto: &str) -> Result<String, EditFault> {
    match (spot(path, id, from), spot(path, id, onto)) {
        (Some(Spot::Answer), _) => Ok(from.to_owned()),
        (Some(place), Some(_)) => write(onto, &place, &read(from, &place)?),
        (Some(place), None) => add(onto, &place, &read(from, &place)?),
        (None, Some(place)) => take_out(onto, &place, id),
        (None, None) => Ok(onto.to_owned()),
    }
}

/// The golden questions `onto` with the off-topic chat of `from` besides their own.
///
/// # Errors
/// When `onto` cannot be read or cannot hold it.
pub fn carry_off_topic(from: &str, onto: &str) -> Result<String, EditFault> {
    let (theirs, ..) = golden::parse("", from);
    add_off_topic(Some(onto), &theirs.off_topic)
}

/// What the entry `id` says in the text of the file at `path`; `None` when it is not there or cannot be read.
#[must_use]
pub fn said(path: &str, id: &EntryId, text: &str) -> Option<EntryText> {
    read(text, &spot(path, id, text)?).ok()
}

fn spot(path: &str, id: &EntryId, text: &str) -> Option<Spot> {
    let file = SourceFile { path: path.to_owned(), text: text.to_owned() };
    home(std::slice::from_ref(&file), id).map(|home| home.spot)
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOTH: &str = "title = \"Side by side\"\nphrases = [\"table\"]\n\n\
        [[row]]\ntopic = \"cost\"\nfeature = \"Cost\"\nopen = \"Low\"\n\n\
        [[row]]\ntopic = \"speed\" # measured\nfeature = \"Speed\"\nopen = \"High\"\n";

    #[track_caller]
    fn check(id: &str, from: &str, onto: &str, wanted: &str) {
        assert_eq!(carry("comparison.toml", &EntryId::new(id), from, onto).unwrap(), wanted);
    }

    #[test]
    fn of_two_rows_one_is_carried() {
        let cheaper = BOTH.replace("Low", "None");
        let faster = BOTH.replace("High", "Higher");
        let both = cheaper.replace("High", "Higher");
        check("cost/compared", &cheaper, &faster, &both);
        check("speed/compared", &faster, &cheaper, &both);
        let (without, _) = BOTH.rsplit_once("\n[[row]]").unwrap();
        check("speed/compared", without, &cheaper, &without.replace("Low", "None"));
        check("cost/compared", without, &faster, &faster);
        check("nothing/compared", without, &faster, &faster);
        let back = carry("comparison.toml", &EntryId::new("speed/compared"), BOTH, without).unwrap();
        assert_eq!(said("comparison.toml", &EntryId::new("speed/compared"), &back).unwrap().title.unwrap(), "Speed");
    }

    #[test]
    fn chat_of_both_is_kept() {
        let golden = |chat: &str| format!("# kept\n[off_topic]\nchat = [{chat}]\n");
        let carried = carry_off_topic(&golden("\"a\", \"b\""), &golden("\"a\", \"c\"")).unwrap();
        assert_eq!(golden::parse("", &carried).0.off_topic, ["a", "c", "b"]);
    }

    #[test]
    fn an_answer_is_a_file_of_its_own() {
        assert_eq!(carry("answers/a/b.md", &EntryId::new("a/b"), "mine", "theirs").unwrap(), "mine");
    }
}
