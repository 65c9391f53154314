// Generated from spec/aily/v1/aily_session_run/cancel.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::aily::{error, v1};
impl super::Api<'_> {
    /// Cancel a run / 中止一次运行: [`Cancel`](struct@Cancel).
    pub fn cancel(
        &self,
        aily_session_id: impl Into<String>,
        run_id: impl Into<String>,
    ) -> crate::codegen::Call<Cancel> {
        crate::codegen::Call::new(self.client, Cancel::new(aily_session_id, run_id))
    }
}
/// Cancel a run / 中止一次运行.
///
/// Stops one run in a session. / 中止会话中的一次运行。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.aily().v1().aily_session_run().cancel("session_4dfunz7sp1g8m", "run_4dfrxvctjqzzj").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/aily/v1/sessions/:aily_session_id/runs/:run_id/cancel`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `aily:run:write`
///
/// Errors: [`CancelError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-run/cancel)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cancel {
    /// The ID of the session that the message is in, from `aily.v1.aily_session.create`.
    ///
    /// 消息所在会话的 ID，由 `aily.v1.aily_session.create` 返回。
    /// - Length: 9 to 32
    /// - Matches `session_[0-9a-hjkmnp-z]{1,24}`
    /// - Example: `"session_4dfunz7sp1g8m"`
    pub aily_session_id: String,
    /// The unique ID of the run. / 运行的唯一 ID。
    /// - Length: 5 to 32
    /// - Example: `"run_4dfrxvctjqzzj"`
    pub run_id: String,
}
impl Cancel {
    /// Creates the value from its required fields.
    pub fn new(aily_session_id: impl Into<String>, run_id: impl Into<String>) -> Self {
        Self {
            aily_session_id: aily_session_id.into(),
            run_id: run_id.into(),
        }
    }
}
impl wire::Object for Cancel {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("aily_session_id", &mut self.aily_session_id);
        f.field("run_id", &mut self.run_id);
    }
}
crate::codegen::__impl_object! {
    Cancel
}
crate::codegen::__operation! {
    Cancel => CancelResponse, CancelError:
    Endpoint::new("aily.v1.aily_session_run.cancel", Post, "/open-apis/aily/v1/sessions/:aily_session_id/runs/:run_id/cancel")
        .documented(text("中止一次运行", "Cancel a run"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-run/cancel")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::AILY_RUN_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("aily_session_id", String).required(), path("run_id", String).required()])
}
/// The reply to [`Cancel`](struct@Cancel).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelResponse {
    /// The run that was canceled. / 所取消的运行。
    pub run: v1::Run,
}
impl wire::Object for CancelResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("run", &mut self.run);
    }
}
crate::codegen::__impl_object! {
    CancelResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Cancel`](struct@Cancel).
    CancelError:
    /// [`2700001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
