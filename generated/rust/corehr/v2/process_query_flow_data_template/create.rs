// Generated from spec/corehr/v2/process_query_flow_data_template/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Get the template of process data parameters / 查询流程数据参数模板: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn create(
        &self,
        flow_definition_id: impl Into<String>,
        variable_api_names: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(flow_definition_id, variable_api_names),
        )
    }
}
/// Get the template of process data parameters / 查询流程数据参数模板.
///
/// Returns a template of process_form_variable_v2 parameters by flow definition and variable names, for development and not for production.
///
/// 按流程定义 ID 和变量名返回 process_form_variable_v2 参数的模板，仅供开发调试，不建议用于生产。
///
/// - `POST /open-apis/corehr/v2/query_flow_data_template`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:process.instance:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-query_flow_data_template/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The ID of the process definition, found after `/people/approvals/flow-builder/` in the URL of the page where an administrator edits it, such as `people_7023711013443944467_7554571297192562476`.
    ///
    /// 流程定义的 ID，管理员编辑流程时可从页面地址 `/people/approvals/flow-builder/` 之后的部分取得，如 `people_7023711013443944467_7554571297192562476`。
    /// - Example: `"people_7023711013443944467_7437160904904494892"`
    pub flow_definition_id: String,
    /// The API names of the variables to pass, copied from the variables on the left of the process design page, reached by editing the process under the process settings of Feishu People. Join nested variables with `.`, as in `batch_job_change.target_department`.
    ///
    /// 要传入的变量的 API 名称，在飞书人事“设置 > 流程设置 > 流程管理”编辑该流程，进入“流程设计”，从左侧“变量”中复制。多级变量用 `.` 连接，如 `batch_job_change.target_department`。
    /// - Length: 1 to 1000
    /// - Example: `["custome3adb7eb040.custom_field_2__c"]`
    pub variable_api_names: Vec<String>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        flow_definition_id: impl Into<String>,
        variable_api_names: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            user_id_type: Default::default(),
            flow_definition_id: flow_definition_id.into(),
            variable_api_names: variable_api_names.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("flow_definition_id", &mut self.flow_definition_id);
        f.field("variable_api_names", &mut self.variable_api_names);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("corehr.v2.process_query_flow_data_template.create", Post, "/open-apis/corehr/v2/query_flow_data_template")
        .documented(text("查询流程数据参数模板", "Get the template of process data parameters"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-query_flow_data_template/create")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_PROCESS_INSTANCE_WRITE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("flow_definition_id", String).required(),
            body("variable_api_names", Array).required(),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The template of the process parameters, to be filled in for starting a process. / 流程参数的模板，填好后可用于发起流程。
    pub field_values: Vec<v2::ProcessFormVariableV2>,
    /// What went wrong. Usual causes: a record variable without a nested one; a root or nested variable that was not found, for which check the API name or publish the process again; or a nested variable below one that is no record.
    ///
    /// 错误信息。常见原因：Record 类型变量未给出下钻变量；根变量或下钻变量不存在，须检查 API 名称或重新发布流程；变量不是 Record 类型，不能下钻。
    pub error_info: String,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field_values", &mut self.field_values);
        f.field("error_info", &mut self.error_info);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// `1161002` (HTTP 400): invalid param
    ///
    /// A parameter is invalid. Compare the parameters with those of the operation. / 请求参数不合法。请对照该接口的字段说明修正参数。
    InvalidJobFamily = &ErrorInfo {
        message: "invalid param",
        fix: Text { zh: "请求参数不合法。请对照该接口的字段说明修正参数。", en: "A parameter is invalid. Compare the parameters with those of the operation." },
        ..*error::INVALID_JOB_FAMILY
    },
}
