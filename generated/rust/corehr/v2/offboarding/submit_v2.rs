// Generated from spec/corehr/v2/offboarding/submit_v2.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Offboard an employee / 操作员工离职: [`SubmitV2`](struct@SubmitV2).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn submit_v2(
        &self,
        offboarding_mode: i64,
        employment_id: impl Into<String>,
        offboarding_date: impl Into<String>,
        offboarding_reason_unique_identifier: impl Into<String>,
    ) -> crate::codegen::Call<SubmitV2> {
        crate::codegen::Call::new(
            self.client,
            SubmitV2::new(
                offboarding_mode,
                employment_id,
                offboarding_date,
                offboarding_reason_unique_identifier,
            ),
        )
    }
}
/// Offboard an employee / 操作员工离职.
///
/// Initiates the offboarding of an employee, optionally with a block list entry and custom fields other than attachments, within the app's data permission.
///
/// 为员工发起离职，可设屏蔽名单和除附件外的自定义字段，受员工数据权限限制。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().offboarding().submit_v2(1, "6982509313466189342", "2022-05-18", "reason_for_offboarding_option8").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/offboardings/submit_v2`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:offboarding.submit:write`
///
/// Errors: [`SubmitV2Error`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/offboarding/submit_v2)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitV2 {
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"people_corehr_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// How the employee is offboarded. / 员工以何种方式离职。
    /// - `1`: Directly / 直接离职
    /// - `2`: By an approval / 发起离职审批
    /// - Example: `1`
    pub offboarding_mode: i64,
    /// The employment ID of the employee who leaves, as a `user_id_type` ID.
    ///
    /// 离职员工的雇佣 ID，类型由 `user_id_type` 决定。
    /// - Example: `"6982509313466189342"`
    pub employment_id: String,
    /// The date of leaving, as `YYYY-MM-DD`. It takes effect at the end of that day in the time zone of the employee's work location.
    ///
    /// 离职日期，格式为 `YYYY-MM-DD`，按员工当日工作地点的时区，于当天 24 点生效。
    /// - Example: `"2022-05-18"`
    pub offboarding_date: String,
    /// The identifier of the reason for leaving, from `corehr.v1.offboarding.query`.
    ///
    /// 离职原因的唯一标识，可由 `corehr.v1.offboarding.query` 得到。
    /// - Example: `"reason_for_offboarding_option8"`
    pub offboarding_reason_unique_identifier: String,
    /// The explanation of the reason for leaving. / 对离职原因的说明。
    /// - Example: `"text"`
    pub offboarding_reason_explanation: Option<String>,
    /// The ID of the initiator, who must have a Feishu account to log in with, as a `user_id_type` ID. Only the initiator can withdraw the process; the system initiates it if this is omitted.
    ///
    /// 离职发起人的 ID，须有可登录的飞书账号，类型由 `user_id_type` 决定。只有发起人能撤销流程，不填则由系统发起。
    /// - Example: `"6982509313466189341"`
    pub initiator_id: Option<String>,
    /// Whether to put the employee on the block list, which happens once the offboarding takes effect. If true, `block_reason` is needed; if false or omitted, `block_reason` and `block_reason_explanation` must not be given.
    ///
    /// 是否将员工加入离职屏蔽名单，离职生效后才会进入名单。为 true 时须填 `block_reason`；为 false 或不传时不能填 `block_reason` 和 `block_reason_explanation`。
    pub add_block_list: Option<bool>,
    /// The reason for putting the employee on the block list, needed depending on `add_block_list`. The options are those of the blocking reason field in the offboarding information settings, which the operation that gets a field returns as well.
    ///
    /// 将员工加入屏蔽名单的原因，是否须填取决于 `add_block_list`。可选项见人员档案配置中离职信息的屏蔽原因字段，也可用获取字段详情接口得到。
    /// - Example: `"text"`
    pub block_reason: Option<String>,
    /// The explanation of why the employee who leaves is blocked. / 对屏蔽该离职员工的原因的说明。
    /// - Example: `"text"`
    pub block_reason_explanation: Option<String>,
    /// The values of the offboarding's custom fields. Which there are is shown in the offboarding information settings.
    ///
    /// 离职信息的自定义字段的值，可用的字段见人员档案配置中的离职信息。
    /// - Length: 0 to 10000
    pub custom_fields: Option<Vec<v2::ObjectFieldDataInput>>,
    /// Whether the employee's Feishu account is kept after leaving. / 员工离职后是否保留其飞书账号。
    pub retain_account: Option<bool>,
}
impl SubmitV2 {
    /// Creates the value from its required fields.
    pub fn new(
        offboarding_mode: i64,
        employment_id: impl Into<String>,
        offboarding_date: impl Into<String>,
        offboarding_reason_unique_identifier: impl Into<String>,
    ) -> Self {
        Self {
            user_id_type: Default::default(),
            offboarding_mode,
            employment_id: employment_id.into(),
            offboarding_date: offboarding_date.into(),
            offboarding_reason_unique_identifier: offboarding_reason_unique_identifier
                .into(),
            offboarding_reason_explanation: Default::default(),
            initiator_id: Default::default(),
            add_block_list: Default::default(),
            block_reason: Default::default(),
            block_reason_explanation: Default::default(),
            custom_fields: Default::default(),
            retain_account: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `offboarding_reason_explanation`.
    #[must_use]
    pub fn offboarding_reason_explanation(mut self, value: impl Into<String>) -> Self {
        self.offboarding_reason_explanation = Some(value.into());
        self
    }
    /// Sets `initiator_id`.
    #[must_use]
    pub fn initiator_id(mut self, value: impl Into<String>) -> Self {
        self.initiator_id = Some(value.into());
        self
    }
    /// Sets `add_block_list`.
    #[must_use]
    pub fn add_block_list(mut self, value: bool) -> Self {
        self.add_block_list = Some(value);
        self
    }
    /// Sets `block_reason`.
    #[must_use]
    pub fn block_reason(mut self, value: impl Into<String>) -> Self {
        self.block_reason = Some(value.into());
        self
    }
    /// Sets `block_reason_explanation`.
    #[must_use]
    pub fn block_reason_explanation(mut self, value: impl Into<String>) -> Self {
        self.block_reason_explanation = Some(value.into());
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
    /// Sets `retain_account`.
    #[must_use]
    pub fn retain_account(mut self, value: bool) -> Self {
        self.retain_account = Some(value);
        self
    }
}
impl wire::Object for SubmitV2 {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("offboarding_mode", &mut self.offboarding_mode);
        f.field("employment_id", &mut self.employment_id);
        f.field("offboarding_date", &mut self.offboarding_date);
        f.field(
            "offboarding_reason_unique_identifier",
            &mut self.offboarding_reason_unique_identifier,
        );
        f.field(
            "offboarding_reason_explanation",
            &mut self.offboarding_reason_explanation,
        );
        f.field("initiator_id", &mut self.initiator_id);
        f.field("add_block_list", &mut self.add_block_list);
        f.field("block_reason", &mut self.block_reason);
        f.field("block_reason_explanation", &mut self.block_reason_explanation);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("retain_account", &mut self.retain_account);
    }
}
crate::codegen::__impl_object! {
    SubmitV2
}
crate::codegen::__operation! {
    SubmitV2 => SubmitV2Response, SubmitV2Error:
    Endpoint::new("corehr.v2.offboarding.submit_v2", Post, "/open-apis/corehr/v2/offboardings/submit_v2")
        .documented(text("操作员工离职", "Offboard an employee"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/offboarding/submit_v2")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_OFFBOARDING_SUBMIT_WRITE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"people_corehr_id\""),
            body("offboarding_mode", Integer).required(),
            body("employment_id", String).required(),
            body("offboarding_date", String).required(),
            body("offboarding_reason_unique_identifier", String).required(),
            body("offboarding_reason_explanation", String),
            body("initiator_id", String),
            body("add_block_list", Boolean),
            body("block_reason", String),
            body("block_reason_explanation", String),
            body("custom_fields", Array),
            body("retain_account", Boolean),
        ])
}
/// The reply to [`SubmitV2`](struct@SubmitV2).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitV2Response {
    /// The ID of the offboarding. / 离职记录的 ID。
    pub offboarding_id: String,
    /// The employment ID of the employee. / 员工的雇佣 ID。
    pub employment_id: String,
    /// The identifier of the reason for leaving. / 离职原因的唯一标识。
    pub offboarding_reason_unique_identifier: String,
    /// The date the employee leaves. / 员工的离职日期。
    pub offboarding_date: String,
    /// The explanation of the reason for leaving. / 对离职原因的说明。
    pub offboarding_reason_explanation: String,
    /// Whether the employee is put on the block list. / 是否将员工加入离职屏蔽名单。
    pub add_block_list: bool,
    /// The reason for putting the employee on the block list. / 将员工加入屏蔽名单的原因。
    pub block_reason: String,
    /// The explanation of the reason for blocking. / 对屏蔽原因的说明。
    pub block_reason_explanation: String,
    /// When it was created. / 创建时间。
    pub created_time: String,
    /// Whether the employee's Feishu account is kept after leaving. / 员工离职后是否保留其飞书账号。
    pub retain_account: bool,
}
impl wire::Object for SubmitV2Response {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("offboarding_id", &mut self.offboarding_id);
        f.field("employment_id", &mut self.employment_id);
        f.field(
            "offboarding_reason_unique_identifier",
            &mut self.offboarding_reason_unique_identifier,
        );
        f.field("offboarding_date", &mut self.offboarding_date);
        f.field(
            "offboarding_reason_explanation",
            &mut self.offboarding_reason_explanation,
        );
        f.field("add_block_list", &mut self.add_block_list);
        f.field("block_reason", &mut self.block_reason);
        f.field("block_reason_explanation", &mut self.block_reason_explanation);
        f.field("created_time", &mut self.created_time);
        f.field("retain_account", &mut self.retain_account);
    }
}
crate::codegen::__impl_object! {
    SubmitV2Response
}
crate::codegen::__error_enum! {
    /// The documented errors of [`SubmitV2`](struct@SubmitV2).
    SubmitV2Error:
    /// `1160103` (HTTP 500): general internal server error code
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    RequestIdDuplicated1160103 = &ErrorInfo {
        message: "general internal server error code",
        fix: Text { zh: "系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
        ..*error::REQUEST_ID_DUPLICATED1160103
    },
    /// [`1160201`](error::OFFBOARDING_PENDING): has approving offboarding
    OffboardingPending = error::OFFBOARDING_PENDING,
    /// [`1160203`](error::NO_CONTRACT): no current contract
    NoContract = error::NO_CONTRACT,
    /// [`1160204`](error::FUTURE_CONTRACT): has future contract
    FutureContract = error::FUTURE_CONTRACT,
    /// [`1160205`](error::CONTRACT_HAS_ACTUAL_END_DATE): contract has actual end date
    ContractHasActualEndDate = error::CONTRACT_HAS_ACTUAL_END_DATE,
    /// [`1160210`](error::OFFBOARDING_ALREADY_EXISTS): has offboarding record
    OffboardingAlreadyExists = error::OFFBOARDING_ALREADY_EXISTS,
    /// [`1160602`](error::OFFBOARDING_EARLIER_THAN_PROBATION): offboarding is earlier than probation
    OffboardingEarlierThanProbation = error::OFFBOARDING_EARLIER_THAN_PROBATION,
    /// [`1160603`](error::OFFBOARDING_EARLIER_THAN_JOB_CHANGE): offboarding is earlier than transform
    OffboardingEarlierThanJobChange = error::OFFBOARDING_EARLIER_THAN_JOB_CHANGE,
    /// [`1160604`](error::REASON_EXPLANATION_LIMIT_EXCEEDED): reason explanation length exceed maximum
    ReasonExplanationLimitExceeded = error::REASON_EXPLANATION_LIMIT_EXCEEDED,
    /// [`1160616`](error::NO_VALID_JOB_DATA): no valid job data
    NoValidJobData = error::NO_VALID_JOB_DATA,
    /// [`1161000`](error::UPSTREAM_SYSTEM_ERROR): unknown error
    UpstreamSystemError = error::UPSTREAM_SYSTEM_ERROR,
    /// [`1160710`](error::INVALID_BLOCK_LIST): invalid block list
    InvalidBlockList = error::INVALID_BLOCK_LIST,
    /// `1161002` (HTTP 200): you need to apply permission
    ///
    /// The app may not offboard this employee. Give the app the permission and a data range that covers the employee, then submit again.
    ///
    /// 应用无权为该员工发起离职。请为应用配置权限，并确认数据范围包含该员工后重新提交。
    InvalidJobFamily = &ErrorInfo {
        status: Some(200),
        message: "you need to apply permission",
        fix: Text { zh: "应用无权为该员工发起离职。请为应用配置权限，并确认数据范围包含该员工后重新提交。", en: "The app may not offboard this employee. Give the app the permission and a data range that covers the employee, then submit again." },
        ..*error::INVALID_JOB_FAMILY
    },
    /// `1160200` (HTTP 500): has approving transform
    ///
    /// The employee has a job change that takes effect after the offboarding date. Change that record or the offboarding date and submit again.
    ///
    /// 该员工有晚于离职日期生效的异动记录。请调整异动记录或离职日期后重新提交。
    JobChangeUnderApproval = &ErrorInfo {
        status: Some(500),
        fix: Text { zh: "该员工有晚于离职日期生效的异动记录。请调整异动记录或离职日期后重新提交。", en: "The employee has a job change that takes effect after the offboarding date. Change that record or the offboarding date and submit again." },
        ..*error::JOB_CHANGE_UNDER_APPROVAL
    },
    /// `1160601` (HTTP 500): offboarding is earlier than onboarding
    ///
    /// The offboarding date is before the onboarding date. Look up the onboarding date of the employee, correct the offboarding date and submit again.
    ///
    /// 离职日期早于入职日期。请确认员工的入职日期，修正离职日期后重新提交。
    OffboardingEarlierThanOnboarding = &ErrorInfo {
        status: Some(500),
        ..*error::OFFBOARDING_EARLIER_THAN_ONBOARDING
    },
    /// `1160617` (HTTP 500): hyperlink field format is illegal
    ///
    /// The hyperlink field has an invalid format. Correct the link and submit again.
    ///
    /// 超链接字段的格式不合法。请修正该字段的链接后重新提交。
    InvalidHyperlinkFieldFormat = &ErrorInfo {
        status: Some(500),
        ..*error::INVALID_HYPERLINK_FIELD_FORMAT
    },
    /// `1160618` (HTTP 500): text field exceeds maximum limit
    ///
    /// A text field is too long. Single-line text takes at most 255 characters, multi-line text at most 6000; shorten it and submit again.
    ///
    /// 文本字段过长。单行文本至多 255 个字符，多行文本至多 6000 个字符，请缩短后重新提交。
    TextFieldLimitExceeded = &ErrorInfo {
        status: Some(500),
        ..*error::TEXT_FIELD_LIMIT_EXCEEDED
    },
    /// `1160619` (HTTP 500): enum value of the enum field is invalid
    ///
    /// The enum field has no such option. Pass the code of an option that the field defines.
    ///
    /// 枚举字段的选项不存在。请传入该字段已定义的选项编码。
    InvalidEnumFieldEnumValue = &ErrorInfo {
        status: Some(500),
        ..*error::INVALID_ENUM_FIELD_ENUM_VALUE
    },
    /// `1160621` (HTTP 500): offboarding reason is required
    ///
    /// The offboarding reason is missing. Fill it in and submit again. / 缺少离职原因。请填写离职原因后重新提交。
    OffboardingReasonRequired = &ErrorInfo {
        status: Some(500),
        ..*error::OFFBOARDING_REASON_REQUIRED
    },
    /// `1160622` (HTTP 500): offboarding date is required
    ///
    /// The offboarding date is missing. Fill it in and submit again. / 缺少离职日期。请填写离职日期后重新提交。
    OffboardingDateRequired = &ErrorInfo {
        status: Some(500),
        ..*error::OFFBOARDING_DATE_REQUIRED
    },
    /// `1160630` (HTTP 500): invalid number value in custom fields
    ///
    /// The value of a number field is invalid or has more decimal places than the field allows. Correct it and submit again.
    ///
    /// 数字字段的值不合法，或小数位数超过字段定义。请修正后重新提交。
    InvalidNumberValue = &ErrorInfo {
        status: Some(500),
        message: "invalid number value in custom fields",
        ..*error::INVALID_NUMBER_VALUE
    },
    /// `1160631` (HTTP 500): employee is not exist or has offboarded
    ///
    /// The employee does not exist or is offboarded. Use an ID that belongs to an employee in Feishu People who is still employed.
    ///
    /// 员工不存在或已离职。请确认员工 ID 在飞书人事中有对应的员工，且该雇员在职。
    EmployeeNotFoundOrOffboarded = &ErrorInfo {
        status: Some(500),
        ..*error::EMPLOYEE_NOT_FOUND_OR_OFFBOARDED
    },
    /// `1160636` (HTTP 500): employee is not exist or has offboarded
    ///
    /// The employee to be offboarded, or a person in a custom field, does not exist or is offboarded. Correct the IDs and submit again.
    ///
    /// 离职人员或自定义人员字段中的人员不存在，或已离职。请修正这些 ID 后重新提交。
    CustomEmploymentNotFound = &ErrorInfo {
        status: Some(500),
        message: "employee is not exist or has offboarded",
        fix: Text { zh: "离职人员或自定义人员字段中的人员不存在，或已离职。请修正这些 ID 后重新提交。", en: "The employee to be offboarded, or a person in a custom field, does not exist or is offboarded. Correct the IDs and submit again." },
        ..*error::CUSTOM_EMPLOYMENT_NOT_FOUND
    },
    /// `1160637` (HTTP 500): not support attachment field
    ///
    /// Attachment fields are not supported. Remove them from the request and submit again.
    ///
    /// 不支持附件类型的字段。请从请求中移除附件字段后重新提交。
    EditAttachmentUnsupported = &ErrorInfo {
        status: Some(500),
        message: "not support attachment field",
        ..*error::EDIT_ATTACHMENT_UNSUPPORTED
    },
    /// `1160638` (HTTP 500): invalid date value in custom fields
    ///
    /// The value of a date field is invalid. Give a valid date as `YYYY-MM-DD` and submit again.
    ///
    /// 日期字段的值不合法。请使用 `YYYY-MM-DD` 格式的有效日期后重新提交。
    InvalidDateTimeValue = &ErrorInfo {
        status: Some(500),
        message: "invalid date value in custom fields",
        ..*error::INVALID_DATE_TIME_VALUE
    },
    /// `1160639` (HTTP 500): invalid bool value in custom fields
    ///
    /// The value of a boolean field is invalid. Pass a boolean and submit again. / 布尔字段的值不合法。请传入布尔值后重新提交。
    InvalidBoolValue = &ErrorInfo {
        status: Some(500),
        message: "invalid bool value in custom fields",
        ..*error::INVALID_BOOL_VALUE
    },
    /// `1160700` (HTTP 500): offboarding process not exist
    ///
    /// There is no offboarding process. Ask the administrator of Feishu People to set it up, then submit again.
    ///
    /// 没有可用的离职申请流程。请让飞书人事管理员配置该流程，再重新提交。
    JobChangeDataMismatch = &ErrorInfo {
        status: Some(500),
        message: "offboarding process not exist",
        fix: Text { zh: "没有可用的离职申请流程。请让飞书人事管理员配置该流程，再重新提交。", en: "There is no offboarding process. Ask the administrator of Feishu People to set it up, then submit again." },
        ..*error::JOB_CHANGE_DATA_MISMATCH
    },
    /// `1160701` (HTTP 500): offboarding process is disable
    ///
    /// The offboarding process is disabled. Ask the administrator of Feishu People to enable it, then submit again.
    ///
    /// 离职申请流程处于停用状态。请让飞书人事管理员启用该流程，再重新提交。
    JobNotFound = &ErrorInfo {
        status: Some(500),
        message: "offboarding process is disable",
        fix: Text { zh: "离职申请流程处于停用状态。请让飞书人事管理员启用该流程，再重新提交。", en: "The offboarding process is disabled. Ask the administrator of Feishu People to enable it, then submit again." },
        ..*error::JOB_NOT_FOUND
    },
    /// `1160702` (HTTP 500): offboarding process has not active version
    ///
    /// The offboarding process has no active version. Ask the administrator of Feishu People to enable one, then submit again.
    ///
    /// 离职申请流程的所有版本都未启用。请让飞书人事管理员启用其中一个，再重新提交。
    JobDeactivatedOnEffectiveDate = &ErrorInfo {
        status: Some(500),
        message: "offboarding process has not active version",
        fix: Text { zh: "离职申请流程的所有版本都未启用。请让飞书人事管理员启用其中一个，再重新提交。", en: "The offboarding process has no active version. Ask the administrator of Feishu People to enable one, then submit again." },
        ..*error::JOB_DEACTIVATED_ON_EFFECTIVE_DATE
    },
}
