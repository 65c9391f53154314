// Generated from spec/corehr/v2/employee/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Add an employee / 添加人员: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.client_token(…))`.
    pub fn create(&self) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new())
    }
}
/// Add an employee / 添加人员.
///
/// Adds an employee with basics, employment, job data and other groups in one call, checked against the profile configuration.
///
/// 一次添加一名人员的基本、雇佣、任职等全部信息，按人员档案配置校验。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().employee().create().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/employees`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:employee.add:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// An idempotency key, written as a standard UUID v4. Requests with the same key count as one; each call is a new request if it is omitted.
    ///
    /// 幂等标识，格式为标准的 UUID v4，相同的请求视为同一请求，不传则每次都是新请求。
    /// - Length: 1 to 100
    /// - Example: `"fe599b60-450f-46ff-b2ef-9f6675625b97"`
    pub client_token: Option<String>,
    /// Whether a former employee is rehired. With false, no check for a former employment is made; with true, `rehire_employment_id` is needed.
    ///
    /// 是否为离职重聘。false 时直接按非离职重聘处理，不再判断重复；true 时须填 `rehire_employment_id`。
    pub rehire: Option<bool>,
    /// The former employment ID of the employee being rehired, from `corehr.v2.employee.search`.
    ///
    /// 离职重聘员工原来的雇佣 ID，可由 `corehr.v2.employee.search` 得到。
    /// - Example: `"7140964208476371111"`
    pub rehire_employment_id: Option<String>,
    /// Whether to skip checks such as the headcount limit. With false, a failed check is an error.
    ///
    /// 是否强制提交。true 跳过超编等校验，false 则校验不通过时报错。
    /// - Default: `false`
    pub force_submit: Option<bool>,
    /// Whether to ignore the rules that choose the working hours type. With false, `emp_contract_record.first_party` is needed and, in `employment_record`, `work_location`, `employee_type`, `job_family`, `job`, `job_level` and `department`.
    ///
    /// 是否忽略工时制度的自动生成规则。为 false 时须填 `emp_contract_record.first_party`，以及 `employment_record` 的 `work_location`、`employee_type`、`job_family`、`job`、`job_level` 和 `department`。
    /// - Default: `false`
    pub ignore_working_hours_type_rule: Option<bool>,
    /// The personal data of the employee. / 员工的个人信息。
    pub personal_info: Option<CreateProfileSettingPersonalInfo>,
    /// The employment data of the employee. / 员工的工作信息。
    pub employment_info: Option<CreateProfileSettingEmploymentInfo>,
    /// The career of the employee: education and work experience. / 员工的履历，包括教育和工作经历。
    pub career: Option<CreateProfileSettingCareer>,
    /// The documents attached to the employee. / 员工的资料附件。
    pub data_attachment: Option<CreateProfileSettingDataAttachment>,
}
impl Create {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `client_token`.
    #[must_use]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `rehire`.
    #[must_use]
    pub fn rehire(mut self, value: bool) -> Self {
        self.rehire = Some(value);
        self
    }
    /// Sets `rehire_employment_id`.
    #[must_use]
    pub fn rehire_employment_id(mut self, value: impl Into<String>) -> Self {
        self.rehire_employment_id = Some(value.into());
        self
    }
    /// Sets `force_submit`.
    #[must_use]
    pub fn force_submit(mut self, value: bool) -> Self {
        self.force_submit = Some(value);
        self
    }
    /// Sets `ignore_working_hours_type_rule`.
    #[must_use]
    pub fn ignore_working_hours_type_rule(mut self, value: bool) -> Self {
        self.ignore_working_hours_type_rule = Some(value);
        self
    }
    /// Sets `personal_info`.
    #[must_use]
    pub fn personal_info(mut self, value: CreateProfileSettingPersonalInfo) -> Self {
        self.personal_info = Some(value);
        self
    }
    /// Sets `employment_info`.
    #[must_use]
    pub fn employment_info(mut self, value: CreateProfileSettingEmploymentInfo) -> Self {
        self.employment_info = Some(value);
        self
    }
    /// Sets `career`.
    #[must_use]
    pub fn career(mut self, value: CreateProfileSettingCareer) -> Self {
        self.career = Some(value);
        self
    }
    /// Sets `data_attachment`.
    #[must_use]
    pub fn data_attachment(mut self, value: CreateProfileSettingDataAttachment) -> Self {
        self.data_attachment = Some(value);
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("client_token", &mut self.client_token);
        f.field("rehire", &mut self.rehire);
        f.field("rehire_employment_id", &mut self.rehire_employment_id);
        f.field("force_submit", &mut self.force_submit);
        f.field(
            "ignore_working_hours_type_rule",
            &mut self.ignore_working_hours_type_rule,
        );
        f.field("personal_info", &mut self.personal_info);
        f.field("employment_info", &mut self.employment_info);
        f.field("career", &mut self.career);
        f.field("data_attachment", &mut self.data_attachment);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("corehr.v2.employee.create", Post, "/open-apis/corehr/v2/employees")
        .documented(text("添加人员", "Add an employee"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee/create")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_EMPLOYEE_ADD_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(Json, &[
            query("client_token", String),
            query("rehire", Boolean),
            query("rehire_employment_id", String),
            query("force_submit", Boolean).default("false"),
            query("ignore_working_hours_type_rule", Boolean).default("false"),
            body("personal_info", Object),
            body("employment_info", Object),
            body("career", Object),
            body("data_attachment", Object),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The employment ID of the new employee; `corehr.v2.employee.search` returns the details.
    ///
    /// 新员工的雇佣 ID，详情用 `corehr.v2.employee.search` 查询。
    pub employment_id: String,
    /// The ID of the contract that was created; `corehr.v1.contract.list` returns the details.
    ///
    /// 新建的合同的 ID，详情用 `corehr.v1.contract.list` 查询。
    pub contract_id: String,
    /// The ID of the job record that was created; `corehr.v2.employees_job_data.batch_get` returns the details.
    ///
    /// 新建的任职信息的 ID，详情用 `corehr.v2.employees_job_data.batch_get` 查询。
    pub job_data_id: String,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employment_id", &mut self.employment_id);
        f.field("contract_id", &mut self.contract_id);
        f.field("job_data_id", &mut self.job_data_id);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// `1160001` (HTTP 400): 系统错误。请稍后重试或联系技术支持。
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InvalidParameter = &ErrorInfo {
        message: "系统错误。请稍后重试或联系技术支持。",
        fix: Text { zh: "系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
        ..*error::INVALID_PARAMETER
    },
    /// `1160002` (HTTP 400): 参数校验失败
    ///
    /// The data of the employee failed validation. Correct it as `msg` says and submit again.
    ///
    /// 参数校验未通过。请根据响应中的 `msg` 修改人员信息，然后重新提交。
    InvalidGrantingUnit = &ErrorInfo {
        message: "参数校验失败",
        fix: Text { zh: "参数校验未通过。请根据响应中的 `msg` 修改人员信息，然后重新提交。", en: "The data of the employee failed validation. Correct it as `msg` says and submit again." },
        ..*error::INVALID_GRANTING_UNIT
    },
    /// `1160003` (HTTP 400): 数据过期
    ///
    /// The required fields of the employee form changed, so the data is out of date. Fill in the fields that are required now and submit again.
    ///
    /// 人员表单中必填字段的设置已变更，提交的数据过期。请按最新的必填要求补齐字段后重新提交。
    InvalidEffectiveDate = &ErrorInfo {
        message: "数据过期",
        fix: Text { zh: "人员表单中必填字段的设置已变更，提交的数据过期。请按最新的必填要求补齐字段后重新提交。", en: "The required fields of the employee form changed, so the data is out of date. Fill in the fields that are required now and submit again." },
        ..*error::INVALID_EFFECTIVE_DATE
    },
    /// `1160004` (HTTP 400): 业务规则校验失败
    ///
    /// The data breaks a business rule. Correct it as `msg` says and submit again.
    ///
    /// 提交的数据不符合业务规则。请根据响应中的 `msg` 修改信息，然后重新提交。
    RequestIdDuplicated = &ErrorInfo {
        message: "业务规则校验失败",
        fix: Text { zh: "提交的数据不符合业务规则。请根据响应中的 `msg` 修改信息，然后重新提交。", en: "The data breaks a business rule. Correct it as `msg` says and submit again." },
        ..*error::REQUEST_ID_DUPLICATED
    },
    /// `1160005` (HTTP 400): 业务规则校验失败
    ///
    /// The data breaks a business rule. Correct it as `msg` says and submit again.
    ///
    /// 提交的数据不符合业务规则。请根据响应中的 `msg` 修改信息，然后重新提交。
    AccessedDataObjectNotFound = &ErrorInfo {
        message: "业务规则校验失败",
        fix: Text { zh: "提交的数据不符合业务规则。请根据响应中的 `msg` 修改信息，然后重新提交。", en: "The data breaks a business rule. Correct it as `msg` says and submit again." },
        ..*error::ACCESSED_DATA_OBJECT_NOT_FOUND
    },
    /// `1160006` (HTTP 400): 需要超编确认
    ///
    /// The headcount plan has no free places, so exceeding it needs confirmation. If that is allowed, set `force_submit` to `true` and submit again.
    ///
    /// 可用的编制数不足，需要确认超编。若允许超编，请将 `force_submit` 设为 `true` 后重新提交。
    EmploymentNotFound = &ErrorInfo {
        message: "需要超编确认",
        fix: Text { zh: "可用的编制数不足，需要确认超编。若允许超编，请将 `force_submit` 设为 `true` 后重新提交。", en: "The headcount plan has no free places, so exceeding it needs confirmation. If that is allowed, set `force_submit` to `true` and submit again." },
        ..*error::EMPLOYMENT_NOT_FOUND
    },
    /// `1160007` (HTTP 400): 不允许超编
    ///
    /// The headcount plan has no free places and must not be exceeded. Enlarge the plan, or submit with a department or position that has free places.
    ///
    /// 可用的编制数不足，且不允许超编。请调整编制规划，或改用有空余编制的部门、岗位等信息后重新提交。
    LeavePlanVersionNotFound = &ErrorInfo {
        message: "不允许超编",
        fix: Text { zh: "可用的编制数不足，且不允许超编。请调整编制规划，或改用有空余编制的部门、岗位等信息后重新提交。", en: "The headcount plan has no free places and must not be exceeded. Enlarge the plan, or submit with a department or position that has free places." },
        ..*error::LEAVE_PLAN_VERSION_NOT_FOUND
    },
    /// `1160008` (HTTP 400): 幂等 token 重复
    ///
    /// The idempotency token was used before, so the request may already be done. Check the result of the earlier request; for a new operation, use a new token.
    ///
    /// 幂等 token 与之前的请求重复，该请求可能已处理。请先确认上次请求的结果；若是新的操作，请更换 token。
    EmployeeNotEligibleForLeavePlan = &ErrorInfo {
        message: "幂等 token 重复",
        fix: Text { zh: "幂等 token 与之前的请求重复，该请求可能已处理。请先确认上次请求的结果；若是新的操作，请更换 token。", en: "The idempotency token was used before, so the request may already be done. Check the result of the earlier request; for a new operation, use a new token." },
        ..*error::EMPLOYEE_NOT_ELIGIBLE_FOR_LEAVE_PLAN
    },
}
/// The cost center used by default. / 作为默认的成本中心。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCostCenterId {
    /// The ID of the cost center. / 成本中心的 ID。
    /// - Example: `"7382048365313261588"`
    pub wk_id: Option<String>,
}
impl CreateCostCenterId {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `wk_id`.
    #[must_use]
    pub fn wk_id(mut self, value: impl Into<String>) -> Self {
        self.wk_id = Some(value.into());
        self
    }
}
impl wire::Object for CreateCostCenterId {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("wk_id", &mut self.wk_id);
    }
}
/// The custom organizations the employee belongs to, with the share of each. / 员工所属的自定义组织及比例。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCreateEmpCustomOrg {
    /// The ID of the custom organization. / 自定义组织 ID。
    /// - Example: `"7260357352426782739"`
    pub id: String,
    /// The share of the employee that belongs to the organization, not needed for organization types without shares.
    ///
    /// 员工在该组织的比例，该类型不按比例分配时可不填。
    /// - From 0 to 100
    /// - Example: `50.1`
    pub rate: Option<f64>,
}
impl CreateCreateEmpCustomOrg {
    /// Creates the value from its required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            rate: Default::default(),
        }
    }
    /// Sets `rate`.
    #[must_use]
    pub fn rate(mut self, value: f64) -> Self {
        self.rate = Some(value);
        self
    }
}
impl wire::Object for CreateCreateEmpCustomOrg {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("rate", &mut self.rate);
    }
}
/// The default cost center of the employee. / 员工的默认成本中心。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDefaultCostCenterRecord {
    /// The reason for changing the default cost center. / 变更默认成本中心的原因。
    /// - Example: `"text"`
    pub reason: Option<String>,
    /// Whether the default cost center is inherited from the position or the department. / 默认成本中心是否从岗位或部门继承。
    pub is_inherit: Option<bool>,
    /// The cost center used by default. / 作为默认的成本中心。
    pub cost_center_id: Option<CreateCostCenterId>,
}
impl CreateDefaultCostCenterRecord {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `reason`.
    #[must_use]
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
    /// Sets `is_inherit`.
    #[must_use]
    pub fn is_inherit(mut self, value: bool) -> Self {
        self.is_inherit = Some(value);
        self
    }
    /// Sets `cost_center_id`.
    #[must_use]
    pub fn cost_center_id(mut self, value: CreateCostCenterId) -> Self {
        self.cost_center_id = Some(value);
        self
    }
}
impl wire::Object for CreateDefaultCostCenterRecord {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("reason", &mut self.reason);
        f.field("is_inherit", &mut self.is_inherit);
        f.field("cost_center_id", &mut self.cost_center_id);
    }
}
/// The custom organization records of the employee. / 员工的自定义组织记录。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobDataCustomOrg {
    /// When it takes effect. / 生效时间。
    /// - Example: `"2024-07-02"`
    pub effective_time: String,
    /// The reason for this record. / 产生这条记录的原因。
    /// - Length: at most 1000
    /// - Example: `"text"`
    pub start_reason: Option<String>,
    /// The custom organizations the employee belongs to, with the share of each. / 员工所属的自定义组织及比例。
    /// - Length: 1 to 100
    pub custom_org_with_rates: Vec<CreateCreateEmpCustomOrg>,
    /// The code of the custom organization type. / 自定义组织的类型编码。
    /// - Example: `"custom_org_01"`
    pub object_api_name: String,
}
impl CreateJobDataCustomOrg {
    /// Creates the value from its required fields.
    pub fn new(
        effective_time: impl Into<String>,
        custom_org_with_rates: impl Into<Vec<CreateCreateEmpCustomOrg>>,
        object_api_name: impl Into<String>,
    ) -> Self {
        Self {
            effective_time: effective_time.into(),
            start_reason: Default::default(),
            custom_org_with_rates: custom_org_with_rates.into(),
            object_api_name: object_api_name.into(),
        }
    }
    /// Sets `start_reason`.
    #[must_use]
    pub fn start_reason(mut self, value: impl Into<String>) -> Self {
        self.start_reason = Some(value.into());
        self
    }
}
impl wire::Object for CreateJobDataCustomOrg {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("effective_time", &mut self.effective_time);
        f.field("start_reason", &mut self.start_reason);
        f.field("custom_org_with_rates", &mut self.custom_org_with_rates);
        f.field("object_api_name", &mut self.object_api_name);
    }
}
/// How pay is split among the accounts. / 薪资在各账户间如何分配。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreatePaymentType {
    /// `percent`: By percentage / 按比例分配
    Percent,
    /// `amount`: By amount / 按金额分配
    Amount,
    /// `balance`: Default account / 默认卡
    Balance,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CreatePaymentType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CreatePaymentType {
    fn as_str(&self) -> &str {
        match self {
            Self::Percent => "percent",
            Self::Amount => "amount",
            Self::Balance => "balance",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "percent" => Self::Percent,
            "amount" => Self::Amount,
            "balance" => Self::Balance,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The bank accounts of the employee. / 员工的银行账户。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProfileSettingBankAccount {
    /// The ID of the country or region of the bank, from `corehr.v2.basic_info_country_region.search`.
    ///
    /// 银行所在国家或地区的 ID，可由 `corehr.v2.basic_info_country_region.search` 得到。
    /// - Example: `"6862995757234914824"`
    pub country_region: Option<String>,
    /// The name of the bank, by language. / 银行的名称，按语言给出。
    /// - Example: `"text"`
    pub bank_name: Option<String>,
    /// The name of the branch. / 支行的名称。
    /// - Example: `"text"`
    pub branch_name: Option<String>,
    /// The name of the account holder, needed if a bank account is given. / 开户人的姓名，填写银行账户时须填。
    /// - Example: `"text"`
    pub account_holder: Option<String>,
    /// The account number, needed if a bank account is given. / 银行账号，填写银行账户时须填。
    /// - Example: `"6231200000001223"`
    pub bank_account_number: Option<String>,
    /// What the account is used for; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `bank_account` and `custom_api_name` to `bank_account_usage`.
    ///
    /// 银行卡的用途，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `bank_account`，`custom_api_name` 为 `bank_account_usage`）。
    /// - Length: 1 to 100
    /// - Example: `["payment"]`
    pub bank_account_usages: Option<Vec<String>>,
    /// The type of the account; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `bank_account` and `custom_api_name` to `bank_account_type`.
    ///
    /// 银行卡的类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `bank_account`，`custom_api_name` 为 `bank_account_type`）。
    /// - Example: `"savings"`
    pub bank_account_type: Option<String>,
    /// The ID of the bank, from `corehr.v2.basic_info_bank.search`.
    ///
    /// 银行 ID，可由 `corehr.v2.basic_info_bank.search` 得到。
    /// - Example: `"6862995757234914832"`
    pub bank_id: Option<String>,
    /// The ID of the bank branch, from `corehr.v2.basic_info_bank_branch.search`.
    ///
    /// 支行 ID，可由 `corehr.v2.basic_info_bank_branch.search` 得到。
    /// - Example: `"6862995757234914833"`
    pub branch_id: Option<String>,
    /// How pay is split among the accounts. / 薪资在各账户间如何分配。
    pub payment_type: Option<CreatePaymentType>,
    /// The percentage paid into this account, from 0 to 100 with two decimals. / 按比例分配时该账户的比例，0 到 100，保留两位小数。
    /// - Example: `"80.28"`
    pub payment_rate: Option<String>,
    /// The amount paid into this account, with two decimals. / 按金额分配时该账户的金额，保留两位小数。
    /// - Example: `"5000"`
    pub payment_amount: Option<String>,
    /// The priority of this account, not below 0. / 该账户的优先级，不小于 0。
    /// - Example: `"1"`
    pub priority: Option<String>,
}
impl CreateProfileSettingBankAccount {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `country_region`.
    #[must_use]
    pub fn country_region(mut self, value: impl Into<String>) -> Self {
        self.country_region = Some(value.into());
        self
    }
    /// Sets `bank_name`.
    #[must_use]
    pub fn bank_name(mut self, value: impl Into<String>) -> Self {
        self.bank_name = Some(value.into());
        self
    }
    /// Sets `branch_name`.
    #[must_use]
    pub fn branch_name(mut self, value: impl Into<String>) -> Self {
        self.branch_name = Some(value.into());
        self
    }
    /// Sets `account_holder`.
    #[must_use]
    pub fn account_holder(mut self, value: impl Into<String>) -> Self {
        self.account_holder = Some(value.into());
        self
    }
    /// Sets `bank_account_number`.
    #[must_use]
    pub fn bank_account_number(mut self, value: impl Into<String>) -> Self {
        self.bank_account_number = Some(value.into());
        self
    }
    /// Sets `bank_account_usages`.
    #[must_use]
    pub fn bank_account_usages(mut self, value: impl Into<Vec<String>>) -> Self {
        self.bank_account_usages = Some(value.into());
        self
    }
    /// Sets `bank_account_type`.
    #[must_use]
    pub fn bank_account_type(mut self, value: impl Into<String>) -> Self {
        self.bank_account_type = Some(value.into());
        self
    }
    /// Sets `bank_id`.
    #[must_use]
    pub fn bank_id(mut self, value: impl Into<String>) -> Self {
        self.bank_id = Some(value.into());
        self
    }
    /// Sets `branch_id`.
    #[must_use]
    pub fn branch_id(mut self, value: impl Into<String>) -> Self {
        self.branch_id = Some(value.into());
        self
    }
    /// Sets `payment_type`.
    #[must_use]
    pub fn payment_type(mut self, value: CreatePaymentType) -> Self {
        self.payment_type = Some(value);
        self
    }
    /// Sets `payment_rate`.
    #[must_use]
    pub fn payment_rate(mut self, value: impl Into<String>) -> Self {
        self.payment_rate = Some(value.into());
        self
    }
    /// Sets `payment_amount`.
    #[must_use]
    pub fn payment_amount(mut self, value: impl Into<String>) -> Self {
        self.payment_amount = Some(value.into());
        self
    }
    /// Sets `priority`.
    #[must_use]
    pub fn priority(mut self, value: impl Into<String>) -> Self {
        self.priority = Some(value.into());
        self
    }
}
impl wire::Object for CreateProfileSettingBankAccount {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("country_region", &mut self.country_region);
        f.field("bank_name", &mut self.bank_name);
        f.field("branch_name", &mut self.branch_name);
        f.field("account_holder", &mut self.account_holder);
        f.field("bank_account_number", &mut self.bank_account_number);
        f.field("bank_account_usages", &mut self.bank_account_usages);
        f.field("bank_account_type", &mut self.bank_account_type);
        f.field("bank_id", &mut self.bank_id);
        f.field("branch_id", &mut self.branch_id);
        f.field("payment_type", &mut self.payment_type);
        f.field("payment_rate", &mut self.payment_rate);
        f.field("payment_amount", &mut self.payment_amount);
        f.field("priority", &mut self.priority);
    }
}
/// The career of the employee: education and work experience. / 员工的履历，包括教育和工作经历。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProfileSettingCareer {
    /// The education of the employee. / 员工的教育经历。
    /// - Length: 0 to 100
    pub educations: Option<Vec<CreateProfileSettingEducation>>,
    /// The work experience of the employee. / 员工的工作经历。
    /// - Length: 0 to 100
    pub work_experiences: Option<Vec<CreateProfileSettingWorkExperience>>,
    /// The custom groups with their fields. / 自定义分组及其字段。
    /// - Length: 0 to 100
    pub custom_groups: Option<Vec<v2::ProfileSettingCustomGroup>>,
}
impl CreateProfileSettingCareer {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `educations`.
    #[must_use]
    pub fn educations(
        mut self,
        value: impl Into<Vec<CreateProfileSettingEducation>>,
    ) -> Self {
        self.educations = Some(value.into());
        self
    }
    /// Sets `work_experiences`.
    #[must_use]
    pub fn work_experiences(
        mut self,
        value: impl Into<Vec<CreateProfileSettingWorkExperience>>,
    ) -> Self {
        self.work_experiences = Some(value.into());
        self
    }
    /// Sets `custom_groups`.
    #[must_use]
    pub fn custom_groups(
        mut self,
        value: impl Into<Vec<v2::ProfileSettingCustomGroup>>,
    ) -> Self {
        self.custom_groups = Some(value.into());
        self
    }
}
impl wire::Object for CreateProfileSettingCareer {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("educations", &mut self.educations);
        f.field("work_experiences", &mut self.work_experiences);
        f.field("custom_groups", &mut self.custom_groups);
    }
}
/// The citizenship statuses of the employee. / 员工的各项公民身份。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProfileSettingCitizenshipStatus {
    /// The ID of the country or region the citizenship status refers to. / 公民身份所属国家或地区的 ID。
    /// - Example: `"7324333990030034476"`
    pub country_region: Option<String>,
    /// The kind of citizenship status. / 公民身份的类型。
    /// - Example: `"text"`
    pub citizenship_status: Option<String>,
}
impl CreateProfileSettingCitizenshipStatus {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `country_region`.
    #[must_use]
    pub fn country_region(mut self, value: impl Into<String>) -> Self {
        self.country_region = Some(value.into());
        self
    }
    /// Sets `citizenship_status`.
    #[must_use]
    pub fn citizenship_status(mut self, value: impl Into<String>) -> Self {
        self.citizenship_status = Some(value.into());
        self
    }
}
impl wire::Object for CreateProfileSettingCitizenshipStatus {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("country_region", &mut self.country_region);
        f.field("citizenship_status", &mut self.citizenship_status);
    }
}
/// How costs are split among cost centers. / 成本在各成本中心间的分摊。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProfileSettingCostCenter {
    /// The ID of the cost center, from `corehr.v2.cost_center.search`.
    ///
    /// 分摊到的成本中心的 ID，可由 `corehr.v2.cost_center.search` 得到。
    /// - Example: `"6950635856373745165"`
    pub id: Option<String>,
    /// The share of the costs borne by the cost center. / 该成本中心的分摊比例。
    /// - From 0 to 100
    /// - Example: `100`
    pub rate: Option<i64>,
}
impl CreateProfileSettingCostCenter {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `rate`.
    #[must_use]
    pub fn rate(mut self, value: i64) -> Self {
        self.rate = Some(value);
        self
    }
}
impl wire::Object for CreateProfileSettingCostCenter {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("rate", &mut self.rate);
    }
}
/// The documents attached to the employee. / 员工的资料附件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProfileSettingDataAttachment {
    /// The attached documents, one record per type. / 资料附件的各条记录，每条为一类资料。
    /// - Length: 0 to 100
    pub personal_records: Option<Vec<CreateProfileSettingPersonalRecord>>,
    /// The custom groups with their fields. / 自定义分组及其字段。
    /// - Length: 0 to 100
    pub custom_groups: Option<Vec<v2::ProfileSettingCustomGroup>>,
}
impl CreateProfileSettingDataAttachment {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `personal_records`.
    #[must_use]
    pub fn personal_records(
        mut self,
        value: impl Into<Vec<CreateProfileSettingPersonalRecord>>,
    ) -> Self {
        self.personal_records = Some(value.into());
        self
    }
    /// Sets `custom_groups`.
    #[must_use]
    pub fn custom_groups(
        mut self,
        value: impl Into<Vec<v2::ProfileSettingCustomGroup>>,
    ) -> Self {
        self.custom_groups = Some(value.into());
        self
    }
}
impl wire::Object for CreateProfileSettingDataAttachment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("personal_records", &mut self.personal_records);
        f.field("custom_groups", &mut self.custom_groups);
    }
}
/// The family members of the employee. / 员工的家庭成员。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProfileSettingDependent {
    /// The legal name of this person. / 此人的法定姓名。
    /// - Example: `"text"`
    pub legal_name: Option<String>,
    /// The date of birth of the family member. / 亲属的出生日期。
    /// - Example: `"2006-01-02"`
    pub date_of_birth: Option<String>,
    /// How the family member is related to the employee, needed if a family member is given; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `dependent` and `custom_api_name` to `relationship_with_dependent`.
    ///
    /// 家庭成员与员工的关系，填写家庭成员时须填，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `dependent`，`custom_api_name` 为 `relationship_with_dependent`）。
    /// - Example: `"parent"`
    pub relationship_with_dependent: Option<String>,
    /// The gender of the family member; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `dependent` and `custom_api_name` to `gender`.
    ///
    /// 家庭成员的性别，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `dependent`，`custom_api_name` 为 `gender`）。
    /// - Example: `"female"`
    pub gender: Option<String>,
    /// The phone number of the family member. / 亲属的电话号码。
    pub phone: Option<v2::ProfileSettingPhone>,
    /// The job held. / 所任岗位。
    /// - Example: `"text"`
    pub job: Option<String>,
    /// The files of the birth certificate of the family member. / 家庭成员的出生证明文件。
    /// - Length: 0 to 100
    pub child_birth_certificates: Option<Vec<v2::ProfileSettingFile>>,
    /// The employer of the family member. / 亲属的工作单位。
    /// - Example: `"text"`
    pub employer: Option<String>,
    /// The values of custom fields, in the form given in the guide to custom fields. / 自定义字段的值，格式见自定义字段说明。
    /// - Length: 0 to 100
    pub custom_fields: Option<Vec<v2::ProfileSettingCustomField>>,
    /// The contact address of the family member. / 亲属的联系地址。
    pub address: Option<v2::ProfileSettingAddress>,
}
impl CreateProfileSettingDependent {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `legal_name`.
    #[must_use]
    pub fn legal_name(mut self, value: impl Into<String>) -> Self {
        self.legal_name = Some(value.into());
        self
    }
    /// Sets `date_of_birth`.
    #[must_use]
    pub fn date_of_birth(mut self, value: impl Into<String>) -> Self {
        self.date_of_birth = Some(value.into());
        self
    }
    /// Sets `relationship_with_dependent`.
    #[must_use]
    pub fn relationship_with_dependent(mut self, value: impl Into<String>) -> Self {
        self.relationship_with_dependent = Some(value.into());
        self
    }
    /// Sets `gender`.
    #[must_use]
    pub fn gender(mut self, value: impl Into<String>) -> Self {
        self.gender = Some(value.into());
        self
    }
    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, value: v2::ProfileSettingPhone) -> Self {
        self.phone = Some(value);
        self
    }
    /// Sets `job`.
    #[must_use]
    pub fn job(mut self, value: impl Into<String>) -> Self {
        self.job = Some(value.into());
        self
    }
    /// Sets `child_birth_certificates`.
    #[must_use]
    pub fn child_birth_certificates(
        mut self,
        value: impl Into<Vec<v2::ProfileSettingFile>>,
    ) -> Self {
        self.child_birth_certificates = Some(value.into());
        self
    }
    /// Sets `employer`.
    #[must_use]
    pub fn employer(mut self, value: impl Into<String>) -> Self {
        self.employer = Some(value.into());
        self
    }
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<v2::ProfileSettingCustomField>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, value: v2::ProfileSettingAddress) -> Self {
        self.address = Some(value);
        self
    }
}
impl wire::Object for CreateProfileSettingDependent {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("legal_name", &mut self.legal_name);
        f.field("date_of_birth", &mut self.date_of_birth);
        f.field("relationship_with_dependent", &mut self.relationship_with_dependent);
        f.field("gender", &mut self.gender);
        f.field("phone", &mut self.phone);
        f.field("job", &mut self.job);
        f.field("child_birth_certificates", &mut self.child_birth_certificates);
        f.field("employer", &mut self.employer);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("address", &mut self.address);
    }
}
/// The education of the employee. / 员工的教育经历。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProfileSettingEducation {
    /// The name of the school in each language. / 学校在各语言中的名称。
    /// - Example: `"text"`
    pub school: Option<String>,
    /// The school; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `education` and `custom_api_name` to `school_name`.
    ///
    /// 学校，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `education`，`custom_api_name` 为 `school_name`）。
    /// - Example: `"school-177"`
    pub school_enum: Option<String>,
    /// When it started. / 这段经历的开始日期。
    /// - Example: `"2011-09-01"`
    pub start_date: Option<String>,
    /// When it ended. / 这段经历的结束日期。
    /// - Example: `"2015-06-30"`
    pub end_date: Option<String>,
    /// The level of education; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `education` and `custom_api_name` to `level_of_education`.
    ///
    /// 学历，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `education`，`custom_api_name` 为 `level_of_education`）。
    /// - Example: `"masters_degree"`
    pub level_of_education: Option<String>,
    /// The field of study in each language. / 专业在各语言中的名称。
    /// - Example: `"text"`
    pub field_of_study: Option<String>,
    /// The degree; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `education` and `custom_api_name` to `degree`.
    ///
    /// 学位，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `education`，`custom_api_name` 为 `degree`）。
    /// - Example: `"bachelors_degree"`
    pub degree: Option<String>,
    /// The field of study; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `education` and `custom_api_name` to `field_of_study_name`.
    ///
    /// 专业，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `education`，`custom_api_name` 为 `field_of_study_name`）。
    /// - Example: `"field_of_study-2"`
    pub field_of_study_enum: Option<String>,
    /// The values of custom fields, in the form given in the guide to custom fields. / 自定义字段的值，格式见自定义字段说明。
    /// - Length: 0 to 100
    pub custom_fields: Option<Vec<v2::ProfileSettingCustomField>>,
}
impl CreateProfileSettingEducation {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `school`.
    #[must_use]
    pub fn school(mut self, value: impl Into<String>) -> Self {
        self.school = Some(value.into());
        self
    }
    /// Sets `school_enum`.
    #[must_use]
    pub fn school_enum(mut self, value: impl Into<String>) -> Self {
        self.school_enum = Some(value.into());
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
    /// Sets `level_of_education`.
    #[must_use]
    pub fn level_of_education(mut self, value: impl Into<String>) -> Self {
        self.level_of_education = Some(value.into());
        self
    }
    /// Sets `field_of_study`.
    #[must_use]
    pub fn field_of_study(mut self, value: impl Into<String>) -> Self {
        self.field_of_study = Some(value.into());
        self
    }
    /// Sets `degree`.
    #[must_use]
    pub fn degree(mut self, value: impl Into<String>) -> Self {
        self.degree = Some(value.into());
        self
    }
    /// Sets `field_of_study_enum`.
    #[must_use]
    pub fn field_of_study_enum(mut self, value: impl Into<String>) -> Self {
        self.field_of_study_enum = Some(value.into());
        self
    }
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<v2::ProfileSettingCustomField>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
}
impl wire::Object for CreateProfileSettingEducation {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("school", &mut self.school);
        f.field("school_enum", &mut self.school_enum);
        f.field("start_date", &mut self.start_date);
        f.field("end_date", &mut self.end_date);
        f.field("level_of_education", &mut self.level_of_education);
        f.field("field_of_study", &mut self.field_of_study);
        f.field("degree", &mut self.degree);
        f.field("field_of_study_enum", &mut self.field_of_study_enum);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// The emergency contacts of the employee. / 员工的紧急联系人。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProfileSettingEmergencyContact {
    /// The legal name of this person. / 此人的法定姓名。
    /// - Example: `"text"`
    pub legal_name: Option<String>,
    /// How the emergency contact is related to the employee; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `emergency_contact` and `custom_api_name` to `relationship`.
    ///
    /// 紧急联系人与员工的关系，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `emergency_contact`，`custom_api_name` 为 `relationship`）。
    /// - Example: `"parent"`
    pub relationship: Option<String>,
    /// Whether this is the primary emergency contact. / 是否为主要的紧急联系人。
    pub is_primary: Option<bool>,
    /// The phone number of the emergency contact. / 紧急联系人的电话号码。
    pub phone: Option<v2::ProfileSettingPhone>,
    /// The email address of the emergency contact. / 紧急联系人的邮箱地址。
    /// - Example: `"1234567@example.feishu.cn"`
    pub email: Option<String>,
    /// The address of the emergency contact. / 紧急联系人的地址。
    pub address: Option<v2::ProfileSettingAddress>,
    /// The values of custom fields, in the form given in the guide to custom fields. / 自定义字段的值，格式见自定义字段说明。
    /// - Length: 0 to 100
    pub custom_fields: Option<Vec<v2::ProfileSettingCustomField>>,
}
impl CreateProfileSettingEmergencyContact {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `legal_name`.
    #[must_use]
    pub fn legal_name(mut self, value: impl Into<String>) -> Self {
        self.legal_name = Some(value.into());
        self
    }
    /// Sets `relationship`.
    #[must_use]
    pub fn relationship(mut self, value: impl Into<String>) -> Self {
        self.relationship = Some(value.into());
        self
    }
    /// Sets `is_primary`.
    #[must_use]
    pub fn is_primary(mut self, value: bool) -> Self {
        self.is_primary = Some(value);
        self
    }
    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, value: v2::ProfileSettingPhone) -> Self {
        self.phone = Some(value);
        self
    }
    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, value: v2::ProfileSettingAddress) -> Self {
        self.address = Some(value);
        self
    }
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<v2::ProfileSettingCustomField>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
}
impl wire::Object for CreateProfileSettingEmergencyContact {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("legal_name", &mut self.legal_name);
        f.field("relationship", &mut self.relationship);
        f.field("is_primary", &mut self.is_primary);
        f.field("phone", &mut self.phone);
        f.field("email", &mut self.email);
        f.field("address", &mut self.address);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// The contract of the employee. / 员工的合同。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProfileSettingEmpContractRecord {
    /// The number of the contract. / 合同协议的编号。
    /// - Example: `"6919737965274990093"`
    pub contract_number: Option<String>,
    /// The type of the contract; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `contract` and `custom_api_name` to `contract_type`.
    ///
    /// 合同的类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `contract`，`custom_api_name` 为 `contract_type`）。
    /// - Example: `"labor_contract"`
    pub contract_type: Option<String>,
    /// The ID of the company that is the first party to the contract, from `corehr.v1.company.list`.
    ///
    /// 合同甲方公司的 ID，可由 `corehr.v1.company.list` 得到。
    /// - Example: `"6892686614112241165"`
    pub first_party: Option<String>,
    /// The date on which the contract starts, needed if a contract is given. / 合同开始的日期，填写合同时须填。
    /// - Example: `"2006-01-02"`
    pub effective_time: Option<String>,
    /// The kind of contract duration, such as a fixed term; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `contract` and `custom_api_name` to `duration_type`.
    ///
    /// 合同的期限类型，如固定期限，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `contract`，`custom_api_name` 为 `duration_type`）。
    /// - Example: `"fixed_term"`
    pub duration_type: Option<String>,
    /// The date on which the contract is due to end. / 合同约定的结束日期。
    /// - Example: `"2050-01-01"`
    pub contract_end_date: Option<String>,
}
impl CreateProfileSettingEmpContractRecord {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `contract_number`.
    #[must_use]
    pub fn contract_number(mut self, value: impl Into<String>) -> Self {
        self.contract_number = Some(value.into());
        self
    }
    /// Sets `contract_type`.
    #[must_use]
    pub fn contract_type(mut self, value: impl Into<String>) -> Self {
        self.contract_type = Some(value.into());
        self
    }
    /// Sets `first_party`.
    #[must_use]
    pub fn first_party(mut self, value: impl Into<String>) -> Self {
        self.first_party = Some(value.into());
        self
    }
    /// Sets `effective_time`.
    #[must_use]
    pub fn effective_time(mut self, value: impl Into<String>) -> Self {
        self.effective_time = Some(value.into());
        self
    }
    /// Sets `duration_type`.
    #[must_use]
    pub fn duration_type(mut self, value: impl Into<String>) -> Self {
        self.duration_type = Some(value.into());
        self
    }
    /// Sets `contract_end_date`.
    #[must_use]
    pub fn contract_end_date(mut self, value: impl Into<String>) -> Self {
        self.contract_end_date = Some(value.into());
        self
    }
}
impl wire::Object for CreateProfileSettingEmpContractRecord {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("contract_number", &mut self.contract_number);
        f.field("contract_type", &mut self.contract_type);
        f.field("first_party", &mut self.first_party);
        f.field("effective_time", &mut self.effective_time);
        f.field("duration_type", &mut self.duration_type);
        f.field("contract_end_date", &mut self.contract_end_date);
    }
}
/// Basic employment data such as the start date and the work email. / 工作的基本信息，如入职日期和工作邮箱。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProfileSettingEmploymentBasicInfo {
    /// The employee number. / 员工的工号。
    /// - Example: `"1000000"`
    pub employee_number: Option<String>,
    /// The date the employee joins. / 员工的入职日期。
    /// - Example: `"2021-01-01"`
    pub effective_time: Option<String>,
    /// The date of becoming a regular employee. / 转为正式员工的日期。
    /// - Example: `"2021-02-01"`
    pub regular_employee_start_date: Option<String>,
    /// The date the seniority of the employee counts from. / 员工资历的起算日期。
    /// - Example: `"2020-01-01"`
    pub seniority_date: Option<String>,
    /// The work email address. / 工作邮箱地址。
    /// - Example: `"12456@test.com"`
    pub work_email: Option<String>,
    /// The work phone number. / 工作电话。
    pub phone: Option<v2::ProfileSettingPhone>,
    /// Where the data of the user resides, needed if the tenant uses Feishu data residency.
    ///
    /// 数据驻留地，租户开通了飞书数据驻留服务时须填。
    /// - Example: `"cn"`
    pub user_geo: Option<String>,
    /// The values of the employment's custom fields, in the form given in the guide to custom fields.
    ///
    /// 雇佣信息的自定义字段的值，格式见自定义字段说明。
    /// - Length: 0 to 100
    pub custom_fields: Option<Vec<v2::ProfileSettingCustomField>>,
}
impl CreateProfileSettingEmploymentBasicInfo {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `employee_number`.
    #[must_use]
    pub fn employee_number(mut self, value: impl Into<String>) -> Self {
        self.employee_number = Some(value.into());
        self
    }
    /// Sets `effective_time`.
    #[must_use]
    pub fn effective_time(mut self, value: impl Into<String>) -> Self {
        self.effective_time = Some(value.into());
        self
    }
    /// Sets `regular_employee_start_date`.
    #[must_use]
    pub fn regular_employee_start_date(mut self, value: impl Into<String>) -> Self {
        self.regular_employee_start_date = Some(value.into());
        self
    }
    /// Sets `seniority_date`.
    #[must_use]
    pub fn seniority_date(mut self, value: impl Into<String>) -> Self {
        self.seniority_date = Some(value.into());
        self
    }
    /// Sets `work_email`.
    #[must_use]
    pub fn work_email(mut self, value: impl Into<String>) -> Self {
        self.work_email = Some(value.into());
        self
    }
    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, value: v2::ProfileSettingPhone) -> Self {
        self.phone = Some(value);
        self
    }
    /// Sets `user_geo`.
    #[must_use]
    pub fn user_geo(mut self, value: impl Into<String>) -> Self {
        self.user_geo = Some(value.into());
        self
    }
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<v2::ProfileSettingCustomField>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
}
impl wire::Object for CreateProfileSettingEmploymentBasicInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employee_number", &mut self.employee_number);
        f.field("effective_time", &mut self.effective_time);
        f.field("regular_employee_start_date", &mut self.regular_employee_start_date);
        f.field("seniority_date", &mut self.seniority_date);
        f.field("work_email", &mut self.work_email);
        f.field("phone", &mut self.phone);
        f.field("user_geo", &mut self.user_geo);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// The employment data of the employee. / 员工的工作信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProfileSettingEmploymentInfo {
    /// Basic employment data such as the start date and the work email. / 工作的基本信息，如入职日期和工作邮箱。
    pub basic_info: Option<CreateProfileSettingEmploymentBasicInfo>,
    /// The probation data. / 试用期信息。
    pub probation_info: Option<CreateProfileSettingProbationInfo>,
    /// The job record of the employee. / 员工的任职记录。
    pub employment_record: Option<CreateProfileSettingEmploymentRecord>,
    /// The contract of the employee. / 员工的合同。
    pub emp_contract_record: Option<CreateProfileSettingEmpContractRecord>,
    /// The custom groups with their fields. / 自定义分组及其字段。
    /// - Length: 0 to 100
    pub custom_groups: Option<Vec<v2::ProfileSettingCustomGroup>>,
    /// The custom organization records of the employee. / 员工的自定义组织记录。
    pub custom_org_groups: Option<Vec<CreateJobDataCustomOrg>>,
    /// The adjustments of the length of service. / 司龄的各次调整。
    /// - Length: 0 to 100
    pub seniority_adjust_informations: Option<Vec<CreateSeniorityAdjustInformationEdit>>,
    /// The default cost center of the employee. / 员工的默认成本中心。
    pub default_cost_center: Option<CreateDefaultCostCenterRecord>,
    /// How the costs of the employee are split among cost centers. / 员工的成本分摊。
    pub cost_allocation: Option<v2::CostAllocationInput>,
}
impl CreateProfileSettingEmploymentInfo {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `basic_info`.
    #[must_use]
    pub fn basic_info(mut self, value: CreateProfileSettingEmploymentBasicInfo) -> Self {
        self.basic_info = Some(value);
        self
    }
    /// Sets `probation_info`.
    #[must_use]
    pub fn probation_info(mut self, value: CreateProfileSettingProbationInfo) -> Self {
        self.probation_info = Some(value);
        self
    }
    /// Sets `employment_record`.
    #[must_use]
    pub fn employment_record(
        mut self,
        value: CreateProfileSettingEmploymentRecord,
    ) -> Self {
        self.employment_record = Some(value);
        self
    }
    /// Sets `emp_contract_record`.
    #[must_use]
    pub fn emp_contract_record(
        mut self,
        value: CreateProfileSettingEmpContractRecord,
    ) -> Self {
        self.emp_contract_record = Some(value);
        self
    }
    /// Sets `custom_groups`.
    #[must_use]
    pub fn custom_groups(
        mut self,
        value: impl Into<Vec<v2::ProfileSettingCustomGroup>>,
    ) -> Self {
        self.custom_groups = Some(value.into());
        self
    }
    /// Sets `custom_org_groups`.
    #[must_use]
    pub fn custom_org_groups(
        mut self,
        value: impl Into<Vec<CreateJobDataCustomOrg>>,
    ) -> Self {
        self.custom_org_groups = Some(value.into());
        self
    }
    /// Sets `seniority_adjust_informations`.
    #[must_use]
    pub fn seniority_adjust_informations(
        mut self,
        value: impl Into<Vec<CreateSeniorityAdjustInformationEdit>>,
    ) -> Self {
        self.seniority_adjust_informations = Some(value.into());
        self
    }
    /// Sets `default_cost_center`.
    #[must_use]
    pub fn default_cost_center(mut self, value: CreateDefaultCostCenterRecord) -> Self {
        self.default_cost_center = Some(value);
        self
    }
    /// Sets `cost_allocation`.
    #[must_use]
    pub fn cost_allocation(mut self, value: v2::CostAllocationInput) -> Self {
        self.cost_allocation = Some(value);
        self
    }
}
impl wire::Object for CreateProfileSettingEmploymentInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("basic_info", &mut self.basic_info);
        f.field("probation_info", &mut self.probation_info);
        f.field("employment_record", &mut self.employment_record);
        f.field("emp_contract_record", &mut self.emp_contract_record);
        f.field("custom_groups", &mut self.custom_groups);
        f.field("custom_org_groups", &mut self.custom_org_groups);
        f.field(
            "seniority_adjust_informations",
            &mut self.seniority_adjust_informations,
        );
        f.field("default_cost_center", &mut self.default_cost_center);
        f.field("cost_allocation", &mut self.cost_allocation);
    }
}
/// The job record of the employee. / 员工的任职记录。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProfileSettingEmploymentRecord {
    /// The ID of the employee type, from `corehr.v1.employee_type.list`.
    ///
    /// 人员类型 ID，可由 `corehr.v1.employee_type.list` 得到。
    /// - Example: `"6890452208593372679"`
    pub employee_type: Option<String>,
    /// The ID of the department, from `corehr.v2.department.batch_get`.
    ///
    /// 任职部门的 ID，可由 `corehr.v2.department.batch_get` 得到。
    /// - Example: `"6890452208593372679"`
    pub department: Option<String>,
    /// The employment ID of the direct manager, from `corehr.v2.employee.search`.
    ///
    /// 直属上级的雇佣 ID，可由 `corehr.v2.employee.search` 得到。
    /// - Example: `"6893014062142064135"`
    pub direct_manager: Option<String>,
    /// The ID of the working hours type, from `corehr.v1.working_hours_type.list`.
    ///
    /// 工时制度 ID，可由 `corehr.v1.working_hours_type.list` 得到。
    /// - Example: `"6890452208593372600"`
    pub working_hours_type: Option<String>,
    /// How costs are split among cost centers. / 成本在各成本中心间的分摊。
    /// - Length: 0 to 100
    pub cost_centers: Option<Vec<CreateProfileSettingCostCenter>>,
    /// The date on which the direct manager joined. / 直属上级入职的日期。
    /// - Example: `"2020-01-01"`
    pub direct_manager_effective_time: Option<String>,
    /// The employment ID of the dotted-line manager, from `corehr.v2.employee.search`.
    ///
    /// 虚线上级的雇佣 ID，可由 `corehr.v2.employee.search` 得到。
    /// - Example: `"6893014062142064136"`
    pub dotted_line_manager: Option<String>,
    /// The date on which the dotted-line manager joined. / 虚线上级入职的日期。
    /// - Example: `"2020-01-01"`
    pub dotted_line_manager_effective_time: Option<String>,
    /// The ID of the job, from `corehr.v1.job.list`. / 职务 ID，可由 `corehr.v1.job.list` 得到。
    /// - Example: `"6890452208593372679"`
    pub job: Option<String>,
    /// The ID of the job family, from `corehr.v1.job_family.list`. / 序列 ID，可由 `corehr.v1.job_family.list` 得到。
    /// - Example: `"6890452208593372680"`
    pub job_family: Option<String>,
    /// The ID of the job level, from `corehr.v1.job_level.list`. / 职级 ID，可由 `corehr.v1.job_level.list` 得到。
    /// - Example: `"6890452208593372681"`
    pub job_level: Option<String>,
    /// The ID of the job grade, from `corehr.v2.job_grade.query`. / 职等 ID，可由 `corehr.v2.job_grade.query` 得到。
    /// - Example: `"6890452208593372682"`
    pub job_grade: Option<String>,
    /// The ID of the work location, from `corehr.v1.location.list`.
    ///
    /// 工作地点 ID，可由 `corehr.v1.location.list` 得到。
    /// - Example: `"6890452208593372683"`
    pub work_location: Option<String>,
    /// The weekly working hours as an integer. See `weekly_working_hours_v2` for fractions.
    ///
    /// 每周工作时长，取整数，带小数的见 `weekly_working_hours_v2`。
    /// - From 0 to 168
    /// - Example: `100`
    pub weekly_working_hours: Option<i64>,
    /// The ID of the position. / 岗位 ID。
    /// - Example: `"6890452208593372684"`
    pub position: Option<String>,
    /// The ID of the pathway. / 通道 ID。
    /// - Example: `"6890452208593372684"`
    pub pathway: Option<String>,
}
impl CreateProfileSettingEmploymentRecord {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `employee_type`.
    #[must_use]
    pub fn employee_type(mut self, value: impl Into<String>) -> Self {
        self.employee_type = Some(value.into());
        self
    }
    /// Sets `department`.
    #[must_use]
    pub fn department(mut self, value: impl Into<String>) -> Self {
        self.department = Some(value.into());
        self
    }
    /// Sets `direct_manager`.
    #[must_use]
    pub fn direct_manager(mut self, value: impl Into<String>) -> Self {
        self.direct_manager = Some(value.into());
        self
    }
    /// Sets `working_hours_type`.
    #[must_use]
    pub fn working_hours_type(mut self, value: impl Into<String>) -> Self {
        self.working_hours_type = Some(value.into());
        self
    }
    /// Sets `cost_centers`.
    #[must_use]
    pub fn cost_centers(
        mut self,
        value: impl Into<Vec<CreateProfileSettingCostCenter>>,
    ) -> Self {
        self.cost_centers = Some(value.into());
        self
    }
    /// Sets `direct_manager_effective_time`.
    #[must_use]
    pub fn direct_manager_effective_time(mut self, value: impl Into<String>) -> Self {
        self.direct_manager_effective_time = Some(value.into());
        self
    }
    /// Sets `dotted_line_manager`.
    #[must_use]
    pub fn dotted_line_manager(mut self, value: impl Into<String>) -> Self {
        self.dotted_line_manager = Some(value.into());
        self
    }
    /// Sets `dotted_line_manager_effective_time`.
    #[must_use]
    pub fn dotted_line_manager_effective_time(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.dotted_line_manager_effective_time = Some(value.into());
        self
    }
    /// Sets `job`.
    #[must_use]
    pub fn job(mut self, value: impl Into<String>) -> Self {
        self.job = Some(value.into());
        self
    }
    /// Sets `job_family`.
    #[must_use]
    pub fn job_family(mut self, value: impl Into<String>) -> Self {
        self.job_family = Some(value.into());
        self
    }
    /// Sets `job_level`.
    #[must_use]
    pub fn job_level(mut self, value: impl Into<String>) -> Self {
        self.job_level = Some(value.into());
        self
    }
    /// Sets `job_grade`.
    #[must_use]
    pub fn job_grade(mut self, value: impl Into<String>) -> Self {
        self.job_grade = Some(value.into());
        self
    }
    /// Sets `work_location`.
    #[must_use]
    pub fn work_location(mut self, value: impl Into<String>) -> Self {
        self.work_location = Some(value.into());
        self
    }
    /// Sets `weekly_working_hours`.
    #[must_use]
    pub fn weekly_working_hours(mut self, value: i64) -> Self {
        self.weekly_working_hours = Some(value);
        self
    }
    /// Sets `position`.
    #[must_use]
    pub fn position(mut self, value: impl Into<String>) -> Self {
        self.position = Some(value.into());
        self
    }
    /// Sets `pathway`.
    #[must_use]
    pub fn pathway(mut self, value: impl Into<String>) -> Self {
        self.pathway = Some(value.into());
        self
    }
}
impl wire::Object for CreateProfileSettingEmploymentRecord {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employee_type", &mut self.employee_type);
        f.field("department", &mut self.department);
        f.field("direct_manager", &mut self.direct_manager);
        f.field("working_hours_type", &mut self.working_hours_type);
        f.field("cost_centers", &mut self.cost_centers);
        f.field(
            "direct_manager_effective_time",
            &mut self.direct_manager_effective_time,
        );
        f.field("dotted_line_manager", &mut self.dotted_line_manager);
        f.field(
            "dotted_line_manager_effective_time",
            &mut self.dotted_line_manager_effective_time,
        );
        f.field("job", &mut self.job);
        f.field("job_family", &mut self.job_family);
        f.field("job_level", &mut self.job_level);
        f.field("job_grade", &mut self.job_grade);
        f.field("work_location", &mut self.work_location);
        f.field("weekly_working_hours", &mut self.weekly_working_hours);
        f.field("position", &mut self.position);
        f.field("pathway", &mut self.pathway);
    }
}
/// The household registration (hukou) of the employee. / 员工的户口信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProfileSettingHukou {
    /// The type of household registration; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person_info_chn` and `custom_api_name` to `hukou_type`.
    ///
    /// 户口的类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person_info_chn`，`custom_api_name` 为 `hukou_type`）。
    /// - Example: `"local_urban_residence"`
    pub hukou_type: Option<String>,
    /// The place of household registration. / 户口所在地。
    /// - Example: `"text"`
    pub hukou_location: Option<String>,
    /// The values of custom fields, in the form given in the guide to custom fields. / 自定义字段的值，格式见自定义字段说明。
    /// - Length: 0 to 100
    pub custom_fields: Option<Vec<v2::ProfileSettingCustomField>>,
}
impl CreateProfileSettingHukou {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
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
        value: impl Into<Vec<v2::ProfileSettingCustomField>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
}
impl wire::Object for CreateProfileSettingHukou {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("hukou_type", &mut self.hukou_type);
        f.field("hukou_location", &mut self.hukou_location);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// The identity documents of the employee. / 员工的证件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProfileSettingNational {
    /// The ID of the country or region of the document, needed if a document is given, from `corehr.v2.basic_info_country_region.search`.
    ///
    /// 证件所属国家或地区的 ID，填写证件时须填，可由 `corehr.v2.basic_info_country_region.search` 得到。
    /// - Example: `"6862995757234914824"`
    pub country_region: Option<String>,
    /// The ID of the document type, needed if a document is given, from `corehr.v1.national_id_type.list`.
    ///
    /// 证件类型的 ID，填写证件时须填，可由 `corehr.v1.national_id_type.list` 得到。
    /// - Example: `"6863330041896371725"`
    pub national_id_type: Option<String>,
    /// The number of the document, needed if a document is given. / 证件号码，填写证件时须填。
    /// - Example: `"1231131333"`
    pub national_id_number: Option<String>,
    /// The date on which the document was issued. / 证件签发的日期。
    /// - Example: `"2020-04-01"`
    pub issued_date: Option<String>,
    /// The authority that issued the document. / 证件的签发机构。
    /// - Example: `"text"`
    pub issued_by: Option<String>,
    /// The date the document expires. / 证件的到期日期。
    /// - Example: `"2020-05-21"`
    pub expiration_date: Option<String>,
    /// The values of custom fields, in the form given in the guide to custom fields. / 自定义字段的值，格式见自定义字段说明。
    /// - Length: 0 to 100
    pub custom_fields: Option<Vec<v2::ProfileSettingCustomField>>,
}
impl CreateProfileSettingNational {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `country_region`.
    #[must_use]
    pub fn country_region(mut self, value: impl Into<String>) -> Self {
        self.country_region = Some(value.into());
        self
    }
    /// Sets `national_id_type`.
    #[must_use]
    pub fn national_id_type(mut self, value: impl Into<String>) -> Self {
        self.national_id_type = Some(value.into());
        self
    }
    /// Sets `national_id_number`.
    #[must_use]
    pub fn national_id_number(mut self, value: impl Into<String>) -> Self {
        self.national_id_number = Some(value.into());
        self
    }
    /// Sets `issued_date`.
    #[must_use]
    pub fn issued_date(mut self, value: impl Into<String>) -> Self {
        self.issued_date = Some(value.into());
        self
    }
    /// Sets `issued_by`.
    #[must_use]
    pub fn issued_by(mut self, value: impl Into<String>) -> Self {
        self.issued_by = Some(value.into());
        self
    }
    /// Sets `expiration_date`.
    #[must_use]
    pub fn expiration_date(mut self, value: impl Into<String>) -> Self {
        self.expiration_date = Some(value.into());
        self
    }
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<v2::ProfileSettingCustomField>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
}
impl wire::Object for CreateProfileSettingNational {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("country_region", &mut self.country_region);
        f.field("national_id_type", &mut self.national_id_type);
        f.field("national_id_number", &mut self.national_id_number);
        f.field("issued_date", &mut self.issued_date);
        f.field("issued_by", &mut self.issued_by);
        f.field("expiration_date", &mut self.expiration_date);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// Basic personal data such as name, gender and nationality. / 个人的基本信息，如姓名、性别和国籍。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProfileSettingPersonalBasicInfo {
    /// The legal name, its parts filled in by the [rules for names](https://bytedance.larkoffice.com/wiki/Am1Zwgjj0imm8OkfICucBqRDnbh).
    ///
    /// 法定姓名，各部分的写法见[飞书人事姓名填写规则](https://bytedance.larkoffice.com/wiki/Am1Zwgjj0imm8OkfICucBqRDnbh)。
    pub legal_name: Option<v2::ProfileSettingName>,
    /// The preferred name, its parts filled in by the [rules for names](https://bytedance.larkoffice.com/wiki/Am1Zwgjj0imm8OkfICucBqRDnbh).
    ///
    /// 常用姓名，各部分的写法见[飞书人事姓名填写规则](https://bytedance.larkoffice.com/wiki/Am1Zwgjj0imm8OkfICucBqRDnbh)。
    pub preferred_name: Option<v2::ProfileSettingName>,
    /// Another name the person goes by. / 员工的别名。
    /// - Example: `"text"`
    pub additional_name: Option<String>,
    /// The gender; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person` and `custom_api_name` to `gender`.
    ///
    /// 性别，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person`，`custom_api_name` 为 `gender`）。
    /// - Example: `"female"`
    pub gender: Option<String>,
    /// The ID of the nationality, from `corehr.v2.basic_info_nationality.search`.
    ///
    /// 国籍 ID，可由 `corehr.v2.basic_info_nationality.search` 得到。
    /// - Example: `"6862995757234914826"`
    pub nationality_v2: Option<String>,
    /// The ethnicity or race; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person` and `custom_api_name` to `ethnicity_race`.
    ///
    /// 民族或种族，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person`，`custom_api_name` 为 `ethnicity_race`）。
    /// - Example: `"han"`
    pub ethnicity_race: Option<String>,
    /// The personal phone number. / 个人电话。
    pub phone: Option<v2::ProfileSettingPhone>,
    /// The personal email address. / 个人邮箱地址。
    /// - Example: `"1234567@example.feishu.cn"`
    pub email: Option<String>,
    /// The date of birth. / 出生日期。
    /// - Example: `"2006-01-02"`
    pub date_of_birth: Option<String>,
    /// The marital status; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person` and `custom_api_name` to `marital_status`.
    ///
    /// 婚姻状况，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person`，`custom_api_name` 为 `marital_status`）。
    /// - Example: `"married"`
    pub marital_status: Option<String>,
    /// Whether the person has a disability. / 是否残疾。
    pub is_disabled: Option<bool>,
    /// The number of the disability certificate, needed if `is_disabled` is true.
    ///
    /// 残疾证的号码，`is_disabled` 为 true 时须填。
    /// - Example: `"92838277746172888312"`
    pub disable_card_number: Option<String>,
    /// Whether the person belongs to the family of a martyr. / 是否为烈属。
    pub is_martyr_family: Option<bool>,
    /// The number of the martyr family certificate, needed if `is_martyr_family` is true.
    ///
    /// 烈属证的号码，`is_martyr_family` 为 true 时须填。
    /// - Example: `"00001"`
    pub martyr_card_number: Option<String>,
    /// Whether the person is elderly and without family. / 是否为孤老。
    pub is_old_alone: Option<bool>,
    /// The country or region of birth. / 出生的国家或地区。
    /// - Example: `"6862995757234914825"`
    pub born_country_region: Option<String>,
    /// The political affiliation; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person_info_chn` and `custom_api_name` to `political_affiliation`.
    ///
    /// 政治面貌，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person_info_chn`，`custom_api_name` 为 `political_affiliation`）。
    /// - Example: `"other"`
    pub political_affiliation: Option<String>,
    /// The native place, as the ID of a province or other subdivision, from `corehr.v2.basic_info_country_region_subdivision.search`.
    ///
    /// 籍贯，填省份或行政区的 ID，可由 `corehr.v2.basic_info_country_region_subdivision.search` 得到。
    /// - Example: `"6862995757234914827"`
    pub native_region: Option<String>,
    /// The date the person started working. / 参加工作的日期。
    /// - Example: `"2006-01-02"`
    pub date_entered_workforce: Option<String>,
    /// The date of the first entry into the country. / 首次入境的日期。
    /// - Example: `"2006-01-02"`
    pub first_entry_time: Option<String>,
    /// The date on which the person is expected to leave the country. / 预计离境的日期。
    /// - Example: `"2006-01-02"`
    pub leave_time: Option<String>,
    /// The values of custom fields, in the form given in the guide to custom fields. / 自定义字段的值，格式见自定义字段说明。
    /// - Length: 0 to 100
    pub custom_fields: Option<Vec<v2::ProfileSettingCustomField>>,
    /// The IDs of further nationalities or regions. / 其他国籍或地区的 ID。
    /// - Example: `["6862995757234914827"]`
    pub additional_nationalities: Option<Vec<String>>,
}
impl CreateProfileSettingPersonalBasicInfo {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `legal_name`.
    #[must_use]
    pub fn legal_name(mut self, value: v2::ProfileSettingName) -> Self {
        self.legal_name = Some(value);
        self
    }
    /// Sets `preferred_name`.
    #[must_use]
    pub fn preferred_name(mut self, value: v2::ProfileSettingName) -> Self {
        self.preferred_name = Some(value);
        self
    }
    /// Sets `additional_name`.
    #[must_use]
    pub fn additional_name(mut self, value: impl Into<String>) -> Self {
        self.additional_name = Some(value.into());
        self
    }
    /// Sets `gender`.
    #[must_use]
    pub fn gender(mut self, value: impl Into<String>) -> Self {
        self.gender = Some(value.into());
        self
    }
    /// Sets `nationality_v2`.
    #[must_use]
    pub fn nationality_v2(mut self, value: impl Into<String>) -> Self {
        self.nationality_v2 = Some(value.into());
        self
    }
    /// Sets `ethnicity_race`.
    #[must_use]
    pub fn ethnicity_race(mut self, value: impl Into<String>) -> Self {
        self.ethnicity_race = Some(value.into());
        self
    }
    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, value: v2::ProfileSettingPhone) -> Self {
        self.phone = Some(value);
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
    /// Sets `marital_status`.
    #[must_use]
    pub fn marital_status(mut self, value: impl Into<String>) -> Self {
        self.marital_status = Some(value.into());
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
    /// Sets `is_old_alone`.
    #[must_use]
    pub fn is_old_alone(mut self, value: bool) -> Self {
        self.is_old_alone = Some(value);
        self
    }
    /// Sets `born_country_region`.
    #[must_use]
    pub fn born_country_region(mut self, value: impl Into<String>) -> Self {
        self.born_country_region = Some(value.into());
        self
    }
    /// Sets `political_affiliation`.
    #[must_use]
    pub fn political_affiliation(mut self, value: impl Into<String>) -> Self {
        self.political_affiliation = Some(value.into());
        self
    }
    /// Sets `native_region`.
    #[must_use]
    pub fn native_region(mut self, value: impl Into<String>) -> Self {
        self.native_region = Some(value.into());
        self
    }
    /// Sets `date_entered_workforce`.
    #[must_use]
    pub fn date_entered_workforce(mut self, value: impl Into<String>) -> Self {
        self.date_entered_workforce = Some(value.into());
        self
    }
    /// Sets `first_entry_time`.
    #[must_use]
    pub fn first_entry_time(mut self, value: impl Into<String>) -> Self {
        self.first_entry_time = Some(value.into());
        self
    }
    /// Sets `leave_time`.
    #[must_use]
    pub fn leave_time(mut self, value: impl Into<String>) -> Self {
        self.leave_time = Some(value.into());
        self
    }
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<v2::ProfileSettingCustomField>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
    /// Sets `additional_nationalities`.
    #[must_use]
    pub fn additional_nationalities(mut self, value: impl Into<Vec<String>>) -> Self {
        self.additional_nationalities = Some(value.into());
        self
    }
}
impl wire::Object for CreateProfileSettingPersonalBasicInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("legal_name", &mut self.legal_name);
        f.field("preferred_name", &mut self.preferred_name);
        f.field("additional_name", &mut self.additional_name);
        f.field("gender", &mut self.gender);
        f.field("nationality_v2", &mut self.nationality_v2);
        f.field("ethnicity_race", &mut self.ethnicity_race);
        f.field("phone", &mut self.phone);
        f.field("email", &mut self.email);
        f.field("date_of_birth", &mut self.date_of_birth);
        f.field("marital_status", &mut self.marital_status);
        f.field("is_disabled", &mut self.is_disabled);
        f.field("disable_card_number", &mut self.disable_card_number);
        f.field("is_martyr_family", &mut self.is_martyr_family);
        f.field("martyr_card_number", &mut self.martyr_card_number);
        f.field("is_old_alone", &mut self.is_old_alone);
        f.field("born_country_region", &mut self.born_country_region);
        f.field("political_affiliation", &mut self.political_affiliation);
        f.field("native_region", &mut self.native_region);
        f.field("date_entered_workforce", &mut self.date_entered_workforce);
        f.field("first_entry_time", &mut self.first_entry_time);
        f.field("leave_time", &mut self.leave_time);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("additional_nationalities", &mut self.additional_nationalities);
    }
}
/// The personal data of the employee. / 员工的个人信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProfileSettingPersonalInfo {
    /// Basic personal data such as name, gender and nationality. / 个人的基本信息，如姓名、性别和国籍。
    pub personal_basic_info: Option<CreateProfileSettingPersonalBasicInfo>,
    /// The emergency contacts of the employee. / 员工的紧急联系人。
    /// - Length: 0 to 100
    pub emergency_contacts: Option<Vec<CreateProfileSettingEmergencyContact>>,
    /// The bank accounts of the employee. / 员工的银行账户。
    /// - Length: 0 to 100
    pub bank_accounts: Option<Vec<CreateProfileSettingBankAccount>>,
    /// The identity documents of the employee. / 员工的证件。
    /// - Length: 0 to 100
    pub nationals: Option<Vec<CreateProfileSettingNational>>,
    /// The tax residency by year. / 各年度的税务居民身份。
    /// - Length: 0 to 100
    pub resident_taxes: Option<Vec<CreateProfileSettingResidentTax>>,
    /// The family members of the employee. / 员工的家庭成员。
    /// - Length: 0 to 100
    pub dependents: Option<Vec<CreateProfileSettingDependent>>,
    /// The household registration (hukou) of the employee. / 员工的户口信息。
    pub hukou: Option<CreateProfileSettingHukou>,
    /// The contact addresses of the employee. / 员工的联系地址。
    /// - Length: 0 to 100
    pub contact_addresses: Option<Vec<v2::ProfileSettingAddress>>,
    /// The custom groups with their fields. / 自定义分组及其字段。
    /// - Length: 0 to 100
    pub custom_groups: Option<Vec<v2::ProfileSettingCustomGroup>>,
    /// The citizenship statuses of the employee. / 员工的各项公民身份。
    pub citizenship_statuses: Option<Vec<CreateProfileSettingCitizenshipStatus>>,
}
impl CreateProfileSettingPersonalInfo {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `personal_basic_info`.
    #[must_use]
    pub fn personal_basic_info(
        mut self,
        value: CreateProfileSettingPersonalBasicInfo,
    ) -> Self {
        self.personal_basic_info = Some(value);
        self
    }
    /// Sets `emergency_contacts`.
    #[must_use]
    pub fn emergency_contacts(
        mut self,
        value: impl Into<Vec<CreateProfileSettingEmergencyContact>>,
    ) -> Self {
        self.emergency_contacts = Some(value.into());
        self
    }
    /// Sets `bank_accounts`.
    #[must_use]
    pub fn bank_accounts(
        mut self,
        value: impl Into<Vec<CreateProfileSettingBankAccount>>,
    ) -> Self {
        self.bank_accounts = Some(value.into());
        self
    }
    /// Sets `nationals`.
    #[must_use]
    pub fn nationals(
        mut self,
        value: impl Into<Vec<CreateProfileSettingNational>>,
    ) -> Self {
        self.nationals = Some(value.into());
        self
    }
    /// Sets `resident_taxes`.
    #[must_use]
    pub fn resident_taxes(
        mut self,
        value: impl Into<Vec<CreateProfileSettingResidentTax>>,
    ) -> Self {
        self.resident_taxes = Some(value.into());
        self
    }
    /// Sets `dependents`.
    #[must_use]
    pub fn dependents(
        mut self,
        value: impl Into<Vec<CreateProfileSettingDependent>>,
    ) -> Self {
        self.dependents = Some(value.into());
        self
    }
    /// Sets `hukou`.
    #[must_use]
    pub fn hukou(mut self, value: CreateProfileSettingHukou) -> Self {
        self.hukou = Some(value);
        self
    }
    /// Sets `contact_addresses`.
    #[must_use]
    pub fn contact_addresses(
        mut self,
        value: impl Into<Vec<v2::ProfileSettingAddress>>,
    ) -> Self {
        self.contact_addresses = Some(value.into());
        self
    }
    /// Sets `custom_groups`.
    #[must_use]
    pub fn custom_groups(
        mut self,
        value: impl Into<Vec<v2::ProfileSettingCustomGroup>>,
    ) -> Self {
        self.custom_groups = Some(value.into());
        self
    }
    /// Sets `citizenship_statuses`.
    #[must_use]
    pub fn citizenship_statuses(
        mut self,
        value: impl Into<Vec<CreateProfileSettingCitizenshipStatus>>,
    ) -> Self {
        self.citizenship_statuses = Some(value.into());
        self
    }
}
impl wire::Object for CreateProfileSettingPersonalInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("personal_basic_info", &mut self.personal_basic_info);
        f.field("emergency_contacts", &mut self.emergency_contacts);
        f.field("bank_accounts", &mut self.bank_accounts);
        f.field("nationals", &mut self.nationals);
        f.field("resident_taxes", &mut self.resident_taxes);
        f.field("dependents", &mut self.dependents);
        f.field("hukou", &mut self.hukou);
        f.field("contact_addresses", &mut self.contact_addresses);
        f.field("custom_groups", &mut self.custom_groups);
        f.field("citizenship_statuses", &mut self.citizenship_statuses);
    }
}
/// The attached documents, one record per type. / 资料附件的各条记录，每条为一类资料。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProfileSettingPersonalRecord {
    /// The type of document, which must be a field code set up for attachments in the profile settings of Feishu People; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `personal_profile` and `custom_api_name` to `profile_type`.
    ///
    /// 资料的类型，只能用飞书人事“档案配置-资料附件”中已有的字段编码，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `personal_profile`，`custom_api_name` 为 `profile_type`）。
    /// - Example: `"profile_type_1"`
    pub profile_type: Option<String>,
    /// The files of this type. / 该类资料的文件。
    /// - Length: 0 to 100
    pub files: Option<Vec<v2::ProfileSettingFile>>,
}
impl CreateProfileSettingPersonalRecord {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `profile_type`.
    #[must_use]
    pub fn profile_type(mut self, value: impl Into<String>) -> Self {
        self.profile_type = Some(value.into());
        self
    }
    /// Sets `files`.
    #[must_use]
    pub fn files(mut self, value: impl Into<Vec<v2::ProfileSettingFile>>) -> Self {
        self.files = Some(value.into());
        self
    }
}
impl wire::Object for CreateProfileSettingPersonalRecord {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("profile_type", &mut self.profile_type);
        f.field("files", &mut self.files);
    }
}
/// The probation data. / 试用期信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProfileSettingProbationInfo {
    /// When the probation starts. / 试用期的开始日期。
    /// - Example: `"2021-01-01"`
    pub probation_start_date: Option<String>,
    /// The date on which the probation is expected to end. / 试用期预计结束的日期。
    /// - Example: `"2021-02-01"`
    pub probation_expected_end_date: Option<String>,
    /// The date on which the probation actually ended. / 试用期实际结束的日期。
    /// - Example: `"2021-02-01"`
    pub actual_probation_end_date: Option<String>,
}
impl CreateProfileSettingProbationInfo {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `probation_start_date`.
    #[must_use]
    pub fn probation_start_date(mut self, value: impl Into<String>) -> Self {
        self.probation_start_date = Some(value.into());
        self
    }
    /// Sets `probation_expected_end_date`.
    #[must_use]
    pub fn probation_expected_end_date(mut self, value: impl Into<String>) -> Self {
        self.probation_expected_end_date = Some(value.into());
        self
    }
    /// Sets `actual_probation_end_date`.
    #[must_use]
    pub fn actual_probation_end_date(mut self, value: impl Into<String>) -> Self {
        self.actual_probation_end_date = Some(value.into());
        self
    }
}
impl wire::Object for CreateProfileSettingProbationInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("probation_start_date", &mut self.probation_start_date);
        f.field("probation_expected_end_date", &mut self.probation_expected_end_date);
        f.field("actual_probation_end_date", &mut self.actual_probation_end_date);
    }
}
/// The tax residency by year. / 各年度的税务居民身份。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProfileSettingResidentTax {
    /// The year that the residency refers to, needed if a residency is given. / 该居民身份所属的年度，填写居民身份时须填。
    /// - Example: `"2006-01-02"`
    pub year_resident_tax: Option<String>,
    /// The ID of the country or region of the residency, needed if a residency is given, from `corehr.v2.basic_info_country_region.search`.
    ///
    /// 居民身份所属国家或地区的 ID，填写居民身份时须填，可由 `corehr.v2.basic_info_country_region.search` 得到。
    /// - Example: `"6862995757234914824"`
    pub tax_country_region: Option<String>,
    /// The residency status for tax purposes; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `resident_tax` and `custom_api_name` to `resident_status`.
    ///
    /// 居民身份，即是否为该国家或地区的税务居民，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `resident_tax`，`custom_api_name` 为 `resident_status`）。
    /// - Example: `"tax_residence"`
    pub resident_status: Option<String>,
    /// The values of custom fields, in the form given in the guide to custom fields. / 自定义字段的值，格式见自定义字段说明。
    /// - Length: 0 to 100
    pub custom_fields: Option<Vec<v2::ProfileSettingCustomField>>,
}
impl CreateProfileSettingResidentTax {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `year_resident_tax`.
    #[must_use]
    pub fn year_resident_tax(mut self, value: impl Into<String>) -> Self {
        self.year_resident_tax = Some(value.into());
        self
    }
    /// Sets `tax_country_region`.
    #[must_use]
    pub fn tax_country_region(mut self, value: impl Into<String>) -> Self {
        self.tax_country_region = Some(value.into());
        self
    }
    /// Sets `resident_status`.
    #[must_use]
    pub fn resident_status(mut self, value: impl Into<String>) -> Self {
        self.resident_status = Some(value.into());
        self
    }
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<v2::ProfileSettingCustomField>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
}
impl wire::Object for CreateProfileSettingResidentTax {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("year_resident_tax", &mut self.year_resident_tax);
        f.field("tax_country_region", &mut self.tax_country_region);
        f.field("resident_status", &mut self.resident_status);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// The work experience of the employee. / 员工的工作经历。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProfileSettingWorkExperience {
    /// The name of the company or organization in each language. / 任职的公司或组织在各语言中的名称。
    pub company_organization: Option<v2::ProfileSettingI18n>,
    /// The department the employee worked in. / 当时所在的部门。
    pub department: Option<v2::ProfileSettingI18n>,
    /// When it started. / 这段经历的开始日期。
    /// - Example: `"2020-01-01"`
    pub start_date: Option<String>,
    /// When it ended. / 这段经历的结束日期。
    /// - Example: `"2020-02-01"`
    pub end_date: Option<String>,
    /// The job held. / 所任岗位。
    pub job: Option<v2::ProfileSettingI18n>,
    /// The description of the work in each language. / 各语言的工作描述。
    pub description: Option<v2::ProfileSettingI18n>,
    /// The values of custom fields, in the form given in the guide to custom fields. / 自定义字段的值，格式见自定义字段说明。
    /// - Length: 0 to 100
    pub custom_fields: Option<Vec<v2::ProfileSettingCustomField>>,
}
impl CreateProfileSettingWorkExperience {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `company_organization`.
    #[must_use]
    pub fn company_organization(mut self, value: v2::ProfileSettingI18n) -> Self {
        self.company_organization = Some(value);
        self
    }
    /// Sets `department`.
    #[must_use]
    pub fn department(mut self, value: v2::ProfileSettingI18n) -> Self {
        self.department = Some(value);
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
    /// Sets `job`.
    #[must_use]
    pub fn job(mut self, value: v2::ProfileSettingI18n) -> Self {
        self.job = Some(value);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: v2::ProfileSettingI18n) -> Self {
        self.description = Some(value);
        self
    }
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<v2::ProfileSettingCustomField>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
}
impl wire::Object for CreateProfileSettingWorkExperience {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("company_organization", &mut self.company_organization);
        f.field("department", &mut self.department);
        f.field("start_date", &mut self.start_date);
        f.field("end_date", &mut self.end_date);
        f.field("job", &mut self.job);
        f.field("description", &mut self.description);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// The adjustments of the length of service. / 司龄的各次调整。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSeniorityAdjustInformationEdit {
    /// Whether the length of service is increased or decreased; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `seniority_adjust_information` and `custom_api_name` to `seniority_adjustment_type`.
    ///
    /// 增加还是减少司龄，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `seniority_adjust_information`，`custom_api_name` 为 `seniority_adjustment_type`）。
    pub seniority_adjustment_type: v2::CorehrSeniorityAdjustmentType,
    /// The start date of the adjustment, as `yyyy-mm-dd`. / 司龄调整的开始日期，格式为 `yyyy-mm-dd`。
    /// - Example: `"2024-01-01"`
    pub start_date: Option<String>,
    /// The end date of the adjustment, as `yyyy-mm-dd`. / 司龄调整的结束日期，格式为 `yyyy-mm-dd`。
    /// - Example: `"2024-01-02"`
    pub end_date: Option<String>,
    /// The reason for adjusting the length of service. / 调整司龄的原因。
    /// - Example: `"text"`
    pub reasons_for_seniority_adjustment: Option<String>,
    /// By how many years the length of service is adjusted, precise to two decimals. / 司龄调整的量，单位为年，精确到两位小数。
    /// - From 0 to 100
    /// - Example: `1.01`
    pub seniority_adjustment: f64,
    /// The values of custom fields. The guide to custom fields tells which objects support them.
    ///
    /// 自定义字段的值，支持的对象见自定义字段说明。
    /// - Length: 0 to 180
    pub custom_fields: Option<Vec<v2::ProfileSettingCustomField>>,
}
impl CreateSeniorityAdjustInformationEdit {
    /// Creates the value from its required fields.
    pub fn new(
        seniority_adjustment_type: v2::CorehrSeniorityAdjustmentType,
        seniority_adjustment: f64,
    ) -> Self {
        Self {
            seniority_adjustment_type,
            start_date: Default::default(),
            end_date: Default::default(),
            reasons_for_seniority_adjustment: Default::default(),
            seniority_adjustment,
            custom_fields: Default::default(),
        }
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
    /// Sets `reasons_for_seniority_adjustment`.
    #[must_use]
    pub fn reasons_for_seniority_adjustment(mut self, value: impl Into<String>) -> Self {
        self.reasons_for_seniority_adjustment = Some(value.into());
        self
    }
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<v2::ProfileSettingCustomField>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
}
impl wire::Object for CreateSeniorityAdjustInformationEdit {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("seniority_adjustment_type", &mut self.seniority_adjustment_type);
        f.field("start_date", &mut self.start_date);
        f.field("end_date", &mut self.end_date);
        f.field(
            "reasons_for_seniority_adjustment",
            &mut self.reasons_for_seniority_adjustment,
        );
        f.field("seniority_adjustment", &mut self.seniority_adjustment);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
crate::codegen::__impl_object! {
    CreateCostCenterId CreateCreateEmpCustomOrg CreateDefaultCostCenterRecord
    CreateJobDataCustomOrg CreateProfileSettingBankAccount CreateProfileSettingCareer
    CreateProfileSettingCitizenshipStatus CreateProfileSettingCostCenter
    CreateProfileSettingDataAttachment CreateProfileSettingDependent
    CreateProfileSettingEducation CreateProfileSettingEmergencyContact
    CreateProfileSettingEmpContractRecord CreateProfileSettingEmploymentBasicInfo
    CreateProfileSettingEmploymentInfo CreateProfileSettingEmploymentRecord
    CreateProfileSettingHukou CreateProfileSettingNational
    CreateProfileSettingPersonalBasicInfo CreateProfileSettingPersonalInfo
    CreateProfileSettingPersonalRecord CreateProfileSettingProbationInfo
    CreateProfileSettingResidentTax CreateProfileSettingWorkExperience
    CreateSeniorityAdjustInformationEdit
}
crate::codegen::__impl_enum! {
    CreatePaymentType
}
