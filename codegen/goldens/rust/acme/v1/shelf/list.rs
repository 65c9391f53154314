// Generated from spec/acme/v1/shelf/list.yaml. Do not edit: change the spec and run `cargo regen`.

use ::feishu_api::codegen::wire;
use super::super::super::super::types;
use super::super::super::super::acme::{error, v1};
impl super::Api<'_> {
    /// List shelves / 列出货架: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn list(
        &self,
        staff_id_type: types::StaffIdType,
    ) -> ::feishu_api::codegen::Call<List> {
        ::feishu_api::codegen::Call::new(self.client, List::new(staff_id_type))
    }
}
/// List shelves / 列出货架.
///
/// Lists shelves. / 列出货架。
///
/// - `POST /acme/v1/shelves/list`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `acme:box`, `acme:box:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://acme.example/docs/shelf/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// Which kind the owners' numbers are of. / 负责人的工号是哪一种
    /// - Default: `"open"`
    pub staff_id_type: types::StaffIdType,
    /// The page to start with. / 从哪一页开始
    pub page_token: Option<String>,
    /// How many there are on a page. / 每页多少条
    /// - Default: `10`
    /// - From 1 to 50
    /// - Example: `5`
    pub page_size: Option<i64>,
    /// What to look for. / 条件
    pub filter: Option<v1::ShelfFilter>,
    /// An enum of the page's own
    pub kind: Option<Listing>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(staff_id_type: types::StaffIdType) -> Self {
        Self {
            staff_id_type,
            page_token: Default::default(),
            page_size: Default::default(),
            filter: Default::default(),
            kind: Default::default(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: v1::ShelfFilter) -> Self {
        self.filter = Some(value);
        self
    }
    /// Sets `kind`.
    #[must_use]
    pub fn kind(mut self, value: Listing) -> Self {
        self.kind = Some(value);
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("staff_id_type", &mut self.staff_id_type);
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
        f.field("filter", &mut self.filter);
        f.field("kind", &mut self.kind);
    }
}
::feishu_api::codegen::__impl_object! {
    List
}
::feishu_api::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("acme.v1.shelf.list", Post, "/acme/v1/shelves/list")
        .documented(text("列出货架", "List shelves"), "https://acme.example/docs/shelf/list")
        .access(&[Tenant], &[], &[
            scopes(&[super::super::super::super::scope::ACME_BOX]),
            scopes(&[super::super::super::super::scope::ACME_BOX_READONLY]),
        ])
        .guards(&[
            Guard::sent("staff_id_type", &[scopes(&[super::super::super::super::scope::ACME_STAFF])]).value("tenant"),
        ])
        .request(Json, &[
            query("staff_id_type", String).required().default("\"open\""),
            query("page_token", String),
            query("page_size", Integer).between(Some(1), Some(50)).default("10"),
            body("filter", Object),
            body("kind", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl ::feishu_api::codegen::Paged for List {
    type Item = v1::Shelf;
    fn items(response: ListResponse) -> Vec<v1::Shelf> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The shelves. / 货架
    pub items: Vec<v1::Shelf>,
    /// By kind. / 按种类
    pub by_kind: ::std::collections::BTreeMap<String, Vec<v1::Shelf>>,
    /// A type of the page's own
    pub item: ListItem,
    /// Whether there is more. / 是否还有
    pub has_more: bool,
    /// The next page. / 下一页
    pub page_token: Option<String>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("by_kind", &mut self.by_kind);
        f.field("item", &mut self.item);
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
    }
}
::feishu_api::codegen::__impl_object! {
    ListResponse
}
::feishu_api::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`10101`](error::NO_SHELF): no such shelf
    NoShelf = error::NO_SHELF,
}
/// A type of the page's own
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItem {
    /// The first
    pub shelf: v1::Shelf,
}
impl wire::Object for ListItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("shelf", &mut self.shelf);
    }
}
/// An enum of the page's own
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Listing {
    /// `short`: 简短
    Short,
    /// `long`: 详细
    Long,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for Listing {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for Listing {
    fn as_str(&self) -> &str {
        match self {
            Self::Short => "short",
            Self::Long => "long",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "short" => Self::Short,
            "long" => Self::Long,
            _ => Self::Other(text.to_owned()),
        }
    }
}
::feishu_api::codegen::__impl_object! {
    ListItem
}
::feishu_api::codegen::__impl_enum! {
    Listing
}
