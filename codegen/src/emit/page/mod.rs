//! The documentation page of an operation, in the official dialect and the site's standard layout.
//!
//! The model has the content, this module has the layout; between them they give back the page a
//! spec was transcribed from. What the layout is was learned from the site's pages:
//!
//! - The parts stand in one order, each only where it has something to say: title, summary, guide,
//!   请求 (facts, 请求头, 路径参数, 查询参数, 请求体, 请求体示例), 响应 (响应体, 响应体示例), 错误码.
//! - Nested fields follow the field they belong to, row by row, without a mark of their depth.
//! - The parts of a description stand in one order (see `cell.rs`).
//! - A page ends with the sentence below the error table.
//!
//! What is different on the page of an event stands in `event.rs`.

mod cell;
mod event;
mod fence;
mod table;

use crate::model::{Envelope, Location, Operation, Part, PartName, Piece, Platform, Section, Text};
use cell::Names;
pub(crate) use cell::{Quotes, rules, shown, site_type};
pub use event::event_page;
pub(crate) use fence::form;
use indexmap::IndexMap;
pub(crate) use table::{DELIVERY, EVENT_FRAME, WEBHOOK, authorization, field_scopes};

/// The sentence below the error table, where the page has no other.
const ERRORS_NOTE: &str =
    "其他服务端错误码参考：[服务端错误码说明](https://open.feishu.cn/document/ukTMukTMukTM/ugjM14COyUjL4ITN)。";

/// What a page says in its parts beside their data.
type Parts = IndexMap<PartName, Part>;

/// The documentation page of an operation.
pub fn page(operation: &Operation, platform: &Platform) -> String {
    let names = &Names { scopes: &operation.scope_names, platform };
    let mut page = Page::default();
    page.head(&operation.title, &operation.summary, &operation.guide, &operation.parts);
    request(&mut page, operation, names);
    response(&mut page, operation, names);
    errors(&mut page, operation);
    page.finish()
}

fn request(page: &mut Page, operation: &Operation, names: &Names<'_>) {
    page.part(&operation.parts, PartName::Request, "## 请求", None);
    page.block(table::facts(operation, names));
    page.beside(&operation.parts, PartName::Endpoint, |part| &part.below);
    page.part(&operation.parts, PartName::Headers, "### 请求头", table::headers(operation, names));
    for (heading, location, name) in [
        ("### 路径参数", Location::Path, PartName::Path),
        ("### 查询参数", Location::Query, PartName::Query),
        ("### 请求体", Location::Body, PartName::Body),
    ] {
        page.part(&operation.parts, name, heading, table::parameters(operation, names, location, name));
    }
    page.example(&operation.parts, PartName::RequestExample, "### 请求体示例", fence::request(operation));
}

fn response(page: &mut Page, operation: &Operation, names: &Names<'_>) {
    page.part(&operation.parts, PartName::Response, "## 响应", None);
    let own = part(&operation.parts, PartName::Response).is_some_and(|part| says(&part.above, "二进制"));
    if operation.envelope == Envelope::Binary && !own {
        page.block("HTTP状态码为 200 时，表示成功");
        page.block("返回文件二进制流");
    }
    page.part(&operation.parts, PartName::ResponseBody, "### 响应体", table::response(operation, names));
    page.example(&operation.parts, PartName::ResponseExample, "### 响应体示例", fence::response(operation));
}

fn errors(page: &mut Page, operation: &Operation) {
    let note = operation.errors_note.as_ref();
    let rows = table::errors(operation);
    let said = part(&operation.parts, PartName::Errors).is_some();
    if !said && rows.is_none() && note.is_none_or(Vec::is_empty) {
        return;
    }
    page.block(heading(&operation.parts, PartName::Errors, "### 错误码"));
    page.beside(&operation.parts, PartName::Errors, |part| &part.above);
    page.0.extend(rows);
    page.beside(&operation.parts, PartName::Errors, |part| &part.below);
    for error in operation.errors.iter().filter(|error| !error.sub_errors.is_empty()) {
        page.block(format!("### {} 子错误码", error.code));
        page.block(table::sub_errors(error));
    }
    match note {
        Some(note) => page.pieces(note),
        // The site closes its usual sentence with an empty line.
        None => page.block(format!("{ERRORS_NOTE}\n")),
    }
}

/// Whether some prose has a word.
fn says(pieces: &[Piece], word: &str) -> bool {
    pieces.iter().any(|piece| matches!(piece, Piece::Text(text) if text.zh.contains(word)))
}

/// What the page says in one of its parts beside the data.
fn part(parts: &Parts, name: PartName) -> Option<&Part> {
    parts.get(&name)
}

/// The heading of a part: the usual one, or the page's own in its place.
fn heading(parts: &Parts, name: PartName, usual: &str) -> String {
    match part(parts, name).and_then(|part| part.heading.as_deref()) {
        None => usual.to_owned(),
        Some(own) if own.starts_with('#') || own.is_empty() => own.to_owned(),
        Some(own) => format!("{} {own}", usual.split(' ').next().unwrap_or_default()),
    }
}

/// A text in the language of the page: Chinese, or English where there is no Chinese.
fn original(text: &Text) -> &str {
    if text.zh.is_empty() { &text.en } else { &text.zh }
}

/// A page under construction: blocks with an empty line between them.
#[derive(Default)]
struct Page(Vec<String>);

impl Page {
    /// What stands before the data: title, summary, guide.
    fn head(&mut self, title: &Text, summary: &Text, guide: &[Section], parts: &Parts) {
        self.block(format!("# {}", original(title)));
        self.text(original(summary));
        self.beside(parts, PartName::Summary, |part| &part.below);
        for section in guide {
            self.block(format!("## {}", original(&section.title)));
            self.pieces(&section.text);
        }
    }

    fn block(&mut self, block: impl Into<String>) {
        self.0.push(block.into());
    }

    /// A block of prose, if there is any.
    fn text(&mut self, text: &str) {
        if !text.is_empty() {
            self.block(text);
        }
    }

    fn pieces(&mut self, pieces: &[Piece]) {
        for piece in pieces {
            match piece {
                Piece::Text(text) => self.text(original(text)),
                Piece::Code { code, language } => self.block(fence::code(code, language)),
                Piece::Table { columns, rows } => self.block(table::prose(columns, rows)),
            }
        }
    }

    /// What a part says on one side of its data.
    fn beside(&mut self, parts: &Parts, name: PartName, side: fn(&Part) -> &Vec<Piece>) {
        if let Some(part) = part(parts, name) {
            self.pieces(side(part));
        }
    }

    /// A part: its heading, what stands above, its data, what stands below. Nothing where it says nothing; the
    /// main parts always have their heading.
    fn part(&mut self, parts: &Parts, name: PartName, usual: &str, data: Option<String>) {
        let main = matches!(name, PartName::Request | PartName::Response | PartName::Event);
        let heading = heading(parts, name, usual);
        if data.is_none() && part(parts, name).is_none() && !main {
            return;
        }
        self.text(&heading);
        self.beside(parts, name, |part| &part.above);
        self.0.extend(data);
        self.beside(parts, name, |part| &part.below);
    }

    /// A part whose data is an example: the site puts it right below the heading.
    fn example(&mut self, parts: &Parts, name: PartName, usual: &str, example: Option<fence::Fence>) {
        let above = part(parts, name).is_some_and(|part| !part.above.is_empty());
        match example {
            Some(fence) if !above && !fence.apart => {
                self.block(format!("{}\n{}", heading(parts, name, usual), fence.text));
                self.beside(parts, name, |part| &part.below);
            }
            example => self.part(parts, name, usual, example.map(|fence| fence.text)),
        }
    }

    fn finish(self) -> String {
        let mut page = self.0.join("\n\n");
        page.push('\n');
        page
    }
}

#[cfg(test)]
mod tests;
