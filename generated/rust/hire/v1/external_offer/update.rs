// Generated from spec/hire/v1/external_offer/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Update an external offer / 更新外部 Offer: [`Update`](struct@Update).
    ///
    /// Optional fields are set on the call: `.with(|request| request.biz_create_time(…))`.
    pub fn update(
        &self,
        external_offer_id: impl Into<String>,
        external_application_id: impl Into<String>,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(
            self.client,
            Update::new(external_offer_id, external_application_id),
        )
    }
}
/// Update an external offer / 更新外部 Offer.
///
/// Updates one external offer given by its ID. / 按 ID 更新一份外部 Offer 的信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().external_offer().update("6960663240925956660", "7395015673275697419").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PUT /open-apis/hire/v1/external_offers/:external_offer_id`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:external_offer`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_offer/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The ID of the external offer to act on, found in the list of external offers.
    ///
    /// 要操作的外部 Offer 的 ID，可从外部 Offer 列表中取得。
    /// - Example: `"6960663240925956660"`
    pub external_offer_id: String,
    /// The ID of the external application, found in the list of external applications. / 外部投递 ID，可从外部投递列表中取得。
    /// - Example: `"7395015673275697419"`
    pub external_application_id: String,
    /// When the offer was created in the external system, in milliseconds since 1970.
    ///
    /// Offer 在外部系统中创建的时间，毫秒级时间戳。
    /// - Example: `"1721899352428"`
    pub biz_create_time: Option<wire::TimestampMs>,
    /// The name of the person in charge of the offer. / Offer 负责人的姓名。
    /// - Example: `"text"`
    pub owner: Option<String>,
    /// The status of the offer. / Offer 的状态。
    /// - Example: `"text"`
    pub offer_status: Option<String>,
    /// The IDs of the attachments of the offer, obtained by uploading them first.
    ///
    /// Offer 所带附件的 ID，先通过创建附件上传获得。
    /// - Length: 0 to 10
    /// - Example: `["7404675264888097068"]`
    pub attachment_id_list: Option<Vec<String>>,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(
        external_offer_id: impl Into<String>,
        external_application_id: impl Into<String>,
    ) -> Self {
        Self {
            external_offer_id: external_offer_id.into(),
            external_application_id: external_application_id.into(),
            biz_create_time: Default::default(),
            owner: Default::default(),
            offer_status: Default::default(),
            attachment_id_list: Default::default(),
        }
    }
    /// Sets `biz_create_time`.
    #[must_use]
    pub fn biz_create_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.biz_create_time = Some(value.into());
        self
    }
    /// Sets `owner`.
    #[must_use]
    pub fn owner(mut self, value: impl Into<String>) -> Self {
        self.owner = Some(value.into());
        self
    }
    /// Sets `offer_status`.
    #[must_use]
    pub fn offer_status(mut self, value: impl Into<String>) -> Self {
        self.offer_status = Some(value.into());
        self
    }
    /// Sets `attachment_id_list`.
    #[must_use]
    pub fn attachment_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.attachment_id_list = Some(value.into());
        self
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("external_offer_id", &mut self.external_offer_id);
        f.field("external_application_id", &mut self.external_application_id);
        f.field("biz_create_time", &mut self.biz_create_time);
        f.field("owner", &mut self.owner);
        f.field("offer_status", &mut self.offer_status);
        f.field("attachment_id_list", &mut self.attachment_id_list);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("hire.v1.external_offer.update", Put, "/open-apis/hire/v1/external_offers/:external_offer_id")
        .documented(text("更新外部 Offer", "Update an external offer"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_offer/update")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_EXTERNAL_OFFER])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            path("external_offer_id", String).required(),
            body("external_application_id", String).required(),
            body("biz_create_time", String),
            body("owner", String),
            body("offer_status", String),
            body("attachment_id_list", Array),
        ])
}
/// The reply to [`Update`](struct@Update).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The external offer after the update. / 更新后的外部 Offer。
    pub external_offer: v1::ExternalOffer,
}
impl wire::Object for UpdateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("external_offer", &mut self.external_offer);
    }
}
crate::codegen::__impl_object! {
    UpdateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Update`](struct@Update).
    UpdateError:
    /// `1002001` (HTTP 500): 系统异常
    ///
    /// Act on the `msg` of the response first; if it does not explain the failure or the failure persists, contact support with the log id.
    ///
    /// 请先根据响应中的 `msg` 排查请求；若原因不明或持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        message: "系统异常",
        ..*error::INTERNAL_ERROR
    },
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
