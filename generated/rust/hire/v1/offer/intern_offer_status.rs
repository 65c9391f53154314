// Generated from spec/hire/v1/offer/intern_offer_status.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Update the status of an internship offer / 更新实习 Offer 入/离职状态: [`InternOfferStatus`](struct@InternOfferStatus).
    ///
    /// Optional fields are set on the call: `.with(|request| request.onboarding_info(…))`.
    pub fn intern_offer_status(
        &self,
        offer_id: impl Into<String>,
        operation: v1::Operation,
    ) -> crate::codegen::Call<InternOfferStatus> {
        crate::codegen::Call::new(
            self.client,
            InternOfferStatus::new(offer_id, operation),
        )
    }
}
/// Update the status of an internship offer / 更新实习 Offer 入/离职状态.
///
/// Confirms or gives up the onboarding of a pending internship offer, or ends the internship of one already onboarded.
///
/// 对待入职的实习 Offer 确认或放弃入职，或对已入职的操作离职。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::hire::v1::Operation;
/// let reply = client.hire().v1().offer().intern_offer_status("7016605170635213100", Operation::ConfirmOnboarding).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/offers/:offer_id/intern_offer_status`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:offer`
///
/// Errors: [`InternOfferStatusError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/intern_offer_status)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternOfferStatus {
    /// The ID of the offer to update, from the list of offers. / 要更新状态的 Offer 的 ID，取自 Offer 列表。
    /// - Example: `"7016605170635213100"`
    pub offer_id: String,
    /// How the intern's state changes, which decides the form that is needed. / 对实习生入职、离职状态的操作，决定需要填写哪个表单。
    pub operation: v1::Operation,
    /// The onboarding form, needed when `operation` is `confirm_onboarding`.
    ///
    /// 入职表单，`operation` 为 `confirm_onboarding` 时必须填写。
    pub onboarding_info: Option<v1::InternOfferOnboardingInfoInput>,
    /// The offboarding form, needed when `operation` is `offboard`. / 离职表单，`operation` 为 `offboard` 时必须填写。
    pub offboarding_info: Option<v1::InternOfferOffboardingInfoInput>,
}
impl InternOfferStatus {
    /// Creates the value from its required fields.
    pub fn new(offer_id: impl Into<String>, operation: v1::Operation) -> Self {
        Self {
            offer_id: offer_id.into(),
            operation,
            onboarding_info: Default::default(),
            offboarding_info: Default::default(),
        }
    }
    /// Sets `onboarding_info`.
    #[must_use]
    pub fn onboarding_info(mut self, value: v1::InternOfferOnboardingInfoInput) -> Self {
        self.onboarding_info = Some(value);
        self
    }
    /// Sets `offboarding_info`.
    #[must_use]
    pub fn offboarding_info(
        mut self,
        value: v1::InternOfferOffboardingInfoInput,
    ) -> Self {
        self.offboarding_info = Some(value);
        self
    }
}
impl wire::Object for InternOfferStatus {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("offer_id", &mut self.offer_id);
        f.field("operation", &mut self.operation);
        f.field("onboarding_info", &mut self.onboarding_info);
        f.field("offboarding_info", &mut self.offboarding_info);
    }
}
crate::codegen::__impl_object! {
    InternOfferStatus
}
crate::codegen::__operation! {
    InternOfferStatus => InternOfferStatusResponse, InternOfferStatusError:
    Endpoint::new("hire.v1.offer.intern_offer_status", Post, "/open-apis/hire/v1/offers/:offer_id/intern_offer_status")
        .documented(text("更新实习 Offer 入/离职状态", "Update the status of an internship offer"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/intern_offer_status")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_OFFER])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("offer_id", String).required(),
            body("operation", String).required(),
            body("onboarding_info", Object),
            body("offboarding_info", Object),
        ])
}
/// The reply to [`InternOfferStatus`](struct@InternOfferStatus).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternOfferStatusResponse {
    /// The ID of the offer that was updated, with which it can be read. / 被更新的 Offer 的 ID，可用于获取 Offer 信息。
    pub offer_id: String,
    /// How the intern's state changes, which decides the form that is needed. / 对实习生入职、离职状态的操作，决定需要填写哪个表单。
    pub operation: v1::Operation,
    /// The onboarding form as submitted. / 所提交的入职表单。
    pub onboarding_info: v1::InternOfferOnboardingInfo,
    /// The offboarding form as submitted. / 所提交的离职表单。
    pub offboarding_info: v1::InternOfferOffboardingInfo,
}
impl wire::Object for InternOfferStatusResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("offer_id", &mut self.offer_id);
        f.field("operation", &mut self.operation);
        f.field("onboarding_info", &mut self.onboarding_info);
        f.field("offboarding_info", &mut self.offboarding_info);
    }
}
crate::codegen::__impl_object! {
    InternOfferStatusResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`InternOfferStatus`](struct@InternOfferStatus).
    InternOfferStatusError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
    /// [`1002067`](error::INTERN_OFFER_NOT_PENDING_ONBOARD): 实习待入职状态错误
    InternOfferNotPendingOnboard = error::INTERN_OFFER_NOT_PENDING_ONBOARD,
    /// [`1002068`](error::INTERN_OFFER_NOT_ONBOARDED): 实习入职状态错误
    InternOfferNotOnboarded = error::INTERN_OFFER_NOT_ONBOARDED,
}
