//! Resolves prose: the guide, and the prose beside the data of a part.

use super::platform::{check_both, text};
use super::report::{At, Report, root};
use super::{Part, Piece, Section, SectionKind, Text};
use crate::spec;
use indexmap::IndexMap;

/// The headings with a common meaning on every page, with their topic and their English text.
const HEADINGS: &[(&str, SectionKind, &str)] = &[
    ("前提条件", SectionKind::Prerequisites, "Prerequisites"),
    ("使用限制", SectionKind::Restrictions, "Restrictions"),
    ("注意事项", SectionKind::Notes, "Notes"),
    ("使用场景", SectionKind::Scenarios, "Scenarios"),
];

/// Resolves the sections between the summary and the data.
pub(super) fn guide(written: &IndexMap<String, spec::Section>, report: &mut Report<'_>) -> Vec<Section> {
    let mut sections = Vec::new();
    for (heading, section) in written {
        let known = HEADINGS.iter().find(|(zh, ..)| zh == heading);
        let (kind, usual) = known.map_or((SectionKind::Other, ""), |(_, kind, en)| (*kind, *en));
        let at = root().key("guide").key(heading);
        let (title, words) = match section {
            spec::Section::Page(page) => ("", one(text(&spec::Text::Page(page.clone()), &at, report))),
            spec::Section::Pieces(written) => ("", pieces(written, &at, report)),
            spec::Section::Both(both) => {
                let words = Text {
                    zh: both.zh.trim_end_matches('\n').to_owned(),
                    en: both.en.trim_end_matches('\n').to_owned(),
                };
                check_both(&words, &at, report);
                (both.title.as_str(), one(words))
            }
        };
        let en = if title.is_empty() { usual } else { title };
        sections.push(Section { kind, title: Text { zh: heading.clone(), en: en.to_owned() }, text: words });
    }
    sections
}

/// Resolves what the page says in its parts beside their data.
pub(super) fn parts(written: &spec::Parts, report: &mut Report<'_>) -> IndexMap<spec::PartName, Part> {
    let mut parts = IndexMap::new();
    for (name, part) in written {
        let key = serde_json::to_value(name).ok().and_then(|name| name.as_str().map(str::to_owned));
        let at = root().key("parts").key(key.unwrap_or_default());
        let mut around = |written: &Option<spec::Prose>, key: &str| {
            written.as_ref().map_or_else(Vec::new, |written| prose(written, &at.key(key), report))
        };
        let (above, below) = (around(&part.above, "above"), around(&part.below, "below"));
        let (heading, columns, without) = (part.heading.clone(), part.columns.clone(), part.without.clone());
        let drawn = part.drawn.as_deref().map(lines);
        parts.insert(*name, Part { heading, columns, drawn, without, above, below });
    }
    parts
}

/// Returns prose as pieces.
pub(super) fn prose(written: &spec::Prose, at: &At, report: &mut Report<'_>) -> Vec<Piece> {
    match written {
        spec::Prose::Text(words) => one(text(words, at, report)),
        spec::Prose::Pieces(written) => pieces(written, at, report),
    }
}

/// Returns the lines of a block, without the line break at its end.
fn lines(block: &str) -> String {
    block.strip_suffix('\n').unwrap_or(block).to_owned()
}

fn one(text: Text) -> Vec<Piece> {
    if text == Text::default() { Vec::new() } else { vec![Piece::Text(text)] }
}

fn pieces(written: &[spec::Piece], at: &At, report: &mut Report<'_>) -> Vec<Piece> {
    let piece = |(index, piece): (usize, &spec::Piece)| match piece {
        spec::Piece::Text(words) => Piece::Text(text(words, &at.key(index), report)),
        spec::Piece::Code(piece) => Piece::Code { code: lines(&piece.code), language: piece.language.clone() },
        spec::Piece::Table(piece) => {
            let columns = piece.table.columns.iter().map(Text::from).collect();
            let rows = piece.table.rows.iter().map(|row| row.iter().map(Text::from).collect()).collect();
            Piece::Table { columns, rows }
        }
    };
    written.iter().enumerate().map(piece).collect()
}
