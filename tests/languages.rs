//! Sentences are found in every language, and none is left over.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use fluent_bundle::FluentResource;
use insta::assert_snapshot;
use weighwise::domain::{
    button::Press,
    conversation::decide,
    knowledge::{SourceFile, topic::TOPICS},
    language::{Language, Languages},
    origin::Origin,
    picture::Shape,
    request::Request,
    snapshot::Snapshot,
    wording::{self, Wording},
};

use crate::support::{
    binary::run,
    world::{SHIPPED, World},
};

/// A file of sentences: each id with the names of its blanks.
type Sentences = BTreeMap<String, BTreeSet<String>>;

fn wording() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/domain/wording")
}

fn files(language: Language) -> Vec<PathBuf> {
    let folder = wording().join(language.code());
    let files = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    files.map(|file| file.unwrap().path()).collect()
}

/// Reads the parts of Fluent that the files use: an id at the beginning of a line, and blanks wherever they stand.
fn sentences(text: &str) -> Sentences {
    let mut all = Sentences::new();
    let mut id = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((name, _)) = line.split_once('=').filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase())) {
            id = name.trim().to_owned();
            assert!(all.insert(id.clone(), BTreeSet::new()).is_none(), "{id} stands twice");
        }
        if let Some((name, _)) = line.trim_start().strip_prefix('.').and_then(|rest| rest.split_once(" =")) {
            id = format!("{}.{name}", id.split('.').next().unwrap());
            all.insert(id.clone(), BTreeSet::new());
        }
        for blank in line.split('$').skip(1) {
            let name: String = blank.chars().take_while(|c| c.is_ascii_lowercase() || *c == '-').collect();
            all.get_mut(&id).unwrap_or_else(|| panic!("a blank before any sentence: {line}")).insert(name);
        }
    }
    all
}

/// All that is said in a language. What commands are called is held against the commands, where those are.
fn spoken(language: Language) -> Sentences {
    let files = files(language).into_iter().filter(|file| !file.ends_with("commands.ftl"));
    let texts = files.map(|file| fs::read_to_string(file).unwrap());
    sentences(&texts.collect::<Vec<_>>().join("\n"))
}

#[test]
fn sentences_are_looked_up_that_exist_and_all_of_them() {
    let sources = fs::read_dir(wording()).unwrap().map(|file| file.unwrap().path()).filter(|path| path.is_file());
    let code: String = sources.map(|path| fs::read_to_string(path).unwrap()).collect();
    for id in spoken(Language::English).keys().filter(|id| !id.contains('.') && !is_of_a_problem(id)) {
        assert!(code.contains(&format!("\"{id}\"")), "nobody says {id}");
    }
    let looked_up = code.split("self.text(\"").skip(1).chain(code.split("self.with(\"").skip(1));
    let english = spoken(Language::English);
    for id in looked_up.filter_map(|rest| rest.split('"').next()) {
        assert!(english.contains_key(id), "there is no sentence {id}");
    }
}

#[test]
fn every_language_says_all_of_it_with_the_same_blanks() {
    let english = spoken(Language::English);
    for language in Language::ALL {
        let told = spoken(language);
        let lacking: Vec<_> = english.iter().filter(|(id, blanks)| told.get(*id) != Some(*blanks)).collect();
        assert!(lacking.is_empty(), "{language:?} lacks these, or has other blanks in them: {lacking:?}");
        let idle: Vec<_> = told.keys().filter(|id| !english.contains_key(*id)).collect();
        assert!(idle.is_empty(), "{language:?} says what English does not: {idle:?}");
    }
}

/// The sentences of a language as they stand in its files.
fn texts(language: Language) -> BTreeMap<String, String> {
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    let mut id = String::new();
    for file in files(language) {
        for line in fs::read_to_string(file).unwrap().lines().filter(|line| !line.starts_with('#')) {
            if line.starts_with(|c: char| c.is_ascii_lowercase()) {
                id = line.split(' ').next().unwrap().to_owned();
            }
            texts.entry(id.clone()).or_default().push_str(line);
        }
    }
    texts
}

/// The commands that a sentence names by the ids of their words, each as it is typed in English and in its language.
fn named(say: Wording, text: &str) -> BTreeSet<[String; 2]> {
    let mut all = BTreeSet::new();
    for mut rest in text.split('/').skip(1) {
        let (mut english, mut own, mut above) = (Vec::new(), Vec::new(), "command");
        while let Some((id, after)) = rest.trim_start().strip_prefix("{ ").and_then(|rest| rest.split_once(" }")) {
            let Some(word) = id.strip_prefix(above) else { break };
            english.push(word.trim_start_matches('-'));
            own.push(say.command_name(id).unwrap_or_else(|| panic!("there is no {id}")));
            (above, rest) = (id, after);
        }
        if !own.is_empty() {
            all.insert([english.join(" "), own.join(" ")]);
        }
    }
    all
}

/// Whether a command is named by its letters somewhere: a slash that is no part of a path, before a letter.
fn spells_a_command(text: &str) -> bool {
    let letters: Vec<char> = std::iter::once(' ').chain(text.chars()).collect();
    let slash = |three: &[char]| three[1] == '/' && !three[0].is_alphanumeric() && three[2].is_alphabetic();
    letters.windows(3).any(slash)
}

#[test]
fn sentences_name_commands_as_their_readers_see_them() {
    let english = texts(Language::English);
    for language in Language::ALL.into_iter().filter(|language| *language != Language::English) {
        for (id, text) in texts(language) {
            assert!(!spells_a_command(&text), "{language:?} names a command by its letters: {text}");
            let Some(english) = english.get(&id) else { continue };
            let named = named(Wording::of(language), &text);
            assert_eq!(spells_a_command(english), !named.is_empty(), "{language:?}: {text}");
            for [name, _] in named {
                assert!(english.contains(&format!("/{name}")), "{language:?} names {name}: {english}");
            }
        }
    }
    assert!(spells_a_command("`/kb` ") && spells_a_command("see /help") && !spells_a_command("cost/renting / x"));
}

#[test]
fn commands_are_understood_in_a_terminal_as_they_are_named() {
    for language in Language::ALL.into_iter().filter(|language| *language != Language::English) {
        let say = Wording::of(language);
        let named = texts(language).into_values().flat_map(|text| named(say, &text)).flatten();
        // Alone it is answered with what there is behind it.
        let named = named.filter(|name| name != "kb");
        let typed: BTreeSet<String> = named.map(|name| format!("/{name}\n")).collect();
        assert!(typed.len() > 15, "{typed:?}");
        let lines = typed.into_iter().collect::<String>();
        let run = run(&["chat", "--language", language.code()], &lines);
        assert!(run.code == 0 && !run.out.contains("I do not know /"), "{}", run.out);
        assert!(!run.out.contains(wording::KB_CONSOLE_HELP), "{}", run.out);
    }
    let codes = "/empfehlung 4T2C-0R9K-7Z1M vergleich 4T2C-0R9K-7Z1M\n/hilfe\n";
    let said = run(&["chat", "--language", "de"], codes).out;
    assert!(said.contains("Erstes Ergebnis: Den Code kann ich nicht lesen"), "{said}");
    assert!(said.contains("- /vergleich: Open Source und Open Weights nebeneinander"), "{said}");
}

/// Those that the place of a fault names, wherever that is.
fn is_of_a_problem(id: &str) -> bool {
    id.starts_with("fault-") || id.starts_with("cure-")
}

/// All code of the program.
fn program() -> String {
    let mut code = String::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).unwrap().map(|item| item.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                code.push_str(&fs::read_to_string(path).unwrap());
            }
        }
    }
    code
}

#[test]
fn every_fault_has_its_words_and_fills_their_blanks() {
    let (code, english) = (program(), spoken(Language::English));
    let named: BTreeSet<&str> = code.split('"').filter(|text| is_of_a_problem(text)).collect();
    let said: BTreeSet<&str> = english.keys().map(String::as_str).filter(|id| is_of_a_problem(id)).collect();
    assert_eq!(named, said);
    let filled = code.split("saying(\"").skip(1).filter_map(|rest| rest.split_once("\", [")?.into());
    let mut seen = 0;
    for (id, rest) in filled.filter(|(id, _): &(&str, &str)| is_of_a_problem(id) && !id.contains('"')) {
        let blanks = rest.split("])").next().unwrap().split("(\"").skip(1);
        let names = blanks
            .map(|rest| rest.split('"').next().unwrap())
            .filter(|name| name.chars().all(|c| c.is_ascii_lowercase()));
        let blanks: BTreeSet<String> = names.map(str::to_owned).collect();
        assert_eq!(english[id], blanks, "{id}");
        seen += 1;
    }
    assert!(seen > 30, "only {seen} were found");
}

#[test]
fn an_admin_reads_of_problems_in_their_language() {
    let file = SourceFile { path: "words.toml".to_owned(), text: "[speling]\nx = 3\n[spellings]\ny = 3\n".to_owned() };
    let problems = Snapshot::faults(&[file]);
    let told = |language| {
        let told = problems.iter().map(|problem| Wording::of(language).kb_problem(problem));
        told.collect::<Vec<_>>().join("\n")
    };
    assert_snapshot!(told(Language::German), @"
    🛑 answers: es gibt keine einzige Antwort; sieh nach, ob das der Ordner mit dem Wissen ist, und füg answers/<topic>/<name>.md hinzu
    🛑 words.toml:1:2: unbekannter Schlüssel `speling`; meinst du `spellings`?
    🛑 words.toml:4:5: `y` ist vom Typ integer; schreib Text in doppelten Anführungszeichen
    ");
    assert_snapshot!(told(Language::French), @"
    🛑 answers: il n’y a pas une seule réponse ; vérifie que c’est bien le dossier des connaissances, et ajoute answers/<topic>/<name>.md
    🛑 words.toml:1:2: clé inconnue `speling` ; tu voulais dire `spellings` ?
    🛑 words.toml:4:5: `y` est de type integer ; écris du texte entre guillemets doubles
    ");
    assert_snapshot!(told(Language::Japanese), @"
    🛑 answers: 回答が一つもありません。知識のフォルダーかどうか確かめ、answers/<topic>/<name>.md を加えてください
    🛑 words.toml:1:2: 知らないキー `speling`。`spellings` のことですか？
    🛑 words.toml:4:5: `y` の型が integer です。二重引用符で囲んだテキストを書いてください
    ");
    let log = problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    assert_snapshot!(log, @"
    answers: error: there is not one answer; check that this is the knowledge folder, and add answers/<topic>/<name>.md
    words.toml:1:2: error: unknown key `speling`; did you mean `spellings`?
    words.toml:4:5: error: `y` is of type integer; write text in double quotes
    ");
}

#[test]
fn every_topic_has_a_name_and_no_other_has() {
    let spoken = spoken(Language::English);
    let named: BTreeSet<&str> = spoken.keys().filter_map(|id| id.strip_prefix("topic.")).collect();
    assert_eq!(named, TOPICS.iter().copied().collect());
}

#[test]
fn a_topic_is_found_by_its_name_in_any_language() {
    let languages = Languages { person: Language::German, place: Language::English };
    let mut world = World::shipped();
    let origin = Origin { languages, ..Origin::console() };
    for typed in ["lizenzen", "Licences", "licencias", "ライセンス"] {
        let topic = world.does_from(&origin, Request::Topics { topic: Some(typed.to_owned()) });
        assert!(topic.starts_with("Lizenzen\n\nWähl eine Frage aus"), "{topic}");
    }
}

#[test]
fn every_file_can_be_read() {
    for file in Language::ALL.into_iter().flat_map(files) {
        let read = FluentResource::try_new(fs::read_to_string(&file).unwrap());
        assert!(read.is_ok(), "{}: {:?}", file.display(), read.map_err(|(_, faults)| faults).err());
    }
}

#[test]
fn what_is_drawn_is_said_in_the_language_of_the_words() {
    let heads = [(Language::German, "Merkmal"), (Language::Japanese, "項目")];
    for (language, wanted) in heads {
        let request = Request::Press(Press::ComparisonPicture);
        let reply = decide(&SHIPPED.0, &Origin::console(), Wording::of(language), &request).reply;
        let Some(Shape::Table(table)) = reply.picture.map(|picture| picture.shape) else { panic!("no table") };
        assert_eq!(table.head[0], wanted);
    }
}

#[test]
fn everyone_is_spoken_to_in_the_language_of_the_place_and_a_person_alone_in_theirs() {
    let languages = Languages { person: Language::German, place: Language::Japanese };
    let mut world = World::shipped();
    let origin = Origin { languages, ..Origin::console() };
    let public = world.does_from(&origin, Request::Ask { question: "who won the match last night".to_owned() });
    assert_snapshot!(public, @"
    それにはうまく答えられません。私が知っているのは、AIのオープンウェイトモデルとオープンソースモデルのことです。どんなものか、費用はどれくらいか、何で動くか、どのライセンスで何ができるか。別の言葉で聞いてみるか、ほかも見てみてください：

    [1] 別の言葉で聞く
    [2] すべてのトピック
    [3] 自分に合うものを診断する
    ");
    let asked = world.does_from(&origin, Request::Recommend { code: None, compare: None });
    assert!(asked.contains("Frage 1") && asked.contains("Weiß nicht") && asked.contains("Abbrechen"), "{asked}");
    let topics = world.does_from(&origin, Request::Topics { topic: None });
    assert!(topics.contains("Damit kenne ich mich aus") && topics.contains("Seite 1 von"), "{topics}");
    let private = world.does_from(&origin, Request::UnknownPress);
    assert_snapshot!(private, @"
    Dieser Button stammt von einer älteren Version von mir. Frag bitte noch mal oder fang mit /hilfe
    neu an.
    ");
}
