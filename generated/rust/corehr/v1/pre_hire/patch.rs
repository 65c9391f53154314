// Generated from spec/corehr/v1/pre_hire/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v1};
impl super::Api<'_> {
    /// Update a pre-hire (v1) / 更新待入职信息（不推荐）: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.client_token(…))`.
    #[deprecated(note = "use `corehr.v2.pre_hire.patch` instead")]
    pub fn patch(
        &self,
        pre_hire_id: impl Into<String>,
        onboarding_status: v1::OnboardingStatusInput,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(
            self.client,
            Patch::new(pre_hire_id, onboarding_status),
        )
    }
}
/// Update a pre-hire (v1) / 更新待入职信息（不推荐）.
///
/// Updates a pre-hire without checking the rules for the data. Deprecated: use `corehr.v2.pre_hire.patch` instead.
///
/// 更新待入职数据，不校验数据规则。已废弃，请改用 `corehr.v2.pre_hire.patch`。
///
/// **Deprecated**: use `corehr.v2.pre_hire.patch` instead.
///
/// - `PATCH /open-apis/corehr/v1/pre_hires/:pre_hire_id`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:corehr`, `corehr:pre_hire:write`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the pre-hire. / 待入职 ID。
    /// - Example: `"1616161616"`
    pub pre_hire_id: String,
    /// An idempotency key: requests with the same `client_token` count as one.
    ///
    /// 幂等标识，`client_token` 相同的请求视为同一请求。
    /// - Example: `"12454646"`
    pub client_token: Option<String>,
    /// The ID of the job application in Feishu Hire. For details, call the operation of Hire that gets an application. Available to some tenants only.
    ///
    /// 招聘中的投递 ID，详情可用招聘的获取投递信息接口查询，仅部分租户可用。
    /// - Example: `"4719168654814483759"`
    pub ats_application_id: Option<String>,
    /// The date of joining. / 入职日期。
    /// - Example: `"2020-01-01"`
    pub hire_date: Option<String>,
    /// The type of employment. / 雇佣类型。
    pub employee_type: Option<v1::EmployeeTypeInput>,
    /// The worker number. / 人员编号。
    /// - Example: `"1245646"`
    pub worker_id: Option<String>,
    /// The ID of the employee type. / 人员类型的 ID。
    /// - Example: `"text"`
    pub employee_type_id: Option<String>,
    /// The ID of the person it refers to. / 对应的个人信息的 ID。
    /// - Example: `"656464648662"`
    pub person_id: Option<String>,
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Option<Vec<v1::ObjectFieldDataInput>>,
    /// How the costs are shared between cost centers. / 各成本中心的分摊比例。
    pub cost_center_rate: Option<Vec<v1::SupportCostCenterItemInput>>,
    /// The state of the onboarding: `preboarding`, `day_one` (ready), `completed`, `withdrawn` or `deleted`.
    ///
    /// 入职状态：`preboarding` 为待入职，`day_one` 为准备就绪，`completed` 为已完成，`withdrawn` 为已撤销，`deleted` 为已删除。
    pub onboarding_status: v1::OnboardingStatusInput,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(
        pre_hire_id: impl Into<String>,
        onboarding_status: v1::OnboardingStatusInput,
    ) -> Self {
        Self {
            pre_hire_id: pre_hire_id.into(),
            client_token: Default::default(),
            ats_application_id: Default::default(),
            hire_date: Default::default(),
            employee_type: Default::default(),
            worker_id: Default::default(),
            employee_type_id: Default::default(),
            person_id: Default::default(),
            custom_fields: Default::default(),
            cost_center_rate: Default::default(),
            onboarding_status,
        }
    }
    /// Sets `client_token`.
    #[must_use]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `ats_application_id`.
    #[must_use]
    pub fn ats_application_id(mut self, value: impl Into<String>) -> Self {
        self.ats_application_id = Some(value.into());
        self
    }
    /// Sets `hire_date`.
    #[must_use]
    pub fn hire_date(mut self, value: impl Into<String>) -> Self {
        self.hire_date = Some(value.into());
        self
    }
    /// Sets `employee_type`.
    #[must_use]
    pub fn employee_type(mut self, value: v1::EmployeeTypeInput) -> Self {
        self.employee_type = Some(value);
        self
    }
    /// Sets `worker_id`.
    #[must_use]
    pub fn worker_id(mut self, value: impl Into<String>) -> Self {
        self.worker_id = Some(value.into());
        self
    }
    /// Sets `employee_type_id`.
    #[must_use]
    pub fn employee_type_id(mut self, value: impl Into<String>) -> Self {
        self.employee_type_id = Some(value.into());
        self
    }
    /// Sets `person_id`.
    #[must_use]
    pub fn person_id(mut self, value: impl Into<String>) -> Self {
        self.person_id = Some(value.into());
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
    /// Sets `cost_center_rate`.
    #[must_use]
    pub fn cost_center_rate(
        mut self,
        value: impl Into<Vec<v1::SupportCostCenterItemInput>>,
    ) -> Self {
        self.cost_center_rate = Some(value.into());
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("pre_hire_id", &mut self.pre_hire_id);
        f.field("client_token", &mut self.client_token);
        f.field("ats_application_id", &mut self.ats_application_id);
        f.field("hire_date", &mut self.hire_date);
        f.field("employee_type", &mut self.employee_type);
        f.field("worker_id", &mut self.worker_id);
        f.field("employee_type_id", &mut self.employee_type_id);
        f.field("person_id", &mut self.person_id);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("cost_center_rate", &mut self.cost_center_rate);
        f.field("onboarding_status", &mut self.onboarding_status);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("corehr.v1.pre_hire.patch", Patch, "/open-apis/corehr/v1/pre_hires/:pre_hire_id")
        .documented(text("更新待入职信息（不推荐）", "Update a pre-hire (v1)"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/patch")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::COREHR_COREHR]),
            scopes(&[crate::scope::COREHR_PRE_HIRE_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("pre_hire_id", String).required(),
            query("client_token", String),
            body("ats_application_id", String),
            body("hire_date", String),
            body("employee_type", Object),
            body("worker_id", String),
            body("employee_type_id", String),
            body("person_id", String),
            body("custom_fields", Array),
            body("cost_center_rate", Array),
            body("onboarding_status", Object).required(),
        ])
}
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The pre-hire after the update. / 更新后的待入职信息。
    pub pre_hire: v1::PreHire,
}
impl wire::Object for PatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("pre_hire", &mut self.pre_hire);
    }
}
crate::codegen::__impl_object! {
    PatchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// `1161019` (HTTP 400): Duplicate cost center
    ///
    /// A cost center occurs more than once in the allocation. Merge or remove the entries with the same `cost_center_id`.
    ///
    /// 成本分摊中有重复的成本中心。请合并或移除 `cost_center_id` 相同的条目。
    DuplicateCostCenter = &ErrorInfo {
        message: "Duplicate cost center",
        ..*error::DUPLICATE_COST_CENTER
    },
    /// `1161020` (HTTP 400): The number of allocation proportion must be an integer from 1 to 100
    ///
    /// The share of a cost center must be an integer from 1 to 100. Correct `rate` in `cost_center_rate`.
    ///
    /// 成本中心的分摊比例必须是 1 到 100 的整数。请修正 `cost_center_rate` 中的 `rate`。
    CostCenterRateOutOfRange = &ErrorInfo {
        message: "The number of allocation proportion must be an integer from 1 to 100",
        fix: Text { zh: "成本中心的分摊比例必须是 1 到 100 的整数。请修正 `cost_center_rate` 中的 `rate`。", en: "The share of a cost center must be an integer from 1 to 100. Correct `rate` in `cost_center_rate`." },
        ..*error::COST_CENTER_RATE_OUT_OF_RANGE
    },
    /// `1161021` (HTTP 400): Incomplete cost center data
    ///
    /// The data of a cost center is incomplete. Give every cost center its ID and its share.
    ///
    /// 成本中心的数据不完整。请为每个成本中心同时填写 ID 和分摊比例。
    IncompleteCostCenter = &ErrorInfo {
        message: "Incomplete cost center data",
        ..*error::INCOMPLETE_COST_CENTER
    },
    /// `1161022` (HTTP 400): No cost centers found
    ///
    /// The cost center is invalid or does not exist. Set `cost_center_id` to the ID of a valid cost center.
    ///
    /// 成本中心无效或不存在。请将 `cost_center_id` 改为有效的成本中心 ID。
    CostCenterNotFound = &ErrorInfo {
        message: "No cost centers found",
        ..*error::COST_CENTER_NOT_FOUND
    },
    /// `1161023` (HTTP 400): The total allocation proportion of all cost centers must be 100%
    ///
    /// The shares of all cost centers must add up to 100%. Adjust them. / 各成本中心的分摊比例之和必须为 100%。请调整比例。
    CostCenterRateSumInvalid = &ErrorInfo {
        message: "The total allocation proportion of all cost centers must be 100%",
        ..*error::COST_CENTER_RATE_SUM_INVALID
    },
    /// `1161024` (HTTP 400): Cost center is deactivated
    ///
    /// The cost center is deactivated. Set `cost_center_id` to an active one.
    ///
    /// 成本中心已停用。请将 `cost_center_id` 改为启用中的成本中心。
    CostCenterDeactivated = &ErrorInfo {
        message: "Cost center is deactivated",
        ..*error::COST_CENTER_DEACTIVATED
    },
    /// `1161025` (HTTP 400): Cost center will be disabled
    ///
    /// The cost center will be deactivated. Set `cost_center_id` to one that stays active.
    ///
    /// 成本中心将被停用。请将 `cost_center_id` 改为持续启用的成本中心。
    CostCenterToBeDeactivated = &ErrorInfo {
        message: "Cost center  will be disabled",
        ..*error::COST_CENTER_TO_BE_DEACTIVATED
    },
    /// `1160025` (HTTP 500): Please check description
    ///
    /// A parameter is wrong. Correct it as `msg` says and compare the request body with the fields of the operation.
    ///
    /// 请求参数有误。请根据响应中的 `msg`，对照该接口的请求体字段修正。
    GrantingQuantityOutOfRange = &ErrorInfo {
        status: Some(500),
        message: "Please check description",
        fix: Text { zh: "请求参数有误。请根据响应中的 `msg`，对照该接口的请求体字段修正。", en: "A parameter is wrong. Correct it as `msg` says and compare the request body with the fields of the operation." },
        ..*error::GRANTING_QUANTITY_OUT_OF_RANGE
    },
}
