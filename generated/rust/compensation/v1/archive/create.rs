// Generated from spec/compensation/v1/archive/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::compensation::{error, v1};
impl super::Api<'_> {
    /// Create a pay archive / 创建薪资档案: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.operator_id(…))`.
    #[allow(clippy::too_many_arguments, reason = "each argument is a required field")]
    pub fn create(
        &self,
        user_id_type: v1::CompensationUserIdType,
        unique_id: impl Into<String>,
        user_id: impl Into<String>,
        effective_time: impl Into<String>,
        currency_id: impl Into<String>,
        plan_id: impl Into<String>,
        plan_tid: impl Into<String>,
        change_reason_id: impl Into<String>,
        item_value_lists: impl Into<Vec<CreateArchiveItemValue>>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(
                user_id_type,
                unique_id,
                user_id,
                effective_time,
                currency_id,
                plan_id,
                plan_tid,
                change_reason_id,
                item_value_lists,
            ),
        )
    }
}
/// Create a pay archive / 创建薪资档案.
///
/// Creates the pay archive of an employee as a pay change, or corrects the one that exists for the effective date.
///
/// 以调薪任务为员工生成薪资档案，用于定薪、调薪，生效日期已有档案时则为更正。
///
/// - `POST /open-apis/compensation/v1/archives`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `corehr:compensation_archive:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/archive/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The type of the user IDs in the request and the reply. / 请求与返回中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: v1::CompensationUserIdType,
    /// The idempotency ID, a standard UUID v4, which keeps the same operation from being started twice.
    ///
    /// 幂等 ID，为标准的 UUID v4，用于避免重复发起同一操作。
    /// - Example: `"123e4567-e89b-42d3-a456-426614174000"`
    pub unique_id: String,
    /// The ID of the operator, as a `user_id_type` ID; needed when called as the app.
    ///
    /// 操作人 ID，类型由 `user_id_type` 决定；以应用身份调用时必须填写。
    /// - Example: `"7337149697626801708"`
    pub operator_id: Option<String>,
    /// The ID of the employee, as a `user_id_type` ID. / 员工 ID，类型由 `user_id_type` 决定。
    /// - Example: `"7337149697626801708"`
    pub user_id: String,
    /// The date the compensation takes effect, as `YYYY-MM-DD`. / 定调薪的生效日期，格式为 `YYYY-MM-DD`。
    /// - Example: `"2024-11-12"`
    pub effective_time: String,
    /// The ID of the currency all item values are in, found by searching the currencies of Feishu People.
    ///
    /// 币种 ID，由飞书人事的查询货币信息接口获取；各薪资项的值均以此币种计。
    /// - Example: `"6863329932261459464"`
    pub currency_id: String,
    /// The ID of the compensation plan, from the list of plans. / 薪资方案 ID，由批量查询薪资方案接口获取。
    /// - Example: `"7431430313074247212"`
    pub plan_id: String,
    /// The version ID of the compensation plan, from the list of plans. / 薪资方案的版本 ID，由批量查询薪资方案接口获取。
    /// - Example: `"7431430313074279980"`
    pub plan_tid: String,
    /// The ID of the reason for the adjustment, from the list of change reasons. / 调薪原因 ID，由批量查询定调薪原因接口获取。
    /// - Example: `"7125907336899888684"`
    pub change_reason_id: String,
    /// The values of the items; they must belong to the plan of `plan_id` and be editable, since passing an item that is not makes the request fail.
    ///
    /// 各薪资项的值；薪资项须属于 `plan_id` 所指的方案且可编辑，传入不可编辑的薪资项会报错。
    /// - Length: 0 to 2147483647
    pub item_value_lists: Vec<CreateArchiveItemValue>,
    /// The description of the adjustment, up to 1,000 characters. / 调薪说明，最长 1000 字符。
    /// - Example: `"text"`
    pub description: Option<String>,
    /// The description of the correction, up to 1,000 characters; for correcting an existing archive.
    ///
    /// 更正说明，最长 1000 字符；更正已有薪资档案时填写。
    /// - Example: `"text"`
    pub edit_remark: Option<String>,
}
impl Create {
    /// Creates the value from its required fields.
    #[allow(clippy::too_many_arguments, reason = "each argument is a required field")]
    pub fn new(
        user_id_type: v1::CompensationUserIdType,
        unique_id: impl Into<String>,
        user_id: impl Into<String>,
        effective_time: impl Into<String>,
        currency_id: impl Into<String>,
        plan_id: impl Into<String>,
        plan_tid: impl Into<String>,
        change_reason_id: impl Into<String>,
        item_value_lists: impl Into<Vec<CreateArchiveItemValue>>,
    ) -> Self {
        Self {
            user_id_type,
            unique_id: unique_id.into(),
            operator_id: Default::default(),
            user_id: user_id.into(),
            effective_time: effective_time.into(),
            currency_id: currency_id.into(),
            plan_id: plan_id.into(),
            plan_tid: plan_tid.into(),
            change_reason_id: change_reason_id.into(),
            item_value_lists: item_value_lists.into(),
            description: Default::default(),
            edit_remark: Default::default(),
        }
    }
    /// Sets `operator_id`.
    #[must_use]
    pub fn operator_id(mut self, value: impl Into<String>) -> Self {
        self.operator_id = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `edit_remark`.
    #[must_use]
    pub fn edit_remark(mut self, value: impl Into<String>) -> Self {
        self.edit_remark = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("unique_id", &mut self.unique_id);
        f.field("operator_id", &mut self.operator_id);
        f.field("user_id", &mut self.user_id);
        f.field("effective_time", &mut self.effective_time);
        f.field("currency_id", &mut self.currency_id);
        f.field("plan_id", &mut self.plan_id);
        f.field("plan_tid", &mut self.plan_tid);
        f.field("change_reason_id", &mut self.change_reason_id);
        f.field("item_value_lists", &mut self.item_value_lists);
        f.field("description", &mut self.description);
        f.field("edit_remark", &mut self.edit_remark);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("compensation.v1.archive.create", Post, "/open-apis/compensation/v1/archives")
        .documented(text("创建薪资档案", "Create a pay archive"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/archive/create")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::COREHR_COMPENSATION_ARCHIVE_WRITE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).required().default("\"open_id\""),
            body("unique_id", String).required(),
            body("operator_id", String),
            body("user_id", String).required(),
            body("effective_time", String).required(),
            body("currency_id", String).required(),
            body("plan_id", String).required(),
            body("plan_tid", String).required(),
            body("change_reason_id", String).required(),
            body("item_value_lists", Array).required(),
            body("description", String),
            body("edit_remark", String),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The unique ID of the adjustment task created. / 本次定调薪任务的唯一 ID。
    pub unique_id: String,
    /// The version ID of the compensation archive created. / 生成的薪资档案的版本 ID。
    pub archive_tid: String,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("unique_id", &mut self.unique_id);
        f.field("archive_tid", &mut self.archive_tid);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// `2290001` (HTTP 400): param is empty
    ///
    /// A required parameter is empty. Fill in the empty values of the request body. / 有必填参数为空。请检查请求体，补全空值。
    InternalError = &ErrorInfo {
        status: Some(400),
        message: "param is empty",
        fix: Text { zh: "有必填参数为空。请检查请求体，补全空值。", en: "A required parameter is empty. Fill in the empty values of the request body." },
        ..*error::INTERNAL_ERROR
    },
    /// `2290002` (HTTP 400): effective time is invalid, correct example: 2024-01-01
    ///
    /// The effective time is invalid. Write `effective_time` like 2024-01-01.
    ///
    /// 生效时间不合法。请将 `effective_time` 写成 2024-01-01 的形式。
    InvalidParameter = &ErrorInfo {
        status: Some(400),
        message: "effective time is invalid, correct example: 2024-01-01",
        fix: Text { zh: "生效时间不合法。请将 `effective_time` 写成 2024-01-01 的形式。", en: "The effective time is invalid. Write `effective_time` like 2024-01-01." },
        ..*error::INVALID_PARAMETER
    },
    /// `2290003` (HTTP 400): Invalid user ID, cannot find employment
    ///
    /// No employee has this `user_id`. Check the `user_id` and that it is of the type given in `user_id_type`.
    ///
    /// `user_id` 找不到对应的员工。请核对 `user_id`，并确认与 `user_id_type` 一致。
    RpcFailed = &ErrorInfo {
        status: Some(400),
        message: "Invalid user ID, cannot find employment",
        fix: Text { zh: "`user_id` 找不到对应的员工。请核对 `user_id`，并确认与 `user_id_type` 一致。", en: "No employee has this `user_id`. Check the `user_id` and that it is of the type given in `user_id_type`." },
        ..*error::RPC_FAILED
    },
    /// [`2290004`](error::SERVICE_ERROR): service error
    ServiceError = error::SERVICE_ERROR,
    /// [`2290005`](error::ADJUST_DENIED): No permission to adjust
    AdjustDenied = error::ADJUST_DENIED,
    /// [`2290006`](error::PLAN_NOT_FOUND): The plan not exist, please check plan_tid
    PlanNotFound = error::PLAN_NOT_FOUND,
    /// [`2290007`](error::DESCRIPTION_TOO_LONG): the description is too long, limit 1000
    DescriptionTooLong = error::DESCRIPTION_TOO_LONG,
    /// [`2290008`](error::EDIT_REMARK_TOO_LONG): the edit remark is too long, limit 1000
    EditRemarkTooLong = error::EDIT_REMARK_TOO_LONG,
    /// [`2290009`](error::CHANGE_REASON_NOT_FOUND): the change reason does not exist
    ChangeReasonNotFound = error::CHANGE_REASON_NOT_FOUND,
    /// [`2290010`](error::CURRENCY_NOT_FOUND): the currency not exist, please check currency_id
    CurrencyNotFound = error::CURRENCY_NOT_FOUND,
    /// [`2290011`](error::CURRENCY_NOT_MATCH_WITH_PLAN_CURRENCY): the currency not match with the plan currency
    CurrencyNotMatchWithPlanCurrency = error::CURRENCY_NOT_MATCH_WITH_PLAN_CURRENCY,
    /// [`2290012`](error::EMPLOYMENT_NOT_FOUND): Invalid user ID, cannot find employment
    EmploymentNotFound = error::EMPLOYMENT_NOT_FOUND,
    /// [`2290013`](error::EMPLOYMENT_ID_CONVERSION_FAILED): employment id to people id failed, please check user_id
    EmploymentIdConversionFailed = error::EMPLOYMENT_ID_CONVERSION_FAILED,
    /// [`2290014`](error::INVALID_EFFECTIVE_TIME): effective time is invalid, correct example: 2024-01-01
    InvalidEffectiveTime = error::INVALID_EFFECTIVE_TIME,
    /// [`2290015`](error::EFFECTIVE_TIME_OUT_OF_RANGE): the effective time is range out of limit, limit（1970-01-01, 2038-01-19）
    EffectiveTimeOutOfRange = error::EFFECTIVE_TIME_OUT_OF_RANGE,
    /// [`2290016`](error::EFFECTIVE_TIME_BEFORE_PLAN): archive effective time is not allow before the plan effective time
    EffectiveTimeBeforePlan = error::EFFECTIVE_TIME_BEFORE_PLAN,
    /// [`2290017`](error::PLAN_DEACTIVATED): the plan status is deactivate
    PlanDeactivated = error::PLAN_DEACTIVATED,
    /// [`2290018`](error::EFFECTIVE_TIME_AFTER_LAST_DAY): the effective time is after employee's last day, please check effective_time
    EffectiveTimeAfterLastDay = error::EFFECTIVE_TIME_AFTER_LAST_DAY,
    /// [`2290019`](error::EFFECTIVE_TIME_BEFORE_HIRE_DAY): the effective time is before employee's hire day, please check effective_time
    EffectiveTimeBeforeHireDay = error::EFFECTIVE_TIME_BEFORE_HIRE_DAY,
    /// [`2290020`](error::MISSING_REQUIRED_ITEM): miss required archive items, please check item_value_lists
    MissingRequiredItem = error::MISSING_REQUIRED_ITEM,
    /// [`2290021`](error::ITEM_NOT_ALLOWED): the item not allow to edit or the item not in plan, please check item_value_lists
    ItemNotAllowed = error::ITEM_NOT_ALLOWED,
    /// [`2290022`](error::INVALID_ITEM_VALUE): the item value is invalid, value must be a positive number and cannot be greater than 9223372036854775807
    InvalidItemValue = error::INVALID_ITEM_VALUE,
    /// [`2290023`](error::PROBATION_NOT_ENABLED_IN_PLAN): the plan is not open probation, the item not allow to have regular value
    ProbationNotEnabledInPlan = error::PROBATION_NOT_ENABLED_IN_PLAN,
    /// [`2290024`](error::EMPLOYEE_NOT_IN_PROBATION): the employee is not in probation, the item not allow to have regular value
    EmployeeNotInProbation = error::EMPLOYEE_NOT_IN_PROBATION,
    /// [`2290025`](error::REGULAR_VALUE_NOT_ALLOWED): under this effective date, employees' adjust items are not allowed to have regular value
    RegularValueNotAllowed = error::REGULAR_VALUE_NOT_ALLOWED,
    /// [`2290026`](error::INCONSISTENT_REGULAR_VALUES): regular item values are either all empty or all null. Values must be positive numbers and cannot be greater than 9223372036854775807
    InconsistentRegularValues = error::INCONSISTENT_REGULAR_VALUES,
    /// [`2290027`](error::MATCH_STANDARD_FAILED): match standard fail
    MatchStandardFailed = error::MATCH_STANDARD_FAILED,
    /// [`2290028`](error::UNIQUE_ID_ALREADY_EXISTS): unique id is exist, please change
    UniqueIdAlreadyExists = error::UNIQUE_ID_ALREADY_EXISTS,
    /// [`2290029`](error::INVALID_OPERATOR_ID): operator id invalid, If using application identity for authentication, the operator id must be valid
    InvalidOperatorId = error::INVALID_OPERATOR_ID,
    /// [`2290030`](error::INVALID_OPERATOR_ID2290030): operator id invalid, If using application identity for authentication, the operator id must be valid
    InvalidOperatorId2290030 = error::INVALID_OPERATOR_ID2290030,
    /// [`2290031`](error::DUPLICATE_ADJUSTMENT_TASK): This user already has a duplicate salary adjustment task under the effective date
    DuplicateAdjustmentTask = error::DUPLICATE_ADJUSTMENT_TASK,
    /// [`2290032`](error::UNFINISHED_ADJUSTMENT_TASK): The user has unfinished salary adjustment tasks and cannot initiate another salary adjustment.
    UnfinishedAdjustmentTask = error::UNFINISHED_ADJUSTMENT_TASK,
    /// [`2290033`](error::EFFECTIVE_TIME_EMPTY): effective_time is empty
    EffectiveTimeEmpty = error::EFFECTIVE_TIME_EMPTY,
    /// [`2290034`](error::PLAN_ID_EMPTY): plan_id is empty
    PlanIdEmpty = error::PLAN_ID_EMPTY,
    /// [`2290035`](error::PLAN_TID_EMPTY): plan_tid is empty
    PlanTidEmpty = error::PLAN_TID_EMPTY,
    /// [`2290036`](error::CURRENCY_ID_EMPTY): currency_id is empty
    CurrencyIdEmpty = error::CURRENCY_ID_EMPTY,
    /// [`2290037`](error::USER_ID_EMPTY): user_id is empty
    UserIdEmpty = error::USER_ID_EMPTY,
    /// [`2290038`](error::UNIQUE_ID_EMPTY): unique_id is empty
    UniqueIdEmpty = error::UNIQUE_ID_EMPTY,
    /// [`2290039`](error::CHANGE_REASON_ID_EMPTY): change_reason_id is empty
    ChangeReasonIdEmpty = error::CHANGE_REASON_ID_EMPTY,
    /// [`2290040`](error::DUPLICATE_ITEM): There are duplicate items in item_value_lists, please check item_value_lists
    DuplicateItem = error::DUPLICATE_ITEM,
    /// [`2290041`](error::INVALID_ITEM_VALUE2290041): the item value is invalid, value must be a positive number and cannot be greater than 9223372036854775807
    InvalidItemValue2290041 = error::INVALID_ITEM_VALUE2290041,
    /// [`2290042`](error::INVALID_REGULAR_VALUE): regular item values are either all empty or all null. Values must be positive numbers and cannot be greater than 9223372036854775807
    InvalidRegularValue = error::INVALID_REGULAR_VALUE,
}
/// The values of the items; they must belong to the plan of `plan_id` and be editable, since passing an item that is not makes the request fail.
///
/// 各薪资项的值；薪资项须属于 `plan_id` 所指的方案且可编辑，传入不可编辑的薪资项会报错。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateArchiveItemValue {
    /// The ID of the item, from the list of items. / 薪资项 ID，由批量查询薪资项接口获取。
    /// - Example: `"7244131355509917228"`
    pub item_id: String,
    /// The value of the item, a non-negative number as a string in the currency of `currency_id`; it must not be empty.
    ///
    /// 薪资项的值，为非负数字的字符串，以 `currency_id` 所指的币种计，不可为空。
    /// - Example: `"200.00"`
    pub item_value: String,
    /// The value of the item after the probation, a non-negative number as a string in the currency of `currency_id`. Only allowed if the employee is on probation and the plan has probation pay enabled, and then for all editable items or none.
    ///
    /// 薪资项在员工转正后的值，为非负数字的字符串，以 `currency_id` 所指的币种计。仅当员工在试用期且方案开启了试用期薪酬时可填，且各可编辑的薪资项须全部填写或全部不填。
    /// - Example: `"600.00"`
    pub item_value_regular: Option<String>,
}
impl CreateArchiveItemValue {
    /// Creates the value from its required fields.
    pub fn new(item_id: impl Into<String>, item_value: impl Into<String>) -> Self {
        Self {
            item_id: item_id.into(),
            item_value: item_value.into(),
            item_value_regular: Default::default(),
        }
    }
    /// Sets `item_value_regular`.
    #[must_use]
    pub fn item_value_regular(mut self, value: impl Into<String>) -> Self {
        self.item_value_regular = Some(value.into());
        self
    }
}
impl wire::Object for CreateArchiveItemValue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("item_id", &mut self.item_id);
        f.field("item_value", &mut self.item_value);
        f.field("item_value_regular", &mut self.item_value_regular);
    }
}
crate::codegen::__impl_object! {
    CreateArchiveItemValue
}
