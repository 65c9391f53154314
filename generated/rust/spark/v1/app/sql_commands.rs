// Generated from spec/spark/v1/app/sql_commands.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::spark::error;
impl super::Api<'_> {
    /// Run SQL / 执行 SQL: [`SqlCommands`](struct@SqlCommands).
    ///
    /// Optional fields are set on the call: `.with(|request| request.env(…))`.
    pub fn sql_commands(
        &self,
        app_id: impl Into<String>,
        sql: impl Into<String>,
    ) -> crate::codegen::Call<SqlCommands> {
        crate::codegen::Call::new(self.client, SqlCommands::new(app_id, sql))
    }
}
/// Run SQL / 执行 SQL.
///
/// Runs SQL on the database of a Miaoda app; the result of a `SELECT` is returned as a JSON string.
///
/// 在妙搭应用的数据库中执行 SQL，`SELECT` 的结果以 JSON 字符串返回。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.spark().v1().app().sql_commands("app_4jcn5n11bpf5v", "text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/spark/v1/apps/:app_id/sql_commands`
/// - Rate limit: 10 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `spark:app.sql_commands:write`
///
/// Errors: [`SqlCommandsError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/sql_commands)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SqlCommands {
    /// The ID of the Miaoda app, which is the part after `/app/` in its URL, such as `app_4jcn5n11bpf5v`.
    ///
    /// 妙搭应用的 ID，即应用地址 `/app/` 之后的部分，如 `app_4jcn5n11bpf5v`。
    /// - Example: `"app_4jcn5n11bpf5v"`
    pub app_id: String,
    /// Which environment's database to access, `online` or `dev`; `online` if omitted.
    ///
    /// 访问哪个环境的数据库：`online`（线上）或 `dev`，不填则为 `online`。
    /// - Default: `"online"`
    pub env: Option<String>,
    /// The SQL statement to run. / 要执行的 SQL 语句。
    /// - Example: `"text"`
    pub sql: String,
}
impl SqlCommands {
    /// Creates the value from its required fields.
    pub fn new(app_id: impl Into<String>, sql: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            env: Default::default(),
            sql: sql.into(),
        }
    }
    /// Sets `env`.
    #[must_use]
    pub fn env(mut self, value: impl Into<String>) -> Self {
        self.env = Some(value.into());
        self
    }
}
impl wire::Object for SqlCommands {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("env", &mut self.env);
        f.field("sql", &mut self.sql);
    }
}
crate::codegen::__impl_object! {
    SqlCommands
}
crate::codegen::__operation! {
    SqlCommands => SqlCommandsResponse, SqlCommandsError:
    Endpoint::new("spark.v1.app.sql_commands", Post, "/open-apis/spark/v1/apps/:app_id/sql_commands")
        .documented(text("执行 SQL", "Run SQL"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/sql_commands")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::SPARK_APP_SQL_COMMANDS_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            path("app_id", String).required(),
            query("env", String).default("\"online\""),
            body("sql", String).required(),
        ])
}
/// The reply to [`SqlCommands`](struct@SqlCommands).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SqlCommandsResponse {
    /// What a `SELECT` found, as a JSON string; empty for statements without a result, such as `DELETE`.
    ///
    /// `SELECT` 查询到的数据，序列化为 JSON 字符串；`DELETE` 等不返回数据的语句为空。
    pub result: String,
}
impl wire::Object for SqlCommandsResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("result", &mut self.result);
    }
}
crate::codegen::__impl_object! {
    SqlCommandsResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`SqlCommands`](struct@SqlCommands).
    SqlCommandsError:
    /// [`3340001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
