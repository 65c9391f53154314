// Generated from spec/acme/v1/box/lid/list.yaml. Do not edit: change the spec and run `cargo regen`.

use ::feishu_api::{endpoint, text, wire};
/// The operations of `acme.v1.box.lid`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c ::feishu_api::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c ::feishu_api::Client) -> Self {
        Self { client }
    }
    /// List lids / 列出箱盖. See [`List`](struct@List).
    ///
    /// # Pages
    ///
    /// Awaited, the call gets one page. [`stream`](feishu_api::Call::stream) gets the items of all pages one by
    /// one, [`pages`](feishu_api::Call::pages) page by page.
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`ListError`].
    ///
    /// [Documentation](https://acme.example/docs/box/lid/list)
    pub fn list(&self) -> ::feishu_api::Call<List> {
        ::feishu_api::Call::new(self.client, List::new())
    }
}
/// List lids / 列出箱盖.
///
/// Lists lids.
///
/// 列出箱盖。
///
/// - `GET /acme/v1/lids`
/// - Rate limit: 100 calls an hour and 500 calls a day
/// - Token: `tenant_access_token` or `user_access_token` or `app_access_token`
/// - Scopes, any of: `acme:box`, `acme:box:readonly`
///
/// # Errors
///
/// [`ListError`] lists those of its page.
///
/// [Documentation](https://acme.example/docs/box/lid/list)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct List {
    /// Page token
    pub page_token: Option<String>,
    /// Sizes
    ///
    /// - Example: `[1,2]`
    pub sizes: Option<Vec<i64>>,
    /// Any of all of
    ///
    /// - Example: `[["a","b"],["c"]]`
    pub filter: Option<Vec<Vec<String>>>,
}
impl List {
    /// With every field left out.
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
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("page_token", wire::Value::view(&self.page_token));
        visit("sizes", wire::Value::view(&self.sizes));
        visit("filter", wire::Value::view(&self.filter));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "page_token" => wire::Slot::Optional(&mut self.page_token),
            "sizes" => wire::Slot::Optional(&mut self.sizes),
            "filter" => wire::Slot::Optional(&mut self.filter),
            _ => wire::Slot::Skip,
        }
    }
}
impl ::feishu_api::Operation for List {
    type Response = ListResponse;
    type Error = ListError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "acme.v1.box.lid.list",
            endpoint::Method::Get,
            "/acme/v1/lids",
        )
        .documented(
            text::Text {
                zh: "列出箱盖",
                en: "List lids",
            },
            "https://acme.example/docs/box/lid/list",
        )
        .access(
            &[
                endpoint::TokenKind::Tenant,
                endpoint::TokenKind::User,
                endpoint::TokenKind::App,
            ],
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(
                    None,
                    &[super::super::super::super::scope::ACME_BOX],
                ),
                endpoint::ScopeRule::new(
                    None,
                    &[super::super::super::super::scope::ACME_BOX_READONLY],
                ),
            ],
        )
        .limits(
            endpoint::RateLimit::Fixed(
                &[endpoint::Rate::new(100, 3600), endpoint::Rate::new(500, 86400)],
            ),
            &[],
        )
        .request(
            endpoint::BodyKind::Json,
            &[
                endpoint::Parameter::new(
                    "page_token",
                    "page_token",
                    endpoint::Location::Query,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "sizes",
                    "sizes",
                    endpoint::Location::Query,
                    false,
                    endpoint::ValueKind::Array,
                ),
                endpoint::Parameter::new(
                    "filter",
                    "filter",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::Array,
                ),
            ],
        )
        .reply(endpoint::Envelope::Data)
        .paging(
            endpoint::Paging::new("page_token", "page_token", "items").more("has_more"),
        )
        .errors(&LIST_ERRORS);
}
impl ::feishu_api::Paged for List {
    type Item = Item;
    fn items(response: ListResponse) -> Vec<Item> {
        response.items
    }
}
/// What [`List`](struct@List) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// Items
    pub items: Vec<Item>,
    /// More
    pub has_more: bool,
    /// Next page
    pub page_token: String,
}
impl ListResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `items`.
    #[must_use]
    pub fn items(mut self, value: impl Into<Vec<Item>>) -> Self {
        self.items = value.into();
        self
    }
    /// Sets `has_more`.
    #[must_use]
    pub fn has_more(mut self, value: bool) -> Self {
        self.has_more = value;
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = value.into();
        self
    }
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("items", wire::View::List(&self.items));
        visit("has_more", wire::View::Boolean(self.has_more));
        visit("page_token", wire::View::Text(&self.page_token));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "items" => wire::Slot::List(&mut self.items),
            "has_more" => wire::Slot::Boolean(&mut self.has_more),
            "page_token" => wire::Slot::Text(&mut self.page_token),
            _ => wire::Slot::Skip,
        }
    }
}
::feishu_api::__impl_object! {
    List ListResponse
}
/// The errors that the page of [`List`](struct@List) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListError {}
::feishu_api::__impl_error! {
    ListError
}
impl ::feishu_api::OperationError for ListError {
    #[inline(never)]
    fn from_code(_code: i64) -> Option<Self> {
        None
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        match self {}
    }
}
static LIST_ERRORS: [endpoint::ErrorInfo; 0usize] = [];
/// Cells
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Cell {
    /// Text
    pub text: String,
}
impl Cell {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `text`.
    #[must_use]
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = value.into();
        self
    }
}
impl wire::Object for Cell {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("text", wire::View::Text(&self.text));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "text" => wire::Slot::Text(&mut self.text),
            _ => wire::Slot::Skip,
        }
    }
}
/// Items
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Item {
    /// States
    pub states: Vec<States>,
    /// State
    pub state: Option<State>,
    /// Grid
    pub grid: Vec<Vec<Vec<i64>>>,
    /// Cells
    pub cells: Vec<Vec<Cell>>,
    /// Names
    ///
    /// - Example: `{"zh":"盖"}`
    pub names: ::std::collections::BTreeMap<String, String>,
    /// Counts
    pub counts: ::std::collections::BTreeMap<String, Vec<i64>>,
    /// By colour
    pub by_colour: ::std::collections::BTreeMap<String, Paint>,
    /// Stacks
    pub stacks: Vec<::std::collections::BTreeMap<String, Vec<Layer>>>,
    /// Kinds
    pub kinds: ::std::collections::BTreeMap<String, Kinds>,
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
    pub key: ::feishu_api::Secret,
}
impl Item {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `states`.
    #[must_use]
    pub fn states(mut self, value: impl Into<Vec<States>>) -> Self {
        self.states = value.into();
        self
    }
    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, value: impl Into<State>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Sets `grid`.
    #[must_use]
    pub fn grid(mut self, value: impl Into<Vec<Vec<Vec<i64>>>>) -> Self {
        self.grid = value.into();
        self
    }
    /// Sets `cells`.
    #[must_use]
    pub fn cells(mut self, value: impl Into<Vec<Vec<Cell>>>) -> Self {
        self.cells = value.into();
        self
    }
    /// Sets `names`.
    #[must_use]
    pub fn names(mut self, value: ::std::collections::BTreeMap<String, String>) -> Self {
        self.names = value;
        self
    }
    /// Sets `counts`.
    #[must_use]
    pub fn counts(
        mut self,
        value: ::std::collections::BTreeMap<String, Vec<i64>>,
    ) -> Self {
        self.counts = value;
        self
    }
    /// Sets `by_colour`.
    #[must_use]
    pub fn by_colour(
        mut self,
        value: ::std::collections::BTreeMap<String, Paint>,
    ) -> Self {
        self.by_colour = value;
        self
    }
    /// Sets `stacks`.
    #[must_use]
    pub fn stacks(
        mut self,
        value: impl Into<Vec<::std::collections::BTreeMap<String, Vec<Layer>>>>,
    ) -> Self {
        self.stacks = value.into();
        self
    }
    /// Sets `kinds`.
    #[must_use]
    pub fn kinds(mut self, value: ::std::collections::BTreeMap<String, Kinds>) -> Self {
        self.kinds = value;
        self
    }
    /// Sets `ids`.
    #[must_use]
    pub fn ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.ids = value.into();
        self
    }
    /// Sets `times`.
    #[must_use]
    pub fn times(mut self, value: impl Into<Vec<wire::TimestampSec>>) -> Self {
        self.times = value.into();
        self
    }
    /// Sets `maybe`.
    #[must_use]
    pub fn maybe(mut self, value: impl Into<Vec<String>>) -> Self {
        self.maybe = Some(value.into());
        self
    }
    /// Sets `loose`.
    #[must_use]
    pub fn loose(mut self, value: impl Into<Vec<wire::Json>>) -> Self {
        self.loose = value.into();
        self
    }
    /// Sets `seen`.
    #[must_use]
    pub fn seen(mut self, value: bool) -> Self {
        self.seen = Some(value);
        self
    }
    /// Sets `score`.
    #[must_use]
    pub fn score(mut self, value: f64) -> Self {
        self.score = value;
        self
    }
    /// Sets `key`.
    #[must_use]
    pub fn key(mut self, value: impl Into<::feishu_api::Secret>) -> Self {
        self.key = value.into();
        self
    }
}
impl wire::Object for Item {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("states", wire::View::List(&self.states));
        visit("state", wire::Value::view(&self.state));
        visit("grid", wire::View::List(&self.grid));
        visit("cells", wire::View::List(&self.cells));
        visit("names", wire::View::Map(&self.names));
        visit("counts", wire::View::Map(&self.counts));
        visit("by_colour", wire::View::Map(&self.by_colour));
        visit("stacks", wire::View::List(&self.stacks));
        visit("kinds", wire::View::Map(&self.kinds));
        visit("ids", wire::View::List(&self.ids));
        visit("times", wire::View::List(&self.times));
        visit("maybe", wire::Value::view(&self.maybe));
        visit("loose", wire::View::List(&self.loose));
        visit("seen", wire::Value::view(&self.seen));
        visit("score", wire::View::Number(self.score));
        visit("key", wire::View::Secret(self.key.expose()));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "states" => wire::Slot::List(&mut self.states),
            "state" => wire::Slot::Optional(&mut self.state),
            "grid" => wire::Slot::List(&mut self.grid),
            "cells" => wire::Slot::List(&mut self.cells),
            "names" => wire::Slot::Map(&mut self.names),
            "counts" => wire::Slot::Map(&mut self.counts),
            "by_colour" => wire::Slot::Map(&mut self.by_colour),
            "stacks" => wire::Slot::List(&mut self.stacks),
            "kinds" => wire::Slot::Map(&mut self.kinds),
            "ids" => wire::Slot::List(&mut self.ids),
            "times" => wire::Slot::List(&mut self.times),
            "maybe" => wire::Slot::Optional(&mut self.maybe),
            "loose" => wire::Slot::List(&mut self.loose),
            "seen" => wire::Slot::Optional(&mut self.seen),
            "score" => wire::Slot::Number(&mut self.score),
            "key" => wire::Value::slot(&mut self.key),
            _ => wire::Slot::Skip,
        }
    }
}
/// Kinds
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kinds {
    /// `tin`
    ///
    /// Tin
    Tin,
    /// `oak`
    ///
    /// Oak
    Oak,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for Kinds {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for Kinds {
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
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Layer {
    /// Thickness
    pub thickness: f64,
}
impl Layer {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `thickness`.
    #[must_use]
    pub fn thickness(mut self, value: f64) -> Self {
        self.thickness = value;
        self
    }
}
impl wire::Object for Layer {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("thickness", wire::View::Number(self.thickness));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "thickness" => wire::Slot::Number(&mut self.thickness),
            _ => wire::Slot::Skip,
        }
    }
}
/// By colour
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Paint {
    /// Name
    pub name: String,
    /// Coats
    pub coats: i64,
}
impl Paint {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `coats`.
    #[must_use]
    pub fn coats(mut self, value: i64) -> Self {
        self.coats = value;
        self
    }
}
impl wire::Object for Paint {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("name", wire::View::Text(&self.name));
        visit("coats", wire::View::Integer(self.coats));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "name" => wire::Slot::Text(&mut self.name),
            "coats" => wire::Slot::Integer(&mut self.coats),
            _ => wire::Slot::Skip,
        }
    }
}
/// State
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// `on`
    ///
    /// On
    On,
    /// `off`
    ///
    /// Off
    Off,
    /// `lost`
    ///
    /// Lost
    Lost,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for State {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for State {
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
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum States {
    /// `on`
    ///
    /// On
    On,
    /// `off`
    ///
    /// Off
    Off,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for States {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for States {
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
::feishu_api::__impl_object! {
    Cell Item Layer Paint
}
::feishu_api::__impl_object_value! {
    Cell Item Layer Paint
}
::feishu_api::__impl_enum! {
    Kinds State States
}
::feishu_api::__impl_enum_value! {
    Kinds State States
}
