//! Faults of a questionnaire's file, each with its place and its cure, and faults of written answers.

use weighwise::domain::interview::Questionnaire;

use crate::support::questionnaires::{HARDWARE, LICENCES, real};

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
    let problems =
        |text| -> Vec<String> { Questionnaire::parse("q.toml", text).1.iter().map(ToString::to_string).collect() };
    let cure = "rule out every outcome; take out a veto, or add an outcome for these answers";
    assert_eq!(
        problems(LICENCES),
        [format!("q.toml:69:1: warning: the answers business = never, thing = code {cure}")]
    );
    let expected = format!("q.toml:96:1: warning: the answers place = no, tune = yes, money = nothing {cure}");
    assert_eq!(problems(HARDWARE), [expected]);
}

#[test]
fn all_faults_at_once() {
    let text = LICENCES.replacen("points = 2", "points = \"2\"", 1).replacen("text = \"What", "txt = \"What", 1);
    let (questionnaire, problems) = Questionnaire::parse("q.toml", &text);
    assert!(questionnaire.is_none());
    assert!(problems.len() >= 3, "{problems:#?}");
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
