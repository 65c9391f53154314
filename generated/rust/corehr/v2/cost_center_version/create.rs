// Generated from spec/corehr/v2/cost_center_version/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Create a version of a cost center / 创建成本中心版本: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn create(
        &self,
        cost_center_id: impl Into<String>,
        name: impl Into<Vec<v2::I18nInput>>,
        effective_time: impl Into<String>,
        operation_reason: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(cost_center_id, name, effective_time, operation_reason),
        )
    }
}
/// Create a version of a cost center / 创建成本中心版本.
///
/// Creates a version of a cost center with its name, parent, managers and effective time, checking the rules that apply.
///
/// 为成本中心创建一个版本，可定义名称、上级、负责人和生效时间，并校验相关规则。
///
/// - `POST /open-apis/corehr/v2/cost_centers/:cost_center_id/versions`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:cost_center:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center-version/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The ID of the cost center, from `corehr.v2.cost_center.search`.
    ///
    /// 成本中心 ID，可由 `corehr.v2.cost_center.search` 得到。
    /// - Example: `"6862995757234914824"`
    pub cost_center_id: String,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"people_corehr_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The name of the cost center, by language. / 成本中心的名称，按语言给出。
    pub name: Vec<v2::I18nInput>,
    /// The code of the cost center, which must be unique. If codes are generated automatically, the value is ignored. A new version cannot clear the code; use `corehr.v2.cost_center_version.patch` for that.
    ///
    /// 成本中心的编码，不能与其他记录重复。开启自动编码后传入的值无效；新建版本时不能清空编码，如需清空请用 `corehr.v2.cost_center_version.patch`。
    /// - Example: `"MDPD00000023"`
    pub code: Option<String>,
    /// The ID of the parent cost center, from `corehr.v2.cost_center.search`.
    ///
    /// 上级成本中心的 ID，可由 `corehr.v2.cost_center.search` 得到。
    /// - Example: `"6862995757234914824"`
    pub parent_cost_center_id: Option<String>,
    /// The employment IDs of the managers of the cost center, from `corehr.v2.employee.search`.
    ///
    /// 成本中心负责人的雇佣 ID，可由 `corehr.v2.employee.search` 得到。
    /// - Example: `["6862995757234914824"]`
    pub managers: Option<Vec<String>>,
    /// The description of the cost center, by language. / 成本中心的描述，按语言给出。
    pub description: Option<Vec<v2::I18nInput>>,
    /// The date on which the new version takes effect, at 00:00:00, as `YYYY-MM-DD`.
    ///
    /// 新版本生效的日期，格式为 `YYYY-MM-DD`，从当天 00:00:00 起生效。
    /// - Example: `"2020-01-01"`
    pub effective_time: String,
    /// The reason for the operation. / 进行此操作的原因。
    /// - Example: `"text"`
    pub operation_reason: String,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        cost_center_id: impl Into<String>,
        name: impl Into<Vec<v2::I18nInput>>,
        effective_time: impl Into<String>,
        operation_reason: impl Into<String>,
    ) -> Self {
        Self {
            cost_center_id: cost_center_id.into(),
            user_id_type: Default::default(),
            name: name.into(),
            code: Default::default(),
            parent_cost_center_id: Default::default(),
            managers: Default::default(),
            description: Default::default(),
            effective_time: effective_time.into(),
            operation_reason: operation_reason.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `parent_cost_center_id`.
    #[must_use]
    pub fn parent_cost_center_id(mut self, value: impl Into<String>) -> Self {
        self.parent_cost_center_id = Some(value.into());
        self
    }
    /// Sets `managers`.
    #[must_use]
    pub fn managers(mut self, value: impl Into<Vec<String>>) -> Self {
        self.managers = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<Vec<v2::I18nInput>>) -> Self {
        self.description = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("cost_center_id", &mut self.cost_center_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("name", &mut self.name);
        f.field("code", &mut self.code);
        f.field("parent_cost_center_id", &mut self.parent_cost_center_id);
        f.field("managers", &mut self.managers);
        f.field("description", &mut self.description);
        f.field("effective_time", &mut self.effective_time);
        f.field("operation_reason", &mut self.operation_reason);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("corehr.v2.cost_center_version.create", Post, "/open-apis/corehr/v2/cost_centers/:cost_center_id/versions")
        .documented(text("创建成本中心版本", "Create a version of a cost center"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center-version/create")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_COST_CENTER_WRITE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("cost_center_id", String).required(),
            query("user_id_type", String).default("\"people_corehr_id\""),
            body("name", Array).required(),
            body("code", String),
            body("parent_cost_center_id", String),
            body("managers", Array),
            body("description", Array),
            body("effective_time", String).required(),
            body("operation_reason", String).required(),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The version that was created. / 新建的成本中心版本。
    pub version: v2::CostCenterVersion,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("version", &mut self.version);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1160402`](error::INVALID_PARAMETER1160402): Param is invalid
    InvalidParameter1160402 = error::INVALID_PARAMETER1160402,
    /// [`1160404`](error::COST_CENTER_NAME_ALREADY_EXISTS): Name already exists
    CostCenterNameAlreadyExists = error::COST_CENTER_NAME_ALREADY_EXISTS,
    /// [`1160403`](error::COST_CENTER_CODE_ALREADY_EXISTS): Code already exists
    CostCenterCodeAlreadyExists = error::COST_CENTER_CODE_ALREADY_EXISTS,
    /// [`1160405`](error::REFERENCED_OBJECT_NOT_ACTIVE): Some objects will expire soon
    ReferencedObjectNotActive = error::REFERENCED_OBJECT_NOT_ACTIVE,
    /// [`1160406`](error::CIRCULAR_COST_CENTER_HIERARCHY): Invalid structure
    CircularCostCenterHierarchy = error::CIRCULAR_COST_CENTER_HIERARCHY,
}
