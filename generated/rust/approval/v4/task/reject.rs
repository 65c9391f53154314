// Generated from spec/approval/v4/task/reject.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::approval::error;
impl super::Api<'_> {
    /// Reject an approval task / 拒绝审批任务: [`Reject`](struct@Reject).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn reject(
        &self,
        approval_code: impl Into<id::ApprovalCode>,
        instance_code: impl Into<id::InstanceCode>,
        user_id: impl Into<String>,
        task_id: impl Into<String>,
    ) -> crate::codegen::Call<Reject> {
        crate::codegen::Call::new(
            self.client,
            Reject::new(approval_code, instance_code, user_id, task_id),
        )
    }
}
/// Reject an approval task / 拒绝审批任务.
///
/// Rejects one task, which ends the approval. / 拒绝一个审批任务，流程就此结束。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.approval().v4().task().reject("7C468A54-8745-2245-9675-08B7C63E7A85", "81D31358-93AF-92D6-7425-01A5D67C4E71", "f7cb567e", "12345").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/approval/v4/tasks/reject`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `approval:approval`, `approval:approval:readonly`, `approval:task`
///
/// Errors: [`RejectError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/reject)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reject {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The code of the approval definition, returned when it was created and also part of its URL in the admin console.
    ///
    /// 审批定义的 Code，创建审批定义时返回，也可在审批管理后台中该定义的 URL 里找到。
    /// - Example: `"7C468A54-8745-2245-9675-08B7C63E7A85"`
    pub approval_code: id::ApprovalCode,
    /// The code of the instance, returned when it was created. Listing instance IDs or querying instances also gives it.
    ///
    /// 审批实例的 Code，创建实例时返回，也可通过获取实例 ID 列表或查询实例列表得到。
    /// - Example: `"81D31358-93AF-92D6-7425-01A5D67C4E71"`
    pub instance_code: id::InstanceCode,
    /// The approver, as a `user_id_type` ID. / 审批人的用户 ID，类型由 `user_id_type` 决定。
    /// - Example: `"f7cb567e"`
    pub user_id: String,
    /// The approver's comment. / 审批意见。
    /// - Example: `"OK"`
    pub comment: Option<String>,
    /// The ID of the task, which is `id` in `task_list` of the instance details.
    ///
    /// 审批任务的 ID，即审批实例详情中 `task_list` 里的 `id`。
    /// - Example: `"12345"`
    pub task_id: String,
    /// The widget values that conditional branches need, as a JSON array in a string. Fill it in if the process has such branches, or it may take the wrong one.
    ///
    /// 条件分支所需的控件值，为 JSON 数组转成的字符串；审批流程中有条件分支时必须填写，否则流程可能走错分支。
    /// - Example: `"text"`
    pub form: Option<String>,
}
impl Reject {
    /// Creates the value from its required fields.
    pub fn new(
        approval_code: impl Into<id::ApprovalCode>,
        instance_code: impl Into<id::InstanceCode>,
        user_id: impl Into<String>,
        task_id: impl Into<String>,
    ) -> Self {
        Self {
            user_id_type: Default::default(),
            approval_code: approval_code.into(),
            instance_code: instance_code.into(),
            user_id: user_id.into(),
            comment: Default::default(),
            task_id: task_id.into(),
            form: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `comment`.
    #[must_use]
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }
    /// Sets `form`.
    #[must_use]
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = Some(value.into());
        self
    }
}
impl wire::Object for Reject {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("approval_code", &mut self.approval_code);
        f.field("instance_code", &mut self.instance_code);
        f.field("user_id", &mut self.user_id);
        f.field("comment", &mut self.comment);
        f.field("task_id", &mut self.task_id);
        f.field("form", &mut self.form);
    }
}
crate::codegen::__impl_object! {
    Reject
}
crate::codegen::__operation! {
    Reject => RejectResponse, RejectError:
    Endpoint::new("approval.v4.task.reject", Post, "/open-apis/approval/v4/tasks/reject")
        .documented(text("拒绝审批任务", "Reject an approval task"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/reject")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::APPROVAL_APPROVAL]),
            scopes(&[crate::scope::APPROVAL_APPROVAL_READONLY]),
            scopes(&[crate::scope::APPROVAL_TASK]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("approval_code", String).required(),
            body("instance_code", String).required(),
            body("user_id", String).required(),
            body("comment", String),
            body("task_id", String).required(),
            body("form", String),
        ])
}
/// The reply to [`Reject`](struct@Reject).
pub type RejectResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Reject`](struct@Reject).
    RejectError:
    /// [`1390001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1390002`](error::APPROVAL_CODE_NOT_FOUND): approval code not found
    ApprovalCodeNotFound = error::APPROVAL_CODE_NOT_FOUND,
    /// [`1390003`](error::INSTANCE_CODE_NOT_FOUND): instance code not found
    InstanceCodeNotFound = error::INSTANCE_CODE_NOT_FOUND,
    /// [`1390010`](error::TASK_NOT_FOUND): task not found
    TaskNotFound = error::TASK_NOT_FOUND,
    /// [`1390018`](error::HANDWRITTEN_SIGNATURE_UNSUPPORTED): not support handwritten signature
    HandwrittenSignatureUnsupported = error::HANDWRITTEN_SIGNATURE_UNSUPPORTED,
    /// [`1395001`](error::SERVICE_ERROR): There have been some errors. Please try again later
    ServiceError = error::SERVICE_ERROR,
}
