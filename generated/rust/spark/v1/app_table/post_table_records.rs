// Generated from spec/spark/v1/app_table/post_table_records.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::spark::{error, v1};
impl super::Api<'_> {
    /// Insert or upsert records / 向数据表中添加或更新记录: [`PostTableRecords`](struct@PostTableRecords).
    ///
    /// Optional fields are set on the call: `.with(|request| request.columns(…))`.
    pub fn post_table_records(
        &self,
        app_id: impl Into<String>,
        table_name: impl Into<String>,
        records: impl Into<String>,
    ) -> crate::codegen::Call<PostTableRecords> {
        crate::codegen::Call::new(
            self.client,
            PostTableRecords::new(app_id, table_name, records),
        )
    }
}
/// Insert or upsert records / 向数据表中添加或更新记录.
///
/// Inserts up to 500 records into a table of a Miaoda app; the header `Prefer` decides whether duplicates are merged or ignored.
///
/// 向妙搭应用的数据表写入最多 500 条记录，`Prefer` 请求头决定遇到重复键时更新还是忽略。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.spark().v1().app_table().post_table_records("app_4jcn5n11bpf5v", "student_table", "text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/spark/v1/apps/:app_id/tables/:table_name/records`
/// - Rate limit: 10 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `spark:app.table.record:write`
///
/// Errors: [`PostTableRecordsError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/post_table_records)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostTableRecords {
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
    /// Which columns to write in an upsert, separated by commas. / 插入或更新（upsert）时要写入的列，多列以英文逗号分隔。
    /// - Example: `"name,age"`
    pub columns: Option<String>,
    /// The columns, one or several under a unique constraint, that decide in an upsert whether a record exists; the primary key if omitted.
    ///
    /// 插入或更新（upsert）时用于判断冲突的列，可为一列或多列，须有唯一约束；不填则为主键。
    /// - Example: `"user_id,product_id"`
    pub on_conflict: Option<String>,
    /// Which environment's database to access, `online` or `dev`; `online` if omitted.
    ///
    /// 访问哪个环境的数据库：`online`（线上）或 `dev`，不填则为 `online`。
    /// - Default: `"online"`
    /// - Example: `"text"`
    pub env: Option<String>,
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"miaoda_user_id"`
    pub user_identifier_type: Option<v1::UserIdentifierType>,
    /// How to write: without it, records are only inserted; `resolution=merge-duplicates` updates existing ones on conflict, see [upsert in PostgREST](https://docs.postgrest.org/en/v13/references/api/tables_views.html#upsert).
    ///
    /// 写入方式：不填则仅插入；`resolution=merge-duplicates` 表示遇冲突时更新已有记录，见 [PostgREST 的 upsert](https://docs.postgrest.org/en/v13/references/api/tables_views.html#upsert)。
    /// - Example: `"resolution=merge-duplicates"`
    pub prefer: Option<String>,
    /// The records to insert, a JSON array serialized as a string, at most 500 at a time.
    ///
    /// 要插入的记录，为 JSON 数组序列化后的字符串，一次最多 500 条。
    /// - Example: `"text"`
    pub records: String,
}
impl PostTableRecords {
    /// Creates the value from its required fields.
    pub fn new(
        app_id: impl Into<String>,
        table_name: impl Into<String>,
        records: impl Into<String>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            table_name: table_name.into(),
            columns: Default::default(),
            on_conflict: Default::default(),
            env: Default::default(),
            user_identifier_type: Default::default(),
            prefer: Default::default(),
            records: records.into(),
        }
    }
    /// Sets `columns`.
    #[must_use]
    pub fn columns(mut self, value: impl Into<String>) -> Self {
        self.columns = Some(value.into());
        self
    }
    /// Sets `on_conflict`.
    #[must_use]
    pub fn on_conflict(mut self, value: impl Into<String>) -> Self {
        self.on_conflict = Some(value.into());
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
    /// Sets `Prefer`.
    #[must_use]
    pub fn prefer(mut self, value: impl Into<String>) -> Self {
        self.prefer = Some(value.into());
        self
    }
}
impl wire::Object for PostTableRecords {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("table_name", &mut self.table_name);
        f.field("columns", &mut self.columns);
        f.field("on_conflict", &mut self.on_conflict);
        f.field("env", &mut self.env);
        f.field("user_identifier_type", &mut self.user_identifier_type);
        f.field("Prefer", &mut self.prefer);
        f.field("records", &mut self.records);
    }
}
crate::codegen::__impl_object! {
    PostTableRecords
}
crate::codegen::__operation! {
    PostTableRecords => PostTableRecordsResponse, PostTableRecordsError:
    Endpoint::new("spark.v1.app_table.post_table_records", Post, "/open-apis/spark/v1/apps/:app_id/tables/:table_name/records")
        .documented(text("向数据表中添加或更新记录", "Insert or upsert records"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/post_table_records")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::SPARK_APP_TABLE_RECORD_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            path("app_id", String).required(),
            path("table_name", String).required(),
            query("columns", String),
            query("on_conflict", String),
            query("env", String).default("\"online\""),
            query("user_identifier_type", String).default("\"miaoda_user_id\""),
            header("Prefer", String),
            body("records", String).required(),
        ])
}
/// The reply to [`PostTableRecords`](struct@PostTableRecords).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostTableRecordsResponse {
    /// The IDs of the records inserted or updated, in the order of the request. / 插入或更新的记录的 ID，与请求中记录的顺序一致。
    pub record_ids: Vec<String>,
}
impl wire::Object for PostTableRecordsResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("record_ids", &mut self.record_ids);
    }
}
crate::codegen::__impl_object! {
    PostTableRecordsResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`PostTableRecords`](struct@PostTableRecords).
    PostTableRecordsError:
    /// [`3340001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
