// Generated from spec/apaas/v1/application_environment_variable/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::apaas::{error, v1};
impl super::Api<'_> {
    /// Get an environment variable / 查询环境变量详情: [`Get`](struct@Get).
    pub fn get(
        &self,
        namespace: impl Into<String>,
        environment_variable_api_name: impl Into<String>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(
            self.client,
            Get::new(namespace, environment_variable_api_name),
        )
    }
}
/// Get an environment variable / 查询环境变量详情.
///
/// Returns the name, the description and the value of an environment variable of an app.
///
/// 返回应用中一个环境变量的名称、描述和值。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.apaas().v1().application_environment_variable().get("package_test__c", "globalParam_0b410b17704").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/apaas/v1/applications/:namespace/environment_variables/:environment_variable_api_name`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `app_engine:application.environment_variable:read`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-environment_variable/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The namespace of the app. / 应用的命名空间。
    /// - Example: `"package_test__c"`
    pub namespace: String,
    /// The API name of the environment variable. / 环境变量的 API 名称。
    /// - Example: `"globalParam_0b410b17704"`
    pub environment_variable_api_name: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(
        namespace: impl Into<String>,
        environment_variable_api_name: impl Into<String>,
    ) -> Self {
        Self {
            namespace: namespace.into(),
            environment_variable_api_name: environment_variable_api_name.into(),
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("namespace", &mut self.namespace);
        f.field(
            "environment_variable_api_name",
            &mut self.environment_variable_api_name,
        );
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("apaas.v1.application_environment_variable.get", Get, "/open-apis/apaas/v1/applications/:namespace/environment_variables/:environment_variable_api_name")
        .documented(text("查询环境变量详情", "Get an environment variable"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-environment_variable/get")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::APP_ENGINE_APPLICATION_ENVIRONMENT_VARIABLE_READ]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[
            path("namespace", String).required(),
            path("environment_variable_api_name", String).required(),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The environment variable. / 环境变量的详情。
    pub item: v1::EnvironmentVariable,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("item", &mut self.item);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`2320001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
