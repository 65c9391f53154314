// Generated from spec/hire/v1/website_delivery/create_by_attachment.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::error;
impl super::Api<'_> {
    /// Apply at a careers site with an attachment / 根据简历附件创建招聘官网投递任务: [`CreateByAttachment`](struct@CreateByAttachment).
    ///
    /// Optional fields are set on the call: `.with(|request| request.channel_id(…))`.
    pub fn create_by_attachment(
        &self,
        website_id: impl Into<String>,
        job_post_id: impl Into<String>,
        user_id: impl Into<String>,
        resume_file_id: impl Into<String>,
    ) -> crate::codegen::Call<CreateByAttachment> {
        crate::codegen::Call::new(
            self.client,
            CreateByAttachment::new(website_id, job_post_id, user_id, resume_file_id),
        )
    }
}
/// Apply at a careers site with an attachment / 根据简历附件创建招聘官网投递任务.
///
/// Starts an asynchronous task that creates an application at a careers site from a resume file; its result is queried separately.
///
/// 用简历附件创建官网投递的异步任务，结果需另行查询。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().website_delivery().create_by_attachment("7047318856652261676", "6960663240925956636", "6960663240925956634", "7095614894070434092").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/websites/:website_id/deliveries/create_by_attachment`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:site_application`
///
/// Errors: [`CreateByAttachmentError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-delivery/create_by_attachment)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateByAttachment {
    /// The ID of the careers site of the delivery, from `hire.v1.website.list`.
    ///
    /// 投递所在的招聘官网的 ID，可从 `hire.v1.website.list` 获取。
    /// - Example: `"7047318856652261676"`
    pub website_id: String,
    /// The ID of the job advertisement to apply for, from `hire.v1.website_job_post.list`.
    ///
    /// 要投递的职位广告的 ID，可从 `hire.v1.website_job_post.list` 获取。
    /// - Example: `"6960663240925956636"`
    pub job_post_id: String,
    /// The ID of the careers site user who applies. No operation lists it, so keep what `hire.v1.website_site_user.create` returns.
    ///
    /// 投递人的官网用户 ID，没有接口可查，须在调用 `hire.v1.website_site_user.create` 时保存。
    /// - Example: `"6960663240925956634"`
    pub user_id: String,
    /// The ID of the resume file, uploaded with `hire.v1.attachment.create`.
    ///
    /// 简历文件的 ID，须先用 `hire.v1.attachment.create` 上传。
    /// - Example: `"7095614894070434092"`
    pub resume_file_id: String,
    /// The ID of the promotion channel of the delivery, from `hire.v1.website_channel.list`.
    ///
    /// 投递经由的推广渠道的 ID，可从 `hire.v1.website_channel.list` 获取。
    /// - Example: `"6891560630172518670"`
    pub channel_id: Option<String>,
    /// The code of the city preferred for the job, one at most, from `hire.v1.location.query`.
    ///
    /// 期望工作城市的编码，最多一个，可从 `hire.v1.location.query` 获取。
    /// - Length: at most 1
    /// - Example: `["CT_100121"]`
    pub application_preferred_city_code_list: Option<Vec<String>>,
    /// The international calling code of the phone number, which takes precedence over the one in the resume.
    ///
    /// 手机号的国际区号，与简历中的不一致时以此为准。
    /// - Example: `"+86"`
    pub mobile_country_code: Option<String>,
    /// The phone number of the applicant, which takes precedence over the one in the resume.
    ///
    /// 投递人的手机号，与简历中的不一致时以此为准。
    /// - Example: `"182900291190"`
    pub mobile: Option<String>,
    /// The email address of the applicant, which takes precedence over the one in the resume.
    ///
    /// 投递人的邮箱，与简历中的不一致时以此为准。
    /// - Example: `"foo@bytedance.com"`
    pub email: Option<String>,
    /// The identity document of the applicant, which takes precedence over the one in the resume.
    ///
    /// 投递人的证件，与简历中的不一致时以此为准。
    pub identification: Option<
        CreateByAttachmentWebsiteDeliveryAttachmentIndentification,
    >,
}
impl CreateByAttachment {
    /// Creates the value from its required fields.
    pub fn new(
        website_id: impl Into<String>,
        job_post_id: impl Into<String>,
        user_id: impl Into<String>,
        resume_file_id: impl Into<String>,
    ) -> Self {
        Self {
            website_id: website_id.into(),
            job_post_id: job_post_id.into(),
            user_id: user_id.into(),
            resume_file_id: resume_file_id.into(),
            channel_id: Default::default(),
            application_preferred_city_code_list: Default::default(),
            mobile_country_code: Default::default(),
            mobile: Default::default(),
            email: Default::default(),
            identification: Default::default(),
        }
    }
    /// Sets `channel_id`.
    #[must_use]
    pub fn channel_id(mut self, value: impl Into<String>) -> Self {
        self.channel_id = Some(value.into());
        self
    }
    /// Sets `application_preferred_city_code_list`.
    #[must_use]
    pub fn application_preferred_city_code_list(
        mut self,
        value: impl Into<Vec<String>>,
    ) -> Self {
        self.application_preferred_city_code_list = Some(value.into());
        self
    }
    /// Sets `mobile_country_code`.
    #[must_use]
    pub fn mobile_country_code(mut self, value: impl Into<String>) -> Self {
        self.mobile_country_code = Some(value.into());
        self
    }
    /// Sets `mobile`.
    #[must_use]
    pub fn mobile(mut self, value: impl Into<String>) -> Self {
        self.mobile = Some(value.into());
        self
    }
    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets `identification`.
    #[must_use]
    pub fn identification(
        mut self,
        value: CreateByAttachmentWebsiteDeliveryAttachmentIndentification,
    ) -> Self {
        self.identification = Some(value);
        self
    }
}
impl wire::Object for CreateByAttachment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("website_id", &mut self.website_id);
        f.field("job_post_id", &mut self.job_post_id);
        f.field("user_id", &mut self.user_id);
        f.field("resume_file_id", &mut self.resume_file_id);
        f.field("channel_id", &mut self.channel_id);
        f.field(
            "application_preferred_city_code_list",
            &mut self.application_preferred_city_code_list,
        );
        f.field("mobile_country_code", &mut self.mobile_country_code);
        f.field("mobile", &mut self.mobile);
        f.field("email", &mut self.email);
        f.field("identification", &mut self.identification);
    }
}
crate::codegen::__impl_object! {
    CreateByAttachment
}
crate::codegen::__operation! {
    CreateByAttachment => CreateByAttachmentResponse, CreateByAttachmentError:
    Endpoint::new("hire.v1.website_delivery.create_by_attachment", Post, "/open-apis/hire/v1/websites/:website_id/deliveries/create_by_attachment")
        .documented(text("根据简历附件创建招聘官网投递任务", "Apply at a careers site with an attachment"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-delivery/create_by_attachment")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_SITE_APPLICATION])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("website_id", String).required(),
            body("job_post_id", String).required(),
            body("user_id", String).required(),
            body("resume_file_id", String).required(),
            body("channel_id", String),
            body("application_preferred_city_code_list", Array),
            body("mobile_country_code", String),
            body("mobile", String),
            body("email", String),
            body("identification", Object),
        ])
}
/// The reply to [`CreateByAttachment`](struct@CreateByAttachment).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateByAttachmentResponse {
    /// The ID of the asynchronous task. `hire.v1.website_delivery_task.get` tells how it ended.
    ///
    /// 异步任务的 ID，用它调用 `hire.v1.website_delivery_task.get` 查询投递的最终结果。
    pub task_id: String,
}
impl wire::Object for CreateByAttachmentResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
    }
}
crate::codegen::__impl_object! {
    CreateByAttachmentResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`CreateByAttachment`](struct@CreateByAttachment).
    CreateByAttachmentError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
    /// [`1002011`](error::CITY_NOT_FOUND): City not found
    CityNotFound = error::CITY_NOT_FOUND,
    /// [`1002007`](error::WEBSITE_USER_NOT_FOUND): Website user not found
    WebsiteUserNotFound = error::WEBSITE_USER_NOT_FOUND,
    /// `1002009` (HTTP 400): 手机号不正确
    ///
    /// Correct the phone number in the request. / 请检查请求中的手机号是否正确。
    InvalidPhoneNumber = &ErrorInfo {
        fix: Text { zh: "请检查请求中的手机号是否正确。", en: "Correct the phone number in the request." },
        ..*error::INVALID_PHONE_NUMBER
    },
}
/// The identity document of the applicant, which takes precedence over the one in the resume.
///
/// 投递人的证件，与简历中的不一致时以此为准。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateByAttachmentWebsiteDeliveryAttachmentIndentification {
    /// The kind of the identity document. / 人才的证件类型。
    /// - `1`: Resident identity card of China / 中国居民身份证
    /// - `2`: Passport / 护照
    /// - `3`: Residence permit for Hong Kong and Macao residents / 港澳居民居住证
    /// - `4`: Mainland travel permit for Taiwan residents / 台湾居民来往大陆通行证
    /// - `5`: Other / 其他
    /// - `6`: Mainland travel permit for Hong Kong and Macao residents / 港澳居民来往内地通行证
    /// - `9`: Residence permit for Taiwan residents / 台湾居民居住证
    /// - Example: `1`
    pub identification_type: Option<i64>,
    /// The number of the identity document. / 证件的号码。
    /// - Example: `"11002030131312312"`
    pub identification_number: Option<String>,
}
impl CreateByAttachmentWebsiteDeliveryAttachmentIndentification {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `identification_type`.
    #[must_use]
    pub fn identification_type(mut self, value: i64) -> Self {
        self.identification_type = Some(value);
        self
    }
    /// Sets `identification_number`.
    #[must_use]
    pub fn identification_number(mut self, value: impl Into<String>) -> Self {
        self.identification_number = Some(value.into());
        self
    }
}
impl wire::Object for CreateByAttachmentWebsiteDeliveryAttachmentIndentification {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("identification_type", &mut self.identification_type);
        f.field("identification_number", &mut self.identification_number);
    }
}
crate::codegen::__impl_object! {
    CreateByAttachmentWebsiteDeliveryAttachmentIndentification
}
