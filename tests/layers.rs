//! The operator's commands for servers' layers, the store and the journal, run as people run them.

use std::fs;

use crate::support::shop::{SERVER, Shop, document, line};

/// Runs the program; it must end with `code` and say all of `wanted`.
#[track_caller]
fn check(shop: &Shop, arguments: &[&str], input: &str, code: i32, wanted: &[&str]) -> String {
    let run = shop.run(arguments, input);
    let said = format!("{}{}", run.out, run.err);
    assert_eq!(run.code, code, "{said}");
    for part in wanted {
        assert!(said.contains(part), "{said:?} lacks {part:?}");
    }
    said
}

/// A server's layer that adds, changes and hides.
fn taught() -> Shop {
    let shop = Shop::new();
    let (path, text) = document(1);
    let dearer = fs::read_to_string(shop.knowledge().join("answers/cost/renting.md")).unwrap().replace("Two", "Three");
    let lines = [
        line(&path, &text),
        line("answers/cost/renting.md", &dearer),
        r#"{"path": "answers/fine-tuning/lora.md", "hidden": true}"#.to_owned(),
    ];
    let said = check(&shop, &["layer", "apply", "--server", SERVER], &lines.join("\n"), 0, &[]);
    assert!(said.ends_with("saved answers/fine-tuning/lora.md as revision 3\n"), "{said}");
    shop
}

#[test]
fn a_layer_is_listed_with_where_it_stands_to_the_folder() {
    let shop = Shop::new();
    check(&shop, &["layer", "list"], "", 0, &["No server has a layer."]);
    let shop = taught();
    check(&shop, &["layer", "list"], "", 0, &["server 5: 3 documents, 1 of them hidden"]);
    let changed = fs::read_to_string(shop.knowledge().join("answers/cost/renting.md")).unwrap().replace("Two", "Five");
    shop.writes("answers/cost/renting.md", &changed);
    insta::assert_snapshot!(check(&shop, &["layer", "list", "--server", SERVER], "", 0, &[]), @r"
    answers/cost/case-1.md: added, revision 1
    answers/cost/renting.md: changed, revision 2, the folder has changed since
    answers/fine-tuning/lora.md: hidden, revision 3
    ");
    check(&shop, &["layer", "list", "--server", "6"], "", 0, &["Server 6 has no layer."]);
}

#[test]
fn the_terminal_speaks_as_somebody_of_a_server() {
    let shop = taught();
    let questions = "cost/renting\nfine-tuning/lora\n";
    check(&shop, &["chat", "--server", SERVER], questions, 0, &["Three dollars.", "I have no good answer to that"]);
    check(&shop, &["chat", "--server", "6"], questions, 0, &["Two dollars.", "A small file."]);
    check(&shop, &["chat"], questions, 0, &["Two dollars.", "A small file."]);
}

#[test]
fn a_script_is_told_line_by_line_what_was_not_saved() {
    let shop = Shop::new();
    let (path, text) = document(1);
    let lines = [
        "{".to_owned(),
        line("../secrets.md", "x"),
        line("answers/cost/a.md", "no head"),
        String::new(),
        line(&path, &text),
        format!(r#"{{"path": "{path}"}}"#),
    ];
    let said = check(&shop, &["layer", "apply", "--server", SERVER], &lines.join("\n"), 1, &[]);
    insta::assert_snapshot!(said, @r#"
    not saved: this is no line {"path", "text" or "hidden"}: EOF while parsing an object at line 1 column 1
    not saved: `../secrets.md` is the path of no document
    not saved: answers/cost/a.md:1:1: error: the head between two lines +++ is missing; begin the file with a line +++, write the keys, and close them with another line +++
    saved answers/cost/case-1.md as revision 1
    saved answers/cost/case-1.md as revision 2
    "#);
    assert_eq!(shop.exported(), []);
}

#[test]
fn what_is_exported_can_be_imported_byte_for_byte() {
    let shop = taught();
    let folder = shop.folder().join("out").display().to_string();
    check(&shop, &["layer", "export", "--server", SERVER, &folder], "", 0, &["Wrote 3 documents into"]);
    check(&shop, &["layer", "export", "--server", SERVER, &folder], "", 1, &["is not empty"]);
    let tried = check(&shop, &["layer", "import", "--server", "6", &folder, "--dry-run"], "", 0, &[]);
    insta::assert_snapshot!(tried, @r"
    add answers/cost/case-1.md
    add answers/cost/renting.md
    hide answers/fine-tuning/lora.md
    Would change 3 documents; nothing was saved.
    ");
    check(&shop, &["layer", "list", "--server", "6"], "", 0, &["has no layer"]);
    let import = ["layer", "import", "--server", "6", &folder];
    check(&shop, &import, "", 0, &["Changed 3 documents; all is saved."]);
    check(&shop, &import, "", 0, &["Changed 0 documents; all is saved."]);
    let again = shop.folder().join("again").display().to_string();
    check(&shop, &["layer", "export", "--server", "6", &again], "", 0, &[]);
    for file in ["answers/cost/case-1.md", "answers/cost/renting.md", "_hidden.txt"] {
        let read = |folder: &str| fs::read(format!("{folder}/{file}")).unwrap();
        assert_eq!(read(&folder), read(&again), "{file}");
    }

    fs::write(format!("{folder}/answers/cost/broken.md"), "no head").unwrap();
    fs::write(format!("{folder}/answers/cost/other.md"), "no head").unwrap();
    check(
        &shop,
        &["layer", "import", "--server", "7", &folder],
        "",
        1,
        &["nothing was imported", "answers/cost/broken.md:1:1", "answers/cost/other.md:1:1"],
    );
    check(&shop, &["layer", "list", "--server", "7"], "", 0, &["has no layer"]);
}

#[test]
fn a_layer_folds_into_the_folder() {
    let shop = taught();
    let fold = ["layer", "fold", "--server", SERVER];
    let renting = shop.knowledge().join("answers/cost/renting.md");
    let before = fs::read_to_string(&renting).unwrap();
    shop.writes("answers/cost/renting.md", &before.replace("Two", "Five"));
    check(&shop, &fold, "", 1, &["nothing was folded", "answers/cost/renting.md", "--force"]);
    shop.writes("answers/cost/renting.md", &before);
    insta::assert_snapshot!(placeless(&shop, &check(&shop, &fold, "", 0, &[])), @r"
    wrote knowledge/answers/cost/case-1.md
    wrote knowledge/answers/cost/renting.md
    took out knowledge/answers/fine-tuning/lora.md
    Folded 3 documents into knowledge.
    ");
    assert!(fs::read_to_string(&renting).unwrap().contains("Three dollars."));
    assert_eq!(fs::read_to_string(shop.knowledge().join("answers/cost/case-1.md")).unwrap(), document(1).1);
    check(&shop, &["layer", "list"], "", 0, &["No server has a layer."]);
    check(
        &shop,
        &["chat"],
        "cost/renting\nfine-tuning/lora\n",
        0,
        &["Three dollars.", "I have no good answer to that"],
    );
    check(&shop, &fold, "", 0, &["Folded 0 documents into"]);
}

/// What was said, with the knowledge folder by its last name.
fn placeless(shop: &Shop, said: &str) -> String {
    said.replace(&shop.knowledge().display().to_string(), "knowledge")
}

/// What the operator's check of the folder ends with.
fn checked(shop: &Shop) -> String {
    let run = shop.run(&["check"], "");
    run.out.lines().last().unwrap_or_default().to_owned()
}

#[test]
fn a_renamed_answer_folds_under_its_new_name_alone() {
    let shop = Shop::new();
    shop.writes("answers/fine-tuning/lora.md", &see(&shop, "answers/fine-tuning/lora.md", "cost/renting"));
    check(&shop, &["chat", "--server", SERVER], "/kb rename cost/renting cost/hourly\n1\n", 0, &["Saved: cost/hourly"]);
    let said = check(&shop, &["layer", "fold", "--server", SERVER], "", 0, &[]);
    insta::assert_snapshot!(placeless(&shop, &said), @r"
    wrote knowledge/answers/cost/hourly.md
    took out knowledge/answers/cost/renting.md
    wrote knowledge/answers/fine-tuning/lora.md
    Folded 3 documents into knowledge.
    ");
    assert_eq!(checked(&shop), "2 entries, 0 errors, 0 warnings");
    assert!(!shop.knowledge().join("answers/cost/renting.md").exists());
    check(&shop, &["chat"], "price of renting a card\n", 0, &["Two dollars."]);
}

/// The answer at `path` with a link to `entry`.
fn see(shop: &Shop, path: &str, entry: &str) -> String {
    let text = fs::read_to_string(shop.knowledge().join(path)).unwrap();
    text.replace("sources =", &format!("see = [\"{entry}\"]\nsources ="))
}

#[test]
fn a_fold_that_would_break_the_folder_changes_nothing() {
    let shop = Shop::new();
    let lora = "answers/fine-tuning/lora.md";
    shop.writes(lora, &see(&shop, lora, "cost/renting"));
    let hide = r#"{"path": "answers/cost/renting.md", "hidden": true}"#;
    check(&shop, &["layer", "apply", "--server", SERVER], hide, 0, &[]);
    let fold = ["layer", "fold", "--server", SERVER];
    insta::assert_snapshot!(check(&shop, &fold, "", 1, &[]), @r"
    weighwise: nothing was folded, as the folder would have errors that it does not have now:
    answers/fine-tuning/lora.md:4:8: error: there is no entry `cost/renting`; name an entry that exists
    Mend them in the folder or on the server, and fold again
    ");
    assert_eq!(checked(&shop), "2 entries, 0 errors, 0 warnings");

    // The folder gets a twin of what the server says, in a file that the layer does not touch.
    let shop = taught();
    shop.writes("answers/cost/other.md", &document(1).1);
    insta::assert_snapshot!(check(&shop, &fold, "", 1, &[]), @r"
    weighwise: nothing was folded, as the folder would have errors that it does not have now:
    answers/cost/other.md:2:9: error: the phrase `What about case 1?` stands at answers/cost/case-1.md:2:9 already, in `cost/case-1`; keep it where it is answered best
    answers/cost/other.md:3:12: error: the phrase `tell me of case 1` stands at answers/cost/case-1.md:3:12 already, in `cost/case-1`; keep it where it is answered best
    Mend them in the folder or on the server, and fold again
    ");
    assert_eq!(checked(&shop), "3 entries, 0 errors, 0 warnings");
    check(&shop, &["layer", "list"], "", 0, &["server 5: 3 documents, 1 of them hidden"]);
}

#[test]
fn faults_of_the_folder_itself_keep_nothing_from_folding() {
    let shop = taught();
    shop.writes("answers/cost/broken.md", "no head");
    let before = checked(&shop);
    check(&shop, &["layer", "fold", "--server", SERVER], "", 0, &["Folded 3 documents into"]);
    assert!(before.contains("1 error,") && checked(&shop).contains("1 error,"), "{before}");
}

#[test]
fn what_the_folder_says_already_is_let_go_of() {
    let shop = taught();
    let (path, text) = document(1);
    shop.writes(&path, &text);
    fs::remove_file(shop.knowledge().join("answers/fine-tuning/lora.md")).unwrap();
    let said = check(&shop, &["layer", "fold", "--server", SERVER], "", 0, &[]);
    insta::assert_snapshot!(placeless(&shop, &said), @r"
    answers/cost/case-1.md: nothing to do, the folder is the same
    wrote knowledge/answers/cost/renting.md
    answers/fine-tuning/lora.md: nothing to do, the folder is the same
    Folded 3 documents into knowledge.
    ");
    check(&shop, &["layer", "list"], "", 0, &["No server has a layer."]);
}

#[test]
fn what_would_break_the_folders_files_is_not_taken_in() {
    let shop = Shop::new();
    let twin = |phrase: &str| {
        format!(
            "+++\ntitle = \"What is {phrase}?\"\nphrases = [\"{phrase}\"]\nsources = [\"https://example.org\"]\n+++\nOne.\n"
        )
    };
    // It stands before what it repeats, so that the folder's own file is blamed.
    let path = "answers/availability/aaa.md";
    let lines = [
        line(path, &twin("price of renting a card")),
        line(path, &twin("what a twin is")),
        // The twin of a document that only the layer has.
        line("answers/cost/zzz.md", &twin("what a twin is").replace("title = \"What is", "title = \"Where is")),
        line("answers/availability/aa.md", &twin("meaning of lora")),
    ];
    let said = check(&shop, &["layer", "apply", "--server", SERVER], &lines.join("\n"), 1, &[]);
    insta::assert_snapshot!(said, @r"
    not saved: answers/cost/renting.md:3:12: error: the phrase `price of renting a card` stands at answers/availability/aaa.md:3:12 already, in `availability/aaa`; keep it where it is answered best
    saved answers/availability/aaa.md as revision 1
    not saved: answers/cost/zzz.md:3:12: error: the phrase `what a twin is` stands at answers/availability/aaa.md:3:12 already, in `availability/aaa`; keep it where it is answered best
    not saved: answers/fine-tuning/lora.md:3:12: error: the phrase `meaning of lora` stands at answers/availability/aa.md:3:12 already, in `availability/aa`; keep it where it is answered best
    ");

    let folder = shop.folder().join("in");
    fs::create_dir_all(folder.join("answers/availability")).unwrap();
    fs::write(folder.join(path), twin("price of renting a card")).unwrap();
    let folder = folder.display().to_string();
    insta::assert_snapshot!(check(&shop, &["layer", "import", "--server", "6", &folder], "", 1, &[]), @r"
    weighwise: nothing was imported:
    answers/cost/renting.md:3:12: error: the phrase `price of renting a card` stands at answers/availability/aaa.md:3:12 already, in `availability/aaa`; keep it where it is answered best
    ");
    check(&shop, &["layer", "list", "--server", "6"], "", 0, &["has no layer"]);
}

#[test]
fn no_server_has_the_number_nought() {
    let shop = Shop::new();
    for arguments in [
        &["layer", "list", "--server", "0"][..],
        &["layer", "fold", "--server", "0"],
        &["chat", "--server", "0"],
        &["journal", "report", "--server", "0"],
    ] {
        check(&shop, arguments, "", 2, &["invalid value '0' for '--server <ID>'"]);
    }
}

#[test]
fn the_journal_adds_up() {
    let shop = Shop::new();
    let asked = "meaning of lora\ncost/renting\nhow do i boil an egg\n";
    check(&shop, &["chat", "--server", SERVER], asked, 0, &[]);
    let report = check(&shop, &["journal", "report", "--server", SERVER], "", 0, &["ms that half of the replies took"]);
    let lines: Vec<&str> = report.lines().skip(1).filter(|line| !line.contains(" ms ")).collect();
    insta::assert_snapshot!(lines.join("\n"), @r"
           2  answered
           0  with choices
           1  without an answer
           0  found helpful
           0  found not helpful
           1  kept, as they had no helpful answer
    Most answered
           1  cost/renting
           1  fine-tuning/lora
    ");
    check(&shop, &["journal", "report", "--server", "6"], "", 0, &["0  answered"]);
    check(&shop, &["journal", "report", "--days", "1"], "", 0, &["2  answered"]);
}

#[test]
fn a_store_that_cannot_be_one_is_named() {
    let memory = Shop::on("memory");
    check(&memory, &["layer", "list"], "", 0, &["No server has a layer."]);
    check(&memory, &["backup"], "", 1, &["the store is no SQLite file", "pg_dump"]);
    check(
        &Shop::on("mysql://ana:s3cret@host/x"),
        &["layer", "list"],
        "",
        1,
        &["the setting `store.url` names no store"],
    );
    let nowhere = Shop::on("sqlite:/nowhere/at/all.db");
    check(&nowhere, &["layer", "list"], "", 1, &["/nowhere/at/all.db cannot be opened"]);
    check(&nowhere, &["backup"], "", 1, &["there is no file /nowhere/at/all.db"]);
    for url in ["mysql://ana:s3cret@host/x", "postgres://ana:s3cret@127.0.0.1:1/x", "postgres://ana:s3cret@host:port/x"]
    {
        let said = check(&Shop::on(url), &["layer", "list", "--log", "trace"], "", 1, &[]);
        assert!(!said.contains("s3cret"), "{said}");
    }
}
