// Generated from spec/hire/v1/offer/offer_status.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::error;
impl super::Api<'_> {
    /// Update the status of an offer / 更新 Offer 状态: [`OfferStatus`](struct@OfferStatus).
    ///
    /// Optional fields are set on the call: `.with(|request| request.expiration_date(…))`.
    pub fn offer_status(
        &self,
        offer_id: impl Into<String>,
        offer_status: i64,
    ) -> crate::codegen::Call<OfferStatus> {
        crate::codegen::Call::new(self.client, OfferStatus::new(offer_id, offer_status))
    }
}
/// Update the status of an offer / 更新 Offer 状态.
///
/// Updates whether an offer is approved, sent or accepted. / 更新 Offer 的审批状态或发送、接受状态。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().offer().offer_status("6930815272790114324", 6).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/hire/v1/offers/:offer_id/offer_status`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:offer`
///
/// Errors: [`OfferStatusError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/offer_status)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfferStatus {
    /// The ID of the offer to update, from the list of offers. / 要更新状态的 Offer 的 ID，取自 Offer 列表。
    /// - Example: `"6930815272790114324"`
    pub offer_id: String,
    /// The status of the offer. / Offer 的状态。
    /// - `2`: In approval / 审批中
    /// - `3`: Approval withdrawn / 审批已撤回
    /// - `4`: Approved / 审批通过
    /// - `5`: Not approved / 审批不通过
    /// - `6`: Sent / 已发送
    /// - `7`: Accepted by the candidate / 被候选人接受
    /// - `8`: Declined by the candidate / 被候选人拒绝
    /// - `9`: Expired / 已失效
    /// - `10`: Created / 已创建
    /// - Example: `6`
    pub offer_status: i64,
    /// The date the offer expires, as YYYY-MM-DD; needed when `offer_status` says the offer was sent.
    ///
    /// Offer 的失效日期，格式为 YYYY-MM-DD；`offer_status` 为已发送时必须填写。
    /// - Example: `"2023-01-01"`
    pub expiration_date: Option<String>,
    /// The IDs of the reasons why the offer was declined, from the list of termination reasons, at most 50; needed when `offer_status` says the candidate declined.
    ///
    /// 候选人拒绝 Offer 的原因的 ID，取自终止投递原因列表，最多 50 个；`offer_status` 为被候选人拒绝时必须填写。
    /// - Example: `["6891560630172518670"]`
    pub termination_reason_id_list: Option<Vec<String>>,
    /// Notes on why the offer came to an end. / 对 Offer 终止原因的补充说明。
    /// - Example: `"text"`
    pub termination_reason_note: Option<String>,
}
impl OfferStatus {
    /// Creates the value from its required fields.
    pub fn new(offer_id: impl Into<String>, offer_status: i64) -> Self {
        Self {
            offer_id: offer_id.into(),
            offer_status,
            expiration_date: Default::default(),
            termination_reason_id_list: Default::default(),
            termination_reason_note: Default::default(),
        }
    }
    /// Sets `expiration_date`.
    #[must_use]
    pub fn expiration_date(mut self, value: impl Into<String>) -> Self {
        self.expiration_date = Some(value.into());
        self
    }
    /// Sets `termination_reason_id_list`.
    #[must_use]
    pub fn termination_reason_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.termination_reason_id_list = Some(value.into());
        self
    }
    /// Sets `termination_reason_note`.
    #[must_use]
    pub fn termination_reason_note(mut self, value: impl Into<String>) -> Self {
        self.termination_reason_note = Some(value.into());
        self
    }
}
impl wire::Object for OfferStatus {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("offer_id", &mut self.offer_id);
        f.field("offer_status", &mut self.offer_status);
        f.field("expiration_date", &mut self.expiration_date);
        f.field("termination_reason_id_list", &mut self.termination_reason_id_list);
        f.field("termination_reason_note", &mut self.termination_reason_note);
    }
}
crate::codegen::__impl_object! {
    OfferStatus
}
crate::codegen::__operation! {
    OfferStatus => OfferStatusResponse, OfferStatusError:
    Endpoint::new("hire.v1.offer.offer_status", Patch, "/open-apis/hire/v1/offers/:offer_id/offer_status")
        .documented(text("更新 Offer 状态", "Update the status of an offer"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/offer_status")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_OFFER])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("offer_id", String).required(),
            body("offer_status", Integer).required(),
            body("expiration_date", String),
            body("termination_reason_id_list", Array),
            body("termination_reason_note", String),
        ])
}
/// The reply to [`OfferStatus`](struct@OfferStatus).
pub type OfferStatusResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`OfferStatus`](struct@OfferStatus).
    OfferStatusError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
    /// [`1002064`](error::OFFER_NOT_FOUND): Offer 不存在
    OfferNotFound = error::OFFER_NOT_FOUND,
    /// `1002069` (HTTP 500): Offer 审批状态更新失败
    ///
    /// The approval status of an offer can change only in the prescribed order. Read the current status, then take the next step.
    ///
    /// Offer 审批状态的变更不符合流转规则。请先查看 Offer 的当前状态，再按规则更新。
    EmploymentJobNotFound = &ErrorInfo {
        status: Some(500),
        message: "Offer 审批状态更新失败",
        fix: Text { zh: "Offer 审批状态的变更不符合流转规则。请先查看 Offer 的当前状态，再按规则更新。", en: "The approval status of an offer can change only in the prescribed order. Read the current status, then take the next step." },
        ..*error::EMPLOYMENT_JOB_NOT_FOUND
    },
    /// `1002070` (HTTP 400): 当前 Offer 已通过飞书招聘发起过审批，不可再通过此接口更新 Offer 状态
    ///
    /// The approval of this offer was started in Feishu Hire, so its status cannot be changed here. Handle the approval in Feishu Hire.
    ///
    /// 该 Offer 已在飞书招聘中发起审批，不能通过此接口更新审批状态。请在飞书招聘中处理审批。
    EmploymentJobDisabled = &ErrorInfo {
        message: "当前 Offer 已通过飞书招聘发起过审批，不可再通过此接口更新 Offer 状态",
        fix: Text { zh: "该 Offer 已在飞书招聘中发起审批，不能通过此接口更新审批状态。请在飞书招聘中处理审批。", en: "The approval of this offer was started in Feishu Hire, so its status cannot be changed here. Handle the approval in Feishu Hire." },
        ..*error::EMPLOYMENT_JOB_DISABLED
    },
    /// `1002071` (HTTP 400): 当前投递阶段不可更新Offer 接受状态
    ///
    /// The application has reached the pending onboarding stage, after which the acceptance of the offer cannot be changed. Use an application in an earlier stage.
    ///
    /// 投递已进入「待入职」或之后的阶段，不能更新 Offer 接受状态。请先确认投递阶段在「待入职」之前。
    JobFamilyNotFound = &ErrorInfo {
        message: "当前投递阶段不可更新Offer 接受状态",
        fix: Text { zh: "投递已进入「待入职」或之后的阶段，不能更新 Offer 接受状态。请先确认投递阶段在「待入职」之前。", en: "The application has reached the pending onboarding stage, after which the acceptance of the offer cannot be changed. Use an application in an earlier stage." },
        ..*error::JOB_FAMILY_NOT_FOUND
    },
    /// `1002072` (HTTP 400): 不可将 Offer 置为已失效
    ///
    /// Only an offer that was sent or accepted can be set as invalid. Verify the status of the offer.
    ///
    /// 只有状态为「已发出」或「候选人已接受」的 Offer 才能置为失效。请检查 Offer 的状态。
    JobFamilyDisabled = &ErrorInfo {
        message: "不可将 Offer 置为已失效",
        fix: Text { zh: "只有状态为「已发出」或「候选人已接受」的 Offer 才能置为失效。请检查 Offer 的状态。", en: "Only an offer that was sent or accepted can be set as invalid. Verify the status of the offer." },
        ..*error::JOB_FAMILY_DISABLED
    },
    /// `1002073` (HTTP 500): 当前 Offer 已通过飞书招聘发送给候选人，不可通过该接口更新 Offer 发送和接受状态
    ///
    /// Feishu Hire sent this offer to the candidate, so its sending and acceptance cannot be changed here. Update them in Feishu Hire.
    ///
    /// 该 Offer 已由飞书招聘发送给候选人，不能通过此接口更新发送和接受状态。请在飞书招聘中更新。
    EmploymentJobLevelNotFound = &ErrorInfo {
        status: Some(500),
        message: "当前 Offer 已通过飞书招聘发送给候选人，不可通过该接口更新 Offer 发送和接受状态",
        fix: Text { zh: "该 Offer 已由飞书招聘发送给候选人，不能通过此接口更新发送和接受状态。请在飞书招聘中更新。", en: "Feishu Hire sent this offer to the candidate, so its sending and acceptance cannot be changed here. Update them in Feishu Hire." },
        ..*error::EMPLOYMENT_JOB_LEVEL_NOT_FOUND
    },
    /// `1002074` (HTTP 500): 同步开关尚未打开，仅支持在招聘系统中创建 Offer、修改 Offer 状态和发送 Offer
    ///
    /// Offers cannot be changed by API yet. In Feishu Hire under Settings > Offer settings > Offer rules, allow an OA system to create and approve, or to send, offers.
    ///
    /// Offer 同步开关未开启。请在「飞书招聘」-「设置」-「Offer 设置」-「Offer 规则设置」中开启「通过 OA 系统创建和审批 Offer」或「通过 OA 系统发送 Offer」。
    EmploymentJobLevelDisabled = &ErrorInfo {
        status: Some(500),
        message: "同步开关尚未打开，仅支持在招聘系统中创建\nOffer、修改 Offer 状态和发送 Offer",
        fix: Text { zh: "Offer 同步开关未开启。请在「飞书招聘」-「设置」-「Offer 设置」-「Offer 规则设置」中开启「通过 OA 系统创建和审批 Offer」或「通过 OA 系统发送 Offer」。", en: "Offers cannot be changed by API yet. In Feishu Hire under Settings > Offer settings > Offer rules, allow an OA system to create and approve, or to send, offers." },
        ..*error::EMPLOYMENT_JOB_LEVEL_DISABLED
    },
}
