//! Figures about a space: for its admins when they ask, and once a week for the channel that they have chosen.
//!
//! Owns which figures are told, in words and, the same again, as a picture.

use super::Desk;
use crate::domain::{
    date::Date,
    knowledge::EntryId,
    likeness::groups,
    moment::Moment,
    picture::{Bar, Picture, Shape, Tone},
    policy::Policy,
    question::{Question, QuestionId},
    reply::{Reply, Section},
    snapshot::Snapshot,
    statistics::{Span, Statistics},
    summary::Record,
    wording::Wording,
};

/// Days that figures are about when an admin asks.
pub(super) const DAYS: u32 = 30;
/// Days that are shown each.
const SHOWN_DAYS: usize = 14;
/// Answers and misses that are named.
const NAMED: usize = 5;
/// Answers that wait for a look at their sources that are named.
const STALE_NAMED: usize = 8;

/// Everything that is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures {
    /// What happened.
    pub statistics: Statistics,
    /// What was asked without a helpful answer, with how often, most first.
    pub misses: Vec<(String, usize)>,
    /// Answers that were not compared with their sources for long, with when they last were, oldest first.
    pub stale: Vec<(EntryId, Date)>,
}

impl Figures {
    pub(super) fn of(desk: &Desk, span: Span) -> Self {
        let learned = &desk.learned;
        Self::new(&desk.served, &learned.records, &learned.questions, &desk.policy, desk.now, span)
    }

    /// The figures of these days.
    #[must_use]
    pub fn new(
        served: &Snapshot,
        records: &[Record],
        questions: &[(QuestionId, Question)],
        policy: &Policy,
        now: Moment,
        span: Span,
    ) -> Self {
        let lately: Vec<(QuestionId, Question)> =
            questions.iter().filter(|(_, question)| span.has(question.at)).cloned().collect();
        let misses = groups(&lately).into_iter().map(|group| (group.name().to_owned(), group.questions.len()));
        let fresh = now.plus_days(-i64::from(policy.stale_days)).date();
        let checked = served.knowledge.entries.iter().filter_map(|entry| Some((entry.id.clone(), entry.checked?)));
        let mut stale: Vec<(EntryId, Date)> = checked.filter(|(_, date)| *date < fresh).collect();
        stale.sort_by(|(a, of_a), (b, of_b)| of_a.cmp(of_b).then_with(|| a.cmp(b)));
        Self { statistics: Statistics::of(records, span), misses: misses.collect(), stale }
    }
}

/// What an admin is told who asks.
pub(super) fn stats(desk: &Desk) -> Reply {
    let (say, figures) = (desk.say, Figures::of(desk, Span::with_today(desk.now, DAYS)));
    let all = &figures.statistics;
    let days: Vec<(Date, u64)> = all.days.iter().rev().take(SHOWN_DAYS).rev().copied().collect();
    let top = all.top(NAMED);
    let sections = [
        (say.stats_days_heading(), days.iter().map(|(date, count)| say.stats_day(*date, *count)).collect()),
        (say.stats_top_heading(), top.iter().map(|(entry, count)| say.stats_top(entry, *count)).collect()),
        misses(say, &figures),
    ];
    let bar = |(date, count): &(Date, u64)| bar(date.to_string(), *count, Tone::Plain);
    let mut bars: Vec<Bar> = days.iter().map(bar).collect();
    bars.iter_mut().rev().take(1).for_each(|today| today.tone = Tone::Main);
    let lines: Vec<String> = days.iter().map(|(date, count)| say.stats_day(*date, *count)).collect();
    let (title, alt) = (say.stats_days_heading(), say.picture_alt(&say.stats_days_heading(), &lines));
    let picture = Picture { title, alt, shape: Shape::Bars(bars) };
    told(say.stats(DAYS, all), sections, picture)
}

/// What the channel is told once a week.
#[must_use]
pub fn weekly(say: Wording, figures: &Figures) -> Reply {
    let all = &figures.statistics;
    let stale = figures.stale.iter().take(STALE_NAMED).map(|(entry, date)| say.digest_stale(entry, *date));
    let more = figures.stale.len().saturating_sub(STALE_NAMED);
    let stale: Vec<String> = stale.chain((more > 0).then(|| say.digest_stale_more(more))).collect();
    let sections = [misses(say, figures), (say.digest_stale_heading(), stale)];
    let stale = u64::try_from(figures.stale.len()).unwrap_or(u64::MAX);
    let counts = |say: Wording| {
        say.digest_counts(all.answered(), all.summary.offered, all.summary.unknown, all.not_helpful(), stale)
    };
    let bars = counts(say).into_iter().map(|(label, count)| bar(label, count, Tone::Plain)).collect();
    let lines: Vec<String> = counts(say).iter().map(|(label, count)| say.digest_count(label, *count)).collect();
    let title = |say: Wording| say.digest_title(all.days.first().map(|day| day.0), all.days.last().map(|day| day.0));
    let alt = say.picture_alt(&title(say), &lines);
    let picture = Picture { title: title(say), alt, shape: Shape::Bars(bars) };
    let title = title(say);
    let reply = Reply { title: Some(title), footer: Some(say.digest_footer()), ..Reply::text(lines.join("\n")) };
    told(reply, sections, picture)
}

/// `reply` with the sections that say something, and the picture.
fn told<const N: usize>(mut reply: Reply, sections: [(String, Vec<String>); N], picture: Picture) -> Reply {
    let told = sections.into_iter().filter(|(_, lines)| !lines.is_empty());
    reply.sections.extend(told.map(|(heading, lines)| Section { heading, text: lines.join("\n") }));
    reply.picture = Some(picture);
    reply
}

fn misses(say: Wording, figures: &Figures) -> (String, Vec<String>) {
    let lines = figures.misses.iter().take(NAMED).map(|(words, count)| say.inbox_line(*count, words));
    (say.stats_misses_heading(), lines.collect())
}

fn bar(label: String, count: u64, tone: Tone) -> Bar {
    Bar { label, value: i32::try_from(count).unwrap_or(i32::MAX), note: None, tone }
}
