//! The questionnaire: asks only what can still change the outcome, and explains what it recommends.
//!
//! Owns the model of `interview.toml`, its reading and checking, the engine and the codes of half-finished
//! questionnaires. Knows nothing of entries beyond their ids, and says nothing itself: sentences come from the
//! content, the frame around them from the faces' wording.
//!
//! Data flows one way: `parse` makes a [`Questionnaire`] and compiles it (`compile`) into a [`Diagram`], in which
//! every path is already walked. `next_question` restricts the diagram to the answers so far; `recommend` gathers
//! scores, reasons and what would change the outcome.

mod answers;
mod base32;
mod check;
mod codec;
mod compile;
mod condition;
mod diagram;
mod model;
mod next_question;
mod parse;
mod parse_outcome;
mod questionnaire;
mod reader;
mod reasons;
mod recommend;
mod result_code;
mod score;
mod what_if;

pub use answers::{Answer, Answers, AnswersError};
pub use codec::{CodeError, Position, View};
pub use condition::{Condition, Level, Term};
pub use diagram::{Diagram, Verdict};
pub use model::{
    Advice, Caution, Choice, ChoiceIndex, Conflict, JointReason, Ladder, Outcome, OutcomeIndex, PointLine, Question,
    QuestionIndex, Rule, Sentence, Start, TermReason, TieBreak, Variant, VariantIndex, Veto,
};
pub use next_question::{OpenTie, Step};
pub use questionnaire::Questionnaire;
pub use reasons::Reason;
pub use recommend::{Confidence, NextStep, Recommendation, RelaxHint, Score, Tie};
pub use result_code::{Headline, ReopenError, Reopened, Since};
pub use what_if::Change;
