//! The questionnaire asks only what matters, and comes to the same end as asking everything.

use proptest::prelude::*;
use weighwise::domain::interview::{Answer, Answers, Questionnaire, Reopened, Since, Step, Verdict};

use crate::support::questionnaires::{
    HARDWARE, LICENCES, answers, asked, best, given, other, real, shown, some_answers,
};

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

/// Calls `look` with every way to answer by choice what `answers` leaves open.
fn complete(questionnaire: &Questionnaire, answers: &Answers, look: &mut impl FnMut(&Answers)) {
    let open = questionnaire.questions.iter().find(|question| answers.get(question.index) == Answer::Unasked);
    let Some(question) = open else { return look(answers) };
    for choice in &question.choices {
        complete(questionnaire, &answers.clone().with(question.index, Answer::Choice(choice.index)), look);
    }
}

/// Every complete set of answers, all 174,960: what is asked leads to the outcome and shape of asking everything. And every
/// set counts the same: half of them are asked four questions or fewer.
#[test]
fn asks_few_questions_and_loses_nothing_by_it() {
    let questionnaire = real();
    let bare = |verdict: Verdict| (verdict.outcome, verdict.variant);
    let mut by_count = [0.0; 11];
    let mut compared = 0;
    walk(questionnaire, &Answers::default(), 1.0, &mut |answers, share| {
        by_count[answers.asked()] += share;
        let early = bare(questionnaire.verdict(answers));
        complete(questionnaire, answers, &mut |full| {
            assert_eq!(early, bare(questionnaire.verdict(full)), "{full:?}");
            compared += 1;
        });
    });
    let sets: usize = questionnaire.questions.iter().map(|question| question.choices.len()).product();
    assert_eq!((compared, sets), (174_960, 174_960));
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

/// Asks on only while the ways on differ, asks only questions on which they depend, and ends with what all agree on. A tie
/// is claimed only if it is one on every way on, and where one may still turn up, that is said.
fn compare_with_asking_everything(questionnaire: &Questionnaire, answers: &Answers) {
    let ways = ways_on(questionnaire, answers);
    let bests: Vec<String> = ways.iter().map(|way| best(&questionnaire.result(way))).collect();
    let differ = bests.iter().any(|way| *way != bests[0]);
    let Some(question) = questionnaire.next_question(answers) else {
        assert!(!differ, "done too early after {answers:?}");
        let result = questionnaire.result(answers);
        assert_eq!(best(&result), bests[0]);
        let mut ties: Vec<_> = ways.iter().map(|way| questionnaire.verdict(way).tie).collect();
        ties.sort_unstable();
        ties.dedup();
        match (&result.open_tie, &result.tie) {
            (Some(open), tie) => {
                assert!(ties.len() > 1 && tie.is_none(), "{ties:?}");
                let named: Vec<_> = open.others.iter().map(|outcome| Some(outcome.index)).collect();
                assert_eq!(ties.into_iter().filter(Option::is_some).collect::<Vec<_>>(), named);
            }
            (None, tie) => assert_eq!(ties, [tie.as_ref().map(|tie| tie.other.index)]),
        }
        return;
    };
    assert!(differ, "asks {} for nothing after {answers:?}", question.id);
    let depends = ways.iter().zip(&bests).any(|(way, found)| {
        question.choices.iter().any(|choice| {
            best(&questionnaire.result(&way.clone().with(question.index, Answer::Choice(choice.index)))) != *found
        })
    });
    assert!(depends, "{} changes nothing after {answers:?}", question.id);
}

#[test]
fn another_questionnaire_compared_with_asking_everything() {
    let questionnaire = &other(LICENCES);
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

/// What another questionnaire recommends for these answers, asked one by one.
#[track_caller]
fn check_other(text: &str, choices: &str, expected: &str) {
    let questionnaire = &other(text);
    let full = answers(questionnaire, choices);
    assert_eq!(shown(&questionnaire.result(&asked(questionnaire, &full))), expected);
    assert_eq!(shown(&questionnaire.result(&full)), expected);
    let code = questionnaire.result_code(&full);
    assert_eq!(questionnaire.reopen(&code), Ok(Reopened { answers: full, since: Since::Same }));
}

/// The same engine for other purposes: eleven outcomes in two files, each reached.
#[test]
fn other_questionnaires_run_without_a_change() {
    check_other(LICENCES, "code no no yes", "permissive");
    check_other(LICENCES, "code no yes yes", "patent-grant");
    check_other(LICENCES, "code shipped no yes", "copyleft");
    check_other(LICENCES, "code always no yes", "network-copyleft");
    check_other(LICENCES, "weights always yes yes", "network-copyleft (for-weights)");
    check_other(LICENCES, "texts shipped no yes", "share-alike");
    check_other(LICENCES, "texts no no never", "non-commercial");
    check_other(LICENCES, "code no no never", "nothing");
    check_other(HARDWARE, "small one nothing rare no yes", "processor");
    check_other(HARDWARE, "large few some daily no no", "unified");
    check_other(HARDWARE, "small few some daily yes no", "card");
    check_other(HARDWARE, "large many much always no no", "server");
    check_other(HARDWARE, "large few much rare yes yes", "rented");
    check_other(HARDWARE, "- - - - - -", "processor");
    let outcomes = other(LICENCES).outcomes.len() + other(HARDWARE).outcomes.len();
    assert_eq!(outcomes, 11);
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
    fn any_way_through_any_questionnaire_ends(file in made_up(), numbers in proptest::collection::vec(0..5_usize, 4)) {
        let questionnaire = &other(&file);
        let full = some_answers(questionnaire, &numbers);
        let answers = asked(questionnaire, &full);
        prop_assert!(answers.asked() <= questionnaire.questions.len());
        prop_assert_eq!(best(&questionnaire.result(&answers)), best(&questionnaire.result(&full)));
    }

    /// Whatever is skipped on the way, the end is that of the full set of answers.
    #[test]
    fn any_way_through_the_real_one_ends(numbers in proptest::collection::vec(0..60_usize, 10)) {
        let full = some_answers(real(), &numbers);
        let answers = asked(real(), &full);
        prop_assert!(answers.asked() <= real().questions.len());
        prop_assert_eq!(best(&real().result(&answers)), best(&real().result(&full)));
    }

    /// At every step: forward and back is where one was, and back and forward again is, too.
    #[test]
    fn back_and_forward_is_identity(numbers in proptest::collection::vec(0..60_usize, 10)) {
        let full = some_answers(real(), &numbers);
        let mut answers = Answers::default();
        prop_assert_eq!(real().back(&answers), None);
        while let Some(question) = real().next_question(&answers) {
            let after = answers.clone().with(question.index, given(&full, question));
            let (before, last) = real().back(&after).expect("there is a question to go back to");
            prop_assert_eq!((&before, last), (&answers, question.index));
            prop_assert_eq!(real().next_question(&before).map(|again| again.index), Some(last));
            prop_assert_eq!(&before.with(last, after.get(last)), &after);
            answers = after;
        }
    }
}

#[test]
fn everything_ruled_out_names_what_to_relax() {
    let questionnaire = &other(LICENCES);
    let answers = questionnaire.parse_answers("thing=code, business=never").expect("known answers");
    let result = questionnaire.result(&answers);
    assert_eq!(shown(&result), "nothing");
    let relax: Vec<(&str, &str)> =
        result.relax.iter().map(|hint| (hint.question.id.as_str(), hint.outcome.id.as_str())).collect();
    assert!(relax.contains(&("thing", "non-commercial")), "{relax:?}");
}
