// Generated from spec/apaas/v1/workspace_enum/enum_get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::apaas::{error, v1};
impl super::Api<'_> {
    /// Get a custom enum / 获取自定义枚举详细信息: [`EnumGet`](struct@EnumGet).
    pub fn enum_get(
        &self,
        workspace_id: impl Into<String>,
        enum_name: impl Into<String>,
    ) -> crate::codegen::Call<EnumGet> {
        crate::codegen::Call::new(self.client, EnumGet::new(workspace_id, enum_name))
    }
}
/// Get a custom enum / 获取自定义枚举详细信息.
///
/// Returns one custom enum of a workspace in detail by its name. / 按名称返回工作空间中一个自定义枚举的详情。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.apaas().v1().workspace_enum().enum_get("workspace_aadimx5uzpsls", "enum_demo_1").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/apaas/v1/workspaces/:workspace_id/enums/:enum_name`
/// - Rate limit: 10 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `app_engine:workspace.table:read`, `app_engine:workspace.table:write`
///
/// Errors: [`EnumGetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-enum/enum_get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnumGet {
    /// The ID of the workspace, the part starting with `workspace_` after `workspace/` in the URL of the data platform.
    ///
    /// 工作空间 ID，即数据平台网址中 `workspace/` 之后以 `workspace_` 开头的一段。
    /// - Example: `"workspace_aadimx5uzpsls"`
    pub workspace_id: String,
    /// The name of the custom enum. / 自定义枚举的名称。
    /// - Example: `"enum_demo_1"`
    pub enum_name: String,
}
impl EnumGet {
    /// Creates the value from its required fields.
    pub fn new(workspace_id: impl Into<String>, enum_name: impl Into<String>) -> Self {
        Self {
            workspace_id: workspace_id.into(),
            enum_name: enum_name.into(),
        }
    }
}
impl wire::Object for EnumGet {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("workspace_id", &mut self.workspace_id);
        f.field("enum_name", &mut self.enum_name);
    }
}
crate::codegen::__impl_object! {
    EnumGet
}
crate::codegen::__operation! {
    EnumGet => EnumGetResponse, EnumGetError:
    Endpoint::new("apaas.v1.workspace_enum.enum_get", Get, "/open-apis/apaas/v1/workspaces/:workspace_id/enums/:enum_name")
        .documented(text("获取自定义枚举详细信息", "Get a custom enum"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-enum/enum_get")
        .access(&[User], &[Custom], &[
            scopes(&[crate::scope::APP_ENGINE_WORKSPACE_TABLE_READ]),
            scopes(&[crate::scope::APP_ENGINE_WORKSPACE_TABLE_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[path("workspace_id", String).required(), path("enum_name", String).required()])
}
/// The reply to [`EnumGet`](struct@EnumGet).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnumGetResponse {
    /// The name of the enum. / 枚举的名称。
    pub name: String,
    /// The description of the enum. / 枚举的描述。
    pub description: String,
    /// The values of the enum. / 枚举的全部取值。
    pub options: Vec<String>,
    /// When the enum was created, in milliseconds since 1970. / 枚举的创建时间，毫秒级时间戳。
    pub created_at: wire::TimestampMs,
    /// The user who created the enum. / 创建枚举的用户。
    pub created_by: v1::WorkspaceUserInfo,
}
impl wire::Object for EnumGetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("options", &mut self.options);
        f.field("created_at", &mut self.created_at);
        f.field("created_by", &mut self.created_by);
    }
}
crate::codegen::__impl_object! {
    EnumGetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`EnumGet`](struct@EnumGet).
    EnumGetError:
    /// [`2320001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
