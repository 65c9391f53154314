// Generated from spec/corehr/v2/default_cost_center/update_version.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Update a default cost center / 更新默认成本中心: [`UpdateVersion`](struct@UpdateVersion).
    ///
    /// Optional fields are set on the call: `.with(|request| request.client_token(…))`.
    pub fn update_version(
        &self,
        employment_id: impl Into<String>,
    ) -> crate::codegen::Call<UpdateVersion> {
        crate::codegen::Call::new(self.client, UpdateVersion::new(employment_id))
    }
}
/// Update a default cost center / 更新默认成本中心.
///
/// Updates a version of the default cost center of an employee. / 更新员工的一个默认成本中心版本。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().default_cost_center().update_version("6862995757234914821").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/default_cost_centers/update_version`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:default_cost_center:write`
///
/// Errors: [`UpdateVersionError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/default_cost_center/update_version)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVersion {
    /// An idempotency token; the server ignores a request whose token it has seen before.
    ///
    /// 请求的幂等标识，服务端会忽略标识重复的请求。
    /// - Length: 1 to 100
    /// - Example: `"12454646"`
    pub client_token: Option<String>,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The employment ID of the employee, from `corehr.v2.employee.search`.
    ///
    /// 员工的雇佣 ID，可由 `corehr.v2.employee.search` 得到。
    /// - Example: `"6862995757234914821"`
    pub employment_id: String,
    /// The default cost center record that the operation applies to. / 要写入或删除的默认成本中心记录。
    pub default_cost_center: Option<v2::EmploymentDefaultCostCenterInput>,
}
impl UpdateVersion {
    /// Creates the value from its required fields.
    pub fn new(employment_id: impl Into<String>) -> Self {
        Self {
            client_token: Default::default(),
            user_id_type: Default::default(),
            employment_id: employment_id.into(),
            default_cost_center: Default::default(),
        }
    }
    /// Sets `client_token`.
    #[must_use]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `default_cost_center`.
    #[must_use]
    pub fn default_cost_center(
        mut self,
        value: v2::EmploymentDefaultCostCenterInput,
    ) -> Self {
        self.default_cost_center = Some(value);
        self
    }
}
impl wire::Object for UpdateVersion {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("client_token", &mut self.client_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("employment_id", &mut self.employment_id);
        f.field("default_cost_center", &mut self.default_cost_center);
    }
}
crate::codegen::__impl_object! {
    UpdateVersion
}
crate::codegen::__operation! {
    UpdateVersion => UpdateVersionResponse, UpdateVersionError:
    Endpoint::new("corehr.v2.default_cost_center.update_version", Post, "/open-apis/corehr/v2/default_cost_centers/update_version")
        .documented(text("更新默认成本中心", "Update a default cost center"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/default_cost_center/update_version")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_DEFAULT_COST_CENTER_WRITE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            query("client_token", String),
            query("user_id_type", String).default("\"open_id\""),
            body("employment_id", String).required(),
            body("default_cost_center", Object),
        ])
}
/// The reply to [`UpdateVersion`](struct@UpdateVersion).
pub type UpdateVersionResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`UpdateVersion`](struct@UpdateVersion).
    UpdateVersionError:
    /// [`1160400`](error::INVALID_PARAMETER1160400): param is invalid
    InvalidParameter1160400 = error::INVALID_PARAMETER1160400,
    /// `1160403` (HTTP 403): no permission
    ///
    /// The app may not do this. Apply for the scope of the operation under the permissions of the app in the developer console.
    ///
    /// 应用没有执行该操作的权限。请在开发者后台的「权限管理」中开通该接口所需的权限。
    CostCenterCodeAlreadyExists = &ErrorInfo {
        status: Some(403),
        message: "no permission",
        fix: Text { zh: "应用没有执行该操作的权限。请在开发者后台的「权限管理」中开通该接口所需的权限。", en: "The app may not do this. Apply for the scope of the operation under the permissions of the app in the developer console." },
        ..*error::COST_CENTER_CODE_ALREADY_EXISTS
    },
}
