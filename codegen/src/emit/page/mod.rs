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

mod cell;
mod fence;
mod table;

use crate::model::{BodyKind, Envelope, Location, Operation, Platform, Text};

/// The sentence below the error table, where the page has no other.
const ERRORS_NOTE: &str =
    "其他服务端错误码参考：[服务端错误码说明](https://open.feishu.cn/document/ukTMukTMukTM/ugjM14COyUjL4ITN)。";

/// The documentation page of an operation.
pub fn page(operation: &Operation, platform: &Platform) -> String {
    let mut page = Page::default();
    page.block(format!("# {}", original(&operation.title)));
    page.text(original(&operation.summary));
    for section in &operation.guide {
        page.block(format!("## {}", original(&section.title)));
        page.text(original(&section.text));
    }
    request(&mut page, operation, platform);
    response(&mut page, operation, platform);
    errors(&mut page, operation);
    page.finish()
}

fn request(page: &mut Page, operation: &Operation, platform: &Platform) {
    page.block("## 请求");
    page.block(table::facts(operation, platform));
    page.table("### 请求头", table::headers(operation, platform));
    for (heading, location) in
        [("### 路径参数", Location::Path), ("### 查询参数", Location::Query), ("### 请求体", Location::Body)]
    {
        page.table(heading, table::parameters(operation, location, platform));
    }
    if let Some(example) = &operation.request_example {
        match operation.body {
            BodyKind::Multipart => {
                page.block("### 请求体示例");
                page.block(fence::multipart(example, operation));
            }
            BodyKind::Json | BodyKind::None => page.block(format!("### 请求体示例\n{}", fence::json(example))),
        }
    }
}

fn response(page: &mut Page, operation: &Operation, platform: &Platform) {
    page.block("## 响应");
    if operation.envelope == Envelope::Binary {
        page.block("HTTP状态码为 200 时，表示成功");
        page.block("返回文件二进制流");
        return;
    }
    page.table("### 响应体", table::response(operation, platform));
    if let Some(example) = &operation.response_example {
        page.block(format!("### 响应体示例\n{}", fence::json(example)));
    }
}

fn errors(page: &mut Page, operation: &Operation) {
    let note = operation.errors_note.as_ref().map(original);
    let rows = table::errors(&operation.errors);
    if rows.is_none() && note.is_none_or(str::is_empty) {
        return;
    }
    page.block("### 错误码");
    if let Some(rows) = rows {
        page.block(rows);
    }
    match note {
        Some(note) => page.text(note),
        // The site closes its usual sentence with an empty line.
        None => page.block(format!("{ERRORS_NOTE}\n")),
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
    fn block(&mut self, block: impl Into<String>) {
        self.0.push(block.into());
    }

    /// A block of prose, if there is any.
    fn text(&mut self, text: &str) {
        if !text.is_empty() {
            self.block(text);
        }
    }

    /// A table and its heading, if the table has rows.
    fn table(&mut self, heading: &str, table: Option<String>) {
        if let Some(table) = table {
            self.block(heading);
            self.block(table);
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
