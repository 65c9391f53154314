// Generated from spec/helpdesk/v1/agent/agent_email.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::helpdesk::error;
impl super::Api<'_> {
    /// Get the email addresses of agents / 获取客服邮箱: [`AgentEmail`](struct@AgentEmail).
    pub fn agent_email(&self) -> crate::codegen::Call<AgentEmail> {
        crate::codegen::Call::new(self.client, AgentEmail::new())
    }
}
/// Get the email addresses of agents / 获取客服邮箱.
///
/// Returns the email addresses of the agents of the help desk. / 返回服务台客服的邮箱地址。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.helpdesk().v1().agent().agent_email().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/helpdesk/v1/agent_emails`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token`
/// - Scopes, any of: `helpdesk:all:readonly`
///
/// Errors: [`AgentEmailError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent/agent_email)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentEmail {}
impl AgentEmail {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
}
impl wire::Object for AgentEmail {
    #[inline(never)]
    fn fields(&mut self, _: &mut wire::Fields<'_>) {}
}
crate::codegen::__impl_object! {
    AgentEmail
}
crate::codegen::__operation! {
    AgentEmail => AgentEmailResponse, AgentEmailError:
    Endpoint::new("helpdesk.v1.agent.agent_email", Get, "/open-apis/helpdesk/v1/agent_emails")
        .documented(text("获取客服邮箱", "Get the email addresses of agents"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent/agent_email")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HELPDESK_ALL_READONLY])])
        .limits(RateLimit::Special, &[])
        .request(NoBody, &[])
}
/// The reply to [`AgentEmail`](struct@AgentEmail).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentEmailResponse {
    /// The email address of each agent, by the `open_id` of the agent. / 各客服的邮箱地址，以客服的 `open_id` 为键。
    pub agents: ::std::collections::BTreeMap<String, String>,
}
impl wire::Object for AgentEmailResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("agents", &mut self.agents);
    }
}
crate::codegen::__impl_object! {
    AgentEmailResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`AgentEmail`](struct@AgentEmail).
    AgentEmailError:
    /// [`154001`](error::UNAUTHORIZED): Unauthorized, please check you have the correct access
    Unauthorized = error::UNAUTHORIZED,
    /// [`154004`](error::RESOURCE_NOT_FOUND): Resource not found
    ResourceNotFound = error::RESOURCE_NOT_FOUND,
    /// [`155000`](error::INTERNAL_ERROR): Internal error
    InternalError = error::INTERNAL_ERROR,
}
