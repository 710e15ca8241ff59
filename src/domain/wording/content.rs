//! Sentences around content that is made from other content: an option's lists and the comparison.
//!
//! Takes plain text only, so that the knowledge can use it while it is being read.

/// The question that an option's pros answer.
#[must_use]
pub fn pros_title(option: &str) -> String {
    format!("What speaks for {option}?")
}

/// The question that an option's cons answer.
#[must_use]
pub fn cons_title(option: &str) -> String {
    format!("What speaks against {option}?")
}

/// The question that the times to choose an option answer.
#[must_use]
pub fn choose_title(option: &str) -> String {
    format!("When should I choose {option}?")
}

/// Stands above an option's pros.
#[must_use]
pub fn pros_opening(option: &str) -> String {
    format!("What speaks for {option}:")
}

/// Stands above an option's cons.
#[must_use]
pub fn cons_opening(option: &str) -> String {
    format!("What speaks against {option}:")
}

/// Stands above the times to choose an option.
#[must_use]
pub fn choose_opening(option: &str) -> String {
    format!("Choose {option} when one of these fits you:")
}

/// Lines as a list.
#[must_use]
pub fn lines<'a>(lines: impl Iterator<Item = &'a str>) -> String {
    lines.map(|line| format!("- {line}")).collect::<Vec<_>>().join("\n")
}

/// The question that a row of the comparison answers.
#[must_use]
pub fn comparison_row_title(feature: &str) -> String {
    format!("{feature}: how do the two compare?")
}

/// A row of the comparison with what there is to say about it; `cells` are pairs of option and cell.
#[must_use]
pub fn comparison_row<'a>(cells: impl Iterator<Item = (&'a str, &'a str)>, more: &str) -> String {
    let cells = cells.fold(String::new(), |text, (option, cell)| format!("{text}- **{option}:** {cell}\n"));
    format!("{cells}\n{}", more.trim())
}

/// One feature of the whole comparison; `cells` are pairs of option and cell.
#[must_use]
pub fn comparison_feature<'a>(feature: &str, cells: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    cells.fold(format!("**{feature}**"), |text, (option, cell)| format!("{text}\n- {option}: {cell}"))
}
