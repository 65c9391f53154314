// Generated from spec/corehr/v1/employee_type/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::v1;
impl super::Api<'_> {
    /// Update an employee type / 更新人员类型: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.client_token(…))`.
    pub fn patch(
        &self,
        employee_type_id: impl Into<String>,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(employee_type_id))
    }
}
/// Update an employee type / 更新人员类型.
///
/// Updates the name, state and other fields of an employee type. / 更新一个人员类型的名称、启用状态等字段。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v1().employee_type().patch("6969828847931885087").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/corehr/v1/employee_types/:employee_type_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:common_data.preset_data:write`, `corehr:corehr`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employee_type/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the employee type, as returned by the operation that lists employee types.
    ///
    /// 人员类型的 ID，可用批量查询人员类型接口获取。
    /// - Example: `"6969828847931885087"`
    pub employee_type_id: String,
    /// An idempotency key: requests with the same `client_token` count as one.
    ///
    /// 幂等标识，`client_token` 相同的请求视为同一请求。
    /// - Example: `"12454646"`
    pub client_token: Option<String>,
    /// The name in each language. / 各语言的名称。
    pub name: Option<Vec<v1::I18nInput>>,
    /// Whether this is the default employee type, of which a tenant can have only one. / 是否为默认人员类型，一个租户只能有一个。
    pub default_employee_type: Option<bool>,
    /// Whether the employee type is active. / 人员类型是否启用。
    pub active: Option<bool>,
    /// The code of the employee type. / 人员类型的编码。
    /// - Example: `"1245"`
    pub code: Option<String>,
    /// The values of custom fields. The guide to custom fields tells which objects support them.
    ///
    /// 自定义字段的值，支持的对象见自定义字段说明。
    pub custom_fields: Option<Vec<v1::ObjectFieldDataInput>>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(employee_type_id: impl Into<String>) -> Self {
        Self {
            employee_type_id: employee_type_id.into(),
            client_token: Default::default(),
            name: Default::default(),
            default_employee_type: Default::default(),
            active: Default::default(),
            code: Default::default(),
            custom_fields: Default::default(),
        }
    }
    /// Sets `client_token`.
    #[must_use]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<Vec<v1::I18nInput>>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `default_employee_type`.
    #[must_use]
    pub fn default_employee_type(mut self, value: bool) -> Self {
        self.default_employee_type = Some(value);
        self
    }
    /// Sets `active`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
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
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employee_type_id", &mut self.employee_type_id);
        f.field("client_token", &mut self.client_token);
        f.field("name", &mut self.name);
        f.field("default_employee_type", &mut self.default_employee_type);
        f.field("active", &mut self.active);
        f.field("code", &mut self.code);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("corehr.v1.employee_type.patch", Patch, "/open-apis/corehr/v1/employee_types/:employee_type_id")
        .documented(text("更新人员类型", "Update an employee type"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employee_type/patch")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::COREHR_COMMON_DATA_PRESET_DATA_WRITE]),
            scopes(&[crate::scope::COREHR_COREHR]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("employee_type_id", String).required(),
            query("client_token", String),
            body("name", Array),
            body("default_employee_type", Boolean),
            body("active", Boolean),
            body("code", String),
            body("custom_fields", Array),
        ])
}
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The employee type. / 人员类型。
    pub employee_type: v1::EmployeeTypeEmployeeType,
}
impl wire::Object for PatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employee_type", &mut self.employee_type);
    }
}
crate::codegen::__impl_object! {
    PatchResponse
}
/// The documented errors of [`Patch`](struct@Patch).
pub type PatchError = crate::codegen::NoError;
