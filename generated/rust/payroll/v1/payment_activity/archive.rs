// Generated from spec/payroll/v1/payment_activity/archive.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::payroll::error;
impl super::Api<'_> {
    /// Archive a payment activity / 封存发薪活动: [`Archive`](struct@Archive).
    pub fn archive(
        &self,
        activity_id: impl Into<String>,
    ) -> crate::codegen::Call<Archive> {
        crate::codegen::Call::new(self.client, Archive::new(activity_id))
    }
}
/// Archive a payment activity / 封存发薪活动.
///
/// Archives a payment activity that has been approved. / 封存一个审批已通过的发薪活动。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.payroll().v1().payment_activity().archive("7433255159377444875").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/payroll/v1/payment_activitys/archive`
/// - Rate limit: 10 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `payroll:payment_activity:archive`
///
/// Errors: [`ArchiveError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_activity/archive)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Archive {
    /// The ID of the payment activity to archive, from the list of payment activities.
    ///
    /// 要封存的发薪活动的 ID，由查询发薪活动列表接口获取。
    /// - Example: `"7433255159377444875"`
    pub activity_id: String,
}
impl Archive {
    /// Creates the value from its required fields.
    pub fn new(activity_id: impl Into<String>) -> Self {
        Self {
            activity_id: activity_id.into(),
        }
    }
}
impl wire::Object for Archive {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("activity_id", &mut self.activity_id);
    }
}
crate::codegen::__impl_object! {
    Archive
}
crate::codegen::__operation! {
    Archive => ArchiveResponse, ArchiveError:
    Endpoint::new("payroll.v1.payment_activity.archive", Post, "/open-apis/payroll/v1/payment_activitys/archive")
        .documented(text("封存发薪活动", "Archive a payment activity"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_activity/archive")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::PAYROLL_PAYMENT_ACTIVITY_ARCHIVE])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 60)]), &[])
        .request(Json, &[body("activity_id", String).required()])
}
/// The reply to [`Archive`](struct@Archive).
pub type ArchiveResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Archive`](struct@Archive).
    ArchiveError:
    /// [`2500001`](error::UNKNOWN_ERROR): unknown error
    UnknownError = error::UNKNOWN_ERROR,
    /// [`2500002`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`2500003`](error::RPC_FAILED): rpc fail
    RpcFailed = error::RPC_FAILED,
    /// `2500004` (HTTP 500): payment activity status error
    ///
    /// The payment activity is not approved, so it cannot be archived. Retry after its approval.
    ///
    /// 发薪活动未处于审批通过状态，不能封存。请在审批通过后重试。
    GetPlanVersionFailed = &ErrorInfo {
        message: "payment activity status error",
        fix: Text { zh: "发薪活动未处于审批通过状态，不能封存。请在审批通过后重试。", en: "The payment activity is not approved, so it cannot be archived. Retry after its approval." },
        ..*error::GET_PLAN_VERSION_FAILED
    },
    /// `2500005` (HTTP 500): data perm denied
    ///
    /// The caller may not see the data of this payment activity. For an app (`tenant_access_token`), configure the data range of the app in the developer console; for a user (`user_access_token`), make sure that the user has permission on the activity.
    ///
    /// 调用身份没有该发薪活动的数据权限。以应用身份（`tenant_access_token`）调用时，请在开发者后台配置应用的数据权限范围；以用户身份（`user_access_token`）调用时，请确认用户有该发薪活动的权限。
    ReportChanged = &ErrorInfo {
        status: Some(500),
        message: "data perm denied",
        fix: Text { zh: "调用身份没有该发薪活动的数据权限。以应用身份（`tenant_access_token`）调用时，请在开发者后台配置应用的数据权限范围；以用户身份（`user_access_token`）调用时，请确认用户有该发薪活动的权限。", en: "The caller may not see the data of this payment activity. For an app (`tenant_access_token`), configure the data range of the app in the developer console; for a user (`user_access_token`), make sure that the user has permission on the activity." },
        ..*error::REPORT_CHANGED
    },
    /// `2500006` (HTTP 500): payment activity not existed
    ///
    /// The payment activity does not exist. Check the `activity_id`. / 发薪活动不存在。请检查 `activity_id`。
    ReportNotFound = &ErrorInfo {
        status: Some(500),
        message: "payment activity not existed",
        fix: Text { zh: "发薪活动不存在。请检查 `activity_id`。", en: "The payment activity does not exist. Check the `activity_id`." },
        ..*error::REPORT_NOT_FOUND
    },
}
