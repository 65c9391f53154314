// Generated from spec/hire/v2/talent/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v2};
impl super::Api<'_> {
    /// Get a talent / 获取人才详情: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get(&self, talent_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(talent_id))
    }
}
/// Get a talent / 获取人才详情.
///
/// Returns a talent with folders, tags, pools, notes and block list; deleted ones are not supported.
///
/// 返回人才详情及其文件夹、标签、人才库、备注和屏蔽名单信息，不支持已删除的人才。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v2().talent().get("6960663240925956555").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v2/talents/:talent_id`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:talent:readonly`, `hire:talent`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/hire-v2/talent/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the talent, found in the list of talents. / 人才 ID，可从人才列表中取得。
    /// - Example: `"6960663240925956555"`
    pub talent_id: String,
    /// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
    /// - Default: `"people_admin_id"`
    pub user_id_type: Option<v2::HireUserIdType>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(talent_id: impl Into<String>) -> Self {
        Self {
            talent_id: talent_id.into(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::HireUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("talent_id", &mut self.talent_id);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("hire.v2.talent.get", Get, "/open-apis/hire/v2/talents/:talent_id")
        .documented(text("获取人才详情", "Get a talent"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/hire-v2/talent/get")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::HIRE_TALENT_READONLY]),
            scopes(&[crate::scope::HIRE_TALENT]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("talent_folder_ref_list_v2", &[scopes(&[crate::scope::HIRE_TALENT_FOLDER_READONLY]), scopes(&[crate::scope::HIRE_TALENT_FOLDER])]),
            Guard::received("tag_list", &[scopes(&[crate::scope::HIRE_TALENT_TAG]), scopes(&[crate::scope::HIRE_TALENT_TAG_READONLY])]),
            Guard::received("block_info", &[scopes(&[crate::scope::HIRE_TALENT_BLOCKLIST]), scopes(&[crate::scope::HIRE_TALENT_BLOCKLIST_READONLY])]),
            Guard::received("talent_pool_ref_list_v2", &[scopes(&[crate::scope::HIRE_TALENT_FOLDER_READONLY]), scopes(&[crate::scope::HIRE_TALENT_FOLDER])]),
            Guard::received("note_list_v2", &[scopes(&[crate::scope::HIRE_NOTE_READONLY]), scopes(&[crate::scope::HIRE_NOTE])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(NoBody, &[
            path("talent_id", String).required(),
            query("user_id_type", String).default("\"people_admin_id\""),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The ID of the talent. / 人才 ID。
    pub talent_id: String,
    /// The basic data of the talent, such as name, contact details and identity document.
    ///
    /// 人才的基本信息，如姓名、联系方式和证件。
    pub basic_info: GetCompositeTalentBasicInfo,
    /// The education of the talent, one entry per school. / 人才的教育经历，一段一项。
    pub education_list: Vec<GetCompositeTalentEducationInfo>,
    /// The work experience of the talent, one entry per employment. / 人才的工作经历，一段一项。
    pub career_list: Vec<GetCompositeTalentCareerInfo>,
    /// The projects of the talent, one entry each. / 人才的项目经历，一个项目一项。
    pub project_list: Vec<GetCompositeTalentProjectInfo>,
    /// The works of the talent. / 人才的作品。
    pub works_list: Vec<GetCompositeTalentWorksInfo>,
    /// The awards of the talent. / 人才获得的奖项。
    pub award_list: Vec<GetCompositeTalentAwardInfo>,
    /// The languages of the talent and how well each is mastered. / 人才掌握的语言及程度。
    pub language_list: Vec<GetCompositeTalentLanguageInfo>,
    /// The social network accounts of the talent. / 人才的社交账号。
    pub sns_list: Vec<GetCompositeTalentSnsInfo>,
    /// The sources of the talent's resumes. / 人才简历的来源。
    pub resume_source_list: Vec<GetTalentResumeSource>,
    /// The internships of the talent, one entry each. / 人才的实习经历，一段一项。
    pub internship_list: Vec<GetCompositeTalentInternshipInfo>,
    /// The custom fields and their values. / 自定义字段及其取值。
    pub customized_data_list: Vec<GetCompositeTalentCustomizedData>,
    /// The IDs of the resume attachments, latest first; `hire.v1.attachment.get` returns the files.
    ///
    /// 简历附件的 ID，按简历创建时间由新到旧排列，可用 `hire.v1.attachment.get` 获取文件。
    pub resume_attachment_id_list: Vec<String>,
    /// The resume attachments of the talent, latest first. / 人才的简历附件，按简历创建时间由新到旧排列。
    pub resume_attachment_list: Vec<GetTalentResumeAttachment>,
    /// The interview registration forms the talent filled in. Prefer `registration_list`, which holds forms of all kinds.
    ///
    /// 人才填写的面试登记表；要取得所有种类的登记表，建议改用 `registration_list`。
    pub interview_registration_list: Vec<GetTalentInterviewRegistrationSimple>,
    /// The registration forms of all kinds the talent filled in. / 人才填写的各类登记表。
    pub registration_list: Vec<GetRegistrationBasicInfo>,
    /// Whether the talent has joined the company. / 该人才是否已经入职。
    pub is_onboarded: bool,
    /// Whether the talent is under headhunting protection. / 人才当前是否处于猎头保护期。
    pub is_in_agency_period: bool,
    /// The highest degree of the talent, as listed under DegreeType in the [enumerations of Hire](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/enum).
    ///
    /// 人才取得的最高学历，取值见[枚举常量](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/enum)中的 DegreeType。
    pub top_degree: i64,
    /// The IDs of the talent pools the talent is in, which `hire.v1.talent_pool.search` returns.
    ///
    /// 人才所在的人才库的 ID，可用 `hire.v1.talent_pool.search` 查询。
    pub talent_pool_id_list: Vec<String>,
    /// The folders the talent is in. / 人才所在的文件夹。
    /// - Present only with one of the scopes `hire:talent_folder:readonly`, `hire:talent_folder`
    pub talent_folder_ref_list_v2: Vec<GetTalentFolder>,
    /// The tags of the talent. / 人才带有的标签。
    /// - Present only with one of the scopes `hire:talent_tag`, `hire:talent_tag:readonly`
    pub tag_list: Vec<GetTalentTag>,
    /// The talents that look similar to this one. / 系统识别出的与该人才相似的人才。
    pub similar_info_v2: GetTalentSimilar,
    /// The talent's entry on the blocklist. / 人才在屏蔽名单中的情况。
    /// - Present only with one of the scopes `hire:talent_blocklist`, `hire:talent_blocklist:readonly`
    pub block_info: GetTalentBlock,
    /// The talent pools the talent is in. / 人才所在的人才库。
    /// - Present only with one of the scopes `hire:talent_folder:readonly`, `hire:talent_folder`
    pub talent_pool_ref_list_v2: Vec<GetTalentPool>,
    /// The notes on the talent. / 关于人才的备注。
    /// - Present only with one of the scopes `hire:note:readonly`, `hire:note`
    pub note_list_v2: Vec<GetTalentNote>,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("talent_id", &mut self.talent_id);
        f.field("basic_info", &mut self.basic_info);
        f.field("education_list", &mut self.education_list);
        f.field("career_list", &mut self.career_list);
        f.field("project_list", &mut self.project_list);
        f.field("works_list", &mut self.works_list);
        f.field("award_list", &mut self.award_list);
        f.field("language_list", &mut self.language_list);
        f.field("sns_list", &mut self.sns_list);
        f.field("resume_source_list", &mut self.resume_source_list);
        f.field("internship_list", &mut self.internship_list);
        f.field("customized_data_list", &mut self.customized_data_list);
        f.field("resume_attachment_id_list", &mut self.resume_attachment_id_list);
        f.field("resume_attachment_list", &mut self.resume_attachment_list);
        f.field("interview_registration_list", &mut self.interview_registration_list);
        f.field("registration_list", &mut self.registration_list);
        f.field("is_onboarded", &mut self.is_onboarded);
        f.field("is_in_agency_period", &mut self.is_in_agency_period);
        f.field("top_degree", &mut self.top_degree);
        f.field("talent_pool_id_list", &mut self.talent_pool_id_list);
        f.field("talent_folder_ref_list_v2", &mut self.talent_folder_ref_list_v2);
        f.field("tag_list", &mut self.tag_list);
        f.field("similar_info_v2", &mut self.similar_info_v2);
        f.field("block_info", &mut self.block_info);
        f.field("talent_pool_ref_list_v2", &mut self.talent_pool_ref_list_v2);
        f.field("note_list_v2", &mut self.note_list_v2);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// `1002102` (HTTP 404): 人才不存在
    ///
    /// The talent does not exist. Correct `talent_id`, a string that `hire.v1.talent.list` returns.
    ///
    /// 人才不存在。请检查 `talent_id`，可从 `hire.v1.talent.list` 获取，须以字符串传入。
    TalentNotFound = &ErrorInfo {
        status: Some(404),
        ..*error::TALENT_NOT_FOUND
    },
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
/// The awards of the talent. / 人才获得的奖项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCompositeTalentAwardInfo {
    /// The name of the award. / 奖项的名称。
    pub award_name: String,
    /// The month the award was received, as `YYYY-MM`. / 获奖的年月，格式为 `YYYY-MM`。
    pub award_time: String,
    /// A description of the award. / 对奖项的描述。
    pub description: String,
    /// The custom fields and their values. / 自定义字段及其取值。
    pub customized_data_list: Vec<v2::TalentCustomizedDataChild>,
}
impl wire::Object for GetCompositeTalentAwardInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("award_name", &mut self.award_name);
        f.field("award_time", &mut self.award_time);
        f.field("description", &mut self.description);
        f.field("customized_data_list", &mut self.customized_data_list);
    }
}
/// The basic data of the talent, such as name, contact details and identity document.
///
/// 人才的基本信息，如姓名、联系方式和证件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCompositeTalentBasicInfo {
    /// The name of the person. / 人员的姓名。
    pub name: String,
    /// The phone number of the talent, without calling code. / 人才的手机号，不含区号。
    pub mobile_number: String,
    /// The international calling code of the phone number, such as 86 for the Chinese mainland.
    ///
    /// 手机号的国际区号，如中国大陆为 86。
    pub mobile_code: String,
    /// The email address of the person. / 人员的邮箱地址。
    pub email: String,
    /// The work experience of the talent in years. / 人才的工作年限，单位为年。
    pub experience_years: i64,
    /// The age of the talent. / 人才的年龄。
    pub age: i64,
    /// The code of the talent's nationality or region, which `hire.v1.location.query` resolves.
    ///
    /// 人才国籍或地区的编码，可用 `hire.v1.location.query` 查询。
    pub nationality_code: String,
    /// The gender of the talent. / 人才的性别。
    /// - `1`: Male / 男
    /// - `2`: Female / 女
    /// - `3`: Other / 其他
    pub gender: i64,
    /// The code of the place where the talent lives, which `hire.v1.location.query` resolves.
    ///
    /// 人才所在地点的编码，可用 `hire.v1.location.query` 查询。
    pub current_location_code: String,
    /// The code of the talent's home town, which `hire.v1.location.query` resolves.
    ///
    /// 人才家乡的编码，可用 `hire.v1.location.query` 查询。
    pub hometown_location_code: String,
    /// The codes of the places where the talent would like to work, which `hire.v1.location.query` resolves.
    ///
    /// 人才期望工作地点的编码，可用 `hire.v1.location.query` 查询。
    pub preferred_location_code_list: Vec<String>,
    /// The home address of the talent. / 人才的家庭住址。
    pub home_address: String,
    /// The kind of the identity document. / 人才的证件类型。
    /// - `1`: Resident identity card of China / 中国居民身份证
    /// - `2`: Passport / 护照
    /// - `3`: Residence permit for Hong Kong and Macao residents / 港澳居民居住证
    /// - `4`: Mainland travel permit for Taiwan residents / 台湾居民来往大陆通行证
    /// - `5`: Other / 其他
    /// - `6`: Mainland travel permit for Hong Kong and Macao residents / 港澳居民来往内地通行证
    /// - `9`: Residence permit for Taiwan residents / 台湾居民居住证
    pub identification_type: i64,
    /// The number of the identity document. / 人才的证件号码。
    pub identification_number: String,
    /// The date of birth of the talent, in seconds since 1970. / 人才的出生日期，秒级时间戳。
    pub birthday: i64,
    /// The marital status of the talent. / 人才的婚姻状况。
    /// - `1`: Married / 已婚
    /// - `2`: Not married / 未婚
    pub marital_status: i64,
    /// The custom fields and their values. / 自定义字段及其取值。
    pub customized_data_list: Vec<v2::TalentCustomizedDataChild>,
    /// The code of the place where the talent's household is registered, which `hire.v1.location.query` resolves.
    ///
    /// 人才户口所在地的编码，可用 `hire.v1.location.query` 查询。
    pub hukou_location_code: String,
    /// When the talent was last updated, in milliseconds since 1970. / 人才最近一次更新的时间，毫秒级时间戳。
    pub update_time: wire::TimestampMs,
    /// When the talent was created, in milliseconds since 1970. / 人才的创建时间，毫秒级时间戳。
    pub create_time: wire::TimestampMs,
    /// Whether the talent is hidden. / 人才是隐藏还是公开。
    /// - `1`: Hidden / 隐藏
    /// - `2`: Visible / 公开
    pub confidential: i64,
}
impl wire::Object for GetCompositeTalentBasicInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("mobile_number", &mut self.mobile_number);
        f.field("mobile_code", &mut self.mobile_code);
        f.field("email", &mut self.email);
        f.field("experience_years", &mut self.experience_years);
        f.field("age", &mut self.age);
        f.field("nationality_code", &mut self.nationality_code);
        f.field("gender", &mut self.gender);
        f.field("current_location_code", &mut self.current_location_code);
        f.field("hometown_location_code", &mut self.hometown_location_code);
        f.field("preferred_location_code_list", &mut self.preferred_location_code_list);
        f.field("home_address", &mut self.home_address);
        f.field("identification_type", &mut self.identification_type);
        f.field("identification_number", &mut self.identification_number);
        f.field("birthday", &mut self.birthday);
        f.field("marital_status", &mut self.marital_status);
        f.field("customized_data_list", &mut self.customized_data_list);
        f.field("hukou_location_code", &mut self.hukou_location_code);
        f.field("update_time", &mut self.update_time);
        f.field("create_time", &mut self.create_time);
        f.field("confidential", &mut self.confidential);
    }
}
/// The work experience of the talent, one entry per employment. / 人才的工作经历，一段一项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCompositeTalentCareerInfo {
    /// The name of the company. / 任职公司的名称。
    pub company_name: String,
    /// A description of the work. / 对这段工作经历的描述。
    pub description: String,
    /// The month the work ended, as `YYYY-MM`. / 工作结束的年月，格式为 `YYYY-MM`。
    pub end_time: String,
    /// The month the work started, as `YYYY-MM`. / 工作开始的年月，格式为 `YYYY-MM`。
    pub start_time: String,
    /// The title of the job. / 职位名称。
    pub title: String,
    /// The custom fields and their values. / 自定义字段及其取值。
    pub customized_data_list: Vec<v2::TalentCustomizedDataChild>,
}
impl wire::Object for GetCompositeTalentCareerInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("company_name", &mut self.company_name);
        f.field("description", &mut self.description);
        f.field("end_time", &mut self.end_time);
        f.field("start_time", &mut self.start_time);
        f.field("title", &mut self.title);
        f.field("customized_data_list", &mut self.customized_data_list);
    }
}
/// The custom fields and their values. / 自定义字段及其取值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCompositeTalentCustomizedData {
    /// The ID of the custom module. / 自定义模块的 ID。
    pub module_id: String,
    /// The name of the module, in Chinese and English. / 模块的中英文名称。
    pub name: v2::I18n,
    /// Whether the entry is a module or which kind of field. / 该条目属于模块还是哪一种字段。
    /// - `1`: Single-line text / 单行文本
    /// - `2`: Multi-line text / 多行文本
    /// - `3`: Single choice / 单选
    /// - `4`: Multiple choice / 多选
    /// - `5`: Date / 日期
    /// - `6`: Month / 月份
    /// - `7`: Year / 年份
    /// - `8`: Time range / 时间段
    /// - `9`: Number / 数字
    /// - `10`: Built-in field / 默认字段
    /// - `11`: Module / 模块
    pub object_type: i64,
    /// The fields of the module with their values. / 模块中各字段的值。
    pub children: Vec<v2::TalentCustomizedDataChild>,
}
impl wire::Object for GetCompositeTalentCustomizedData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("module_id", &mut self.module_id);
        f.field("name", &mut self.name);
        f.field("object_type", &mut self.object_type);
        f.field("children", &mut self.children);
    }
}
/// The education of the talent, one entry per school. / 人才的教育经历，一段一项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCompositeTalentEducationInfo {
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
    pub degree: i64,
    /// The name of the school. / 就读学校的名称。
    pub school_name: String,
    /// The field of study. / 所学的专业。
    pub major: String,
    /// The month the education started, as `YYYY-MM`. / 入学的年月，格式为 `YYYY-MM`。
    pub start_time: String,
    /// The month the education ended, as `YYYY-MM`. / 毕业的年月，格式为 `YYYY-MM`。
    pub end_time: String,
    /// The form of the education. / 学历的取得方式。
    /// - `1`: Overseas, Hong Kong or Taiwan school / 海外及港台院校
    /// - `2`: Full-time, national admission / 统招全日制
    /// - `3`: Part-time / 非全日制
    /// - `4`: Self-taught examination / 自考
    /// - `5`: Other / 其他
    pub education_type: i64,
    /// The academic ranking of the talent. / 成绩在同专业中的排名。
    /// - `5`: Top 5% / 前 5%
    /// - `10`: Top 10% / 前 10%
    /// - `20`: Top 20% / 前 20%
    /// - `30`: Top 30% / 前 30%
    /// - `50`: Top 50% / 前 50%
    /// - `-1`: Other / 其他
    pub academic_ranking: i64,
    /// The custom fields and their values. / 自定义字段及其取值。
    pub customized_data_list: Vec<v2::TalentCustomizedDataChild>,
}
impl wire::Object for GetCompositeTalentEducationInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("degree", &mut self.degree);
        f.field("school_name", &mut self.school_name);
        f.field("major", &mut self.major);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("education_type", &mut self.education_type);
        f.field("academic_ranking", &mut self.academic_ranking);
        f.field("customized_data_list", &mut self.customized_data_list);
    }
}
/// The internships of the talent, one entry each. / 人才的实习经历，一段一项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCompositeTalentInternshipInfo {
    /// The name of the company of the internship. / 实习公司的名称。
    pub company_name: String,
    /// A description of the internship. / 对实习的描述。
    pub description: String,
    /// The month the internship ended, as `YYYY-MM`. / 实习结束的年月，格式为 `YYYY-MM`。
    pub end_time: String,
    /// The month the internship started, as `YYYY-MM`. / 实习开始的年月，格式为 `YYYY-MM`。
    pub start_time: String,
    /// The title of the job. / 职位名称。
    pub title: String,
    /// The custom fields and their values. / 自定义字段及其取值。
    pub customized_data_list: Vec<v2::TalentCustomizedDataChild>,
}
impl wire::Object for GetCompositeTalentInternshipInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("company_name", &mut self.company_name);
        f.field("description", &mut self.description);
        f.field("end_time", &mut self.end_time);
        f.field("start_time", &mut self.start_time);
        f.field("title", &mut self.title);
        f.field("customized_data_list", &mut self.customized_data_list);
    }
}
/// The languages of the talent and how well each is mastered. / 人才掌握的语言及程度。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCompositeTalentLanguageInfo {
    /// The language the talent masters. / 人才掌握的语言。
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
    pub language: i64,
    /// How well the talent masters the language. / 人才对该语言的掌握程度。
    /// - `1`: Beginner / 入门
    /// - `2`: Everyday conversation / 日常会话
    /// - `3`: Business conversation / 商务会话
    /// - `4`: Fluent / 无障碍沟通
    /// - `5`: Native / 母语
    pub proficiency: i64,
    /// The custom fields and their values. / 自定义字段及其取值。
    pub customized_data_list: Vec<v2::TalentCustomizedDataChild>,
}
impl wire::Object for GetCompositeTalentLanguageInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("language", &mut self.language);
        f.field("proficiency", &mut self.proficiency);
        f.field("customized_data_list", &mut self.customized_data_list);
    }
}
/// The projects of the talent, one entry each. / 人才的项目经历，一个项目一项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCompositeTalentProjectInfo {
    /// The name of the project. / 项目的名称。
    pub project_name: String,
    /// The role of the talent in the project. / 在项目中担任的角色。
    pub role: String,
    /// The URL of the project, which does not expire. / 项目的访问链接，长期有效。
    pub link: String,
    /// A description of the project. / 对项目的描述。
    pub description: String,
    /// The month the project started, as `YYYY-MM`. / 项目开始的年月，格式为 `YYYY-MM`。
    pub start_time: String,
    /// The month the project ended, as `YYYY-MM`. / 项目结束的年月，格式为 `YYYY-MM`。
    pub end_time: String,
    /// The custom fields and their values. / 自定义字段及其取值。
    pub customized_data_list: Vec<v2::TalentCustomizedDataChild>,
}
impl wire::Object for GetCompositeTalentProjectInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("project_name", &mut self.project_name);
        f.field("role", &mut self.role);
        f.field("link", &mut self.link);
        f.field("description", &mut self.description);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("customized_data_list", &mut self.customized_data_list);
    }
}
/// The social network accounts of the talent. / 人才的社交账号。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCompositeTalentSnsInfo {
    /// The social network the account is on. / 账号所在的社交平台。
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
    pub sns_type: i64,
    /// The URL or name of the account on the network. / 社交账号的链接或账号名。
    pub link: String,
    /// The custom fields and their values. / 自定义字段及其取值。
    pub customized_data_list: Vec<v2::TalentCustomizedDataChild>,
}
impl wire::Object for GetCompositeTalentSnsInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("sns_type", &mut self.sns_type);
        f.field("link", &mut self.link);
        f.field("customized_data_list", &mut self.customized_data_list);
    }
}
/// The works of the talent. / 人才的作品。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCompositeTalentWorksInfo {
    /// The ID of the work. / 作品的 ID。
    pub id: String,
    /// The URL of the work, which does not expire. / 作品的访问链接，长期有效。
    pub link: String,
    /// A description of the work. / 对作品的描述。
    pub description: String,
    /// The custom fields and their values. / 自定义字段及其取值。
    pub customized_data_list: Vec<v2::TalentCustomizedDataChild>,
}
impl wire::Object for GetCompositeTalentWorksInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("link", &mut self.link);
        f.field("description", &mut self.description);
        f.field("customized_data_list", &mut self.customized_data_list);
    }
}
/// The registration forms of all kinds the talent filled in. / 人才填写的各类登记表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegistrationBasicInfo {
    /// The ID of the registration form. / 登记表的 ID。
    pub id: String,
    /// When the registration form was created, in milliseconds since 1970. / 登记表的创建时间，毫秒级时间戳。
    pub registration_time: i64,
    /// The URL to download the registration form from, valid for 7 days. / 登记表的下载链接，7 天内有效。
    pub download_url: String,
    /// What the registration form is for. / 登记表用于哪一场景。
    /// - `5`: Interview registration form / 面试登记表
    /// - `6`: Onboarding registration form / 入职登记表
    /// - `14`: Information update form / 信息更新登记表
    pub scenario: i64,
}
impl wire::Object for GetRegistrationBasicInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("registration_time", &mut self.registration_time);
        f.field("download_url", &mut self.download_url);
        f.field("scenario", &mut self.scenario);
    }
}
/// The talent's entry on the blocklist. / 人才在屏蔽名单中的情况。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTalentBlock {
    /// When the talent was blocked, in milliseconds since 1970. / 加入屏蔽名单的时间，毫秒级时间戳。
    pub blocked_time: String,
    /// The ID of the user who blocked the talent, as a `user_id_type` ID.
    ///
    /// 将人才加入屏蔽名单的用户的 ID，类型由 `user_id_type` 决定。
    pub creator_id: String,
    /// Why the talent was blocked. / 将人才加入屏蔽名单的原因。
    pub reason: String,
}
impl wire::Object for GetTalentBlock {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("blocked_time", &mut self.blocked_time);
        f.field("creator_id", &mut self.creator_id);
        f.field("reason", &mut self.reason);
    }
}
/// The folders the talent is in. / 人才所在的文件夹。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTalentFolder {
    /// The name of the folder. / 文件夹的名称。
    pub name: String,
    /// The ID of the talent folder. / 人才文件夹的 ID。
    pub folder_id: String,
    /// The ID of the owner of the folder. / 文件夹所有者的用户 ID。
    pub owner_id: String,
    /// When the talent was added to the folder, in milliseconds since 1970. / 人才加入文件夹的时间，毫秒级时间戳。
    pub add_time: wire::TimestampMs,
}
impl wire::Object for GetTalentFolder {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("folder_id", &mut self.folder_id);
        f.field("owner_id", &mut self.owner_id);
        f.field("add_time", &mut self.add_time);
    }
}
/// The interview registration forms the talent filled in. Prefer `registration_list`, which holds forms of all kinds.
///
/// 人才填写的面试登记表；要取得所有种类的登记表，建议改用 `registration_list`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTalentInterviewRegistrationSimple {
    /// The ID of the registration form. / 登记表的 ID。
    pub id: String,
    /// When the registration form was created, in milliseconds since 1970. / 登记表的创建时间，毫秒级时间戳。
    pub registration_time: i64,
    /// The URL to download the registration form from, valid for 7 days. / 登记表的下载链接，7 天内有效。
    pub download_url: String,
}
impl wire::Object for GetTalentInterviewRegistrationSimple {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("registration_time", &mut self.registration_time);
        f.field("download_url", &mut self.download_url);
    }
}
/// The notes on the talent. / 关于人才的备注。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTalentNote {
    /// The ID of the note. / 备注的 ID。
    pub id: String,
    /// The ID of the talent. / 人才 ID。
    pub talent_id: String,
    /// The ID of the application, with which the application can be read. / 投递 ID，可用于获取投递信息。
    pub application_id: String,
    /// When the note was created, in milliseconds since 1970. / 备注的创建时间，毫秒级时间戳。
    pub create_time: wire::TimestampMs,
    /// When the note was last updated, in milliseconds since 1970. / 备注最近一次更新的时间，毫秒级时间戳。
    pub update_time: wire::TimestampMs,
    /// The ID of the user who created it, as a `user_id_type` ID. / 创建人的用户 ID，类型由 `user_id_type` 决定。
    pub creator_id: String,
    /// The text of the note. / 备注的正文。
    pub content: String,
    /// Whether the note is private. / 备注为私密还是公开。
    /// - `1`: Private / 私密
    /// - `2`: Public / 公开
    pub privacy: i64,
}
impl wire::Object for GetTalentNote {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("talent_id", &mut self.talent_id);
        f.field("application_id", &mut self.application_id);
        f.field("create_time", &mut self.create_time);
        f.field("update_time", &mut self.update_time);
        f.field("creator_id", &mut self.creator_id);
        f.field("content", &mut self.content);
        f.field("privacy", &mut self.privacy);
    }
}
/// The talent pools the talent is in. / 人才所在的人才库。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTalentPool {
    /// The ID of the talent pool. / 人才库的 ID。
    pub id: String,
    /// The name of the talent pool in Chinese and English. / 人才库的中英文名称。
    pub name: v2::I18n,
    /// The description of the talent pool in Chinese and English. / 人才库的中英文说明。
    pub description: v2::I18n,
    /// When the talent was added to the pool, in milliseconds since 1970. / 人才加入人才库的时间，毫秒级时间戳。
    pub add_time: wire::TimestampMs,
}
impl wire::Object for GetTalentPool {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("add_time", &mut self.add_time);
    }
}
/// The resume attachments of the talent, latest first. / 人才的简历附件，按简历创建时间由新到旧排列。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTalentResumeAttachment {
    /// The ID of the entry. / 该条目的 ID。
    pub id: String,
    /// The file name of the attachment with its extension, such as `resume.pdf`.
    ///
    /// 附件的文件名，含扩展名，如 `resume.pdf`。
    pub name: String,
    /// The MIME type of the attachment. / 附件的 MIME 类型。
    pub mime: String,
    /// When the attachment was created, in milliseconds since 1970. / 附件的创建时间，毫秒级时间戳。
    pub create_time: wire::TimestampMs,
}
impl wire::Object for GetTalentResumeAttachment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("mime", &mut self.mime);
        f.field("create_time", &mut self.create_time);
    }
}
/// The sources of the talent's resumes. / 人才简历的来源。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTalentResumeSource {
    /// The ID of the resume source, which `hire.v1.resume_source.list` returns.
    ///
    /// 简历来源的 ID，可用 `hire.v1.resume_source.list` 查询。
    pub id: String,
    /// The Chinese name of the resume source. / 简历来源的中文名称。
    pub zh_name: String,
    /// The English name of the resume source. / 简历来源的英文名称。
    pub en_name: String,
}
impl wire::Object for GetTalentResumeSource {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("zh_name", &mut self.zh_name);
        f.field("en_name", &mut self.en_name);
    }
}
/// The talents that look similar to this one. / 系统识别出的与该人才相似的人才。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTalentSimilar {
    /// Whether there are talents similar to this one. / 该人才是否有相似的人才。
    pub is_similar_talent: bool,
    /// The IDs of the talents similar to this one. / 与该人才相似的人才的 ID。
    pub similar_talent_id_list: Vec<String>,
}
impl wire::Object for GetTalentSimilar {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("is_similar_talent", &mut self.is_similar_talent);
        f.field("similar_talent_id_list", &mut self.similar_talent_id_list);
    }
}
/// The tags of the talent. / 人才带有的标签。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTalentTag {
    /// The ID of the label. / 标签 ID。
    pub id: String,
    /// The name of the label, in Chinese and English. / 标签的中英文名称。
    pub name: v2::I18n,
    /// The description of the tag in Chinese and English. / 标签的中英文说明。
    pub description: v2::I18n,
    /// Whether the tag is put on by hand or automatically. / 标签由人手动打上，还是由系统自动打上。
    /// - `1`: Manual tag / 手动标签
    /// - `2`: Automatic tag / 自动标签
    pub r#type: i64,
}
impl wire::Object for GetTalentTag {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("type", &mut self.r#type);
    }
}
crate::codegen::__impl_object! {
    GetCompositeTalentAwardInfo GetCompositeTalentBasicInfo GetCompositeTalentCareerInfo
    GetCompositeTalentCustomizedData GetCompositeTalentEducationInfo
    GetCompositeTalentInternshipInfo GetCompositeTalentLanguageInfo
    GetCompositeTalentProjectInfo GetCompositeTalentSnsInfo GetCompositeTalentWorksInfo
    GetRegistrationBasicInfo GetTalentBlock GetTalentFolder
    GetTalentInterviewRegistrationSimple GetTalentNote GetTalentPool
    GetTalentResumeAttachment GetTalentResumeSource GetTalentSimilar GetTalentTag
}
