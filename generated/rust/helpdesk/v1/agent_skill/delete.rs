// Generated from spec/helpdesk/v1/agent_skill/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::helpdesk::error;
impl super::Api<'_> {
    /// Delete an agent skill / 删除客服技能: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        agent_skill_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(agent_skill_id))
    }
}
/// Delete an agent skill / 删除客服技能.
///
/// Deletes an agent skill; the user who calls this must be an administrator or the owner of the help desk.
///
/// 删除一项客服技能，操作者须为服务台管理员或所有者。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.helpdesk().v1().agent_skill().delete("test-skill-id").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/helpdesk/v1/agent_skills/:agent_skill_id`
/// - Rate limit: special, see the page
/// - Token: `user_access_token`
/// - Scopes, any of: `helpdesk:all`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the agent skill to delete. / 要删除的客服技能的 ID。
    /// - Example: `"test-skill-id"`
    pub agent_skill_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(agent_skill_id: impl Into<String>) -> Self {
        Self {
            agent_skill_id: agent_skill_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("agent_skill_id", &mut self.agent_skill_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("helpdesk.v1.agent_skill.delete", Delete, "/open-apis/helpdesk/v1/agent_skills/:agent_skill_id")
        .documented(text("删除客服技能", "Delete an agent skill"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/delete")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::HELPDESK_ALL])])
        .limits(RateLimit::Special, &[])
        .request(NoBody, &[path("agent_skill_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`154000`](error::BAD_REQUEST): Bad request, please check your request body
    BadRequest = error::BAD_REQUEST,
    /// [`154003`](error::PERMISSION_DENIED): Please check you have the correct access
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`155000`](error::INTERNAL_ERROR): Internal error
    InternalError = error::INTERNAL_ERROR,
}
