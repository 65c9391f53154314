//! What the document says in words, in one of the languages.

use super::markdown;
use crate::model::{Piece, Section, Text};

/// The language of the texts in a document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// English; Chinese where there is no English.
    #[default]
    En,
    /// Chinese; English where there is no Chinese.
    Zh,
}

impl Language {
    /// One of two phrases.
    pub(super) fn pick<T>(self, en: T, zh: T) -> T {
        match self {
            Self::En => en,
            Self::Zh => zh,
        }
    }

    /// A text as it is written.
    pub(super) fn raw(self, text: &Text) -> &str {
        let (first, second) = self.pick((&text.en, &text.zh), (&text.zh, &text.en));
        if first.is_empty() { second } else { first }
    }

    /// A text on one line and without Markdown, for a title.
    pub(super) fn title(self, text: &Text) -> String {
        self.raw(text).split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// A text as Markdown on one line, for an item of a list.
    pub(super) fn line(self, text: &Text) -> String {
        markdown::line(self.raw(text))
    }

    /// A text as Markdown.
    pub(super) fn block(self, text: &Text) -> String {
        markdown::blocks(&self.alone(text)).join("\n\n")
    }

    /// A sentence that begins with a label: `**Fix**: …`.
    pub(super) fn labelled(self, en: &str, zh: &str, what: &str) -> String {
        self.pick(format!("**{en}**: {what}"), format!("**{zh}**：{what}"))
    }

    /// Items of a sentence: `a, b or c`.
    pub(super) fn or(self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => {
                let (comma, or) = self.pick((", ", " or "), ("、", "或"));
                format!("{}{or}{last}", first.join(comma))
            }
        }
    }

    /// Items of a sentence: `a, b and c`.
    pub(super) fn and(self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => {
                let (comma, and) = self.pick((", ", " and "), ("、", "和"));
                format!("{}{and}{last}", first.join(comma))
            }
        }
    }

    /// The sections of a guide, as blocks with headings.
    pub(super) fn guide(self, guide: &[Section]) -> Vec<String> {
        guide
            .iter()
            .flat_map(|section| {
                let heading = format!("### {}", self.line(&section.title));
                let pieces: Vec<Piece> = section.text.iter().map(|piece| self.piece(piece)).collect();
                std::iter::once(heading).chain(markdown::pieces(&pieces))
            })
            .collect()
    }

    fn piece(self, piece: &Piece) -> Piece {
        let all = |texts: &[Text]| texts.iter().map(|text| self.alone(text)).collect::<Vec<_>>();
        match piece {
            Piece::Text(text) => Piece::Text(self.alone(text)),
            Piece::Table { columns, rows } => {
                Piece::Table { columns: all(columns), rows: rows.iter().map(|row| all(row)).collect() }
            }
            Piece::Code { .. } => piece.clone(),
        }
    }

    /// A text in this language only.
    fn alone(self, text: &Text) -> Text {
        Text { zh: String::new(), en: self.raw(text).to_owned() }
    }
}

/// A description of several blocks; empty ones are left out.
pub(super) fn joined(blocks: impl IntoIterator<Item = String>) -> String {
    blocks.into_iter().filter(|block| !block.is_empty()).collect::<Vec<_>>().join("\n\n")
}
