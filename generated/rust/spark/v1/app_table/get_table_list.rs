// Generated from spec/spark/v1/app_table/get_table_list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::spark::{error, v1};
impl super::Api<'_> {
    /// List tables / 获取数据表列表: [`GetTableList`](struct@GetTableList).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn get_table_list(
        &self,
        app_id: impl Into<String>,
    ) -> crate::codegen::Call<GetTableList> {
        crate::codegen::Call::new(self.client, GetTableList::new(app_id))
    }
}
/// List tables / 获取数据表列表.
///
/// Returns the tables of a Miaoda app page by page, with name, description and columns.
///
/// 分页返回妙搭应用的数据表，含名称、描述和列。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.spark().v1().app_table().get_table_list("app_4jcn5n11bpf5v").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/spark/v1/apps/:app_id/tables`
/// - Rate limit: 10 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `spark:app.table:read`, `spark:app.table:write`
///
/// Errors: [`GetTableListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/get_table_list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableList {
    /// The ID of the Miaoda app, which is the part after `/app/` in its URL, such as `app_4jcn5n11bpf5v`.
    ///
    /// 妙搭应用的 ID，即应用地址 `/app/` 之后的部分，如 `app_4jcn5n11bpf5v`。
    /// - Example: `"app_4jcn5n11bpf5v"`
    pub app_id: String,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `10`
    /// - From 1 to 500
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0="`
    pub page_token: Option<String>,
    /// Which environment's database to access, `online` or `dev`; `online` if omitted.
    ///
    /// 访问哪个环境的数据库：`online`（线上）或 `dev`，不填则为 `online`。
    /// - Default: `"online"`
    /// - Example: `"text"`
    pub env: Option<String>,
}
impl GetTableList {
    /// Creates the value from its required fields.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            page_size: Default::default(),
            page_token: Default::default(),
            env: Default::default(),
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
    /// Sets `env`.
    #[must_use]
    pub fn env(mut self, value: impl Into<String>) -> Self {
        self.env = Some(value.into());
        self
    }
}
impl wire::Object for GetTableList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("env", &mut self.env);
    }
}
crate::codegen::__impl_object! {
    GetTableList
}
crate::codegen::__operation! {
    GetTableList => GetTableListResponse, GetTableListError:
    Endpoint::new("spark.v1.app_table.get_table_list", Get, "/open-apis/spark/v1/apps/:app_id/tables")
        .documented(text("获取数据表列表", "List tables"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/get_table_list")
        .access(&[User], &[Custom], &[
            scopes(&[crate::scope::SPARK_APP_TABLE_READ]),
            scopes(&[crate::scope::SPARK_APP_TABLE_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[
            path("app_id", String).required(),
            query("page_size", Integer).between(Some(1), Some(500)).default("10"),
            query("page_token", String),
            query("env", String).default("\"online\""),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for GetTableList {
    type Item = v1::AppTable;
    fn items(response: GetTableListResponse) -> Vec<v1::AppTable> {
        response.items
    }
}
/// The reply to [`GetTableList`](struct@GetTableList).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableListResponse {
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// The data tables on this page. / 本页的数据表。
    pub items: Vec<v1::AppTable>,
}
impl wire::Object for GetTableListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    GetTableListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`GetTableList`](struct@GetTableList).
    GetTableListError:
    /// [`3340001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
