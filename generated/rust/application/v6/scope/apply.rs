// Generated from spec/application/v6/scope/apply.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::application::error;
impl super::Api<'_> {
    /// Request scopes from the administrator / 向管理员申请授权: [`Apply`](struct@Apply).
    pub fn apply(&self) -> crate::codegen::Call<Apply> {
        crate::codegen::Call::new(self.client, Apply::new())
    }
}
/// Request scopes from the administrator / 向管理员申请授权.
///
/// Asks the tenant's administrator, on behalf of the app, to grant those of its API scopes that need review.
///
/// 由应用提请租户管理员授予其中需要审核的 API 权限。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.application().v6().scope().apply().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/application/v6/scopes/apply`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token`
/// - Needs no scope
///
/// Errors: [`ApplyError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/scope/apply)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Apply {}
impl Apply {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
}
impl wire::Object for Apply {
    #[inline(never)]
    fn fields(&mut self, _: &mut wire::Fields<'_>) {}
}
crate::codegen::__impl_object! {
    Apply
}
crate::codegen::__operation! {
    Apply => ApplyResponse, ApplyError:
    Endpoint::new("application.v6.scope.apply", Post, "/open-apis/application/v6/scopes/apply")
        .documented(text("向管理员申请授权", "Request scopes from the administrator"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/scope/apply")
        .access(&[Tenant], &[Custom, Store], &[])
        .limits(RateLimit::Special, &[])
        .request(NoBody, &[])
}
/// The reply to [`Apply`](struct@Apply).
pub type ApplyResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Apply`](struct@Apply).
    ApplyError:
    /// [`212001`](error::ONLY_SENSITIVE_SCOPES_LEFT): only super scope unauthorized
    OnlySensitiveScopesLeft = error::ONLY_SENSITIVE_SCOPES_LEFT,
    /// [`212002`](error::UNAUTHORIZED_SCOPE_EMPTY): unauthorized scopes were empty
    UnauthorizedScopeEmpty = error::UNAUTHORIZED_SCOPE_EMPTY,
    /// [`212003`](error::APPROVAL_LIMIT_EXCEEDED): approval over limit
    ApprovalLimitExceeded = error::APPROVAL_LIMIT_EXCEEDED,
    /// [`212004`](error::DUPLICATE_APPLY): duplicate apply
    DuplicateApply = error::DUPLICATE_APPLY,
}
