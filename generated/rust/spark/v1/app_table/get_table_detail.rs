// Generated from spec/spark/v1/app_table/get_table_detail.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::spark::{error, v1};
impl super::Api<'_> {
    /// Get a table / 获取数据表详细信息: [`GetTableDetail`](struct@GetTableDetail).
    ///
    /// Optional fields are set on the call: `.with(|request| request.env(…))`.
    pub fn get_table_detail(
        &self,
        app_id: impl Into<String>,
        table_name: impl Into<String>,
    ) -> crate::codegen::Call<GetTableDetail> {
        crate::codegen::Call::new(self.client, GetTableDetail::new(app_id, table_name))
    }
}
/// Get a table / 获取数据表详细信息.
///
/// Returns a table of a Miaoda app by its name, with its description and the type, key and default of each column.
///
/// 按表名返回妙搭应用的一个数据表，含描述以及各列的类型、主键和默认值等。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.spark().v1().app_table().get_table_detail("app_4jcn5n11bpf5v", "student_table").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/spark/v1/apps/:app_id/tables/:table_name`
/// - Rate limit: 10 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `spark:app.table:read`, `spark:app.table:write`
///
/// Errors: [`GetTableDetailError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/get_table_detail)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableDetail {
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
    /// Which environment's database to access, `online` or `dev`; `online` if omitted.
    ///
    /// 访问哪个环境的数据库：`online`（线上）或 `dev`，不填则为 `online`。
    /// - Default: `"online"`
    /// - Example: `"text"`
    pub env: Option<String>,
}
impl GetTableDetail {
    /// Creates the value from its required fields.
    pub fn new(app_id: impl Into<String>, table_name: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            table_name: table_name.into(),
            env: Default::default(),
        }
    }
    /// Sets `env`.
    #[must_use]
    pub fn env(mut self, value: impl Into<String>) -> Self {
        self.env = Some(value.into());
        self
    }
}
impl wire::Object for GetTableDetail {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("table_name", &mut self.table_name);
        f.field("env", &mut self.env);
    }
}
crate::codegen::__impl_object! {
    GetTableDetail
}
crate::codegen::__operation! {
    GetTableDetail => GetTableDetailResponse, GetTableDetailError:
    Endpoint::new("spark.v1.app_table.get_table_detail", Get, "/open-apis/spark/v1/apps/:app_id/tables/:table_name")
        .documented(text("获取数据表详细信息", "Get a table"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/get_table_detail")
        .access(&[User], &[Custom], &[
            scopes(&[crate::scope::SPARK_APP_TABLE_READ]),
            scopes(&[crate::scope::SPARK_APP_TABLE_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[
            path("app_id", String).required(),
            path("table_name", String).required(),
            query("env", String).default("\"online\""),
        ])
}
/// The reply to [`GetTableDetail`](struct@GetTableDetail).
pub type GetTableDetailResponse = v1::AppTable;
crate::codegen::__error_enum! {
    /// The documented errors of [`GetTableDetail`](struct@GetTableDetail).
    GetTableDetailError:
    /// [`3340001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
