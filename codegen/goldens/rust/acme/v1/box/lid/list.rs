// Generated from spec/acme/v1/box/lid/list.yaml. Do not edit: change the spec and run `cargo regen`.

use ::feishu_api::codegen::wire;
impl super::Api<'_> {
    /// List lids / 列出箱盖: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn list(&self) -> ::feishu_api::codegen::Call<List> {
        ::feishu_api::codegen::Call::new(self.client, List::new())
    }
}
/// List lids / 列出箱盖.
///
/// Lists lids. / 列出箱盖。
///
/// - `GET /acme/v1/lids`
/// - Rate limit: 100 calls an hour and 500 calls a day
/// - Token: `tenant_access_token` or `user_access_token` or `app_access_token`
/// - Scopes, any of: `acme:box`, `acme:box:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://acme.example/docs/box/lid/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// Page token
    pub page_token: Option<String>,
    /// Sizes
    /// - Example: `[1,2]`
    pub sizes: Option<Vec<i64>>,
    /// Any of all of
    /// - Example: `[["a","b"],["c"]]`
    pub filter: Option<Vec<Vec<String>>>,
}
impl List {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `sizes`.
    #[must_use]
    pub fn sizes(mut self, value: impl Into<Vec<i64>>) -> Self {
        self.sizes = Some(value.into());
        self
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Vec<Vec<String>>>) -> Self {
        self.filter = Some(value.into());
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_token", &mut self.page_token);
        f.field("sizes", &mut self.sizes);
        f.field("filter", &mut self.filter);
    }
}
::feishu_api::codegen::__impl_object! {
    List
}
::feishu_api::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("acme.v1.box.lid.list", Get, "/acme/v1/lids")
        .documented(text("列出箱盖", "List lids"), "https://acme.example/docs/box/lid/list")
        .access(&[Tenant, User, App], &[Custom, Store], &[
            scopes(&[super::super::super::super::super::scope::ACME_BOX]),
            scopes(&[super::super::super::super::super::scope::ACME_BOX_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 3600), Rate::new(500, 86400)]), &[])
        .request(Json, &[query("page_token", String), query("sizes", Array), body("filter", Array)])
        .paging(Paging::new("page_token", "page_token", "items").more("has_more"))
}
impl ::feishu_api::codegen::Paged for List {
    type Item = ListItem;
    fn items(response: ListResponse) -> Vec<ListItem> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// Items
    pub items: Vec<ListItem>,
    /// More
    pub has_more: bool,
    /// Next page
    pub page_token: String,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
    }
}
::feishu_api::codegen::__impl_object! {
    ListResponse
}
/// The documented errors of [`List`](struct@List).
pub type ListError = ::feishu_api::codegen::NoError;
/// Cells
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCell {
    /// Text
    pub text: String,
}
impl wire::Object for ListCell {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("text", &mut self.text);
    }
}
/// Items
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItem {
    /// States
    pub states: Vec<ListStates>,
    /// State
    pub state: Option<ListState>,
    /// Grid
    pub grid: Vec<Vec<Vec<i64>>>,
    /// Cells
    pub cells: Vec<Vec<ListCell>>,
    /// Names
    /// - Example: `{"zh":"盖"}`
    pub names: ::std::collections::BTreeMap<String, String>,
    /// Counts
    pub counts: ::std::collections::BTreeMap<String, Vec<i64>>,
    /// By colour
    pub by_colour: ::std::collections::BTreeMap<String, ListPaint>,
    /// Stacks
    pub stacks: Vec<::std::collections::BTreeMap<String, Vec<ListLayer>>>,
    /// Kinds
    pub kinds: ::std::collections::BTreeMap<String, ListKinds>,
    /// Numbers as strings
    pub ids: Vec<String>,
    /// Times
    pub times: Vec<wire::TimestampSec>,
    /// Maybe
    pub maybe: Option<Vec<String>>,
    /// Loose
    pub loose: Vec<wire::Json>,
    /// Seen
    pub seen: Option<bool>,
    /// Score
    pub score: f64,
    /// Key
    pub key: ::feishu_api::codegen::Secret,
}
impl wire::Object for ListItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("states", &mut self.states);
        f.field("state", &mut self.state);
        f.field("grid", &mut self.grid);
        f.field("cells", &mut self.cells);
        f.field("names", &mut self.names);
        f.field("counts", &mut self.counts);
        f.field("by_colour", &mut self.by_colour);
        f.field("stacks", &mut self.stacks);
        f.field("kinds", &mut self.kinds);
        f.field("ids", &mut self.ids);
        f.field("times", &mut self.times);
        f.field("maybe", &mut self.maybe);
        f.field("loose", &mut self.loose);
        f.field("seen", &mut self.seen);
        f.field("score", &mut self.score);
        f.field("key", &mut self.key);
    }
}
/// Kinds
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListKinds {
    /// `tin`: Tin
    Tin,
    /// `oak`: Oak
    Oak,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ListKinds {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ListKinds {
    fn as_str(&self) -> &str {
        match self {
            Self::Tin => "tin",
            Self::Oak => "oak",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "tin" => Self::Tin,
            "oak" => Self::Oak,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Stacks
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLayer {
    /// Thickness
    pub thickness: f64,
}
impl wire::Object for ListLayer {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("thickness", &mut self.thickness);
    }
}
/// By colour
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPaint {
    /// Name
    pub name: String,
    /// Coats
    pub coats: i64,
}
impl wire::Object for ListPaint {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("coats", &mut self.coats);
    }
}
/// State
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListState {
    /// `on`: On
    On,
    /// `off`: Off
    Off,
    /// `lost`: Lost
    Lost,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ListState {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ListState {
    fn as_str(&self) -> &str {
        match self {
            Self::On => "on",
            Self::Off => "off",
            Self::Lost => "lost",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "on" => Self::On,
            "off" => Self::Off,
            "lost" => Self::Lost,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// States
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListStates {
    /// `on`: On
    On,
    /// `off`: Off
    Off,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ListStates {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ListStates {
    fn as_str(&self) -> &str {
        match self {
            Self::On => "on",
            Self::Off => "off",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "on" => Self::On,
            "off" => Self::Off,
            _ => Self::Other(text.to_owned()),
        }
    }
}
::feishu_api::codegen::__impl_object! {
    ListCell ListItem ListLayer ListPaint
}
::feishu_api::codegen::__impl_enum! {
    ListKinds ListState ListStates
}
