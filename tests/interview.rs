//! The questionnaire: personas, asking only what matters, codes, and faults of the file with their places.

use std::sync::LazyLock;

use proptest::prelude::*;
use weighwise::domain::interview::{
    Answer, Answers, CodeError, Confidence, Position, Questionnaire, Recommendation, Step,
};

const REAL: &str = include_str!("../knowledge/interview.toml");
const LICENCES: &str = include_str!("data/licence_picker.toml");

/// The real questionnaire, read once.
fn real() -> &'static Questionnaire {
    static REAL_ONE: LazyLock<Questionnaire> = LazyLock::new(|| {
        let (questionnaire, problems) = Questionnaire::parse("interview.toml", REAL);
        let shown: Vec<String> = problems.iter().map(ToString::to_string).collect();
        assert!(shown.is_empty(), "{}", shown.join("\n"));
        questionnaire.expect("no problem, so there is a questionnaire")
    });
    &REAL_ONE
}

/// The answers `choices`, one a question in the order of the file; `-` is "not sure".
fn answers(questionnaire: &Questionnaire, choices: &str) -> Answers {
    let mut answers = Answers::default();
    let choices: Vec<&str> = choices.split_whitespace().collect();
    assert_eq!(choices.len(), questionnaire.questions.len());
    for (question, id) in questionnaire.questions.iter().zip(choices) {
        let choice = question.choice_by_id(id).map(|choice| Answer::Choice(choice.index));
        assert!(choice.is_some() || id == "-", "{} has no choice {id}", question.id);
        answers.set(question.index, choice.unwrap_or(Answer::Skipped));
    }
    answers
}

/// The answers that are really asked of a person who would answer `full`.
fn asked(questionnaire: &Questionnaire, full: &Answers) -> Answers {
    let mut answers = Answers::default();
    while let Step::Ask { question, .. } = questionnaire.next(&answers) {
        assert_eq!(answers.get(question.index), Answer::Unasked, "asked twice: {}", question.id);
        answers.set(question.index, full.get(question.index));
    }
    answers
}

/// `outcome`, `outcome (variant)` or `outcome = other`.
fn shown(result: &Recommendation<'_>) -> String {
    let outcome = result.outcome.map_or("nothing", |outcome| &outcome.id);
    let variant = result.variant.map(|variant| format!(" ({})", variant.id)).unwrap_or_default();
    let tie = result.tie.as_ref().map(|tie| format!(" = {}", tie.other.id)).unwrap_or_default();
    format!("{outcome}{variant}{tie}")
}

#[track_caller]
fn check(persona: &str, choices: &str, expected: &str) {
    let questionnaire = real();
    let full = answers(questionnaire, choices);
    assert_eq!(shown(&questionnaire.result(&full)), expected, "{persona}, all answered");
    assert_eq!(shown(&questionnaire.result(&asked(questionnaire, &full))), expected, "{persona}, asked what matters");
}

#[test]
fn personas() {
    check("P1 weekend project", "no asis mid small coder days hobby none none good", "open-weights");
    check("P2 bias lab", "must deep big cluster team months hobby repro none good", "open-source");
    check("P3 support bot", "no style mid small coder weeks com none none good", "open-weights-tuned");
    check("P4 marketing", "no asis mid none nocode days com none none spiky", "hosted-api");
    check("P5 hospital", "no style mid server coder weeks com none stay good", "open-weights-tuned");
    check(
        "P7 student of training",
        "must asis none small coder months hobby repro none good",
        "open-source (ready-made)",
    );
    check("P8 homework helper", "no asis none small nocode days hobby none stay good", "open-weights");
    check("P10 agency", "no asis mid none coder days com none none spiky", "hosted-api");
    check("P12 packager", "must asis mid small coder months osi none none frozen", "open-source (ready-made)");
    check("P14 contracts", "no docs mid small coder weeks com none stay good", "open-weights (with-retrieval)");
    check("P15 hedge fund", "no asis big none team days com none none best", "hosted-api");
    check("P17 hobbyist", "no asis none none coder days hobby none none spiky", "open-weights = hosted-api");
    check("P18 teacher", "no asis none small nocode days hobby none stay good", "open-weights");
    check("P20 car maker", "nice deep big cluster team months com none none steady", "open-source");
    check("P21 web shop", "no asis mid small coder weeks com none none good", "open-weights");
    check("P23 government", "must style none server coder weeks hobby reg stay good", "open-source (ready-made)");
    check("P24 full control", "nice deep none small coder days hobby none none good", "open-weights-tuned");
    check("P26 start-up", "no asis mid small coder days com none none good", "open-weights");
    check("P28 freelancer", "no asis mid none coder days com none none spiky", "hosted-api");
    check("P30 not sure of anything", "- - - - - - - - - -", "open-weights");
}

/// How far the count of questions left is off, on average over the questions asked of this persona.
fn miscount(choices: &str) -> f64 {
    let full = answers(real(), choices);
    let total = asked(real(), &full).asked();
    let mut answers = Answers::default();
    let mut off = 0;
    while let Step::Ask { question, remaining } = real().next(&answers) {
        off += remaining.abs_diff(total - answers.asked());
        answers.set(question.index, full.get(question.index));
    }
    off as f64 / total as f64
}

#[test]
fn the_count_of_questions_left_is_about_right() {
    let personas = [
        "no asis mid small coder days hobby none none good",
        "must deep big cluster team months hobby repro none good",
        "no style mid small coder weeks com none none good",
        "no asis mid none nocode days com none none spiky",
        "no docs mid small coder weeks com none stay good",
        "nice deep big cluster team months com none none steady",
        "must style none server coder weeks hobby reg stay good",
    ];
    let mean = personas.iter().map(|choices| miscount(choices)).sum::<f64>() / personas.len() as f64;
    assert!(mean <= 1.5, "off by {mean} on average");
}

#[test]
fn not_sure_of_anything_is_a_start_of_low_confidence() {
    let questionnaire = real();
    let result = questionnaire.result(&answers(questionnaire, "- - - - - - - - - -"));
    assert_eq!(result.confidence, Confidence::Low);
    assert_eq!(result.reasons.len(), 3);
}

#[track_caller]
fn check_reasons(persona: &str, choices: &str, questions: [&str; 3]) {
    let questionnaire = real();
    let result = questionnaire.result(&answers(questionnaire, choices));
    let named: Vec<&str> = result
        .reasons
        .iter()
        .flat_map(|reason| &reason.questions)
        .filter_map(|index| questionnaire.question(*index))
        .map(|question| question.id.as_str())
        .collect();
    for question in questions {
        assert!(named.contains(&question), "{persona}: no reason for {question} in {named:?}");
    }
}

#[test]
fn reasons_of_the_personas() {
    check_reasons("P1", "no asis mid small coder days hobby none none good", ["time", "hardware", "customisation"]);
    check_reasons("P2", "must deep big cluster team months hobby repro none good", ["transparency", "audit", "skills"]);
    check_reasons("P3", "no style mid small coder weeks com none none good", ["customisation", "hardware", "time"]);
    check_reasons("P4", "no asis mid none nocode days com none none spiky", ["skills", "time", "quality"]);
    check_reasons("P5", "no style mid server coder weeks com none stay good", ["privacy", "hardware", "customisation"]);
    check_reasons("P7", "must asis none small coder months hobby repro none good", ["transparency", "audit", "money"]);
    check_reasons("P8", "no asis none small nocode days hobby none stay good", ["skills", "hardware", "customisation"]);
    check_reasons("P10", "no asis mid none coder days com none none spiky", ["quality", "hardware", "time"]);
    check_reasons("P12", "must asis mid small coder months osi none none frozen", ["licence", "transparency", "money"]);
    check_reasons(
        "P14",
        "no docs mid small coder weeks com none stay good",
        ["customisation", "privacy", "customisation"],
    );
    check_reasons("P15", "no asis big none team days com none none best", ["quality", "hardware", "time"]);
    check_reasons("P17", "no asis none none coder days hobby none none spiky", ["hardware", "money", "quality"]);
    check_reasons("P18", "no asis none small nocode days hobby none stay good", ["skills", "privacy", "hardware"]);
    check_reasons("P20", "nice deep big cluster team months com none none steady", ["customisation", "skills", "time"]);
    check_reasons(
        "P23",
        "must style none server coder weeks hobby reg stay good",
        ["transparency", "privacy", "money"],
    );
    check_reasons("P24", "nice deep none small coder days hobby none none good", ["customisation", "hardware", "time"]);
    check_reasons("P26", "no asis mid small coder days com none none good", ["customisation", "hardware", "time"]);
}

/// Calls `at_end` with every set of answers after which nothing more is asked, and its share of all complete sets.
fn walk(questionnaire: &Questionnaire, answers: &Answers, share: f64, at_end: &mut impl FnMut(&Answers, f64)) {
    let Some(question) = questionnaire.next_question(answers) else {
        return at_end(answers, share);
    };
    let share = share / question.choices.len() as f64;
    for choice in &question.choices {
        walk(questionnaire, &answers.clone().with(question.index, Answer::Choice(choice.index)), share, at_end);
    }
}

/// The answers with a choice for every question that has none, scattered by `seed`.
fn completed(questionnaire: &Questionnaire, answers: &Answers, seed: usize) -> Answers {
    let mut full = answers.clone();
    for (position, question) in questionnaire.questions.iter().enumerate() {
        if full.get(question.index) == Answer::Unasked {
            let scattered = (seed + 1) * (position + 3) * 7919;
            full.set(question.index, Answer::Choice(question.choices[scattered % question.choices.len()].index));
        }
    }
    full
}

#[test]
fn asks_few_questions_and_loses_nothing_by_it() {
    let questionnaire = real();
    let mut by_count = [0.0; 11];
    let mut ends = 0;
    walk(questionnaire, &Answers::default(), 1.0, &mut |answers, share| {
        by_count[answers.asked()] += share;
        ends += 1;
        if ends % 16 == 0 {
            let full = completed(questionnaire, answers, ends);
            assert_eq!(shown(&questionnaire.result(answers)), shown(&questionnaire.result(&full)), "{full:?}");
        }
    });
    assert!((by_count.iter().sum::<f64>() - 1.0).abs() < 1e-6);
    assert!(by_count.iter().take(5).sum::<f64>() >= 0.5, "more than four questions at the median: {by_count:?}");
}

/// Every way to answer the questions that `answers` leaves open, "not sure" among them.
fn ways_on(questionnaire: &Questionnaire, answers: &Answers) -> Vec<Answers> {
    let mut ways = vec![answers.clone()];
    for question in questionnaire.questions.iter().filter(|question| answers.get(question.index) == Answer::Unasked) {
        let options: Vec<Answer> =
            question.choices.iter().map(|choice| Answer::Choice(choice.index)).chain([Answer::Skipped]).collect();
        let with_all =
            |way: &Answers| options.iter().map(|option| way.clone().with(question.index, *option)).collect::<Vec<_>>();
        ways = ways.iter().flat_map(with_all).collect();
    }
    ways
}

/// Asks on only while the ways on differ, asks only questions on which they depend, and ends with what all agree on.
fn compare_with_asking_everything(questionnaire: &Questionnaire, answers: &Answers) {
    let ways: Vec<(Answers, String)> = ways_on(questionnaire, answers)
        .into_iter()
        .map(|way| (way.clone(), shown(&questionnaire.result(&way))))
        .collect();
    let differ = ways.iter().any(|(_, way)| *way != ways[0].1);
    let Some(question) = questionnaire.next_question(answers) else {
        assert!(!differ, "done too early after {answers:?}");
        return assert_eq!(shown(&questionnaire.result(answers)), ways[0].1);
    };
    assert!(differ, "asks {} for nothing after {answers:?}", question.id);
    let depends = ways.iter().any(|(way, result)| {
        question.choices.iter().any(|choice| {
            shown(&questionnaire.result(&way.clone().with(question.index, Answer::Choice(choice.index)))) != *result
        })
    });
    assert!(depends, "{} changes nothing after {answers:?}", question.id);
}

fn licences() -> Questionnaire {
    let (questionnaire, problems) = Questionnaire::parse("licence_picker.toml", LICENCES);
    questionnaire.unwrap_or_else(|| panic!("{problems:?}"))
}

#[test]
fn another_questionnaire_compared_with_asking_everything() {
    let questionnaire = &licences();
    let from_nothing = ways_on(questionnaire, &Answers::default());
    for full in &from_nothing {
        let mut answers = Answers::default();
        while let Some(question) = questionnaire.next_question(&answers) {
            compare_with_asking_everything(questionnaire, &answers);
            answers.set(question.index, full.get(question.index));
        }
        compare_with_asking_everything(questionnaire, &answers);
    }
    assert_eq!(from_nothing.len(), 4 * 4 * 3 * 3);
}

/// A made-up questionnaire of four questions and three or four outcomes, as a file.
fn made_up() -> impl Strategy<Value = String> {
    let answer = (0..4_usize, proptest::sample::subsequence(vec!["a", "b", "c"], 1..3));
    let line = (0..4_usize, answer.clone(), -3..4_i16, any::<bool>());
    let veto = (0..4_usize, answer.clone());
    let gate = (proptest::collection::vec(answer.clone(), 1..4), 0..3_usize);
    let parts = (
        3..5_usize,
        proptest::collection::vec(line, 4..16),
        proptest::collection::vec(veto, 0..3),
        proptest::collection::vec(gate, 3),
        0..2_i16,
        any::<bool>(),
    );
    parts.prop_map(|(outcomes, lines, vetoes, gates, margin, ladder)| {
        let mut file = format!("tie_margin = {margin}\n[start]\noutcome = \"o0\"\n");
        let table = |(answers, kind): &(Vec<(usize, Vec<&str>)>, usize)| {
            let mut seen = Vec::new();
            let terms = answers.iter().filter(|(question, _)| {
                let fresh = !seen.contains(question);
                seen.push(*question);
                fresh
            });
            let terms: Vec<String> = terms.map(|(question, choices)| format!("q{question} = {choices:?}")).collect();
            format!("{} = {{ {} }}\n", ["all", "any", "unless"][*kind], terms.join(", "))
        };
        file += &format!("[[condition]]\nid = \"gate\"\n{}", table(&gates[0]));
        for question in 0..4 {
            file += &format!("[[question]]\nid = \"q{question}\"\ntext = \"?\"\n");
            for choice in ["a", "b", "c"] {
                file += &format!("[[question.choice]]\nid = \"{choice}\"\nlabel = \"{choice}\"\n");
            }
        }
        for outcome in 0..outcomes {
            file += &format!("[[outcome]]\nid = \"o{outcome}\"\ntitle = \"o\"\nsummary = \"o\"\n");
            for (_, (question, choices), points, needs) in lines.iter().filter(|line| line.0 % outcomes == outcome) {
                let needs = if *needs { "needs = \"gate\"\n" } else { "" };
                file += &format!("[[outcome.point]]\nquestion = \"q{question}\"\nchoices = {choices:?}\npoints = {points}\n{needs}because = \"!\"\n");
            }
            for (_, (question, choices)) in vetoes.iter().filter(|veto| veto.0 % outcomes == outcome) {
                file += &format!("[[outcome.veto]]\nquestion = \"q{question}\"\nchoices = {choices:?}\nbecause = \"!\"\n");
            }
        }
        file += &format!("[[variant]]\nid = \"v\"\noutcome = \"o1\"\ntitle = \"v\"\nsummary = \"v\"\n{}", table(&gates[1]));
        file += &format!("[[rule]]\noutcome = \"o2\"\n{}", table(&gates[2]));
        if ladder {
            file += "[[ladder]]\nlower = \"o0\"\nupper = \"o1\"\nup = { text = \"u\" }\ndown = { text = \"d\" }\n";
        }
        file
    })
}

/// An answer to each of ten questions: 0 stays open, 1 is "not sure".
fn some_answers(questionnaire: &Questionnaire, numbers: &[usize]) -> Answers {
    let mut answers = Answers::default();
    for (question, number) in questionnaire.questions.iter().zip(numbers) {
        let answer = match number % (question.choices.len() + 2) {
            0 => Answer::Unasked,
            1 => Answer::Skipped,
            choice => Answer::Choice(question.choices[choice - 2].index),
        };
        answers.set(question.index, answer);
    }
    answers
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn any_questionnaire_loses_nothing_by_asking_less(file in made_up(), numbers in proptest::collection::vec(0..5_usize, 4)) {
        let (questionnaire, problems) = Questionnaire::parse("made-up.toml", &file);
        let Some(questionnaire) = &questionnaire else { panic!("{problems:?}\n{file}") };
        compare_with_asking_everything(questionnaire, &some_answers(questionnaire, &numbers));
        compare_with_asking_everything(questionnaire, &Answers::default());
    }

    #[test]
    fn codes_come_back(numbers in proptest::collection::vec(0..60_usize, 10), at in 0..11_usize) {
        let questionnaire = real();
        let at = questionnaire.questions.get(at).map(|question| question.index);
        let position = Position { answers: some_answers(questionnaire, &numbers), at };
        let code = questionnaire.encode(&position);
        prop_assert!(code.len() <= 40 && code.chars().all(|character| character.is_ascii_alphanumeric()), "{code}");
        prop_assert_eq!(questionnaire.decode(&code), Ok(position.clone()));
        let typed = code.to_lowercase().replace('0', "o").replace('1', "l");
        let (front, back) = typed.split_at(4);
        prop_assert_eq!(questionnaire.decode(&format!("{front}-{back}")), Ok(position));
    }

    #[test]
    fn a_wrong_character_is_seen(numbers in proptest::collection::vec(0..60_usize, 10), at in 0..40_usize, other in "[0-9A-HJKMNP-TV-Z]") {
        let questionnaire = real();
        let code = questionnaire.encode(&Position { answers: some_answers(questionnaire, &numbers), at: None });
        let at = at % code.len();
        let wrong = format!("{}{other}{}", &code[..at], &code[at + 1..]);
        prop_assume!(wrong != code);
        prop_assert_eq!(questionnaire.decode(&wrong), Err(CodeError::Unknown));
    }

    #[test]
    fn anything_else_is_no_code(text in ".{0,60}") {
        let questionnaire = real();
        prop_assert!(questionnaire.decode(&text).is_err());
    }

    #[test]
    fn back_and_forward_is_identity(numbers in proptest::collection::vec(0..60_usize, 10)) {
        let questionnaire = real();
        let full = some_answers(questionnaire, &numbers);
        let mut answers = Answers::default();
        while let Some(question) = questionnaire.next_question(&answers) {
            let answer = Some(full.get(question.index)).filter(|answer| *answer != Answer::Unasked).unwrap_or(Answer::Skipped);
            let after = answers.clone().with(question.index, answer);
            prop_assert_eq!(questionnaire.back(&after), Some((answers, question.index)));
            answers = after;
        }
        prop_assert!(answers.asked() <= 10);
    }
}

#[test]
fn codes_of_another_questionnaire_are_stale() {
    let (old, new) = (real(), Questionnaire::parse("new", &REAL.replace("id = \"spiky\"", "id = \"peaks\"")).0);
    assert!(new.is_none(), "the points still name the old choice");
    let renamed = REAL.replace("\"spiky\"", "\"peaks\"");
    let new = Questionnaire::parse("new", &renamed).0.expect("a sound questionnaire");
    let code = old.encode(&Position { answers: Answers::default(), at: None });
    assert_eq!(new.decode(&code), Err(CodeError::Stale));
    let reworded = REAL.replace("Rare use, or sudden peaks", "Now and then");
    let new = Questionnaire::parse("new", &reworded).0.expect("a sound questionnaire");
    assert!(new.decode(&code).is_ok(), "other words leave codes alone");
}

/// The first problem of the licence picker after `from` was replaced by `to` once.
#[track_caller]
fn check_problem(from: &str, to: &str, expected: &str) {
    assert!(LICENCES.contains(from), "{from}");
    let (_, problems) = Questionnaire::parse("q.toml", &LICENCES.replacen(from, to, 1));
    let shown: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(shown.iter().any(|problem| problem == expected), "{shown:#?}");
}

#[test]
fn faults_of_the_file() {
    check_problem(
        "id = \"is-code\"",
        "id = \"is code\"",
        "q.toml:10:6: error: the id `is code` has other characters than a-z, 0-9 and hyphens; write it in lower case with hyphens",
    );
    check_problem(
        "needs = \"is-code\"",
        "needs = \"is-cod\"",
        "q.toml:148:9: error: there is no condition `is-cod`; did you mean `is-code`?",
    );
    check_problem(
        "thing = [\"code\"] }",
        "thing = [\"kode\"] }",
        "q.toml:11:18: error: `thing` has no choice `kode`; did you mean `code`?",
    );
    check_problem(
        "all = { thing",
        "all = { thin",
        "q.toml:11:9: error: there is no question `thin`; did you mean `thing`?",
    );
    check_problem("all = { thing", "al = { thing", "q.toml:11:1: error: unknown key `al`; did you mean `all`?");
    check_problem(
        "id = \"weights\"",
        "id = \"code\"",
        "q.toml:22:6: error: the choice `code` is there already, at q.toml:18:6; give one of the two another id",
    );
    check_problem(
        "id = \"no\"",
        "id = \"unanswered\"",
        "q.toml:42:6: error: `unanswered` has a meaning of its own; take another id",
    );
    check_problem(
        "outcome = \"permissive\"",
        "outcome = \"permisive\"",
        "q.toml:4:11: error: there is no outcome `permisive`; did you mean `permissive`?",
    );
    check_problem(
        "question = \"changes\"",
        "questoin = \"changes\"",
        "q.toml:75:1: error: unknown key `questoin`; did you mean `question`?",
    );
    check_problem(
        "choices = [\"always\", \"shipped\"]",
        "choices = []",
        "q.toml:74:1: error: `choices` is missing; add `choices = ...`",
    );
    check_problem(
        "thing = [\"code\"] }",
        "thing = [] }",
        "q.toml:11:9: error: `thing` lists no choices; list one or more of code, weights, texts",
    );
    check_problem(
        "points = 2",
        "points = 2.5",
        "q.toml:87:10: error: `points` is of type float; write a small whole number without quotes, such as 3",
    );
    check_problem(
        "label = \"Code\"",
        "label = \"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"",
        "q.toml:19:9: error: `label` has 81 characters, and 80 are allowed; say it shorter",
    );
    check_problem(
        "text = \"What do you publish?\"",
        "text = \"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"",
        "q.toml:15:8: error: `text` has 201 characters, and 200 are allowed; say it shorter",
    );
    check_problem(
        "lower = \"copyleft\"",
        "lower = \"copyright\"",
        "q.toml:245:9: error: there is no outcome `copyright`; did you mean `copyleft`?",
    );
    check_problem(
        "between = [\"permissive\", \"patent-grant\"]",
        "between = [\"permissive\"]",
        "q.toml:250:1: error: a tie is between two outcomes; write between = [\"one outcome\", \"another\"]",
    );
    check_problem(
        "between = [\"permissive\", \"share-alike\"]",
        "between = [\"permissive\", \"copyleft\"]",
        "q.toml:184:1: warning: `permissive` and `share-alike` can come out as a tie, and nothing says what tips it; add [[tie]] with between = [\"permissive\", \"share-alike\"]",
    );
    check_problem(
        "choices = [\"code\"]\nbecause = \"For",
        "choices = [\"code\", \"weights\", \"texts\", \"unanswered\"]\nbecause = \"For",
        "q.toml:208:1: warning: no answers lead to the outcome `non-commercial`; give it more points, or take out what vetoes it",
    );
    check_problem(
        "[[question]]\nid = \"business\"",
        "[[question]]\nid = \"colour\"\ntext = \"Blue?\"\n[[question.choice]]\nid = \"a\"\nlabel = \"Yes\"\n[[question.choice]]\nid = \"b\"\nlabel = \"No\"\n[[question]]\nid = \"business\"",
        "q.toml:58:6: warning: the question `colour` is never asked, as its answer changes no outcome; give its choices points, or take it out",
    );
    check_problem(
        "any = { thing = [\"weights\"] }",
        "any = { thing = [\"texts\"] }",
        "q.toml:227:1: warning: no answers lead to the variant `for-weights`; widen its condition, or put it before the variant that takes its place",
    );
    check_problem(
        "summary = \"Let everybody do nearly everything, in one page.\"",
        "summary = \"Let everybody do nearly everything, in one page.\nand",
        "q.toml:72:60: error: the TOML cannot be read: invalid basic string, expected `\"`; mend the TOML at this place",
    );
    check_problem(
        "[[outcome.price]]\ntext = \"You may meet your work in closed products.\"\n",
        "",
        "q.toml:69:1: warning: the outcome `permissive` has no price; add [[outcome.price]] with what it costs to choose it",
    );
}

#[test]
fn answers_that_rule_out_everything_are_shown() {
    let (_, problems) = Questionnaire::parse("q.toml", LICENCES);
    let shown: Vec<String> = problems.iter().map(ToString::to_string).collect();
    let expected = "q.toml:69:1: warning: the answers business = never, thing = code rule out every outcome; \
                    take out a veto, or add an outcome for these answers";
    assert_eq!(shown, [expected]);
}

#[test]
fn all_faults_at_once() {
    let text = LICENCES.replacen("points = 2", "points = \"2\"", 1).replacen("text = \"What", "txt = \"What", 1);
    let (questionnaire, problems) = Questionnaire::parse("q.toml", &text);
    assert!(questionnaire.is_none());
    assert!(problems.len() >= 3, "{problems:#?}");
}

#[test]
fn everything_ruled_out_names_what_to_relax() {
    let questionnaire = &licences();
    let answers = questionnaire.parse_answers("thing=code, business=never").expect("known answers");
    let result = questionnaire.result(&answers);
    assert_eq!(shown(&result), "nothing");
    let relax: Vec<(&str, &str)> =
        result.relax.iter().map(|hint| (hint.question.id.as_str(), hint.outcome.id.as_str())).collect();
    assert!(relax.contains(&("thing", "non-commercial")), "{relax:?}");
}

#[test]
fn written_answers() {
    let questionnaire = real();
    let answers = questionnaire.parse_answers("privacy=stay, money=not-sure").expect("known answers");
    assert_eq!(answers.asked(), 2);
    let errors = questionnaire.parse_answers("privacy=stays,monney=none,quality").expect_err("three faults");
    let shown: Vec<String> = errors.iter().map(ToString::to_string).collect();
    assert_eq!(
        shown,
        [
            "there is no choice `stays` of `privacy`; did you mean `stay`?",
            "there is no question `monney`; did you mean `money`?",
            "`quality` is no answer; write question=choice, with commas between answers",
        ]
    );
}

#[test]
fn what_would_change_is_the_fewest_answers() {
    let questionnaire = real();
    let result = questionnaire.result(&answers(questionnaire, "no asis mid none coder days com none none spiky"));
    let changes: Vec<String> = result
        .what_would_change
        .iter()
        .map(|change| {
            let answers: Vec<String> =
                change.answers.iter().map(|(question, choice)| format!("{} = {}", question.id, choice.id)).collect();
            format!("{} -> {}", answers.join(", "), change.outcome.id)
        })
        .collect();
    assert_eq!(
        changes,
        [
            "transparency = must -> open-source",
            "customisation = deep -> open-weights",
            "hardware = small -> open-weights"
        ]
    );
}
