//! Turns blocks into prose of the language: what a page says beside its data.

use super::keys::one_line;
use super::page::{Block, Table, Traced};
use crate::spec::{CodePiece, Piece, Prose, ProseTable, Section, TablePiece, Text};

/// Returns blocks as prose; `None` if there are none.
pub(super) fn prose(blocks: &[Block]) -> Option<Prose> {
    let mut pieces = pieces(blocks);
    match pieces.as_slice() {
        [] => None,
        [Piece::Text(_)] => match pieces.pop() {
            Some(Piece::Text(text)) => Some(Prose::Text(text)),
            _ => None,
        },
        _ => Some(Prose::Pieces(pieces)),
    }
}

/// Returns blocks as a section of the guide.
pub(super) fn section(blocks: &[Block]) -> Section {
    match prose(blocks) {
        None => Section::Page(String::new()),
        Some(Prose::Text(Text::Page(text))) => Section::Page(text),
        Some(Prose::Text(text)) => Section::Pieces(vec![Piece::Text(text)]),
        Some(Prose::Pieces(pieces)) => Section::Pieces(pieces),
    }
}

fn pieces(blocks: &[Block]) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for block in blocks {
        match block {
            Block::Heading { level, text } => add(&mut pieces, &format!("{} {}", "#".repeat(*level), text.text())),
            Block::Text(text) => add(&mut pieces, text.text()),
            Block::Code { language, text } => {
                let (code, language) = (as_block(text.text()), one_line(language));
                pieces.push(Piece::Code(CodePiece { code, language }));
            }
            Block::Table(Table { drawn: Some(lines), .. }) => add(&mut pieces, lines),
            Block::Table(table) => pieces.push(Piece::Table(TablePiece { table: prose_table(table) })),
        }
    }
    pieces
}

/// Returns lines as a YAML block contains them: without the line break at their end.
pub(super) fn as_block(lines: &str) -> String {
    if lines.contains('\n') { format!("{lines}\n") } else { lines.to_owned() }
}

/// Adds a text, appending it to a preceding text.
fn add(pieces: &mut Vec<Piece>, text: &str) {
    if let Some(Piece::Text(Text::Page(last))) = pieces.last_mut() {
        last.push_str("\n\n");
        last.push_str(text);
    } else {
        pieces.push(Piece::Text(Text::Page(text.to_owned())));
    }
}

fn prose_table(table: &Table) -> ProseTable {
    let cells = |cells: &[Traced]| cells.iter().map(|cell| Text::Page(cell.text().to_owned())).collect();
    ProseTable { columns: cells(&table.titles), rows: table.rows.iter().map(|row| cells(&row.cells)).collect() }
}
