// Generated from spec/corehr/v2/process_extra/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Add approvers to an approval task / 加签审批任务: [`Update`](struct@Update).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn update(
        &self,
        process_id: impl Into<String>,
        extra_type: i64,
        extra_user_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(
            self.client,
            Update::new(process_id, extra_type, extra_user_ids),
        )
    }
}
/// Add approvers to an approval task / 加签审批任务.
///
/// Adds approvers before, alongside or after a node or an approval task of a process.
///
/// 为流程的节点或审批任务加签，可前加签、并加签或后加签。
///
/// - `PUT /open-apis/corehr/v2/processes/:process_id/extra`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:process.instance:write`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-extra/update)
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
    /// The ID of the process node to add approvers to; give this or `approver_id`, of which this takes precedence.
    ///
    /// 要加签的流程节点 ID，与 `approver_id` 二选一，都填时以此为准。
    /// - Example: `"7414045453433439788"`
    pub node_id: Option<String>,
    /// The ID of the approval task to add approvers to, which stands for one approver at one node, as returned by `corehr.v2.process.get`. Give this or `node_id`, of which `node_id` takes precedence.
    ///
    /// 要加签的审批任务 ID，对应一个节点上的一位审批人，由 `corehr.v2.process.get` 获取。与 `node_id` 二选一，都填时以 `node_id` 为准。
    /// - Example: `"7424452160928106028"`
    pub approver_id: Option<String>,
    /// Where the approvers are added. / 加签的位置。
    /// - `0`: Before the current approver / 前加签
    /// - `1`: Alongside the current approver / 并加签
    /// - `2`: After the current approver / 后加签
    /// - Example: `1`
    pub extra_type: i64,
    /// Whose approval is needed when several approvers are added; with `extra_type` 1, only all of them.
    ///
    /// 加签多人时的审批方式；并加签（`extra_type` 为 1）时只能为会签。
    /// - `0`: Any one of them / 或签，一人通过即可
    /// - `1`: All of them have to approve / 会签，需全部通过
    /// - Example: `1`
    pub approval_type: Option<i64>,
    /// The IDs of the approvers to add. / 加签人员的 ID 列表。
    /// - Length: 1 to 20
    /// - Example: `["7184703091806602796"]`
    pub extra_user_ids: Vec<String>,
    /// Remarks on adding approvers. / 加签的备注。
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
        extra_type: i64,
        extra_user_ids: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            process_id: process_id.into(),
            user_id_type: Default::default(),
            operator: Default::default(),
            node_id: Default::default(),
            approver_id: Default::default(),
            extra_type,
            approval_type: Default::default(),
            extra_user_ids: extra_user_ids.into(),
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
    /// Sets `node_id`.
    #[must_use]
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `approver_id`.
    #[must_use]
    pub fn approver_id(mut self, value: impl Into<String>) -> Self {
        self.approver_id = Some(value.into());
        self
    }
    /// Sets `approval_type`.
    #[must_use]
    pub fn approval_type(mut self, value: i64) -> Self {
        self.approval_type = Some(value);
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
        f.field("node_id", &mut self.node_id);
        f.field("approver_id", &mut self.approver_id);
        f.field("extra_type", &mut self.extra_type);
        f.field("approval_type", &mut self.approval_type);
        f.field("extra_user_ids", &mut self.extra_user_ids);
        f.field("remark", &mut self.remark);
        f.field("system_user", &mut self.system_user);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("corehr.v2.process_extra.update", Put, "/open-apis/corehr/v2/processes/:process_id/extra")
        .documented(text("加签审批任务", "Add approvers to an approval task"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-extra/update")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_PROCESS_INSTANCE_WRITE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(Json, &[
            path("process_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("operator", String),
            body("node_id", String),
            body("approver_id", String),
            body("extra_type", Integer).required(),
            body("approval_type", Integer),
            body("extra_user_ids", Array).required(),
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
    /// `1160101` (HTTP 400): 参数非法
    ///
    /// A parameter is invalid. Compare the parameters with those of the operation. / 请求参数不合法。请对照该接口的字段说明修正参数。
    MarshalError = &ErrorInfo {
        status: Some(400),
        message: "参数非法",
        fix: Text { zh: "请求参数不合法。请对照该接口的字段说明修正参数。", en: "A parameter is invalid. Compare the parameters with those of the operation." },
        ..*error::MARSHAL_ERROR
    },
    /// `1160015` (HTTP 400): 所有审批已经结束
    ///
    /// The process has no running approval task, so no approver can be added. Add approvers only while an approval is running.
    ///
    /// 流程中没有进行中的审批任务，无法加签。请只对审批进行中的流程加签。
    InternalError = &ErrorInfo {
        status: Some(400),
        message: "所有审批已经结束",
        fix: Text { zh: "流程中没有进行中的审批任务，无法加签。请只对审批进行中的流程加签。", en: "The process has no running approval task, so no approver can be added. Add approvers only while an approval is running." },
        ..*error::INTERNAL_ERROR
    },
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
    /// `1160256` (HTTP 400): 节点不支持加签
    ///
    /// This node takes no further approvers. Review its setup in the process definition, or choose a node that allows it.
    ///
    /// 当前节点不支持加签。请在流程定义中检查该节点的配置，或选择支持加签的节点。
    ParentDeactivated = &ErrorInfo {
        message: "节点不支持加签",
        fix: Text { zh: "当前节点不支持加签。请在流程定义中检查该节点的配置，或选择支持加签的节点。", en: "This node takes no further approvers. Review its setup in the process definition, or choose a node that allows it." },
        ..*error::PARENT_DEACTIVATED
    },
    /// `1160001` (HTTP 400): 未能获取到租户Id和用户Id
    ///
    /// The tenant and the user cannot be determined from the request. Give a correct user ID of the type that `user_id_type` names.
    ///
    /// 根据请求参数无法确定租户和用户。请确认用户 ID 正确，且与 `user_id_type` 的类型一致。
    InvalidParameter = &ErrorInfo {
        message: "未能获取到租户Id和用户Id",
        fix: Text { zh: "根据请求参数无法确定租户和用户。请确认用户 ID 正确，且与 `user_id_type` 的类型一致。", en: "The tenant and the user cannot be determined from the request. Give a correct user ID of the type that `user_id_type` names." },
        ..*error::INVALID_PARAMETER
    },
    /// [`1160115`](error::ADD_APPROVER_UNSUPPORTED): 不支持审批类型为或签的申请
    AddApproverUnsupported = error::ADD_APPROVER_UNSUPPORTED,
    /// `1160016` (HTTP 400): 审批节点已经结束
    ///
    /// The approval node has ended, so no approver can be added. Choose a node that is still running.
    ///
    /// 该审批节点已结束，无法再加签。请改为对进行中的节点加签。
    InvalidLeaveParameter = &ErrorInfo {
        message: "审批节点已经结束",
        fix: Text { zh: "该审批节点已结束，无法再加签。请改为对进行中的节点加签。", en: "The approval node has ended, so no approver can be added. Choose a node that is still running." },
        ..*error::INVALID_LEAVE_PARAMETER
    },
    /// [`1160129`](error::APPROVAL_ALREADY_FINISHED): 已经完成审批无法加签
    ApprovalAlreadyFinished = error::APPROVAL_ALREADY_FINISHED,
    /// [`1160114`](error::APPROVER_DUPLICATED): 审批人重复
    ApproverDuplicated = error::APPROVER_DUPLICATED,
}
