// Generated from spec/hire/v1/website_delivery/create_by_resume.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Apply at a careers site with a resume / 新建招聘官网投递: [`CreateByResume`](struct@CreateByResume).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn create_by_resume(
        &self,
        website_id: impl Into<String>,
        job_post_id: impl Into<String>,
        resume: CreateByResumeWebsiteDeliveryResume,
        user_id: impl Into<String>,
    ) -> crate::codegen::Call<CreateByResume> {
        crate::codegen::Call::new(
            self.client,
            CreateByResume::new(website_id, job_post_id, resume, user_id),
        )
    }
}
/// Apply at a careers site with a resume / 新建招聘官网投递.
///
/// Creates an application at a careers site directly from a structured resume. / 用结构化简历在官网上直接创建投递。
///
/// - `POST /open-apis/hire/v1/websites/:website_id/deliveries/create_by_resume`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:site_application`
///
/// Errors: [`CreateByResumeError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-delivery/create_by_resume)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateByResume {
    /// The ID of the careers site, from `hire.v1.website.list`. / 招聘官网的 ID，可从 `hire.v1.website.list` 获取。
    /// - Example: `"1618209327096"`
    pub website_id: String,
    /// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::HireUserIdType>,
    /// The ID of the job advertisement to apply for, from `hire.v1.website_job_post.list` or `hire.v1.website_job_post.search`.
    ///
    /// 要投递的职位广告的 ID，可从 `hire.v1.website_job_post.list` 或 `hire.v1.website_job_post.search` 获取。
    /// - Example: `"6960663240925956636"`
    pub job_post_id: String,
    /// The contents of the applicant's resume. / 投递人的简历内容。
    pub resume: CreateByResumeWebsiteDeliveryResume,
    /// The ID of the careers site user who applies, returned by `hire.v1.website_site_user.create`.
    ///
    /// 投递人的官网用户 ID，由 `hire.v1.website_site_user.create` 返回。
    /// - Example: `"6960663240925956634"`
    pub user_id: String,
    /// The codes of the cities preferred for the job, from `hire.v1.location.query`.
    ///
    /// 期望工作城市的编码，可从 `hire.v1.location.query` 获取。
    /// - Example: `["6960663240925956636"]`
    pub application_preferred_city_code_list: Option<Vec<String>>,
    /// The ID of the promotion channel of the delivery, from `hire.v1.website_channel.list`.
    ///
    /// 投递经由的推广渠道的 ID，可从 `hire.v1.website_channel.list` 获取。
    /// - Example: `"6891560630172518670"`
    pub channel_id: Option<String>,
}
impl CreateByResume {
    /// Creates the value from its required fields.
    pub fn new(
        website_id: impl Into<String>,
        job_post_id: impl Into<String>,
        resume: CreateByResumeWebsiteDeliveryResume,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            website_id: website_id.into(),
            user_id_type: Default::default(),
            job_post_id: job_post_id.into(),
            resume,
            user_id: user_id.into(),
            application_preferred_city_code_list: Default::default(),
            channel_id: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::HireUserIdType) -> Self {
        self.user_id_type = Some(value);
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
    /// Sets `channel_id`.
    #[must_use]
    pub fn channel_id(mut self, value: impl Into<String>) -> Self {
        self.channel_id = Some(value.into());
        self
    }
}
impl wire::Object for CreateByResume {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("website_id", &mut self.website_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("job_post_id", &mut self.job_post_id);
        f.field("resume", &mut self.resume);
        f.field("user_id", &mut self.user_id);
        f.field(
            "application_preferred_city_code_list",
            &mut self.application_preferred_city_code_list,
        );
        f.field("channel_id", &mut self.channel_id);
    }
}
crate::codegen::__impl_object! {
    CreateByResume
}
crate::codegen::__operation! {
    CreateByResume => CreateByResumeResponse, CreateByResumeError:
    Endpoint::new("hire.v1.website_delivery.create_by_resume", Post, "/open-apis/hire/v1/websites/:website_id/deliveries/create_by_resume")
        .documented(text("新建招聘官网投递", "Apply at a careers site with a resume"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-delivery/create_by_resume")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_SITE_APPLICATION])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("website_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("job_post_id", String).required(),
            body("resume", Object).required(),
            body("user_id", String).required(),
            body("application_preferred_city_code_list", Array),
            body("channel_id", String),
        ])
}
/// The reply to [`CreateByResume`](struct@CreateByResume).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateByResumeResponse {
    /// The delivery made on the careers site. / 在官网上产生的投递。
    pub delivery: v1::WebsiteDeliveryDto,
}
impl wire::Object for CreateByResumeResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("delivery", &mut self.delivery);
    }
}
crate::codegen::__impl_object! {
    CreateByResumeResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`CreateByResume`](struct@CreateByResume).
    CreateByResumeError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
    /// `1002511` (HTTP 400): 候选人的投递次数已达到上限
    ///
    /// The talent has as many applications as Feishu Hire allows under Settings > Channels > Candidate application limit. Ask the administrator to confirm or raise the limit.
    ///
    /// 人才的投递次数已达「飞书招聘」-「设置」-「渠道管理」-「候选人投递次数限制」的上限。请联系招聘系统管理员确认或调整该限制。
    ApplicationCountLimitReached = &ErrorInfo {
        message: "候选人的投递次数已达到上限",
        ..*error::APPLICATION_COUNT_LIMIT_REACHED
    },
    /// [`1002513`](error::GRADUATION_TIME_REQUIRED): 请提供准确的毕业时间
    GraduationTimeRequired = error::GRADUATION_TIME_REQUIRED,
}
/// The awards of the applicant. / 投递人获得的奖项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateByResumeWebsiteDeliveryAward {
    /// The values of the custom fields of this module. / 本模块中自定义字段的值。
    pub customized_data: Option<Vec<v1::WebsiteDeliveryCustomizedData>>,
    /// A description of the award. / 对奖项的描述。
    /// - Example: `"text"`
    pub desc: Option<String>,
    /// The name of the award. / 奖项的名称。
    /// - Example: `"text"`
    pub title: Option<String>,
    /// When the award was received, in milliseconds since 1970. / 获奖的时间，毫秒级时间戳。
    /// - Example: `1609430400000`
    pub award_time: Option<i64>,
}
impl CreateByResumeWebsiteDeliveryAward {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `customized_data`.
    #[must_use]
    pub fn customized_data(
        mut self,
        value: impl Into<Vec<v1::WebsiteDeliveryCustomizedData>>,
    ) -> Self {
        self.customized_data = Some(value.into());
        self
    }
    /// Sets `desc`.
    #[must_use]
    pub fn desc(mut self, value: impl Into<String>) -> Self {
        self.desc = Some(value.into());
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `award_time`.
    #[must_use]
    pub fn award_time(mut self, value: i64) -> Self {
        self.award_time = Some(value);
        self
    }
}
impl wire::Object for CreateByResumeWebsiteDeliveryAward {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("customized_data", &mut self.customized_data);
        f.field("desc", &mut self.desc);
        f.field("title", &mut self.title);
        f.field("award_time", &mut self.award_time);
    }
}
/// The basic data of the talent, such as name, contact details and identity document.
///
/// 人才的基本信息，如姓名、联系方式和证件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateByResumeWebsiteDeliveryBasicInfo {
    /// The code of the country or region of nationality, from `hire.v1.location.query`.
    ///
    /// 国籍对应的国家或地区的编码，可从 `hire.v1.location.query` 获取。
    /// - Example: `"CN_1"`
    pub nationality_id: Option<String>,
    /// When the applicant started to work, in milliseconds since 1970. / 参加工作的时间，毫秒级时间戳。
    /// - Example: `1609430400000`
    pub start_work_time: Option<i64>,
    /// The home address of the talent. / 人才的家庭住址。
    /// - Example: `"text"`
    pub current_home_address: Option<String>,
    /// The code of the home town, from `hire.v1.location.query`. / 家乡所在城市的编码，可从 `hire.v1.location.query` 获取。
    /// - Example: `"CT_159"`
    pub hometown_city_code: Option<String>,
    /// The code of the country or region of the phone number, from `hire.v1.location.query`.
    ///
    /// 手机号所属国家或地区的编码，可从 `hire.v1.location.query` 获取。
    /// - Example: `"CN_1"`
    pub mobile_country_code: Option<String>,
    /// The identity document of the applicant. / 投递人的身份证件。
    pub identification: Option<CreateByResumeWebsiteDeliveryIdentification>,
    /// The marital status of the talent. / 人才的婚姻状况。
    /// - `1`: Married / 已婚
    /// - `2`: Not married / 未婚
    /// - Example: `1`
    pub marital_status: Option<i64>,
    /// The phone number of the applicant or of the user of the careers site. / 投递人或官网用户的手机号。
    /// - Example: `"182900291190"`
    pub mobile: Option<String>,
    /// The code of the city where the applicant lives, from `hire.v1.location.query`.
    ///
    /// 目前所在城市的编码，可从 `hire.v1.location.query` 获取。
    /// - Example: `"CT_11"`
    pub current_city_code: Option<String>,
    /// The work experience of the talent in years. / 人才的工作年限，单位为年。
    /// - Example: `3`
    pub experience_years: Option<i64>,
    /// The gender of the talent. / 人才的性别。
    /// - `1`: Male / 男
    /// - `2`: Female / 女
    /// - `3`: Other / 其他
    /// - Example: `1`
    pub gender: Option<i64>,
    /// The date of birth, in milliseconds since 1970. / 出生日期，毫秒级时间戳。
    /// - Example: `1609430400000`
    pub birthday: Option<i64>,
    /// The name of the person. / 人员的姓名。
    /// - Example: `"text"`
    pub name: String,
    /// The codes of the cities where the applicant would like to work, from `hire.v1.location.query`.
    ///
    /// 期望工作城市的编码，可从 `hire.v1.location.query` 获取。
    /// - Example: `["CT_12"]`
    pub preferred_city_code_list: Option<Vec<String>>,
    /// The ID of the resume source, from `hire.v1.resume_source.list`.
    ///
    /// 简历来源的 ID，可从 `hire.v1.resume_source.list` 获取。
    /// - Example: `"6982104077248219436"`
    pub resume_source_id: Option<String>,
    /// The age of the talent. / 人才的年龄。
    /// - Example: `25`
    pub age: Option<i64>,
    /// The values of the custom fields of this module. / 本模块中自定义字段的值。
    pub customized_data: Option<Vec<v1::WebsiteDeliveryCustomizedData>>,
    /// The email address of the person. / 人员的邮箱地址。
    /// - Example: `"foo@bytedance.com"`
    pub email: Option<String>,
}
impl CreateByResumeWebsiteDeliveryBasicInfo {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            nationality_id: Default::default(),
            start_work_time: Default::default(),
            current_home_address: Default::default(),
            hometown_city_code: Default::default(),
            mobile_country_code: Default::default(),
            identification: Default::default(),
            marital_status: Default::default(),
            mobile: Default::default(),
            current_city_code: Default::default(),
            experience_years: Default::default(),
            gender: Default::default(),
            birthday: Default::default(),
            name: name.into(),
            preferred_city_code_list: Default::default(),
            resume_source_id: Default::default(),
            age: Default::default(),
            customized_data: Default::default(),
            email: Default::default(),
        }
    }
    /// Sets `nationality_id`.
    #[must_use]
    pub fn nationality_id(mut self, value: impl Into<String>) -> Self {
        self.nationality_id = Some(value.into());
        self
    }
    /// Sets `start_work_time`.
    #[must_use]
    pub fn start_work_time(mut self, value: i64) -> Self {
        self.start_work_time = Some(value);
        self
    }
    /// Sets `current_home_address`.
    #[must_use]
    pub fn current_home_address(mut self, value: impl Into<String>) -> Self {
        self.current_home_address = Some(value.into());
        self
    }
    /// Sets `hometown_city_code`.
    #[must_use]
    pub fn hometown_city_code(mut self, value: impl Into<String>) -> Self {
        self.hometown_city_code = Some(value.into());
        self
    }
    /// Sets `mobile_country_code`.
    #[must_use]
    pub fn mobile_country_code(mut self, value: impl Into<String>) -> Self {
        self.mobile_country_code = Some(value.into());
        self
    }
    /// Sets `identification`.
    #[must_use]
    pub fn identification(
        mut self,
        value: CreateByResumeWebsiteDeliveryIdentification,
    ) -> Self {
        self.identification = Some(value);
        self
    }
    /// Sets `marital_status`.
    #[must_use]
    pub fn marital_status(mut self, value: i64) -> Self {
        self.marital_status = Some(value);
        self
    }
    /// Sets `mobile`.
    #[must_use]
    pub fn mobile(mut self, value: impl Into<String>) -> Self {
        self.mobile = Some(value.into());
        self
    }
    /// Sets `current_city_code`.
    #[must_use]
    pub fn current_city_code(mut self, value: impl Into<String>) -> Self {
        self.current_city_code = Some(value.into());
        self
    }
    /// Sets `experience_years`.
    #[must_use]
    pub fn experience_years(mut self, value: i64) -> Self {
        self.experience_years = Some(value);
        self
    }
    /// Sets `gender`.
    #[must_use]
    pub fn gender(mut self, value: i64) -> Self {
        self.gender = Some(value);
        self
    }
    /// Sets `birthday`.
    #[must_use]
    pub fn birthday(mut self, value: i64) -> Self {
        self.birthday = Some(value);
        self
    }
    /// Sets `preferred_city_code_list`.
    #[must_use]
    pub fn preferred_city_code_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.preferred_city_code_list = Some(value.into());
        self
    }
    /// Sets `resume_source_id`.
    #[must_use]
    pub fn resume_source_id(mut self, value: impl Into<String>) -> Self {
        self.resume_source_id = Some(value.into());
        self
    }
    /// Sets `age`.
    #[must_use]
    pub fn age(mut self, value: i64) -> Self {
        self.age = Some(value);
        self
    }
    /// Sets `customized_data`.
    #[must_use]
    pub fn customized_data(
        mut self,
        value: impl Into<Vec<v1::WebsiteDeliveryCustomizedData>>,
    ) -> Self {
        self.customized_data = Some(value.into());
        self
    }
    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
}
impl wire::Object for CreateByResumeWebsiteDeliveryBasicInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("nationality_id", &mut self.nationality_id);
        f.field("start_work_time", &mut self.start_work_time);
        f.field("current_home_address", &mut self.current_home_address);
        f.field("hometown_city_code", &mut self.hometown_city_code);
        f.field("mobile_country_code", &mut self.mobile_country_code);
        f.field("identification", &mut self.identification);
        f.field("marital_status", &mut self.marital_status);
        f.field("mobile", &mut self.mobile);
        f.field("current_city_code", &mut self.current_city_code);
        f.field("experience_years", &mut self.experience_years);
        f.field("gender", &mut self.gender);
        f.field("birthday", &mut self.birthday);
        f.field("name", &mut self.name);
        f.field("preferred_city_code_list", &mut self.preferred_city_code_list);
        f.field("resume_source_id", &mut self.resume_source_id);
        f.field("age", &mut self.age);
        f.field("customized_data", &mut self.customized_data);
        f.field("email", &mut self.email);
    }
}
/// The work experience of the talent, one entry per employment. / 人才的工作经历，一段一项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateByResumeWebsiteDeliveryCareer {
    /// A description of the work. / 对这段工作经历的描述。
    /// - Example: `"text"`
    pub desc: Option<String>,
    /// When it ended, in milliseconds since 1970, or -1 if it goes on until now. / 结束时间，毫秒级时间戳，-1 表示至今。
    /// - Example: `1618500278667`
    pub end_time: Option<i64>,
    /// The start, in milliseconds since 1970. / 开始时间，毫秒级时间戳。
    /// - Example: `1609430400000`
    pub start_time: Option<i64>,
    /// The title of the job. / 职位名称。
    /// - Example: `"text"`
    pub title: Option<String>,
    /// The name of the company. / 任职公司的名称。
    /// - Example: `"text"`
    pub company: Option<String>,
    /// The values of the custom fields of this module. / 本模块中自定义字段的值。
    pub customized_data: Option<Vec<v1::WebsiteDeliveryCustomizedData>>,
}
impl CreateByResumeWebsiteDeliveryCareer {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `desc`.
    #[must_use]
    pub fn desc(mut self, value: impl Into<String>) -> Self {
        self.desc = Some(value.into());
        self
    }
    /// Sets `end_time`.
    #[must_use]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `start_time`.
    #[must_use]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `company`.
    #[must_use]
    pub fn company(mut self, value: impl Into<String>) -> Self {
        self.company = Some(value.into());
        self
    }
    /// Sets `customized_data`.
    #[must_use]
    pub fn customized_data(
        mut self,
        value: impl Into<Vec<v1::WebsiteDeliveryCustomizedData>>,
    ) -> Self {
        self.customized_data = Some(value.into());
        self
    }
}
impl wire::Object for CreateByResumeWebsiteDeliveryCareer {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("desc", &mut self.desc);
        f.field("end_time", &mut self.end_time);
        f.field("start_time", &mut self.start_time);
        f.field("title", &mut self.title);
        f.field("company", &mut self.company);
        f.field("customized_data", &mut self.customized_data);
    }
}
/// The custom modules with the values of their fields. / 自定义模块及其字段的值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateByResumeWebsiteDeliveryCustomizedDataParent {
    /// The ID of the custom module, from `hire.v1.talent_object.query`.
    ///
    /// 自定义模块的 ID，可从 `hire.v1.talent_object.query` 获取。
    /// - Example: `"6960663240925956651"`
    pub object_id: Option<String>,
    /// The values of the fields of the module. / 模块中各字段的值。
    pub children: Option<Vec<v1::WebsiteDeliveryCustomizedData>>,
}
impl CreateByResumeWebsiteDeliveryCustomizedDataParent {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `object_id`.
    #[must_use]
    pub fn object_id(mut self, value: impl Into<String>) -> Self {
        self.object_id = Some(value.into());
        self
    }
    /// Sets `children`.
    #[must_use]
    pub fn children(
        mut self,
        value: impl Into<Vec<v1::WebsiteDeliveryCustomizedData>>,
    ) -> Self {
        self.children = Some(value.into());
        self
    }
}
impl wire::Object for CreateByResumeWebsiteDeliveryCustomizedDataParent {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("object_id", &mut self.object_id);
        f.field("children", &mut self.children);
    }
}
/// The education of the talent, one entry per school. / 人才的教育经历，一段一项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateByResumeWebsiteDeliveryEducation {
    /// The form of the education. / 学历的取得方式。
    /// - `1`: Overseas, Hong Kong or Taiwan school / 海外及港台院校
    /// - `2`: Full-time, national admission / 统招全日制
    /// - `3`: Part-time / 非全日制
    /// - `4`: Self-taught examination / 自考
    /// - `5`: Other / 其他
    /// - Example: `1`
    pub education_type: Option<i64>,
    /// When the education ended, in milliseconds since 1970, or -1 for "until now". A delivery with -1 displays well, but an editor must enter an actual date.
    ///
    /// 毕业时间，毫秒级时间戳，-1 表示至今；填 -1 的投递可以正常查看，但在系统中编辑时须改为具体时间。
    /// - Example: `1618500278663`
    pub end_time: Option<i64>,
    /// When the education ends, in milliseconds since 1970, with no value for "until now". Prefer it to `end_time`, as a vague date affects the filtering of candidates.
    ///
    /// 毕业时间，毫秒级时间戳，不能表示至今；建议用它代替 `end_time`，以免模糊的毕业时间影响候选人筛选。
    /// - Example: `1618500278663`
    pub end_time_v2: Option<i64>,
    /// The field of study. / 所学专业的名称。
    /// - Example: `"text"`
    pub field_of_study: Option<String>,
    /// The name of the school. / 就读学校的名称。
    /// - Example: `"text"`
    pub school: Option<String>,
    /// The start, in milliseconds since 1970. / 开始时间，毫秒级时间戳。
    /// - Example: `1609430400000`
    pub start_time: Option<i64>,
    /// The academic ranking within the major. Here "other" is 51 and not -1 as elsewhere.
    ///
    /// 成绩在同专业中的排名；表示其他的值为 51，与别处的 -1 不同。
    /// - `5`: Top 5% / 前 5%
    /// - `10`: Top 10% / 前 10%
    /// - `20`: Top 20% / 前 20%
    /// - `30`: Top 30% / 前 30%
    /// - `50`: Top 50% / 前 50%
    /// - `51`: Other / 其他
    /// - Example: `5`
    pub academic_ranking: Option<i64>,
    /// The values of the custom fields of this module. / 本模块中自定义字段的值。
    pub customized_data: Option<Vec<v1::WebsiteDeliveryCustomizedData>>,
    /// The degree. / 这段教育经历的学位。
    /// - `1`: Primary school / 小学
    /// - `2`: Junior high school / 初中
    /// - `3`: Vocational school / 中专、职高
    /// - `4`: Senior high school / 高中
    /// - `5`: Associate degree / 大专
    /// - `6`: Bachelor's degree / 本科
    /// - `7`: Master's degree / 硕士
    /// - `8`: Doctorate / 博士
    /// - `9`: Other / 其他
    /// - Example: `1`
    pub degree: Option<i64>,
}
impl CreateByResumeWebsiteDeliveryEducation {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `education_type`.
    #[must_use]
    pub fn education_type(mut self, value: i64) -> Self {
        self.education_type = Some(value);
        self
    }
    /// Sets `end_time`.
    #[must_use]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `end_time_v2`.
    #[must_use]
    pub fn end_time_v2(mut self, value: i64) -> Self {
        self.end_time_v2 = Some(value);
        self
    }
    /// Sets `field_of_study`.
    #[must_use]
    pub fn field_of_study(mut self, value: impl Into<String>) -> Self {
        self.field_of_study = Some(value.into());
        self
    }
    /// Sets `school`.
    #[must_use]
    pub fn school(mut self, value: impl Into<String>) -> Self {
        self.school = Some(value.into());
        self
    }
    /// Sets `start_time`.
    #[must_use]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `academic_ranking`.
    #[must_use]
    pub fn academic_ranking(mut self, value: i64) -> Self {
        self.academic_ranking = Some(value);
        self
    }
    /// Sets `customized_data`.
    #[must_use]
    pub fn customized_data(
        mut self,
        value: impl Into<Vec<v1::WebsiteDeliveryCustomizedData>>,
    ) -> Self {
        self.customized_data = Some(value.into());
        self
    }
    /// Sets `degree`.
    #[must_use]
    pub fn degree(mut self, value: i64) -> Self {
        self.degree = Some(value);
        self
    }
}
impl wire::Object for CreateByResumeWebsiteDeliveryEducation {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("education_type", &mut self.education_type);
        f.field("end_time", &mut self.end_time);
        f.field("end_time_v2", &mut self.end_time_v2);
        f.field("field_of_study", &mut self.field_of_study);
        f.field("school", &mut self.school);
        f.field("start_time", &mut self.start_time);
        f.field("academic_ranking", &mut self.academic_ranking);
        f.field("customized_data", &mut self.customized_data);
        f.field("degree", &mut self.degree);
    }
}
/// The identity document of the applicant. / 投递人的身份证件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateByResumeWebsiteDeliveryIdentification {
    /// The number of the identity document. / 身份证件的号码。
    /// - Example: `"11002030131312312"`
    pub identification_number: Option<String>,
    /// The kind of the identity document. / 身份证件的类型。
    /// - `1`: Resident identity card of China / 中国居民身份证
    /// - `2`: Passport / 护照
    /// - `3`: Residence permit for Hong Kong and Macao residents / 港澳居民居住证
    /// - `4`: Mainland travel permit for Taiwan residents / 台湾居民来往大陆通行证
    /// - `5`: Other / 其他
    /// - `6`: Mainland travel permit for Hong Kong and Macao residents / 港澳居民来往内地通行证
    /// - `9`: Residence permit for Taiwan residents / 台湾居民居住证
    /// - Example: `1`
    pub identification_type: Option<i64>,
}
impl CreateByResumeWebsiteDeliveryIdentification {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `identification_number`.
    #[must_use]
    pub fn identification_number(mut self, value: impl Into<String>) -> Self {
        self.identification_number = Some(value.into());
        self
    }
    /// Sets `identification_type`.
    #[must_use]
    pub fn identification_type(mut self, value: i64) -> Self {
        self.identification_type = Some(value);
        self
    }
}
impl wire::Object for CreateByResumeWebsiteDeliveryIdentification {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("identification_number", &mut self.identification_number);
        f.field("identification_type", &mut self.identification_type);
    }
}
/// The internships of the talent, one entry each. / 人才的实习经历，一段一项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateByResumeWebsiteDeliveryInternship {
    /// A description of the internship. / 对实习经历的描述。
    /// - Example: `"text"`
    pub desc: Option<String>,
    /// When it ended, in milliseconds since 1970, or -1 if it goes on until now. / 结束时间，毫秒级时间戳，-1 表示至今。
    /// - Example: `1618500278667`
    pub end_time: Option<i64>,
    /// The start, in milliseconds since 1970. / 开始时间，毫秒级时间戳。
    /// - Example: `1609430400000`
    pub start_time: Option<i64>,
    /// The title of the job. / 职位名称。
    /// - Example: `"text"`
    pub title: Option<String>,
    /// The name of the company. / 任职公司的名称。
    /// - Example: `"text"`
    pub company: Option<String>,
    /// The values of the custom fields of this module. / 本模块中自定义字段的值。
    pub customized_data: Option<Vec<v1::WebsiteDeliveryCustomizedData>>,
}
impl CreateByResumeWebsiteDeliveryInternship {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `desc`.
    #[must_use]
    pub fn desc(mut self, value: impl Into<String>) -> Self {
        self.desc = Some(value.into());
        self
    }
    /// Sets `end_time`.
    #[must_use]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `start_time`.
    #[must_use]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `company`.
    #[must_use]
    pub fn company(mut self, value: impl Into<String>) -> Self {
        self.company = Some(value.into());
        self
    }
    /// Sets `customized_data`.
    #[must_use]
    pub fn customized_data(
        mut self,
        value: impl Into<Vec<v1::WebsiteDeliveryCustomizedData>>,
    ) -> Self {
        self.customized_data = Some(value.into());
        self
    }
}
impl wire::Object for CreateByResumeWebsiteDeliveryInternship {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("desc", &mut self.desc);
        f.field("end_time", &mut self.end_time);
        f.field("start_time", &mut self.start_time);
        f.field("title", &mut self.title);
        f.field("company", &mut self.company);
        f.field("customized_data", &mut self.customized_data);
    }
}
/// The languages of the talent and how well each is mastered. / 人才掌握的语言及程度。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateByResumeWebsiteDeliveryLanguage {
    /// The values of the custom fields of this module. / 本模块中自定义字段的值。
    pub customized_data: Option<Vec<v1::WebsiteDeliveryCustomizedData>>,
    /// The language mastered. / 所掌握的语言。
    /// - `1`: English / 英语
    /// - `2`: French / 法语
    /// - `3`: Japanese / 日语
    /// - `4`: Korean / 韩语
    /// - `5`: German / 德语
    /// - `6`: Russian / 俄语
    /// - `7`: Spanish / 西班牙语
    /// - `8`: Portuguese / 葡萄牙语
    /// - `9`: Arabic / 阿拉伯语
    /// - `10`: Hindi / 印地语
    /// - `11`: Hindustani / 印度斯坦语
    /// - `12`: Bengali / 孟加拉语
    /// - `13`: Hausa / 豪萨语
    /// - `14`: Punjabi / 旁遮普语
    /// - `15`: Persian / 波斯语
    /// - `16`: Swahili / 斯瓦西里语
    /// - `17`: Telugu / 泰卢固语
    /// - `18`: Turkish / 土耳其语
    /// - `19`: Italian / 意大利语
    /// - `20`: Javanese / 爪哇语
    /// - `21`: Tamil / 泰米尔语
    /// - `22`: Marathi / 马拉地语
    /// - `23`: Vietnamese / 越南语
    /// - `24`: Mandarin / 普通话
    /// - `25`: Cantonese / 粤语
    /// - Example: `1`
    pub language: Option<i64>,
    /// How well the language is mastered. / 对该语言的掌握程度。
    /// - `1`: Beginner / 入门
    /// - `2`: Everyday conversation / 日常会话
    /// - `3`: Business conversation / 商务会话
    /// - `4`: Fluent / 无障碍沟通
    /// - `5`: Native / 母语
    /// - Example: `1`
    pub proficiency: Option<i64>,
}
impl CreateByResumeWebsiteDeliveryLanguage {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `customized_data`.
    #[must_use]
    pub fn customized_data(
        mut self,
        value: impl Into<Vec<v1::WebsiteDeliveryCustomizedData>>,
    ) -> Self {
        self.customized_data = Some(value.into());
        self
    }
    /// Sets `language`.
    #[must_use]
    pub fn language(mut self, value: i64) -> Self {
        self.language = Some(value);
        self
    }
    /// Sets `proficiency`.
    #[must_use]
    pub fn proficiency(mut self, value: i64) -> Self {
        self.proficiency = Some(value);
        self
    }
}
impl wire::Object for CreateByResumeWebsiteDeliveryLanguage {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("customized_data", &mut self.customized_data);
        f.field("language", &mut self.language);
        f.field("proficiency", &mut self.proficiency);
    }
}
/// The projects of the talent, one entry each. / 人才的项目经历，一个项目一项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateByResumeWebsiteDeliveryProject {
    /// The values of the custom fields of this module. / 本模块中自定义字段的值。
    pub customized_data: Option<Vec<v1::WebsiteDeliveryCustomizedData>>,
    /// A description of the project. / 对项目的描述。
    /// - Example: `"text"`
    pub desc: Option<String>,
    /// When it ended, in milliseconds since 1970, or -1 if it goes on until now. / 结束时间，毫秒级时间戳，-1 表示至今。
    /// - Example: `1618500278669`
    pub end_time: Option<i64>,
    /// The URL of the project. / 项目的链接。
    /// - Example: `"www.toutiao.com"`
    pub link: Option<String>,
    /// The name of the project. / 项目的名称。
    /// - Example: `"text"`
    pub name: Option<String>,
    /// The role of the talent in the project. / 在项目中担任的角色。
    /// - Example: `"text"`
    pub role: Option<String>,
    /// The start, in milliseconds since 1970. / 开始时间，毫秒级时间戳。
    /// - Example: `1609430400000`
    pub start_time: Option<i64>,
}
impl CreateByResumeWebsiteDeliveryProject {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `customized_data`.
    #[must_use]
    pub fn customized_data(
        mut self,
        value: impl Into<Vec<v1::WebsiteDeliveryCustomizedData>>,
    ) -> Self {
        self.customized_data = Some(value.into());
        self
    }
    /// Sets `desc`.
    #[must_use]
    pub fn desc(mut self, value: impl Into<String>) -> Self {
        self.desc = Some(value.into());
        self
    }
    /// Sets `end_time`.
    #[must_use]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `link`.
    #[must_use]
    pub fn link(mut self, value: impl Into<String>) -> Self {
        self.link = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `role`.
    #[must_use]
    pub fn role(mut self, value: impl Into<String>) -> Self {
        self.role = Some(value.into());
        self
    }
    /// Sets `start_time`.
    #[must_use]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
}
impl wire::Object for CreateByResumeWebsiteDeliveryProject {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("customized_data", &mut self.customized_data);
        f.field("desc", &mut self.desc);
        f.field("end_time", &mut self.end_time);
        f.field("link", &mut self.link);
        f.field("name", &mut self.name);
        f.field("role", &mut self.role);
        f.field("start_time", &mut self.start_time);
    }
}
/// The contents of the applicant's resume. / 投递人的简历内容。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateByResumeWebsiteDeliveryResume {
    /// The internships of the talent, one entry each. / 人才的实习经历，一段一项。
    pub internship_list: Option<Vec<CreateByResumeWebsiteDeliveryInternship>>,
    /// The basic data of the talent, such as name, contact details and identity document.
    ///
    /// 人才的基本信息，如姓名、联系方式和证件。
    pub basic_info: CreateByResumeWebsiteDeliveryBasicInfo,
    /// The education of the talent, one entry per school. / 人才的教育经历，一段一项。
    pub education_list: Option<Vec<CreateByResumeWebsiteDeliveryEducation>>,
    /// The self-evaluation of the talent. / 人才的自我评价。
    pub self_evaluation: Option<CreateByResumeWebsiteDeliverySelfEvaluation>,
    /// The work experience of the talent, one entry per employment. / 人才的工作经历，一段一项。
    pub career_list: Option<Vec<CreateByResumeWebsiteDeliveryCareer>>,
    /// The custom modules with the values of their fields. / 自定义模块及其字段的值。
    pub customized_data: Option<Vec<CreateByResumeWebsiteDeliveryCustomizedDataParent>>,
    /// The ID of the resume attachment, uploaded with `hire.v1.attachment.create`.
    ///
    /// 简历附件的 ID，须先用 `hire.v1.attachment.create` 上传。
    /// - Example: `"6960663240925956654"`
    pub resume_attachment_id: Option<String>,
    /// The social network accounts of the talent. / 人才的社交账号。
    pub sns_list: Option<Vec<CreateByResumeWebsiteDeliverySns>>,
    /// The works of the talent. / 人才的作品。
    pub works_list: Option<Vec<CreateByResumeWebsiteDeliveryWorks>>,
    /// The awards of the applicant. / 投递人获得的奖项。
    pub award_list: Option<Vec<CreateByResumeWebsiteDeliveryAward>>,
    /// The projects of the talent, one entry each. / 人才的项目经历，一个项目一项。
    pub project_list: Option<Vec<CreateByResumeWebsiteDeliveryProject>>,
    /// The languages of the talent and how well each is mastered. / 人才掌握的语言及程度。
    pub language_list: Option<Vec<CreateByResumeWebsiteDeliveryLanguage>>,
}
impl CreateByResumeWebsiteDeliveryResume {
    /// Creates the value from its required fields.
    pub fn new(basic_info: CreateByResumeWebsiteDeliveryBasicInfo) -> Self {
        Self {
            internship_list: Default::default(),
            basic_info,
            education_list: Default::default(),
            self_evaluation: Default::default(),
            career_list: Default::default(),
            customized_data: Default::default(),
            resume_attachment_id: Default::default(),
            sns_list: Default::default(),
            works_list: Default::default(),
            award_list: Default::default(),
            project_list: Default::default(),
            language_list: Default::default(),
        }
    }
    /// Sets `internship_list`.
    #[must_use]
    pub fn internship_list(
        mut self,
        value: impl Into<Vec<CreateByResumeWebsiteDeliveryInternship>>,
    ) -> Self {
        self.internship_list = Some(value.into());
        self
    }
    /// Sets `education_list`.
    #[must_use]
    pub fn education_list(
        mut self,
        value: impl Into<Vec<CreateByResumeWebsiteDeliveryEducation>>,
    ) -> Self {
        self.education_list = Some(value.into());
        self
    }
    /// Sets `self_evaluation`.
    #[must_use]
    pub fn self_evaluation(
        mut self,
        value: CreateByResumeWebsiteDeliverySelfEvaluation,
    ) -> Self {
        self.self_evaluation = Some(value);
        self
    }
    /// Sets `career_list`.
    #[must_use]
    pub fn career_list(
        mut self,
        value: impl Into<Vec<CreateByResumeWebsiteDeliveryCareer>>,
    ) -> Self {
        self.career_list = Some(value.into());
        self
    }
    /// Sets `customized_data`.
    #[must_use]
    pub fn customized_data(
        mut self,
        value: impl Into<Vec<CreateByResumeWebsiteDeliveryCustomizedDataParent>>,
    ) -> Self {
        self.customized_data = Some(value.into());
        self
    }
    /// Sets `resume_attachment_id`.
    #[must_use]
    pub fn resume_attachment_id(mut self, value: impl Into<String>) -> Self {
        self.resume_attachment_id = Some(value.into());
        self
    }
    /// Sets `sns_list`.
    #[must_use]
    pub fn sns_list(
        mut self,
        value: impl Into<Vec<CreateByResumeWebsiteDeliverySns>>,
    ) -> Self {
        self.sns_list = Some(value.into());
        self
    }
    /// Sets `works_list`.
    #[must_use]
    pub fn works_list(
        mut self,
        value: impl Into<Vec<CreateByResumeWebsiteDeliveryWorks>>,
    ) -> Self {
        self.works_list = Some(value.into());
        self
    }
    /// Sets `award_list`.
    #[must_use]
    pub fn award_list(
        mut self,
        value: impl Into<Vec<CreateByResumeWebsiteDeliveryAward>>,
    ) -> Self {
        self.award_list = Some(value.into());
        self
    }
    /// Sets `project_list`.
    #[must_use]
    pub fn project_list(
        mut self,
        value: impl Into<Vec<CreateByResumeWebsiteDeliveryProject>>,
    ) -> Self {
        self.project_list = Some(value.into());
        self
    }
    /// Sets `language_list`.
    #[must_use]
    pub fn language_list(
        mut self,
        value: impl Into<Vec<CreateByResumeWebsiteDeliveryLanguage>>,
    ) -> Self {
        self.language_list = Some(value.into());
        self
    }
}
impl wire::Object for CreateByResumeWebsiteDeliveryResume {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("internship_list", &mut self.internship_list);
        f.field("basic_info", &mut self.basic_info);
        f.field("education_list", &mut self.education_list);
        f.field("self_evaluation", &mut self.self_evaluation);
        f.field("career_list", &mut self.career_list);
        f.field("customized_data", &mut self.customized_data);
        f.field("resume_attachment_id", &mut self.resume_attachment_id);
        f.field("sns_list", &mut self.sns_list);
        f.field("works_list", &mut self.works_list);
        f.field("award_list", &mut self.award_list);
        f.field("project_list", &mut self.project_list);
        f.field("language_list", &mut self.language_list);
    }
}
/// The self-evaluation of the talent. / 人才的自我评价。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateByResumeWebsiteDeliverySelfEvaluation {
    /// The text of the self-evaluation. / 自我评价的正文。
    /// - Example: `"text"`
    pub content: Option<String>,
    /// The values of the custom fields of this module. / 本模块中自定义字段的值。
    pub customized_data: Option<Vec<v1::WebsiteDeliveryCustomizedData>>,
}
impl CreateByResumeWebsiteDeliverySelfEvaluation {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `content`.
    #[must_use]
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `customized_data`.
    #[must_use]
    pub fn customized_data(
        mut self,
        value: impl Into<Vec<v1::WebsiteDeliveryCustomizedData>>,
    ) -> Self {
        self.customized_data = Some(value.into());
        self
    }
}
impl wire::Object for CreateByResumeWebsiteDeliverySelfEvaluation {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("content", &mut self.content);
        f.field("customized_data", &mut self.customized_data);
    }
}
/// The social network accounts of the talent. / 人才的社交账号。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateByResumeWebsiteDeliverySns {
    /// The social network the account is on. / 社交账号所在的平台。
    /// - `1`: LinkedIn / 领英
    /// - `2`: Maimai / 脉脉
    /// - `3`: WeChat / 微信
    /// - `4`: Weibo / 微博
    /// - `5`: GitHub / GitHub
    /// - `6`: Zhihu / 知乎
    /// - `7`: Facebook / Facebook
    /// - `8`: Twitter / Twitter
    /// - `9`: WhatsApp / WhatsApp
    /// - `10`: Personal website / 个人网站
    /// - `11`: QQ / QQ
    /// - Example: `1`
    pub sns_type: Option<i64>,
    /// The values of the custom fields of this module. / 本模块中自定义字段的值。
    pub customized_data: Option<Vec<v1::WebsiteDeliveryCustomizedData>>,
    /// The URL of the account on the social network. / 社交账号的链接。
    /// - Example: `"www.toutiao.com"`
    pub link: Option<String>,
}
impl CreateByResumeWebsiteDeliverySns {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `sns_type`.
    #[must_use]
    pub fn sns_type(mut self, value: i64) -> Self {
        self.sns_type = Some(value);
        self
    }
    /// Sets `customized_data`.
    #[must_use]
    pub fn customized_data(
        mut self,
        value: impl Into<Vec<v1::WebsiteDeliveryCustomizedData>>,
    ) -> Self {
        self.customized_data = Some(value.into());
        self
    }
    /// Sets `link`.
    #[must_use]
    pub fn link(mut self, value: impl Into<String>) -> Self {
        self.link = Some(value.into());
        self
    }
}
impl wire::Object for CreateByResumeWebsiteDeliverySns {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("sns_type", &mut self.sns_type);
        f.field("customized_data", &mut self.customized_data);
        f.field("link", &mut self.link);
    }
}
/// The works of the talent. / 人才的作品。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateByResumeWebsiteDeliveryWorks {
    /// A description of the work. / 对作品的描述。
    /// - Example: `"text"`
    pub desc: Option<String>,
    /// The URL of the work. / 作品的链接。
    /// - Example: `"www.toutiao.com"`
    pub link: Option<String>,
    /// The attachment of the work. / 作品的附件。
    pub attachment: Option<CreateByResumeWebsiteDeliveryWorksAttachment>,
    /// The values of the custom fields of this module. / 本模块中自定义字段的值。
    pub customized_data: Option<Vec<v1::WebsiteDeliveryCustomizedData>>,
}
impl CreateByResumeWebsiteDeliveryWorks {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `desc`.
    #[must_use]
    pub fn desc(mut self, value: impl Into<String>) -> Self {
        self.desc = Some(value.into());
        self
    }
    /// Sets `link`.
    #[must_use]
    pub fn link(mut self, value: impl Into<String>) -> Self {
        self.link = Some(value.into());
        self
    }
    /// Sets `attachment`.
    #[must_use]
    pub fn attachment(
        mut self,
        value: CreateByResumeWebsiteDeliveryWorksAttachment,
    ) -> Self {
        self.attachment = Some(value);
        self
    }
    /// Sets `customized_data`.
    #[must_use]
    pub fn customized_data(
        mut self,
        value: impl Into<Vec<v1::WebsiteDeliveryCustomizedData>>,
    ) -> Self {
        self.customized_data = Some(value.into());
        self
    }
}
impl wire::Object for CreateByResumeWebsiteDeliveryWorks {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("desc", &mut self.desc);
        f.field("link", &mut self.link);
        f.field("attachment", &mut self.attachment);
        f.field("customized_data", &mut self.customized_data);
    }
}
/// The attachment of the work. / 作品的附件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateByResumeWebsiteDeliveryWorksAttachment {
    /// The ID of the file, uploaded with `hire.v1.attachment.create`.
    ///
    /// 附件的文件 ID，须先用 `hire.v1.attachment.create` 上传。
    /// - Example: `"6982104077248219436"`
    pub file_id: Option<String>,
}
impl CreateByResumeWebsiteDeliveryWorksAttachment {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `file_id`.
    #[must_use]
    pub fn file_id(mut self, value: impl Into<String>) -> Self {
        self.file_id = Some(value.into());
        self
    }
}
impl wire::Object for CreateByResumeWebsiteDeliveryWorksAttachment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_id", &mut self.file_id);
    }
}
crate::codegen::__impl_object! {
    CreateByResumeWebsiteDeliveryAward CreateByResumeWebsiteDeliveryBasicInfo
    CreateByResumeWebsiteDeliveryCareer CreateByResumeWebsiteDeliveryCustomizedDataParent
    CreateByResumeWebsiteDeliveryEducation CreateByResumeWebsiteDeliveryIdentification
    CreateByResumeWebsiteDeliveryInternship CreateByResumeWebsiteDeliveryLanguage
    CreateByResumeWebsiteDeliveryProject CreateByResumeWebsiteDeliveryResume
    CreateByResumeWebsiteDeliverySelfEvaluation CreateByResumeWebsiteDeliverySns
    CreateByResumeWebsiteDeliveryWorks CreateByResumeWebsiteDeliveryWorksAttachment
}
