//! The command line, run as people run it.

use std::{fs, process::Stdio};

use serde_json::Value;

use crate::support::binary::{Run, command, finish, run};

/// Runs the program; it must end with `code`, and its output and errors together must contain all of `wanted`.
#[track_caller]
fn check(arguments: &[&str], input: &str, code: i32, wanted: &[&str]) -> Run {
    let run = run(arguments, input);
    let said = format!("{}{}", run.out, run.err);
    assert_eq!(run.code, code, "{said}");
    for part in wanted {
        assert!(said.contains(part), "{said:?} lacks {part:?}");
    }
    assert!(!said.contains("panicked"), "{said}");
    run
}

fn json(arguments: &[&str]) -> Value {
    serde_json::from_str(&check(arguments, "", 0, &[]).out).unwrap()
}

#[test]
fn one_question_gets_one_answer() {
    let said = check(&["ask", "can", "i", "finetune", "an open source modle?"], "", 0, &["Sources", "[1]"]);
    assert!(!said.out.contains("**") && !said.out.contains('\u{1b}'), "a pipe gets plain text: {}", said.out);
    check(&["ask", "how do i boil an egg"], "", 0, &["I have no good answer to that"]);
    check(&["ask", "  "], "", 0, &["Ask me anything"]);
    check(&["ask"], "", 2, &["<QUESTION>..."]);
}

#[test]
fn an_answer_can_be_explained_and_read_by_scripts() {
    check(&["ask", "waht is lora", "--explain"], "", 0, &["lora"]);
    check(&["ask", "can i run one on 8gb", "--explain"], "", 0, &["“can i run one on 8gb” (100 % alike)"]);
    check(&["ask", "hi", "--explain"], "", 0, &["once code, links, emoji and small talk are out"]);
    check(&["ask", "what is lora", "--explain", "--json"], "", 2, &["'--explain' cannot be used with '--json'"]);
    let answer = json(&["ask", "what are weights", "--json"]);
    assert_eq!(answer["verdict"], "answer");
    assert_eq!(answer["answers"][0]["id"], answer["matches"][0]["id"]);
    assert!(answer["matches"][0]["confidence"].as_f64().is_some_and(|sure| (0.0..=1.0).contains(&sure)));
    let silence = json(&["ask", "is it raining in oslo", "--json"]);
    assert_eq!(silence["verdict"], "dont-know");
    assert_eq!(silence["answers"], Value::Array(Vec::new()));
}

#[test]
fn a_recommendation_can_be_had_in_one_line() {
    let answers = "transparency=no,customisation=asis,money=mid,hardware=small,skills=coder,time=days,licence=hobby,audit=none,privacy=none,quality=good";
    let found = json(&["recommend", "--answers", answers, "--json"]);
    assert_eq!(found["outcome"], "open-weights");
    for key in
        ["variant", "tie", "scores", "reasons", "price", "runner_up", "what_would_change", "next_step", "asked", "code"]
    {
        assert!(found.get(key).is_some(), "{key} is missing in {found:#}");
    }
    check(&["recommend", "--answers", "hardware=none,quality=spiky"], "", 0, &["Why", "The price of it"]);
    check(
        &["recommend", "--answers", "hardwear=none"],
        "",
        1,
        &["there is no question `hardwear`; did you mean `hardware`?"],
    );
    check(&["recommend", "--compare", "4T2C-0R9K-7Z1M"], "", 2, &["--answers <QUESTION=CHOICE,...>"]);
    check(&["recommend", "--code", "4T2C-0R9K-7Z1M"], "", 1, &["`4T2C-0R9K-7Z1M` is no code of a result"]);
    let code = found["code"].as_str().unwrap();
    check(&["recommend", "--code", code], "", 0, &["My recommendation: Open weights, used as they are"]);
    check(&["recommend", "--code", code, "--compare", code], "", 0, &["Both come out as"]);
    let both = json(&["recommend", "--answers", answers, "--compare", code, "--json"]);
    assert_eq!(both["first"], both["second"]);
    assert_eq!(both["first"], found);
    let folder = tempfile::tempdir().unwrap();
    let picture = folder.path().join("scores.png");
    check(&["recommend", "--code", code, "--picture", &picture.display().to_string()], "", 0, &["Points"]);
    assert!(fs::read(&picture).unwrap().starts_with(b"\x89PNG"));
    check(
        &["recommend", "--answers", "hardware=smal"],
        "",
        1,
        &["there is no choice `smal` of `hardware`; did you mean `small`?"],
    );
    check(
        &["recommend", "--answers", "hardware=zzz"],
        "",
        1,
        &["there is no choice `zzz` of `hardware`; its choices are none, "],
    );
    check(&["recommend", "--answers", "money=none,money=mid"], "", 1, &["`money` is answered twice; keep one"]);
    check(&["recommend", "--answers", "money=not-sure, money=mid"], "", 1, &["`money` is answered twice"]);
    check(&["recommend", "--answers", "hardware"], "", 1, &["`hardware` is no answer; write question=choice"]);
}

#[test]
fn the_whole_bot_runs_in_a_terminal() {
    let story =
        "what is the diference\n/compare cost\n/proscons\n/topics\n1\n/recommend\n1\n99\n/nonsense\n\n😂😂\n/quit\n";
    let wanted = [
        "The difference",
        "Cost",
        "Pros and cons",
        "What I know about",
        "Question 1",
        "Question 2",
        "There are",
        "I do not know /nonsense",
    ];
    check(&["chat"], story, 0, &wanted);
    check(&["chat"], "", 0, &["you> "]);
    check(&["chat", "--language", "de"], "what is gguf\n/quit\n", 0, &["What is GGUF?", "Hilfreich", "Quellen"]);
    check(&["chat", "--language", "tlh"], "", 2, &["'tlh'", "[possible values: en, de, es, fr, ja]"]);
    let form = "zorp blim quux\n1\n\nwhat is gguf\n\n/quit\n";
    check(&["chat"], form, 0, &["Your question (several lines", "This one cannot stay empty.", "What is GGUF?"]);
    check(&["chat"], "zorp blim quux\n1\n/cancel\n/quit\n", 0, &["Left. Nothing was changed."]);
    let stray = finish(command().arg("chat"), b"what is \xff lora\n/quit\n");
    assert!(stray.code == 0 && stray.out.contains("LoRA"), "{}{}", stray.out, stray.err);
}

#[test]
fn the_check_names_every_problem() {
    check(&["check", "knowledge"], "", 0, &[" 0 errors, "]);
    check(&["check"], "", 0, &[" 0 errors, "]);
    check(&["check", "README.md"], "", 1, &["README.md is a file, and the knowledge is a folder; name the folder"]);
    check(&["check", "no/such/folder"], "", 1, &["there is no knowledge folder at no/such/folder; name the right one"]);

    let folder = tempfile::tempdir().unwrap();
    let answers = folder.path().join("answers/cost");
    fs::create_dir_all(&answers).unwrap();
    fs::write(answers.join("a.md"), "+++\ntitel = 3\n+++\nYes.").unwrap();
    fs::write(answers.join("b.md"), "no head").unwrap();
    let path = folder.path().display().to_string();
    check(
        &["check", &path],
        "",
        1,
        &["a.md:2:1: error: unknown key `titel`; did you mean `title`?", "b.md:1:1: error", "not one answer"],
    );
    fs::remove_file(answers.join("b.md")).unwrap();
    fs::write(answers.join("a.md"), ANSWER.replace("https://", "www.")).unwrap();
    check(&["check", &path], "", 1, &["1 entry, 1 error, 0 warnings"]);
}

#[test]
fn nothing_below_the_answers_is_left_out_in_silence() {
    let (folder, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let file = |path: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, ANSWER).unwrap();
    };
    file("answers/cost/lora.md");
    for named in ["answers/cost/aa.txt", "answers/cost/bb.MD", "answers/cc", "options/dd.tml"] {
        file(named);
    }
    for unnamed in [
        "answers/cost/lora.md~",
        "answers/cost/.lora.md.swp",
        "answers/cost/_note.txt",
        "answers/_old/x.txt",
        "picture.png",
    ] {
        file(unnamed);
    }
    fs::write(elsewhere.path().join("stolen.md"), ANSWER).unwrap();
    #[cfg(unix)]
    for (to, link) in [(elsewhere.path(), "answers/linked"), (folder.path(), "answers/round"), (folder.path(), ".git")]
    {
        std::os::unix::fs::symlink(to, folder.path().join(link)).unwrap();
    }
    let path = folder.path().display().to_string();
    let mut wanted = vec![
        "answers/cost/aa.txt: warning: this file is not read; answers end in .md and options in .toml",
        "answers/cost/bb.MD: warning: this file is not read",
        "answers/cc: warning: this file is not read",
        "options/dd.tml: warning: this file is not read",
    ];
    if cfg!(unix) {
        wanted.push("answers/linked: warning: this link to a folder is not followed");
        wanted.push("answers/round: warning: this link to a folder is not followed");
    }
    let summary = format!("1 entry, 0 errors, {} warnings", wanted.len());
    wanted.push(&summary);
    check(&["check", &path], "", 0, &wanted);
}

#[test]
fn many_questions_are_matched_in_order() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).display().to_string();
    let set = "\u{feff}{\"id\":\"tea\",\"phrasings\":[\"how do i make tea\",\"brew a cup of tea\"],\"answer\":\"Boil water.\"}\n\
               {\"id\":\"bread\",\"phrasings\":[\"how do i bake bread\",\"recipe for a loaf\"],\"answer\":null}\n";
    fs::write(path("set.jsonl"), set).unwrap();
    fs::write(
        path("queries.jsonl"),
        "\u{feff}{\"query\":\"bake a loaf of bread\"}\n{\"query\":\"🙂\"}\n{\"query\":\"make tea\",\"gold\":\"tea\"}\n",
    )
    .unwrap();
    let (set, queries, out) = (path("set.jsonl"), path("queries.jsonl"), path("out.jsonl"));
    check(&["match", "--queries", &queries, "--out", &out, "--knowledge", &set], "", 0, &[]);
    let lines: Vec<Value> =
        fs::read_to_string(&out).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[0]["matches"][0]["id"], "bread");
    assert_eq!(lines[1]["verdict"], "dont-know");
    assert_eq!(lines[2]["matches"][0]["id"], "tea");

    check(&["match", "--queries", &queries, "--out", &out], "", 0, &[]);
    check(&["match", "--queries", &set, "--out", &out], "", 1, &["set.jsonl:1: this line is not {\"query\": \"...\"}"]);
    check(
        &["match", "--queries", "nowhere.jsonl", "--out", &out],
        "",
        1,
        &["the questions nowhere.jsonl cannot be read"],
    );
}

/// What is in the way of writing keeps its content.
#[test]
fn matching_destroys_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).display().to_string();
    let (set, queries, broken, out) =
        (path("set.jsonl"), path("queries.jsonl"), path("broken.jsonl"), path("out.jsonl"));
    let question = "{\"query\":\"bake bread\"}\n";
    let files = [
        (&set, "{\"id\":\"bread\",\"phrasings\":[\"how do i bake bread\"]}\n".to_owned()),
        (&queries, question.to_owned()),
        (&broken, format!("{question}nonsense\n")),
        (&out, "kept".to_owned()),
    ];
    for (file, content) in &files {
        fs::write(file, content).unwrap();
    }
    let kept = |queries: &str, out: &str, wanted: &str| {
        check(&["match", "--queries", queries, "--out", out, "--knowledge", &set], "", 1, &[wanted]);
        for (file, content) in &files {
            assert_eq!(&fs::read_to_string(file).unwrap(), content, "{file}");
        }
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), files.len(), "something was left behind");
    };
    kept(&queries, &queries, "is read and would be overwritten");
    kept(&queries, &set, "is read and would be overwritten");
    kept(&broken, &out, "broken.jsonl:2: this line is not");
    kept(&queries, &path("nowhere/out.jsonl"), "out.jsonl cannot be written");
}

#[test]
fn matching_names_the_problems_of_the_knowledge() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).display().to_string();
    fs::create_dir_all(folder.path().join("knowledge/answers/cost")).unwrap();
    fs::write(path("knowledge/answers/cost/a.md"), "no head").unwrap();
    fs::write(path("queries.jsonl"), "{\"query\":\"bake bread\"}\n").unwrap();
    check(
        &["match", "--queries", &path("queries.jsonl"), "--out", &path("out.jsonl"), "--knowledge", &path("knowledge")],
        "",
        0,
        &["answers/cost/a.md:1:1: error: the head between two lines +++ is missing"],
    );
}

const ANSWER: &str = "+++\ntitle = \"What is LoRA?\"\nphrases = [\"tell me about lora\"]\nsources = [\"https://example.org\"]\n+++\nA thing.";

/// `weighwise ask ... | true`, and a full disk.
#[cfg(target_os = "linux")]
#[test]
fn an_output_that_cannot_be_written_is_no_panic() {
    let small = tempfile::tempdir().unwrap();
    fs::create_dir_all(small.path().join("answers/cost")).unwrap();
    fs::write(small.path().join("answers/cost/lora.md"), ANSWER).unwrap();
    fs::write(small.path().join("interview.toml"), include_str!("data/licence_picker.toml")).unwrap();
    let commands: &[&[&str]] = &[
        &["check"],
        &["chat"],
        &["ask", "what is lora"],
        &["ask", "what is lora", "--json"],
        &["ask", "what is lora", "--explain"],
        &["recommend"],
    ];
    for arguments in commands {
        let (reader, closed) = std::io::pipe().unwrap();
        drop(reader);
        let prepared = || {
            let mut command = command();
            command.args(*arguments).args(["--log", "off", "--knowledge"]).arg(small.path()).stdin(Stdio::null());
            command
        };
        let run = prepared().stdout(closed).output().unwrap();
        assert!(run.status.success() && run.stderr.is_empty(), "{arguments:?}: {run:?}");

        let full = || fs::File::options().write(true).open("/dev/full").unwrap();
        let run = prepared().stdout(full()).output().unwrap();
        let said = String::from_utf8(run.stderr).unwrap();
        assert_eq!(run.status.code(), Some(1), "{arguments:?}: {said}");
        assert!(said.starts_with("weighwise: the output cannot be written: No space left"), "{arguments:?}: {said}");
        let run = prepared().stdout(full()).stderr(full()).output().unwrap();
        assert_eq!(run.status.code(), Some(1), "{arguments:?}");
    }
    let folder = tempfile::tempdir().unwrap();
    let full = fs::File::options().write(true).open("/dev/full").unwrap();
    let broken =
        command().args(["ask", "what is lora", "--knowledge"]).arg(folder.path()).stderr(full).output().unwrap();
    assert!(broken.status.success(), "a log that cannot be written is not worth an end");
}

#[cfg(feature = "discord")]
#[test]
fn without_a_token_one_sentence_names_the_cure() {
    let said = check(&["run"], "", 1, &["there is no Discord token: set WEIGHWISE__DISCORD__TOKEN", "weighwise chat"]);
    assert_eq!(said.err.lines().count(), 1, "{}", said.err);
}

#[test]
fn settings_that_cannot_be_meant_are_refused() {
    let unknown = finish(command().args(["check"]).env("WEIGHWISE__KNOWLEGE", "x"), "");
    assert_eq!(unknown.code, 1);
    assert!(
        unknown.err.contains("unknown setting `knowlege` in the environment")
            && unknown.err.contains("did you mean `knowledge`?"),
        "{}",
        unknown.err
    );
    check(&["check", "--config", "nowhere.toml"], "", 1, &["the settings cannot be read", "nowhere.toml"]);
    check(&["check", "--log", "weighwise=loud"], "", 1, &["the log filter `weighwise=loud` cannot be read"]);
}

#[test]
fn the_matcher_is_measured_on_questions_with_known_answers() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("questions.jsonl");
    let path = file.to_str().unwrap();
    let lines = [
        r#"{"query": "what are weights", "gold": "what-is-open-weights/what-are-weights"}"#,
        r#"{"query": "waht is lora", "topic": "fine-tuning"}"#,
        r#"{"query": "is it raining in oslo", "gold": null}"#,
        "",
    ];
    fs::write(&file, lines.join("\n")).unwrap();
    check(
        &["eval", path],
        "",
        0,
        &["right entry first            100.0 %  (2 of 2)", "off-topic answered             0.0 %  (0 of 1)"],
    );
    check(&["eval", path, "--by", "topic"], "", 0, &["\nfine-tuning\nright entry first            100.0 %  (1 of 1)"]);
    fs::write(&file, r#"{"query": "what are weights"}"#).unwrap();
    check(&["eval", path], "", 1, &["questions.jsonl:1", "neither `gold` nor `topic`"]);
    check(&["eval", "no-such-file.jsonl"], "", 1, &["no-such-file.jsonl cannot be read"]);
}

#[test]
fn phrases_that_help_nobody_are_named_with_their_line() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    let answer = |title: &str, phrases: &[&str]| {
        let phrases: String = phrases.iter().map(|phrase| format!("  \"{phrase}\",\n")).collect();
        format!("+++\ntitle = \"{title}\"\nphrases = [\n{phrases}]\n+++\nAn answer.\n")
    };
    write(
        "answers/cost/rent.md",
        &answer("What does renting cost?", &["price of renting a graphics card", "what does the renting cost"]),
    );
    write(
        "answers/licences/sell.md",
        &answer("May I sell it?", &["is commercial use allowed", "can my firm make money with it"]),
    );
    let place =
        "answers/cost/rent.md:5:4: warning: “what does the renting cost” reads the same as “What does renting cost?”";
    check(&["check", folder.path().to_str().unwrap()], "", 0, &[place]);
}

/// The first code block of the README is a talk in the terminal, as it is printed today.
#[test]
fn the_readme_shows_what_the_terminal_prints() {
    let shown = include_str!("../README.md").split("```text\n").nth(1).unwrap().split("```").next().unwrap().trim();
    let asked = shown.lines().next().unwrap().strip_prefix("you> ").unwrap();
    let said = check(&["chat"], &format!("{asked}\n/quit\n"), 0, &[]);
    let talk = said.out.split_once("you> ").unwrap().1.rsplit_once("you> ").unwrap().0;
    assert_eq!(shown, format!("you> {}", talk.trim()), "README.md shows another talk");
}
