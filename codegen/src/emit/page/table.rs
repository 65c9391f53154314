//! The tables of a page.

use super::cell::{
    Apart, NOTHING, Names, Quotes, default, description, example, line, line_or_nothing, page_type, scope, scope_ids,
    site_type,
};
use super::{Parts, original, part};
use crate::columns::{
    ERROR_COLUMNS, ErrorColumn, FieldColumn, REPLY_COLUMNS, REQUEST_COLUMNS, SUB_ERROR_COLUMNS, error_columns,
    field_columns,
};
use crate::model::{
    AppType, BodyKind, Envelope, Error, Event, Field, FrameRow, Location, Operation, PartName, Piece, Platform, Rate,
    RateLimit, ScopeRule, Text, TokenKind,
};
use std::collections::{BTreeSet, HashSet};

/// The host the pages name.
const HOST: &str = "https://open.feishu.cn";

/// What tells a reader more about tokens.
const TOKENS_LINK: &str = "[了解更多：如何选择与获取 access token](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-choose-which-type-of-token-to-use)";

/// What stands before the scopes of an operation.
const SCOPES: &str = "权限要求<br>**调用该 API 所需的权限。开启其中任意一项权限即可调用**";

/// What stands before the scopes of an event.
const EVENT_SCOPES: &str = "权限要求<br>**订阅该事件所需的权限，开启其中任意一项权限即可订阅**";

/// What stands behind that, where there are several; for an event always.
const SEVERAL: &str = "<br>开启任一权限即可";

/// How an event is delivered.
pub(crate) const DELIVERY: &str = "推送方式";
pub(crate) const WEBHOOK: &str = "[Webhook](https://open.feishu.cn/document/ukTMukTMukTM/uUTNz4SN1MjL1UzM)";

/// What stands before the scopes without which fields are left out.
const FIELD_SCOPES: &str =
    "**注意事项**：该接口返回体中存在下列敏感字段，仅当开启对应的权限后才会返回；如果无需获取这些字段，则不建议申请";

/// A table: its column titles, its rows.
pub(super) struct Table(String);

impl Table {
    pub(super) fn new<S: AsRef<str>>(titles: impl IntoIterator<Item = S>) -> Self {
        let titles: Vec<String> = titles.into_iter().map(|title| line(title.as_ref())).collect();
        Self(format!("{}\n{}", titles.join(" | "), vec!["---"; titles.len()].join("|")))
    }

    pub(super) fn row(&mut self, cells: &[&str]) {
        self.0.push('\n');
        self.0.push_str(&cells.join(" | "));
    }

    pub(super) fn finish(self) -> String {
        self.0
    }
}

/// The words of a part beside its data, in one cell.
fn cell_words(pieces: &[Piece]) -> Vec<String> {
    let text = |piece: &Piece| match piece {
        Piece::Text(text) => line(original(text)),
        Piece::Code { code, .. } => line(code),
        Piece::Table { .. } => String::new(),
    };
    pieces.iter().map(text).filter(|words| !words.is_empty()).collect()
}

/// The facts of the operation.
pub(super) fn facts(operation: &Operation, names: &Names<'_>) -> String {
    let mut table = Table::new(["基本", "&nbsp;"]);
    let host = operation.host.as_deref().unwrap_or(HOST);
    let query = operation.address_query.as_ref().map_or_else(String::new, |query| format!("?{query}"));
    table.row(&["HTTP URL", &format!("{host}{}{query}", operation.path)]);
    table.row(&["HTTP Method", &operation.method]);
    if let Some(limit) = rate_limit(&operation.rate_limit) {
        let words = part(&operation.parts, PartName::RateLimit).map(|part| cell_words(&part.below));
        let linked = || format!("[{limit}]({})", names.platform.rate_limits_source);
        table.row(&[
            "接口频率限制",
            &words.filter(|words| !words.is_empty()).map_or_else(linked, |words| words.join("<br>")),
        ]);
    }
    apps(&operation.apps, &mut table);
    let access = Access {
        parts: &operation.parts,
        permissions: &operation.permissions,
        field_permissions: operation.field_permissions.as_deref(),
        fields: &operation.fields().collect::<Vec<_>>(),
    };
    let several = if scope_ids(&operation.permissions).len() > 1 { SEVERAL } else { "" };
    access.permissions(&format!("{SCOPES}{several}"), names, &mut table);
    access.field_permissions(None, names, &mut table);
    table.finish()
}

/// The facts of an event.
pub(super) fn event_facts(event: &Event, names: &Names<'_>) -> String {
    let mut table = Table::new(["基本", "&nbsp;"]);
    table.row(&["事件类型", &event.event_type]);
    apps(&event.apps, &mut table);
    let access = Access {
        parts: &event.parts,
        permissions: &event.permissions,
        field_permissions: event.field_permissions.as_deref(),
        fields: &event.fields.iter().collect::<Vec<_>>(),
    };
    access.permissions(&format!("{EVENT_SCOPES}{SEVERAL}"), names, &mut table);
    access.field_permissions(Some("无"), names, &mut table);
    if !part(&event.parts, PartName::Endpoint).is_some_and(|part| part.without.iter().any(|row| row == DELIVERY)) {
        table.row(&[DELIVERY, WEBHOOK]);
    }
    table.finish()
}

fn apps(apps: &[AppType], table: &mut Table) {
    if !apps.is_empty() {
        let apps: Vec<_> = apps.iter().map(|app| app_type(*app)).collect();
        table.row(&["支持的应用类型", &apps.join("、")]);
    }
}

/// The scopes of a page.
struct Access<'a> {
    parts: &'a Parts,
    permissions: &'a [ScopeRule],
    field_permissions: Option<&'a [String]>,
    fields: &'a [&'a Field],
}

impl Access<'_> {
    /// Those that open it.
    fn permissions(&self, usual: &str, names: &Names<'_>, table: &mut Table) {
        let scopes = scope_ids(self.permissions);
        let own = part(self.parts, PartName::Permissions);
        let heading = own.and_then(|part| part.heading.as_deref()).map_or_else(|| usual.to_owned(), line);
        let mut cell: Vec<String> = own.map(|part| cell_words(&part.above)).unwrap_or_default();
        cell.extend(scopes.iter().map(|id| scope(id, names)));
        cell.extend(own.map(|part| cell_words(&part.below)).unwrap_or_default());
        if cell.is_empty() {
            cell.push("无".to_owned());
        }
        if !heading.is_empty() {
            table.row(&[&heading, &cell.join("<br>")]);
        }
    }

    /// Those of its fields; where there are none, `none` says so.
    fn field_permissions(&self, none: Option<&str>, names: &Names<'_>, table: &mut Table) {
        let own = part(self.parts, PartName::FieldPermissions);
        if own.is_some_and(|part| part.heading.as_deref() == Some("")) {
            return;
        }
        let derived = || field_scopes(self.fields.iter().copied()).into_iter().map(str::to_owned).collect();
        let scopes: Vec<String> = self.field_permissions.map_or_else(derived, <[String]>::to_vec);
        let above = own.map(|part| cell_words(&part.above)).unwrap_or_default();
        let mut cell = if !above.is_empty() {
            above
        } else if scopes.is_empty() {
            Vec::new()
        } else {
            vec![FIELD_SCOPES.to_owned()]
        };
        cell.extend(scopes.iter().map(|id| scope(id, names)));
        cell.extend(own.map(|part| cell_words(&part.below)).unwrap_or_default());
        if cell.is_empty() {
            cell.extend(none.map(str::to_owned));
        }
        if !cell.is_empty() {
            table.row(&["字段权限要求", &cell.join("<br>")]);
        }
    }
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
pub(crate) fn field_scopes<'a>(fields: impl Iterator<Item = &'a Field>) -> BTreeSet<&'a str> {
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
    fields.for_each(|field| visit(field, &mut scopes));
    scopes
}

/// The headers, if there are any. Those the client sets stand here unless the page words them itself.
pub(super) fn headers(operation: &Operation, names: &Names<'_>) -> Option<String> {
    let own = |name: &str| operation.parameters(Location::Header).any(|one| one.field.name.eq_ignore_ascii_case(name));
    let mut rows = Rows::new(&operation.parts, PartName::Headers, &REQUEST_COLUMNS, Quotes::Json, names);
    if let Some(authorization) = authorization(&operation.tokens, names.platform).filter(|_| !own("Authorization")) {
        rows.usual(["Authorization", "string", "是", &authorization]);
    }
    let content_type = match operation.body {
        BodyKind::None => None,
        BodyKind::Json => Some(r#"**固定值**："application/json; charset=utf-8""#),
        BodyKind::Multipart => Some(r#"**示例值**："multipart/form-data; boundary=---7MA4YWxkTrZu0gW""#),
    };
    if let Some(content_type) = content_type.filter(|_| !own("Content-Type")) {
        rows.usual(["Content-Type", "string", "是", content_type]);
    }
    operation.parameters(Location::Header).for_each(|parameter| rows.field(&parameter.field));
    rows.finish()
}

/// What the `Authorization` header is: the example is a token of the last kind.
pub(crate) fn authorization(tokens: &[TokenKind], platform: &Platform) -> Option<String> {
    let tokens: Vec<_> = tokens.iter().filter_map(|kind| platform.tokens.get(kind)).collect();
    let example = &tokens.last()?.example;
    let names: Vec<_> = tokens.iter().map(|token| format!("`{}`", token.name)).collect();
    Some(format!(
        r#"{}<br>**值格式**："Bearer `access_token`"<br>**示例值**："Bearer {example}"<br>{TOKENS_LINK}"#,
        names.join("<br>或<br>")
    ))
}

/// The request fields that travel in one place, if there are any.
pub(super) fn parameters(
    operation: &Operation,
    names: &Names<'_>,
    location: Location,
    name: PartName,
) -> Option<String> {
    let quotes = if location == Location::Query { Quotes::Bare } else { Quotes::Json };
    // What stands in the path is always sent: its table does not say so.
    let columns = if location == Location::Path { &REPLY_COLUMNS[..] } else { &REQUEST_COLUMNS[..] };
    let mut rows = Rows::new(&operation.parts, name, columns, quotes, names);
    for parameter in operation.parameters(location) {
        // A parameter that stands in the path may be missing on the page.
        if location != Location::Path || !rows.without.contains(parameter.field.name.as_str()) {
            rows.field(&parameter.field);
        }
    }
    rows.finish()
}

/// The fields of the reply.
pub(super) fn response(operation: &Operation, names: &Names<'_>) -> Option<String> {
    let code = match operation.envelope {
        Envelope::Binary => return None,
        // The pages of the token endpoints word it in their own way.
        Envelope::Top if !operation.response.is_empty() => "错误码，非 0 取值表示失败",
        Envelope::Top | Envelope::Data => "错误码，非 0 表示失败",
    };
    let mut rows = Rows::new(&operation.parts, PartName::ResponseBody, &REPLY_COLUMNS, Quotes::Json, names);
    rows.frame(operation.frame.code.as_ref(), ["code", "int", code]);
    rows.frame(operation.frame.msg.as_ref(), ["msg", "string", "错误描述"]);
    if operation.envelope == Envelope::Data {
        rows.frame(operation.frame.data.as_ref(), ["data", NOTHING, NOTHING]);
    }
    operation.response.iter().for_each(|field| rows.field(field));
    rows.finish()
}

/// The rows that the body of every event starts with.
pub(crate) const EVENT_FRAME: [[&str; 3]; 9] = [
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

/// The body of an event.
pub(super) fn event(event: &Event, names: &Names<'_>) -> Option<String> {
    let mut rows = Rows::new(&event.parts, PartName::EventBody, &REPLY_COLUMNS, Quotes::Json, names);
    for [name, ty, doc] in EVENT_FRAME {
        rows.usual([name, ty, "", doc]);
    }
    event.fields.iter().for_each(|field| rows.field(field));
    rows.finish()
}

/// The rows of a field table under construction.
struct Rows<'a> {
    columns: Vec<Option<FieldColumn>>,
    without: HashSet<&'a str>,
    table: Table,
    quotes: Quotes,
    names: &'a Names<'a>,
    empty: bool,
}

impl<'a> Rows<'a> {
    fn new(parts: &'a Parts, name: PartName, usual: &[&str], quotes: Quotes, names: &'a Names<'a>) -> Self {
        let own = part(parts, name).map_or(&[][..], |part| &part.columns);
        let without = part(parts, name).map_or(&[][..], |part| &part.without).iter().map(String::as_str).collect();
        let titles: Vec<&str> = if own.is_empty() { usual.to_vec() } else { own.iter().map(String::as_str).collect() };
        let columns = field_columns(titles.iter().copied()).unwrap_or_default();
        Self { columns, without, table: Table::new(titles), quotes, names, empty: true }
    }

    /// A row of name, type, whether required, description, unless the page is said to have none.
    fn usual(&mut self, row: [&str; 4]) {
        if !self.without.contains(row[0]) {
            self.row(row);
        }
    }

    fn row(&mut self, row: [&str; 4]) {
        self.full_row(row, "", "");
    }

    fn full_row(&mut self, [name, ty, required, doc]: [&str; 4], example: &str, default: &str) {
        let cells: Vec<&str> = self
            .columns
            .iter()
            .map(|column| match column {
                Some(FieldColumn::Name) => name,
                Some(FieldColumn::Type) => ty,
                Some(FieldColumn::Required) => required,
                Some(FieldColumn::Doc) => doc,
                Some(FieldColumn::Example) => example,
                Some(FieldColumn::Default) => default,
                None => "",
            })
            .collect();
        self.table.row(&cells);
        self.empty = false;
    }

    /// A row of the envelope: the usual one, or what the page has in its place.
    fn frame(&mut self, own: Option<&FrameRow>, [name, ty, doc]: [&str; 3]) {
        match own {
            None => self.usual([name, ty, "", doc]),
            Some(row) => {
                let own_ty = row.ty.as_deref().map(site_type);
                let own_doc =
                    row.doc.as_ref().map(|doc| line_or_nothing(if doc.zh().is_empty() { doc.en() } else { doc.zh() }));
                self.row([name, own_ty.as_deref().unwrap_or(ty), "", own_doc.as_deref().unwrap_or(doc)]);
            }
        }
    }

    /// The row of a field, and those of the fields in it.
    fn field(&mut self, field: &Field) {
        let required = match &field.required_if {
            Some(when) => line(original(when)),
            None => if field.required { "是" } else { "否" }.to_owned(),
        };
        let ty = page_type(field);
        let has = |column| self.columns.contains(&Some(column));
        let apart = Apart { example: has(FieldColumn::Example), default: has(FieldColumn::Default) };
        let doc = description(field, self.quotes, apart, self.names);
        let example = example(field, self.quotes).unwrap_or_default();
        let default = default(field).unwrap_or_default();
        self.full_row([&line(&field.name), &ty, &required, &doc], &example, &default);
        field.fields.iter().for_each(|field| self.field(field));
    }

    fn finish(self) -> Option<String> {
        (!self.empty).then(|| self.table.finish())
    }
}

/// The errors, if there are any.
pub(super) fn errors(operation: &Operation) -> Option<String> {
    let own = part(&operation.parts, PartName::Errors).map_or(&[][..], |part| &part.columns);
    let titles: Vec<&str> =
        if own.is_empty() { ERROR_COLUMNS.to_vec() } else { own.iter().map(String::as_str).collect() };
    let columns = error_columns(titles.iter().copied()).unwrap_or_default();
    let mut table = Table::new(titles);
    for error in &operation.errors {
        let status = error.status.map_or_else(|| NOTHING.to_owned(), |status| status.to_string());
        let (code, message) = (line_or_nothing(&error.shown), line_or_nothing(&error.message));
        let fix = line_or_nothing(original(&error.fix));
        let cells: Vec<&str> = columns
            .iter()
            .map(|column| match column {
                Some(ErrorColumn::Status) => status.as_str(),
                Some(ErrorColumn::Code) => &code,
                Some(ErrorColumn::Message) => &message,
                Some(ErrorColumn::Fix) => &fix,
                None => "",
            })
            .collect();
        table.row(&cells);
    }
    (!operation.errors.is_empty()).then(|| table.finish())
}

/// What one error can mean in detail.
pub(super) fn sub_errors(error: &Error) -> String {
    let mut table = Table::new(SUB_ERROR_COLUMNS);
    for sub in &error.sub_errors {
        table.row(&[&sub.code, &line_or_nothing(&sub.message), &line_or_nothing(original(&sub.fix))]);
    }
    table.finish()
}

/// A table between texts.
pub(super) fn prose(columns: &[Text], rows: &[Vec<Text>]) -> String {
    let mut table = Table::new(columns.iter().map(original));
    for row in rows {
        let cells: Vec<String> = row.iter().map(|cell| line(original(cell))).collect();
        table.row(&cells.iter().map(String::as_str).collect::<Vec<_>>());
    }
    table.finish()
}
