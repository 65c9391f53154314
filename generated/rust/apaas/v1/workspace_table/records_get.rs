// Generated from spec/apaas/v1/workspace_table/records_get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::apaas::error;
impl super::Api<'_> {
    /// Query table records / 查询数据表数据记录: [`RecordsGet`](struct@RecordsGet).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn records_get(
        &self,
        workspace_id: impl Into<String>,
        table_name: impl Into<String>,
    ) -> crate::codegen::Call<RecordsGet> {
        crate::codegen::Call::new(self.client, RecordsGet::new(workspace_id, table_name))
    }
}
/// Query table records / 查询数据表数据记录.
///
/// Returns the records of a table that match page by page. / 按条件分页返回数据表中的记录。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.apaas().v1().workspace_table().records_get("workspace_aadimx5uzpsls", "table_name_1").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records`
/// - Rate limit: 10 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `app_engine:workspace.table.record:read`, `app_engine:workspace.table.record:write`
///
/// Errors: [`RecordsGetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordsGet {
    /// The ID of the workspace, the part starting with `workspace_` after `workspace/` in the URL of the data platform.
    ///
    /// 工作空间 ID，即数据平台网址中 `workspace/` 之后以 `workspace_` 开头的一段。
    /// - Example: `"workspace_aadimx5uzpsls"`
    pub workspace_id: String,
    /// The name of the data table, as shown in the data platform. / 数据表的名称，可在数据平台查看。
    /// - Example: `"table_name_1"`
    pub table_name: String,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `10`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0="`
    pub page_token: Option<String>,
    /// Which columns to return, in [PostgREST column syntax](https://docs.postgrest.org/en/v13/references/api/tables_views.html#vertical-filtering); `*`, that is all, if omitted.
    ///
    /// 要返回的列，采用 [PostgREST 列筛选语法](https://docs.postgrest.org/en/v13/references/api/tables_views.html#vertical-filtering)；不填为 `*`，即所有列。
    /// - Example: `"_id,_created_at,name"`
    pub select: Option<String>,
    /// The conditions the records to return must meet, in [PostgREST row filter syntax](https://docs.postgrest.org/en/v13/references/api/tables_views.html#horizontal-filtering) and URL-encoded; `age=gt.10`, for example, is age above 10.
    ///
    /// 要查询的记录须满足的条件，采用 [PostgREST 行筛选语法](https://docs.postgrest.org/en/v13/references/api/tables_views.html#horizontal-filtering)并做 URL 编码，如 `age=gt.10` 表示 age 大于 10。
    /// - Example: `"age%3Dgt.10"`
    pub filter: Option<String>,
    /// The columns and directions to sort by, in [PostgREST ordering syntax](https://docs.postgrest.org/en/v13/references/api/tables_views.html#ordering); ascending unless stated, and nulls can be put first or last.
    ///
    /// 排序所依据的列与方向，采用 [PostgREST 排序语法](https://docs.postgrest.org/en/v13/references/api/tables_views.html#ordering)；未写明方向时为升序，空值可指定排在最前或最后。
    /// - Example: `"age.desc,score.asc"`
    pub order: Option<String>,
}
impl RecordsGet {
    /// Creates the value from its required fields.
    pub fn new(workspace_id: impl Into<String>, table_name: impl Into<String>) -> Self {
        Self {
            workspace_id: workspace_id.into(),
            table_name: table_name.into(),
            page_size: Default::default(),
            page_token: Default::default(),
            select: Default::default(),
            filter: Default::default(),
            order: Default::default(),
        }
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `select`.
    #[must_use]
    pub fn select(mut self, value: impl Into<String>) -> Self {
        self.select = Some(value.into());
        self
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<String>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: impl Into<String>) -> Self {
        self.order = Some(value.into());
        self
    }
}
impl wire::Object for RecordsGet {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("workspace_id", &mut self.workspace_id);
        f.field("table_name", &mut self.table_name);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("select", &mut self.select);
        f.field("filter", &mut self.filter);
        f.field("order", &mut self.order);
    }
}
crate::codegen::__impl_object! {
    RecordsGet
}
crate::codegen::__operation! {
    RecordsGet => RecordsGetResponse, RecordsGetError:
    Endpoint::new("apaas.v1.workspace_table.records_get", Get, "/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records")
        .documented(text("查询数据表数据记录", "Query table records"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_get")
        .access(&[User], &[Custom], &[
            scopes(&[crate::scope::APP_ENGINE_WORKSPACE_TABLE_RECORD_READ]),
            scopes(&[crate::scope::APP_ENGINE_WORKSPACE_TABLE_RECORD_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[
            path("workspace_id", String).required(),
            path("table_name", String).required(),
            query("page_size", Integer).default("10"),
            query("page_token", String),
            query("select", String),
            query("filter", String),
            query("order", String),
        ])
}
/// The reply to [`RecordsGet`](struct@RecordsGet).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordsGetResponse {
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// How many records match in total. / 符合条件的记录总数。
    pub total: i64,
    /// The records found, an array serialized as a JSON string. / 查询到的记录，为数组序列化后的 JSON 字符串。
    pub items: String,
}
impl wire::Object for RecordsGetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
        f.field("total", &mut self.total);
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    RecordsGetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`RecordsGet`](struct@RecordsGet).
    RecordsGetError:
    /// [`2320001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
