// Generated from spec/approval/v4/instance/specified_rollback.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::approval::error;
impl super::Api<'_> {
    /// Return an approval task to earlier nodes / 退回审批任务: [`SpecifiedRollback`](struct@SpecifiedRollback).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn specified_rollback(
        &self,
        user_id: impl Into<String>,
        task_id: impl Into<String>,
        task_def_key_list: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<SpecifiedRollback> {
        crate::codegen::Call::new(
            self.client,
            SpecifiedRollback::new(user_id, task_id, task_def_key_list),
        )
    }
}
/// Return an approval task to earlier nodes / 退回审批任务.
///
/// Returns the current task to one or more nodes that were already approved, which then get new tasks.
///
/// 把当前审批任务退回到一个或多个已审批的节点，这些节点重新生成任务。
///
/// - `POST /open-apis/approval/v4/instances/specified_rollback`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `approval:approval`, `approval:approval:readonly`, `approval:task`
///
/// Errors: [`SpecifiedRollbackError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/specified_rollback)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpecifiedRollback {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The approver of the current task, as a `user_id_type` ID, found in `task_list` of the instance details. The task has to be `PENDING`.
    ///
    /// 当前任务审批人的用户 ID，类型由 `user_id_type` 决定，可在实例详情的 `task_list` 中找到；任务状态须为 `PENDING`。
    /// - Example: `"893g4c45"`
    pub user_id: String,
    /// The ID of the task to roll back, found in `task_list` of the instance details. The task has to be `PENDING`.
    ///
    /// 要退回的任务的 ID，可在实例详情的 `task_list` 中找到；任务状态须为 `PENDING`。
    /// - Example: `"7026591166355210260"`
    pub task_id: String,
    /// The reason for the rollback. / 退回的原因。
    /// - Example: `"text"`
    pub reason: Option<String>,
    /// Additional data, not open for use yet. / 扩展数据，目前尚未开放使用。
    /// - Example: `"demo"`
    pub extra: Option<String>,
    /// The `node_key` of each node to go back to, from the entries of type `PASS` in `timeline` of the instance details.
    ///
    /// 要退回到的节点的 `node_key`，取自实例详情的 `timeline` 中类型为 `PASS` 的动态。
    /// - Length: 1 to 100
    /// - Example: `["START","APPROVAL_27997_285502","APPROVAL_462205_2734554"]`
    pub task_def_key_list: Vec<String>,
}
impl SpecifiedRollback {
    /// Creates the value from its required fields.
    pub fn new(
        user_id: impl Into<String>,
        task_id: impl Into<String>,
        task_def_key_list: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            user_id_type: Default::default(),
            user_id: user_id.into(),
            task_id: task_id.into(),
            reason: Default::default(),
            extra: Default::default(),
            task_def_key_list: task_def_key_list.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `reason`.
    #[must_use]
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
    /// Sets `extra`.
    #[must_use]
    pub fn extra(mut self, value: impl Into<String>) -> Self {
        self.extra = Some(value.into());
        self
    }
}
impl wire::Object for SpecifiedRollback {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("user_id", &mut self.user_id);
        f.field("task_id", &mut self.task_id);
        f.field("reason", &mut self.reason);
        f.field("extra", &mut self.extra);
        f.field("task_def_key_list", &mut self.task_def_key_list);
    }
}
crate::codegen::__impl_object! {
    SpecifiedRollback
}
crate::codegen::__operation! {
    SpecifiedRollback => SpecifiedRollbackResponse, SpecifiedRollbackError:
    Endpoint::new("approval.v4.instance.specified_rollback", Post, "/open-apis/approval/v4/instances/specified_rollback")
        .documented(text("退回审批任务", "Return an approval task to earlier nodes"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/specified_rollback")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::APPROVAL_APPROVAL]),
            scopes(&[crate::scope::APPROVAL_APPROVAL_READONLY]),
            scopes(&[crate::scope::APPROVAL_TASK]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("user_id", String).required(),
            body("task_id", String).required(),
            body("reason", String),
            body("extra", String),
            body("task_def_key_list", Array).required(),
        ])
}
/// The reply to [`SpecifiedRollback`](struct@SpecifiedRollback).
pub type SpecifiedRollbackResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`SpecifiedRollback`](struct@SpecifiedRollback).
    SpecifiedRollbackError:
    /// [`1390001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
