//! The mirror dialect: a Markdown copy of the site, in which names and types are code, depth is marked by `└`, line
//! breaks in cells are spaces, and a scope is its id followed by its name. It is read like the official dialect, and
//! its blocks are then converted to the form of that dialect.

use super::front_matter::FrontMatter;
use super::official;
use super::page::{Block, Page, Table, Traced};
use super::scope::is_scope;
use super::{facts, markdown};
use crate::maintain::page_format::columns::{FieldColumn, field_columns};
use crate::maintain::page_format::description::{Mark, marked};
use crate::maintain::page_format::facts::{AND, Fact, TITLES, WEBHOOK, app};
use crate::source::{Diagnostics, SourceText};
use crate::spec::AppType;
use std::ops::Range;
use std::sync::Arc;

/// Texts that the mirror writes differently everywhere, with their form in the official dialect.
const EVERYWHERE: &[(&str, &str)] = &[
    ("https://open.larkoffice.com/document", "https://open.feishu.cn/document"),
    ("&gt; **Tip**: ", "**注意事项**："),
    ("&gt; **Warning**: ", "**注意事项**："),
    ("> **Tip**: ", "**注意事项**："),
    ("> **Warning**: ", "**注意事项**："),
];
/// The text that may follow the sentence about scopes.
const ANY_OF: &str = "开启任一权限即可";
/// Other marks that are on separate lines in a description.
const OTHER_MARKS: [&str; 2] = ["可能值有", "值格式"];

/// Whether a page is in this dialect: it has front matter, no components, and tables with bars at both ends.
pub(super) fn is_mirror(text: &str) -> bool {
    let is_component = |line: &str| line.starts_with(":::") || line.trim_start().starts_with("<md-");
    let is_rule = |line: &str| line.starts_with("| --- |") && markdown::is_rule(line);
    FrontMatter::read(text).is_some() && text.lines().any(is_rule) && !text.lines().any(is_component)
}

/// Reads a page. Mistakes are reported, and the rest is read.
pub(super) fn read(source: &Arc<SourceText>, defects: &mut Diagnostics) -> Page {
    let front_matter = FrontMatter::read(source.text()).unwrap_or_default();
    let mut blocks = official::blocks(source, FrontMatter::skip(source.text()), defects);
    blocks.iter_mut().for_each(block);
    Page { address: front_matter.address, updated: front_matter.updated, blocks }
}

fn block(block: &mut Block) {
    match block {
        Block::Heading { text, .. } | Block::Text(text) => everywhere(text),
        Block::Code { .. } => {}
        Block::Table(table) => {
            // The lines are in the wording of this dialect.
            table.drawn = None;
            let cells = table.titles.iter_mut().chain(table.rows.iter_mut().flat_map(|row| &mut row.cells));
            cells.for_each(everywhere);
            if facts::is_facts(table) || facts::is_event_facts(table) {
                facts_table(table);
            } else {
                field_table(table);
            }
        }
    }
}

fn everywhere(text: &mut Traced) {
    for (theirs, ours) in EVERYWHERE {
        let found: Vec<_> = text.text().match_indices(theirs).map(|(at, _)| (at..at + theirs.len(), *ours)).collect();
        *text = replaced(text, found);
    }
}

/// Returns a text with some ranges replaced; the ranges must be in ascending order.
fn replaced<'a>(text: &Traced, places: impl IntoIterator<Item = (Range<usize>, &'a str)>) -> Traced {
    let mut places = places.into_iter().peekable();
    if places.peek().is_none() {
        return text.clone();
    }
    let mut new = Traced::at(text.range().start);
    let mut at = 0;
    for (place, words) in places {
        debug_assert!(at <= place.start, "ranges must be in ascending order");
        new.append(&text.slice(at..place.start));
        new.push_instead(words, text.part(place.clone()));
        at = place.end;
    }
    new.append(&text.slice(at..text.text().len()));
    new
}

fn facts_table(table: &mut Table) {
    for (title, usual) in table.titles.iter_mut().zip(TITLES) {
        *title = whole(title, usual);
    }
    for row in &mut table.rows {
        let [label, value, ..] = &mut row.cells[..] else { continue };
        match Fact::of(label.text()) {
            Some(Fact::Permissions) => (*label, *value) = (scopes_label(label), scopes(value)),
            Some(Fact::FieldPermissions) => *value = scopes(value),
            Some(Fact::Apps) => *value = apps(value),
            Some(Fact::Delivery) if value.text() == "`Webhook`" => *value = whole(value, WEBHOOK),
            _ => {}
        }
    }
}

/// Returns a cell with its text replaced.
fn whole(cell: &Traced, words: &str) -> Traced {
    replaced(cell, [(0..cell.text().len(), words)])
}

fn apps(cell: &Traced) -> Traced {
    let name = |name: &str| match name.trim() {
        "custom" => app(AppType::Custom).to_owned(),
        "isv" => app(AppType::Store).to_owned(),
        other => other.to_owned(),
    };
    let apps: Vec<String> = cell.text().split(',').map(name).collect();
    whole(cell, &apps.join(AND))
}

/// Returns the label of the row of scopes: the name, the sentence in bold and whether one scope suffices, each on its
/// own line.
fn scopes_label(label: &Traced) -> Traced {
    let text = label.text();
    let Some((name, rest)) = text.split_once("  ") else { return label.clone() };
    let sentence = rest.trim();
    let (sentence, any_of) = match sentence.strip_suffix(ANY_OF) {
        Some(sentence) => (sentence.trim_end(), format!("\n{ANY_OF}")),
        None => (sentence, String::new()),
    };
    whole(label, &format!("{}\n**{sentence}**{any_of}", name.trim()))
}

/// Returns scopes as lines `name(id)`, from `` `id` name `id` name ``. Text before and after them stays in place.
fn scopes(text: &Traced) -> Traced {
    // The name of a mark may contain code, which is not a scope: `**当值为 `user_id`，字段权限要求**：`.
    let name = marked(text.text()).map_or(0, |(_, rest)| text.text().len() - rest.len());
    let ids = code_spans(text.text())
        .filter(|span| span.start >= name && is_scope(&text.text()[span.start + 1..span.end - 1]));
    let mut ids: Vec<Range<usize>> = ids.collect();
    // Text that leads to a colon is a sentence about the scopes after it.
    let is_listed = |id: &Range<usize>| !text.text()[id.start..].contains("： `");
    let sentence = ids.iter().take_while(|id| !is_listed(id)).count();
    ids.drain(..sentence);
    let mut places = Vec::new();
    for (index, id) in ids.iter().enumerate() {
        let end = ids.get(index + 1).map_or(text.text().len(), |next| next.start);
        let words = &text.text()[id.end..end];
        // A notice or another line ends the name.
        let length = [words.find('\n'), words.find("**注意事项**")].into_iter().flatten().min().unwrap_or(words.len());
        let name = words[..length].trim();
        let more = length < words.len() || index + 1 < ids.len();
        let before = if id.start == 0 || text.text()[..id.start].ends_with('\n') { "" } else { "\n" };
        let behind = if more && index + 1 == ids.len() { "\n" } else { "" };
        let scope = format!("{before}{name}({}){behind}", &text.text()[id.start + 1..id.end - 1]);
        // The white space before it is removed with it.
        let start = text.text()[..id.start].trim_end_matches(' ').len();
        let kept = words[..length].trim_end().len();
        places.push((start..id.end + kept, scope));
    }
    let new = replaced(text, places.iter().map(|(place, scope)| (place.clone(), scope.as_str())));
    new.trimmed()
}

/// Returns the ranges of code spans in a text, with their backticks.
fn code_spans(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text.get(at..)?.find('`')?;
        let end = start + 1 + text[start + 1..].find('`')? + 1;
        at = end;
        Some(start..end)
    })
}

fn field_table(table: &mut Table) {
    let Some(columns) = field_columns(table.titles.iter().map(|title| title.text())) else { return };
    for row in &mut table.rows {
        let is_token = row.cells.first().is_some_and(|name| name.text() == "Authorization");
        for (index, column) in columns.iter().enumerate() {
            let Some(cell) = row.cells.get_mut(index) else { continue };
            match column {
                // The mark of the depth has been read already.
                Some(FieldColumn::Name) => *cell = without_ticks(&without_marks(cell)),
                Some(FieldColumn::Type) => *cell = without_ticks(cell),
                Some(FieldColumn::Doc) => *cell = description(cell, is_token),
                _ => {}
            }
        }
        // Without marks of depth, all fields are on the same level.
        row.level.get_or_insert(0);
    }
}

/// Returns a name without the marks of its depth.
fn without_marks(name: &Traced) -> Traced {
    let mut rest = name.text();
    let is_mark = |c: char| c.is_whitespace() || matches!(c, '└' | '∟');
    while let Some(inner) = rest.strip_prefix("&nbsp;").or_else(|| rest.strip_prefix(is_mark)) {
        rest = inner;
    }
    name.slice(name.text().len() - rest.len()..name.text().len())
}

/// Returns a cell that is a single code span, without its backticks.
fn without_ticks(cell: &Traced) -> Traced {
    let inner = cell.text().strip_prefix('`').and_then(|rest| rest.strip_suffix('`'));
    match inner {
        Some(inner) if !inner.contains('`') => cell.slice(1..cell.text().len() - 1).trimmed(),
        _ => cell.clone(),
    }
}

/// Returns a description with its line breaks restored: before marks, items of lists and scopes.
fn description(cell: &Traced, is_token: bool) -> Traced {
    let mut breaks: Vec<Range<usize>> = Vec::new();
    let mut start = 0;
    for line in cell.text().split('\n') {
        breaks.extend(line_breaks(line, is_token).into_iter().map(|place| start + place.start..start + place.end));
        start += line.len() + 1;
    }
    let broken = replaced(cell, breaks.into_iter().map(|place| (place, "\n")));
    let mut lines = Vec::new();
    let (mut start, mut values) = (0, false);
    for line in broken.text().split('\n') {
        let traced = broken.slice(start..start + line.len());
        start += line.len() + 1;
        let name = mark(line);
        let kind = name.map(Mark::of);
        values = kind.map_or(values && line.starts_with("- "), |kind| kind == Some(Mark::Values));
        if matches!(kind, Some(Some(Mark::Scopes | Mark::ValueScopes(_)))) {
            lines.push(scopes(&traced));
        } else if values && name.is_none() {
            lines.push(value(&traced));
        } else {
            lines.push(traced);
        }
    }
    let mut new = Traced::at(cell.range().start);
    for (index, line) in lines.iter().enumerate() {
        if index > 0 {
            new.push_instead("\n", line.range().start..line.range().start);
        }
        new.append(&line.trimmed_end());
    }
    new
}

/// Returns the positions of line breaks in a line.
fn line_breaks(line: &str, is_token: bool) -> Vec<Range<usize>> {
    let mut breaks = Vec::new();
    let mut in_list = line.starts_with("- ");
    for (at, _) in line.match_indices(' ') {
        let (before, rest) = (line[..at].trim_end(), line[at..].trim_start());
        if before.is_empty() || line[..at].ends_with(' ') {
            continue;
        }
        let width = line.len() - at - rest.len();
        let is_mark = mark(rest).is_some();
        let item = rest.strip_prefix("- ");
        // `**可能值有：**` introduces a list as well, and so does `可选值有` without a colon.
        let lead = before.trim_end_matches('*');
        let starts_list = item.is_some() && (lead.ends_with(['：', ':']) || lead.ends_with("值有"));
        // `1 - 5` is not an item.
        let is_digit = |c: char| c.is_ascii_digit();
        let is_span = before.ends_with(is_digit) && item.is_some_and(|item| item.starts_with(is_digit));
        let is_item = item.is_some() && (starts_list || (in_list && !is_span));
        in_list = (in_list || starts_list) && !is_mark;
        if is_mark || is_item || (is_token && is_token_line(before, rest)) {
            // A nested item is indented.
            let indentation = if is_item && width > 1 { width - 1 } else { 0 };
            breaks.push(at..at + width - indentation);
        }
    }
    breaks
}

/// Whether a line of the description of a token starts here.
fn is_token_line(before: &str, rest: &str) -> bool {
    rest.starts_with("[了解更多") || rest.starts_with("或 ") || before.ends_with(" 或")
}

/// Returns the name of the mark at the start of a text: `示例值` of `**示例值**：`.
fn mark(text: &str) -> Option<&str> {
    let (name, _) = marked(text)?;
    (Mark::of(name).is_some() || OTHER_MARKS.contains(&name)).then_some(name)
}

/// Returns a value with its meaning as the official dialect lists it: `- on：…` for `` - `on`: … ``.
fn value(line: &Traced) -> Traced {
    let Some(rest) = line.text().strip_prefix("- `") else { return line.clone() };
    let Some((value, _)) = rest.split_once("`: ").or_else(|| rest.split_once("`：")) else { return line.clone() };
    let end = "- `".len() + value.len();
    let width = if rest[value.len()..].starts_with("`: ") { "`: ".len() } else { "`：".len() };
    replaced(line, [(2..3, ""), (end..end + width, "：")])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_values_of_a_list_are_found_whatever_leads_to_it() {
        for (cell, expected) in [
            (
                "类型。\n**可能值有：** - `user`: 用户 - `app`: 应用",
                "类型。\n**可能值有：**\n- user：用户\n- app：应用",
            ),
            ("状态 可选值有 - \"on\"：开", "状态 可选值有\n- \"on\"：开"),
            ("从 1 - 5 中选", "从 1 - 5 中选"),
        ] {
            let read = description(&Traced::verbatim(cell, 0), false);
            assert_eq!(read.text().replace("- `user`: ", "- user：").replace("- `app`: ", "- app："), expected);
        }
    }

    #[test]
    fn code_in_a_sentence_about_scopes_is_no_scope() {
        for (cell, expected) in [
            (
                "**当值为 `user_id`，字段权限要求**： `acme:id` 查看 ID",
                "**当值为 `user_id`，字段权限要求**：\n查看 ID(acme:id)",
            ),
            (
                "`lid` 以及 `box` 仅在具备以下权限时返回： `acme:box` 管理箱子",
                "`lid` 以及 `box` 仅在具备以下权限时返回：\n管理箱子(acme:box)",
            ),
            ("`acme:box` 管理箱子 `acme:lid` 管理箱盖", "管理箱子(acme:box)\n管理箱盖(acme:lid)"),
        ] {
            assert_eq!(scopes(&Traced::verbatim(cell, 0)).text(), expected);
        }
    }
}
