//! A page sorted into its parts: which block belongs to the guide, to the request, to the errors.

use super::page::{Block, Page, Traced};
use crate::spec::PartName;

/// A page sorted into its parts.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    pub(super) title: Option<Traced>,
    /// What stands between the title and the first section.
    pub(super) summary: Vec<Block>,
    /// The sections before the request: heading, content.
    pub(super) guide: Vec<(Traced, Vec<Block>)>,
    /// The parts of request and response, in the order of the page.
    pub(super) parts: Vec<Section>,
    /// Tables of what one error can mean: its code, its heading, its content.
    pub(super) sub_errors: Vec<(String, Vec<Block>)>,
    /// What stands behind those tables.
    pub(super) closing: Vec<Block>,
}

/// A part of the page.
#[derive(Debug)]
pub(super) struct Section {
    pub(super) name: PartName,
    pub(super) level: usize,
    pub(super) heading: Traced,
    pub(super) blocks: Vec<Block>,
}

/// The headings of the parts: the usual one first, then how pages spell it.
const HEADINGS: &[(PartName, usize, &[&str])] = &[
    (PartName::Request, 2, &["请求", "请求说明", "请求信息", "request"]),
    (PartName::Headers, 3, &["请求头", "requestheader", "请求header", "header"]),
    (PartName::Path, 3, &["路径参数", "请求路径参数", "pathparameters", "path参数"]),
    (PartName::Query, 3, &["查询参数", "请求查询参数", "queryparameters", "query参数"]),
    (PartName::Body, 3, &["请求体", "请求体参数", "requestbody", "body参数", "请求body"]),
    (PartName::RequestExample, 3, &["请求体示例", "请求示例", "requestbodyexample"]),
    (PartName::Response, 2, &["响应", "返回", "response"]),
    (PartName::ResponseBody, 3, &["响应体", "返回体", "返回参数", "响应参数", "返回值", "响应体参数", "responsebody"]),
    (PartName::ResponseExample, 3, &["响应体示例", "响应示例", "返回示例", "返回体示例", "responsebodyexample"]),
    (PartName::Errors, 3, &["错误码", "错误码说明", "错误码列表", "errorcode"]),
    (PartName::Event, 2, &["事件", "事件说明", "event"]),
    (PartName::EventBody, 3, &["事件体", "事件体说明", "eventbody"]),
    (PartName::EventExample, 3, &["事件体示例", "事件示例", "eventbodyexample"]),
];

/// The heading of the code of the site's own SDKs, which ends the page of an event and says nothing of it.
const SDK_CODE: &str = "事件订阅示例代码";

/// The usual heading of a part, with its level.
pub(super) fn usual_heading(name: PartName) -> (usize, &'static str) {
    let found = HEADINGS.iter().find(|(part, ..)| *part == name);
    found.map_or((3, ""), |(_, level, names)| (*level, names.first().copied().unwrap_or_default()))
}

/// Sorts the blocks of a page.
pub(super) fn sort(page: Page) -> Sheet {
    let mut sheet = Sheet::default();
    let mut place = Place::Summary;
    let mut blocks = page.blocks.into_iter().peekable();
    while let Some(block) = blocks.next() {
        let Block::Heading { level, text } = block else {
            sheet.content(&place).push(block);
            continue;
        };
        if level == 1 && sheet.title.is_none() && matches!(place, Place::Summary) {
            sheet.title = Some(text);
            continue;
        }
        let started = !sheet.parts.is_empty();
        if sheet.is_event() && text.text() == SDK_CODE {
            break;
        }
        if let Some(code) = sub_error(text.text()).filter(|_| started) {
            place = Place::SubErrors;
            sheet.sub_errors.push((code.to_owned(), Vec::new()));
            continue;
        }
        let name = part_name(text.text()).filter(|name| sheet.may_start(*name, blocks.peek()));
        match name {
            Some(name) => {
                place = Place::Part;
                sheet.parts.push(Section { name, level, heading: text, blocks: Vec::new() });
            }
            None if !started && level <= 2 => {
                place = Place::Guide;
                sheet.guide.push((text, Vec::new()));
            }
            None => {
                if matches!(place, Place::SubErrors) {
                    place = Place::Closing;
                }
                sheet.content(&place).push(Block::Heading { level, text });
            }
        }
    }
    sheet.close();
    sheet
}

/// Where the next block belongs.
enum Place {
    Summary,
    Guide,
    Part,
    SubErrors,
    Closing,
}

impl Sheet {
    fn content(&mut self, place: &Place) -> &mut Vec<Block> {
        let found = match place {
            Place::Summary => None,
            Place::Guide => self.guide.last_mut().map(|(_, blocks)| blocks),
            Place::Part => self.parts.last_mut().map(|part| &mut part.blocks),
            Place::SubErrors => self.sub_errors.last_mut().map(|(_, blocks)| blocks),
            Place::Closing => Some(&mut self.closing),
        };
        match found {
            Some(found) => found,
            None => &mut self.summary,
        }
    }

    /// Whether it is the page of an event.
    fn is_event(&self) -> bool {
        self.parts.first().is_some_and(|part| part.name == PartName::Event)
    }

    /// Whether a part starts here: each does so once, in the order of the page, and none before the request or the
    /// event.
    fn may_start(&self, name: PartName, next: Option<&Block>) -> bool {
        let (has_request, last) = (!self.parts.is_empty(), self.parts.last().map(|part| part.name));
        match name {
            PartName::Request => !has_request,
            // A section of prose may be called so as well.
            PartName::Event => {
                !has_request && matches!(next, Some(Block::Table(table)) if super::facts::is_event_facts(table))
            }
            PartName::EventBody | PartName::EventExample => self.is_event() && last < Some(name),
            _ if self.is_event() => false,
            // Code that is no body belongs to the prose.
            PartName::RequestExample => {
                let is_code =
                    !matches!(next, Some(Block::Code { text, .. }) if !super::example::looks_like_a_body(text.text()));
                has_request && is_code && last < Some(name)
            }
            PartName::ResponseExample => {
                let is_json = !matches!(next, Some(Block::Code { text, .. }) if !text.text().trim_start().starts_with(['{', '[']));
                has_request && is_json && last < Some(name)
            }
            _ => has_request && last < Some(name),
        }
    }

    /// What stands behind the last table of sub-errors closes the page.
    fn close(&mut self) {
        let Some((_, blocks)) = self.sub_errors.last_mut() else { return };
        if let Some(table) = blocks.iter().position(|block| matches!(block, Block::Table(_))) {
            let rest = blocks.split_off(table + 1);
            self.closing.splice(0..0, rest);
        }
    }

    /// Takes a part out.
    pub(super) fn take(&mut self, name: PartName) -> Option<Section> {
        let index = self.parts.iter().position(|part| part.name == name)?;
        Some(self.parts.remove(index))
    }
}

/// The part that a heading starts.
fn part_name(heading: &str) -> Option<PartName> {
    let plain: String = heading
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '*' | '：' | ':'))
        .flat_map(char::to_lowercase)
        .collect();
    HEADINGS.iter().find(|(_, _, names)| names.contains(&plain.as_str())).map(|(name, ..)| *name)
}

/// The code of an error whose meanings a heading announces: `230099 子错误码`.
fn sub_error(heading: &str) -> Option<&str> {
    let code = heading.trim().strip_suffix("子错误码")?.trim();
    (!code.is_empty() && code.bytes().all(|byte| byte.is_ascii_digit())).then_some(code)
}
