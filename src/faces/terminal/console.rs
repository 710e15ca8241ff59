//! A console: lines in, text out.
//!
//! Owns reading and echoing. Knows no replies.

use std::io::{self, BufRead, Split, Write};

use crate::faces::plain::Layout;

/// Where a talk is held.
pub(super) struct Console<I, O> {
    lines: Split<I>,
    output: O,
    /// How replies are laid out here.
    pub(super) layout: Layout,
}

impl<I: BufRead, O: Write> Console<I, O> {
    pub(super) fn new(input: I, output: O, layout: Layout) -> Self {
        Self { lines: input.split(b'\n'), output, layout }
    }

    /// Writes `text` and a line break.
    pub(super) fn say(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.output, "{text}")
    }

    /// Writes `prompt` and waits for a line; `None` when there are no more.
    pub(super) fn ask(&mut self, prompt: &str) -> io::Result<Option<String>> {
        write!(self.output, "{prompt}")?;
        self.output.flush()?;
        let Some(bytes) = self.lines.next().transpose()? else { return Ok(None) };
        // A stray byte that is no UTF-8 must not end the talk.
        let line = String::from_utf8_lossy(&bytes).trim_end_matches('\r').to_owned();
        if !self.layout.styled {
            // Without a terminal nothing echoes what was typed, and a transcript without it reads oddly.
            self.say(&line)?;
        }
        Ok(Some(line))
    }
}
