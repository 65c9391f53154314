// Generated from spec/spark/v1/app_table/get_table_record_list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::spark::{error, v1};
impl super::Api<'_> {
    /// List the records of a table / 查询数据表数据记录: [`GetTableRecordList`](struct@GetTableRecordList).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn get_table_record_list(
        &self,
        app_id: impl Into<String>,
        table_name: impl Into<String>,
    ) -> crate::codegen::Call<GetTableRecordList> {
        crate::codegen::Call::new(
            self.client,
            GetTableRecordList::new(app_id, table_name),
        )
    }
}
/// List the records of a table / 查询数据表数据记录.
///
/// Returns the records of a table of a Miaoda app page by page, with columns, filter and order in the syntax of PostgREST.
///
/// 按 PostgREST 语法筛选、排序和选列，分页返回妙搭应用一个数据表的记录。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.spark().v1().app_table().get_table_record_list("app_4jcn5n11bpf5v", "student_table").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/spark/v1/apps/:app_id/tables/:table_name/records`
/// - Rate limit: 10 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `spark:app.table.record:read`, `spark:app.table.record:write`
///
/// Errors: [`GetTableRecordListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/get_table_record_list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableRecordList {
    /// The ID of the Miaoda app, which is the part after `/app/` in its URL, such as `app_4jcn5n11bpf5v`.
    ///
    /// 妙搭应用的 ID，即应用地址 `/app/` 之后的部分，如 `app_4jcn5n11bpf5v`。
    /// - Example: `"app_4jcn5n11bpf5v"`
    pub app_id: String,
    /// The name of the data table, which must belong to the app of `app_id`; the app's database management shows it.
    ///
    /// 妙搭数据表的名称，该表须属于 `app_id` 指定的应用，可在应用的数据库管理中查看。
    /// - Example: `"student_table"`
    pub table_name: String,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `10`
    /// - From 1 to 500
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0="`
    pub page_token: Option<String>,
    /// Which columns to return, in [PostgREST column syntax](https://docs.postgrest.org/en/v13/references/api/tables_views.html#vertical-filtering); `*`, that is all, if omitted.
    ///
    /// 要返回的列，采用 [PostgREST 列筛选语法](https://docs.postgrest.org/en/v13/references/api/tables_views.html#vertical-filtering)；不填为 `*`，即所有列。
    /// - Example: `"_id,_created_at,name"`
    pub select: Option<String>,
    /// The conditions the records must meet, in PostgREST row filter syntax; `age=gt.10`, for example, is age above 10.
    ///
    /// 记录须满足的条件，采用 PostgREST 的行筛选语法，如 `age=gt.10` 表示 age 大于 10。
    /// - Example: `"age=gt.10"`
    pub filter: Option<String>,
    /// The columns and directions to sort by, in PostgREST ordering syntax such as `age.desc,score.asc`; ascending unless stated, and nulls can be put first or last.
    ///
    /// 排序所依据的列与方向，采用 PostgREST 的排序语法，如 `age.desc,score.asc`；未写明方向时为升序，空值可指定排在最前或最后。
    /// - Example: `"age.desc,score.asc"`
    pub order: Option<String>,
    /// Which environment's database to access, `online` or `dev`; `online` if omitted.
    ///
    /// 访问哪个环境的数据库：`online`（线上）或 `dev`，不填则为 `online`。
    /// - Default: `"online"`
    /// - Example: `"text"`
    pub env: Option<String>,
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"miaoda_user_id"`
    pub user_identifier_type: Option<v1::UserIdentifierType>,
}
impl GetTableRecordList {
    /// Creates the value from its required fields.
    pub fn new(app_id: impl Into<String>, table_name: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            table_name: table_name.into(),
            page_size: Default::default(),
            page_token: Default::default(),
            select: Default::default(),
            filter: Default::default(),
            order: Default::default(),
            env: Default::default(),
            user_identifier_type: Default::default(),
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
    /// Sets `env`.
    #[must_use]
    pub fn env(mut self, value: impl Into<String>) -> Self {
        self.env = Some(value.into());
        self
    }
    /// Sets `user_identifier_type`.
    #[must_use]
    pub fn user_identifier_type(mut self, value: v1::UserIdentifierType) -> Self {
        self.user_identifier_type = Some(value);
        self
    }
}
impl wire::Object for GetTableRecordList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("table_name", &mut self.table_name);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("select", &mut self.select);
        f.field("filter", &mut self.filter);
        f.field("order", &mut self.order);
        f.field("env", &mut self.env);
        f.field("user_identifier_type", &mut self.user_identifier_type);
    }
}
crate::codegen::__impl_object! {
    GetTableRecordList
}
crate::codegen::__operation! {
    GetTableRecordList => GetTableRecordListResponse, GetTableRecordListError:
    Endpoint::new("spark.v1.app_table.get_table_record_list", Get, "/open-apis/spark/v1/apps/:app_id/tables/:table_name/records")
        .documented(text("查询数据表数据记录", "List the records of a table"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/get_table_record_list")
        .access(&[User], &[Custom], &[
            scopes(&[crate::scope::SPARK_APP_TABLE_RECORD_READ]),
            scopes(&[crate::scope::SPARK_APP_TABLE_RECORD_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[
            path("app_id", String).required(),
            path("table_name", String).required(),
            query("page_size", Integer).between(Some(1), Some(500)).default("10"),
            query("page_token", String),
            query("select", String),
            query("filter", String),
            query("order", String),
            query("env", String).default("\"online\""),
            query("user_identifier_type", String).default("\"miaoda_user_id\""),
        ])
}
/// The reply to [`GetTableRecordList`](struct@GetTableRecordList).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableRecordListResponse {
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// How many records match in total. / 符合条件的记录总数。
    pub total: i64,
    /// The records found, an array serialized as a JSON string. / 查询到的记录，为数组序列化后的 JSON 字符串。
    pub items: String,
}
impl wire::Object for GetTableRecordListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
        f.field("total", &mut self.total);
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    GetTableRecordListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`GetTableRecordList`](struct@GetTableRecordList).
    GetTableRecordListError:
    /// [`3340001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
