// Generated from spec/corehr/v2/process_form_variable_data/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Get the form data of a process / 获取流程表单数据: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get(&self, process_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(process_id))
    }
}
/// Get the form data of a process / 获取流程表单数据.
///
/// Returns the business and custom form fields of an instance of an HR or leave process.
///
/// 返回一个人事或假勤流程实例的表单业务字段和自定义字段。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().process_form_variable_data().get("7341373094948242956").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v2/processes/:process_id/form_variable_data`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:process:read`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-form_variable_data/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the process instance, taken from `process_ids` of `corehr.v2.process.list`.
    ///
    /// 流程实例的 ID，取自 `corehr.v2.process.list` 返回的 `process_ids`。
    /// - Example: `"7341373094948242956"`
    pub process_id: String,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"people_corehr_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The type of department ID used in this call. / 本次调用中部门 ID 采用的类型。
    /// - Default: `"people_corehr_department_id"`
    pub department_id_type: Option<v2::CorehrDepartmentIdType>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(process_id: impl Into<String>) -> Self {
        Self {
            process_id: process_id.into(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
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
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("process_id", &mut self.process_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("corehr.v2.process_form_variable_data.get", Get, "/open-apis/corehr/v2/processes/:process_id/form_variable_data")
        .documented(text("获取流程表单数据", "Get the form data of a process"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-form_variable_data/get")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_PROCESS_READ])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            path("process_id", String).required(),
            query("user_id_type", String).default("\"people_corehr_id\""),
            query("department_id_type", String).default("\"people_corehr_department_id\""),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The form data, one item per variable. / 表单数据，每项为一个变量的值。
    pub field_variable_values: Vec<v2::FieldVariableValue>,
    /// The ID of the process instance. / 流程实例的 ID。
    pub process_id: String,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field_variable_values", &mut self.field_variable_values);
        f.field("process_id", &mut self.process_id);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// `1160100` (HTTP 400): 审批流程不存在
    ///
    /// The process does not exist. Correct the `process_id`. / 流程不存在。请确认流程 ID（`process_id`）正确。
    PermissionDenied = &ErrorInfo {
        status: Some(400),
        message: "审批流程不存在",
        fix: Text { zh: "流程不存在。请确认流程 ID（`process_id`）正确。", en: "The process does not exist. Correct the `process_id`." },
        ..*error::PERMISSION_DENIED
    },
    /// [`1160500`](error::SERVICE_FAILED): 服务端内部错误
    ServiceFailed = error::SERVICE_FAILED,
    /// `1160101` (HTTP 400): 参数非法
    ///
    /// A parameter is invalid. Compare the parameters with those of the operation. / 请求参数不合法。请对照该接口的字段说明修正参数。
    MarshalError = &ErrorInfo {
        status: Some(400),
        message: "参数非法",
        fix: Text { zh: "请求参数不合法。请对照该接口的字段说明修正参数。", en: "A parameter is invalid. Compare the parameters with those of the operation." },
        ..*error::MARSHAL_ERROR
    },
    /// `1160102` (HTTP 500): 系统内部异常
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    UnmarshalError = &ErrorInfo {
        message: "系统内部异常",
        fix: Text { zh: "系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
        ..*error::UNMARSHAL_ERROR
    },
    /// `1161003` (HTTP 403): 无权限
    ///
    /// The app may not read process data. Apply for the scope that reads process data in the developer console.
    ///
    /// 没有获取流程数据的权限。请在开发者后台为应用申请「获取流程数据」权限。
    ScopeMissing = &ErrorInfo {
        fix: Text { zh: "没有获取流程数据的权限。请在开发者后台为应用申请「获取流程数据」权限。", en: "The app may not read process data. Apply for the scope that reads process data in the developer console." },
        ..*error::SCOPE_MISSING
    },
}
