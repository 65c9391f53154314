// Generated from spec/corehr/v2/process_approver/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Approve or reject an approval task / 通过/拒绝审批任务: [`Update`](struct@Update).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn update(
        &self,
        process_id: impl Into<String>,
        approver_id: impl Into<String>,
        status: i64,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(
            self.client,
            Update::new(process_id, approver_id, status),
        )
    }
}
/// Approve or reject an approval task / 通过/拒绝审批任务.
///
/// Approves or rejects one approval task; approval can fill in required fields of the form.
///
/// 通过或拒绝单个审批任务，通过时可写入表单中的必填字段。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().process_approver().update("7328345170959681068", "7381468648050787884", 2).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PUT /open-apis/corehr/v2/processes/:process_id/approvers/:approver_id`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:process.instance:write`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-approver/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The ID of the process instance, taken from `process_ids` of `corehr.v2.process.list`.
    ///
    /// 流程实例的 ID，取自 `corehr.v2.process.list` 返回的 `process_ids`。
    /// - Example: `"7328345170959681068"`
    pub process_id: String,
    /// The ID of the approval task, which stands for one approver at one node, with a separate task for every approver there; `corehr.v2.process.get` returns it.
    ///
    /// 审批任务的 ID，对应一个节点上的一位审批人，同一节点的不同审批人各有一个，可由 `corehr.v2.process.get` 获取。
    /// - Example: `"7381468648050787884"`
    pub approver_id: String,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The type of department ID used in this call. / 本次调用中部门 ID 采用的类型。
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<v2::CorehrDepartmentIdType>,
    /// The decision on the approval task. / 对审批任务的处理结果。
    /// - `2`: Reject / 拒绝
    /// - `3`: Approve / 通过
    /// - Example: `2`
    pub status: i64,
    /// The ID of the approver, as a `user_id_type` ID. If `system_approval` is `false`, it must be the approver `approver_id` stands for; if `true`, it is optional.
    ///
    /// 审批人的用户 ID，类型由 `user_id_type` 决定。`system_approval` 为 `false` 时须填 `approver_id` 对应的原审批人，为 `true` 时可不填。
    /// - Example: `"ou_91791271921729102012"`
    pub user_id: Option<String>,
    /// Whether the system decides in place of the approver, who can then no longer see the task; with `false`, `user_id` decides.
    ///
    /// 是否以系统身份审批：`true` 由系统代替原审批人审批，原审批人不再能查看该任务；`false` 以 `user_id` 指定的人员身份审批。
    /// - Default: `false`
    pub system_approval: Option<bool>,
    /// The reason for the decision, needed for a rejection. / 通过或拒绝的原因，拒绝时必须填写。
    /// - Length: at most 1000
    /// - Example: `"text"`
    pub reason: Option<String>,
    /// The form data to write. / 要写入的表单数据。
    /// - Length: 0 to 100000
    pub field_values_v2: Option<Vec<v2::ProcessFormVariableV2Input>>,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(
        process_id: impl Into<String>,
        approver_id: impl Into<String>,
        status: i64,
    ) -> Self {
        Self {
            process_id: process_id.into(),
            approver_id: approver_id.into(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            status,
            user_id: Default::default(),
            system_approval: Default::default(),
            reason: Default::default(),
            field_values_v2: Default::default(),
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
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `system_approval`.
    #[must_use]
    pub fn system_approval(mut self, value: bool) -> Self {
        self.system_approval = Some(value);
        self
    }
    /// Sets `reason`.
    #[must_use]
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
    /// Sets `field_values_v2`.
    #[must_use]
    pub fn field_values_v2(
        mut self,
        value: impl Into<Vec<v2::ProcessFormVariableV2Input>>,
    ) -> Self {
        self.field_values_v2 = Some(value.into());
        self
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("process_id", &mut self.process_id);
        f.field("approver_id", &mut self.approver_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("status", &mut self.status);
        f.field("user_id", &mut self.user_id);
        f.field("system_approval", &mut self.system_approval);
        f.field("reason", &mut self.reason);
        f.field("field_values_v2", &mut self.field_values_v2);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("corehr.v2.process_approver.update", Put, "/open-apis/corehr/v2/processes/:process_id/approvers/:approver_id")
        .documented(text("通过/拒绝审批任务", "Approve or reject an approval task"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-approver/update")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_PROCESS_INSTANCE_WRITE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("process_id", String).required(),
            path("approver_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
            body("status", Integer).required(),
            body("user_id", String),
            body("system_approval", Boolean).default("false"),
            body("reason", String),
            body("field_values_v2", Array),
        ])
}
/// The reply to [`Update`](struct@Update).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The error code, nonzero on failure. / 错误码，不为 0 表示失败。
    pub code: i64,
    /// What went wrong. / 错误描述。
    pub msg: String,
}
impl wire::Object for UpdateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("code", &mut self.code);
        f.field("msg", &mut self.msg);
    }
}
crate::codegen::__impl_object! {
    UpdateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Update`](struct@Update).
    UpdateError:
    /// `1161001` (HTTP 400): 审批已被处理
    ///
    /// The approval task is already decided; there is nothing left to do. Query the process for its present tasks.
    ///
    /// 该审批任务已被处理，无需再次审批。请查询流程详情，获取最新的审批任务。
    InvalidParameter1161001 = &ErrorInfo {
        message: "审批已被处理",
        fix: Text { zh: "该审批任务已被处理，无需再次审批。请查询流程详情，获取最新的审批任务。", en: "The approval task is already decided; there is nothing left to do. Query the process for its present tasks." },
        ..*error::INVALID_PARAMETER1161001
    },
    /// `1161002` (HTTP 400): 参数非法
    ///
    /// A parameter is invalid. Compare the parameters with those of the operation. / 请求参数不合法。请对照该接口的字段说明修正参数。
    InvalidJobFamily = &ErrorInfo {
        message: "参数非法",
        fix: Text { zh: "请求参数不合法。请对照该接口的字段说明修正参数。", en: "A parameter is invalid. Compare the parameters with those of the operation." },
        ..*error::INVALID_JOB_FAMILY
    },
    /// [`1161003`](error::SCOPE_MISSING): 无权限
    ScopeMissing = error::SCOPE_MISSING,
    /// `1161004` (HTTP 400): 自动提交表单失败
    ///
    /// The form could not be submitted automatically. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 系统自动提交表单失败。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InvalidOfferHr = &ErrorInfo {
        message: "自动提交表单失败",
        fix: Text { zh: "系统自动提交表单失败。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The form could not be submitted automatically. Try again later; if it keeps failing, contact support with the log id." },
        ..*error::INVALID_OFFER_HR
    },
    /// `1161005` (HTTP 400): 审批状态已更新
    ///
    /// The status of the approval has changed. Query the process again and act on its present status.
    ///
    /// 审批状态已发生变化。请重新查询流程详情，根据最新状态再操作。
    InvalidDirectManager = &ErrorInfo {
        message: "审批状态已更新",
        fix: Text { zh: "审批状态已发生变化。请重新查询流程详情，根据最新状态再操作。", en: "The status of the approval has changed. Query the process again and act on its present status." },
        ..*error::INVALID_DIRECT_MANAGER
    },
}
