//! The headings of a page, in its order.

use crate::spec::PartName;

/// The heading of a part.
struct Heading {
    part: PartName,
    level: usize,
    /// The usual heading first, then the spellings of pages: in lower case, without white space.
    spellings: &'static [&'static str],
}

const fn heading(part: PartName, level: usize, spellings: &'static [&'static str]) -> Heading {
    Heading { part, level, spellings }
}

/// The parts of the page of an operation.
const OPERATION: &[Heading] = &[
    heading(PartName::Request, 2, &["请求", "请求说明", "请求信息", "request"]),
    heading(PartName::Headers, 3, &["请求头", "requestheader", "请求header", "header"]),
    heading(PartName::Path, 3, &["路径参数", "请求路径参数", "pathparameters", "path参数"]),
    heading(PartName::Query, 3, &["查询参数", "请求查询参数", "queryparameters", "query参数"]),
    heading(PartName::Body, 3, &["请求体", "请求体参数", "requestbody", "body参数", "请求body"]),
    heading(PartName::RequestExample, 3, &["请求体示例", "请求示例", "requestbodyexample"]),
    heading(PartName::Response, 2, &["响应", "返回", "response"]),
    heading(
        PartName::ResponseBody,
        3,
        &["响应体", "返回体", "返回参数", "响应参数", "返回值", "响应体参数", "responsebody"],
    ),
    heading(PartName::ResponseExample, 3, &["响应体示例", "响应示例", "返回示例", "返回体示例", "responsebodyexample"]),
    heading(PartName::Errors, 3, &["错误码", "错误码说明", "错误码列表", "errorcode"]),
];

/// The parts of the page of an event.
const EVENT: &[Heading] = &[
    heading(PartName::Event, 2, &["事件", "事件说明", "event"]),
    heading(PartName::EventBody, 3, &["事件体", "事件体说明", "eventbody"]),
    heading(PartName::EventExample, 3, &["事件体示例", "事件示例", "eventbodyexample"]),
];

/// The heading of the code of the site's own SDKs, which ends the page of an event and is ignored.
pub(crate) const SDK_CODE: &str = "事件订阅示例代码";

/// The suffix of a heading for the detailed causes of an error, behind the error's code.
const SUB_ERRORS: &str = "子错误码";

/// Returns the parts of the page of an operation, in its order.
pub(crate) fn operation() -> impl Iterator<Item = PartName> {
    OPERATION.iter().map(|heading| heading.part)
}

/// Returns the parts of the page of an event, in its order.
pub(crate) fn event() -> impl Iterator<Item = PartName> {
    EVENT.iter().map(|heading| heading.part)
}

fn all() -> impl Iterator<Item = &'static Heading> {
    OPERATION.iter().chain(EVENT)
}

/// Returns the usual heading of a part: its level and its text.
pub(crate) fn usual(part: PartName) -> (usize, &'static str) {
    let found = all().find(|heading| heading.part == part);
    found.map_or((3, ""), |heading| (heading.level, heading.spellings.first().copied().unwrap_or_default()))
}

/// Returns the part that a heading starts, in any spelling.
pub(crate) fn part(words: &str) -> Option<PartName> {
    let plain: String = words
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '*' | '：' | ':'))
        .flat_map(char::to_lowercase)
        .collect();
    all().find(|heading| heading.spellings.contains(&plain.as_str())).map(|heading| heading.part)
}

/// Whether a part comes after another part on a page.
pub(crate) fn follows(part: PartName, before: PartName) -> bool {
    let place = |part| all().position(|heading| heading.part == part);
    place(before) < place(part)
}

/// Returns the heading for the detailed causes of an error, by its code.
pub(crate) fn sub_errors(code: &str) -> String {
    format!("{code} {SUB_ERRORS}")
}

/// Returns the code of the error whose detailed causes a heading introduces.
pub(crate) fn sub_errors_of(words: &str) -> Option<&str> {
    let code = words.trim().strip_suffix(SUB_ERRORS)?.trim();
    (!code.is_empty() && code.bytes().all(|byte| byte.is_ascii_digit())).then_some(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_is_found_by_its_usual_heading() {
        for part_name in operation().chain(event()) {
            assert_eq!(part(usual(part_name).1), Some(part_name));
        }
        assert_eq!(part(" **Request Header**："), Some(PartName::Headers));
        assert_eq!(part("请求人"), None);
        assert_eq!(sub_errors_of(&sub_errors("230099")), Some("230099"));
    }

    #[test]
    fn no_heading_starts_two_parts() {
        let mut spellings: Vec<&str> = all().flat_map(|heading| heading.spellings).copied().collect();
        let count = spellings.len();
        spellings.sort_unstable();
        spellings.dedup();
        assert_eq!(spellings.len(), count);
    }
}
