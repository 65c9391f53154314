// Generated from spec/spark/v1/app_table/patch_table_records.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::spark::{error, v1};
impl super::Api<'_> {
    /// Update records by filter / 按条件更新数据表中的记录: [`PatchTableRecords`](struct@PatchTableRecords).
    ///
    /// Optional fields are set on the call: `.with(|request| request.env(…))`.
    pub fn patch_table_records(
        &self,
        app_id: impl Into<String>,
        table_name: impl Into<String>,
        filter: impl Into<String>,
        record: impl Into<String>,
    ) -> crate::codegen::Call<PatchTableRecords> {
        crate::codegen::Call::new(
            self.client,
            PatchTableRecords::new(app_id, table_name, filter, record),
        )
    }
}
/// Update records by filter / 按条件更新数据表中的记录.
///
/// Updates all records of a table of a Miaoda app that match a filter to the same content, and returns their IDs.
///
/// 把妙搭应用数据表中符合筛选条件的记录都改为同样的内容，返回它们的 ID。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.spark().v1().app_table().patch_table_records("app_4jcn5n11bpf5v", "student_table", "age=gt.10", "`{\"age\":10}`").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/spark/v1/apps/:app_id/tables/:table_name/records`
/// - Rate limit: 10 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `spark:app.table.record:write`
///
/// Errors: [`PatchTableRecordsError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/patch_table_records)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchTableRecords {
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
    /// The conditions the records must meet, in PostgREST row filter syntax; `age=gt.10`, for example, is age above 10.
    ///
    /// 记录须满足的条件，采用 PostgREST 的行筛选语法，如 `age=gt.10` 表示 age 大于 10。
    /// - Example: `"age=gt.10"`
    pub filter: String,
    /// Which environment's database to access, `online` or `dev`; `online` if omitted.
    ///
    /// 访问哪个环境的数据库：`online`（线上）或 `dev`，不填则为 `online`。
    /// - Default: `"online"`
    /// - Example: `"text"`
    pub env: Option<String>,
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"miaoda_user_id"`
    pub user_identifier_type: Option<v1::UserIdentifierType>,
    /// The fields to set and their values, a JSON object serialized as a string, applied to every record that meets `filter`.
    ///
    /// 要写入的字段与值，为 JSON 对象序列化后的字符串，应用于所有满足 `filter` 的记录。
    /// - Example: ``"`{\"age\":10}`"``
    pub record: String,
}
impl PatchTableRecords {
    /// Creates the value from its required fields.
    pub fn new(
        app_id: impl Into<String>,
        table_name: impl Into<String>,
        filter: impl Into<String>,
        record: impl Into<String>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            table_name: table_name.into(),
            filter: filter.into(),
            env: Default::default(),
            user_identifier_type: Default::default(),
            record: record.into(),
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
impl wire::Object for PatchTableRecords {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("table_name", &mut self.table_name);
        f.field("filter", &mut self.filter);
        f.field("env", &mut self.env);
        f.field("user_identifier_type", &mut self.user_identifier_type);
        f.field("record", &mut self.record);
    }
}
crate::codegen::__impl_object! {
    PatchTableRecords
}
crate::codegen::__operation! {
    PatchTableRecords => PatchTableRecordsResponse, PatchTableRecordsError:
    Endpoint::new("spark.v1.app_table.patch_table_records", Patch, "/open-apis/spark/v1/apps/:app_id/tables/:table_name/records")
        .documented(text("按条件更新数据表中的记录", "Update records by filter"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/patch_table_records")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::SPARK_APP_TABLE_RECORD_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            path("app_id", String).required(),
            path("table_name", String).required(),
            query("filter", String).required(),
            query("env", String).default("\"online\""),
            query("user_identifier_type", String).default("\"miaoda_user_id\""),
            body("record", String).required(),
        ])
}
/// The reply to [`PatchTableRecords`](struct@PatchTableRecords).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchTableRecordsResponse {
    /// The IDs of the records updated. / 已更新的记录的 ID。
    pub record_ids: Vec<String>,
}
impl wire::Object for PatchTableRecordsResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("record_ids", &mut self.record_ids);
    }
}
crate::codegen::__impl_object! {
    PatchTableRecordsResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`PatchTableRecords`](struct@PatchTableRecords).
    PatchTableRecordsError:
    /// [`3340001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
