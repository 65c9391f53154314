// Generated from spec/hire/v1/talent/combined_create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Create a talent / 创建人才: [`CombinedCreate`](struct@CombinedCreate).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn combined_create(
        &self,
        basic_info: v1::TalentCombinedBasicInfo,
    ) -> crate::codegen::Call<CombinedCreate> {
        crate::codegen::Call::new(self.client, CombinedCreate::new(basic_info))
    }
}
/// Create a talent / 创建人才.
///
/// Creates a talent in the company, with custom fields if needed. / 在企业内创建一名人才，支持自定义字段。
///
/// - `POST /open-apis/hire/v1/talents/combined_create`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:talent`
///
/// Errors: [`CombinedCreateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/combined_create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CombinedCreate {
    /// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::HireUserIdType>,
    /// The ID of the resume source. Deprecated in favor of `resume_source_id`.
    ///
    /// 人才的简历来源 ID。已弃用，请改用 `resume_source_id`。
    /// - Example: `"1"`
    pub init_source_id: Option<String>,
    /// The ID of the resume source of the talent, from `hire.v1.resume_source.list`.
    ///
    /// 人才的简历来源 ID，可从 `hire.v1.resume_source.list` 获取。
    /// - Example: `"1"`
    pub resume_source_id: Option<String>,
    /// The IDs of the folders the talent is in, from `hire.v1.talent_folder.list`.
    ///
    /// 人才所在文件夹的 ID，可从 `hire.v1.talent_folder.list` 获取。
    /// - Length: at most 100
    /// - Example: `["6942778198054125570"]`
    pub folder_id_list: Option<Vec<String>>,
    /// The user who creates the talent, as a `user_id_type` ID. Without it the system is the creator; it is not needed if `creator_account_type` says so.
    ///
    /// 人才的创建人，类型由 `user_id_type` 决定；不填则视为系统创建，`creator_account_type` 为系统时无需填写。
    /// - Example: `"ou_84aad35d084aa403a838cf73ee18467"`
    pub creator_id: Option<String>,
    /// Whether an employee or the system creates the talent. / 人才由员工还是由系统创建。
    /// - `1`: Employee / 员工
    /// - `3`: System / 系统
    /// - Example: `1`
    pub creator_account_type: Option<i64>,
    /// The ID of the resume attachment; upload the file with `hire.v1.attachment.create` first.
    ///
    /// 简历附件的 ID，文件须先用 `hire.v1.attachment.create` 上传。
    /// - Example: `"7383906146040678700"`
    pub resume_attachment_id: Option<String>,
    /// The basic data of the talent, such as name, contact details and identity document.
    ///
    /// 人才的基本信息，如姓名、联系方式和证件。
    pub basic_info: v1::TalentCombinedBasicInfo,
    /// The education of the talent, one entry per school. / 人才的教育经历，一段一项。
    /// - Length: at most 100
    pub education_list: Option<Vec<v1::TalentCombinedEducationInfo>>,
    /// The work experience of the talent, one entry per employment. / 人才的工作经历，一段一项。
    /// - Length: at most 100
    pub career_list: Option<Vec<v1::TalentCombinedCareerInfo>>,
    /// The projects of the talent, one entry each. / 人才的项目经历，一个项目一项。
    /// - Length: at most 100
    pub project_list: Option<Vec<v1::TalentCombinedProjectInfo>>,
    /// The works of the talent. / 人才的作品。
    /// - Length: at most 100
    pub works_list: Option<Vec<v1::TalentCombinedWorkInfo>>,
    /// The awards of the talent. / 人才获得的奖项。
    /// - Length: at most 100
    pub award_list: Option<Vec<v1::TalentCombinedAwardInfo>>,
    /// The languages of the talent and how well each is mastered. / 人才掌握的语言及程度。
    /// - Length: at most 100
    pub language_list: Option<Vec<v1::TalentCombinedLanguageInfo>>,
    /// The social network accounts of the talent. / 人才的社交账号。
    /// - Length: at most 100
    pub sns_list: Option<Vec<v1::TalentCombinedSnsInfo>>,
    /// The codes of the places where the talent would like to work, from `hire.v1.location.query`.
    ///
    /// 人才期望工作地点的编码，可从 `hire.v1.location.query` 获取。
    /// - Length: at most 100
    /// - Example: `["6942778198054125571"]`
    pub preferred_city_code_list: Option<Vec<String>>,
    /// The self-evaluation of the talent. / 人才的自我评价。
    pub self_evaluation: Option<v1::TalentSelfEvaluation>,
    /// The custom modules with the values of their fields. The `children` of a module are an array of arrays, each inner one being a record.
    ///
    /// 自定义模块及其字段的值；每个模块的 `children` 是二维数组，外层的每一项为一条记录。
    pub customized_data: Option<Vec<v1::TalentCustomizedDataObjectValue>>,
}
impl CombinedCreate {
    /// Creates the value from its required fields.
    pub fn new(basic_info: v1::TalentCombinedBasicInfo) -> Self {
        Self {
            user_id_type: Default::default(),
            init_source_id: Default::default(),
            resume_source_id: Default::default(),
            folder_id_list: Default::default(),
            creator_id: Default::default(),
            creator_account_type: Default::default(),
            resume_attachment_id: Default::default(),
            basic_info,
            education_list: Default::default(),
            career_list: Default::default(),
            project_list: Default::default(),
            works_list: Default::default(),
            award_list: Default::default(),
            language_list: Default::default(),
            sns_list: Default::default(),
            preferred_city_code_list: Default::default(),
            self_evaluation: Default::default(),
            customized_data: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::HireUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `init_source_id`.
    #[must_use]
    pub fn init_source_id(mut self, value: impl Into<String>) -> Self {
        self.init_source_id = Some(value.into());
        self
    }
    /// Sets `resume_source_id`.
    #[must_use]
    pub fn resume_source_id(mut self, value: impl Into<String>) -> Self {
        self.resume_source_id = Some(value.into());
        self
    }
    /// Sets `folder_id_list`.
    #[must_use]
    pub fn folder_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.folder_id_list = Some(value.into());
        self
    }
    /// Sets `creator_id`.
    #[must_use]
    pub fn creator_id(mut self, value: impl Into<String>) -> Self {
        self.creator_id = Some(value.into());
        self
    }
    /// Sets `creator_account_type`.
    #[must_use]
    pub fn creator_account_type(mut self, value: i64) -> Self {
        self.creator_account_type = Some(value);
        self
    }
    /// Sets `resume_attachment_id`.
    #[must_use]
    pub fn resume_attachment_id(mut self, value: impl Into<String>) -> Self {
        self.resume_attachment_id = Some(value.into());
        self
    }
    /// Sets `education_list`.
    #[must_use]
    pub fn education_list(
        mut self,
        value: impl Into<Vec<v1::TalentCombinedEducationInfo>>,
    ) -> Self {
        self.education_list = Some(value.into());
        self
    }
    /// Sets `career_list`.
    #[must_use]
    pub fn career_list(
        mut self,
        value: impl Into<Vec<v1::TalentCombinedCareerInfo>>,
    ) -> Self {
        self.career_list = Some(value.into());
        self
    }
    /// Sets `project_list`.
    #[must_use]
    pub fn project_list(
        mut self,
        value: impl Into<Vec<v1::TalentCombinedProjectInfo>>,
    ) -> Self {
        self.project_list = Some(value.into());
        self
    }
    /// Sets `works_list`.
    #[must_use]
    pub fn works_list(
        mut self,
        value: impl Into<Vec<v1::TalentCombinedWorkInfo>>,
    ) -> Self {
        self.works_list = Some(value.into());
        self
    }
    /// Sets `award_list`.
    #[must_use]
    pub fn award_list(
        mut self,
        value: impl Into<Vec<v1::TalentCombinedAwardInfo>>,
    ) -> Self {
        self.award_list = Some(value.into());
        self
    }
    /// Sets `language_list`.
    #[must_use]
    pub fn language_list(
        mut self,
        value: impl Into<Vec<v1::TalentCombinedLanguageInfo>>,
    ) -> Self {
        self.language_list = Some(value.into());
        self
    }
    /// Sets `sns_list`.
    #[must_use]
    pub fn sns_list(mut self, value: impl Into<Vec<v1::TalentCombinedSnsInfo>>) -> Self {
        self.sns_list = Some(value.into());
        self
    }
    /// Sets `preferred_city_code_list`.
    #[must_use]
    pub fn preferred_city_code_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.preferred_city_code_list = Some(value.into());
        self
    }
    /// Sets `self_evaluation`.
    #[must_use]
    pub fn self_evaluation(mut self, value: v1::TalentSelfEvaluation) -> Self {
        self.self_evaluation = Some(value);
        self
    }
    /// Sets `customized_data`.
    #[must_use]
    pub fn customized_data(
        mut self,
        value: impl Into<Vec<v1::TalentCustomizedDataObjectValue>>,
    ) -> Self {
        self.customized_data = Some(value.into());
        self
    }
}
impl wire::Object for CombinedCreate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("init_source_id", &mut self.init_source_id);
        f.field("resume_source_id", &mut self.resume_source_id);
        f.field("folder_id_list", &mut self.folder_id_list);
        f.field("creator_id", &mut self.creator_id);
        f.field("creator_account_type", &mut self.creator_account_type);
        f.field("resume_attachment_id", &mut self.resume_attachment_id);
        f.field("basic_info", &mut self.basic_info);
        f.field("education_list", &mut self.education_list);
        f.field("career_list", &mut self.career_list);
        f.field("project_list", &mut self.project_list);
        f.field("works_list", &mut self.works_list);
        f.field("award_list", &mut self.award_list);
        f.field("language_list", &mut self.language_list);
        f.field("sns_list", &mut self.sns_list);
        f.field("preferred_city_code_list", &mut self.preferred_city_code_list);
        f.field("self_evaluation", &mut self.self_evaluation);
        f.field("customized_data", &mut self.customized_data);
    }
}
crate::codegen::__impl_object! {
    CombinedCreate
}
crate::codegen::__operation! {
    CombinedCreate => CombinedCreateResponse, CombinedCreateError:
    Endpoint::new("hire.v1.talent.combined_create", Post, "/open-apis/hire/v1/talents/combined_create")
        .documented(text("创建人才", "Create a talent"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/combined_create")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_TALENT])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("init_source_id", String),
            body("resume_source_id", String),
            body("folder_id_list", Array),
            body("creator_id", String),
            body("creator_account_type", Integer),
            body("resume_attachment_id", String),
            body("basic_info", Object).required(),
            body("education_list", Array),
            body("career_list", Array),
            body("project_list", Array),
            body("works_list", Array),
            body("award_list", Array),
            body("language_list", Array),
            body("sns_list", Array),
            body("preferred_city_code_list", Array),
            body("self_evaluation", Object),
            body("customized_data", Array),
        ])
}
/// The reply to [`CombinedCreate`](struct@CombinedCreate).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CombinedCreateResponse {
    /// The ID of the talent. / 人才 ID。
    pub talent_id: String,
    /// The ID of the user who created it, as a `user_id_type` ID. / 创建人的用户 ID，类型由 `user_id_type` 决定。
    pub creator_id: String,
    /// Whether an employee or the system creates the talent. / 人才由员工还是由系统创建。
    /// - `1`: Employee / 员工
    /// - `3`: System / 系统
    pub creator_account_type: i64,
}
impl wire::Object for CombinedCreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("talent_id", &mut self.talent_id);
        f.field("creator_id", &mut self.creator_id);
        f.field("creator_account_type", &mut self.creator_account_type);
    }
}
crate::codegen::__impl_object! {
    CombinedCreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`CombinedCreate`](struct@CombinedCreate).
    CombinedCreateError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
