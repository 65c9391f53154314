// Generated from spec/apaas/v1/application_flow/execute.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::apaas::error;
impl super::Api<'_> {
    /// Start a flow / 发起流程: [`Execute`](struct@Execute).
    ///
    /// Optional fields are set on the call: `.with(|request| request.is_async(…))`.
    pub fn execute(
        &self,
        namespace: impl Into<String>,
        flow_id: impl Into<String>,
        operator: impl Into<String>,
    ) -> crate::codegen::Call<Execute> {
        crate::codegen::Call::new(
            self.client,
            Execute::new(namespace, flow_id, operator),
        )
    }
}
/// Start a flow / 发起流程.
///
/// Runs a flow of an app by its ID. / 在应用中执行一个流程。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.apaas().v1().application_flow().execute("package_7344545d87__c", "deleteObject_99c656599f", "text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/apaas/v1/applications/:namespace/flows/:flow_id/execute`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `app_engine:flow:write`
///
/// Errors: [`ExecuteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-flow/execute)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Execute {
    /// The namespace of the app, shown in the low-code platform under My apps > App management.
    ///
    /// 应用的命名空间，可在低代码平台「我的应用 > 应用管理」中查看。
    /// - Example: `"package_7344545d87__c"`
    pub namespace: String,
    /// The API name of the flow, shown in the low-code platform under My apps > Development > Flows once expanded into a table.
    ///
    /// 流程的 API 名称，可在低代码平台「我的应用 > 开发 > 流程」中展开为表格后查看。
    /// - Example: `"deleteObject_99c656599f"`
    pub flow_id: String,
    /// Whether the flow runs asynchronously; `false` if omitted. / 是否异步执行流程；不填为 `false`，即同步执行。
    pub is_async: Option<bool>,
    /// The idempotency key, best a UUID generated for each request; the request fails if the key has been used before.
    ///
    /// 幂等键，建议每次请求在本地生成一个 UUID；与已用过的重复时请求会报错。
    /// - Example: `"iuhg23897489797"`
    pub idempotent_key: Option<String>,
    /// The loop marks of the flow; not needed in the current version. / 流程的循环标志；当前版本无需填写。
    /// - Length: 0 to 20
    pub loop_masks: Option<Vec<String>>,
    /// The input parameters of the flow as a JSON string; to be left out if the flow takes none.
    ///
    /// 流程的输入参数，为 JSON 字符串；流程没有输入参数时不填。
    /// - Example: `"text"`
    pub params: Option<String>,
    /// The user to run the flow as, a JSON string with at least one of `_id` and `email` as known to the low-code platform.
    ///
    /// 执行流程的用户，为 JSON 字符串，至少含 `_id` 与 `email` 之一，二者均为低代码平台中的用户信息。
    /// - Example: `"text"`
    pub operator: String,
}
impl Execute {
    /// Creates the value from its required fields.
    pub fn new(
        namespace: impl Into<String>,
        flow_id: impl Into<String>,
        operator: impl Into<String>,
    ) -> Self {
        Self {
            namespace: namespace.into(),
            flow_id: flow_id.into(),
            is_async: Default::default(),
            idempotent_key: Default::default(),
            loop_masks: Default::default(),
            params: Default::default(),
            operator: operator.into(),
        }
    }
    /// Sets `is_async`.
    #[must_use]
    pub fn is_async(mut self, value: bool) -> Self {
        self.is_async = Some(value);
        self
    }
    /// Sets `idempotent_key`.
    #[must_use]
    pub fn idempotent_key(mut self, value: impl Into<String>) -> Self {
        self.idempotent_key = Some(value.into());
        self
    }
    /// Sets `loop_masks`.
    #[must_use]
    pub fn loop_masks(mut self, value: impl Into<Vec<String>>) -> Self {
        self.loop_masks = Some(value.into());
        self
    }
    /// Sets `params`.
    #[must_use]
    pub fn params(mut self, value: impl Into<String>) -> Self {
        self.params = Some(value.into());
        self
    }
}
impl wire::Object for Execute {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("namespace", &mut self.namespace);
        f.field("flow_id", &mut self.flow_id);
        f.field("is_async", &mut self.is_async);
        f.field("idempotent_key", &mut self.idempotent_key);
        f.field("loop_masks", &mut self.loop_masks);
        f.field("params", &mut self.params);
        f.field("operator", &mut self.operator);
    }
}
crate::codegen::__impl_object! {
    Execute
}
crate::codegen::__operation! {
    Execute => ExecuteResponse, ExecuteError:
    Endpoint::new("apaas.v1.application_flow.execute", Post, "/open-apis/apaas/v1/applications/:namespace/flows/:flow_id/execute")
        .documented(text("发起流程", "Start a flow"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-flow/execute")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::APP_ENGINE_FLOW_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("namespace", String).required(),
            path("flow_id", String).required(),
            body("is_async", Boolean),
            body("idempotent_key", String),
            body("loop_masks", Array),
            body("params", String),
            body("operator", String).required(),
        ])
}
/// The reply to [`Execute`](struct@Execute).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteResponse {
    /// The state of this run of the flow. / 流程本次执行的状态。
    pub status: String,
    /// The output parameters of the flow, a JSON string that gives the `api_name` and `value` of each.
    ///
    /// 流程的输出参数，为 JSON 字符串，每个参数含 `api_name` 与 `value`。
    pub out_params: String,
    /// The ID of this run of the flow. / 流程本次执行的 ID。
    pub execution_id: String,
    /// What went wrong, if the flow failed. / 流程执行出错时的说明。
    pub error_msg: String,
    /// The result code of the run of the flow. / 流程执行的结果码。
    pub code: String,
}
impl wire::Object for ExecuteResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("status", &mut self.status);
        f.field("out_params", &mut self.out_params);
        f.field("execution_id", &mut self.execution_id);
        f.field("error_msg", &mut self.error_msg);
        f.field("code", &mut self.code);
    }
}
crate::codegen::__impl_object! {
    ExecuteResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Execute`](struct@Execute).
    ExecuteError:
    /// [`2320001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
