// Generated from spec/spark/v1/app_table/delete_table_records.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::spark::error;
impl super::Api<'_> {
    /// Delete records / 删除数据表中的记录: [`DeleteTableRecords`](struct@DeleteTableRecords).
    ///
    /// Optional fields are set on the call: `.with(|request| request.env(…))`.
    pub fn delete_table_records(
        &self,
        app_id: impl Into<String>,
        table_name: impl Into<String>,
        filter: impl Into<String>,
    ) -> crate::codegen::Call<DeleteTableRecords> {
        crate::codegen::Call::new(
            self.client,
            DeleteTableRecords::new(app_id, table_name, filter),
        )
    }
}
/// Delete records / 删除数据表中的记录.
///
/// Permanently deletes the records of a table of a Miaoda app that match a filter,.
///
/// 永久删除妙搭应用数据表中符合筛选条件的记录。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.spark().v1().app_table().delete_table_records("app_4jcn5n11bpf5v", "student_table", "age=gt.10").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/spark/v1/apps/:app_id/tables/:table_name/records`
/// - Rate limit: 10 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `spark:app.table.record:write`
///
/// Errors: [`DeleteTableRecordsError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/delete_table_records)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTableRecords {
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
    /// The conditions the records to delete must meet, in PostgREST row filter syntax as in queries; `age=gt.10`, for example.
    ///
    /// 要删除的记录须满足的条件，采用 PostgREST 的行筛选语法，与查询记录时相同，如 `age=gt.10`。
    /// - Example: `"age=gt.10"`
    pub filter: String,
    /// Which environment's database to access, `online` or `dev`; `online` if omitted.
    ///
    /// 访问哪个环境的数据库：`online`（线上）或 `dev`，不填则为 `online`。
    /// - Default: `"online"`
    /// - Example: `"text"`
    pub env: Option<String>,
}
impl DeleteTableRecords {
    /// Creates the value from its required fields.
    pub fn new(
        app_id: impl Into<String>,
        table_name: impl Into<String>,
        filter: impl Into<String>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            table_name: table_name.into(),
            filter: filter.into(),
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
impl wire::Object for DeleteTableRecords {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("table_name", &mut self.table_name);
        f.field("filter", &mut self.filter);
        f.field("env", &mut self.env);
    }
}
crate::codegen::__impl_object! {
    DeleteTableRecords
}
crate::codegen::__operation! {
    DeleteTableRecords => DeleteTableRecordsResponse, DeleteTableRecordsError:
    Endpoint::new("spark.v1.app_table.delete_table_records", Delete, "/open-apis/spark/v1/apps/:app_id/tables/:table_name/records")
        .documented(text("删除数据表中的记录", "Delete records"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/delete_table_records")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::SPARK_APP_TABLE_RECORD_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[
            path("app_id", String).required(),
            path("table_name", String).required(),
            query("filter", String).required(),
            query("env", String).default("\"online\""),
        ])
}
/// The reply to [`DeleteTableRecords`](struct@DeleteTableRecords).
pub type DeleteTableRecordsResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`DeleteTableRecords`](struct@DeleteTableRecords).
    DeleteTableRecordsError:
    /// [`3340001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
