// Generated from spec/approval/v4/approval/unsubscribe.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::approval::error;
impl super::Api<'_> {
    /// Unsubscribe from events of an approval definition / 取消订阅审批事件: [`Unsubscribe`](struct@Unsubscribe).
    pub fn unsubscribe(
        &self,
        approval_code: impl Into<id::ApprovalCode>,
    ) -> crate::codegen::Call<Unsubscribe> {
        crate::codegen::Call::new(self.client, Unsubscribe::new(approval_code))
    }
}
/// Unsubscribe from events of an approval definition / 取消订阅审批事件.
///
/// Ends the app's subscription to an approval definition, after which no events of its instances arrive.
///
/// 取消应用对一个审批定义的订阅，之后不再收到其实例的事件。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.approval().v4().approval().unsubscribe("7C468A54-8745-2245-9675-08B7C63E7A85").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/approval/v4/approvals/:approval_code/unsubscribe`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `approval:approval`, `approval:definition`
///
/// Errors: [`UnsubscribeError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/unsubscribe)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unsubscribe {
    /// The code of the approval definition, returned when it was created and also part of its URL in the admin console.
    ///
    /// 审批定义的 Code，创建审批定义时返回，也可在审批管理后台中该定义的 URL 里找到。
    /// - Example: `"7C468A54-8745-2245-9675-08B7C63E7A85"`
    pub approval_code: id::ApprovalCode,
}
impl Unsubscribe {
    /// Creates the value from its required fields.
    pub fn new(approval_code: impl Into<id::ApprovalCode>) -> Self {
        Self {
            approval_code: approval_code.into(),
        }
    }
}
impl wire::Object for Unsubscribe {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval_code", &mut self.approval_code);
    }
}
crate::codegen::__impl_object! {
    Unsubscribe
}
crate::codegen::__operation! {
    Unsubscribe => UnsubscribeResponse, UnsubscribeError:
    Endpoint::new("approval.v4.approval.unsubscribe", Post, "/open-apis/approval/v4/approvals/:approval_code/unsubscribe")
        .documented(text("取消订阅审批事件", "Unsubscribe from events of an approval definition"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/unsubscribe")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::APPROVAL_APPROVAL]),
            scopes(&[crate::scope::APPROVAL_DEFINITION]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[path("approval_code", String).required()])
}
/// The reply to [`Unsubscribe`](struct@Unsubscribe).
pub type UnsubscribeResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Unsubscribe`](struct@Unsubscribe).
    UnsubscribeError:
    /// [`1390001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1390002`](error::APPROVAL_CODE_NOT_FOUND): approval code not found
    ApprovalCodeNotFound = error::APPROVAL_CODE_NOT_FOUND,
    /// [`1390007`](error::SUBSCRIPTION_UNCHANGED): subscription existed
    SubscriptionUnchanged = error::SUBSCRIPTION_UNCHANGED,
    /// [`1395001`](error::SERVICE_ERROR): There have been some errors. Please try again later
    ServiceError = error::SERVICE_ERROR,
}
