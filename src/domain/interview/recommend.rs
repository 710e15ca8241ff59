//! The recommendation: everything there is to say about a set of answers, as plain data.
//!
//! Owns the gathering. Decides nothing (`score` does) and says nothing of its own: every sentence is content.

use super::{
    answers::Answers,
    condition::Level,
    diagram::Verdict,
    model::{Advice, Conflict, Outcome, OutcomeIndex, Question, Sentence, Variant},
    next_question::OpenTie,
    questionnaire::Questionnaire,
    reasons::{Reason, reasons},
    score::{Basis, OutcomeSet, Tally, decide, ranking, tally},
    what_if::{Change, changes},
};

/// Most first steps that are given.
const MAX_STEPS: usize = 3;
/// Below this share of all ways in which the open questions could be answered, a recommendation is a mere start.
const LOW_SHARE: f64 = 0.5;

/// How far the answers carry the recommendation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Confidence {
    /// Most ways of answering the open questions would lead elsewhere.
    Low,
    /// The open questions, if there are any, would mostly confirm it.
    Normal,
}

/// The points of one outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Score<'q> {
    /// The outcome.
    pub outcome: &'q Outcome,
    /// Its points, whether or not it is ruled out.
    pub points: i16,
    /// The first thing that rules it out.
    pub veto: Option<&'q Sentence>,
}

/// An outcome that is as good, and what tips the balance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tie<'q> {
    /// The other outcome.
    pub other: &'q Outcome,
    /// The question that decides between the two.
    pub question: Option<&'q Question>,
    /// How it decides.
    pub sentence: Option<&'q Sentence>,
}

/// What may come after the recommendation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextStep<'q> {
    /// The next or previous step of a ladder, if it is one.
    pub outcome: Option<&'q Outcome>,
    /// When and how.
    pub sentence: &'q Sentence,
}

/// When everything is ruled out: the answer to relax, and what that would allow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RelaxHint<'q> {
    /// The question to answer differently.
    pub question: &'q Question,
    /// The outcome that would then be allowed.
    pub outcome: &'q Outcome,
    /// Why the present answer rules it out.
    pub sentence: &'q Sentence,
}

/// Everything there is to say about a set of answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Recommendation<'q> {
    /// What is recommended; nothing when the answers rule everything out.
    pub outcome: Option<&'q Outcome>,
    /// In which shape.
    pub variant: Option<&'q Variant>,
    /// An outcome that is as good.
    pub tie: Option<Tie<'q>>,
    /// Outcomes that may be as good, when that was not worth a question.
    pub open_tie: Option<OpenTie<'q>>,
    /// The points of every outcome, in the order of the file.
    pub scores: Vec<Score<'q>>,
    /// The two or three reasons that carried most.
    pub reasons: Vec<Reason<'q>>,
    /// What it costs to choose it.
    pub price: Option<&'q Sentence>,
    /// The next best that is allowed; nothing while too little is said to tell.
    pub runner_up: Option<&'q Outcome>,
    /// What may come after it.
    pub next_step: Option<NextStep<'q>>,
    /// What to try first.
    pub first_steps: Vec<&'q Sentence>,
    /// What to look out for.
    pub cautions: Vec<&'q Sentence>,
    /// Wishes that pull apart.
    pub conflicts: Vec<&'q Conflict>,
    /// The answers to relax when everything is ruled out.
    pub relax: Vec<RelaxHint<'q>>,
    /// How far the answers carry it.
    pub confidence: Confidence,
    /// The share of all ways to answer the open questions that lead to the same outcome, 0 to 1.
    pub share: f64,
    /// How many questions were answered or skipped.
    pub asked: usize,
    /// The fewest answers that would lead elsewhere; at most three changes.
    pub what_would_change: Vec<Change<'q>>,
}

impl Recommendation<'_> {
    /// The name to show: the variant's, or else the outcome's.
    #[must_use]
    pub fn title(&self) -> Option<&str> {
        self.variant.map(|variant| variant.title.as_str()).or(self.outcome.map(|outcome| outcome.title.as_str()))
    }

    /// Whether this outcome is recommended, alone or in a tie.
    #[must_use]
    pub fn is_named(&self, outcome: &Outcome) -> bool {
        let tied = self.tie.as_ref().map(|tie| tie.other);
        self.outcome.into_iter().chain(tied).any(|named| named.index == outcome.index)
    }

    /// The scores, most points first, what is ruled out last.
    #[must_use]
    pub fn ranking(&self) -> Vec<&Score<'_>> {
        let mut ranking: Vec<&Score<'_>> = self.scores.iter().collect();
        ranking.sort_by_key(|score| (score.veto.is_some(), std::cmp::Reverse(score.points)));
        ranking
    }

    /// Whether an outcome that is allowed has more points than what is recommended: then a rule, or having said next to
    /// nothing, went before the points.
    #[must_use]
    pub fn overrules_points(&self) -> bool {
        let allowed = || self.scores.iter().filter(|score| score.veto.is_none());
        let named = allowed().filter(|score| self.is_named(score.outcome)).map(|score| score.points).max();
        named.is_some_and(|named| allowed().any(|score| score.points > named))
    }

    /// The recommendation in one sentence.
    #[must_use]
    pub fn summary(&self) -> Option<&str> {
        self.variant.map(|variant| variant.summary.as_str()).or(self.outcome.map(|outcome| outcome.summary.as_str()))
    }
}

impl Questionnaire {
    /// What these answers lead to, without anything to say about it: quick.
    #[must_use]
    pub fn verdict(&self, answers: &Answers) -> Verdict {
        decide(self, &tally(self, &answers.levels()), OutcomeSet::default()).0
    }

    /// What these answers lead to. Questions that were skipped or not asked count for nothing.
    #[must_use]
    pub fn result(&self, answers: &Answers) -> Recommendation<'_> {
        let levels = answers.levels();
        let tally = tally(self, &levels);
        let (mut verdict, basis) = decide(self, &tally, OutcomeSet::default());
        let open_tie = self.open_tie(answers);
        if open_tie.is_some() {
            verdict.tie = None;
        }
        let outcome = verdict.outcome.and_then(|outcome| self.outcome(outcome));
        let variant = verdict.variant.and_then(|variant| self.variant(variant));
        let share = self.share(answers, verdict);
        Recommendation {
            outcome,
            variant,
            tie: verdict.outcome.zip(verdict.tie).and_then(|(one, other)| self.tie(one, other)),
            open_tie,
            scores: self.scores(&tally, &levels),
            reasons: reasons(self, &levels, &tally, verdict, basis),
            price: prices(outcome, variant).find(|price| price.when.holds(&levels)).map(|price| &price.sentence),
            runner_up: verdict.tie.or_else(|| runner_up(&tally, verdict, basis)).and_then(|other| self.outcome(other)),
            next_step: outcome.and_then(|outcome| self.next_step(outcome)),
            first_steps: steps(outcome, variant)
                .filter(|step| step.when.holds(&levels))
                .map(|step| &step.sentence)
                .take(MAX_STEPS)
                .collect(),
            cautions: self.cautions(verdict, &levels),
            conflicts: self.conflicts.iter().filter(|conflict| conflict.when.holds(&levels)).collect(),
            relax: if outcome.is_none() { self.relax(&tally, &levels) } else { Vec::new() },
            confidence: if share < LOW_SHARE { Confidence::Low } else { Confidence::Normal },
            share,
            asked: answers.asked(),
            what_would_change: changes(self, answers, verdict),
        }
    }

    fn share(&self, answers: &Answers, verdict: Verdict) -> f64 {
        let left = self.diagram.restrict(&answers.chosen());
        let same = |other: &Verdict| other.outcome == verdict.outcome;
        left.verdicts.iter().zip(left.weights()).filter(|(other, _)| same(other)).map(|(_, weight)| weight).sum()
    }

    fn tie(&self, one: OutcomeIndex, other: OutcomeIndex) -> Option<Tie<'_>> {
        let tip = self.tie_breaks.iter().find(|tie| [[one, other], [other, one]].contains(&tie.between));
        Some(Tie {
            other: self.outcome(other)?,
            question: tip.and_then(|tip| self.question(tip.question)),
            sentence: tip.map(|tip| &tip.sentence),
        })
    }

    fn scores(&self, tally: &Tally, levels: &[Level]) -> Vec<Score<'_>> {
        self.outcomes
            .iter()
            .zip(&tally.points)
            .map(|(outcome, points)| Score {
                outcome,
                points: *points,
                veto: outcome.vetoes.iter().find(|veto| veto.answer.holds(levels)).map(|veto| &veto.because),
            })
            .collect()
    }

    fn next_step<'q>(&'q self, outcome: &'q Outcome) -> Option<NextStep<'q>> {
        let on_ladder = self.ladders.iter().find_map(|ladder| {
            let (other, sentence) = match outcome.index {
                index if index == ladder.lower => (ladder.upper, &ladder.up),
                index if index == ladder.upper => (ladder.lower, &ladder.down),
                _ => return None,
            };
            Some(NextStep { outcome: self.outcome(other), sentence })
        });
        on_ladder.or_else(|| outcome.later.as_ref().map(|sentence| NextStep { outcome: None, sentence }))
    }

    fn cautions(&self, verdict: Verdict, levels: &[Level]) -> Vec<&Sentence> {
        let concerned = |outcome: &OutcomeIndex| [verdict.outcome, verdict.tie].contains(&Some(*outcome));
        self.cautions
            .iter()
            .filter(|caution| caution.outcomes.is_empty() || caution.outcomes.iter().any(concerned))
            .filter(|caution| caution.when.holds(levels))
            .map(|caution| &caution.sentence)
            .collect()
    }

    /// For each answer that rules some outcome out all by itself: the one of those outcomes with most points.
    fn relax(&self, tally: &Tally, levels: &[Level]) -> Vec<RelaxHint<'_>> {
        let hint = |(outcome, _)| {
            let outcome = self.outcome(outcome)?;
            let mut vetoes = outcome.vetoes.iter().filter(|veto| veto.answer.holds(levels));
            let first = vetoes.next()?;
            let alone = vetoes.all(|veto| veto.answer.question == first.answer.question);
            let question = self.question(first.answer.question)?;
            alone.then_some(RelaxHint { question, outcome, sentence: &first.because })
        };
        let mut hints: Vec<RelaxHint<'_>> = Vec::new();
        for found in ranking(tally, OutcomeSet::default()).into_iter().filter_map(hint) {
            if hints.iter().all(|known| known.question.index != found.question.index) {
                hints.push(found);
            }
        }
        hints
    }
}

fn prices<'q>(outcome: Option<&'q Outcome>, variant: Option<&'q Variant>) -> impl Iterator<Item = &'q Advice> {
    let own = outcome.into_iter().flat_map(|outcome| &outcome.prices);
    variant.into_iter().flat_map(|variant| &variant.prices).chain(own)
}

fn steps<'q>(outcome: Option<&'q Outcome>, variant: Option<&'q Variant>) -> impl Iterator<Item = &'q Advice> {
    let own = outcome.into_iter().flat_map(|outcome| &outcome.steps);
    variant.into_iter().flat_map(|variant| &variant.steps).chain(own)
}

fn runner_up(tally: &Tally, verdict: Verdict, basis: Basis) -> Option<OutcomeIndex> {
    if basis == Basis::Start {
        return None;
    }
    let ranking = ranking(tally, tally.vetoed);
    ranking.into_iter().map(|(outcome, _)| outcome).find(|outcome| Some(*outcome) != verdict.outcome)
}
