// Generated from spec/aily/v1/aily_session_run/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::aily::{error, v1};
impl super::Api<'_> {
    /// Get a run / 获取运行: [`Get`](struct@Get).
    pub fn get(
        &self,
        aily_session_id: impl Into<String>,
        run_id: impl Into<String>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(aily_session_id, run_id))
    }
}
/// Get a run / 获取运行.
///
/// Returns the status, end time and more of one run in a session. / 返回会话中一次运行的状态、结束时间等。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.aily().v1().aily_session_run().get("session_4dfunz7sp1g8m", "run_4dfrxvctjqzzj").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/aily/v1/sessions/:aily_session_id/runs/:run_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `aily:run:read`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-run/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the session that the message is in, from `aily.v1.aily_session.create`.
    ///
    /// 消息所在会话的 ID，由 `aily.v1.aily_session.create` 返回。
    /// - Length: 9 to 32
    /// - Matches `session_[0-9a-hjkmnp-z]{1,24}`
    /// - Example: `"session_4dfunz7sp1g8m"`
    pub aily_session_id: String,
    /// The unique ID of the run. / 运行的唯一 ID。
    /// - Length: 5 to 32
    /// - Matches `run_[0-9a-hjkmnp-z]{1,28}`
    /// - Example: `"run_4dfrxvctjqzzj"`
    pub run_id: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(aily_session_id: impl Into<String>, run_id: impl Into<String>) -> Self {
        Self {
            aily_session_id: aily_session_id.into(),
            run_id: run_id.into(),
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("aily_session_id", &mut self.aily_session_id);
        f.field("run_id", &mut self.run_id);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("aily.v1.aily_session_run.get", Get, "/open-apis/aily/v1/sessions/:aily_session_id/runs/:run_id")
        .documented(text("获取运行", "Get a run"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-run/get")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::AILY_RUN_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("aily_session_id", String).required(), path("run_id", String).required()])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The run that was read. / 所查询的运行。
    pub run: v1::Run,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("run", &mut self.run);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`2700001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
