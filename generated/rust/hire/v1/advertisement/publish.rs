// Generated from spec/hire/v1/advertisement/publish.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::error;
impl super::Api<'_> {
    /// Publish a job advertisement / 发布职位广告: [`Publish`](struct@Publish).
    ///
    /// Optional fields are set on the call: `.with(|request| request.job_channel_id(…))`.
    pub fn publish(
        &self,
        advertisement_id: impl Into<String>,
    ) -> crate::codegen::Call<Publish> {
        crate::codegen::Call::new(self.client, Publish::new(advertisement_id))
    }
}
/// Publish a job advertisement / 发布职位广告.
///
/// Publishes a job advertisement on the careers site or the referral platform. / 把一个职位广告发布到招聘官网或内推平台。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().advertisement().publish("6960663240925956660").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/advertisements/:advertisement_id/publish`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:advertisement`
///
/// Errors: [`PublishError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/advertisement/publish)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Publish {
    /// The ID of the job advertisement to publish, as returned when the job was [created](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/combined_create).
    ///
    /// 要发布的职位广告的 ID，[新建职位](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/combined_create)的返回结果中带有该值。
    /// - Example: `"6960663240925956660"`
    pub advertisement_id: String,
    /// The ID of the channel to publish to, one per call: `3` for the referral platform, or the ID of a career site from the list of sites.
    ///
    /// 发布到哪个渠道，每次只能选一个：内推平台固定为 `3`，招聘官网则填官网列表接口返回的 ID。
    /// - Example: `"6960663240925956631"`
    pub job_channel_id: Option<String>,
}
impl Publish {
    /// Creates the value from its required fields.
    pub fn new(advertisement_id: impl Into<String>) -> Self {
        Self {
            advertisement_id: advertisement_id.into(),
            job_channel_id: Default::default(),
        }
    }
    /// Sets `job_channel_id`.
    #[must_use]
    pub fn job_channel_id(mut self, value: impl Into<String>) -> Self {
        self.job_channel_id = Some(value.into());
        self
    }
}
impl wire::Object for Publish {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("advertisement_id", &mut self.advertisement_id);
        f.field("job_channel_id", &mut self.job_channel_id);
    }
}
crate::codegen::__impl_object! {
    Publish
}
crate::codegen::__operation! {
    Publish => PublishResponse, PublishError:
    Endpoint::new("hire.v1.advertisement.publish", Post, "/open-apis/hire/v1/advertisements/:advertisement_id/publish")
        .documented(text("发布职位广告", "Publish a job advertisement"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/advertisement/publish")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_ADVERTISEMENT])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[path("advertisement_id", String).required(), body("job_channel_id", String)])
}
/// The reply to [`Publish`](struct@Publish).
pub type PublishResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Publish`](struct@Publish).
    PublishError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
    /// [`1002613`](error::JOB_SYNC_BY_API_DISABLED): 「通过 API 同步职位」开关开关尚未打开，仅支持在招聘系统中新建、编辑或关闭职位
    JobSyncByApiDisabled = error::JOB_SYNC_BY_API_DISABLED,
    /// [`1002609`](error::JOB_CLOSED): 职位已关闭
    JobClosed = error::JOB_CLOSED,
    /// [`1002624`](error::ADVERTISEMENT_NOT_COMPLIANT): 职位广告不合规
    AdvertisementNotCompliant = error::ADVERTISEMENT_NOT_COMPLIANT,
}
