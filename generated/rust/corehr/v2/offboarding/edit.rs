// Generated from spec/corehr/v2/offboarding/edit.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Edit an offboarding / 编辑离职信息: [`Edit`](struct@Edit).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn edit(
        &self,
        offboarding_id: impl Into<String>,
        update_data: impl Into<Vec<v2::ObjectFieldDataInput>>,
    ) -> crate::codegen::Call<Edit> {
        crate::codegen::Call::new(self.client, Edit::new(offboarding_id, update_data))
    }
}
/// Edit an offboarding / 编辑离职信息.
///
/// Changes the date, reason, approval times and custom fields other than attachments of an offboarding, within the app's data permission; an event follows.
///
/// 修改离职日期、原因、审批时间和除附件外的自定义字段，触发离职信息变更事件，受员工数据权限限制。
///
/// - `POST /open-apis/corehr/v2/offboardings/edit`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:offboarding.update:write`
///
/// Errors: [`EditError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/offboarding/edit)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Edit {
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"people_corehr_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The ID of the offboarding record, which is the `offboarding_id` returned by `corehr.v1.offboarding.search`.
    ///
    /// 离职记录的 ID，即 `corehr.v1.offboarding.search` 返回的 `offboarding_id`。
    /// - Example: `"7095671727698478604"`
    pub offboarding_id: String,
    /// The employment ID of the operator, as a `user_id_type` ID; the system if omitted.
    ///
    /// 操作人的雇佣 ID，类型由 `user_id_type` 决定，不填则为系统。
    /// - Example: `"6982509313466189341"`
    pub operator_id: Option<String>,
    /// The fields to change, with their new values. / 要修改的字段及其新值。
    /// - Length: 0 to 10000
    pub update_data: Vec<v2::ObjectFieldDataInput>,
}
impl Edit {
    /// Creates the value from its required fields.
    pub fn new(
        offboarding_id: impl Into<String>,
        update_data: impl Into<Vec<v2::ObjectFieldDataInput>>,
    ) -> Self {
        Self {
            user_id_type: Default::default(),
            offboarding_id: offboarding_id.into(),
            operator_id: Default::default(),
            update_data: update_data.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `operator_id`.
    #[must_use]
    pub fn operator_id(mut self, value: impl Into<String>) -> Self {
        self.operator_id = Some(value.into());
        self
    }
}
impl wire::Object for Edit {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("offboarding_id", &mut self.offboarding_id);
        f.field("operator_id", &mut self.operator_id);
        f.field("update_data", &mut self.update_data);
    }
}
crate::codegen::__impl_object! {
    Edit
}
crate::codegen::__operation! {
    Edit => EditResponse, EditError:
    Endpoint::new("corehr.v2.offboarding.edit", Post, "/open-apis/corehr/v2/offboardings/edit")
        .documented(text("编辑离职信息", "Edit an offboarding"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/offboarding/edit")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_OFFBOARDING_UPDATE_WRITE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"people_corehr_id\""),
            body("offboarding_id", String).required(),
            body("operator_id", String),
            body("update_data", Array).required(),
        ])
}
/// The reply to [`Edit`](struct@Edit).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditResponse {
    /// The fields that were changed, with their values. / 修改后的字段及其值。
    pub data: Vec<v2::ObjectFieldData>,
}
impl wire::Object for EditResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("data", &mut self.data);
    }
}
crate::codegen::__impl_object! {
    EditResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Edit`](struct@Edit).
    EditError:
    /// `1160103` (HTTP 400): general internal server error code
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    RequestIdDuplicated1160103 = &ErrorInfo {
        status: Some(400),
        message: "general internal server error code",
        fix: Text { zh: "系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
        ..*error::REQUEST_ID_DUPLICATED1160103
    },
    /// `1160102` (HTTP 400): parameter is illegal
    ///
    /// A parameter is invalid. Correct `offboarding_id` and `update_data`, then submit again.
    ///
    /// 请求参数不合法。请修正 `offboarding_id` 和 `update_data` 后重新提交。
    UnmarshalError = &ErrorInfo {
        status: Some(400),
        message: "parameter is illegal",
        fix: Text { zh: "请求参数不合法。请修正 `offboarding_id` 和 `update_data` 后重新提交。", en: "A parameter is invalid. Correct `offboarding_id` and `update_data`, then submit again." },
        ..*error::UNMARSHAL_ERROR
    },
    /// `1160203` (HTTP 400): no current contract
    ///
    /// No contract is in effect on the offboarding date. Correct the contracts of the employee or the offboarding date and submit again.
    ///
    /// 离职日期当天没有生效中的合同。请检查员工的合同信息或离职日期，修正后重新提交。
    NoContract = &ErrorInfo {
        status: Some(400),
        ..*error::NO_CONTRACT
    },
    /// `1160204` (HTTP 400): has future contract
    ///
    /// A contract takes effect after the offboarding date. Correct the contract or the offboarding date and submit again.
    ///
    /// 存在晚于离职日期生效的合同。请修正合同信息或离职日期后重新提交。
    FutureContract = &ErrorInfo {
        status: Some(400),
        ..*error::FUTURE_CONTRACT
    },
    /// `1160205` (HTTP 400): contract has actual end date
    ///
    /// The contract on the offboarding date already has an actual end date. Correct the contracts of the employee and submit again.
    ///
    /// 离职日期当天的合同已有实际结束日期。请检查员工的合同信息，修正后重新提交。
    ContractHasActualEndDate = &ErrorInfo {
        status: Some(400),
        ..*error::CONTRACT_HAS_ACTUAL_END_DATE
    },
    /// `1160602` (HTTP 400): offboarding is earlier than probation
    ///
    /// The offboarding date is before the start of the probation. Correct one of the two dates and submit again.
    ///
    /// 离职日期早于试用期开始日期。请检查这两个日期，修正后重新提交。
    OffboardingEarlierThanProbation = &ErrorInfo {
        status: Some(400),
        fix: Text { zh: "离职日期早于试用期开始日期。请检查这两个日期，修正后重新提交。", en: "The offboarding date is before the start of the probation. Correct one of the two dates and submit again." },
        ..*error::OFFBOARDING_EARLIER_THAN_PROBATION
    },
    /// `1160603` (HTTP 400): offboarding is earlier than transform
    ///
    /// A job change takes effect after the offboarding date. Look up the effective date of the last job change, then choose another offboarding date or revoke the change.
    ///
    /// 存在晚于离职日期的异动记录。请核对员工最后一次异动的生效日期，改选离职日期或先撤销该异动。
    OffboardingEarlierThanJobChange = &ErrorInfo {
        status: Some(400),
        ..*error::OFFBOARDING_EARLIER_THAN_JOB_CHANGE
    },
    /// [`1160604`](error::REASON_EXPLANATION_LIMIT_EXCEEDED): reason explanation length exceed maximum
    ReasonExplanationLimitExceeded = error::REASON_EXPLANATION_LIMIT_EXCEEDED,
    /// [`1160607`](error::OFFBOARDING_EARLIER_THAN_CONTRACT): offboarding is earlier than contract start date
    OffboardingEarlierThanContract = error::OFFBOARDING_EARLIER_THAN_CONTRACT,
    /// [`1160608`](error::OFFBOARDING_LATER_THAN_CONTRACT_END): offboarding is later than contract end date
    OffboardingLaterThanContractEnd = error::OFFBOARDING_LATER_THAN_CONTRACT_END,
    /// [`1160610`](error::EDIT_OFFBOARDING_DENIED): has no permission to edit this offboarding
    EditOffboardingDenied = error::EDIT_OFFBOARDING_DENIED,
    /// [`1160710`](error::INVALID_BLOCK_LIST): invalid block list
    InvalidBlockList = error::INVALID_BLOCK_LIST,
    /// [`1160200`](error::JOB_CHANGE_UNDER_APPROVAL): has approving transform
    JobChangeUnderApproval = error::JOB_CHANGE_UNDER_APPROVAL,
    /// [`1160601`](error::OFFBOARDING_EARLIER_THAN_ONBOARDING): offboarding is earlier than onboarding
    OffboardingEarlierThanOnboarding = error::OFFBOARDING_EARLIER_THAN_ONBOARDING,
    /// [`1160617`](error::INVALID_HYPERLINK_FIELD_FORMAT): hyperlink field format is illegal
    InvalidHyperlinkFieldFormat = error::INVALID_HYPERLINK_FIELD_FORMAT,
    /// [`1160618`](error::TEXT_FIELD_LIMIT_EXCEEDED): text field exceeds maximum limit
    TextFieldLimitExceeded = error::TEXT_FIELD_LIMIT_EXCEEDED,
    /// [`1160619`](error::INVALID_ENUM_FIELD_ENUM_VALUE): enum value of the enum field is invalid
    InvalidEnumFieldEnumValue = error::INVALID_ENUM_FIELD_ENUM_VALUE,
    /// [`1160623`](error::EDIT_OFFBOARDING_NOT_ALLOWED): not allowed to edit this offboarding
    EditOffboardingNotAllowed = error::EDIT_OFFBOARDING_NOT_ALLOWED,
    /// [`1160624`](error::OPERATOR_NOT_FOUND): operator does not exist
    OperatorNotFound = error::OPERATOR_NOT_FOUND,
    /// [`1160625`](error::OFFBOARDING_NOT_FOUND): offboarding does not exist
    OffboardingNotFound = error::OFFBOARDING_NOT_FOUND,
    /// [`1160631`](error::EMPLOYEE_NOT_FOUND_OR_OFFBOARDED): employee is not exist or has offboarded
    EmployeeNotFoundOrOffboarded = error::EMPLOYEE_NOT_FOUND_OR_OFFBOARDED,
    /// [`1160636`](error::CUSTOM_EMPLOYMENT_NOT_FOUND): custom employment does not exist
    CustomEmploymentNotFound = error::CUSTOM_EMPLOYMENT_NOT_FOUND,
    /// [`1160637`](error::EDIT_ATTACHMENT_UNSUPPORTED): not support edit attachment
    EditAttachmentUnsupported = error::EDIT_ATTACHMENT_UNSUPPORTED,
    /// [`1160638`](error::INVALID_DATE_TIME_VALUE): invalid date time value
    InvalidDateTimeValue = error::INVALID_DATE_TIME_VALUE,
    /// [`1160639`](error::INVALID_BOOL_VALUE): invalid bool value
    InvalidBoolValue = error::INVALID_BOOL_VALUE,
    /// `1160700` (HTTP 400): non compete agreement field value is illegal
    ///
    /// A field of the non-compete agreement is invalid. Correct it and submit again.
    ///
    /// 竞业相关字段不合法。请修正竞业信息后重新提交。
    JobChangeDataMismatch = &ErrorInfo {
        message: "non compete agreement field value is illegal",
        fix: Text { zh: "竞业相关字段不合法。请修正竞业信息后重新提交。", en: "A field of the non-compete agreement is invalid. Correct it and submit again." },
        ..*error::JOB_CHANGE_DATA_MISMATCH
    },
    /// [`1160304`](error::COMPANY_ID_NOT_FOUND): company id not found
    CompanyIdNotFound = error::COMPANY_ID_NOT_FOUND,
    /// `1160300` (HTTP 400): the department has been disable on the date of offboarding
    ///
    /// The department is disabled on the offboarding date. Correct the offboarding date and submit again.
    ///
    /// 离职日期当天，员工的部门已停用。请修正离职日期后重新提交。
    DepartmentNotEffective = &ErrorInfo {
        message: "the department has been disable on the date of offboarding",
        fix: Text { zh: "离职日期当天，员工的部门已停用。请修正离职日期后重新提交。", en: "The department is disabled on the offboarding date. Correct the offboarding date and submit again." },
        ..*error::DEPARTMENT_NOT_EFFECTIVE
    },
    /// [`1160630`](error::INVALID_NUMBER_VALUE): invalid number value
    InvalidNumberValue = error::INVALID_NUMBER_VALUE,
    /// `1161000` (HTTP 400): unknown error
    ///
    /// A call between systems of the service failed. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 系统调用上下游服务时出错。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    UpstreamSystemError = &ErrorInfo {
        status: Some(400),
        ..*error::UPSTREAM_SYSTEM_ERROR
    },
    /// `1161001` (HTTP 400): The current offboarding record is under modification approval; it cannot be edited.
    ///
    /// A change of the offboarding is under approval, so it cannot be edited. Wait until that approval ends and act on the new status.
    ///
    /// 该离职记录正在审批变更，不能编辑。请待变更审批结束后，根据最新状态再操作。
    InvalidParameter1161001 = &ErrorInfo {
        message: "The current offboarding record is under modification approval; it cannot be edited.",
        fix: Text { zh: "该离职记录正在审批变更，不能编辑。请待变更审批结束后，根据最新状态再操作。", en: "A change of the offboarding is under approval, so it cannot be edited. Wait until that approval ends and act on the new status." },
        ..*error::INVALID_PARAMETER1161001
    },
    /// `1161002` (HTTP 400): The current offboarding record is under withdrawal approval; it cannot be edited.
    ///
    /// The revocation of the offboarding is under approval, so it cannot be edited. Wait until that approval ends and act on the new status.
    ///
    /// 该离职记录正在审批撤销，不能编辑。请待撤销审批结束后，根据最新状态再操作。
    InvalidJobFamily = &ErrorInfo {
        message: "The current offboarding record is under withdrawal approval; it cannot be edited.",
        fix: Text { zh: "该离职记录正在审批撤销，不能编辑。请待撤销审批结束后，根据最新状态再操作。", en: "The revocation of the offboarding is under approval, so it cannot be edited. Wait until that approval ends and act on the new status." },
        ..*error::INVALID_JOB_FAMILY
    },
}
