// Generated from spec/apaas/v1/application_object_record/batch_query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::apaas::{error, v1};
impl super::Api<'_> {
    /// List records / 查询记录列表: [`BatchQuery`](struct@BatchQuery).
    ///
    /// Optional fields are set on the call: `.with(|request| request.filter(…))`.
    pub fn batch_query(
        &self,
        namespace: impl Into<String>,
        object_api_name: impl Into<String>,
        select: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<BatchQuery> {
        crate::codegen::Call::new(
            self.client,
            BatchQuery::new(namespace, object_api_name, select),
        )
    }
}
/// List records / 查询记录列表.
///
/// Returns the records of an object that match page by page. / 分页返回对象中符合条件的记录。
///
/// - `POST /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_query`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `app_engine:object.record:read`
///
/// Errors: [`BatchQueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/batch_query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQuery {
    /// The namespace of the app. / 应用的命名空间。
    /// - Length: 0 to 256
    /// - Example: `"package_test__c"`
    pub namespace: String,
    /// The API name of the object to query, unique within the app. / 要查询的对象的 API 名称，在应用内唯一。
    /// - Length: 0 to 256
    /// - Example: `"_user"`
    pub object_api_name: String,
    /// Which fields to return, by API name; a dot reaches into the fields of a lookup.
    ///
    /// 要返回的字段，以字段的 API 名称表示；关联字段可用 `.` 继续取其下级字段。
    /// - Length: 0 to 256
    /// - Example: `["_name"]`
    pub select: Vec<String>,
    /// The conditions the records must meet. / 记录须满足的筛选条件。
    pub filter: Option<v1::CriterionInput>,
    /// What to sort by; earlier entries take precedence. / 排序条件，靠前的优先。
    /// - Length: 0 to 256
    pub order_by: Option<Vec<BatchQuerySort>>,
    /// The fields to group the records by. / 分组聚合所依据的字段。
    /// - Length: 0 to 256
    pub group_by: Option<Vec<BatchQueryRecordGroupByItem>>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0="`
    pub page_token: Option<String>,
    /// Whether to page by token: if `true`, the query starts at `page_token` and `next_page_token` is returned; `false` if omitted.
    ///
    /// 是否用 `page_token` 翻页；为 `true` 时从该标记处开始查询，并返回 `next_page_token`；不填为 `false`。
    pub use_page_token: Option<bool>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Example: `100`
    pub page_size: Option<i64>,
    /// How many records to skip, 0 if omitted; large offsets slow the query down or make it time out, so page by ID cursor to read all records.
    ///
    /// 跳过的记录数，不填为 0；数值较大时查询变慢甚至超时，遍历全部记录宜改用 ID 游标分页。
    /// - From 0 to 10000000000
    /// - Example: `0`
    pub offset: Option<i64>,
    /// Whether to return the number of matching records in `total`; `false` if omitted.
    ///
    /// 是否在 `total` 中返回符合条件的记录总数；不填为 `false`，即不返回。
    pub need_total_count: Option<bool>,
}
impl BatchQuery {
    /// Creates the value from its required fields.
    pub fn new(
        namespace: impl Into<String>,
        object_api_name: impl Into<String>,
        select: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            namespace: namespace.into(),
            object_api_name: object_api_name.into(),
            select: select.into(),
            filter: Default::default(),
            order_by: Default::default(),
            group_by: Default::default(),
            page_token: Default::default(),
            use_page_token: Default::default(),
            page_size: Default::default(),
            offset: Default::default(),
            need_total_count: Default::default(),
        }
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: v1::CriterionInput) -> Self {
        self.filter = Some(value);
        self
    }
    /// Sets `order_by`.
    #[must_use]
    pub fn order_by(mut self, value: impl Into<Vec<BatchQuerySort>>) -> Self {
        self.order_by = Some(value.into());
        self
    }
    /// Sets `group_by`.
    #[must_use]
    pub fn group_by(
        mut self,
        value: impl Into<Vec<BatchQueryRecordGroupByItem>>,
    ) -> Self {
        self.group_by = Some(value.into());
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `use_page_token`.
    #[must_use]
    pub fn use_page_token(mut self, value: bool) -> Self {
        self.use_page_token = Some(value);
        self
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `offset`.
    #[must_use]
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }
    /// Sets `need_total_count`.
    #[must_use]
    pub fn need_total_count(mut self, value: bool) -> Self {
        self.need_total_count = Some(value);
        self
    }
}
impl wire::Object for BatchQuery {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("namespace", &mut self.namespace);
        f.field("object_api_name", &mut self.object_api_name);
        f.field("select", &mut self.select);
        f.field("filter", &mut self.filter);
        f.field("order_by", &mut self.order_by);
        f.field("group_by", &mut self.group_by);
        f.field("page_token", &mut self.page_token);
        f.field("use_page_token", &mut self.use_page_token);
        f.field("page_size", &mut self.page_size);
        f.field("offset", &mut self.offset);
        f.field("need_total_count", &mut self.need_total_count);
    }
}
crate::codegen::__impl_object! {
    BatchQuery
}
crate::codegen::__operation! {
    BatchQuery => BatchQueryResponse, BatchQueryError:
    Endpoint::new("apaas.v1.application_object_record.batch_query", Post, "/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_query")
        .documented(text("查询记录列表", "List records"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/batch_query")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::APP_ENGINE_OBJECT_RECORD_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("namespace", String).required(),
            path("object_api_name", String).required(),
            body("select", Array).required(),
            body("filter", Object),
            body("order_by", Array),
            body("group_by", Array),
            body("page_token", String),
            body("use_page_token", Boolean),
            body("page_size", Integer),
            body("offset", Integer).between(Some(0), Some(10000000000)),
            body("need_total_count", Boolean),
        ])
}
/// The reply to [`BatchQuery`](struct@BatchQuery).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryResponse {
    /// The records that match. / 符合条件的记录。
    pub items: String,
    /// How many records match; only returned if `need_total_count` is `true`.
    ///
    /// 符合条件的记录总数，仅在 `need_total_count` 为 `true` 时返回。
    pub total: i64,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub next_page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for BatchQueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("total", &mut self.total);
        f.field("next_page_token", &mut self.next_page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    BatchQueryResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchQuery`](struct@BatchQuery).
    BatchQueryError:
    /// [`2320001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
/// The direction to sort in. / 排序方向。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BatchQueryDirection {
    /// `ASC`: Ascending / 升序
    Asc,
    /// `DESC`: Descending / 降序
    Desc,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for BatchQueryDirection {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for BatchQueryDirection {
    fn as_str(&self) -> &str {
        match self {
            Self::Asc => "ASC",
            Self::Desc => "DESC",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "ASC" => Self::Asc,
            "DESC" => Self::Desc,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The fields to group the records by. / 分组聚合所依据的字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryRecordGroupByItem {
    /// The API name of the field. / 字段的 API 名称。
    /// - Length: 0 to 256
    /// - Example: `"_id"`
    pub field: String,
}
impl BatchQueryRecordGroupByItem {
    /// Creates the value from its required fields.
    pub fn new(field: impl Into<String>) -> Self {
        Self { field: field.into() }
    }
}
impl wire::Object for BatchQueryRecordGroupByItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field", &mut self.field);
    }
}
/// What to sort by; earlier entries take precedence. / 排序条件，靠前的优先。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQuerySort {
    /// The API name of the field. / 字段的 API 名称。
    /// - Length: 0 to 256
    /// - Example: `"_id"`
    pub field: String,
    /// The direction to sort in. / 排序方向。
    /// - Length: 0 to 256
    pub direction: BatchQueryDirection,
}
impl BatchQuerySort {
    /// Creates the value from its required fields.
    pub fn new(field: impl Into<String>, direction: BatchQueryDirection) -> Self {
        Self {
            field: field.into(),
            direction,
        }
    }
}
impl wire::Object for BatchQuerySort {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field", &mut self.field);
        f.field("direction", &mut self.direction);
    }
}
crate::codegen::__impl_object! {
    BatchQueryRecordGroupByItem BatchQuerySort
}
crate::codegen::__impl_enum! {
    BatchQueryDirection
}
