// Generated from spec/spark/v1/app_table/batch_update_table_records.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::spark::{error, v1};
impl super::Api<'_> {
    /// Update records by primary key / 批量更新数据表中的记录: [`BatchUpdateTableRecords`](struct@BatchUpdateTableRecords).
    ///
    /// Optional fields are set on the call: `.with(|request| request.env(…))`.
    pub fn batch_update_table_records(
        &self,
        app_id: impl Into<String>,
        table_name: impl Into<String>,
        records: impl Into<String>,
    ) -> crate::codegen::Call<BatchUpdateTableRecords> {
        crate::codegen::Call::new(
            self.client,
            BatchUpdateTableRecords::new(app_id, table_name, records),
        )
    }
}
/// Update records by primary key / 批量更新数据表中的记录.
///
/// Updates up to 500 records of a table of a Miaoda app by primary key, all in the same fields, and returns their IDs.
///
/// 按主键更新妙搭应用数据表中最多 500 条记录，各条更新的字段须相同，返回记录的 ID。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.spark().v1().app_table().batch_update_table_records("app_4jcn5n11bpf5v", "student_table", "[`{\"_id\":\"657fade8-394d-4d86-aa35-0129e3bd7614\",\"age\":10}`]").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/spark/v1/apps/:app_id/tables/:table_name/records_batch_update`
/// - Rate limit: 10 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `spark:app.table.record:write`
///
/// Errors: [`BatchUpdateTableRecordsError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/batch_update_table_records)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateTableRecords {
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
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"miaoda_user_id"`
    pub user_identifier_type: Option<v1::UserIdentifierType>,
    /// The records to update, a JSON array serialized as a string, at most 500 at a time; each must hold the primary key, such as `_id`, and all must set the same fields.
    ///
    /// 要更新的记录，为 JSON 数组序列化后的字符串，一次最多 500 条；每条须含主键（如 `_id`），且各条更新的字段须相同。
    /// - Example: ``"[`{\"_id\":\"657fade8-394d-4d86-aa35-0129e3bd7614\",\"age\":10}`]"``
    pub records: String,
}
impl BatchUpdateTableRecords {
    /// Creates the value from its required fields.
    pub fn new(
        app_id: impl Into<String>,
        table_name: impl Into<String>,
        records: impl Into<String>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            table_name: table_name.into(),
            env: Default::default(),
            user_identifier_type: Default::default(),
            records: records.into(),
        }
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
impl wire::Object for BatchUpdateTableRecords {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("table_name", &mut self.table_name);
        f.field("env", &mut self.env);
        f.field("user_identifier_type", &mut self.user_identifier_type);
        f.field("records", &mut self.records);
    }
}
crate::codegen::__impl_object! {
    BatchUpdateTableRecords
}
crate::codegen::__operation! {
    BatchUpdateTableRecords => BatchUpdateTableRecordsResponse, BatchUpdateTableRecordsError:
    Endpoint::new("spark.v1.app_table.batch_update_table_records", Patch, "/open-apis/spark/v1/apps/:app_id/tables/:table_name/records_batch_update")
        .documented(text("批量更新数据表中的记录", "Update records by primary key"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/batch_update_table_records")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::SPARK_APP_TABLE_RECORD_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            path("app_id", String).required(),
            path("table_name", String).required(),
            query("env", String).default("\"online\""),
            query("user_identifier_type", String).default("\"miaoda_user_id\""),
            body("records", String).required(),
        ])
}
/// The reply to [`BatchUpdateTableRecords`](struct@BatchUpdateTableRecords).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateTableRecordsResponse {
    /// The IDs of the records updated. / 已更新的记录的 ID。
    pub record_ids: Vec<String>,
}
impl wire::Object for BatchUpdateTableRecordsResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("record_ids", &mut self.record_ids);
    }
}
crate::codegen::__impl_object! {
    BatchUpdateTableRecordsResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchUpdateTableRecords`](struct@BatchUpdateTableRecords).
    BatchUpdateTableRecordsError:
    /// [`3340001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
