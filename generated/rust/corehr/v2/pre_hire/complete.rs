// Generated from spec/corehr/v2/pre_hire/complete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::error;
impl super::Api<'_> {
    /// Complete the onboarding of a pre-hire / 操作员工完成入职: [`Complete`](struct@Complete).
    pub fn complete(
        &self,
        pre_hire_id: impl Into<String>,
    ) -> crate::codegen::Call<Complete> {
        crate::codegen::Call::new(self.client, Complete::new(pre_hire_id))
    }
}
/// Complete the onboarding of a pre-hire / 操作员工完成入职.
///
/// Completes the onboarding of a pre-hire, which establishes the employment. / 让待入职人员完成入职，正式建立雇佣关系。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().pre_hire().complete("7345005664477775407").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/pre_hires/:pre_hire_id/complete`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:pre_hire:complete`
///
/// Errors: [`CompleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/complete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Complete {
    /// The ID of the pre-hire; `corehr.v2.pre_hire.search` returns it.
    ///
    /// 待入职 ID，可由 `corehr.v2.pre_hire.search` 获取。
    /// - Example: `"7345005664477775407"`
    pub pre_hire_id: String,
}
impl Complete {
    /// Creates the value from its required fields.
    pub fn new(pre_hire_id: impl Into<String>) -> Self {
        Self {
            pre_hire_id: pre_hire_id.into(),
        }
    }
}
impl wire::Object for Complete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("pre_hire_id", &mut self.pre_hire_id);
    }
}
crate::codegen::__impl_object! {
    Complete
}
crate::codegen::__operation! {
    Complete => CompleteResponse, CompleteError:
    Endpoint::new("corehr.v2.pre_hire.complete", Post, "/open-apis/corehr/v2/pre_hires/:pre_hire_id/complete")
        .documented(text("操作员工完成入职", "Complete the onboarding of a pre-hire"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/complete")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_PRE_HIRE_COMPLETE])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("pre_hire_id", String).required()])
}
/// The reply to [`Complete`](struct@Complete).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompleteResponse {
    /// Whether the onboarding was completed. / 是否已完成入职。
    pub success: bool,
}
impl wire::Object for CompleteResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("success", &mut self.success);
    }
}
crate::codegen::__impl_object! {
    CompleteResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Complete`](struct@Complete).
    CompleteError:
    /// `1161000` (HTTP 500): Server system error
    ///
    /// A call between systems of the service failed. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 系统调用上下游服务时出错。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    UpstreamSystemError = &ErrorInfo {
        message: "Server system error",
        ..*error::UPSTREAM_SYSTEM_ERROR
    },
    /// `1161001` (HTTP 400): invalid job_level_id
    ///
    /// The job level is invalid. Set `job_level_id` of the pre-hire to the ID of a valid job level.
    ///
    /// 职级无效。请将待入职信息中的 `job_level_id` 改为有效的职级 ID。
    InvalidParameter1161001 = &ErrorInfo {
        message: "invalid job_level_id",
        fix: Text { zh: "职级无效。请将待入职信息中的 `job_level_id` 改为有效的职级 ID。", en: "The job level is invalid. Set `job_level_id` of the pre-hire to the ID of a valid job level." },
        ..*error::INVALID_PARAMETER1161001
    },
    /// `1161002` (HTTP 400): invalid job_family_id
    ///
    /// The job family is invalid. Set `job_family_id` of the pre-hire to the ID of a valid job family.
    ///
    /// 序列无效。请将待入职信息中的 `job_family_id` 改为有效的序列 ID。
    InvalidJobFamily = &ErrorInfo {
        message: "invalid job_family_id",
        ..*error::INVALID_JOB_FAMILY
    },
    /// `1161003` (HTTP 400): invalid job_id
    ///
    /// The job is invalid. Set `job_id` of the pre-hire to the ID of a valid job.
    ///
    /// 职务无效。请将待入职信息中的 `job_id` 改为有效的职务 ID。
    ScopeMissing = &ErrorInfo {
        status: Some(400),
        message: "invalid job_id",
        fix: Text { zh: "职务无效。请将待入职信息中的 `job_id` 改为有效的职务 ID。", en: "The job is invalid. Set `job_id` of the pre-hire to the ID of a valid job." },
        ..*error::SCOPE_MISSING
    },
    /// `1161004` (HTTP 400): invalid offer_hr_id
    ///
    /// The offer HR is invalid. Set `offer_hr_id` of the pre-hire to the ID of a valid employee.
    ///
    /// Offer HR 无效。请将待入职信息中的 `offer_hr_id` 改为有效的员工 ID。
    InvalidOfferHr = &ErrorInfo {
        message: "invalid offer_hr_id",
        ..*error::INVALID_OFFER_HR
    },
    /// `1161005` (HTTP 400): invalid direct_leader_id
    ///
    /// The direct manager is invalid. Set `direct_leader_id` of the pre-hire to the ID of a valid employee.
    ///
    /// 直属上级无效。请将待入职信息中的 `direct_leader_id` 改为有效的员工 ID。
    InvalidDirectManager = &ErrorInfo {
        message: "invalid direct_leader_id",
        ..*error::INVALID_DIRECT_MANAGER
    },
    /// `1161006` (HTTP 400): invalid onboarding_location_id
    ///
    /// The onboarding location is invalid. Set `onboarding_location_id` of the pre-hire to the ID of a valid location.
    ///
    /// 入职地点无效。请将待入职信息中的 `onboarding_location_id` 改为有效的地点 ID。
    InvalidOnboardingLocation = &ErrorInfo {
        message: "invalid onboarding_location_id",
        ..*error::INVALID_ONBOARDING_LOCATION
    },
    /// `1161007` (HTTP 400): invalid office_location_id
    ///
    /// The office location is invalid. Set `office_location_id` of the pre-hire to the ID of a valid location.
    ///
    /// 办公地点无效。请将待入职信息中的 `office_location_id` 改为有效的地点 ID。
    InvalidOfficeLocation = &ErrorInfo {
        message: "invalid office_location_id",
        ..*error::INVALID_OFFICE_LOCATION
    },
    /// `1161008` (HTTP 400): invalid recruitment_type_id
    ///
    /// The recruitment type is invalid. Set `recruitment_type_id` of the pre-hire to a valid recruitment type.
    ///
    /// 招聘类型无效。请将待入职信息中的 `recruitment_type_id` 改为有效的招聘类型。
    InvalidRecruitmentType = &ErrorInfo {
        message: "invalid recruitment_type_id",
        ..*error::INVALID_RECRUITMENT_TYPE
    },
    /// `1161009` (HTTP 400): invalid employee_type_id
    ///
    /// The employee type is invalid. Set `employee_type_id` of the pre-hire to the ID of a valid employee type.
    ///
    /// 人员类型无效。请将待入职信息中的 `employee_type_id` 改为有效的人员类型 ID。
    InvalidEmployeeType = &ErrorInfo {
        message: "invalid employee_type_id",
        ..*error::INVALID_EMPLOYEE_TYPE
    },
    /// `1161010` (HTTP 400): invalid employment_type_id
    ///
    /// The employment type is invalid. Set the employment type of the pre-hire to a valid enum value.
    ///
    /// 雇佣类型无效。请将待入职信息中的雇佣类型改为有效的枚举值。
    InvalidEmploymentType = &ErrorInfo {
        message: "invalid employment_type_id",
        ..*error::INVALID_EMPLOYMENT_TYPE
    },
    /// `1161011` (HTTP 400): invalid duration_type_id
    ///
    /// The duration type is invalid. Set `duration_type_id` of the pre-hire to a valid type of contract duration.
    ///
    /// 期限类型无效。请将待入职信息中的 `duration_type_id` 改为有效的合同期限类型。
    InvalidDurationType = &ErrorInfo {
        message: "invalid duration_type_id",
        ..*error::INVALID_DURATION_TYPE
    },
    /// `1161012` (HTTP 400): invalid singing_type_id
    ///
    /// The signing type is invalid. Set `signing_type_id` of the pre-hire to a valid signing type.
    ///
    /// 签订类型无效。请将待入职信息中的 `signing_type_id` 改为有效的签订类型。
    InvalidSigningType = &ErrorInfo {
        message: "invalid singing_type_id",
        ..*error::INVALID_SIGNING_TYPE
    },
    /// `1161013` (HTTP 400): invalid social_security_city_id
    ///
    /// The social security city is invalid. Set the social security city of the pre-hire to a valid location.
    ///
    /// 社保城市无效。请将待入职信息中的社保城市改为有效的地点。
    InvalidSocialSecurityCity = &ErrorInfo {
        message: "invalid social_security_city_id",
        ..*error::INVALID_SOCIAL_SECURITY_CITY
    },
    /// `1161014` (HTTP 400): invalid company
    ///
    /// The company is invalid. Set `company` of the pre-hire to the ID of a valid company.
    ///
    /// 公司主体无效。请将待入职信息中的 `company` 改为有效的公司 ID。
    InvalidCompany = &ErrorInfo {
        message: "invalid company",
        ..*error::INVALID_COMPANY
    },
    /// `1161015` (HTTP 400): invalid department_id
    ///
    /// The department is invalid. Set `department_id` of the pre-hire to the ID of a valid department.
    ///
    /// 部门无效。请将待入职信息中的 `department_id` 改为有效的部门 ID。
    InvalidDepartment = &ErrorInfo {
        message: "invalid department_id",
        ..*error::INVALID_DEPARTMENT
    },
    /// `1161016` (HTTP 400): duplicate personal_id_number
    ///
    /// An employee has the same ID number. Verify the number; if the person is employed already, do not create a pre-hire.
    ///
    /// 证件号码与在职人员重复。请核对证件号码；若该人员已入职，请勿重复创建。
    NationalIdDuplicateWithEmployee = &ErrorInfo {
        message: "duplicate personal_id_number",
        ..*error::NATIONAL_ID_DUPLICATE_WITH_EMPLOYEE
    },
    /// `1161018` (HTTP 400): invalid contract_type
    ///
    /// The contract type is invalid. Set `contract_type` of the pre-hire to a valid contract type.
    ///
    /// 合同类型无效。请将待入职信息中的 `contract_type` 改为有效的合同类型。
    InvalidContractType = &ErrorInfo {
        message: "invalid contract_type",
        ..*error::INVALID_CONTRACT_TYPE
    },
    /// `1167037` (HTTP 400): duplicate phone number
    ///
    /// An employee has the same phone number. Verify the personal phone and use a number that is not taken.
    ///
    /// 个人电话与在职人员重复。请核对个人电话，改用未被使用的号码。
    PhoneDuplicateWithEmployee1167037 = &ErrorInfo {
        message: "duplicate phone number",
        ..*error::PHONE_DUPLICATE_WITH_EMPLOYEE1167037
    },
    /// `1161026` (HTTP 400): Email is duplicate with an active individual in the system
    ///
    /// An employee has the same personal email. Verify the address and use one that is not taken.
    ///
    /// 个人邮箱与在职人员重复。请核对邮箱，改用未被使用的地址。
    EmailDuplicateWithEmployee = &ErrorInfo {
        message: "Email is duplicate with an active individual in the system",
        ..*error::EMAIL_DUPLICATE_WITH_EMPLOYEE
    },
    /// `1161027` (HTTP 400): Email is duplicate with a Pre-hire in the system
    ///
    /// Another pre-hire has the same personal email. Verify the address and use one that is not taken.
    ///
    /// 个人邮箱与其他待入职人员重复。请核对邮箱，改用未被使用的地址。
    EmailDuplicateWithPreHire = &ErrorInfo {
        message: "Email is duplicate with a Pre-hire in the system",
        ..*error::EMAIL_DUPLICATE_WITH_PRE_HIRE
    },
    /// `1161028` (HTTP 400): Phone is duplicate with an active individual in the system
    ///
    /// An employee has the same phone number. Verify the personal phone and use a number that is not taken.
    ///
    /// 手机号与在职人员重复。请核对个人电话，改用未被使用的号码。
    PhoneDuplicateWithEmployee = &ErrorInfo {
        message: "Phone is duplicate with an active individual in the system",
        ..*error::PHONE_DUPLICATE_WITH_EMPLOYEE
    },
    /// `1161029` (HTTP 400): Phone is duplicate with a Pre-hire in the system
    ///
    /// Another pre-hire has the same phone number. Verify the personal phone and use a number that is not taken.
    ///
    /// 手机号与其他待入职人员重复。请核对个人电话，改用未被使用的号码。
    PhoneDuplicateWithPreHire = &ErrorInfo {
        message: "Phone is duplicate with a Pre-hire in the system",
        ..*error::PHONE_DUPLICATE_WITH_PRE_HIRE
    },
    /// `1161030` (HTTP 400): offer_id does not exist, please try again
    ///
    /// The offer does not exist. Set `offer_id` to the ID of an existing offer.
    ///
    /// Offer ID 不存在。请将 `offer_id` 改为真实存在的 Offer ID。
    OfferIdNotFound = &ErrorInfo {
        message: "offer_id does not exist, please try again",
        ..*error::OFFER_ID_NOT_FOUND
    },
    /// `1161031` (HTTP 400): \"ID number\" is duplicate with a Pre-hire in the system
    ///
    /// Another pre-hire has the same ID number. Verify the number; if the person is a pre-hire already, update that record.
    ///
    /// 证件号码与其他待入职人员重复。请核对证件号码；若该人员已有待入职记录，请更新已有记录。
    NationalIdDuplicateWithPreHire = &ErrorInfo {
        message: "\\\"ID number\\\" is duplicate with a Pre-hire in the system",
        ..*error::NATIONAL_ID_DUPLICATE_WITH_PRE_HIRE
    },
    /// `1161032` (HTTP 400): Please fill in a valid international area code
    ///
    /// The international area code is invalid. Set `international_area_code` to a valid one.
    ///
    /// 国际电话区号无效。请将 `international_area_code` 改为有效的区号。
    InvalidInternationalAreaCode = &ErrorInfo {
        message: "Please fill in a valid international area code",
        ..*error::INVALID_INTERNATIONAL_AREA_CODE
    },
    /// `1161033` (HTTP 400): Please fill in a valid mobile number
    ///
    /// The phone number has the wrong format. Give a valid number that fits the international area code.
    ///
    /// 手机号格式有误。请填写与国际区号相符的有效号码。
    InvalidPhoneNumber = &ErrorInfo {
        message: "Please fill in a valid mobile number",
        ..*error::INVALID_PHONE_NUMBER
    },
    /// [`1161034`](error::INVALID_WORK_EMAIL_FORMAT): Incorrect work email format. Please fill in a valid email address.
    InvalidWorkEmailFormat = error::INVALID_WORK_EMAIL_FORMAT,
    /// [`1161035`](error::INVALID_WORK_EMAIL_DOMAIN): Incorrect work email domain.
    InvalidWorkEmailDomain = error::INVALID_WORK_EMAIL_DOMAIN,
    /// [`1161036`](error::WORK_EMAIL_DUPLICATE_WITH_EMPLOYEE): Work email is duplicate with an active individual in the system.
    WorkEmailDuplicateWithEmployee = error::WORK_EMAIL_DUPLICATE_WITH_EMPLOYEE,
    /// `1161037` (HTTP 400): Work email is duplicate with a pre-hire in the system.
    ///
    /// Another pre-hire has the same work email. Use an address that is not taken.
    ///
    /// 工作邮箱与其他待入职人员重复。请改用未被使用的邮箱地址。
    WorkEmailDuplicateWithPreHire = &ErrorInfo {
        message: "Work email is duplicate with a pre-hire in the system.",
        ..*error::WORK_EMAIL_DUPLICATE_WITH_PRE_HIRE
    },
    /// `1161038` (HTTP 400): Work email is duplicate with an offboarded individual in the system.
    ///
    /// An offboarded person has the same work email. Use an address that is not taken.
    ///
    /// 工作邮箱与离职人员重复。请改用未被使用的邮箱地址。
    WorkEmailDuplicateWithOffboarded = &ErrorInfo {
        message: "Work email is duplicate with an offboarded individual in the system.",
        ..*error::WORK_EMAIL_DUPLICATE_WITH_OFFBOARDED
    },
    /// [`1161039`](error::INVALID_LOCATION_USAGE): Incorrect purpose of location. Please fill in the information again.
    InvalidLocationUsage = error::INVALID_LOCATION_USAGE,
    /// `1161040` (HTTP 400): Incorrect purpose of Onboarding address. Please fill in the information again.
    ///
    /// The onboarding address has the wrong usage. Set `onboarding_address_id` to an address with the right usage.
    ///
    /// 入职地址的用途不正确。请将 `onboarding_address_id` 改为用途符合要求的地址。
    InvalidOnboardingAddressUsage = &ErrorInfo {
        message: "Incorrect purpose of Onboarding address. Please fill in the information again.",
        ..*error::INVALID_ONBOARDING_ADDRESS_USAGE
    },
    /// `1161041` (HTTP 400): Incorrect purpose of Onboarding location. Please fill in the information again.
    ///
    /// The onboarding location has the wrong usage. Set `onboarding_location_id` to a location with the right usage.
    ///
    /// 入职地点的用途不正确。请将 `onboarding_location_id` 改为用途符合要求的地点。
    InvalidOnboardingLocationUsage = &ErrorInfo {
        message: "Incorrect purpose of Onboarding location. Please fill in the information again.",
        ..*error::INVALID_ONBOARDING_LOCATION_USAGE
    },
    /// `1161042` (HTTP 400): Incorrect purpose of Office address. Please fill in the information again.
    ///
    /// The office address has the wrong usage. Set `office_address_id` to an address with the right usage.
    ///
    /// 办公地址的用途不正确。请将 `office_address_id` 改为用途符合要求的地址。
    InvalidOfficeAddressUsage = &ErrorInfo {
        message: "Incorrect purpose of Office address. Please fill in the information again.",
        ..*error::INVALID_OFFICE_ADDRESS_USAGE
    },
    /// `1161043` (HTTP 400): Incorrect purpose of Office location. Please fill in the information again.
    ///
    /// The office location has the wrong usage. Set `office_location_id` to a location with the right usage.
    ///
    /// 办公地点的用途不正确。请将 `office_location_id` 改为用途符合要求的地点。
    InvalidOfficeLocationUsage = &ErrorInfo {
        message: "Incorrect purpose of Office location. Please fill in the information again.",
        ..*error::INVALID_OFFICE_LOCATION_USAGE
    },
    /// `1161044` (HTTP 400): Incorrect purpose of Work location. Please fill in the information again.
    ///
    /// The work location has the wrong usage. Set `work_location_id` to a location with the right usage.
    ///
    /// 工作地点的用途不正确。请将 `work_location_id` 改为用途符合要求的地点。
    InvalidWorkLocationUsage = &ErrorInfo {
        message: "Incorrect purpose of Work location. Please fill in the information again.",
        ..*error::INVALID_WORK_LOCATION_USAGE
    },
    /// `1161045` (HTTP 400): Incorrect purpose of Social security city(China only). Please fill in the information again.
    ///
    /// The social security city (China only) has the wrong usage. Choose a location whose usage is social security city.
    ///
    /// 社保城市（仅限中国大陆）的用途不正确。请改选用途为社保城市的地点。
    InvalidSocialSecurityCityUsageChina = &ErrorInfo {
        message: "Incorrect purpose of Social security city(China only). Please fill in the information again.",
        ..*error::INVALID_SOCIAL_SECURITY_CITY_USAGE_CHINA
    },
    /// `1161046` (HTTP 400): Incorrect purpose of Social Security City. Please fill in the information again.
    ///
    /// The social security city has the wrong usage. Choose a location whose usage is social security city.
    ///
    /// 社保城市的用途不正确。请改选用途为社保城市的地点。
    InvalidSocialSecurityCityUsage = &ErrorInfo {
        message: "Incorrect purpose of Social Security City. Please fill in the information again.",
        ..*error::INVALID_SOCIAL_SECURITY_CITY_USAGE
    },
    /// `1161047` (HTTP 400): Incorrect purpose of Provident Fund City. Please fill in the information again.
    ///
    /// The provident fund city has the wrong usage. Choose a location whose usage is provident fund city.
    ///
    /// 公积金缴纳地的用途不正确。请改选用途为公积金缴纳地的地点。
    InvalidProvidentFundCityUsage = &ErrorInfo {
        message: "Incorrect purpose of Provident Fund City. Please fill in the information again.",
        ..*error::INVALID_PROVIDENT_FUND_CITY_USAGE
    },
    /// `1161048` (HTTP 400): employee number is duplicated.
    ///
    /// Another pre-hire has the same employee number. Use one that is not taken. / 工号与其他待入职人员重复。请改用未被使用的工号。
    EmployeeNumberDuplicateWithPreHire = &ErrorInfo {
        message: "employee number is duplicated.",
        ..*error::EMPLOYEE_NUMBER_DUPLICATE_WITH_PRE_HIRE
    },
    /// `1161049` (HTTP 400): employee number format is not match.
    ///
    /// The employee number has the wrong format. Follow the number rule of the tenant. / 工号格式不正确。请按租户的工号规则填写。
    InvalidEmployeeNumberFormat = &ErrorInfo {
        message: "employee number format is not match.",
        ..*error::INVALID_EMPLOYEE_NUMBER_FORMAT
    },
    /// `1161050` (HTTP 400): Unable to fill in staff ID as the auto coding rule has been enabled.
    ///
    /// The automatic number rule is on, so the employee number cannot be given. Remove `worker_id` from the request, or turn off the rule in the settings.
    ///
    /// 已启用自动编码规则，不能手动填写工号。请从请求中去掉 `worker_id`，或在设置中停用自动编码。
    EmployeeNumberGeneratedAutomatically = &ErrorInfo {
        message: "Unable to fill in staff ID as the auto coding rule has been enabled.",
        ..*error::EMPLOYEE_NUMBER_GENERATED_AUTOMATICALLY
    },
    /// `1161051` (HTTP 400): No hierarchical relationship exists between the entered Onboarding address and Onboarding location. Please confirm the information in "Org Management - Location" and fill in the information again.
    ///
    /// The onboarding address does not belong to the onboarding location. Look up their relation in "Org Management - Location" of Feishu People and correct the data.
    ///
    /// 入职地址与入职地点之间没有层级关系。请在飞书人事「组织管理 - 地点」中确认两者的关系，然后重新填写。
    OnboardingAddressLocationUnrelated = &ErrorInfo {
        message: "No hierarchical relationship exists between the entered Onboarding address and Onboarding location. Please confirm the information in \"Org Management - Location\" and fill in the information again.",
        ..*error::ONBOARDING_ADDRESS_LOCATION_UNRELATED
    },
    /// `1161052` (HTTP 400): No hierarchical relationship exists between the entered Office address and Office location. Please confirm the information in "Org Management - Location" and fill in the information again.
    ///
    /// The office address does not belong to the office location. Look up their relation in "Org Management - Location" of Feishu People and correct the data.
    ///
    /// 办公地址与办公地点之间没有层级关系。请在飞书人事「组织管理 - 地点」中确认两者的关系，然后重新填写。
    OfficeAddressOfficeLocationUnrelated = &ErrorInfo {
        message: "No hierarchical relationship exists between the entered Office address and Office location. Please confirm the information in \"Org Management - Location\" and fill in the information again.",
        ..*error::OFFICE_ADDRESS_OFFICE_LOCATION_UNRELATED
    },
    /// `1161053` (HTTP 400): No hierarchical relationship exists between the entered Office address and Work location. Please confirm the information in "Org Management - Location" and fill in the information again.
    ///
    /// The office address does not belong to the work location. Look up their relation in "Org Management - Location" of Feishu People and correct the data.
    ///
    /// 办公地址与工作地点之间没有层级关系。请在飞书人事「组织管理 - 地点」中确认两者的关系，然后重新填写。
    OfficeAddressWorkLocationUnrelated = &ErrorInfo {
        message: "No hierarchical relationship exists between the entered Office address and Work location. Please confirm the information in \"Org Management - Location\" and fill in the information again.",
        ..*error::OFFICE_ADDRESS_WORK_LOCATION_UNRELATED
    },
    /// `1161054` (HTTP 400): No hierarchical relationship exists between the entered Office location and Work location. Please confirm the information in "Org Management - Location" and fill in the information again.
    ///
    /// The office location does not belong to the work location. Look up their relation in "Org Management - Location" of Feishu People and correct the data.
    ///
    /// 办公地点与工作地点之间没有层级关系。请在飞书人事「组织管理 - 地点」中确认两者的关系，然后重新填写。
    OfficeLocationWorkLocationUnrelated = &ErrorInfo {
        message: "No hierarchical relationship exists between the entered Office location and Work location. Please confirm the information in \"Org Management - Location\" and fill in the information again.",
        ..*error::OFFICE_LOCATION_WORK_LOCATION_UNRELATED
    },
    /// `1161055` (HTTP 400): No hierarchical relationship exists between the entered Office address, Office location, and Work location. Please confirm the information in "Org Management - Location" and fill in the information again.
    ///
    /// The office address, office location and work location do not belong to each other. Look up their relation in "Org Management - Location" of Feishu People and correct the data.
    ///
    /// 办公地址、办公地点与工作地点之间没有层级关系。请在飞书人事「组织管理 - 地点」中确认三者的关系，然后重新填写。
    OfficeAndWorkLocationUnrelated = &ErrorInfo {
        message: "No hierarchical relationship exists between the entered Office address, Office location, and Work location. Please confirm the information in \"Org Management - Location\" and fill in the information again.",
        ..*error::OFFICE_AND_WORK_LOCATION_UNRELATED
    },
    /// `1161056` (HTTP 400): The department uses the job, the job is required
    ///
    /// The department uses jobs, so the job is required. Fill in `job_id`. / 该部门使用职务，职务必填。请填写 `job_id`。
    JobRequiredByDepartment = &ErrorInfo {
        message: "The department uses the job, the job is required",
        ..*error::JOB_REQUIRED_BY_DEPARTMENT
    },
    /// `1161057` (HTTP 400): The department does not use the job, the job must be empty
    ///
    /// The department does not use jobs, so the job must be empty. Clear `job_id`.
    ///
    /// 该部门不使用职务，职务必须为空。请清空 `job_id`。
    JobNotUsedByDepartment = &ErrorInfo {
        message: "The department does not use the job, the job must be empty",
        ..*error::JOB_NOT_USED_BY_DEPARTMENT
    },
    /// [`1161058`](error::DUPLICATE_WITH_PRE_HIRE): personal phone, person email, national id, bank account, worker id or work email is duplicated with an existing pre-hire
    DuplicateWithPreHire = error::DUPLICATE_WITH_PRE_HIRE,
    /// [`1161059`](error::DUPLICATE_WITH_EMPLOYEE): personal phone, person email, national id, bank account, worker id or work email is duplicated with an existing employment
    DuplicateWithEmployee = error::DUPLICATE_WITH_EMPLOYEE,
    /// [`1161063`](error::WORKFORCE_LIMIT_EXCEEDED): workforce has exceed
    WorkforceLimitExceeded = error::WORKFORCE_LIMIT_EXCEEDED,
    /// `1161064` (HTTP 400): According to auto number rules, this individual cannot generate Employee ID. Please go to "Feishu People-Settings-HR Settings-Auto Number Settings" to modify the rules.
    ///
    /// The automatic number rules give this person no employee number. Change them under "Settings - HR Settings - Auto Number Settings" of Feishu People and try again.
    ///
    /// 当前的自动编码规则无法为该人员生成工号。请在「设置 - 人事设置 - 自动编码设置」中修改规则后重试。
    EmployeeNumberRuleNotApplicable = &ErrorInfo {
        message: "According to auto number rules, this individual cannot generate Employee ID. Please go to \"Feishu People-Settings-HR Settings-Auto Number Settings\" to modify the rules.",
        ..*error::EMPLOYEE_NUMBER_RULE_NOT_APPLICABLE
    },
    /// [`1161065`](error::EMPLOYEE_NUMBER_GENERATION_FAILED): Employee ID generation failed, please try again later or contact customer service.
    EmployeeNumberGenerationFailed = error::EMPLOYEE_NUMBER_GENERATION_FAILED,
    /// `1161066` (HTTP 400): The company or workforce type is empty. Unable to generate staff ID according to the automatic coding rules.
    ///
    /// The company or the employee type is empty, so the number rule cannot generate an employee number. Fill in both.
    ///
    /// 公司或人员类型为空，无法按自动编码规则生成工号。请填写公司和人员类型。
    CompanyAndEmployeeTypeRequired = &ErrorInfo {
        message: "The company or workforce type  is empty. Unable to generate staff ID according to the automatic coding rules.",
        ..*error::COMPANY_AND_EMPLOYEE_TYPE_REQUIRED
    },
    /// `1161068` (HTTP 400): The Job is invalid.
    ///
    /// The job is no longer in effect. Set `job_id` to the ID of a valid job. / 职务已失效。请将 `job_id` 改为有效的职务 ID。
    JobInactive = &ErrorInfo {
        message: "The Job is invalid.",
        ..*error::JOB_INACTIVE
    },
    /// `1161069` (HTTP 400): The Job family is invalid.
    ///
    /// The job family is no longer in effect. Set `job_family_id` to the ID of a valid job family.
    ///
    /// 序列已失效。请将 `job_family_id` 改为有效的序列 ID。
    JobFamilyInactive = &ErrorInfo {
        message: "The Job family is invalid.",
        ..*error::JOB_FAMILY_INACTIVE
    },
    /// `1161070` (HTTP 400): The Job level is invalid.
    ///
    /// The job level is no longer in effect. Set `job_level_id` to the ID of a valid job level.
    ///
    /// 职级已失效。请将 `job_level_id` 改为有效的职级 ID。
    JobLevelInactive = &ErrorInfo {
        message: "The Job level is invalid.",
        ..*error::JOB_LEVEL_INACTIVE
    },
    /// `1161071` (HTTP 400): The job and job family doesn't match.
    ///
    /// The job and the job family do not match. Use a job family that the job belongs to.
    ///
    /// 职务与序列不匹配。请改用与该职务关联的序列。
    PreHireJobNotMatchJobFamily = &ErrorInfo {
        message: "The job and job family doesn't match.",
        ..*error::PRE_HIRE_JOB_NOT_MATCH_JOB_FAMILY
    },
    /// `1161072` (HTTP 400): The job and job level doesn't match.
    ///
    /// The job and the job level do not match. Use a job level that belongs to the job.
    ///
    /// 职务与职级不匹配。请改用与该职务关联的职级。
    JobNotMatchJobLevel = &ErrorInfo {
        message: "The job and job level doesn't match.",
        ..*error::JOB_NOT_MATCH_JOB_LEVEL
    },
    /// `1161073` (HTTP 400): The job doesn't match job family or job level.
    ///
    /// The job does not match the job family or the job level. Use ones that belong to the job.
    ///
    /// 职务与序列或职级不匹配。请改用与该职务关联的序列和职级。
    JobNotMatchJobFamilyOrLevel = &ErrorInfo {
        message: "The job doesn't match job family or job level.",
        ..*error::JOB_NOT_MATCH_JOB_FAMILY_OR_LEVEL
    },
    /// `1161074` (HTTP 400): The job family and level doesn't match.
    ///
    /// The job family and the job level do not match. Use a job level that belongs to the job family.
    ///
    /// 序列与职级不匹配。请改用与该序列关联的职级。
    PreHireJobFamilyNotMatchJobLevel = &ErrorInfo {
        message: "The job family and level doesn't match.",
        ..*error::PRE_HIRE_JOB_FAMILY_NOT_MATCH_JOB_LEVEL
    },
    /// `1161075` (HTTP 400): The 'Contract end date' calculated based on the 'Contract start date' and 'Contract term' is inconsistent with the value entered. Please check.
    ///
    /// The end date of the contract differs from the one that its start date and term give. Correct the dates or the term.
    ///
    /// 合同结束日期与按合同开始日期和合同时长算出的日期不一致。请修正其中的日期或时长。
    ContractEndDateInconsistent = &ErrorInfo {
        message: "The 'Contract end date' calculated based on the 'Contract start date' and 'Contract term' is inconsistent with the value entered. Please check.",
        ..*error::CONTRACT_END_DATE_INCONSISTENT
    },
    /// `1161076` (HTTP 400): The additionalNationalities contains main nationality
    ///
    /// The additional nationalities contain the main one. Remove it from `additional_nationality_id_list`.
    ///
    /// 其他国籍中包含了主国籍。请从 `additional_nationality_id_list` 中移除主国籍。
    AdditionalNationalityContainsMain = &ErrorInfo {
        message: "The additionalNationalities contains main nationality",
        ..*error::ADDITIONAL_NATIONALITY_CONTAINS_MAIN
    },
    /// `1161077` (HTTP 400): The additionalNationalities duplicate
    ///
    /// An additional nationality occurs twice. Remove the duplicates from `additional_nationality_id_list`.
    ///
    /// 其他国籍有重复项。请移除 `additional_nationality_id_list` 中重复的 ID。
    AdditionalNationalityDuplicate = &ErrorInfo {
        message: "The additionalNationalities duplicate",
        ..*error::ADDITIONAL_NATIONALITY_DUPLICATE
    },
    /// `1161078` (HTTP 400): The citizenshipStatus duplicate
    ///
    /// A citizenship status occurs twice. Remove the duplicates from `citizenship_status_id_list`.
    ///
    /// 公民身份有重复项。请移除 `citizenship_status_id_list` 中重复的 ID。
    CitizenshipStatusDuplicate = &ErrorInfo {
        message: "The citizenshipStatus duplicate",
        ..*error::CITIZENSHIP_STATUS_DUPLICATE
    },
    /// `1161079` (HTTP 400): invalid additional_nationality_id
    ///
    /// An additional nationality is invalid. Put valid nationality IDs into `additional_nationality_id_list`.
    ///
    /// 其他国籍无效。请在 `additional_nationality_id_list` 中填写有效的国籍 ID。
    InvalidAdditionalNationality = &ErrorInfo {
        message: "invalid additional_nationality_id",
        ..*error::INVALID_ADDITIONAL_NATIONALITY
    },
    /// `1161080` (HTTP 400): invalid citizenship_status_id
    ///
    /// A citizenship status is invalid. Put valid IDs into `citizenship_status_id_list`.
    ///
    /// 公民身份无效。请在 `citizenship_status_id_list` 中填写有效的公民身份 ID。
    InvalidCitizenshipStatus = &ErrorInfo {
        message: "invalid citizenship_status_id",
        ..*error::INVALID_CITIZENSHIP_STATUS
    },
    /// [`1161081`](error::INVALID_USER_GEO): invalid user_geo
    InvalidUserGeo = error::INVALID_USER_GEO,
    /// `1161092` (HTTP 400): Abnormal information check fail
    ///
    /// The check for abnormal data failed. Look up what Feishu People reports about the pre-hire, resolve it and try again.
    ///
    /// 异常信息检查未通过。请在飞书人事中查看该待入职人员的异常提示，处理后重试。
    AbnormalDataCheckFailed = &ErrorInfo {
        message: "Abnormal information check fail",
        ..*error::ABNORMAL_DATA_CHECK_FAILED
    },
    /// `1161097` (HTTP 400): Permission denied, please contact the administrator
    ///
    /// The app may not do this to the pre-hire. Ask the administrator to give the app the permission and the data range.
    ///
    /// 没有操作该待入职人员的权限。请联系管理员为应用开通权限和数据范围。
    PreHirePermissionDenied = &ErrorInfo {
        message: "Permission denied, please contact the administrator",
        ..*error::PRE_HIRE_PERMISSION_DENIED
    },
    /// [`1161099`](error::ONBOARDING_TASK_INCOMPLETE): Can not complete onboard,as tasks are not complete all
    OnboardingTaskIncomplete = error::ONBOARDING_TASK_INCOMPLETE,
    /// [`1161100`](error::REHIRE_UNDETERMINED): Determine whether to "rehire" before confirming onboarding
    RehireUndetermined = error::REHIRE_UNDETERMINED,
    /// [`1161101`](error::ONBOARDING_DATE_REQUIRED): Onboarding date is required. Please enter it and try again
    OnboardingDateRequired = error::ONBOARDING_DATE_REQUIRED,
    /// [`1161102`](error::EMPLOYMENT_CHECK_ERROR): employment check error
    EmploymentCheckError = error::EMPLOYMENT_CHECK_ERROR,
    /// `1161103` (HTTP 400): contract check error
    ///
    /// The contract failed the check. Correct the contract data of the pre-hire as `msg` says and try again.
    ///
    /// 合同信息校验未通过。请根据响应中的 `msg` 修正待入职人员的合同信息后重试。
    TaskInProgress = &ErrorInfo {
        message: "contract check error",
        fix: Text { zh: "合同信息校验未通过。请根据响应中的 `msg` 修正待入职人员的合同信息后重试。", en: "The contract failed the check. Correct the contract data of the pre-hire as `msg` says and try again." },
        ..*error::TASK_IN_PROGRESS
    },
    /// [`1161104`](error::INDIVIDUAL_ON_BLOCKLIST): This individual is on the blocklist
    IndividualOnBlocklist = error::INDIVIDUAL_ON_BLOCKLIST,
}
