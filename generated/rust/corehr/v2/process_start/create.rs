// Generated from spec/corehr/v2/process_start/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Start a process / 发起流程: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn create(
        &self,
        flow_definition_id: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(flow_definition_id))
    }
}
/// Start a process / 发起流程.
///
/// Starts an instance of a process, for now only of a custom business type.
///
/// 按流程定义发起一个流程实例，暂时仅限自定义业务类型的流程。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().process_start().create("people_7023711013443944467_7437160904904494892").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/process_start`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:process.instance:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process_start/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The type of department ID used in this call. / 本次调用中部门 ID 采用的类型。
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<v2::CorehrDepartmentIdType>,
    /// The ID of the flow definition. / 流程定义的 ID。
    /// - Example: `"people_7023711013443944467_7437160904904494892"`
    pub flow_definition_id: String,
    /// The ID of the person who starts the process, as a `user_id_type` ID; needed if `system_initiator` is `false`.
    ///
    /// 发起人的用户 ID，类型由 `user_id_type` 决定；`system_initiator` 为 `false` 时必须填写。
    /// - Example: `"ou_91791271921729102012"`
    pub initiator_id: Option<String>,
    /// Whether the system starts the process; if `false`, `initiator_id` is needed.
    ///
    /// 是否以系统身份发起流程；为 `false` 时必须填写 `initiator_id`。
    pub system_initiator: Option<bool>,
    /// The business data the process is started with. / 发起流程时提交的业务数据。
    /// - Length: 0 to 100000
    pub flow_data: Option<Vec<v2::ProcessFormVariableV2Input>>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(flow_definition_id: impl Into<String>) -> Self {
        Self {
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            flow_definition_id: flow_definition_id.into(),
            initiator_id: Default::default(),
            system_initiator: Default::default(),
            flow_data: Default::default(),
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
    /// Sets `initiator_id`.
    #[must_use]
    pub fn initiator_id(mut self, value: impl Into<String>) -> Self {
        self.initiator_id = Some(value.into());
        self
    }
    /// Sets `system_initiator`.
    #[must_use]
    pub fn system_initiator(mut self, value: bool) -> Self {
        self.system_initiator = Some(value);
        self
    }
    /// Sets `flow_data`.
    #[must_use]
    pub fn flow_data(
        mut self,
        value: impl Into<Vec<v2::ProcessFormVariableV2Input>>,
    ) -> Self {
        self.flow_data = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("flow_definition_id", &mut self.flow_definition_id);
        f.field("initiator_id", &mut self.initiator_id);
        f.field("system_initiator", &mut self.system_initiator);
        f.field("flow_data", &mut self.flow_data);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("corehr.v2.process_start.create", Post, "/open-apis/corehr/v2/process_start")
        .documented(text("发起流程", "Start a process"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process_start/create")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_PROCESS_INSTANCE_WRITE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
            body("flow_definition_id", String).required(),
            body("initiator_id", String),
            body("system_initiator", Boolean),
            body("flow_data", Array),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The ID of the process instance; `corehr.v2.process.get` returns the details.
    ///
    /// 流程实例的 ID，详情用 `corehr.v2.process.get` 查询。
    pub process_id: String,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("process_id", &mut self.process_id);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// `1161001` (HTTP 400): 参数错误
    ///
    /// A parameter is invalid. Correct it as `msg` says and compare the parameters with those of the operation.
    ///
    /// 请求参数不合法。请根据响应中的 `msg`，对照该接口的字段说明修正参数。
    InvalidParameter1161001 = &ErrorInfo {
        message: "参数错误",
        ..*error::INVALID_PARAMETER1161001
    },
    /// `1161002` (HTTP 403): 无权限
    ///
    /// The app may not start this process. Apply for the scope of the operation in the developer console.
    ///
    /// 应用没有发起该流程的权限。请在开发者后台为应用申请该接口所需的权限。
    InvalidJobFamily = &ErrorInfo {
        status: Some(403),
        message: "无权限",
        fix: Text { zh: "应用没有发起该流程的权限。请在开发者后台为应用申请该接口所需的权限。", en: "The app may not start this process. Apply for the scope of the operation in the developer console." },
        ..*error::INVALID_JOB_FAMILY
    },
    /// `1161059` (HTTP 400): flow未启用
    ///
    /// The process is not enabled. Enable the process of `flow_definition_id` in the process management of Feishu People and try again.
    ///
    /// 流程未启用。请在飞书人事的流程管理中启用 `flow_definition_id` 对应的流程后重试。
    DuplicateWithEmployee = &ErrorInfo {
        message: "flow未启用",
        fix: Text { zh: "流程未启用。请在飞书人事的流程管理中启用 `flow_definition_id` 对应的流程后重试。", en: "The process is not enabled. Enable the process of `flow_definition_id` in the process management of Feishu People and try again." },
        ..*error::DUPLICATE_WITH_EMPLOYEE
    },
    /// [`1161060`](error::TENANT_OR_USER_UNKNOWN): 未能获取到租户id和用户id
    TenantOrUserUnknown = error::TENANT_OR_USER_UNKNOWN,
}
