// Generated from spec/acme/v1/names/clash.yaml. Do not edit: change the spec and run `cargo regen`.

use ::feishu_api::codegen::wire;
impl super::Api<'_> {
    /// Names that clash / 重名: [`Clash`](struct@Clash).
    ///
    /// Optional fields are set on the call: `.with(|request| request.query_id(…))`.
    pub fn clash(
        &self,
        path_id_2: impl Into<String>,
        id_2: impl Into<String>,
    ) -> ::feishu_api::codegen::Call<Clash> {
        ::feishu_api::codegen::Call::new(self.client, Clash::new(path_id_2, id_2))
    }
}
/// Names that clash / 重名.
///
/// Names of every kind. / 各种名称。
///
/// - `POST /acme/v1/names/:id/:id_2`
/// - Token: `tenant_access_token`
/// - Needs no scope
///
/// Errors: [`ClashError`]. [Documentation](https://acme.example/docs/names/clash)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Clash {
    /// In the path
    pub path_id_2: String,
    /// In the path too
    pub id_2: String,
    /// In the query
    pub query_id: Option<String>,
    /// Kind in the query
    pub query_kind: Option<ClashRequestQueryKind>,
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
    pub kind: Option<ClashRequestKind>,
    /// Every kind of value
    pub operator: Option<ClashOperator>,
    /// One shape
    pub left: Option<ClashRequestLeftSide>,
    /// Another shape
    pub right: Option<ClashRequestRightSide>,
    /// A type in Chinese
    pub u6807_u7b7e: Option<ClashU6807U7b7e>,
}
impl Clash {
    /// Creates the value from its required fields.
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
    pub fn query_kind(mut self, value: ClashRequestQueryKind) -> Self {
        self.query_kind = Some(value);
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
    /// Sets (empty).
    #[must_use]
    pub fn empty(mut self, value: impl Into<String>) -> Self {
        self.empty = Some(value.into());
        self
    }
    /// Sets `kind`.
    #[must_use]
    pub fn kind(mut self, value: ClashRequestKind) -> Self {
        self.kind = Some(value);
        self
    }
    /// Sets `operator`.
    #[must_use]
    pub fn operator(mut self, value: ClashOperator) -> Self {
        self.operator = Some(value);
        self
    }
    /// Sets `left`.
    #[must_use]
    pub fn left(mut self, value: ClashRequestLeftSide) -> Self {
        self.left = Some(value);
        self
    }
    /// Sets `right`.
    #[must_use]
    pub fn right(mut self, value: ClashRequestRightSide) -> Self {
        self.right = Some(value);
        self
    }
    /// Sets `标签`.
    #[must_use]
    pub fn u6807_u7b7e(mut self, value: ClashU6807U7b7e) -> Self {
        self.u6807_u7b7e = Some(value);
        self
    }
}
impl wire::Object for Clash {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("path_id_2", &mut self.path_id_2);
        f.field("id_2", &mut self.id_2);
        f.field("query_id", &mut self.query_id);
        f.field("query_kind", &mut self.query_kind);
        f.field("header_id", &mut self.header_id);
        f.field("header_header_id", &mut self.header_header_id);
        f.field("id", &mut self.id);
        f.field("path_id", &mut self.path_id);
        f.field("$id", &mut self.dollar_id);
        f.field("userId", &mut self.user_id_2);
        f.field("user_id", &mut self.user_id);
        f.field("用户", &mut self.u7528_u6237);
        f.field("用户ID", &mut self.u7528_u6237_id);
        f.field("1d", &mut self.n1d);
        f.field("", &mut self.empty);
        f.field("kind", &mut self.kind);
        f.field("operator", &mut self.operator);
        f.field("left", &mut self.left);
        f.field("right", &mut self.right);
        f.field("标签", &mut self.u6807_u7b7e);
    }
}
::feishu_api::codegen::__impl_object! {
    Clash
}
::feishu_api::codegen::__operation! {
    Clash => ClashResponse, ClashError:
    Endpoint::new("acme.v1.names.clash", Post, "/acme/v1/names/:id/:id_2")
        .documented(text("重名", "Names that clash"), "https://acme.example/docs/names/clash")
        .access(&[Tenant], &[], &[])
        .request(Json, &[
            path("id", String).keyed("path_id_2").required(),
            path("id_2", String).required(),
            query("id", String).keyed("query_id"),
            query("kind", String).keyed("query_kind"),
            header("id", String).keyed("header_id"),
            header("header_id", String).keyed("header_header_id"),
            body("id", String),
            body("path_id", String),
            body("$id", String),
            body("userId", String),
            body("user_id", String),
            body("用户", String),
            body("用户ID", String),
            body("1d", String),
            body("", String),
            body("kind", String),
            body("operator", String),
            body("left", Object),
            body("right", Object),
            body("标签", Object),
        ])
}
/// The reply to [`Clash`](struct@Clash).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClashResponse {
    /// A third shape
    pub left: ClashResponseLeftSide,
    /// Sides in sides
    pub items: Vec<ClashResponseItemsSide>,
}
impl wire::Object for ClashResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("left", &mut self.left);
        f.field("items", &mut self.items);
    }
}
::feishu_api::codegen::__impl_object! {
    ClashResponse
}
/// The documented errors of [`Clash`](struct@Clash).
pub type ClashError = ::feishu_api::codegen::NoError;
/// Every kind of value
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ClashOperator {
    /// `>=`: At least
    GreaterEqual,
    /// `<=`: At most
    LessEqual,
    /// `+`: Plus
    Plus,
    /// `-`: Minus
    Minus,
    /// `1`: One
    N1,
    /// `-1`: Minus one
    Minus1,
    /// `01`: One, with a zero
    N01,
    /// `男`: Male
    U7537,
    /// `女`: Female
    U5973,
    /// `m`: Minutes
    M2,
    /// `M`: Months
    M,
    /// `other`: Other
    Other2,
    /// `Other`: Other, too
    Other_,
    /// (empty): Nothing
    Empty,
    /// `c++`: A language
    C,
    /// `err`: A name that traits have
    Err,
    /// `error`: Another
    Error,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ClashOperator {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ClashOperator {
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
            Self::Err => "err",
            Self::Error => "error",
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
            "err" => Self::Err,
            "error" => Self::Error,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Kind in the body
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ClashRequestKind {
    /// `a`: A
    A,
    /// `c`: C
    C,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ClashRequestKind {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ClashRequestKind {
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClashRequestLeftSide {
    /// Width
    pub width: Option<i64>,
}
impl ClashRequestLeftSide {
    /// Creates the value without any fields set.
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
impl wire::Object for ClashRequestLeftSide {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("width", &mut self.width);
    }
}
/// Kind in the query
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ClashRequestQueryKind {
    /// `a`: A
    A,
    /// `b`: B
    B,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ClashRequestQueryKind {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ClashRequestQueryKind {
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
/// Another shape
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClashRequestRightSide {
    /// Height
    pub height: Option<i64>,
}
impl ClashRequestRightSide {
    /// Creates the value without any fields set.
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
impl wire::Object for ClashRequestRightSide {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("height", &mut self.height);
    }
}
/// Sides in sides
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClashResponseItemsSide {
    /// A fifth shape
    pub side: ClashSideSide,
}
impl wire::Object for ClashResponseItemsSide {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("side", &mut self.side);
    }
}
/// A third shape
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClashResponseLeftSide {
    /// Depth
    pub depth: i64,
}
impl wire::Object for ClashResponseLeftSide {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("depth", &mut self.depth);
    }
}
/// A fifth shape
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClashSideSide {
    /// Area
    pub area: i64,
}
impl wire::Object for ClashSideSide {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("area", &mut self.area);
    }
}
/// A type in Chinese
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClashU6807U7b7e {
    /// Text
    pub u6587_u672c: Option<String>,
}
impl ClashU6807U7b7e {
    /// Creates the value without any fields set.
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
impl wire::Object for ClashU6807U7b7e {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("文本", &mut self.u6587_u672c);
    }
}
::feishu_api::codegen::__impl_object! {
    ClashRequestLeftSide ClashRequestRightSide ClashResponseItemsSide
    ClashResponseLeftSide ClashSideSide ClashU6807U7b7e
}
::feishu_api::codegen::__impl_enum! {
    ClashOperator ClashRequestKind ClashRequestQueryKind
}
