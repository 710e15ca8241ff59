//! A comparison and pros and cons that are too long for one message of Discord.

use super::world::Files;

const ROWS: usize = 30;

/// A cell of many words, each said once.
pub fn cell(row: usize, option: &str) -> String {
    let words = if row == 7 { 260 } else { 12 };
    (0..words).map(|word| format!("{option}-{row}-{word}")).collect::<Vec<_>>().join(" ")
}

/// Every word that stands in a cell.
pub fn cells() -> impl Iterator<Item = String> {
    (0..ROWS).flat_map(|row| [cell(row, "source"), cell(row, "weights")])
}

fn option(name: &str, short: &str) -> String {
    let key = short.replace(' ', "-");
    let list = |list: &str| {
        (0..ROWS)
            .map(|row| {
                format!(
                    "[[{list}]]\nname = \"{list}-{row}\"\nline = \"{}\"\ntext = \"More.\"\nphrases = [\"{key} {list} number {row}\"]\n",
                    line(&key, list, row)
                )
            })
            .collect::<String>()
    };
    format!(
        "name = \"{name}\"\nshort = \"{short}\"\nsummary = \"What {short} is.\"\npros_phrases = [\"{key} good\"]\n\
         cons_phrases = [\"{key} bad\"]\nchoose_phrases = [\"{key} when\"]\n{}{}",
        list("pros"),
        list("cons")
    )
}

/// A line of an option's list.
pub fn line(key: &str, list: &str, row: usize) -> String {
    format!("{key} {list} {row}, in a line of some length that says little more than its number")
}

/// Every line of both options.
pub fn lines() -> impl Iterator<Item = String> {
    let of = |key, list| (0..ROWS).map(move |row| line(key, list, row));
    ["open-source", "open-weights"].into_iter().flat_map(move |key| of(key, "pros").chain(of(key, "cons")))
}

/// The files.
pub fn long() -> Files {
    let rows: String = (0..ROWS)
        .map(|row| {
            format!(
                "[[row]]\ntopic = \"feature-{row}\"\nfeature = \"Feature {row}\"\nphrases = [\"compare thing {row}\"]\n\
                 open-source = \"{}\"\nopen-weights = \"{}\"\ntext = \"More.\"\n",
                cell(row, "source"),
                cell(row, "weights")
            )
        })
        .collect();
    Files::new(&[
        ("comparison.toml", &format!("title = \"Side by side\"\nphrases = [\"the whole table\"]\n{rows}")),
        ("options/open-source.toml", &option("Open-source models", "open source")),
        ("options/open-weights.toml", &option("Open-weights models", "open weights")),
    ])
}
