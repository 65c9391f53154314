// Generated from spec/document_ai/v1/resume/parse.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::document_ai::error;
impl super::Api<'_> {
    /// Parse a resume / 识别文件中的简历信息: [`Parse`](struct@Parse).
    pub fn parse(
        &self,
        file: impl Into<crate::codegen::Upload>,
    ) -> crate::codegen::Call<Parse> {
        crate::codegen::Call::new(self.client, Parse::new(file))
    }
}
/// Parse a resume / 识别文件中的简历信息.
///
/// Parses a resume in a PDF, DOCX or image file of up to 30 MB, at up to 10 requests per second and tenant.
///
/// 解析一份 30 MB 以内的简历，支持 PDF、DOCX 和图片，租户限 10 QPS。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.document_ai().v1().resume().parse(feishu_api::Upload::from_path("file")).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/document_ai/v1/resume/parse`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `document_ai:resume:recognize`
///
/// Errors: [`ParseError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/resume/parse)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Parse {
    /// The resume to parse: PDF, DOCX, PNG or JPG. / 要解析的简历文件，支持 PDF、DOCX、PNG 和 JPG。
    pub file: crate::codegen::Upload,
}
impl Parse {
    /// Creates the value from its required fields.
    pub fn new(file: impl Into<crate::codegen::Upload>) -> Self {
        Self { file: file.into() }
    }
}
impl wire::Object for Parse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file", &mut self.file);
    }
}
crate::codegen::__impl_object! {
    Parse
}
crate::codegen::__operation! {
    Parse => ParseResponse, ParseError:
    Endpoint::new("document_ai.v1.resume.parse", Post, "/open-apis/document_ai/v1/resume/parse")
        .documented(text("识别文件中的简历信息", "Parse a resume"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/resume/parse")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::DOCUMENT_AI_RESUME_RECOGNIZE])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Multipart, &[body("file", File).required()])
}
/// The reply to [`Parse`](struct@Parse).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseResponse {
    /// The resumes that were parsed. / 解析出的各份简历。
    pub resumes: Vec<ParseResume>,
}
impl wire::Object for ParseResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("resumes", &mut self.resumes);
    }
}
crate::codegen::__impl_object! {
    ParseResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Parse`](struct@Parse).
    ParseError:
    /// `2110001` (HTTP 400): param is invalid
    ///
    /// The file or a request parameter is invalid. Compare the file type, the file size and the other parameters with those of the operation, then try again.
    ///
    /// 文件或请求参数不合法。请对照接口检查文件类型、大小和其他参数后重试。
    InvalidParameter = &ErrorInfo {
        message: "param is invalid",
        ..*error::INVALID_PARAMETER
    },
    /// `2110002` (HTTP 400): No resume detected
    ///
    /// No resume was found in the file. Upload a file that holds a complete resume. / 文件中未检测到简历。请上传内容完整的简历文件。
    NoValidEntity = &ErrorInfo {
        message: "No resume detected",
        fix: Text { zh: "文件中未检测到简历。请上传内容完整的简历文件。", en: "No resume was found in the file. Upload a file that holds a complete resume." },
        ..*error::NO_VALID_ENTITY
    },
    /// [`2110010`](error::INTERNAL_ERROR): Internal error, please try later.
    InternalError = error::INTERNAL_ERROR,
    /// [`2110003`](error::PARSING_QUOTA_EXCEEDED): You have reached the Intelligent document parsing limit. To continue using this function, please contact sales to purchase more.
    ParsingQuotaExceeded = error::PARSING_QUOTA_EXCEEDED,
}
/// The resumes that were parsed. / 解析出的各份简历。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseResume {
    /// The identifier of the file, made from its content. / 由文件内容生成的标识。
    pub file_md5: String,
    /// The text of the resume; only if parsing succeeded. / 简历的文本，仅解析成功时返回。
    pub content: String,
    /// The text of the resume after sorting; only if parsing succeeded. / 按阅读顺序整理后的简历文本，仅解析成功时返回。
    pub new_content: String,
    /// The name of the candidate. / 候选人的姓名。
    pub name: String,
    /// The email address that was found in the file. / 从文件中识别出的邮箱地址。
    pub email: String,
    /// The mobile number of the candidate. / 候选人的手机号。
    pub mobile: String,
    /// Whether the mobile number is a virtual one. / 手机号是否为虚拟号码。
    pub mobile_is_virtual: bool,
    /// The country code of the mobile number. / 手机号的国家代码。
    pub country_code: String,
    /// The education of the candidate. / 候选人的教育经历。
    pub educations: Vec<ParseResumeEducation>,
    /// The work experience of the candidate. / 候选人的工作经历。
    pub careers: Vec<ParseResumeCareer>,
    /// The projects of the candidate. / 候选人的项目经历。
    pub projects: Vec<ParseResumeProject>,
    /// How many years the candidate has worked; empty if unknown. / 工作年限，单位为年；为空表示未知。
    pub work_year: i64,
    /// The date of birth, as yyyy-MM-dd. / 生日，格式为 yyyy-MM-dd。
    pub date_of_birth: String,
    /// The gender of the candidate. / 候选人的性别。
    /// - `0`: Unknown / 未知
    /// - `1`: Male / 男
    /// - `2`: Female / 女
    pub gender: i64,
    /// The positions that the candidate wants. / 希望获得的职位。
    pub willing_positions: Vec<String>,
    /// The city that the candidate works in now. / 目前工作所在的城市。
    pub current_location: String,
    /// The places that the candidate wants to work in. / 希望在哪些地点工作。
    pub willing_locations: Vec<String>,
    /// The home city of the candidate. / 家乡所在的城市。
    pub home_location: String,
    /// The languages that the candidate knows. / 候选人掌握的语言。
    pub languages: Vec<ParseResumeLanguage>,
    /// The awards of the candidate. / 候选人所获的奖项。
    pub awards: Vec<ParseResumeAward>,
    /// The certificates of the candidate. / 候选人持有的证书。
    pub certificates: Vec<ParseResumeCertificate>,
    /// The competitions that the candidate took part in. / 候选人参加过的竞赛。
    pub competitions: Vec<ParseResumeCompetition>,
    /// How candidates describe themselves. / 候选人的自我评价。
    pub self_evaluation: String,
    /// The links in the resume. / 简历中的链接。
    pub urls: Vec<String>,
    /// The links to social accounts of the candidate. / 候选人的社交账号链接。
    pub social_links: Vec<String>,
}
impl wire::Object for ParseResume {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_md5", &mut self.file_md5);
        f.field("content", &mut self.content);
        f.field("new_content", &mut self.new_content);
        f.field("name", &mut self.name);
        f.field("email", &mut self.email);
        f.field("mobile", &mut self.mobile);
        f.field("mobile_is_virtual", &mut self.mobile_is_virtual);
        f.field("country_code", &mut self.country_code);
        f.field("educations", &mut self.educations);
        f.field("careers", &mut self.careers);
        f.field("projects", &mut self.projects);
        f.field("work_year", &mut self.work_year);
        f.field("date_of_birth", &mut self.date_of_birth);
        f.field("gender", &mut self.gender);
        f.field("willing_positions", &mut self.willing_positions);
        f.field("current_location", &mut self.current_location);
        f.field("willing_locations", &mut self.willing_locations);
        f.field("home_location", &mut self.home_location);
        f.field("languages", &mut self.languages);
        f.field("awards", &mut self.awards);
        f.field("certificates", &mut self.certificates);
        f.field("competitions", &mut self.competitions);
        f.field("self_evaluation", &mut self.self_evaluation);
        f.field("urls", &mut self.urls);
        f.field("social_links", &mut self.social_links);
    }
}
/// The awards of the candidate. / 候选人所获的奖项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseResumeAward {
    /// The name of the award. / 奖项的名称。
    pub award: String,
    /// The year of the award, as yyyy. / 获奖的年份，格式为 yyyy。
    pub date: String,
    /// The description given in the resume. / 简历中对该项的描述。
    pub description: String,
}
impl wire::Object for ParseResumeAward {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("award", &mut self.award);
        f.field("date", &mut self.date);
        f.field("description", &mut self.description);
    }
}
/// The work experience of the candidate. / 候选人的工作经历。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseResumeCareer {
    /// The name of the company. / 公司的名称。
    pub company: String,
    /// The date on which this period starts, as yyyy-MM-dd. / 这段经历的开始日期，格式为 yyyy-MM-dd。
    pub start_date: String,
    /// The start date as yyyy-MM-dd, the same as `start_date`. / 开始日期，格式为 yyyy-MM-dd，与 `start_date` 相同。
    pub start_time: String,
    /// The end date as yyyy-MM-dd; empty if it has not ended. / 结束日期，格式为 yyyy-MM-dd；至今未结束时为空。
    pub end_date: String,
    /// The end date as yyyy-MM-dd, the same as `end_date`; if it has not ended, the Chinese word for "until now", with an empty `end_date`.
    ///
    /// 结束日期，格式为 yyyy-MM-dd，与 `end_date` 相同；至今未结束时为“至今”，此时 `end_date` 为空。
    pub end_time: String,
    /// The position held. / 担任的职位。
    pub title: String,
    /// Whether it was an internship or a full-time job. / 工作是实习还是全职。
    /// - `1`: Internship / 实习
    /// - `2`: Full-time / 全职
    pub r#type: i64,
    /// The kind of work in words, as `type`, in Chinese. / 工作类型的文字形式，与 `type` 对应。
    pub type_str: String,
    /// What the work consisted of. / 对工作内容的描述。
    pub job_description: String,
}
impl wire::Object for ParseResumeCareer {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("company", &mut self.company);
        f.field("start_date", &mut self.start_date);
        f.field("start_time", &mut self.start_time);
        f.field("end_date", &mut self.end_date);
        f.field("end_time", &mut self.end_time);
        f.field("title", &mut self.title);
        f.field("type", &mut self.r#type);
        f.field("type_str", &mut self.type_str);
        f.field("job_description", &mut self.job_description);
    }
}
/// The certificates of the candidate. / 候选人持有的证书。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseResumeCertificate {
    /// The name of the certificate. / 证书的名称。
    pub name: String,
    /// What the resume says about it. / 简历中对该项的描述。
    pub desc: String,
}
impl wire::Object for ParseResumeCertificate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("desc", &mut self.desc);
    }
}
/// The competitions that the candidate took part in. / 候选人参加过的竞赛。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseResumeCompetition {
    /// The name of the competition. / 竞赛的名称。
    pub name: String,
    /// What the resume says about it. / 简历中对该项的描述。
    pub desc: String,
}
impl wire::Object for ParseResumeCompetition {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("desc", &mut self.desc);
    }
}
/// The education of the candidate. / 候选人的教育经历。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseResumeEducation {
    /// The name of the school. / 学校的名称。
    pub school: String,
    /// The date on which this period starts, as yyyy-MM-dd. / 这段经历的开始日期，格式为 yyyy-MM-dd。
    pub start_date: String,
    /// The start date as yyyy-MM-dd, the same as `start_date`. / 开始日期，格式为 yyyy-MM-dd，与 `start_date` 相同。
    pub start_time: String,
    /// The end date as yyyy-MM-dd; empty if it has not ended. / 结束日期，格式为 yyyy-MM-dd；至今未结束时为空。
    pub end_date: String,
    /// The end date as yyyy-MM-dd, the same as `end_date`; if it has not ended, the Chinese word for "until now", with an empty `end_date`.
    ///
    /// 结束日期，格式为 yyyy-MM-dd，与 `end_date` 相同；至今未结束时为“至今”，此时 `end_date` 为空。
    pub end_time: String,
    /// The major. / 所学的专业。
    pub major: String,
    /// The level of education in words, from primary school to doctorate, in Chinese. / 学历，以文字表示，从小学到博士。
    pub degree: String,
    /// The number of the level of education that `degree` names. / 学历的编号，对应 `degree`。
    /// - `1`: Primary school / 小学
    /// - `2`: Junior high school / 初中
    /// - `3`: Secondary vocational school / 中职
    /// - `4`: Senior high school / 高中
    /// - `5`: Junior college / 专科
    /// - `6`: Bachelor / 本科
    /// - `7`: Master / 硕士
    /// - `8`: Doctor / 博士
    /// - `9`: Other / 其他
    pub qualification: i64,
}
impl wire::Object for ParseResumeEducation {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("school", &mut self.school);
        f.field("start_date", &mut self.start_date);
        f.field("start_time", &mut self.start_time);
        f.field("end_date", &mut self.end_date);
        f.field("end_time", &mut self.end_time);
        f.field("major", &mut self.major);
        f.field("degree", &mut self.degree);
        f.field("qualification", &mut self.qualification);
    }
}
/// The languages that the candidate knows. / 候选人掌握的语言。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseResumeLanguage {
    /// The level of the language. / 语言的掌握程度。
    pub level: i64,
    /// What the resume says about the language. / 简历中对语言能力的描述。
    pub description: String,
}
impl wire::Object for ParseResumeLanguage {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("level", &mut self.level);
        f.field("description", &mut self.description);
    }
}
/// The projects of the candidate. / 候选人的项目经历。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseResumeProject {
    /// The name of the project. / 项目的名称。
    pub name: String,
    /// The role in the project. / 在项目中担任的岗位。
    pub title: String,
    /// The date on which this period starts, as yyyy-MM-dd. / 这段经历的开始日期，格式为 yyyy-MM-dd。
    pub start_date: String,
    /// The start date as yyyy-MM-dd, the same as `start_date`. / 开始日期，格式为 yyyy-MM-dd，与 `start_date` 相同。
    pub start_time: String,
    /// The end date as yyyy-MM-dd; empty if it has not ended. / 结束日期，格式为 yyyy-MM-dd；至今未结束时为空。
    pub end_date: String,
    /// The end date as yyyy-MM-dd; if it has not ended, the Chinese word for "until now", with an empty `end_date`.
    ///
    /// 结束日期，格式为 yyyy-MM-dd；至今未结束时为“至今”，此时 `end_date` 为空。
    pub end_time: String,
    /// The description of the project. / 对项目的描述。
    pub description: String,
}
impl wire::Object for ParseResumeProject {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("title", &mut self.title);
        f.field("start_date", &mut self.start_date);
        f.field("start_time", &mut self.start_time);
        f.field("end_date", &mut self.end_date);
        f.field("end_time", &mut self.end_time);
        f.field("description", &mut self.description);
    }
}
crate::codegen::__impl_object! {
    ParseResume ParseResumeAward ParseResumeCareer ParseResumeCertificate
    ParseResumeCompetition ParseResumeEducation ParseResumeLanguage ParseResumeProject
}
