// Generated from spec/hire/v1/eco_background_check/cancel.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::error;
impl super::Api<'_> {
    /// Cancel a background check order / 终止背调订单: [`Cancel`](struct@Cancel).
    pub fn cancel(
        &self,
        background_check_id: impl Into<String>,
    ) -> crate::codegen::Call<Cancel> {
        crate::codegen::Call::new(self.client, Cancel::new(background_check_id))
    }
}
/// Cancel a background check order / 终止背调订单.
///
/// Cancels a background check order on behalf of its provider; its progress and result can no longer be updated.
///
/// 由服务商将背调订单置为已终止，之后不能再更新其进度和结果。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().eco_background_check().cancel("6931286400470354183").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/eco_background_checks/cancel`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:background_check_order`
///
/// Errors: [`CancelError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check/cancel)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cancel {
    /// The ID of the background check, carried by the event of its creation. / 背调 ID，随创建背调事件推送。
    /// - Example: `"6931286400470354183"`
    pub background_check_id: String,
}
impl Cancel {
    /// Creates the value from its required fields.
    pub fn new(background_check_id: impl Into<String>) -> Self {
        Self {
            background_check_id: background_check_id.into(),
        }
    }
}
impl wire::Object for Cancel {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("background_check_id", &mut self.background_check_id);
    }
}
crate::codegen::__impl_object! {
    Cancel
}
crate::codegen::__operation! {
    Cancel => CancelResponse, CancelError:
    Endpoint::new("hire.v1.eco_background_check.cancel", Post, "/open-apis/hire/v1/eco_background_checks/cancel")
        .documented(text("终止背调订单", "Cancel a background check order"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check/cancel")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::HIRE_BACKGROUND_CHECK_ORDER])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[body("background_check_id", String).required()])
}
/// The reply to [`Cancel`](struct@Cancel).
pub type CancelResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Cancel`](struct@Cancel).
    CancelError:
    /// [`1002862`](error::BACKGROUND_CHECK_ORDER_NOT_FOUND): 背调订单不存在
    BackgroundCheckOrderNotFound = error::BACKGROUND_CHECK_ORDER_NOT_FOUND,
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
}
