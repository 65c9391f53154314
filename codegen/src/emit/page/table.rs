//! The tables of a page.

use super::cell::{NOTHING, Quotes, description, line, line_or_nothing, page_type, scope, scope_ids};
use crate::model::{
    AppType, BodyKind, Envelope, Error, Field, Location, Operation, Platform, Rate, RateLimit, ScopeRule, TokenKind,
};
use std::collections::BTreeSet;

/// The host the pages name.
const HOST: &str = "https://open.feishu.cn";

/// What tells a reader more about tokens.
const TOKENS_LINK: &str = "[了解更多：如何选择与获取 access token](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-choose-which-type-of-token-to-use)";

/// What stands before the scopes without which fields are left out.
const FIELD_SCOPES: &str =
    "**注意事项**：该接口返回体中存在下列敏感字段，仅当开启对应的权限后才会返回；如果无需获取这些字段，则不建议申请";

/// A table: its column titles, its rows.
struct Table(String);

impl Table {
    fn new<const N: usize>(titles: [&str; N]) -> Self {
        Self(format!("{}\n{}", titles.join(" | "), ["---"; N].join("|")))
    }

    fn row<const N: usize>(&mut self, cells: [&str; N]) {
        self.0.push('\n');
        self.0.push_str(&cells.join(" | "));
    }
}

/// The facts of the operation.
pub(super) fn facts(operation: &Operation, platform: &Platform) -> String {
    let mut table = Table::new(["基本", "&nbsp;"]);
    table.row(["HTTP URL", &format!("{HOST}{}", operation.path)]);
    table.row(["HTTP Method", &operation.method]);
    if let Some(limit) = rate_limit(&operation.rate_limit) {
        table.row(["接口频率限制", &format!("[{limit}]({})", platform.rate_limits_source)]);
    }
    if !operation.apps.is_empty() {
        let apps: Vec<_> = operation.apps.iter().map(|app| app_type(*app)).collect();
        table.row(["支持的应用类型", &apps.join("、")]);
    }
    let scopes = scope_ids(&operation.permissions);
    let several = if scopes.len() > 1 { "<br>开启任一权限即可" } else { "" };
    let names: Vec<_> = scopes.iter().map(|id| scope(id, platform)).collect();
    table.row([
        &format!("权限要求<br>**调用该 API 所需的权限。开启其中任意一项权限即可调用**{several}"),
        if names.is_empty() { "无".to_owned() } else { names.join("<br>") }.as_str(),
    ]);
    let field_scopes = field_scopes(operation);
    if !field_scopes.is_empty() {
        let names = field_scopes.into_iter().map(|id| scope(id, platform));
        let cell: Vec<_> = std::iter::once(FIELD_SCOPES.to_owned()).chain(names).collect();
        table.row(["字段权限要求", &cell.join("<br>")]);
    }
    table.0
}

fn rate_limit(limit: &RateLimit) -> Option<String> {
    match limit {
        RateLimit::Unstated => None,
        RateLimit::Special => Some("特殊频控".to_owned()),
        RateLimit::Fixed(rates) => Some(rates.iter().map(rate).collect::<Vec<_>>().join("、")),
    }
}

fn rate(rate: &Rate) -> String {
    let unit = match rate.seconds {
        1 => "秒".to_owned(),
        60 => "分钟".to_owned(),
        3600 => "小时".to_owned(),
        86400 => "天".to_owned(),
        seconds => format!("{seconds} 秒"),
    };
    format!("{} 次/{unit}", rate.calls)
}

fn app_type(app: AppType) -> &'static str {
    match app {
        AppType::Custom => "Custom App",
        AppType::Store => "Store App",
    }
}

/// The scopes of all fields and values, each once, in the order of their ids.
fn field_scopes(operation: &Operation) -> BTreeSet<&str> {
    fn add<'a>(rules: &'a [ScopeRule], scopes: &mut BTreeSet<&'a str>) {
        scopes.extend(rules.iter().flat_map(|rule| &rule.all_of).map(String::as_str));
    }
    fn visit<'a>(field: &'a Field, scopes: &mut BTreeSet<&'a str>) {
        add(&field.permissions, scopes);
        for value in &field.values {
            add(&value.permissions, scopes);
        }
        for field in &field.fields {
            visit(field, scopes);
        }
    }
    let mut scopes = BTreeSet::new();
    for field in operation.request.iter().map(|parameter| &parameter.field).chain(&operation.response) {
        visit(field, &mut scopes);
    }
    scopes
}

/// The headers, if there are any.
pub(super) fn headers(operation: &Operation, platform: &Platform) -> Option<String> {
    let mut table = Table::new(["名称", "类型", "必填", "描述"]);
    let mut empty = true;
    if let Some(authorization) = authorization(&operation.tokens, platform) {
        table.row(["Authorization", "string", "是", &authorization]);
        empty = false;
    }
    let content_type = match operation.body {
        BodyKind::None => None,
        BodyKind::Json => Some(r#"**固定值**："application/json; charset=utf-8""#),
        BodyKind::Multipart => Some(r#"**示例值**："multipart/form-data; boundary=---7MA4YWxkTrZu0gW""#),
    };
    if let Some(content_type) = content_type {
        table.row(["Content-Type", "string", "是", content_type]);
        empty = false;
    }
    for parameter in operation.parameters(Location::Header) {
        request_rows(&parameter.field, Quotes::Json, platform, &mut table);
        empty = false;
    }
    (!empty).then_some(table.0)
}

/// What the `Authorization` header is: the example is a token of the last kind.
fn authorization(tokens: &[TokenKind], platform: &Platform) -> Option<String> {
    let tokens: Vec<_> = tokens.iter().filter_map(|kind| platform.tokens.get(kind)).collect();
    let example = &tokens.last()?.example;
    let names: Vec<_> = tokens.iter().map(|token| format!("`{}`", token.name)).collect();
    Some(format!(
        r#"{}<br>**值格式**："Bearer `access_token`"<br>**示例值**："Bearer {example}"<br>{TOKENS_LINK}"#,
        names.join("<br>或<br>")
    ))
}

/// The request fields that travel in one place, if there are any.
pub(super) fn parameters(operation: &Operation, location: Location, platform: &Platform) -> Option<String> {
    let mut fields = operation.parameters(location).map(|parameter| &parameter.field).peekable();
    fields.peek()?;
    let quotes = if location == Location::Query { Quotes::Bare } else { Quotes::Json };
    // What stands in the path is always sent: its table does not say so.
    if location == Location::Path {
        let mut table = Table::new(["名称", "类型", "描述"]);
        fields.for_each(|field| reply_rows(field, platform, &mut table));
        return Some(table.0);
    }
    let mut table = Table::new(["名称", "类型", "必填", "描述"]);
    fields.for_each(|field| request_rows(field, quotes, platform, &mut table));
    Some(table.0)
}

/// The fields of the reply.
pub(super) fn response(operation: &Operation, platform: &Platform) -> Option<String> {
    let code = match operation.envelope {
        Envelope::Binary => return None,
        // The pages of the token endpoints word it in their own way.
        Envelope::Top if !operation.response.is_empty() => "错误码，非 0 取值表示失败",
        Envelope::Top | Envelope::Data => "错误码，非 0 表示失败",
    };
    let mut table = Table::new(["名称", "类型", "描述"]);
    table.row(["code", "int", code]);
    table.row(["msg", "string", "错误描述"]);
    if operation.envelope == Envelope::Data {
        table.row(["data", NOTHING, NOTHING]);
    }
    for field in &operation.response {
        reply_rows(field, platform, &mut table);
    }
    Some(table.0)
}

fn request_rows(field: &Field, quotes: Quotes, platform: &Platform, table: &mut Table) {
    let required = if field.required { "是" } else { "否" };
    table.row([&field.name, &page_type(&field.page_type), required, &description(field, quotes, platform)]);
    for field in &field.fields {
        request_rows(field, quotes, platform, table);
    }
}

fn reply_rows(field: &Field, platform: &Platform, table: &mut Table) {
    table.row([&field.name, &page_type(&field.page_type), &description(field, Quotes::Json, platform)]);
    for field in &field.fields {
        reply_rows(field, platform, table);
    }
}

/// The errors, if there are any.
pub(super) fn errors(errors: &[Error]) -> Option<String> {
    let mut table = Table::new(["HTTP状态码", "错误码", "描述", "排查建议"]);
    for error in errors {
        let (status, code) = (error.status.to_string(), error.code.to_string());
        let fix = line_or_nothing(super::original(&error.fix));
        table.row([&status, &code, &line(&error.message), &fix]);
    }
    (!errors.is_empty()).then_some(table.0)
}
