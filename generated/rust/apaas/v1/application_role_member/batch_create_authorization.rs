// Generated from spec/apaas/v1/application_role_member/batch_create_authorization.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::apaas::error;
impl super::Api<'_> {
    /// Add members of a role / 批量创建角色成员授权: [`BatchCreateAuthorization`](struct@BatchCreateAuthorization).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_ids(…))`.
    pub fn batch_create_authorization(
        &self,
        namespace: impl Into<String>,
        role_api_name: impl Into<String>,
    ) -> crate::codegen::Call<BatchCreateAuthorization> {
        crate::codegen::Call::new(
            self.client,
            BatchCreateAuthorization::new(namespace, role_api_name),
        )
    }
}
/// Add members of a role / 批量创建角色成员授权.
///
/// Gives a role to several users or departments. / 将一个角色批量授予用户或部门。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.apaas().v1().application_role_member().batch_create_authorization("package_test__c", "adminRole").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/apaas/v1/applications/:namespace/roles/:role_api_name/member/batch_create_authorization`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `app_engine:role.member:write`
///
/// Errors: [`BatchCreateAuthorizationError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-role-member/batch_create_authorization)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateAuthorization {
    /// The namespace of the app. / 应用的命名空间。
    /// - Length: 0 to 255
    /// - Example: `"package_test__c"`
    pub namespace: String,
    /// The API name of the role. / 角色的 API 名称。
    /// - Length: 0 to 255
    /// - Example: `"adminRole"`
    pub role_api_name: String,
    /// The users to add, by Feishu aPaaS user ID. / 要添加的用户，以飞书 aPaaS 用户 ID 表示。
    /// - Length: 0 to 1000
    /// - Example: `["1802412778084426"]`
    pub user_ids: Option<Vec<String>>,
    /// The departments to add, by Feishu aPaaS department ID. / 要添加的部门，以飞书 aPaaS 部门 ID 表示。
    /// - Length: 0 to 1000
    /// - Example: `["1802412778084426"]`
    pub department_ids: Option<Vec<String>>,
}
impl BatchCreateAuthorization {
    /// Creates the value from its required fields.
    pub fn new(namespace: impl Into<String>, role_api_name: impl Into<String>) -> Self {
        Self {
            namespace: namespace.into(),
            role_api_name: role_api_name.into(),
            user_ids: Default::default(),
            department_ids: Default::default(),
        }
    }
    /// Sets `user_ids`.
    #[must_use]
    pub fn user_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.user_ids = Some(value.into());
        self
    }
    /// Sets `department_ids`.
    #[must_use]
    pub fn department_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.department_ids = Some(value.into());
        self
    }
}
impl wire::Object for BatchCreateAuthorization {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("namespace", &mut self.namespace);
        f.field("role_api_name", &mut self.role_api_name);
        f.field("user_ids", &mut self.user_ids);
        f.field("department_ids", &mut self.department_ids);
    }
}
crate::codegen::__impl_object! {
    BatchCreateAuthorization
}
crate::codegen::__operation! {
    BatchCreateAuthorization => BatchCreateAuthorizationResponse, BatchCreateAuthorizationError:
    Endpoint::new("apaas.v1.application_role_member.batch_create_authorization", Post, "/open-apis/apaas/v1/applications/:namespace/roles/:role_api_name/member/batch_create_authorization")
        .documented(text("批量创建角色成员授权", "Add members of a role"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-role-member/batch_create_authorization")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::APP_ENGINE_ROLE_MEMBER_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("namespace", String).required(),
            path("role_api_name", String).required(),
            body("user_ids", Array),
            body("department_ids", Array),
        ])
}
/// The reply to [`BatchCreateAuthorization`](struct@BatchCreateAuthorization).
pub type BatchCreateAuthorizationResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchCreateAuthorization`](struct@BatchCreateAuthorization).
    BatchCreateAuthorizationError:
    /// [`2320001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
