//! Compares two pages of the official dialect by content, ignoring layout.
//!
//! Layout is: empty lines, repeated and trailing spaces, the order and the colon style of the marked parts of a cell,
//! the bars around a row, empty cells at its end and the stars in the head of a table, the case of the language of a
//! code block, the mark of a field's depth before its name. Everything else is content.

/// The parts of a cell that may be in any order.
const MARKS: [&str; 7] =
    ["示例值", "可选值有", "可能值有", "默认值", "数据校验规则", "字段权限要求", "字段权限要求（满足任一）"];

/// Returns the content of a page, line by line, without its layout.
pub(crate) fn content(page: &str) -> Vec<String> {
    let page = page.replace(['\r', '\u{feff}'], "");
    // The code of the site's SDKs is not transcribed.
    let page = match page.split_once("\n### 事件订阅示例代码\n") {
        Some((before, after)) => format!("{before}\n{}", after.find("\n## ").map_or("", |at| &after[at..])),
        None => page,
    };
    let mut lines = Vec::new();
    let mut fence: Option<&str> = None;
    for line in page.lines() {
        let ticks = line.trim_start().bytes().take_while(|byte| *byte == b'`').count();
        match fence {
            Some(opening) if line.trim() == opening => {
                fence = None;
                lines.push("```".to_owned());
            }
            Some(_) => lines.push(format!("  {}", line.trim_end())),
            None if ticks >= 3 => {
                let (opening, language) = line.trim().split_at(ticks);
                fence = Some(opening);
                lines.push(format!("```{}", language.trim().to_lowercase()));
            }
            None if line.trim().is_empty() => {}
            None if is_rule(line) => lines.push(vec!["---"; cells(line).len()].join("|")),
            None if line.contains(" | ") || line.trim_start().starts_with('|') => {
                let mut cells: Vec<String> = cells(line).iter().map(|text| cell(text)).collect();
                cells.iter_mut().for_each(|cell| *cell = unbold(cell).to_owned());
                cells[0] = name(&cells[0]).to_owned();
                let end = cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
                lines.push(cells[..end].join(" | "));
            }
            None => lines.push(spaces(line)),
        }
    }
    lines
}

/// Returns the first difference between the contents of two pages.
pub(crate) fn difference(left: &str, right: &str) -> Option<String> {
    let (left, right) = (content(left), content(right));
    let at = left.iter().zip(&right).position(|(left, right)| left != right);
    let at = at.or_else(|| (left.len() != right.len()).then_some(left.len().min(right.len())))?;
    let shown = |lines: &[String]| lines.get(at).cloned().unwrap_or_else(|| "(the end)".to_owned());
    Some(format!("- {}\n+ {}", shown(&left), shown(&right)))
}

/// Counts the rows of a page's tables, by the titles of the table.
pub(crate) fn rows(page: &str) -> usize {
    content(page).iter().filter(|line| line.contains(" | ") && !line.starts_with("  ")).count()
}

fn is_rule(line: &str) -> bool {
    line.contains('-') && line.contains('|') && line.chars().all(|c| matches!(c, '|' | '-' | ':' | ' ' | '\t'))
}

fn cells(line: &str) -> Vec<String> {
    let line = line.trim();
    let inner = line.strip_prefix('|').unwrap_or(line);
    let inner = inner.strip_suffix('|').filter(|inner| !inner.ends_with('\\')).unwrap_or(inner);
    inner.replace(r"\|", "\u{1}").split('|').map(|cell| cell.replace('\u{1}', r"\|")).collect()
}

/// Returns a cell with its marked parts in a fixed order.
fn cell(text: &str) -> String {
    let mut parts: Vec<Vec<String>> = vec![Vec::new()];
    for piece in text.replace(r"\-", "-").split("<br>").map(spaces).filter(|piece| !piece.is_empty()) {
        let piece = colon_behind(&piece);
        let name = piece.strip_prefix("**").and_then(|rest| rest.split_once("**")).map(|(name, _)| name);
        let of_value = |name: &str| name.starts_with("当值为") && name.contains("字段权限要求");
        if name.is_some_and(|name| MARKS.contains(&name) || of_value(name)) {
            parts.push(Vec::new());
        }
        parts.last_mut().unwrap().push(piece);
    }
    parts[1..].sort();
    parts.concat().join("<br>")
}

/// Returns `**示例值：**` as `**示例值**：`.
fn colon_behind(text: &str) -> String {
    match text.strip_prefix("**").and_then(|rest| rest.split_once("：**")) {
        Some((name, rest)) if !name.contains('*') => format!("**{name}**：{rest}"),
        _ => text.to_owned(),
    }
}

/// Returns a name without the mark of its depth.
fn name(text: &str) -> &str {
    let mut rest = text;
    loop {
        let inner = rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '∟' | '└'));
        let inner = inner.strip_prefix("&emsp;").or_else(|| inner.strip_prefix("&nbsp;")).unwrap_or(inner);
        if inner == rest {
            return rest;
        }
        rest = inner;
    }
}

/// Returns the cell of a table head without the stars around it.
fn unbold(text: &str) -> &str {
    let inner = text.trim().strip_prefix("**").and_then(|rest| rest.strip_suffix("**"));
    inner.filter(|inner| !inner.contains('*')).unwrap_or(text)
}

fn spaces(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn only_content_is_compared() {
    let same = |left: &str, right: &str| assert_eq!(difference(left, right), None, "{left:?} {right:?}");
    same("# a\n\n\ntext  of \n", "# a\ntext of");
    same(
        "a | b\n---|---\n1 | 文<br>**示例值：** 1<br>**默认值**：`2`",
        "|a|b|\n|--|--|\n|1|文<br>**默认值**：`2`<br>**示例值**： 1|",
    );
    same("```JSON\n{}\n```", "```json\n{}\n```");
    let differs = |left: &str, right: &str| assert!(difference(left, right).is_some(), "{left:?} {right:?}");
    differs("# a", "## a");
    differs("a | b\n---|---\n1 | 2", "a | b\n---|---\n1 | 2\n3 | 4");
    differs("a | b\n---|---\n1 | x<br>y", "a | b\n---|---\n1 | y<br>x");
    differs("```json\n{}\n```", "```json\n{ }\n```");
    differs("[a](b)", "[a](c)");
}
