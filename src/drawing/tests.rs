//! Pictures hold what they are given, whatever it is.

use super::{
    letters::Weight,
    sheet::{Mark, WIDTH},
    *,
};
use crate::domain::picture::{Bar, Table, Tone};

fn bar(label: &str, value: i32, tone: Tone) -> Bar {
    Bar { label: label.to_owned(), value, note: (tone != Tone::Plain).then(|| "a remark".to_owned()), tone }
}

fn picture(shape: Shape) -> Picture {
    Picture { title: "What the answers add up to".to_owned(), alt: String::new(), shape }
}

/// Draws, reads the PNG's size back, and looks that every mark lies within it.
#[track_caller]
fn check(picture: &Picture) -> (u32, u32) {
    let letters = Letters::load().unwrap();
    let mut sheet = Sheet::new(&letters);
    sheet.heading(&picture.title);
    match &picture.shape {
        Shape::Bars(bars) => bars::draw(&mut sheet, bars),
        Shape::Table(table) => table::draw(&mut sheet, table),
    }
    for mark in &sheet.marks {
        let (left, right, bottom) = match mark {
            Mark::Words { text, size, weight, left, baseline, .. } => {
                (*left, left + letters.width(text, *size, *weight), *baseline)
            }
            Mark::Fill { left, top, width, height, .. } | Mark::Frame { left, top, width, height, .. } => {
                (*left, left + width, top + height)
            }
        };
        assert!(left >= 0.0 && right <= WIDTH && bottom <= sheet.top + 1.0, "{mark:?}");
    }
    let bytes = png(picture).unwrap();
    assert_eq!(bytes[..8], *b"\x89PNG\r\n\x1a\n");
    let number = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap());
    (number(16), number(20))
}

#[test]
fn bars_of_every_kind_fit() {
    let few = picture(Shape::Bars(vec![
        bar("Open weights", 9, Tone::Main),
        bar("A hosted model", 8, Tone::Plain),
        bar("Open source", -3, Tone::Faded),
    ]));
    let (width, height) = check(&few);
    assert_eq!(width, 960);
    assert!((200..600).contains(&height), "{height}");
    check(&picture(Shape::Bars(Vec::new())));
    check(&picture(Shape::Bars(vec![bar("Nothing at all", 0, Tone::Main)])));
    let long = "a label that goes on and on ".repeat(20);
    let many = (0..60).map(|value| bar(&long, value * 1000 - 30_000, Tone::Faded)).collect();
    check(&picture(Shape::Bars(many)));
    check(&picture(Shape::Bars(vec![
        bar(&"W".repeat(500), i32::MAX, Tone::Main),
        bar("日本語 👩‍👩‍👧", i32::MIN, Tone::Plain),
    ])));
}

#[test]
fn tables_of_every_kind_fit() {
    let cells = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<String>>();
    check(&picture(Shape::Table(Table {
        head: cells(&["", "Ana", "Ben"]),
        rows: vec![cells(&["Open weights", "9", "4"]), cells(&["A hosted model that is far away", "8", "ruled out"])],
    })));
    check(&picture(Shape::Table(Table::default())));
    let long = "many words in one small cell ".repeat(30);
    check(&picture(Shape::Table(Table { head: vec![long.clone(); 12], rows: vec![vec![long; 12]; 60] })));
}

#[test]
fn lines_break_between_words_and_are_cut_when_there_is_no_room() {
    let letters = Letters::load().unwrap();
    let wrap = |text: &str, width, most| letters.wrap(text, 20.0, Weight::Regular, width, most);
    assert_eq!(wrap("a few short words", 100.0, 3), ["a few", "short", "words"]);
    assert_eq!(wrap("a few short words", 1000.0, 3), ["a few short words"]);
    assert_eq!(wrap("a few short words", 100.0, 2), ["a few", "short…"]);
    assert_eq!(wrap("Donaudampfschifffahrt", 100.0, 2), ["Donaud…"]);
    assert!(letters.width("Donauda…", 20.0, Weight::Regular) > 100.0, "one more letter would not fit");
    assert_eq!(wrap("公開重みのモデル", 100.0, 2), ["公開重みの", "モデル"]);
    assert!(wrap("", 100.0, 2).is_empty());
}

/// Letters leave their colour on the ground, and shapes that the font lacks do no harm.
#[test]
fn there_is_something_to_see() {
    let drawn = |label: &str| png(&picture(Shape::Bars(vec![bar(label, 1, Tone::Main)]))).unwrap();
    assert_ne!(drawn("one"), drawn("two"));
    assert_eq!(drawn("one"), drawn("one"));
    assert_ne!(drawn("重み"), drawn("公開"));
}
