// Generated from spec/corehr/v2/process_transfer/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Transfer an approval task / 转交审批任务: [`Update`](struct@Update).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn update(
        &self,
        process_id: impl Into<String>,
        to_user_id: impl Into<String>,
        approver_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(
            self.client,
            Update::new(process_id, to_user_id, approver_ids),
        )
    }
}
/// Transfer an approval task / 转交审批任务.
///
/// Hands one approval task over to another person. / 将单个审批任务转交给他人处理。
///
/// - `PUT /open-apis/corehr/v2/processes/:process_id/transfer`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:process.instance:write`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-transfer/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The ID of the process instance, taken from `process_ids` of `corehr.v2.process.list`.
    ///
    /// 流程实例的 ID，取自 `corehr.v2.process.list` 返回的 `process_ids`。
    /// - Example: `"7410664363763172908"`
    pub process_id: String,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The ID of the operator, optional if `system_user` is `true`, as a `user_id_type` ID.
    ///
    /// 操作人的用户 ID，`system_user` 为 `true` 时可不填，类型由 `user_id_type` 决定。
    /// - Example: `"7184703091806602796"`
    pub operator: Option<String>,
    /// The ID of the person the tasks go to, as a `user_id_type` ID. / 接收转交的人员 ID，类型由 `user_id_type` 决定。
    /// - Example: `"7184703091806602796"`
    pub to_user_id: String,
    /// The IDs of the approval tasks to transfer, each of which stands for one approver at one node; `corehr.v2.process.get` returns them.
    ///
    /// 要转交的审批任务 ID 列表，每个任务对应一个节点上的一位审批人，可由 `corehr.v2.process.get` 获取。
    /// - Length: 1 to 20
    /// - Example: `["7424452160928106028"]`
    pub approver_ids: Vec<String>,
    /// Remarks on the transfer. / 转交的备注。
    /// - Example: `"text"`
    pub remark: Option<String>,
    /// Whether the system acts; if `false`, `operator` is needed. / 是否以系统身份操作；为 `false` 时必须填写 `operator`。
    /// - Default: `false`
    pub system_user: Option<bool>,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(
        process_id: impl Into<String>,
        to_user_id: impl Into<String>,
        approver_ids: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            process_id: process_id.into(),
            user_id_type: Default::default(),
            operator: Default::default(),
            to_user_id: to_user_id.into(),
            approver_ids: approver_ids.into(),
            remark: Default::default(),
            system_user: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `operator`.
    #[must_use]
    pub fn operator(mut self, value: impl Into<String>) -> Self {
        self.operator = Some(value.into());
        self
    }
    /// Sets `remark`.
    #[must_use]
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `system_user`.
    #[must_use]
    pub fn system_user(mut self, value: bool) -> Self {
        self.system_user = Some(value);
        self
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("process_id", &mut self.process_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("operator", &mut self.operator);
        f.field("to_user_id", &mut self.to_user_id);
        f.field("approver_ids", &mut self.approver_ids);
        f.field("remark", &mut self.remark);
        f.field("system_user", &mut self.system_user);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("corehr.v2.process_transfer.update", Put, "/open-apis/corehr/v2/processes/:process_id/transfer")
        .documented(text("转交审批任务", "Transfer an approval task"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-transfer/update")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_PROCESS_INSTANCE_WRITE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(Json, &[
            path("process_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("operator", String),
            body("to_user_id", String).required(),
            body("approver_ids", Array).required(),
            body("remark", String),
            body("system_user", Boolean).default("false"),
        ])
}
/// The reply to [`Update`](struct@Update).
pub type UpdateResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Update`](struct@Update).
    UpdateError:
    /// `1160500` (HTTP 500): 系统异常
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    ServiceFailed = &ErrorInfo {
        message: "系统异常",
        ..*error::SERVICE_FAILED
    },
    /// [`1160234`](error::NODE_TRANSFER_UNSUPPORTED): 节点不支持转交
    NodeTransferUnsupported = error::NODE_TRANSFER_UNSUPPORTED,
    /// `1160101` (HTTP 400): 参数非法
    ///
    /// A parameter is invalid. Compare the parameters with those of the operation. / 请求参数不合法。请对照该接口的字段说明修正参数。
    MarshalError = &ErrorInfo {
        status: Some(400),
        message: "参数非法",
        fix: Text { zh: "请求参数不合法。请对照该接口的字段说明修正参数。", en: "A parameter is invalid. Compare the parameters with those of the operation." },
        ..*error::MARSHAL_ERROR
    },
    /// [`1160221`](error::INVALID_PROCESS_STATUS): 流程状态非法
    InvalidProcessStatus = error::INVALID_PROCESS_STATUS,
    /// [`1161103`](error::TASK_IN_PROGRESS): 任务处理中
    TaskInProgress = error::TASK_IN_PROGRESS,
    /// `1161003` (HTTP 400): 无权限
    ///
    /// The app may not do this. Apply for the scope of the operation in the developer console.
    ///
    /// 没有执行该操作的权限。请在开发者后台为应用申请该接口所需的权限。
    ScopeMissing = &ErrorInfo {
        status: Some(400),
        ..*error::SCOPE_MISSING
    },
    /// [`1160245`](error::TRANSFEREE_ALREADY_APPROVER): 被转交人已是当前节点处理人
    TransfereeAlreadyApprover = error::TRANSFEREE_ALREADY_APPROVER,
    /// [`1160117`](error::EMPLOYEE_NOT_FOUND): 员工不存在
    EmployeeNotFound = error::EMPLOYEE_NOT_FOUND,
    /// `1160025` (HTTP 500): 对不起，系统出现问题，请稍后重试
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    GrantingQuantityOutOfRange = &ErrorInfo {
        status: Some(500),
        message: "对不起，系统出现问题，请稍后重试",
        fix: Text { zh: "系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
        ..*error::GRANTING_QUANTITY_OUT_OF_RANGE
    },
}
