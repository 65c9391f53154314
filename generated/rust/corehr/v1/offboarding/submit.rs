// Generated from spec/corehr/v1/offboarding/submit.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v1};
impl super::Api<'_> {
    /// Offboard an employee (v1) / 操作员工离职: [`Submit`](struct@Submit).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    #[deprecated(note = "use `corehr.v2.offboarding.submit_v2` instead")]
    pub fn submit(
        &self,
        offboarding_mode: i64,
        employment_id: impl Into<String>,
        offboarding_date: impl Into<String>,
        offboarding_reason_unique_identifier: impl Into<String>,
    ) -> crate::codegen::Call<Submit> {
        crate::codegen::Call::new(
            self.client,
            Submit::new(
                offboarding_mode,
                employment_id,
                offboarding_date,
                offboarding_reason_unique_identifier,
            ),
        )
    }
}
/// Offboard an employee (v1) / 操作员工离职.
///
/// Initiates the offboarding of an employee and creates its record, without checking the data scope.
///
/// 为员工发起离职并生成离职数据，不校验员工数据范围。
///
/// **Deprecated**: use `corehr.v2.offboarding.submit_v2` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v1().offboarding().submit(1, "6982509313466189342", "2022-05-18", "reason_for_offboarding_option8").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v1/offboardings/submit`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:corehr`, `corehr:offboarding:write`
///
/// Errors: [`SubmitError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/offboarding/submit)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Submit {
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"people_corehr_id"`
    pub user_id_type: Option<v1::CorehrUserIdType>,
    /// How the employee is offboarded. Only direct offboarding is supported so far. / 员工离职的方式，目前只支持直接离职。
    /// - `1`: Direct offboarding / 直接离职
    /// - Example: `1`
    pub offboarding_mode: i64,
    /// The ID of the employee to offboard, as a `user_id_type` ID. / 要操作离职的员工的 ID，类型由 `user_id_type` 决定。
    /// - Example: `"6982509313466189342"`
    pub employment_id: String,
    /// The date the employee leaves, written `YYYY-MM-DD`. / 员工的离职日期，格式为 `YYYY-MM-DD`。
    /// - Example: `"2022-05-18"`
    pub offboarding_date: String,
    /// The unique identifier of the reason for leaving, as returned when offboarding reasons are listed.
    ///
    /// 离职原因的唯一标识，由查询员工离职原因列表接口返回。
    /// - Example: `"reason_for_offboarding_option8"`
    pub offboarding_reason_unique_identifier: String,
    /// The explanation of the reason for leaving, of at most 6000 characters and possibly empty.
    ///
    /// 对离职原因的说明，可以为空，不超过 6000 个字符。
    /// - Example: `"text"`
    pub offboarding_reason_explanation: Option<String>,
    /// The ID of the person who starts the offboarding, as a `user_id_type` ID. The system starts it if omitted. Only this user can withdraw the process.
    ///
    /// 操作发起人的 ID，类型由 `user_id_type` 决定，不传则由系统发起。只有发起人可以撤销流程。
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
    /// The explanation of the reason for blocking, possibly empty. / 对屏蔽原因的说明，可以为空。
    /// - Example: `"text"`
    pub block_reason_explanation: Option<String>,
    /// The values of the offboarding's custom fields. Which there are is shown in the offboarding information settings.
    ///
    /// 离职信息的自定义字段的值，可用的字段见人员档案配置中的离职信息。
    pub custom_fields: Option<Vec<v1::ObjectFieldDataInput>>,
}
impl Submit {
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
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::CorehrUserIdType) -> Self {
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
        value: impl Into<Vec<v1::ObjectFieldDataInput>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
}
impl wire::Object for Submit {
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
    }
}
crate::codegen::__impl_object! {
    Submit
}
crate::codegen::__operation! {
    Submit => SubmitResponse, SubmitError:
    Endpoint::new("corehr.v1.offboarding.submit", Post, "/open-apis/corehr/v1/offboardings/submit")
        .documented(text("操作员工离职", "Offboard an employee (v1)"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/offboarding/submit")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::COREHR_COREHR]),
            scopes(&[crate::scope::COREHR_OFFBOARDING_WRITE]),
        ])
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
        ])
}
/// The reply to [`Submit`](struct@Submit).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitResponse {
    /// The ID of the offboarding. / 离职记录的 ID。
    pub offboarding_id: String,
    /// The employment ID of the employee. / 员工的雇佣 ID。
    pub employment_id: String,
    /// The unique identifier of the reason for leaving, as returned when offboarding reasons are listed.
    ///
    /// 离职原因的唯一标识，由查询员工离职原因列表接口返回。
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
}
impl wire::Object for SubmitResponse {
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
    }
}
crate::codegen::__impl_object! {
    SubmitResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Submit`](struct@Submit).
    SubmitError:
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
    /// [`1160621`](error::OFFBOARDING_REASON_REQUIRED): offboarding reason is required
    OffboardingReasonRequired = error::OFFBOARDING_REASON_REQUIRED,
    /// [`1160622`](error::OFFBOARDING_DATE_REQUIRED): offboarding date is required
    OffboardingDateRequired = error::OFFBOARDING_DATE_REQUIRED,
    /// [`1160631`](error::EMPLOYEE_NOT_FOUND_OR_OFFBOARDED): employee is not exist or has offboarded
    EmployeeNotFoundOrOffboarded = error::EMPLOYEE_NOT_FOUND_OR_OFFBOARDED,
}
