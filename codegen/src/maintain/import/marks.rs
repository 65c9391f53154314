//! Determines the depth of a field by the mark before its name (`∟ id`, `&emsp;└ id`), in tables that do not state it
//! otherwise.

use super::page::Row;

const CORNERS: [&str; 2] = ["∟", "└"];
const SPACES: [&str; 4] = ["&emsp;", "&nbsp;", "\u{2003}", "\u{a0}"];

/// Sets the levels of a table's rows by the marks in their first cells. If there are no marks, or if the page states a
/// level itself, the rows stay unchanged.
pub(crate) fn set_levels(rows: &mut [Row]) {
    let widths: Vec<_> = rows.iter().map(|row| row.cells.first().map_or(0, |name| width(name.text()))).collect();
    if rows.iter().any(|row| row.level.is_some()) || widths.iter().all(|&width| width == 0) {
        return;
    }
    // A wider mark than that of the row above is one level deeper, however much wider it is.
    let mut above: Vec<usize> = Vec::new();
    for (row, width) in rows.iter_mut().zip(widths) {
        while above.last().is_some_and(|&last| last >= width) {
            above.pop();
        }
        row.level = Some(above.len());
        above.push(width);
    }
}

/// Returns a name without the mark of its depth.
pub(super) fn unmarked(name: &str) -> &str {
    let mut rest = name;
    loop {
        let inner = rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '∟' | '└'));
        let inner = SPACES.iter().find_map(|sign| inner.strip_prefix(sign)).unwrap_or(inner);
        if inner == rest {
            return rest;
        }
        rest = inner;
    }
}

/// Returns the number of characters of the mark. Spaces alone are not a mark.
fn width(name: &str) -> usize {
    let mut rest = name.trim_start();
    let (mut width, mut has_corner) = (0, false);
    loop {
        let corner = CORNERS.iter().find_map(|sign| rest.strip_prefix(sign));
        has_corner |= corner.is_some();
        let Some(after) = corner.or_else(|| SPACES.iter().find_map(|sign| rest.strip_prefix(sign))) else { break };
        rest = after;
        width += 1;
    }
    if has_corner { width } else { 0 }
}
