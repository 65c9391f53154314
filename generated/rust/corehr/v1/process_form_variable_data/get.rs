// Generated from spec/corehr/v1/process_form_variable_data/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v1};
impl super::Api<'_> {
    /// Get the form data of a process (v1) / 获取流程表单数据: [`Get`](struct@Get).
    #[deprecated(note = "use `corehr.v2.process_form_variable_data.get` instead")]
    pub fn get(&self, process_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(process_id))
    }
}
/// Get the form data of a process (v1) / 获取流程表单数据.
///
/// Returns the business and custom form fields of an instance of an HR or leave process. Deprecated: use `corehr.v2.process_form_variable_data.get` instead.
///
/// 返回一个人事或假勤流程实例的表单业务字段和自定义字段。已废弃，请改用 `corehr.v2.process_form_variable_data.get`。
///
/// **Deprecated**: use `corehr.v2.process_form_variable_data.get` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v1().process_form_variable_data().get("123456987").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v1/processes/:process_id/form_variable_data`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:corehr:readonly`, `corehr:process:read`, `corehr:corehr`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/process-form_variable_data/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the process instance. / 流程实例的 ID。
    /// - Example: `"123456987"`
    pub process_id: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(process_id: impl Into<String>) -> Self {
        Self {
            process_id: process_id.into(),
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("process_id", &mut self.process_id);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("corehr.v1.process_form_variable_data.get", Get, "/open-apis/corehr/v1/processes/:process_id/form_variable_data")
        .documented(text("获取流程表单数据", "Get the form data of a process (v1)"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/process-form_variable_data/get")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_PROCESS_READ]),
            scopes(&[crate::scope::COREHR_COREHR]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[path("process_id", String).required()])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The values of the variables in the process form. / 流程表单中各变量的值。
    pub field_variable_values: Vec<GetFormFieldVariable>,
    /// The ID of the process. / 流程实例的 ID。
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
}
/// The values of the variables in the process form. / 流程表单中各变量的值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFormFieldVariable {
    /// The API name of the variable. / 变量的 API 名称。
    pub variable_api_name: String,
    /// The name of the variable in each language. / 变量在各语言中的名称。
    pub variable_name: v1::BpmDataengineI18n,
    /// The value of the variable, held in the field for its type. / 变量的值，按变量类型放在其中对应的字段。
    pub variable_value: GetFormVariableValueInfo,
}
impl wire::Object for GetFormFieldVariable {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("variable_api_name", &mut self.variable_api_name);
        f.field("variable_name", &mut self.variable_name);
        f.field("variable_value", &mut self.variable_value);
    }
}
/// The values in the list. / 列表中的各个值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFormFieldVariableListObject {
    /// The value of a text variable. / 文本类型变量的值。
    pub text_value: v1::FormFieldVariableTextValue,
    /// The value of a number variable. / 数值类型变量的值。
    pub number_value: v1::FormFieldVariableNumberValue,
    /// The value of a date variable. / 日期类型变量的值。
    pub date_value: v1::FormFieldVariableDateValue,
    /// The value of an employee variable. / 员工类型变量的值。
    pub employment_value: v1::FormFieldVariableEmploymentValue,
    /// The value of a date and time variable. / 日期时间类型变量的值。
    pub date_time_value: v1::FormFieldVariableDatetimeValue,
    /// The value of an enum variable. / 枚举类型变量的值。
    pub enum_value: v1::FormFieldVariableEnumValue,
    /// The null value. / 空值。
    pub null_value: wire::Json,
    /// The value of a Boolean variable. / 布尔类型变量的值。
    pub bool_value: v1::FormFieldVariableBoolValue,
    /// The value of a department variable. / 部门类型变量的值。
    pub department_value: v1::FormFieldVariableDepartmentValue,
    /// The value of a file variable. / 文件类型变量的值。
    pub file_value: v1::FormFieldVariableFileValue,
    /// The value of a multilingual variable. / 多语言类型变量的值。
    pub i18n_value: v1::FormFieldVariableI18nValue,
    /// The value of an object variable. / 对象类型变量的值。
    pub object_value: v1::FormFieldVariableObjectValue,
    /// The value of a record variable. / 记录类型变量的值。
    pub record_value: v1::FormFieldVariableRecordValue,
}
impl wire::Object for GetFormFieldVariableListObject {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("text_value", &mut self.text_value);
        f.field("number_value", &mut self.number_value);
        f.field("date_value", &mut self.date_value);
        f.field("employment_value", &mut self.employment_value);
        f.field("date_time_value", &mut self.date_time_value);
        f.field("enum_value", &mut self.enum_value);
        f.field("null_value", &mut self.null_value);
        f.field("bool_value", &mut self.bool_value);
        f.field("department_value", &mut self.department_value);
        f.field("file_value", &mut self.file_value);
        f.field("i18n_value", &mut self.i18n_value);
        f.field("object_value", &mut self.object_value);
        f.field("record_value", &mut self.record_value);
    }
}
/// The value of a list variable. / 列表类型变量的值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFormFieldVariableListValue {
    /// The values in the list. / 列表中的各个值。
    pub values: Vec<GetFormFieldVariableListObject>,
}
impl wire::Object for GetFormFieldVariableListValue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("values", &mut self.values);
    }
}
/// The value of the variable, held in the field for its type. / 变量的值，按变量类型放在其中对应的字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFormVariableValueInfo {
    /// The value of a text variable. / 文本类型变量的值。
    pub text_value: v1::FormFieldVariableTextValue,
    /// The value of a number variable. / 数值类型变量的值。
    pub number_value: v1::FormFieldVariableNumberValue,
    /// The value of a date variable. / 日期类型变量的值。
    pub date_value: v1::FormFieldVariableDateValue,
    /// The value of an employee variable. / 员工类型变量的值。
    pub employment_value: v1::FormFieldVariableEmploymentValue,
    /// The value of a date and time variable. / 日期时间类型变量的值。
    pub date_time_value: v1::FormFieldVariableDatetimeValue,
    /// The value of an enum variable. / 枚举类型变量的值。
    pub enum_value: v1::FormFieldVariableEnumValue,
    /// The null value. / 空值。
    pub null_value: wire::Json,
    /// The value of a Boolean variable. / 布尔类型变量的值。
    pub bool_value: v1::FormFieldVariableBoolValue,
    /// The value of a department variable. / 部门类型变量的值。
    pub department_value: v1::FormFieldVariableDepartmentValue,
    /// The value of a file variable. / 文件类型变量的值。
    pub file_value: v1::FormFieldVariableFileValue,
    /// The value of a multilingual variable. / 多语言类型变量的值。
    pub i18n_value: v1::FormFieldVariableI18nValue,
    /// The value of an object variable. / 对象类型变量的值。
    pub object_value: v1::FormFieldVariableObjectValue,
    /// The value of a list variable. / 列表类型变量的值。
    pub list_value: GetFormFieldVariableListValue,
    /// The value of a record variable. / 记录类型变量的值。
    pub record_value: v1::FormFieldVariableRecordValue,
}
impl wire::Object for GetFormVariableValueInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("text_value", &mut self.text_value);
        f.field("number_value", &mut self.number_value);
        f.field("date_value", &mut self.date_value);
        f.field("employment_value", &mut self.employment_value);
        f.field("date_time_value", &mut self.date_time_value);
        f.field("enum_value", &mut self.enum_value);
        f.field("null_value", &mut self.null_value);
        f.field("bool_value", &mut self.bool_value);
        f.field("department_value", &mut self.department_value);
        f.field("file_value", &mut self.file_value);
        f.field("i18n_value", &mut self.i18n_value);
        f.field("object_value", &mut self.object_value);
        f.field("list_value", &mut self.list_value);
        f.field("record_value", &mut self.record_value);
    }
}
crate::codegen::__impl_object! {
    GetFormFieldVariable GetFormFieldVariableListObject GetFormFieldVariableListValue
    GetFormVariableValueInfo
}
