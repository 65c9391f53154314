//! The rows that the site puts into the tables of every operation or event.

use super::NOTHING;
use crate::model::{Platform, TokenKind};
use crate::spec::Envelope;

/// A row: name, type, description.
pub(crate) type Row = [&'static str; 3];

/// The header that carries the token.
pub(crate) const AUTHORIZATION: &str = "Authorization";

/// The header with the media type of the body.
pub(crate) const CONTENT_TYPE: &str = "Content-Type";

/// The type of both headers.
pub(crate) const HEADER_TYPE: &str = "string";

/// The link to further information about tokens.
const TOKENS_LINK: &str = "[了解更多：如何选择与获取 access token](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-choose-which-type-of-token-to-use)";

/// Returns the description of the header that carries the token; the example is a token of the last kind.
pub(crate) fn authorization(tokens: &[TokenKind], platform: &Platform) -> Option<String> {
    let tokens: Vec<_> = tokens.iter().filter_map(|kind| platform.tokens.get(kind)).collect();
    let example = &tokens.last()?.example;
    let names: Vec<_> = tokens.iter().map(|token| format!("`{}`", token.name)).collect();
    Some(format!(
        "{}\n**值格式**：\"Bearer `access_token`\"\n**示例值**：\"Bearer {example}\"\n{TOKENS_LINK}",
        names.join("\n或\n")
    ))
}

/// Returns the description of the header with the media type of the body.
pub(crate) fn content_type(is_form: bool) -> &'static str {
    if is_form {
        r#"**示例值**："multipart/form-data; boundary=---7MA4YWxkTrZu0gW""#
    } else {
        r#"**固定值**："application/json; charset=utf-8""#
    }
}

/// Returns the rows around the fields of a reply. `has_fields` tells whether the reply has any.
pub(crate) fn reply_frame(envelope: Envelope, has_fields: bool) -> Vec<Row> {
    let code = match envelope {
        Envelope::Binary => return Vec::new(),
        // The pages of the token endpoints have their own wording.
        Envelope::Top if has_fields => "错误码，非 0 取值表示失败",
        Envelope::Top | Envelope::Data => "错误码，非 0 表示失败",
    };
    let mut rows = vec![["code", "int", code], ["msg", "string", "错误描述"]];
    if envelope == Envelope::Data {
        rows.push(["data", NOTHING, NOTHING]);
    }
    rows
}

/// The rows that the body of every event starts with.
pub(crate) const EVENT_FRAME: [Row; 9] = [
    ["schema", "string", "事件模式"],
    ["header", "event_header", "事件头"],
    ["event_id", "string", "事件 ID"],
    ["event_type", "string", "事件类型"],
    ["create_time", "string", "事件创建时间戳（单位：毫秒）"],
    ["token", "string", "事件 Token"],
    ["app_id", "string", "应用 ID"],
    ["tenant_key", "string", "租户 Key"],
    ["event", NOTHING, NOTHING],
];
