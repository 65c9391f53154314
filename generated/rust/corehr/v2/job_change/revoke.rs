// Generated from spec/corehr/v2/job_change/revoke.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Revoke a job change / 撤销员工异动。: [`Revoke`](struct@Revoke).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn revoke(
        &self,
        job_change_id: impl Into<String>,
        operator_id: impl Into<String>,
    ) -> crate::codegen::Call<Revoke> {
        crate::codegen::Call::new(self.client, Revoke::new(job_change_id, operator_id))
    }
}
/// Revoke a job change / 撤销员工异动。.
///
/// Revokes a job change, even one in effect, on behalf of a given operator, unless it was initiated for several employees at once.
///
/// 由指定操作人撤销一次员工异动，已生效的也可撤销，但不支持批量发起的多人异动。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().job_change().revoke("7402156992338658860", "ou_a294793e8fa21529f2a60e3e9de45520").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/job_changes/:job_change_id/revoke`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:corehr`, `corehr:job_change:write`
///
/// Errors: [`RevokeError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_change/revoke)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Revoke {
    /// The ID of the job change to revoke, from `corehr.v2.job_change.search`.
    ///
    /// 要撤销的异动的 ID，可由 `corehr.v2.job_change.search` 得到。
    /// - Example: `"7402156992338658860"`
    pub job_change_id: String,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The ID of the operator, who needs the permissions of process administrator and approval form administrator if the job change has a process. It comes from `corehr.v2.employee.search`.
    ///
    /// 操作人的 ID；关联了流程的异动要求操作人有流程管理员和审批单管理员权限，ID 由 `corehr.v2.employee.search` 得到。
    /// - Example: `"ou_a294793e8fa21529f2a60e3e9de45520"`
    pub operator_id: String,
}
impl Revoke {
    /// Creates the value from its required fields.
    pub fn new(
        job_change_id: impl Into<String>,
        operator_id: impl Into<String>,
    ) -> Self {
        Self {
            job_change_id: job_change_id.into(),
            user_id_type: Default::default(),
            operator_id: operator_id.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Revoke {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_change_id", &mut self.job_change_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("operator_id", &mut self.operator_id);
    }
}
crate::codegen::__impl_object! {
    Revoke
}
crate::codegen::__operation! {
    Revoke => RevokeResponse, RevokeError:
    Endpoint::new("corehr.v2.job_change.revoke", Post, "/open-apis/corehr/v2/job_changes/:job_change_id/revoke")
        .documented(text("撤销员工异动。", "Revoke a job change"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_change/revoke")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::COREHR_COREHR]),
            scopes(&[crate::scope::COREHR_JOB_CHANGE_WRITE]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[
            path("job_change_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("operator_id", String).required(),
        ])
}
/// The reply to [`Revoke`](struct@Revoke).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeResponse {
    /// Whether the job change was revoked. / 是否撤销成功。
    pub result: bool,
    /// A message about the result. / 对撤销结果的说明。
    pub message: String,
}
impl wire::Object for RevokeResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("result", &mut self.result);
        f.field("message", &mut self.message);
    }
}
crate::codegen::__impl_object! {
    RevokeResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Revoke`](struct@Revoke).
    RevokeError:
    /// [`1160001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
