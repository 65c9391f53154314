// Generated from spec/helpdesk/v1/agent/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::helpdesk::error;
impl super::Api<'_> {
    /// Update an agent / 更新客服信息: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.status(…))`.
    pub fn patch(&self, agent_id: impl Into<String>) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(agent_id))
    }
}
/// Update an agent / 更新客服信息.
///
/// Updates the status and other data of an agent. / 更新一名客服的状态等信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.helpdesk().v1().agent().patch("ou_14777d82ffef0f707de5a8c7ff2c5ebe").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/helpdesk/v1/agents/:agent_id`
/// - Rate limit: 100 calls a minute
/// - Token: `user_access_token`
/// - Scopes, any of: `helpdesk:all`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the agent. / 客服的 ID。
    /// - Example: `"ou_14777d82ffef0f707de5a8c7ff2c5ebe"`
    pub agent_id: String,
    /// Whether the agent is available: `1` for online, `2` for offline. / 客服的接待状态：`1` 为在线，`2` 为离线。
    /// - Example: `1`
    pub status: Option<i64>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(agent_id: impl Into<String>) -> Self {
        Self {
            agent_id: agent_id.into(),
            status: Default::default(),
        }
    }
    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, value: i64) -> Self {
        self.status = Some(value);
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("agent_id", &mut self.agent_id);
        f.field("status", &mut self.status);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("helpdesk.v1.agent.patch", Patch, "/open-apis/helpdesk/v1/agents/:agent_id")
        .documented(text("更新客服信息", "Update an agent"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent/patch")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::HELPDESK_ALL])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[path("agent_id", String).required(), body("status", Integer)])
}
/// The reply to [`Patch`](struct@Patch).
pub type PatchResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// [`150001`](error::INVALID_PARAMETER): param is invalis
    InvalidParameter = error::INVALID_PARAMETER,
}
