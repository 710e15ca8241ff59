//! Pictures as plain data: bars and tables, with words for those who cannot see them.
//!
//! Owns what a picture shows. Drawing it is another's business, and nothing may be told by a picture alone.

/// A picture to be drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// What it shows, in a few words.
    pub title: String,
    /// The same as the picture, in words.
    pub alt: String,
    /// What is drawn.
    pub shape: Shape,
}

/// What is drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// One bar below the other, each with its number.
    Bars(Vec<Bar>),
    /// Rows and columns of words.
    Table(Table),
}

/// One bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// What it stands for.
    pub label: String,
    /// How long it is; negative ones go to the left.
    pub value: i32,
    /// A remark after the label.
    pub note: Option<String>,
    /// How it stands out.
    pub tone: Tone,
}

/// How much something stands out. Never the only carrier of meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    /// The one that the picture is about.
    Main,
    /// One of several.
    #[default]
    Plain,
    /// Out of the running.
    Faded,
}

/// Rows and columns of words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// The names of the columns.
    pub head: Vec<String>,
    /// The cells, row by row; the first of each names the row.
    pub rows: Vec<Vec<String>>,
}
