//! A reply as text for a console: wrapped, with numbered options and buttons, bold only where a terminal shows it.
//!
//! Owns the look of replies outside Discord. Writes nothing itself.

use std::fmt::Write;

use crate::domain::reply::Reply;

/// How text is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Layout {
    /// Characters of a line.
    pub width: usize,
    /// Whether bold is shown with terminal codes; otherwise its marks are left out.
    pub styled: bool,
}

impl Layout {
    /// For files, pipes and tests.
    pub const PLAIN: Self = Self { width: 100, styled: false };
    /// Lines longer than this are hard to read on a wide terminal.
    const WIDEST: usize = 100;

    /// For standard output: styled and as wide as the terminal when it is one.
    #[must_use]
    pub fn of_stdout() -> Self {
        if std::io::IsTerminal::is_terminal(&std::io::stdout()) {
            Self { width: textwrap::termwidth().min(Self::WIDEST), styled: true }
        } else {
            Self::PLAIN
        }
    }
}

/// The whole reply, ending with a line break.
#[must_use]
pub fn render(reply: &Reply, layout: Layout) -> String {
    let mut text = String::new();
    if let Some(title) = &reply.title {
        paragraph(&mut text, &format!("**{title}**"), layout);
        text.push('\n');
    }
    paragraph(&mut text, &reply.body, layout);
    for section in &reply.sections {
        text.push('\n');
        paragraph(&mut text, &format!("**{}**", section.heading), layout);
        paragraph(&mut text, &section.text, layout);
    }
    if let Some(footer) = &reply.footer {
        text.push('\n');
        paragraph(&mut text, footer, layout);
    }
    let mut numbers = 1..;
    let mut number = || numbers.next().unwrap_or_default();
    for menu in &reply.menus {
        text.push('\n');
        paragraph(&mut text, &format!("{}:", menu.placeholder), layout);
        for option in &menu.options {
            let below = option.description.as_ref().map(|words| format!(" ({words})")).unwrap_or_default();
            paragraph(&mut text, &format!("[{}] {}{below}", number(), option.label), layout);
        }
    }
    if reply.all_buttons().next().is_some() {
        text.push('\n');
    }
    for button in reply.all_buttons() {
        paragraph(&mut text, &format!("[{}] {}", number(), button.label), layout);
    }
    text
}

fn paragraph(out: &mut String, markdown: &str, layout: Layout) {
    // The marks of a block of code say nothing in a console.
    for line in markdown.lines().filter(|line| !line.starts_with("```")) {
        let hanging = if line.starts_with("- ") { "  " } else { "" };
        let options = textwrap::Options::new(layout.width)
            .subsequent_indent(hanging)
            .break_words(false)
            .word_separator(textwrap::WordSeparator::AsciiSpace);
        // A reply always fits into memory, so writing to it cannot fail.
        let _ = writeln!(out, "{}", style(&textwrap::fill(&links(line), options), layout.styled));
    }
}

/// `[name](<address>)` as the bare address, or as `name: address` where the name says something else: a console has no
/// links to hide addresses behind.
fn links(line: &str) -> String {
    let mut text = String::new();
    let mut rest = line;
    while let Some((before, name, address, after)) = next_link(rest) {
        let said = address.contains(name.trim_end_matches('…'));
        let _ = if said { write!(text, "{before}{address}") } else { write!(text, "{before}{name}: {address}") };
        rest = after;
    }
    text + rest
}

fn next_link(text: &str) -> Option<(&str, &str, &str, &str)> {
    let (head, tail) = text.split_once("](<")?;
    let (before, name) = head.rsplit_once('[')?;
    let (address, after) = tail.split_once(">)")?;
    Some((before, name, address, after))
}

/// `**bold**` and `` `code` `` with terminal codes, or without any marks.
fn style(text: &str, styled: bool) -> String {
    const BOLD: [&str; 2] = ["\u{1b}[1m", "\u{1b}[22m"];
    let mut marks = BOLD.iter().cycle();
    let parts: Vec<&str> = text.split("**").collect();
    if !styled || parts.len().is_multiple_of(2) {
        return parts.concat().replace('`', "");
    }
    let mut shown = String::new();
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            shown.push_str(marks.next().unwrap_or(&""));
        }
        shown.push_str(part);
    }
    shown.replace('`', "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(body: &str, styled: bool, wanted: &str) {
        let layout = Layout { width: 20, styled };
        assert_eq!(render(&Reply::text(body), layout), wanted);
    }

    #[test]
    fn text_is_wrapped_and_its_marks_are_shown_or_left_out() {
        check("a **bold** word", false, "a bold word\n");
        check("a **bold** word", true, "a \u{1b}[1mbold\u{1b}[22m word\n");
        check("an unclosed **mark", true, "an unclosed mark\n");
        check("- a point that needs two lines", false, "- a point that needs\n  two lines\n");
        check("see [a page](<https://x.org/a>).", false, "see a page:\nhttps://x.org/a.\n");
        check("[x.org/a](<https://x.org/a>)", false, "https://x.org/a\n");
        check("type `/help`", true, "type /help\n");
    }
}
