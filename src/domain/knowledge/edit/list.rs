//! Changing a list of texts so that what stays keeps its place, its line and its comments.
//!
//! Owns the layout of a changed list. A comment outlives the text that it stood beside.

use toml_edit::{Array, Decor, RawString, Value};

use super::literal;

/// Makes `array` hold `wanted`.
pub(super) fn change(array: &mut Array, wanted: &[String]) {
    let lines = is_in_lines(array);
    let indent = array.iter().last().map_or_else(String::new, |last| indent(last.decor(), lines));
    let mut old: Vec<Option<Value>> = array.iter().cloned().map(Some).collect();
    let mut comments = Comments::default();
    let mut kept: Vec<(usize, Value)> = Vec::new();
    for (place, item) in old.iter_mut().enumerate() {
        let stays = item.as_ref().and_then(Value::as_str).and_then(|text| wanted.iter().position(|w| w == text));
        match (stays, item.take()) {
            (Some(to), Some(mut item)) if kept.iter().all(|(taken, _)| *taken != to) => {
                comments.lay_before(item.decor_mut());
                if place + 1 < array.len() || lines {
                    drop_blank_suffix(item.decor_mut());
                }
                kept.push((to, item));
            }
            (_, item) => comments.collect(item.as_ref().map(Value::decor)),
        }
    }
    let trailing = comments.lay_at_end(array.trailing());
    array.clear();
    for (place, text) in wanted.iter().enumerate() {
        let item = kept.iter().position(|(to, _)| *to == place).map(|at| kept.swap_remove(at).1);
        array.push_formatted(item.unwrap_or_else(|| {
            let mut item = literal::text(text);
            *item.decor_mut() = Decor::new(indent.clone(), "");
            item
        }));
    }
    if !lines {
        // On one line the first stands right behind the bracket, the others behind a space.
        for (place, item) in array.iter_mut().enumerate() {
            item.decor_mut().set_prefix(if place == 0 { "" } else { " " });
        }
    }
    array.set_trailing_comma(lines && !wanted.is_empty());
    array.set_trailing(if lines && !trailing.ends_with('\n') { format!("{trailing}\n") } else { trailing });
}

/// Whether the list has a line for each text; an empty one, too, once it holds a comment or a line break.
fn is_in_lines(array: &Array) -> bool {
    let broken = |raw: Option<&RawString>| raw.and_then(RawString::as_str).is_some_and(|raw| raw.contains('\n'));
    broken(Some(array.trailing())) || array.iter().any(|item| broken(item.decor().prefix()))
}

/// The break and the spaces before an item, without comments.
fn indent(decor: &Decor, lines: bool) -> String {
    if !lines {
        return String::new();
    }
    let prefix = decor.prefix().and_then(RawString::as_str).unwrap_or_default();
    prefix.rsplit_once('\n').map_or_else(|| "\n  ".to_owned(), |(_, spaces)| format!("\n{spaces}"))
}

fn drop_blank_suffix(decor: &mut Decor) {
    if decor.suffix().and_then(RawString::as_str).is_some_and(|suffix| suffix.trim().is_empty()) {
        decor.set_suffix("");
    }
}

/// Comments of texts that were taken out, on their way to the next that stays.
#[derive(Default)]
struct Comments(String);

impl Comments {
    fn collect(&mut self, decor: Option<&Decor>) {
        let around = decor.into_iter().flat_map(|decor| [decor.prefix(), decor.suffix()]).flatten();
        for raw in around.filter_map(RawString::as_str).filter(|raw| raw.contains('#')) {
            self.0.push_str(raw.trim_end());
        }
    }

    fn lay_before(&mut self, decor: &mut Decor) {
        if !self.0.is_empty() {
            let prefix = decor.prefix().and_then(RawString::as_str).unwrap_or_default();
            let gap = if prefix.contains('\n') { "" } else { "\n" };
            let prefix = format!("{}{gap}{prefix}", std::mem::take(&mut self.0));
            decor.set_prefix(prefix);
        }
    }

    fn lay_at_end(self, trailing: &RawString) -> String {
        format!("{}{}", self.0, trailing.as_str().unwrap_or_default())
    }
}
