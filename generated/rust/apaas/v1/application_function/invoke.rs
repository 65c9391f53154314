// Generated from spec/apaas/v1/application_function/invoke.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::apaas::error;
impl super::Api<'_> {
    /// Invoke a function / 执行函数: [`Invoke`](struct@Invoke).
    ///
    /// Optional fields are set on the call: `.with(|request| request.params(…))`.
    pub fn invoke(
        &self,
        namespace: impl Into<String>,
        function_api_name: impl Into<String>,
    ) -> crate::codegen::Call<Invoke> {
        crate::codegen::Call::new(self.client, Invoke::new(namespace, function_api_name))
    }
}
/// Invoke a function / 执行函数.
///
/// Runs a custom function of an app and returns its result. / 执行应用中的一个自定义函数并返回其结果。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.apaas().v1().application_function().invoke("package_test__c", "printParam").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/apaas/v1/applications/:namespace/functions/:function_api_name/invoke`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `app_engine:application.function:write`
///
/// Errors: [`InvokeError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-function/invoke)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Invoke {
    /// The namespace of the app. / 应用的命名空间。
    /// - Example: `"package_test__c"`
    pub namespace: String,
    /// The API name of the function. / 函数的 API 名称。
    /// - Example: `"printParam"`
    pub function_api_name: String,
    /// The input parameters of the function, serialized as a JSON string. / 函数的输入参数，序列化为 JSON 字符串。
    /// - Example: `"{\"key1\":\"value1\",\"key2\":\"value2\",\"key3\":1718313981794}"`
    pub params: Option<String>,
}
impl Invoke {
    /// Creates the value from its required fields.
    pub fn new(
        namespace: impl Into<String>,
        function_api_name: impl Into<String>,
    ) -> Self {
        Self {
            namespace: namespace.into(),
            function_api_name: function_api_name.into(),
            params: Default::default(),
        }
    }
    /// Sets `params`.
    #[must_use]
    pub fn params(mut self, value: impl Into<String>) -> Self {
        self.params = Some(value.into());
        self
    }
}
impl wire::Object for Invoke {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("namespace", &mut self.namespace);
        f.field("function_api_name", &mut self.function_api_name);
        f.field("params", &mut self.params);
    }
}
crate::codegen::__impl_object! {
    Invoke
}
crate::codegen::__operation! {
    Invoke => InvokeResponse, InvokeError:
    Endpoint::new("apaas.v1.application_function.invoke", Post, "/open-apis/apaas/v1/applications/:namespace/functions/:function_api_name/invoke")
        .documented(text("执行函数", "Invoke a function"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-function/invoke")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::APP_ENGINE_APPLICATION_FUNCTION_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            path("namespace", String).required(),
            path("function_api_name", String).required(),
            body("params", String),
        ])
}
/// The reply to [`Invoke`](struct@Invoke).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeResponse {
    /// What the function returned, serialized as a JSON string. / 函数的返回值，序列化为 JSON 字符串。
    pub result: String,
}
impl wire::Object for InvokeResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("result", &mut self.result);
    }
}
crate::codegen::__impl_object! {
    InvokeResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Invoke`](struct@Invoke).
    InvokeError:
    /// [`2320001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
