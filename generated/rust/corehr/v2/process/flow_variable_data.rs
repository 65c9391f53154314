// Generated from spec/corehr/v2/process/flow_variable_data.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Get the data of a process / 获取流程数据: [`FlowVariableData`](struct@FlowVariableData).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn flow_variable_data(
        &self,
        process_id: impl Into<String>,
    ) -> crate::codegen::Call<FlowVariableData> {
        crate::codegen::Call::new(self.client, FlowVariableData::new(process_id))
    }
}
/// Get the data of a process / 获取流程数据.
///
/// Returns the business and custom fields of an HR or leave process with its own data, such as who started it and when.
///
/// 返回一个人事或假勤流程实例的业务字段、自定义字段和发起人、发起时间等流程数据。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().process().flow_variable_data("7341373094948242956").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v2/processes/:process_id/flow_variable_data`
/// - Rate limit: 10 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:process:read`
///
/// Errors: [`FlowVariableDataError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process/flow_variable_data)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowVariableData {
    /// The ID of the process instance; `corehr.v2.process.list` returns it.
    ///
    /// 流程实例的 ID，可由 `corehr.v2.process.list` 获取。
    /// - Example: `"7341373094948242956"`
    pub process_id: String,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"people_corehr_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The type of department ID used in this call. / 本次调用中部门 ID 采用的类型。
    /// - Default: `"people_corehr_department_id"`
    pub department_id_type: Option<v2::CorehrDepartmentIdType>,
    /// The keys of the variables to return. / 要查询的变量的 key 列表。
    /// - Example: `["changer"]`
    pub variable_keys: Option<Vec<String>>,
}
impl FlowVariableData {
    /// Creates the value from its required fields.
    pub fn new(process_id: impl Into<String>) -> Self {
        Self {
            process_id: process_id.into(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            variable_keys: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: v2::CorehrDepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
    }
    /// Sets `variable_keys`.
    #[must_use]
    pub fn variable_keys(mut self, value: impl Into<Vec<String>>) -> Self {
        self.variable_keys = Some(value.into());
        self
    }
}
impl wire::Object for FlowVariableData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("process_id", &mut self.process_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("variable_keys", &mut self.variable_keys);
    }
}
crate::codegen::__impl_object! {
    FlowVariableData
}
crate::codegen::__operation! {
    FlowVariableData => FlowVariableDataResponse, FlowVariableDataError:
    Endpoint::new("corehr.v2.process.flow_variable_data", Get, "/open-apis/corehr/v2/processes/:process_id/flow_variable_data")
        .documented(text("获取流程数据", "Get the data of a process"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process/flow_variable_data")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_PROCESS_READ])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 60)]), &[])
        .request(NoBody, &[
            path("process_id", String).required(),
            query("user_id_type", String).default("\"people_corehr_id\""),
            query("department_id_type", String).default("\"people_corehr_department_id\""),
            query("variable_keys", Array),
        ])
}
/// The reply to [`FlowVariableData`](struct@FlowVariableData).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowVariableDataResponse {
    /// The data of the process, one item per variable. / 流程数据，每项为一个变量的值。
    pub field_variable_values: Vec<v2::FieldVariableValue>,
    /// The ID of the process instance. / 流程实例的 ID。
    pub process_id: String,
}
impl wire::Object for FlowVariableDataResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field_variable_values", &mut self.field_variable_values);
        f.field("process_id", &mut self.process_id);
    }
}
crate::codegen::__impl_object! {
    FlowVariableDataResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`FlowVariableData`](struct@FlowVariableData).
    FlowVariableDataError:
    /// `1160100` (HTTP 400): Process is not found
    ///
    /// The process does not exist. Correct the `process_id`. / 流程不存在。请确认流程 ID（`process_id`）正确。
    PermissionDenied = &ErrorInfo {
        status: Some(400),
        message: "Process is not found",
        fix: Text { zh: "流程不存在。请确认流程 ID（`process_id`）正确。", en: "The process does not exist. Correct the `process_id`." },
        ..*error::PERMISSION_DENIED
    },
    /// `1160500` (HTTP 500): System error
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    ServiceFailed = &ErrorInfo {
        message: "System error",
        ..*error::SERVICE_FAILED
    },
    /// `1160101` (HTTP 400): param error
    ///
    /// A parameter is invalid. Compare the parameters with those of the operation. / 请求参数不合法。请对照该接口的字段说明修正参数。
    MarshalError = &ErrorInfo {
        status: Some(400),
        message: "param error",
        fix: Text { zh: "请求参数不合法。请对照该接口的字段说明修正参数。", en: "A parameter is invalid. Compare the parameters with those of the operation." },
        ..*error::MARSHAL_ERROR
    },
    /// `1160102` (HTTP 500): System error
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    UnmarshalError = &ErrorInfo {
        message: "System error",
        fix: Text { zh: "系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
        ..*error::UNMARSHAL_ERROR
    },
}
