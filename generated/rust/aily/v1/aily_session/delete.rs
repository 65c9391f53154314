// Generated from spec/aily/v1/aily_session/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::aily::error;
impl super::Api<'_> {
    /// Delete a session / 删除会话: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        aily_session_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(aily_session_id))
    }
}
/// Delete a session / 删除会话.
///
/// Deletes one session with an Aily app by its ID. / 按 ID 删除与 Aily 应用的一个会话。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.aily().v1().aily_session().delete("session_4dfunz7sp1g8m").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/aily/v1/sessions/:aily_session_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `aily:session:write`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the session. / 会话的 ID。
    /// - Length: 0 to 32
    /// - Matches `session_[0-9a-hjkmnp-z]{1,24}`
    /// - Example: `"session_4dfunz7sp1g8m"`
    pub aily_session_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(aily_session_id: impl Into<String>) -> Self {
        Self {
            aily_session_id: aily_session_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("aily_session_id", &mut self.aily_session_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("aily.v1.aily_session.delete", Delete, "/open-apis/aily/v1/sessions/:aily_session_id")
        .documented(text("删除会话", "Delete a session"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session/delete")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::AILY_SESSION_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("aily_session_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`2700001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
