// Generated from spec/corehr/v2/pre_hire/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Create a pre-hire / 直接创建待入职: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.education_info(…))`.
    pub fn create(
        &self,
        basic_info: CreateBasicInfo,
        offer_info: CreateOfferInfo,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(basic_info, offer_info))
    }
}
/// Create a pre-hire / 直接创建待入职.
///
/// Creates a pre-hire directly from the data given. / 用给定的数据直接创建一名待入职人员。
///
/// - `POST /open-apis/corehr/v2/pre_hires`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:corehr`, `corehr:pre_hire:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The personal data of the pre-hire. / 待入职人员的个人信息。
    pub basic_info: CreateBasicInfo,
    /// The terms of the job the person is to take up. / 待入职的任职信息。
    pub offer_info: CreateOfferInfo,
    /// The education history. / 教育经历列表。
    pub education_info: Option<Vec<CreateEducationInfo>>,
    /// The work history. / 工作经历列表。
    pub work_experience: Option<Vec<CreateWorkExperience>>,
    /// The ID of the application in Feishu Hire, as returned by `hire.v1.application.list`.
    ///
    /// 飞书招聘中的投递 ID，可由 `hire.v1.application.list` 获取。
    /// - Example: `"7140946969586010376"`
    pub ats_application_id: Option<String>,
    /// The ID of the job application that the pre-hire comes from. / 关联的招聘投递的 ID。
    /// - Example: `"7140946969586010376"`
    pub application: Option<String>,
    /// A code from the external system that makes creation idempotent, kept unique by the caller. If a pre-hire already has it, the ID of that pre-hire is returned and this request changes nothing.
    ///
    /// 外部系统的业务编码，用于幂等创建，由调用方保证唯一。若该编码已对应一个待入职，则直接返回其 ID，不会用本次的数据更新它。
    /// - Example: `"7140946969586010376"`
    pub out_biz_id: Option<String>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(basic_info: CreateBasicInfo, offer_info: CreateOfferInfo) -> Self {
        Self {
            basic_info,
            offer_info,
            education_info: Default::default(),
            work_experience: Default::default(),
            ats_application_id: Default::default(),
            application: Default::default(),
            out_biz_id: Default::default(),
        }
    }
    /// Sets `education_info`.
    #[must_use]
    pub fn education_info(mut self, value: impl Into<Vec<CreateEducationInfo>>) -> Self {
        self.education_info = Some(value.into());
        self
    }
    /// Sets `work_experience`.
    #[must_use]
    pub fn work_experience(
        mut self,
        value: impl Into<Vec<CreateWorkExperience>>,
    ) -> Self {
        self.work_experience = Some(value.into());
        self
    }
    /// Sets `ats_application_id`.
    #[must_use]
    pub fn ats_application_id(mut self, value: impl Into<String>) -> Self {
        self.ats_application_id = Some(value.into());
        self
    }
    /// Sets `application`.
    #[must_use]
    pub fn application(mut self, value: impl Into<String>) -> Self {
        self.application = Some(value.into());
        self
    }
    /// Sets `out_biz_id`.
    #[must_use]
    pub fn out_biz_id(mut self, value: impl Into<String>) -> Self {
        self.out_biz_id = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("basic_info", &mut self.basic_info);
        f.field("offer_info", &mut self.offer_info);
        f.field("education_info", &mut self.education_info);
        f.field("work_experience", &mut self.work_experience);
        f.field("ats_application_id", &mut self.ats_application_id);
        f.field("application", &mut self.application);
        f.field("out_biz_id", &mut self.out_biz_id);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("corehr.v2.pre_hire.create", Post, "/open-apis/corehr/v2/pre_hires")
        .documented(text("直接创建待入职", "Create a pre-hire"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/create")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::COREHR_COREHR]),
            scopes(&[crate::scope::COREHR_PRE_HIRE_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            body("basic_info", Object).required(),
            body("offer_info", Object).required(),
            body("education_info", Array),
            body("work_experience", Array),
            body("ats_application_id", String),
            body("application", String),
            body("out_biz_id", String),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The ID of the pre-hire. / 待入职 ID。
    pub pre_hire_id: String,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("pre_hire_id", &mut self.pre_hire_id);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// `1161000` (HTTP 500): 系统错误
    ///
    /// A call between systems of the service failed. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 系统调用上下游服务时出错。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    UpstreamSystemError = &ErrorInfo {
        message: "系统错误",
        ..*error::UPSTREAM_SYSTEM_ERROR
    },
    /// `1161001` (HTTP 400): 职级无效
    ///
    /// The job level is invalid. Set `job_level_id` of the pre-hire to the ID of a valid job level.
    ///
    /// 职级无效。请将待入职信息中的 `job_level_id` 改为有效的职级 ID。
    InvalidParameter1161001 = &ErrorInfo {
        message: "职级无效",
        fix: Text { zh: "职级无效。请将待入职信息中的 `job_level_id` 改为有效的职级 ID。", en: "The job level is invalid. Set `job_level_id` of the pre-hire to the ID of a valid job level." },
        ..*error::INVALID_PARAMETER1161001
    },
    /// [`1161002`](error::INVALID_JOB_FAMILY): 序列无效
    InvalidJobFamily = error::INVALID_JOB_FAMILY,
    /// `1161003` (HTTP 400): 职务无效
    ///
    /// The job is invalid. Set `job_id` of the pre-hire to the ID of a valid job.
    ///
    /// 职务无效。请将待入职信息中的 `job_id` 改为有效的职务 ID。
    ScopeMissing = &ErrorInfo {
        status: Some(400),
        message: "职务无效",
        fix: Text { zh: "职务无效。请将待入职信息中的 `job_id` 改为有效的职务 ID。", en: "The job is invalid. Set `job_id` of the pre-hire to the ID of a valid job." },
        ..*error::SCOPE_MISSING
    },
    /// [`1161004`](error::INVALID_OFFER_HR): Offer HR 无效
    InvalidOfferHr = error::INVALID_OFFER_HR,
    /// [`1161005`](error::INVALID_DIRECT_MANAGER): 直属上级无效
    InvalidDirectManager = error::INVALID_DIRECT_MANAGER,
    /// [`1161006`](error::INVALID_ONBOARDING_LOCATION): 入职地点无效
    InvalidOnboardingLocation = error::INVALID_ONBOARDING_LOCATION,
    /// [`1161007`](error::INVALID_OFFICE_LOCATION): 办公地点无效
    InvalidOfficeLocation = error::INVALID_OFFICE_LOCATION,
    /// [`1161008`](error::INVALID_RECRUITMENT_TYPE): 招聘类型无效
    InvalidRecruitmentType = error::INVALID_RECRUITMENT_TYPE,
    /// [`1161009`](error::INVALID_EMPLOYEE_TYPE): 人员类型无效
    InvalidEmployeeType = error::INVALID_EMPLOYEE_TYPE,
    /// [`1161010`](error::INVALID_EMPLOYMENT_TYPE): 雇佣类型无效
    InvalidEmploymentType = error::INVALID_EMPLOYMENT_TYPE,
    /// [`1161011`](error::INVALID_DURATION_TYPE): 期限类型无效
    InvalidDurationType = error::INVALID_DURATION_TYPE,
    /// [`1161012`](error::INVALID_SIGNING_TYPE): 签订类型无效
    InvalidSigningType = error::INVALID_SIGNING_TYPE,
    /// [`1161013`](error::INVALID_SOCIAL_SECURITY_CITY): 社保城市无效
    InvalidSocialSecurityCity = error::INVALID_SOCIAL_SECURITY_CITY,
    /// [`1161014`](error::INVALID_COMPANY): 公司主体无效
    InvalidCompany = error::INVALID_COMPANY,
    /// [`1161015`](error::INVALID_DEPARTMENT): 部门无效
    InvalidDepartment = error::INVALID_DEPARTMENT,
    /// [`1161016`](error::NATIONAL_ID_DUPLICATE_WITH_EMPLOYEE): 证件号码和在职人员重复
    NationalIdDuplicateWithEmployee = error::NATIONAL_ID_DUPLICATE_WITH_EMPLOYEE,
    /// [`1161018`](error::INVALID_CONTRACT_TYPE): 合同类型无效
    InvalidContractType = error::INVALID_CONTRACT_TYPE,
    /// [`1167037`](error::PHONE_DUPLICATE_WITH_EMPLOYEE1167037): 个人电话和在职人员重复
    PhoneDuplicateWithEmployee1167037 = error::PHONE_DUPLICATE_WITH_EMPLOYEE1167037,
    /// [`1161019`](error::DUPLICATE_COST_CENTER): 成本中心内容重复
    DuplicateCostCenter = error::DUPLICATE_COST_CENTER,
    /// [`1161020`](error::COST_CENTER_RATE_OUT_OF_RANGE): 成本中心分摊比例必须大于0小于等于100
    CostCenterRateOutOfRange = error::COST_CENTER_RATE_OUT_OF_RANGE,
    /// [`1161021`](error::INCOMPLETE_COST_CENTER): 成本中心数据不完整
    IncompleteCostCenter = error::INCOMPLETE_COST_CENTER,
    /// [`1161022`](error::COST_CENTER_NOT_FOUND): 成本中心无效
    CostCenterNotFound = error::COST_CENTER_NOT_FOUND,
    /// [`1161023`](error::COST_CENTER_RATE_SUM_INVALID): 成本中心的分摊比例之和需等于 100%
    CostCenterRateSumInvalid = error::COST_CENTER_RATE_SUM_INVALID,
    /// [`1161024`](error::COST_CENTER_DEACTIVATED): 成本中心被停用
    CostCenterDeactivated = error::COST_CENTER_DEACTIVATED,
    /// [`1161025`](error::COST_CENTER_TO_BE_DEACTIVATED): 成本中心将被停用
    CostCenterToBeDeactivated = error::COST_CENTER_TO_BE_DEACTIVATED,
    /// [`1161026`](error::EMAIL_DUPLICATE_WITH_EMPLOYEE): 个人邮箱和在职人员重复
    EmailDuplicateWithEmployee = error::EMAIL_DUPLICATE_WITH_EMPLOYEE,
    /// [`1161027`](error::EMAIL_DUPLICATE_WITH_PRE_HIRE): 个人邮箱和待入职人员重复
    EmailDuplicateWithPreHire = error::EMAIL_DUPLICATE_WITH_PRE_HIRE,
    /// [`1161028`](error::PHONE_DUPLICATE_WITH_EMPLOYEE): 手机号和在职人员重复
    PhoneDuplicateWithEmployee = error::PHONE_DUPLICATE_WITH_EMPLOYEE,
    /// [`1161029`](error::PHONE_DUPLICATE_WITH_PRE_HIRE): 手机号和待入职人员重复
    PhoneDuplicateWithPreHire = error::PHONE_DUPLICATE_WITH_PRE_HIRE,
    /// [`1161030`](error::OFFER_ID_NOT_FOUND): Offer id 不存在
    OfferIdNotFound = error::OFFER_ID_NOT_FOUND,
    /// [`1161031`](error::NATIONAL_ID_DUPLICATE_WITH_PRE_HIRE): 证件号码和待入职人员重复
    NationalIdDuplicateWithPreHire = error::NATIONAL_ID_DUPLICATE_WITH_PRE_HIRE,
    /// [`1161032`](error::INVALID_INTERNATIONAL_AREA_CODE): 国际区号无效
    InvalidInternationalAreaCode = error::INVALID_INTERNATIONAL_AREA_CODE,
    /// [`1161033`](error::INVALID_PHONE_NUMBER): 手机号格式有误
    InvalidPhoneNumber = error::INVALID_PHONE_NUMBER,
    /// `1161034` (HTTP 400): 工作邮箱格式有误
    ///
    /// The work email has the wrong format. Give a valid email address. / 工作邮箱格式有误。请填写有效的邮箱地址。
    InvalidWorkEmailFormat = &ErrorInfo {
        message: "工作邮箱格式有误",
        ..*error::INVALID_WORK_EMAIL_FORMAT
    },
    /// `1161035` (HTTP 400): 工作邮箱域名有误
    ///
    /// The domain of the work email is wrong. Use a mail domain of the tenant. / 工作邮箱的域名有误。请使用租户的企业邮箱域名。
    InvalidWorkEmailDomain = &ErrorInfo {
        message: "工作邮箱域名有误",
        ..*error::INVALID_WORK_EMAIL_DOMAIN
    },
    /// `1161036` (HTTP 400): 工作邮箱和在职人员重复
    ///
    /// An employee has the same work email. Use an address that is not taken. / 工作邮箱与在职人员重复。请改用未被使用的邮箱地址。
    WorkEmailDuplicateWithEmployee = &ErrorInfo {
        message: "工作邮箱和在职人员重复",
        ..*error::WORK_EMAIL_DUPLICATE_WITH_EMPLOYEE
    },
    /// [`1161037`](error::WORK_EMAIL_DUPLICATE_WITH_PRE_HIRE): 工作邮箱和待入职人员重复
    WorkEmailDuplicateWithPreHire = error::WORK_EMAIL_DUPLICATE_WITH_PRE_HIRE,
    /// [`1161038`](error::WORK_EMAIL_DUPLICATE_WITH_OFFBOARDED): 工作邮箱和离职人员重复
    WorkEmailDuplicateWithOffboarded = error::WORK_EMAIL_DUPLICATE_WITH_OFFBOARDED,
    /// `1161039` (HTTP 400): 所填地点用途不正确，请重新填写
    ///
    /// A location has the wrong usage. Choose a location whose usage fits the field.
    ///
    /// 所填地点的用途不正确。请改选用途符合该字段要求的地点。
    InvalidLocationUsage = &ErrorInfo {
        message: "所填地点用途不正确，请重新填写",
        ..*error::INVALID_LOCATION_USAGE
    },
    /// [`1161040`](error::INVALID_ONBOARDING_ADDRESS_USAGE): 入职地址的用途有误
    InvalidOnboardingAddressUsage = error::INVALID_ONBOARDING_ADDRESS_USAGE,
    /// [`1161041`](error::INVALID_ONBOARDING_LOCATION_USAGE): 入职地点的用途错误
    InvalidOnboardingLocationUsage = error::INVALID_ONBOARDING_LOCATION_USAGE,
    /// [`1161042`](error::INVALID_OFFICE_ADDRESS_USAGE): 办公地址的用途有误
    InvalidOfficeAddressUsage = error::INVALID_OFFICE_ADDRESS_USAGE,
    /// [`1161043`](error::INVALID_OFFICE_LOCATION_USAGE): 办公地点的用途有误
    InvalidOfficeLocationUsage = error::INVALID_OFFICE_LOCATION_USAGE,
    /// [`1161044`](error::INVALID_WORK_LOCATION_USAGE): 工作地点的用途有误
    InvalidWorkLocationUsage = error::INVALID_WORK_LOCATION_USAGE,
    /// [`1161045`](error::INVALID_SOCIAL_SECURITY_CITY_USAGE_CHINA): 社保城市用途错误
    InvalidSocialSecurityCityUsageChina = error::INVALID_SOCIAL_SECURITY_CITY_USAGE_CHINA,
    /// [`1161046`](error::INVALID_SOCIAL_SECURITY_CITY_USAGE): 社保城市用途错误
    InvalidSocialSecurityCityUsage = error::INVALID_SOCIAL_SECURITY_CITY_USAGE,
    /// [`1161047`](error::INVALID_PROVIDENT_FUND_CITY_USAGE): 公积金缴纳地地点用途错误
    InvalidProvidentFundCityUsage = error::INVALID_PROVIDENT_FUND_CITY_USAGE,
    /// [`1161048`](error::EMPLOYEE_NUMBER_DUPLICATE_WITH_PRE_HIRE): 工号和待入职人员重复
    EmployeeNumberDuplicateWithPreHire = error::EMPLOYEE_NUMBER_DUPLICATE_WITH_PRE_HIRE,
    /// [`1161049`](error::INVALID_EMPLOYEE_NUMBER_FORMAT): 工号格式错误
    InvalidEmployeeNumberFormat = error::INVALID_EMPLOYEE_NUMBER_FORMAT,
    /// [`1161050`](error::EMPLOYEE_NUMBER_GENERATED_AUTOMATICALLY): 自动编码规则已启用，无法填写工号
    EmployeeNumberGeneratedAutomatically = error::EMPLOYEE_NUMBER_GENERATED_AUTOMATICALLY,
    /// [`1161051`](error::ONBOARDING_ADDRESS_LOCATION_UNRELATED): 入职地址和入职地点没有关联关系
    OnboardingAddressLocationUnrelated = error::ONBOARDING_ADDRESS_LOCATION_UNRELATED,
    /// [`1161052`](error::OFFICE_ADDRESS_OFFICE_LOCATION_UNRELATED): 办公地址和办公地点没有关联关系
    OfficeAddressOfficeLocationUnrelated = error::OFFICE_ADDRESS_OFFICE_LOCATION_UNRELATED,
    /// [`1161053`](error::OFFICE_ADDRESS_WORK_LOCATION_UNRELATED): 办公地址和工作地点没有关联关系
    OfficeAddressWorkLocationUnrelated = error::OFFICE_ADDRESS_WORK_LOCATION_UNRELATED,
    /// [`1161054`](error::OFFICE_LOCATION_WORK_LOCATION_UNRELATED): 办公地点和工作地点没有关联关系
    OfficeLocationWorkLocationUnrelated = error::OFFICE_LOCATION_WORK_LOCATION_UNRELATED,
    /// [`1161055`](error::OFFICE_AND_WORK_LOCATION_UNRELATED): 办公地址、办公地点和工作地点没有关联关系
    OfficeAndWorkLocationUnrelated = error::OFFICE_AND_WORK_LOCATION_UNRELATED,
    /// [`1161056`](error::JOB_REQUIRED_BY_DEPARTMENT): 部门使用职务，职务需必填
    JobRequiredByDepartment = error::JOB_REQUIRED_BY_DEPARTMENT,
    /// [`1161057`](error::JOB_NOT_USED_BY_DEPARTMENT): 部门无需使用职务，职务需为空值
    JobNotUsedByDepartment = error::JOB_NOT_USED_BY_DEPARTMENT,
    /// `1161063` (HTTP 400): 编制规划超编
    ///
    /// The headcount plan is exceeded, so no place could be reserved. Enlarge the plan, or choose a department or position that has free places.
    ///
    /// 编制规划已超编，校验或预占编制失败。请扩大编制规划，或改选有空余编制的部门、岗位等信息。
    WorkforceLimitExceeded = &ErrorInfo {
        message: "编制规划超编",
        ..*error::WORKFORCE_LIMIT_EXCEEDED
    },
    /// [`1161064`](error::EMPLOYEE_NUMBER_RULE_NOT_APPLICABLE): 根据当前的自动编码规则，无法生成工号。请前往「设置-人事设置-自动编码设置」中修改规则
    EmployeeNumberRuleNotApplicable = error::EMPLOYEE_NUMBER_RULE_NOT_APPLICABLE,
    /// `1161065` (HTTP 400): 工号生成失败，请重试或者联系服务台
    ///
    /// The employee number could not be generated. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 工号生成失败。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    EmployeeNumberGenerationFailed = &ErrorInfo {
        message: "工号生成失败，请重试或者联系服务台",
        ..*error::EMPLOYEE_NUMBER_GENERATION_FAILED
    },
    /// [`1161066`](error::COMPANY_AND_EMPLOYEE_TYPE_REQUIRED): 公司和人员类型为空，无法根据自动编码生成工号
    CompanyAndEmployeeTypeRequired = error::COMPANY_AND_EMPLOYEE_TYPE_REQUIRED,
    /// [`1161068`](error::JOB_INACTIVE): 职务失效
    JobInactive = error::JOB_INACTIVE,
    /// [`1161069`](error::JOB_FAMILY_INACTIVE): 序列失效
    JobFamilyInactive = error::JOB_FAMILY_INACTIVE,
    /// [`1161070`](error::JOB_LEVEL_INACTIVE): 职级失效
    JobLevelInactive = error::JOB_LEVEL_INACTIVE,
    /// [`1161071`](error::PRE_HIRE_JOB_NOT_MATCH_JOB_FAMILY): 职务和序列不匹配
    PreHireJobNotMatchJobFamily = error::PRE_HIRE_JOB_NOT_MATCH_JOB_FAMILY,
    /// [`1161072`](error::JOB_NOT_MATCH_JOB_LEVEL): 职务和职级不匹配
    JobNotMatchJobLevel = error::JOB_NOT_MATCH_JOB_LEVEL,
    /// [`1161073`](error::JOB_NOT_MATCH_JOB_FAMILY_OR_LEVEL): 职务、序列和职级不匹配
    JobNotMatchJobFamilyOrLevel = error::JOB_NOT_MATCH_JOB_FAMILY_OR_LEVEL,
    /// [`1161074`](error::PRE_HIRE_JOB_FAMILY_NOT_MATCH_JOB_LEVEL): 序列和职级不匹配
    PreHireJobFamilyNotMatchJobLevel = error::PRE_HIRE_JOB_FAMILY_NOT_MATCH_JOB_LEVEL,
    /// [`1161075`](error::CONTRACT_END_DATE_INCONSISTENT): 合同结束日期、合同开始日期和合同时长不一致
    ContractEndDateInconsistent = error::CONTRACT_END_DATE_INCONSISTENT,
    /// [`1161076`](error::ADDITIONAL_NATIONALITY_CONTAINS_MAIN): 其他国籍包含主国籍
    AdditionalNationalityContainsMain = error::ADDITIONAL_NATIONALITY_CONTAINS_MAIN,
    /// [`1161077`](error::ADDITIONAL_NATIONALITY_DUPLICATE): 其他国籍内容重复
    AdditionalNationalityDuplicate = error::ADDITIONAL_NATIONALITY_DUPLICATE,
    /// [`1161078`](error::CITIZENSHIP_STATUS_DUPLICATE): 公民身份内容重复
    CitizenshipStatusDuplicate = error::CITIZENSHIP_STATUS_DUPLICATE,
    /// [`1161079`](error::INVALID_ADDITIONAL_NATIONALITY): 其他国籍无效
    InvalidAdditionalNationality = error::INVALID_ADDITIONAL_NATIONALITY,
    /// [`1161080`](error::INVALID_CITIZENSHIP_STATUS): 公民身份无效
    InvalidCitizenshipStatus = error::INVALID_CITIZENSHIP_STATUS,
    /// `1161081` (HTTP 400): 数据驻留地无效
    ///
    /// The data residency is invalid. Set `user_geo` to a valid one. / 数据驻留地无效。请将 `user_geo` 改为有效的数据驻留地。
    InvalidUserGeo = &ErrorInfo {
        message: "数据驻留地无效",
        ..*error::INVALID_USER_GEO
    },
    /// [`1161092`](error::ABNORMAL_DATA_CHECK_FAILED): 异常信息检查失败
    AbnormalDataCheckFailed = error::ABNORMAL_DATA_CHECK_FAILED,
    /// [`1161109`](error::JOB_GRADE_INACTIVE): 职等失效
    JobGradeInactive = error::JOB_GRADE_INACTIVE,
    /// [`1161110`](error::JOB_GRADE_NOT_MATCH_JOB_LEVEL): 职等和职级不匹配
    JobGradeNotMatchJobLevel = error::JOB_GRADE_NOT_MATCH_JOB_LEVEL,
    /// [`1161111`](error::INVALID_FLOW): 流程无效
    InvalidFlow = error::INVALID_FLOW,
    /// [`1161112`](error::POSITION_REQUIRED_BY_DEPARTMENT): 部门使用岗位，岗位需必填
    PositionRequiredByDepartment = error::POSITION_REQUIRED_BY_DEPARTMENT,
    /// [`1161113`](error::POSITION_MISMATCH): 岗位不匹配
    PositionMismatch = error::POSITION_MISMATCH,
    /// [`1161114`](error::POSITION_NOT_FOUND_ON_ONBOARDING): 岗位在入职日期及其之后不存在
    PositionNotFoundOnOnboarding = error::POSITION_NOT_FOUND_ON_ONBOARDING,
    /// [`1161115`](error::POSITION_DEACTIVATED_AFTER_ONBOARDING): 岗位在入职日期及其之后存在停用版本
    PositionDeactivatedAfterOnboarding = error::POSITION_DEACTIVATED_AFTER_ONBOARDING,
    /// [`1161118`](error::WORK_EMAIL_EXISTS_IN_BUSINESS_MAIL): 工作邮箱与飞书企业邮箱中已存在的邮箱重复
    WorkEmailExistsInBusinessMail = error::WORK_EMAIL_EXISTS_IN_BUSINESS_MAIL,
    /// [`1161119`](error::WORK_EMAIL_IN_RECYCLE_BIN): 工作邮箱与系统中的离职人员重复，可在飞书企业邮箱回收站中查看此邮箱
    WorkEmailInRecycleBin = error::WORK_EMAIL_IN_RECYCLE_BIN,
    /// [`1161120`](error::WORK_EMAIL_EDIT_DENIED): 暂无被操作人工作邮箱编辑权限，可在「飞书管理后台」的飞书人事应用管理界面，找到应用权限以修改通讯录设置
    WorkEmailEditDenied = error::WORK_EMAIL_EDIT_DENIED,
    /// [`1161121`](error::WORK_EMAIL_MUST_BE_LOWERCASE): 「工作邮箱」格式不正确，字母需为小写
    WorkEmailMustBeLowercase = error::WORK_EMAIL_MUST_BE_LOWERCASE,
    /// [`1161122`](error::WORK_EMAIL_SPECIAL_CHARACTER): 「工作邮箱」格式不正确，存在特殊字符
    WorkEmailSpecialCharacter = error::WORK_EMAIL_SPECIAL_CHARACTER,
    /// [`1161123`](error::WORK_EMAIL_MALFORMED): 「工作邮箱」格式不正确
    WorkEmailMalformed = error::WORK_EMAIL_MALFORMED,
    /// [`1161124`](error::WORK_EMAIL_TOO_LONG): 「工作邮箱」格式不正确，总长度需小于等于 20 位
    WorkEmailTooLong = error::WORK_EMAIL_TOO_LONG,
    /// [`1161125`](error::WORK_EMAIL_EXISTS_IN_LDAP): 「工作邮箱」在账号 LDAP 已存在
    WorkEmailExistsInLdap = error::WORK_EMAIL_EXISTS_IN_LDAP,
    /// [`1161126`](error::WORK_EMAIL_SENSITIVE_WORD): 邮箱前缀包含敏感词
    WorkEmailSensitiveWord = error::WORK_EMAIL_SENSITIVE_WORD,
    /// [`1161127`](error::WORK_EMAIL_ALREADY_EXISTS): 与系统中已存在的邮箱重复
    WorkEmailAlreadyExists = error::WORK_EMAIL_ALREADY_EXISTS,
    /// [`1161131`](error::PHONE_REQUIRED): 手机号为空
    PhoneRequired = error::PHONE_REQUIRED,
    /// `1161142` (HTTP 400): Notice period is invalid
    ///
    /// The notice period is invalid. Correct the notice period fields of the pre-hire.
    ///
    /// 通知期信息不合法。请修正待入职信息中的通知期字段。
    InvalidNoticePeriod = &ErrorInfo {
        message: "Notice period is invalid",
        ..*error::INVALID_NOTICE_PERIOD
    },
    /// `1161143` (HTTP 400): Notice period is invalid with not editable condition
    ///
    /// The notice period is invalid and cannot be edited. Remove the notice period fields from the request.
    ///
    /// 通知期信息无效，不可编辑。请从请求中移除通知期字段。
    NoticePeriodNotEditable = &ErrorInfo {
        message: "Notice period is invalid with not editable condition",
        ..*error::NOTICE_PERIOD_NOT_EDITABLE
    },
    /// `1161144` (HTTP 400): Notice period rule not match
    ///
    /// The notice period does not match the rule of the tenant. Correct the notice period fields as the rule says.
    ///
    /// 通知期与租户的通知期规则不匹配。请按规则修正通知期字段。
    NoticePeriodRuleMismatch = &ErrorInfo {
        message: "Notice period rule not match",
        ..*error::NOTICE_PERIOD_RULE_MISMATCH
    },
    /// [`1161145`](error::DEFAULT_COST_CENTER_CONFLICT): 你已填写默认成本中心（手动选择），“是否继承岗位/部门的默认成本中心”必须为空或者“否”
    DefaultCostCenterConflict = error::DEFAULT_COST_CENTER_CONFLICT,
    /// [`1161146`](error::DEFAULT_COST_CENTER_REQUIRED): 是否继承岗位/部门的默认成本中心”填写为否，请补充默认成本中心（手动选择）
    DefaultCostCenterRequired = error::DEFAULT_COST_CENTER_REQUIRED,
    /// [`1161147`](error::ONBOARDING_DATE_REQUIRED_FOR_COST_CENTER): 入职日期缺失，无法补充默认成本中心或者成本分摊的生效日期
    OnboardingDateRequiredForCostCenter = error::ONBOARDING_DATE_REQUIRED_FOR_COST_CENTER,
    /// [`1161148`](error::NO_DEFAULT_COST_CENTER_TO_INHERIT): 部门/岗位上的默认成本中心为空，无法继承
    NoDefaultCostCenterToInherit = error::NO_DEFAULT_COST_CENTER_TO_INHERIT,
    /// [`1161149`](error::INCOMPLETE_COST_ALLOCATION): 成本分摊中的成本中心和分摊比例需填写完整
    IncompleteCostAllocation = error::INCOMPLETE_COST_ALLOCATION,
    /// [`1161150`](error::OFFER_ID_MISMATCH): offer_id与offer查找字段不匹配
    OfferIdMismatch = error::OFFER_ID_MISMATCH,
    /// [`1161151`](error::ATS_APPLICATION_ID_MISMATCH): ats_application_id与application查找字段不匹配
    AtsApplicationIdMismatch = error::ATS_APPLICATION_ID_MISMATCH,
    /// [`1161152`](error::OFFER_ID_REQUIRED): offer查找字段有值时offer_id (text) 必填
    OfferIdRequired = error::OFFER_ID_REQUIRED,
    /// [`1161153`](error::ATS_APPLICATION_ID_REQUIRED): application查找字段有值时ats_application_id (text)必填
    AtsApplicationIdRequired = error::ATS_APPLICATION_ID_REQUIRED,
    /// [`1161160`](error::DEPARTMENT_INVALID_ON_ONBOARDING): 部门在入职日期时可能不存在或无效
    DepartmentInvalidOnOnboarding = error::DEPARTMENT_INVALID_ON_ONBOARDING,
    /// [`1161161`](error::POSITION_INVALID_ON_ONBOARDING): 岗位在入职日期时可能不存在或无效
    PositionInvalidOnOnboarding = error::POSITION_INVALID_ON_ONBOARDING,
}
/// The personal data of the pre-hire. / 待入职人员的个人信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicInfo {
    /// The preferred name of the pre-hire. / 待入职人员的常用名。
    pub name: Option<v2::Name>,
    /// The mobile number of the pre-hire, without the country code, which goes into `international_area_code`.
    ///
    /// 待入职人员的手机号，区号另填于 `international_area_code`。
    /// - Example: `"138xxxx1234"`
    pub phone_number: Option<String>,
    /// The international area code of the mobile number; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `phone` and `custom_api_name` to `international_area_code`.
    ///
    /// 手机号的国际区号，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `phone`，`custom_api_name` 为 `international_area_code`）。
    /// - Example: `"86_china"`
    pub international_area_code: Option<String>,
    /// The personal email address. / 个人邮箱地址。
    /// - Example: `"xxx@bytedance.com"`
    pub email: Option<String>,
    /// The date of birth. / 出生日期。
    /// - Example: `"2011-09-09"`
    pub date_of_birth: Option<String>,
    /// The number of the identity document. To be deprecated in favor of `national_id_list`, which is ignored when both are passed.
    ///
    /// 证件号。即将废弃，请改用 `national_id_list`；两者同时传时 `national_id_list` 被忽略。
    /// - Example: `"3101xxxx1234567890"`
    pub personal_id_number: Option<String>,
    /// The type of the identity document, as returned by `corehr.v1.national_id_type.list`. To be deprecated in favor of `national_id_list`, which is ignored when both are passed.
    ///
    /// 证件类型，可由 `corehr.v1.national_id_type.list` 获取。即将废弃，请改用 `national_id_list`；两者同时传时 `national_id_list` 被忽略。
    /// - Example: `"6862995757234914823"`
    pub personal_id_type: Option<String>,
    /// The date on which the person first started working, as `YYYY-MM-DD`. / 参加工作的日期，格式为 `YYYY-MM-DD`。
    /// - Example: `"2010-09-09"`
    pub date_entered_workforce: Option<String>,
    /// The gender; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person` and `custom_api_name` to `gender`.
    ///
    /// 性别，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person`，`custom_api_name` 为 `gender`）。
    /// - Example: `"male"`
    pub gender_id: Option<String>,
    /// The ID of the nationality, the current field for it; `corehr.v2.basic_info_nationality.search` returns it.
    ///
    /// 国籍 ID（新版字段），可由 `corehr.v2.basic_info_nationality.search` 获取。
    /// - Example: `"6862995757234914824"`
    pub nationality_v2_id: Option<String>,
    /// The IDs of further nationalities; `corehr.v2.basic_info_nationality.search` returns them.
    ///
    /// 其他国籍的 ID 列表，可由 `corehr.v2.basic_info_nationality.search` 获取。
    /// - Example: `["6862995757234914824"]`
    pub additional_nationality_id_list: Option<Vec<String>>,
    /// The IDs of the citizenship statuses. Ask the administrator of the personnel records for the values.
    ///
    /// 公民身份的 ID 列表。如需确定取值，请咨询人员档案管理员。
    /// - Example: `["6862995757234914824"]`
    pub citizenship_status_id_list: Option<Vec<String>>,
    /// The home address. To be deprecated. / 家庭地址。即将废弃。
    /// - Example: `"text"`
    pub home_address: Option<String>,
    /// The worker number. / 人员编号。
    /// - Example: `"DDD00001"`
    pub worker_id: Option<String>,
    /// Where the data of the person resides, enabled for some tenants only; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `pre_hire` and `custom_api_name` to `user_geo`.
    ///
    /// 数据驻留地，仅部分租户已开通，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `pre_hire`，`custom_api_name` 为 `user_geo`）。
    /// - Example: `"cn"`
    pub user_geo: Option<String>,
    /// The legal name. / 法定姓名。
    pub legal_name: Option<v2::Name>,
    /// The additional name. / 别名。
    pub additional_name: Option<v2::Name>,
    /// The tax residency statuses of the person. / 纳税身份列表。
    pub resident_tax_list: Option<Vec<v2::ResidentTaxForUpdate>>,
    /// The ID of the country or region of birth; `corehr.v2.basic_info_country_region.search` returns it.
    ///
    /// 出生国家 / 地区的 ID，可由 `corehr.v2.basic_info_country_region.search` 获取。
    /// - Example: `"cn"`
    pub born_country_region: Option<String>,
    /// Whether the person has a disability. / 是否残疾。
    pub is_disabled: Option<bool>,
    /// The number of the disability certificate. / 残疾证的号码。
    /// - Example: `"text"`
    pub disable_card_number: Option<String>,
    /// Whether the person is elderly and without family. / 是否为孤老。
    pub is_old_alone: Option<bool>,
    /// Whether the person belongs to the family of a martyr. / 是否为烈属。
    pub is_martyr_family: Option<bool>,
    /// The number of the martyr family certificate. / 烈属证的号码。
    /// - Example: `"00001"`
    pub martyr_card_number: Option<String>,
    /// The family members of the person. / 家庭成员列表。
    pub dependent_list: Option<Vec<v2::DependentForUpdate>>,
    /// The religion; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person` and `custom_api_name` to `religion`.
    ///
    /// 宗教信仰，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person`，`custom_api_name` 为 `religion`）。
    /// - Example: `"buddism"`
    pub religion: Option<String>,
    /// The bank accounts. / 银行账户。
    pub bank_account_list: Option<Vec<v2::BankAccountForUpdate>>,
    /// The national identity documents, replacing `personal_id_number` and `personal_id_type`; ignored if those are passed too.
    ///
    /// 国家证件列表，用于替代 `personal_id_number` 与 `personal_id_type`；若同时传了后两者，本列表被忽略。
    pub national_id_list: Option<Vec<v2::NationalIdForUpdate>>,
    /// The personal files on record, each with its attachments. / 个人资料附件列表。
    pub personal_profile_list: Option<Vec<v2::PersonalProfileForUpdate>>,
    /// The emergency contacts. / 紧急联系人。
    pub emergency_contact_list: Option<Vec<v2::EmergencyContactForUpdate>>,
    /// The contact addresses of the person. / 联系地址列表。
    pub address_list: Option<Vec<v2::AddressForUpdate>>,
    /// The marital status; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person` and `custom_api_name` to `marital_status`.
    ///
    /// 婚姻状况，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person`，`custom_api_name` 为 `marital_status`）。
    /// - Example: `"single"`
    pub marital_status: Option<String>,
    /// The ethnicity or race; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person` and `custom_api_name` to `ethnicity_race`.
    ///
    /// 民族或种族，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person`，`custom_api_name` 为 `ethnicity_race`）。
    /// - Example: `"han"`
    pub ethnicity_race: Option<String>,
    /// The ID of the province or region the family comes from; `corehr.v2.basic_info_country_region_subdivision.search` returns it.
    ///
    /// 籍贯所在省份或行政区的 ID，可由 `corehr.v2.basic_info_country_region_subdivision.search` 获取。
    /// - Example: `"6822114062122064111"`
    pub native_region: Option<String>,
    /// The type of household registration (hukou); `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person_info_chn` and `custom_api_name` to `hukou_type`.
    ///
    /// 户口类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person_info_chn`，`custom_api_name` 为 `hukou_type`）。
    /// - Example: `"local_urban_residence"`
    pub hukou_type: Option<String>,
    /// The place of household registration. / 户口所在地。
    /// - Example: `"text"`
    pub hukou_location: Option<String>,
    /// The values of custom fields on the `person` object; `corehr.v1.custom_field.query` lists the fields.
    ///
    /// `person` 对象上的自定义字段值，可用字段由 `corehr.v1.custom_field.query` 查询。
    pub custom_fields: Option<Vec<v2::ObjectFieldDataInput>>,
    /// The date on which the person expects to graduate. / 预计毕业日期。
    /// - Example: `"2023-01-10"`
    pub expected_graduate_date: Option<String>,
    /// The political affiliation; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person_info_chn` and `custom_api_name` to `political_affiliation`.
    ///
    /// 政治面貌，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person_info_chn`，`custom_api_name` 为 `political_affiliation`）。
    /// - Example: `"public"`
    pub political_affiliation: Option<String>,
}
impl CreateBasicInfo {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: v2::Name) -> Self {
        self.name = Some(value);
        self
    }
    /// Sets `phone_number`.
    #[must_use]
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
    /// Sets `international_area_code`.
    #[must_use]
    pub fn international_area_code(mut self, value: impl Into<String>) -> Self {
        self.international_area_code = Some(value.into());
        self
    }
    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets `date_of_birth`.
    #[must_use]
    pub fn date_of_birth(mut self, value: impl Into<String>) -> Self {
        self.date_of_birth = Some(value.into());
        self
    }
    /// Sets `personal_id_number`.
    #[must_use]
    pub fn personal_id_number(mut self, value: impl Into<String>) -> Self {
        self.personal_id_number = Some(value.into());
        self
    }
    /// Sets `personal_id_type`.
    #[must_use]
    pub fn personal_id_type(mut self, value: impl Into<String>) -> Self {
        self.personal_id_type = Some(value.into());
        self
    }
    /// Sets `date_entered_workforce`.
    #[must_use]
    pub fn date_entered_workforce(mut self, value: impl Into<String>) -> Self {
        self.date_entered_workforce = Some(value.into());
        self
    }
    /// Sets `gender_id`.
    #[must_use]
    pub fn gender_id(mut self, value: impl Into<String>) -> Self {
        self.gender_id = Some(value.into());
        self
    }
    /// Sets `nationality_v2_id`.
    #[must_use]
    pub fn nationality_v2_id(mut self, value: impl Into<String>) -> Self {
        self.nationality_v2_id = Some(value.into());
        self
    }
    /// Sets `additional_nationality_id_list`.
    #[must_use]
    pub fn additional_nationality_id_list(
        mut self,
        value: impl Into<Vec<String>>,
    ) -> Self {
        self.additional_nationality_id_list = Some(value.into());
        self
    }
    /// Sets `citizenship_status_id_list`.
    #[must_use]
    pub fn citizenship_status_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.citizenship_status_id_list = Some(value.into());
        self
    }
    /// Sets `home_address`.
    #[must_use]
    pub fn home_address(mut self, value: impl Into<String>) -> Self {
        self.home_address = Some(value.into());
        self
    }
    /// Sets `worker_id`.
    #[must_use]
    pub fn worker_id(mut self, value: impl Into<String>) -> Self {
        self.worker_id = Some(value.into());
        self
    }
    /// Sets `user_geo`.
    #[must_use]
    pub fn user_geo(mut self, value: impl Into<String>) -> Self {
        self.user_geo = Some(value.into());
        self
    }
    /// Sets `legal_name`.
    #[must_use]
    pub fn legal_name(mut self, value: v2::Name) -> Self {
        self.legal_name = Some(value);
        self
    }
    /// Sets `additional_name`.
    #[must_use]
    pub fn additional_name(mut self, value: v2::Name) -> Self {
        self.additional_name = Some(value);
        self
    }
    /// Sets `resident_tax_list`.
    #[must_use]
    pub fn resident_tax_list(
        mut self,
        value: impl Into<Vec<v2::ResidentTaxForUpdate>>,
    ) -> Self {
        self.resident_tax_list = Some(value.into());
        self
    }
    /// Sets `born_country_region`.
    #[must_use]
    pub fn born_country_region(mut self, value: impl Into<String>) -> Self {
        self.born_country_region = Some(value.into());
        self
    }
    /// Sets `is_disabled`.
    #[must_use]
    pub fn is_disabled(mut self, value: bool) -> Self {
        self.is_disabled = Some(value);
        self
    }
    /// Sets `disable_card_number`.
    #[must_use]
    pub fn disable_card_number(mut self, value: impl Into<String>) -> Self {
        self.disable_card_number = Some(value.into());
        self
    }
    /// Sets `is_old_alone`.
    #[must_use]
    pub fn is_old_alone(mut self, value: bool) -> Self {
        self.is_old_alone = Some(value);
        self
    }
    /// Sets `is_martyr_family`.
    #[must_use]
    pub fn is_martyr_family(mut self, value: bool) -> Self {
        self.is_martyr_family = Some(value);
        self
    }
    /// Sets `martyr_card_number`.
    #[must_use]
    pub fn martyr_card_number(mut self, value: impl Into<String>) -> Self {
        self.martyr_card_number = Some(value.into());
        self
    }
    /// Sets `dependent_list`.
    #[must_use]
    pub fn dependent_list(
        mut self,
        value: impl Into<Vec<v2::DependentForUpdate>>,
    ) -> Self {
        self.dependent_list = Some(value.into());
        self
    }
    /// Sets `religion`.
    #[must_use]
    pub fn religion(mut self, value: impl Into<String>) -> Self {
        self.religion = Some(value.into());
        self
    }
    /// Sets `bank_account_list`.
    #[must_use]
    pub fn bank_account_list(
        mut self,
        value: impl Into<Vec<v2::BankAccountForUpdate>>,
    ) -> Self {
        self.bank_account_list = Some(value.into());
        self
    }
    /// Sets `national_id_list`.
    #[must_use]
    pub fn national_id_list(
        mut self,
        value: impl Into<Vec<v2::NationalIdForUpdate>>,
    ) -> Self {
        self.national_id_list = Some(value.into());
        self
    }
    /// Sets `personal_profile_list`.
    #[must_use]
    pub fn personal_profile_list(
        mut self,
        value: impl Into<Vec<v2::PersonalProfileForUpdate>>,
    ) -> Self {
        self.personal_profile_list = Some(value.into());
        self
    }
    /// Sets `emergency_contact_list`.
    #[must_use]
    pub fn emergency_contact_list(
        mut self,
        value: impl Into<Vec<v2::EmergencyContactForUpdate>>,
    ) -> Self {
        self.emergency_contact_list = Some(value.into());
        self
    }
    /// Sets `address_list`.
    #[must_use]
    pub fn address_list(mut self, value: impl Into<Vec<v2::AddressForUpdate>>) -> Self {
        self.address_list = Some(value.into());
        self
    }
    /// Sets `marital_status`.
    #[must_use]
    pub fn marital_status(mut self, value: impl Into<String>) -> Self {
        self.marital_status = Some(value.into());
        self
    }
    /// Sets `ethnicity_race`.
    #[must_use]
    pub fn ethnicity_race(mut self, value: impl Into<String>) -> Self {
        self.ethnicity_race = Some(value.into());
        self
    }
    /// Sets `native_region`.
    #[must_use]
    pub fn native_region(mut self, value: impl Into<String>) -> Self {
        self.native_region = Some(value.into());
        self
    }
    /// Sets `hukou_type`.
    #[must_use]
    pub fn hukou_type(mut self, value: impl Into<String>) -> Self {
        self.hukou_type = Some(value.into());
        self
    }
    /// Sets `hukou_location`.
    #[must_use]
    pub fn hukou_location(mut self, value: impl Into<String>) -> Self {
        self.hukou_location = Some(value.into());
        self
    }
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<v2::ObjectFieldDataInput>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
    /// Sets `expected_graduate_date`.
    #[must_use]
    pub fn expected_graduate_date(mut self, value: impl Into<String>) -> Self {
        self.expected_graduate_date = Some(value.into());
        self
    }
    /// Sets `political_affiliation`.
    #[must_use]
    pub fn political_affiliation(mut self, value: impl Into<String>) -> Self {
        self.political_affiliation = Some(value.into());
        self
    }
}
impl wire::Object for CreateBasicInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("phone_number", &mut self.phone_number);
        f.field("international_area_code", &mut self.international_area_code);
        f.field("email", &mut self.email);
        f.field("date_of_birth", &mut self.date_of_birth);
        f.field("personal_id_number", &mut self.personal_id_number);
        f.field("personal_id_type", &mut self.personal_id_type);
        f.field("date_entered_workforce", &mut self.date_entered_workforce);
        f.field("gender_id", &mut self.gender_id);
        f.field("nationality_v2_id", &mut self.nationality_v2_id);
        f.field(
            "additional_nationality_id_list",
            &mut self.additional_nationality_id_list,
        );
        f.field("citizenship_status_id_list", &mut self.citizenship_status_id_list);
        f.field("home_address", &mut self.home_address);
        f.field("worker_id", &mut self.worker_id);
        f.field("user_geo", &mut self.user_geo);
        f.field("legal_name", &mut self.legal_name);
        f.field("additional_name", &mut self.additional_name);
        f.field("resident_tax_list", &mut self.resident_tax_list);
        f.field("born_country_region", &mut self.born_country_region);
        f.field("is_disabled", &mut self.is_disabled);
        f.field("disable_card_number", &mut self.disable_card_number);
        f.field("is_old_alone", &mut self.is_old_alone);
        f.field("is_martyr_family", &mut self.is_martyr_family);
        f.field("martyr_card_number", &mut self.martyr_card_number);
        f.field("dependent_list", &mut self.dependent_list);
        f.field("religion", &mut self.religion);
        f.field("bank_account_list", &mut self.bank_account_list);
        f.field("national_id_list", &mut self.national_id_list);
        f.field("personal_profile_list", &mut self.personal_profile_list);
        f.field("emergency_contact_list", &mut self.emergency_contact_list);
        f.field("address_list", &mut self.address_list);
        f.field("marital_status", &mut self.marital_status);
        f.field("ethnicity_race", &mut self.ethnicity_race);
        f.field("native_region", &mut self.native_region);
        f.field("hukou_type", &mut self.hukou_type);
        f.field("hukou_location", &mut self.hukou_location);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("expected_graduate_date", &mut self.expected_graduate_date);
        f.field("political_affiliation", &mut self.political_affiliation);
    }
}
/// The education history. / 教育经历列表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEducationInfo {
    /// The name of the school. / 学校的名称。
    /// - Example: `"text"`
    pub school_name: Option<String>,
    /// The level of education; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `education` and `custom_api_name` to `level_of_education`.
    ///
    /// 学历，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `education`，`custom_api_name` 为 `level_of_education`）。
    /// - Example: `"phd"`
    pub education: Option<String>,
    /// When this period began, as `YYYY-MM-DD`. / 该段经历的开始日期，格式为 `YYYY-MM-DD`。
    /// - Example: `"2017-04-01"`
    pub start_time: Option<String>,
    /// When this period ended, as `YYYY-MM-DD`. / 该段经历的结束日期，格式为 `YYYY-MM-DD`。
    /// - Example: `"2018-04-01"`
    pub end_time: Option<String>,
    /// The field of study in each language. / 专业在各语言中的名称。
    /// - Example: `"text"`
    pub field_of_study: Option<String>,
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Option<Vec<v2::ObjectFieldDataInput>>,
    /// The degree; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `education` and `custom_api_name` to `degree`.
    ///
    /// 学位，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `education`，`custom_api_name` 为 `degree`）。
    /// - Example: `"phd"`
    pub degree: Option<String>,
}
impl CreateEducationInfo {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `school_name`.
    #[must_use]
    pub fn school_name(mut self, value: impl Into<String>) -> Self {
        self.school_name = Some(value.into());
        self
    }
    /// Sets `education`.
    #[must_use]
    pub fn education(mut self, value: impl Into<String>) -> Self {
        self.education = Some(value.into());
        self
    }
    /// Sets `start_time`.
    #[must_use]
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `end_time`.
    #[must_use]
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `field_of_study`.
    #[must_use]
    pub fn field_of_study(mut self, value: impl Into<String>) -> Self {
        self.field_of_study = Some(value.into());
        self
    }
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<v2::ObjectFieldDataInput>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
    /// Sets `degree`.
    #[must_use]
    pub fn degree(mut self, value: impl Into<String>) -> Self {
        self.degree = Some(value.into());
        self
    }
}
impl wire::Object for CreateEducationInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("school_name", &mut self.school_name);
        f.field("education", &mut self.education);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("field_of_study", &mut self.field_of_study);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("degree", &mut self.degree);
    }
}
/// The terms of the job the person is to take up. / 待入职的任职信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOfferInfo {
    /// The ID of the offer in Feishu Hire, as returned by `hire.v1.offer.list`; leave it empty if Feishu Hire is not used.
    ///
    /// 飞书招聘中的 Offer ID，由飞书招聘的 `hire.v1.offer.list` 获取；未使用飞书招聘时留空。
    /// - Example: `"7032210902531327521"`
    pub offer_id: Option<String>,
    /// The ID of the offer that the pre-hire comes from. / 关联的 Offer 的 ID。
    /// - Example: `"7032210902531327521"`
    pub offer: Option<String>,
    /// The employment ID of the HR person in charge of the offer; `corehr.v2.employee.batch_get` returns it.
    ///
    /// 负责该 Offer 的 HR 的雇佣 ID，可由 `corehr.v2.employee.batch_get` 获取。
    /// - Example: `"7032210902531327521"`
    pub offer_hr_id: Option<String>,
    /// The ID of the department to join; `corehr.v2.department.batch_get` returns it.
    ///
    /// 入职部门的 ID，可由 `corehr.v2.department.batch_get` 获取。
    /// - Example: `"7147562782945478177"`
    pub department_id: Option<String>,
    /// The employment ID of the direct manager; `corehr.v2.employee.batch_get` returns it.
    ///
    /// 直属上级的雇佣 ID，可由 `corehr.v2.employee.batch_get` 获取。
    /// - Example: `"7032210902531327521"`
    pub direct_leader_id: Option<String>,
    /// The employment ID of the dotted-line manager; `corehr.v2.employee.batch_get` returns it. Not rolled out to every tenant yet; ask [support](https://applink.feishu.cn/TLJpeNdW) to enable it.
    ///
    /// 虚线上级的雇佣 ID，可由 `corehr.v2.employee.batch_get` 获取。该功能灰度中，需联系[技术支持](https://applink.feishu.cn/TLJpeNdW)开通。
    /// - Example: `"7032210902531327521"`
    pub dotted_line_manager_id: Option<String>,
    /// The ID of the job; `corehr.v2.job.list` returns it. / 职务 ID，可由 `corehr.v2.job.list` 获取。
    /// - Example: `"6977976735715378724"`
    pub job_id: Option<String>,
    /// The ID of the job family; `corehr.v1.job_family.list` returns it.
    ///
    /// 序列 ID，可由 `corehr.v1.job_family.list` 获取。
    /// - Example: `"6977972856625939999"`
    pub job_family_id: Option<String>,
    /// The ID of the job level; `corehr.v1.job_level.list` returns it.
    ///
    /// 职级 ID，可由 `corehr.v1.job_level.list` 获取。
    /// - Example: `"6977971894960145950"`
    pub job_level_id: Option<String>,
    /// The job title. To be deprecated. / 职务头衔。即将废弃。
    /// - Example: `"java"`
    pub job_title: Option<String>,
    /// The first day of the probation, as `YYYY-MM-DD`. / 试用期的开始日期，格式为 `YYYY-MM-DD`。
    /// - Example: `"2022-07-29"`
    pub probation_start_date: Option<String>,
    /// The last day of the probation, as `YYYY-MM-DD`. / 试用期的结束日期，格式为 `YYYY-MM-DD`。
    /// - Example: `"2023-04-07"`
    pub probation_end_date: Option<String>,
    /// The first day of the contract, as `YYYY-MM-DD`. / 合同的开始日期，格式为 `YYYY-MM-DD`。
    /// - Example: `"2022-10-08"`
    pub contract_start_date: Option<String>,
    /// When the contract is due to end, written `YYYY-MM-DD`. / 合同的结束日期，格式为 `YYYY-MM-DD`。
    /// - Example: `"2025-10-07"`
    pub contract_end_date: Option<String>,
    /// The length of the contract, in the unit given by `duration_unit`. / 合同期限的长度，单位由 `duration_unit` 指定。
    /// - Example: `3`
    pub duration_period: Option<f64>,
    /// The unit of `duration_period`; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `pre_hire` and `custom_api_name` to `duration_unit`.
    ///
    /// 合同期限 `duration_period` 的单位，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `pre_hire`，`custom_api_name` 为 `duration_unit`）。
    /// - Example: `"year"`
    pub duration_unit: Option<String>,
    /// The date of onboarding, as `YYYY-MM-DD`. / 入职日期，格式为 `YYYY-MM-DD`。
    /// - Example: `"2022-10-08"`
    pub onboarding_date: Option<String>,
    /// The ID of the location of the onboarding; `corehr.v1.location.list` returns it.
    ///
    /// 入职地点的 ID，可由 `corehr.v1.location.list` 获取。
    /// - Example: `"6977976687350924832"`
    pub onboarding_location_id: Option<String>,
    /// The ID of the office location; `corehr.v1.location.list` returns it.
    ///
    /// 办公地点的 ID，可由 `corehr.v1.location.list` 获取。
    /// - Example: `"6977976687350924832"`
    pub office_location_id: Option<String>,
    /// Through which kind of recruitment the person was hired; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `pre_hire` and `custom_api_name` to `recruitment_type`.
    ///
    /// 招聘来源，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `pre_hire`，`custom_api_name` 为 `recruitment_type`）。
    /// - Example: `"experienced_professionals"`
    pub recruitment_type_id: Option<String>,
    /// How long the probation lasts, in months. / 试用期的长度，以月为单位。
    /// - Example: `"6"`
    pub probation_period: Option<String>,
    /// The ID of the employee type; `corehr.v1.employee_type.list` returns it.
    ///
    /// 人员类型 ID，可由 `corehr.v1.employee_type.list` 获取。
    /// - Example: `"6977973225846343171"`
    pub employee_type_id: Option<String>,
    /// The ID of the employee subtype. / 人员子类型 ID。
    /// - Example: `"6977973225846343171"`
    pub employee_subtype_id: Option<String>,
    /// The type of employment, which must not be left empty; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `pre_hire` and `custom_api_name` to `employment_type`.
    ///
    /// 雇佣类型，不能为空，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `pre_hire`，`custom_api_name` 为 `employment_type`）。
    /// - Example: `"employee"`
    pub employment_type_id: Option<String>,
    /// The work email address. / 工作邮箱地址。
    /// - Example: `"joshua@bytedance.com"`
    pub work_email: Option<String>,
    /// Whether the contract runs for a fixed or an open term; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `pre_hire` and `custom_api_name` to `duration_type`.
    ///
    /// 合同的期限类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `pre_hire`，`custom_api_name` 为 `duration_type`）。
    /// - Example: `"fixed_term"`
    pub duration_type_id: Option<String>,
    /// The way the contract is entered into, such as new or renewed; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `pre_hire` and `custom_api_name` to `signing_type`.
    ///
    /// 合同的签订类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `pre_hire`，`custom_api_name` 为 `signing_type`）。
    /// - Example: `"new"`
    pub signing_type_id: Option<String>,
    /// The way in which the person onboards; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `pre_hire` and `custom_api_name` to `onboarding_method`.
    ///
    /// 入职方式，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `pre_hire`，`custom_api_name` 为 `onboarding_method`）。
    /// - Example: `"onsite"`
    pub entry_mode: Option<String>,
    /// The city of the social security, as a location ID; `corehr.v1.location.list` returns it.
    ///
    /// 缴纳社保的城市，为地点 ID，可由 `corehr.v1.location.list` 获取。
    /// - Example: `"6977976687350924833"`
    pub social_security_city_id: Option<String>,
    /// The type of the contract; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `pre_hire` and `custom_api_name` to `contract_type`.
    ///
    /// 合同类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `pre_hire`，`custom_api_name` 为 `contract_type`）。
    /// - Example: `"internship_agreement"`
    pub contract_type: Option<String>,
    /// The ID of the company that is party to the contract; `corehr.v1.company.list` returns it.
    ///
    /// 合同主体公司的 ID，可由 `corehr.v1.company.list` 获取。
    /// - Example: `"6738317738688661772"`
    pub company: Option<String>,
    /// How the cost is split among cost centers. To be deprecated in favor of `cost_allocation`.
    ///
    /// 成本中心分摊比例。即将废弃，请改用 `cost_allocation`。
    pub cost_center_rate: Option<Vec<v2::JobDataCostCenterInput>>,
    /// The ID of the job grade; `corehr.v2.job_grade.query` returns it.
    ///
    /// 职等 ID，可由 `corehr.v2.job_grade.query` 获取。
    /// - Example: `"6738317738688661772"`
    pub job_grade_id: Option<String>,
    /// The values of custom fields on the `pre_hire` object; `corehr.v1.custom_field.query` lists the fields.
    ///
    /// `pre_hire` 对象上的自定义字段值，可用字段由 `corehr.v1.custom_field.query` 查询。
    pub custom_fields: Option<Vec<v2::ObjectFieldDataInput>>,
    /// The ID of the company the person serves; `corehr.v1.company.list` returns it.
    ///
    /// 任职公司的 ID，可由 `corehr.v1.company.list` 获取。
    /// - Example: `"6738317738688661772"`
    pub service_company: Option<String>,
    /// The kind of work shift; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `pre_hire` and `custom_api_name` to `work_shift`.
    ///
    /// 排班类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `pre_hire`，`custom_api_name` 为 `work_shift`）。
    /// - Example: `"work_shift"`
    pub work_shift: Option<String>,
    /// The kind of pay; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `pre_hire` and `custom_api_name` to `compensation_type`.
    ///
    /// 薪资类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `pre_hire`，`custom_api_name` 为 `compensation_type`）。
    /// - Example: `"hourly"`
    pub compensation_type: Option<String>,
    /// The ID of the work location; `corehr.v1.location.list` returns it.
    ///
    /// 工作地点的 ID，可由 `corehr.v1.location.list` 获取。
    /// - Example: `"6977976687350924833"`
    pub work_location_id: Option<String>,
    /// The ID of the address of the onboarding; `corehr.v1.location.list` returns it.
    ///
    /// 入职地址的 ID，可由 `corehr.v1.location.list` 获取。
    /// - Example: `"6977976687350924833"`
    pub onboarding_address_id: Option<String>,
    /// The ID of the office address; `corehr.v1.location.list` returns it.
    ///
    /// 办公地址的 ID，可由 `corehr.v1.location.list` 获取。
    /// - Example: `"6977976687350924833"`
    pub office_address_id: Option<String>,
    /// The ID of the position. / 岗位 ID。
    /// - Example: `"6977976687350924833"`
    pub position_id: Option<String>,
    /// The ID of the working calendar. / 工作日历的 ID。
    /// - Example: `"6977976687350924833"`
    pub working_calendar_id: Option<id::CalendarId>,
    /// The ID of the working hours type; `corehr.v1.working_hours_type.list` returns it.
    ///
    /// 工时制度的 ID，可由 `corehr.v1.working_hours_type.list` 获取。
    /// - Example: `"6890452208593372679"`
    pub working_hours_type: Option<String>,
    /// The ID of the pay group. / 薪资组的 ID。
    /// - Example: `"6977976687350924833"`
    pub pay_group_id: Option<String>,
    /// The ID of the onboarding flow. / 入职流程的 ID。
    /// - Example: `"64377642c0ec3f23c79c6916"`
    pub flow_id: Option<String>,
    /// The date of checking in, as `YYYY-MM-DD`. / 签到日期，格式为 `YYYY-MM-DD`。
    /// - Example: `"2024-12-31"`
    pub check_in_time: Option<String>,
    /// The way of checking in; `corehr.v1.custom_field.get_by_param` gives the options.
    ///
    /// 签到方式，选项由 `corehr.v1.custom_field.get_by_param` 查询。
    /// - Example: `"onsite"`
    pub check_in_method: Option<String>,
    /// The date from which seniority is counted. / 司龄的起算日期。
    /// - Example: `"2024-08-01"`
    pub seniority_date: Option<String>,
    /// The adjustments of the seniority. Not rolled out to every tenant yet; ask [support](https://applink.feishu.cn/TLJpeNdW) to enable it.
    ///
    /// 司龄调整记录列表。该功能灰度中，需联系[技术支持](https://applink.feishu.cn/TLJpeNdW)开通。
    pub seniority_adjust_information_list: Option<
        Vec<CreatePrehireSeniorityAdjustInformation>,
    >,
    /// The notice period when the employee resigns during probation. Not rolled out to every tenant yet; ask [support](https://applink.feishu.cn/TLJpeNdW) to enable it.
    ///
    /// 试用期内员工主动离职的通知期。该功能灰度中，需联系[技术支持](https://applink.feishu.cn/TLJpeNdW)开通。
    pub notice_period_probation_voluntary: Option<v2::NoticePeriodDetailInput>,
    /// The notice period when the employee is dismissed during probation. Not rolled out to every tenant yet; ask [support](https://applink.feishu.cn/TLJpeNdW) to enable it.
    ///
    /// 试用期内员工被动离职的通知期。该功能灰度中，需联系[技术支持](https://applink.feishu.cn/TLJpeNdW)开通。
    pub notice_period_probation_involuntary: Option<v2::NoticePeriodDetailInput>,
    /// The notice period when the employee resigns after probation. Not rolled out to every tenant yet; ask [support](https://applink.feishu.cn/TLJpeNdW) to enable it.
    ///
    /// 转正后员工主动离职的通知期。该功能灰度中，需联系[技术支持](https://applink.feishu.cn/TLJpeNdW)开通。
    pub notice_period_positive_voluntary: Option<v2::NoticePeriodDetailInput>,
    /// The notice period when the employee is dismissed after probation. Not rolled out to every tenant yet; ask [support](https://applink.feishu.cn/TLJpeNdW) to enable it.
    ///
    /// 转正后员工被动离职的通知期。该功能灰度中，需联系[技术支持](https://applink.feishu.cn/TLJpeNdW)开通。
    pub notice_period_positive_involuntary: Option<v2::NoticePeriodDetailInput>,
    /// Whether the person is an external worker. / 是否为外部人员。
    pub condition_worker: Option<bool>,
    /// Whether the contract has a non-compete clause. / 合同是否含竞业限制条款。
    pub non_compete_covenant: Option<bool>,
    /// Whether the company has to arrange a visa. / 是否需要公司办理签证。
    pub company_sponsored_visa: Option<bool>,
    /// The workstation of the person. / 工位。
    /// - Example: `"5-1-2"`
    pub work_station: Option<String>,
    /// The career pathway of the person. / 所属的职业发展通道。
    /// - Example: `"7460865381179115052"`
    pub pathway: Option<String>,
    /// The default cost center. Not rolled out to every tenant yet; ask [support](https://applink.feishu.cn/TLJpeNdW) to enable it.
    ///
    /// 默认成本中心。该功能灰度中，需联系[技术支持](https://applink.feishu.cn/TLJpeNdW)开通。
    pub default_cost_center: Option<v2::PrehireDefaultCostCenterUpdate>,
    /// How the cost is split among cost centers. Not rolled out to every tenant yet; ask [support](https://applink.feishu.cn/TLJpeNdW) to enable it.
    ///
    /// 成本在各成本中心之间的分摊。该功能灰度中，需联系[技术支持](https://applink.feishu.cn/TLJpeNdW)开通。
    pub cost_allocation: Option<v2::CostAllocationInput>,
    /// The ID of the talent in Feishu Hire, as returned by `hire.v1.talent.list`; leave it empty if Feishu Hire is not used.
    ///
    /// 飞书招聘中的人才 ID，由飞书招聘的 `hire.v1.talent.list` 获取；未使用飞书招聘时留空。
    /// - Example: `"8234698927348"`
    pub talent_id: Option<String>,
    /// Whether to reuse a Feishu account: `reuse`, which needs `reused_feishu_account_id`, or `not_reuse`. Not rolled out to every tenant yet; ask [support](https://applink.feishu.cn/TLJpeNdW) to enable it.
    ///
    /// 是否复用已有飞书账号：`reuse` 为复用，须同时传 `reused_feishu_account_id`；`not_reuse` 为不复用。该功能灰度中，需联系[技术支持](https://applink.feishu.cn/TLJpeNdW)开通。
    /// - Example: `"reuse"`
    pub reuse_feishu_account: Option<String>,
    /// The Feishu account to reuse, by its union ID, as returned by `directory.v1.employee.search`. Not rolled out to every tenant yet; ask [support](https://applink.feishu.cn/TLJpeNdW) to enable it.
    ///
    /// 复用的飞书账号，填其 Union ID，可由 `directory.v1.employee.search` 获取。该功能灰度中，需联系[技术支持](https://applink.feishu.cn/TLJpeNdW)开通。
    /// - Example: `"on_773dd2c4d14c5c980a4d89a2da5c86d3"`
    pub reused_feishu_account_id: Option<String>,
}
impl CreateOfferInfo {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `offer_id`.
    #[must_use]
    pub fn offer_id(mut self, value: impl Into<String>) -> Self {
        self.offer_id = Some(value.into());
        self
    }
    /// Sets `offer`.
    #[must_use]
    pub fn offer(mut self, value: impl Into<String>) -> Self {
        self.offer = Some(value.into());
        self
    }
    /// Sets `offer_hr_id`.
    #[must_use]
    pub fn offer_hr_id(mut self, value: impl Into<String>) -> Self {
        self.offer_hr_id = Some(value.into());
        self
    }
    /// Sets `department_id`.
    #[must_use]
    pub fn department_id(mut self, value: impl Into<String>) -> Self {
        self.department_id = Some(value.into());
        self
    }
    /// Sets `direct_leader_id`.
    #[must_use]
    pub fn direct_leader_id(mut self, value: impl Into<String>) -> Self {
        self.direct_leader_id = Some(value.into());
        self
    }
    /// Sets `dotted_line_manager_id`.
    #[must_use]
    pub fn dotted_line_manager_id(mut self, value: impl Into<String>) -> Self {
        self.dotted_line_manager_id = Some(value.into());
        self
    }
    /// Sets `job_id`.
    #[must_use]
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
    /// Sets `job_family_id`.
    #[must_use]
    pub fn job_family_id(mut self, value: impl Into<String>) -> Self {
        self.job_family_id = Some(value.into());
        self
    }
    /// Sets `job_level_id`.
    #[must_use]
    pub fn job_level_id(mut self, value: impl Into<String>) -> Self {
        self.job_level_id = Some(value.into());
        self
    }
    /// Sets `job_title`.
    #[must_use]
    pub fn job_title(mut self, value: impl Into<String>) -> Self {
        self.job_title = Some(value.into());
        self
    }
    /// Sets `probation_start_date`.
    #[must_use]
    pub fn probation_start_date(mut self, value: impl Into<String>) -> Self {
        self.probation_start_date = Some(value.into());
        self
    }
    /// Sets `probation_end_date`.
    #[must_use]
    pub fn probation_end_date(mut self, value: impl Into<String>) -> Self {
        self.probation_end_date = Some(value.into());
        self
    }
    /// Sets `contract_start_date`.
    #[must_use]
    pub fn contract_start_date(mut self, value: impl Into<String>) -> Self {
        self.contract_start_date = Some(value.into());
        self
    }
    /// Sets `contract_end_date`.
    #[must_use]
    pub fn contract_end_date(mut self, value: impl Into<String>) -> Self {
        self.contract_end_date = Some(value.into());
        self
    }
    /// Sets `duration_period`.
    #[must_use]
    pub fn duration_period(mut self, value: f64) -> Self {
        self.duration_period = Some(value);
        self
    }
    /// Sets `duration_unit`.
    #[must_use]
    pub fn duration_unit(mut self, value: impl Into<String>) -> Self {
        self.duration_unit = Some(value.into());
        self
    }
    /// Sets `onboarding_date`.
    #[must_use]
    pub fn onboarding_date(mut self, value: impl Into<String>) -> Self {
        self.onboarding_date = Some(value.into());
        self
    }
    /// Sets `onboarding_location_id`.
    #[must_use]
    pub fn onboarding_location_id(mut self, value: impl Into<String>) -> Self {
        self.onboarding_location_id = Some(value.into());
        self
    }
    /// Sets `office_location_id`.
    #[must_use]
    pub fn office_location_id(mut self, value: impl Into<String>) -> Self {
        self.office_location_id = Some(value.into());
        self
    }
    /// Sets `recruitment_type_id`.
    #[must_use]
    pub fn recruitment_type_id(mut self, value: impl Into<String>) -> Self {
        self.recruitment_type_id = Some(value.into());
        self
    }
    /// Sets `probation_period`.
    #[must_use]
    pub fn probation_period(mut self, value: impl Into<String>) -> Self {
        self.probation_period = Some(value.into());
        self
    }
    /// Sets `employee_type_id`.
    #[must_use]
    pub fn employee_type_id(mut self, value: impl Into<String>) -> Self {
        self.employee_type_id = Some(value.into());
        self
    }
    /// Sets `employee_subtype_id`.
    #[must_use]
    pub fn employee_subtype_id(mut self, value: impl Into<String>) -> Self {
        self.employee_subtype_id = Some(value.into());
        self
    }
    /// Sets `employment_type_id`.
    #[must_use]
    pub fn employment_type_id(mut self, value: impl Into<String>) -> Self {
        self.employment_type_id = Some(value.into());
        self
    }
    /// Sets `work_email`.
    #[must_use]
    pub fn work_email(mut self, value: impl Into<String>) -> Self {
        self.work_email = Some(value.into());
        self
    }
    /// Sets `duration_type_id`.
    #[must_use]
    pub fn duration_type_id(mut self, value: impl Into<String>) -> Self {
        self.duration_type_id = Some(value.into());
        self
    }
    /// Sets `signing_type_id`.
    #[must_use]
    pub fn signing_type_id(mut self, value: impl Into<String>) -> Self {
        self.signing_type_id = Some(value.into());
        self
    }
    /// Sets `entry_mode`.
    #[must_use]
    pub fn entry_mode(mut self, value: impl Into<String>) -> Self {
        self.entry_mode = Some(value.into());
        self
    }
    /// Sets `social_security_city_id`.
    #[must_use]
    pub fn social_security_city_id(mut self, value: impl Into<String>) -> Self {
        self.social_security_city_id = Some(value.into());
        self
    }
    /// Sets `contract_type`.
    #[must_use]
    pub fn contract_type(mut self, value: impl Into<String>) -> Self {
        self.contract_type = Some(value.into());
        self
    }
    /// Sets `company`.
    #[must_use]
    pub fn company(mut self, value: impl Into<String>) -> Self {
        self.company = Some(value.into());
        self
    }
    /// Sets `cost_center_rate`.
    #[must_use]
    pub fn cost_center_rate(
        mut self,
        value: impl Into<Vec<v2::JobDataCostCenterInput>>,
    ) -> Self {
        self.cost_center_rate = Some(value.into());
        self
    }
    /// Sets `job_grade_id`.
    #[must_use]
    pub fn job_grade_id(mut self, value: impl Into<String>) -> Self {
        self.job_grade_id = Some(value.into());
        self
    }
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<v2::ObjectFieldDataInput>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
    /// Sets `service_company`.
    #[must_use]
    pub fn service_company(mut self, value: impl Into<String>) -> Self {
        self.service_company = Some(value.into());
        self
    }
    /// Sets `work_shift`.
    #[must_use]
    pub fn work_shift(mut self, value: impl Into<String>) -> Self {
        self.work_shift = Some(value.into());
        self
    }
    /// Sets `compensation_type`.
    #[must_use]
    pub fn compensation_type(mut self, value: impl Into<String>) -> Self {
        self.compensation_type = Some(value.into());
        self
    }
    /// Sets `work_location_id`.
    #[must_use]
    pub fn work_location_id(mut self, value: impl Into<String>) -> Self {
        self.work_location_id = Some(value.into());
        self
    }
    /// Sets `onboarding_address_id`.
    #[must_use]
    pub fn onboarding_address_id(mut self, value: impl Into<String>) -> Self {
        self.onboarding_address_id = Some(value.into());
        self
    }
    /// Sets `office_address_id`.
    #[must_use]
    pub fn office_address_id(mut self, value: impl Into<String>) -> Self {
        self.office_address_id = Some(value.into());
        self
    }
    /// Sets `position_id`.
    #[must_use]
    pub fn position_id(mut self, value: impl Into<String>) -> Self {
        self.position_id = Some(value.into());
        self
    }
    /// Sets `working_calendar_id`.
    #[must_use]
    pub fn working_calendar_id(mut self, value: impl Into<id::CalendarId>) -> Self {
        self.working_calendar_id = Some(value.into());
        self
    }
    /// Sets `working_hours_type`.
    #[must_use]
    pub fn working_hours_type(mut self, value: impl Into<String>) -> Self {
        self.working_hours_type = Some(value.into());
        self
    }
    /// Sets `pay_group_id`.
    #[must_use]
    pub fn pay_group_id(mut self, value: impl Into<String>) -> Self {
        self.pay_group_id = Some(value.into());
        self
    }
    /// Sets `flow_id`.
    #[must_use]
    pub fn flow_id(mut self, value: impl Into<String>) -> Self {
        self.flow_id = Some(value.into());
        self
    }
    /// Sets `check_in_time`.
    #[must_use]
    pub fn check_in_time(mut self, value: impl Into<String>) -> Self {
        self.check_in_time = Some(value.into());
        self
    }
    /// Sets `check_in_method`.
    #[must_use]
    pub fn check_in_method(mut self, value: impl Into<String>) -> Self {
        self.check_in_method = Some(value.into());
        self
    }
    /// Sets `seniority_date`.
    #[must_use]
    pub fn seniority_date(mut self, value: impl Into<String>) -> Self {
        self.seniority_date = Some(value.into());
        self
    }
    /// Sets `seniority_adjust_information_list`.
    #[must_use]
    pub fn seniority_adjust_information_list(
        mut self,
        value: impl Into<Vec<CreatePrehireSeniorityAdjustInformation>>,
    ) -> Self {
        self.seniority_adjust_information_list = Some(value.into());
        self
    }
    /// Sets `notice_period_probation_voluntary`.
    #[must_use]
    pub fn notice_period_probation_voluntary(
        mut self,
        value: v2::NoticePeriodDetailInput,
    ) -> Self {
        self.notice_period_probation_voluntary = Some(value);
        self
    }
    /// Sets `notice_period_probation_involuntary`.
    #[must_use]
    pub fn notice_period_probation_involuntary(
        mut self,
        value: v2::NoticePeriodDetailInput,
    ) -> Self {
        self.notice_period_probation_involuntary = Some(value);
        self
    }
    /// Sets `notice_period_positive_voluntary`.
    #[must_use]
    pub fn notice_period_positive_voluntary(
        mut self,
        value: v2::NoticePeriodDetailInput,
    ) -> Self {
        self.notice_period_positive_voluntary = Some(value);
        self
    }
    /// Sets `notice_period_positive_involuntary`.
    #[must_use]
    pub fn notice_period_positive_involuntary(
        mut self,
        value: v2::NoticePeriodDetailInput,
    ) -> Self {
        self.notice_period_positive_involuntary = Some(value);
        self
    }
    /// Sets `condition_worker`.
    #[must_use]
    pub fn condition_worker(mut self, value: bool) -> Self {
        self.condition_worker = Some(value);
        self
    }
    /// Sets `non_compete_covenant`.
    #[must_use]
    pub fn non_compete_covenant(mut self, value: bool) -> Self {
        self.non_compete_covenant = Some(value);
        self
    }
    /// Sets `company_sponsored_visa`.
    #[must_use]
    pub fn company_sponsored_visa(mut self, value: bool) -> Self {
        self.company_sponsored_visa = Some(value);
        self
    }
    /// Sets `work_station`.
    #[must_use]
    pub fn work_station(mut self, value: impl Into<String>) -> Self {
        self.work_station = Some(value.into());
        self
    }
    /// Sets `pathway`.
    #[must_use]
    pub fn pathway(mut self, value: impl Into<String>) -> Self {
        self.pathway = Some(value.into());
        self
    }
    /// Sets `default_cost_center`.
    #[must_use]
    pub fn default_cost_center(
        mut self,
        value: v2::PrehireDefaultCostCenterUpdate,
    ) -> Self {
        self.default_cost_center = Some(value);
        self
    }
    /// Sets `cost_allocation`.
    #[must_use]
    pub fn cost_allocation(mut self, value: v2::CostAllocationInput) -> Self {
        self.cost_allocation = Some(value);
        self
    }
    /// Sets `talent_id`.
    #[must_use]
    pub fn talent_id(mut self, value: impl Into<String>) -> Self {
        self.talent_id = Some(value.into());
        self
    }
    /// Sets `reuse_feishu_account`.
    #[must_use]
    pub fn reuse_feishu_account(mut self, value: impl Into<String>) -> Self {
        self.reuse_feishu_account = Some(value.into());
        self
    }
    /// Sets `reused_feishu_account_id`.
    #[must_use]
    pub fn reused_feishu_account_id(mut self, value: impl Into<String>) -> Self {
        self.reused_feishu_account_id = Some(value.into());
        self
    }
}
impl wire::Object for CreateOfferInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("offer_id", &mut self.offer_id);
        f.field("offer", &mut self.offer);
        f.field("offer_hr_id", &mut self.offer_hr_id);
        f.field("department_id", &mut self.department_id);
        f.field("direct_leader_id", &mut self.direct_leader_id);
        f.field("dotted_line_manager_id", &mut self.dotted_line_manager_id);
        f.field("job_id", &mut self.job_id);
        f.field("job_family_id", &mut self.job_family_id);
        f.field("job_level_id", &mut self.job_level_id);
        f.field("job_title", &mut self.job_title);
        f.field("probation_start_date", &mut self.probation_start_date);
        f.field("probation_end_date", &mut self.probation_end_date);
        f.field("contract_start_date", &mut self.contract_start_date);
        f.field("contract_end_date", &mut self.contract_end_date);
        f.field("duration_period", &mut self.duration_period);
        f.field("duration_unit", &mut self.duration_unit);
        f.field("onboarding_date", &mut self.onboarding_date);
        f.field("onboarding_location_id", &mut self.onboarding_location_id);
        f.field("office_location_id", &mut self.office_location_id);
        f.field("recruitment_type_id", &mut self.recruitment_type_id);
        f.field("probation_period", &mut self.probation_period);
        f.field("employee_type_id", &mut self.employee_type_id);
        f.field("employee_subtype_id", &mut self.employee_subtype_id);
        f.field("employment_type_id", &mut self.employment_type_id);
        f.field("work_email", &mut self.work_email);
        f.field("duration_type_id", &mut self.duration_type_id);
        f.field("signing_type_id", &mut self.signing_type_id);
        f.field("entry_mode", &mut self.entry_mode);
        f.field("social_security_city_id", &mut self.social_security_city_id);
        f.field("contract_type", &mut self.contract_type);
        f.field("company", &mut self.company);
        f.field("cost_center_rate", &mut self.cost_center_rate);
        f.field("job_grade_id", &mut self.job_grade_id);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("service_company", &mut self.service_company);
        f.field("work_shift", &mut self.work_shift);
        f.field("compensation_type", &mut self.compensation_type);
        f.field("work_location_id", &mut self.work_location_id);
        f.field("onboarding_address_id", &mut self.onboarding_address_id);
        f.field("office_address_id", &mut self.office_address_id);
        f.field("position_id", &mut self.position_id);
        f.field("working_calendar_id", &mut self.working_calendar_id);
        f.field("working_hours_type", &mut self.working_hours_type);
        f.field("pay_group_id", &mut self.pay_group_id);
        f.field("flow_id", &mut self.flow_id);
        f.field("check_in_time", &mut self.check_in_time);
        f.field("check_in_method", &mut self.check_in_method);
        f.field("seniority_date", &mut self.seniority_date);
        f.field(
            "seniority_adjust_information_list",
            &mut self.seniority_adjust_information_list,
        );
        f.field(
            "notice_period_probation_voluntary",
            &mut self.notice_period_probation_voluntary,
        );
        f.field(
            "notice_period_probation_involuntary",
            &mut self.notice_period_probation_involuntary,
        );
        f.field(
            "notice_period_positive_voluntary",
            &mut self.notice_period_positive_voluntary,
        );
        f.field(
            "notice_period_positive_involuntary",
            &mut self.notice_period_positive_involuntary,
        );
        f.field("condition_worker", &mut self.condition_worker);
        f.field("non_compete_covenant", &mut self.non_compete_covenant);
        f.field("company_sponsored_visa", &mut self.company_sponsored_visa);
        f.field("work_station", &mut self.work_station);
        f.field("pathway", &mut self.pathway);
        f.field("default_cost_center", &mut self.default_cost_center);
        f.field("cost_allocation", &mut self.cost_allocation);
        f.field("talent_id", &mut self.talent_id);
        f.field("reuse_feishu_account", &mut self.reuse_feishu_account);
        f.field("reused_feishu_account_id", &mut self.reused_feishu_account_id);
    }
}
/// The adjustments of the seniority. Not rolled out to every tenant yet; ask [support](https://applink.feishu.cn/TLJpeNdW) to enable it.
///
/// 司龄调整记录列表。该功能灰度中，需联系[技术支持](https://applink.feishu.cn/TLJpeNdW)开通。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrehireSeniorityAdjustInformation {
    /// By how many years the seniority is adjusted, to two decimals; if empty while both the start and the end date of the adjustment are given, it is computed.
    ///
    /// 司龄的调整值，单位为年，精确到两位小数；不填但调整的开始与结束日期都有值时自动计算。
    /// - From 0 to 100
    /// - Example: `0.5`
    pub seniority_adjustment: Option<f64>,
    /// Whether the length of service is increased or decreased; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `seniority_adjust_information` and `custom_api_name` to `seniority_adjustment_type`.
    ///
    /// 增加还是减少司龄，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `seniority_adjust_information`，`custom_api_name` 为 `seniority_adjustment_type`）。
    pub seniority_adjustment_type: v2::CorehrSeniorityAdjustmentType,
    /// Why the seniority is adjusted. / 调整司龄的原因。
    /// - Example: `"text"`
    pub reasons_for_seniority_adjustment: Option<String>,
    /// The start date of the adjustment, as `yyyy-mm-dd`. / 司龄调整的开始日期，格式为 `yyyy-mm-dd`。
    /// - Example: `"2024-05-19"`
    pub start_date: Option<String>,
    /// The end date of the adjustment, as `yyyy-mm-dd`. / 司龄调整的结束日期，格式为 `yyyy-mm-dd`。
    /// - Example: `"2024-11-18"`
    pub end_date: Option<String>,
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Option<Vec<v2::ObjectFieldDataInput>>,
}
impl CreatePrehireSeniorityAdjustInformation {
    /// Creates the value from its required fields.
    pub fn new(seniority_adjustment_type: v2::CorehrSeniorityAdjustmentType) -> Self {
        Self {
            seniority_adjustment: Default::default(),
            seniority_adjustment_type,
            reasons_for_seniority_adjustment: Default::default(),
            start_date: Default::default(),
            end_date: Default::default(),
            custom_fields: Default::default(),
        }
    }
    /// Sets `seniority_adjustment`.
    #[must_use]
    pub fn seniority_adjustment(mut self, value: f64) -> Self {
        self.seniority_adjustment = Some(value);
        self
    }
    /// Sets `reasons_for_seniority_adjustment`.
    #[must_use]
    pub fn reasons_for_seniority_adjustment(mut self, value: impl Into<String>) -> Self {
        self.reasons_for_seniority_adjustment = Some(value.into());
        self
    }
    /// Sets `start_date`.
    #[must_use]
    pub fn start_date(mut self, value: impl Into<String>) -> Self {
        self.start_date = Some(value.into());
        self
    }
    /// Sets `end_date`.
    #[must_use]
    pub fn end_date(mut self, value: impl Into<String>) -> Self {
        self.end_date = Some(value.into());
        self
    }
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<v2::ObjectFieldDataInput>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
}
impl wire::Object for CreatePrehireSeniorityAdjustInformation {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("seniority_adjustment", &mut self.seniority_adjustment);
        f.field("seniority_adjustment_type", &mut self.seniority_adjustment_type);
        f.field(
            "reasons_for_seniority_adjustment",
            &mut self.reasons_for_seniority_adjustment,
        );
        f.field("start_date", &mut self.start_date);
        f.field("end_date", &mut self.end_date);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// The work history. / 工作经历列表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkExperience {
    /// The name of the company worked for. / 任职的公司名称。
    /// - Example: `"text"`
    pub company_name: Option<String>,
    /// When this period began, as `YYYY-MM-DD`. / 该段经历的开始日期，格式为 `YYYY-MM-DD`。
    /// - Example: `"2015-02-01"`
    pub start_time: Option<String>,
    /// When this period ended, as `YYYY-MM-DD`. / 该段经历的结束日期，格式为 `YYYY-MM-DD`。
    /// - Example: `"2017-02-01"`
    pub end_time: Option<String>,
    /// The job title held there. / 担任的岗位。
    /// - Example: `"text"`
    pub job_title: Option<String>,
    /// The description of the work in each language. / 各语言的工作描述。
    /// - Example: `"app"`
    pub description: Option<String>,
    /// The department. / 部门。
    /// - Example: `"text"`
    pub department: Option<String>,
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Option<Vec<v2::ObjectFieldDataInput>>,
}
impl CreateWorkExperience {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `company_name`.
    #[must_use]
    pub fn company_name(mut self, value: impl Into<String>) -> Self {
        self.company_name = Some(value.into());
        self
    }
    /// Sets `start_time`.
    #[must_use]
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `end_time`.
    #[must_use]
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `job_title`.
    #[must_use]
    pub fn job_title(mut self, value: impl Into<String>) -> Self {
        self.job_title = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `department`.
    #[must_use]
    pub fn department(mut self, value: impl Into<String>) -> Self {
        self.department = Some(value.into());
        self
    }
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<v2::ObjectFieldDataInput>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
}
impl wire::Object for CreateWorkExperience {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("company_name", &mut self.company_name);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("job_title", &mut self.job_title);
        f.field("description", &mut self.description);
        f.field("department", &mut self.department);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
crate::codegen::__impl_object! {
    CreateBasicInfo CreateEducationInfo CreateOfferInfo
    CreatePrehireSeniorityAdjustInformation CreateWorkExperience
}
