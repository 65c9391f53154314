// Generated from spec/hire/v1/external_offer/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Create an external offer / 创建外部 Offer: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.external_id(…))`.
    pub fn create(
        &self,
        external_application_id: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(external_application_id))
    }
}
/// Create an external offer / 创建外部 Offer.
///
/// Imports an offer from another system. / 导入一份来自其他系统的 Offer。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().external_offer().create("7395015673275697419").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/external_offers`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:external_offer`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_offer/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The key of the offer in the external system, used only for idempotence: the same value can create one only once in 24 hours. Without it, nothing is checked.
    ///
    /// Offer 在外部系统中的主键，只用于防止重复创建：填写后，同一个值 24 小时内只能创建一次；不填则不检查。
    /// - Example: `"729557715718"`
    pub external_id: Option<String>,
    /// The ID of the external application the offer belongs to, found in the list of external applications.
    ///
    /// Offer 所属的外部投递的 ID，可从外部投递列表中取得。
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
    /// - Length: 0 to 20
    /// - Example: `["7404675264888097068"]`
    pub attachment_id_list: Option<Vec<String>>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(external_application_id: impl Into<String>) -> Self {
        Self {
            external_id: Default::default(),
            external_application_id: external_application_id.into(),
            biz_create_time: Default::default(),
            owner: Default::default(),
            offer_status: Default::default(),
            attachment_id_list: Default::default(),
        }
    }
    /// Sets `external_id`.
    #[must_use]
    pub fn external_id(mut self, value: impl Into<String>) -> Self {
        self.external_id = Some(value.into());
        self
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
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("external_id", &mut self.external_id);
        f.field("external_application_id", &mut self.external_application_id);
        f.field("biz_create_time", &mut self.biz_create_time);
        f.field("owner", &mut self.owner);
        f.field("offer_status", &mut self.offer_status);
        f.field("attachment_id_list", &mut self.attachment_id_list);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("hire.v1.external_offer.create", Post, "/open-apis/hire/v1/external_offers")
        .documented(text("创建外部 Offer", "Create an external offer"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_offer/create")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_EXTERNAL_OFFER])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            body("external_id", String),
            body("external_application_id", String).required(),
            body("biz_create_time", String),
            body("owner", String),
            body("offer_status", String),
            body("attachment_id_list", Array),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The external offer that was created. / 新建的外部 Offer。
    pub external_offer: v1::ExternalOffer,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("external_offer", &mut self.external_offer);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// `1002001` (HTTP 500): System exception
    ///
    /// Act on the `msg` of the response first; if it does not explain the failure or the failure persists, contact support with the log id.
    ///
    /// 请先根据响应中的 `msg` 排查请求；若原因不明或持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        message: "System exception",
        ..*error::INTERNAL_ERROR
    },
    /// `1002002` (HTTP 400): Invalid parameter
    ///
    /// Correct the parameter that `msg` names: compare type, size and value of the request parameters with the fields of the operation.
    ///
    /// 请根据响应中的 `msg`，对照接口的字段核对请求参数的类型、长度和取值。
    InvalidRequestParameter = &ErrorInfo {
        message: "Invalid parameter",
        ..*error::INVALID_REQUEST_PARAMETER
    },
}
