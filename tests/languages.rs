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
    knowledge::topic::TOPICS,
    language::{Language, Languages},
    origin::Origin,
    picture::Shape,
    request::Request,
    wording::Wording,
};

use crate::support::world::{SHIPPED, World};

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
    for id in spoken(Language::English).keys().filter(|id| !id.contains('.')) {
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
fn what_is_drawn_is_said_in_letters_that_the_pictures_have() {
    let heads = [(Language::German, "Merkmal"), (Language::Japanese, "Feature")];
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
    Dieser Button stammt von einer älteren Version von mir. Frag bitte noch mal oder fang mit /help
    neu an.
    ");
}
