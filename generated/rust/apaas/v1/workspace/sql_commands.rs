// Generated from spec/apaas/v1/workspace/sql_commands.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::apaas::error;
impl super::Api<'_> {
    /// Run SQL in a workspace / 执行 SQL: [`SqlCommands`](struct@SqlCommands).
    pub fn sql_commands(
        &self,
        workspace_id: impl Into<String>,
        sql: impl Into<String>,
    ) -> crate::codegen::Call<SqlCommands> {
        crate::codegen::Call::new(self.client, SqlCommands::new(workspace_id, sql))
    }
}
/// Run SQL in a workspace / 执行 SQL.
///
/// Runs SQL on the tables of a workspace and returns the result. / 对工作空间的数据表执行 SQL 并返回结果。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.apaas().v1().workspace().sql_commands("workspace_aadimx5uzpsls", "text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/apaas/v1/workspaces/:workspace_id/sql_commands`
/// - Rate limit: 10 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `app_engine:workspace.sql_commands:write`
///
/// Errors: [`SqlCommandsError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace/sql_commands)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SqlCommands {
    /// The ID of the workspace, the part starting with `workspace_` after `workspace/` in the URL of the data platform.
    ///
    /// 工作空间 ID，即数据平台网址中 `workspace/` 之后以 `workspace_` 开头的一段。
    /// - Example: `"workspace_aadimx5uzpsls"`
    pub workspace_id: String,
    /// The SQL statement to run. / 要执行的 SQL 语句。
    /// - Example: `"text"`
    pub sql: String,
}
impl SqlCommands {
    /// Creates the value from its required fields.
    pub fn new(workspace_id: impl Into<String>, sql: impl Into<String>) -> Self {
        Self {
            workspace_id: workspace_id.into(),
            sql: sql.into(),
        }
    }
}
impl wire::Object for SqlCommands {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("workspace_id", &mut self.workspace_id);
        f.field("sql", &mut self.sql);
    }
}
crate::codegen::__impl_object! {
    SqlCommands
}
crate::codegen::__operation! {
    SqlCommands => SqlCommandsResponse, SqlCommandsError:
    Endpoint::new("apaas.v1.workspace.sql_commands", Post, "/open-apis/apaas/v1/workspaces/:workspace_id/sql_commands")
        .documented(text("执行 SQL", "Run SQL in a workspace"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace/sql_commands")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::APP_ENGINE_WORKSPACE_SQL_COMMANDS_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[path("workspace_id", String).required(), body("sql", String).required()])
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
    /// [`2320001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
