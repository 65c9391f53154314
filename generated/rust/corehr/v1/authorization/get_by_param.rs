// Generated from spec/corehr/v1/authorization/get_by_param.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v1};
impl super::Api<'_> {
    /// Get the role grants of a user / 查询单个用户授权: [`GetByParam`](struct@GetByParam).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get_by_param(
        &self,
        employment_id: impl Into<String>,
    ) -> crate::codegen::Call<GetByParam> {
        crate::codegen::Call::new(self.client, GetByParam::new(employment_id))
    }
}
/// Get the role grants of a user / 查询单个用户授权.
///
/// Returns the roles and scopes that a single user has been granted in the permission settings of Feishu People.
///
/// 返回单个用户在飞书人事权限设置中被授予的角色和范围。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v1().authorization().get_by_param("67489937334909845").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v1/authorizations/get_by_param`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:corehr:readonly`, `corehr:corehr`, `corehr:authorization:write`
///
/// Errors: [`GetByParamError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/authorization/get_by_param)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetByParam {
    /// The ID of the user who is granted the role, as a `user_id_type` ID. The default kind is the employment ID of Feishu People.
    ///
    /// 被授权用户的 ID，类型由 `user_id_type` 决定，默认为飞书人事的雇佣 ID。
    /// - Example: `"67489937334909845"`
    pub employment_id: String,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"people_corehr_id"`
    pub user_id_type: Option<v1::CorehrUserIdType>,
}
impl GetByParam {
    /// Creates the value from its required fields.
    pub fn new(employment_id: impl Into<String>) -> Self {
        Self {
            employment_id: employment_id.into(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for GetByParam {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employment_id", &mut self.employment_id);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    GetByParam
}
crate::codegen::__operation! {
    GetByParam => GetByParamResponse, GetByParamError:
    Endpoint::new("corehr.v1.authorization.get_by_param", Get, "/open-apis/corehr/v1/authorizations/get_by_param")
        .documented(text("查询单个用户授权", "Get the role grants of a user"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/authorization/get_by_param")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_COREHR]),
            scopes(&[crate::scope::COREHR_AUTHORIZATION_WRITE]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(NoBody, &[
            query("employment_id", String).required(),
            query("user_id_type", String).default("\"people_corehr_id\""),
        ])
}
/// The reply to [`GetByParam`](struct@GetByParam).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetByParamResponse {
    /// The role authorizations of the user. / 该用户的角色授权信息。
    pub role_authorization: v1::RoleAuthorization,
}
impl wire::Object for GetByParamResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("role_authorization", &mut self.role_authorization);
    }
}
crate::codegen::__impl_object! {
    GetByParamResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`GetByParam`](struct@GetByParam).
    GetByParamError:
    /// [`1161404`](error::MISSING_OR_INVALID_PARAMETER): Missing or invalid parameter
    MissingOrInvalidParameter = error::MISSING_OR_INVALID_PARAMETER,
    /// [`1161501`](error::AUTHORIZATION_INTERNAL_ERROR): System internal error
    AuthorizationInternalError = error::AUTHORIZATION_INTERNAL_ERROR,
}
