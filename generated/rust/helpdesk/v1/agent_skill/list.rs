// Generated from spec/helpdesk/v1/agent_skill/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::helpdesk::{error, v1};
impl super::Api<'_> {
    /// List agent skills / 查询全部客服技能: [`List`](struct@List).
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List agent skills / 查询全部客服技能.
///
/// Returns all agent skills of the help desk. / 返回服务台的全部客服技能。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.helpdesk().v1().agent_skill().list().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/helpdesk/v1/agent_skills`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token`
/// - Scopes, any of: `helpdesk:all:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {}
impl List {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, _: &mut wire::Fields<'_>) {}
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("helpdesk.v1.agent_skill.list", Get, "/open-apis/helpdesk/v1/agent_skills")
        .documented(text("查询全部客服技能", "List agent skills"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/list")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HELPDESK_ALL_READONLY])])
        .limits(RateLimit::Special, &[])
        .request(NoBody, &[])
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// All agent skills of the help desk. / 服务台的全部客服技能。
    pub agent_skills: Vec<v1::AgentSkill>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("agent_skills", &mut self.agent_skills);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`154000`](error::BAD_REQUEST): Bad request, please check your request body
    BadRequest = error::BAD_REQUEST,
    /// [`154003`](error::PERMISSION_DENIED): Please check you have the correct access
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`155000`](error::INTERNAL_ERROR): Internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`154001`](error::UNAUTHORIZED): Unauthorized, please check you have the correct access
    Unauthorized = error::UNAUTHORIZED,
}
