// Generated from spec/acme/v1/names/clash.yaml, spec/acme/v1/names/clash_response.yaml. Do not edit: change the spec and run `cargo regen`.

use ::feishu_api::{endpoint, text, wire};
/// The operations of `acme.v1.names`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c ::feishu_api::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c ::feishu_api::Client) -> Self {
        Self { client }
    }
    /// Names that clash / 重名. See [`Clash`](struct@Clash).
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`ClashError`].
    ///
    /// [Documentation](https://acme.example/docs/names/clash)
    pub fn clash(
        &self,
        path_id_2: impl Into<String>,
        id_2: impl Into<String>,
    ) -> ::feishu_api::Call<Clash> {
        ::feishu_api::Call::new(self.client, Clash::new(path_id_2, id_2))
    }
    /// A reply of the same name / 重名的回复. See [`ClashResponse`](struct@ClashResponse).
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`ClashResponseError`].
    ///
    /// [Documentation](https://acme.example/docs/names/clash_response)
    pub fn clash_response(&self) -> ::feishu_api::Call<ClashResponse> {
        ::feishu_api::Call::new(self.client, ClashResponse::new())
    }
}
/// Names that clash / 重名.
///
/// Names of every kind.
///
/// 各种名称。
///
/// - `POST /acme/v1/names/:id/:id_2`
/// - Token: `tenant_access_token`
/// - Needs no scope
///
/// # Errors
///
/// [`ClashError`] lists those of its page.
///
/// [Documentation](https://acme.example/docs/names/clash)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Clash {
    /// In the path
    pub path_id_2: String,
    /// In the path too
    pub id_2: String,
    /// In the query
    pub query_id: Option<String>,
    /// Kind in the query
    pub query_kind: Option<ClashQueryKind>,
    /// In the header
    pub header_id: Option<String>,
    /// In the header too
    pub header_header_id: Option<String>,
    /// In the body
    pub id: Option<String>,
    /// In the body too
    pub path_id: Option<String>,
    /// With a symbol
    pub dollar_id: Option<String>,
    /// In camel case
    pub user_id_2: Option<String>,
    /// In snake case
    pub user_id: Option<String>,
    /// In Chinese
    pub u7528_u6237: Option<String>,
    /// In Chinese and English
    pub u7528_u6237_id: Option<String>,
    /// Starts with a digit
    pub n1d: Option<String>,
    /// Empty
    pub empty: Option<String>,
    /// Kind in the body
    pub kind: Option<ClashKind>,
    /// Every kind of value
    pub operator: Option<Operator>,
    /// One shape
    pub left: Option<ClashLeftSide>,
    /// Another shape
    pub right: Option<ClashRightSide>,
    /// A type in Chinese
    pub u6807_u7b7e: Option<U6807U7b7e>,
}
impl Clash {
    /// With the fields that are required.
    pub fn new(path_id_2: impl Into<String>, id_2: impl Into<String>) -> Self {
        Self {
            path_id_2: path_id_2.into(),
            id_2: id_2.into(),
            query_id: Default::default(),
            query_kind: Default::default(),
            header_id: Default::default(),
            header_header_id: Default::default(),
            id: Default::default(),
            path_id: Default::default(),
            dollar_id: Default::default(),
            user_id_2: Default::default(),
            user_id: Default::default(),
            u7528_u6237: Default::default(),
            u7528_u6237_id: Default::default(),
            n1d: Default::default(),
            empty: Default::default(),
            kind: Default::default(),
            operator: Default::default(),
            left: Default::default(),
            right: Default::default(),
            u6807_u7b7e: Default::default(),
        }
    }
    /// Sets `id`.
    #[must_use]
    pub fn query_id(mut self, value: impl Into<String>) -> Self {
        self.query_id = Some(value.into());
        self
    }
    /// Sets `kind`.
    #[must_use]
    pub fn query_kind(mut self, value: impl Into<ClashQueryKind>) -> Self {
        self.query_kind = Some(value.into());
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn header_id(mut self, value: impl Into<String>) -> Self {
        self.header_id = Some(value.into());
        self
    }
    /// Sets `header_id`.
    #[must_use]
    pub fn header_header_id(mut self, value: impl Into<String>) -> Self {
        self.header_header_id = Some(value.into());
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `path_id`.
    #[must_use]
    pub fn path_id(mut self, value: impl Into<String>) -> Self {
        self.path_id = Some(value.into());
        self
    }
    /// Sets `$id`.
    #[must_use]
    pub fn dollar_id(mut self, value: impl Into<String>) -> Self {
        self.dollar_id = Some(value.into());
        self
    }
    /// Sets `userId`.
    #[must_use]
    pub fn user_id_2(mut self, value: impl Into<String>) -> Self {
        self.user_id_2 = Some(value.into());
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `用户`.
    #[must_use]
    pub fn u7528_u6237(mut self, value: impl Into<String>) -> Self {
        self.u7528_u6237 = Some(value.into());
        self
    }
    /// Sets `用户ID`.
    #[must_use]
    pub fn u7528_u6237_id(mut self, value: impl Into<String>) -> Self {
        self.u7528_u6237_id = Some(value.into());
        self
    }
    /// Sets `1d`.
    #[must_use]
    pub fn n1d(mut self, value: impl Into<String>) -> Self {
        self.n1d = Some(value.into());
        self
    }
    /// Sets ``.
    #[must_use]
    pub fn empty(mut self, value: impl Into<String>) -> Self {
        self.empty = Some(value.into());
        self
    }
    /// Sets `kind`.
    #[must_use]
    pub fn kind(mut self, value: impl Into<ClashKind>) -> Self {
        self.kind = Some(value.into());
        self
    }
    /// Sets `operator`.
    #[must_use]
    pub fn operator(mut self, value: impl Into<Operator>) -> Self {
        self.operator = Some(value.into());
        self
    }
    /// Sets `left`.
    #[must_use]
    pub fn left(mut self, value: ClashLeftSide) -> Self {
        self.left = Some(value);
        self
    }
    /// Sets `right`.
    #[must_use]
    pub fn right(mut self, value: ClashRightSide) -> Self {
        self.right = Some(value);
        self
    }
    /// Sets `标签`.
    #[must_use]
    pub fn u6807_u7b7e(mut self, value: U6807U7b7e) -> Self {
        self.u6807_u7b7e = Some(value);
        self
    }
}
impl wire::Object for Clash {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("path_id_2", wire::View::Text(&self.path_id_2));
        visit("id_2", wire::View::Text(&self.id_2));
        visit("query_id", wire::Value::view(&self.query_id));
        visit("query_kind", wire::Value::view(&self.query_kind));
        visit("header_id", wire::Value::view(&self.header_id));
        visit("header_header_id", wire::Value::view(&self.header_header_id));
        visit("id", wire::Value::view(&self.id));
        visit("path_id", wire::Value::view(&self.path_id));
        visit("$id", wire::Value::view(&self.dollar_id));
        visit("userId", wire::Value::view(&self.user_id_2));
        visit("user_id", wire::Value::view(&self.user_id));
        visit("用户", wire::Value::view(&self.u7528_u6237));
        visit("用户ID", wire::Value::view(&self.u7528_u6237_id));
        visit("1d", wire::Value::view(&self.n1d));
        visit("", wire::Value::view(&self.empty));
        visit("kind", wire::Value::view(&self.kind));
        visit("operator", wire::Value::view(&self.operator));
        visit("left", wire::Value::view(&self.left));
        visit("right", wire::Value::view(&self.right));
        visit("标签", wire::Value::view(&self.u6807_u7b7e));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "path_id_2" => wire::Slot::Text(&mut self.path_id_2),
            "id_2" => wire::Slot::Text(&mut self.id_2),
            "query_id" => wire::Slot::Optional(&mut self.query_id),
            "query_kind" => wire::Slot::Optional(&mut self.query_kind),
            "header_id" => wire::Slot::Optional(&mut self.header_id),
            "header_header_id" => wire::Slot::Optional(&mut self.header_header_id),
            "id" => wire::Slot::Optional(&mut self.id),
            "path_id" => wire::Slot::Optional(&mut self.path_id),
            "$id" => wire::Slot::Optional(&mut self.dollar_id),
            "userId" => wire::Slot::Optional(&mut self.user_id_2),
            "user_id" => wire::Slot::Optional(&mut self.user_id),
            "用户" => wire::Slot::Optional(&mut self.u7528_u6237),
            "用户ID" => wire::Slot::Optional(&mut self.u7528_u6237_id),
            "1d" => wire::Slot::Optional(&mut self.n1d),
            "" => wire::Slot::Optional(&mut self.empty),
            "kind" => wire::Slot::Optional(&mut self.kind),
            "operator" => wire::Slot::Optional(&mut self.operator),
            "left" => wire::Slot::Optional(&mut self.left),
            "right" => wire::Slot::Optional(&mut self.right),
            "标签" => wire::Slot::Optional(&mut self.u6807_u7b7e),
            _ => wire::Slot::Skip,
        }
    }
}
impl ::feishu_api::Operation for Clash {
    type Response = ClashResponse2;
    type Error = ClashError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "acme.v1.names.clash",
            endpoint::Method::Post,
            "/acme/v1/names/:id/:id_2",
        )
        .documented(
            text::Text {
                zh: "重名",
                en: "Names that clash",
            },
            "https://acme.example/docs/names/clash",
        )
        .access(&[endpoint::TokenKind::Tenant], &[], &[])
        .request(
            endpoint::BodyKind::Json,
            &[
                endpoint::Parameter::new(
                    "path_id_2",
                    "id",
                    endpoint::Location::Path,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "id_2",
                    "id_2",
                    endpoint::Location::Path,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "query_id",
                    "id",
                    endpoint::Location::Query,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "query_kind",
                    "kind",
                    endpoint::Location::Query,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "header_id",
                    "id",
                    endpoint::Location::Header,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "header_header_id",
                    "header_id",
                    endpoint::Location::Header,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "id",
                    "id",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "path_id",
                    "path_id",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "$id",
                    "$id",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "userId",
                    "userId",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "user_id",
                    "user_id",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "用户",
                    "用户",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "用户ID",
                    "用户ID",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "1d",
                    "1d",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "",
                    "",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "kind",
                    "kind",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "operator",
                    "operator",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "left",
                    "left",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::Object,
                ),
                endpoint::Parameter::new(
                    "right",
                    "right",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::Object,
                ),
                endpoint::Parameter::new(
                    "标签",
                    "标签",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::Object,
                ),
            ],
        )
        .reply(endpoint::Envelope::Data)
        .errors(&CLASH_ERRORS);
}
/// What [`Clash`](struct@Clash) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ClashResponse2 {
    /// A third shape
    pub left: ClashResponse2LeftSide,
    /// Sides in sides
    pub items: Vec<ClashResponse2ItemsSide>,
}
impl ClashResponse2 {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `left`.
    #[must_use]
    pub fn left(mut self, value: ClashResponse2LeftSide) -> Self {
        self.left = value;
        self
    }
    /// Sets `items`.
    #[must_use]
    pub fn items(mut self, value: impl Into<Vec<ClashResponse2ItemsSide>>) -> Self {
        self.items = value.into();
        self
    }
}
impl wire::Object for ClashResponse2 {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("left", wire::View::Object(&self.left));
        visit("items", wire::View::List(&self.items));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "left" => wire::Slot::Object(&mut self.left),
            "items" => wire::Slot::List(&mut self.items),
            _ => wire::Slot::Skip,
        }
    }
}
::feishu_api::__impl_object! {
    Clash ClashResponse2
}
/// The errors that the page of [`Clash`](struct@Clash) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClashError {}
::feishu_api::__impl_error! {
    ClashError
}
impl ::feishu_api::OperationError for ClashError {
    #[inline(never)]
    fn from_code(_code: i64) -> Option<Self> {
        None
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        match self {}
    }
}
static CLASH_ERRORS: [endpoint::ErrorInfo; 0usize] = [];
/// A reply of the same name / 重名的回复.
///
/// ```text
/// Vec<Option<T>> in a quote
/// ```
///
/// ```json
///   {}
/// ```
/// - not code, \[not]\[a] link, \[nor](this::one), \<not> HTML
///
/// \[^1]: <https://acme.example/note>
/// https:// <https://acme.example/page>
///
/// - `DELETE /acme/v1/names`
/// - Takes no token
/// - Needs no scope
///
/// # Errors
///
/// [`ClashResponseError`] lists those of its page.
///
/// [Documentation](https://acme.example/docs/names/clash_response)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ClashResponse {
    /// ``` [x] <y> ```
    pub name: Option<String>,
}
impl ClashResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}
impl wire::Object for ClashResponse {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("name", wire::Value::view(&self.name));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "name" => wire::Slot::Optional(&mut self.name),
            _ => wire::Slot::Skip,
        }
    }
}
impl ::feishu_api::Operation for ClashResponse {
    type Response = ClashResponseResponse;
    type Error = ClashResponseError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "acme.v1.names.clash_response",
            endpoint::Method::Delete,
            "/acme/v1/names",
        )
        .documented(
            text::Text {
                zh: "重名的回复",
                en: "A reply of the same name",
            },
            "https://acme.example/docs/names/clash_response",
        )
        .access(&[], &[], &[])
        .request(
            endpoint::BodyKind::Json,
            &[
                endpoint::Parameter::new(
                    "name",
                    "name",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
            ],
        )
        .reply(endpoint::Envelope::Data)
        .errors(&CLASH_RESPONSE_ERRORS);
}
/// What [`ClashResponse`](struct@ClashResponse) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ClashResponseResponse {
    /// A type that is a keyword
    pub self_: ClashResponseResponseSelf_,
    /// Two of a name
    pub clash: ClashResponseResponseClash,
}
impl ClashResponseResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `self`.
    #[must_use]
    pub fn self_(mut self, value: ClashResponseResponseSelf_) -> Self {
        self.self_ = value;
        self
    }
    /// Sets `clash`.
    #[must_use]
    pub fn clash(mut self, value: ClashResponseResponseClash) -> Self {
        self.clash = value;
        self
    }
}
impl wire::Object for ClashResponseResponse {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("self", wire::View::Object(&self.self_));
        visit("clash", wire::View::Object(&self.clash));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "self" => wire::Slot::Object(&mut self.self_),
            "clash" => wire::Slot::Object(&mut self.clash),
            _ => wire::Slot::Skip,
        }
    }
}
::feishu_api::__impl_object! {
    ClashResponse ClashResponseResponse
}
/// The errors that the page of [`ClashResponse`](struct@ClashResponse) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClashResponseError {}
::feishu_api::__impl_error! {
    ClashResponseError
}
impl ::feishu_api::OperationError for ClashResponseError {
    #[inline(never)]
    fn from_code(_code: i64) -> Option<Self> {
        None
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        match self {}
    }
}
static CLASH_RESPONSE_ERRORS: [endpoint::ErrorInfo; 0usize] = [];
/// Kind in the body
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClashKind {
    /// `a`
    ///
    /// A
    A,
    /// `c`
    ///
    /// C
    C,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for ClashKind {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ClashKind {
    fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::C => "c",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "a" => Self::A,
            "c" => Self::C,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// One shape
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ClashLeftSide {
    /// Width
    pub width: Option<i64>,
}
impl ClashLeftSide {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `width`.
    #[must_use]
    pub fn width(mut self, value: i64) -> Self {
        self.width = Some(value);
        self
    }
}
impl wire::Object for ClashLeftSide {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("width", wire::Value::view(&self.width));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "width" => wire::Slot::Optional(&mut self.width),
            _ => wire::Slot::Skip,
        }
    }
}
/// Kind in the query
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClashQueryKind {
    /// `a`
    ///
    /// A
    A,
    /// `b`
    ///
    /// B
    B,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for ClashQueryKind {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ClashQueryKind {
    fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "a" => Self::A,
            "b" => Self::B,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Sides in sides
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ClashResponse2ItemsSide {
    /// A fifth shape
    pub side: SideSide,
}
impl ClashResponse2ItemsSide {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `side`.
    #[must_use]
    pub fn side(mut self, value: SideSide) -> Self {
        self.side = value;
        self
    }
}
impl wire::Object for ClashResponse2ItemsSide {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("side", wire::View::Object(&self.side));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "side" => wire::Slot::Object(&mut self.side),
            _ => wire::Slot::Skip,
        }
    }
}
/// A third shape
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ClashResponse2LeftSide {
    /// Depth
    pub depth: i64,
}
impl ClashResponse2LeftSide {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `depth`.
    #[must_use]
    pub fn depth(mut self, value: i64) -> Self {
        self.depth = value;
        self
    }
}
impl wire::Object for ClashResponse2LeftSide {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("depth", wire::View::Integer(self.depth));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "depth" => wire::Slot::Integer(&mut self.depth),
            _ => wire::Slot::Skip,
        }
    }
}
/// Two of a name
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ClashResponseResponseClash {
    /// A third
    pub a: ClashSelf_,
}
impl ClashResponseResponseClash {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `a`.
    #[must_use]
    pub fn a(mut self, value: ClashSelf_) -> Self {
        self.a = value;
        self
    }
}
impl wire::Object for ClashResponseResponseClash {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("a", wire::View::Object(&self.a));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "a" => wire::Slot::Object(&mut self.a),
            _ => wire::Slot::Skip,
        }
    }
}
/// A type that is a keyword
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ClashResponseResponseSelf_ {
    /// Another
    pub self_: SelfSelf_,
}
impl ClashResponseResponseSelf_ {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `self`.
    #[must_use]
    pub fn self_(mut self, value: SelfSelf_) -> Self {
        self.self_ = value;
        self
    }
}
impl wire::Object for ClashResponseResponseSelf_ {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("self", wire::View::Object(&self.self_));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "self" => wire::Slot::Object(&mut self.self_),
            _ => wire::Slot::Skip,
        }
    }
}
/// Another shape
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ClashRightSide {
    /// Height
    pub height: Option<i64>,
}
impl ClashRightSide {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `height`.
    #[must_use]
    pub fn height(mut self, value: i64) -> Self {
        self.height = Some(value);
        self
    }
}
impl wire::Object for ClashRightSide {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("height", wire::Value::view(&self.height));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "height" => wire::Slot::Optional(&mut self.height),
            _ => wire::Slot::Skip,
        }
    }
}
/// A third
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ClashSelf_ {
    /// M
    pub m: i64,
}
impl ClashSelf_ {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `m`.
    #[must_use]
    pub fn m(mut self, value: i64) -> Self {
        self.m = value;
        self
    }
}
impl wire::Object for ClashSelf_ {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("m", wire::View::Integer(self.m));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "m" => wire::Slot::Integer(&mut self.m),
            _ => wire::Slot::Skip,
        }
    }
}
/// Every kind of value
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Operator {
    /// `>=`
    ///
    /// At least
    GreaterEqual,
    /// `<=`
    ///
    /// At most
    LessEqual,
    /// `+`
    ///
    /// Plus
    Plus,
    /// `-`
    ///
    /// Minus
    Minus,
    /// `1`
    ///
    /// One
    N1,
    /// `-1`
    ///
    /// Minus one
    Minus1,
    /// `01`
    ///
    /// One, with a zero
    N01,
    /// `男`
    ///
    /// Male
    U7537,
    /// `女`
    ///
    /// Female
    U5973,
    /// `m`
    ///
    /// Minutes
    M2,
    /// `M`
    ///
    /// Months
    M,
    /// `other`
    ///
    /// Other
    Other2,
    /// `Other`
    ///
    /// Other, too
    Other_,
    /// ``
    ///
    /// Nothing
    Empty,
    /// `c++`
    ///
    /// A language
    C,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for Operator {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for Operator {
    fn as_str(&self) -> &str {
        match self {
            Self::GreaterEqual => ">=",
            Self::LessEqual => "<=",
            Self::Plus => "+",
            Self::Minus => "-",
            Self::N1 => "1",
            Self::Minus1 => "-1",
            Self::N01 => "01",
            Self::U7537 => "男",
            Self::U5973 => "女",
            Self::M2 => "m",
            Self::M => "M",
            Self::Other2 => "other",
            Self::Other_ => "Other",
            Self::Empty => "",
            Self::C => "c++",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            ">=" => Self::GreaterEqual,
            "<=" => Self::LessEqual,
            "+" => Self::Plus,
            "-" => Self::Minus,
            "1" => Self::N1,
            "-1" => Self::Minus1,
            "01" => Self::N01,
            "男" => Self::U7537,
            "女" => Self::U5973,
            "m" => Self::M2,
            "M" => Self::M,
            "other" => Self::Other2,
            "Other" => Self::Other_,
            "" => Self::Empty,
            "c++" => Self::C,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Another
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SelfSelf_ {
    /// N
    pub n: i64,
}
impl SelfSelf_ {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `n`.
    #[must_use]
    pub fn n(mut self, value: i64) -> Self {
        self.n = value;
        self
    }
}
impl wire::Object for SelfSelf_ {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("n", wire::View::Integer(self.n));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "n" => wire::Slot::Integer(&mut self.n),
            _ => wire::Slot::Skip,
        }
    }
}
/// A fifth shape
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SideSide {
    /// Area
    pub area: i64,
}
impl SideSide {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `area`.
    #[must_use]
    pub fn area(mut self, value: i64) -> Self {
        self.area = value;
        self
    }
}
impl wire::Object for SideSide {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("area", wire::View::Integer(self.area));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "area" => wire::Slot::Integer(&mut self.area),
            _ => wire::Slot::Skip,
        }
    }
}
/// A type in Chinese
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct U6807U7b7e {
    /// Text
    pub u6587_u672c: Option<String>,
}
impl U6807U7b7e {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `文本`.
    #[must_use]
    pub fn u6587_u672c(mut self, value: impl Into<String>) -> Self {
        self.u6587_u672c = Some(value.into());
        self
    }
}
impl wire::Object for U6807U7b7e {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("文本", wire::Value::view(&self.u6587_u672c));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "文本" => wire::Slot::Optional(&mut self.u6587_u672c),
            _ => wire::Slot::Skip,
        }
    }
}
::feishu_api::__impl_object! {
    ClashLeftSide ClashResponse2ItemsSide ClashResponse2LeftSide
    ClashResponseResponseClash ClashResponseResponseSelf_ ClashRightSide ClashSelf_
    SelfSelf_ SideSide U6807U7b7e
}
::feishu_api::__impl_object_value! {
    ClashLeftSide ClashResponse2ItemsSide ClashRightSide U6807U7b7e
}
::feishu_api::__impl_enum! {
    ClashKind ClashQueryKind Operator
}
::feishu_api::__impl_enum_value! {
    ClashKind ClashQueryKind Operator
}
