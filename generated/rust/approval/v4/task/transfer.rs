// Generated from spec/approval/v4/task/transfer.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::approval::error;
impl super::Api<'_> {
    /// Transfer an approval task / 转交审批任务: [`Transfer`](struct@Transfer).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn transfer(
        &self,
        approval_code: impl Into<id::ApprovalCode>,
        instance_code: impl Into<id::InstanceCode>,
        user_id: impl Into<String>,
        transfer_user_id: impl Into<String>,
        task_id: impl Into<String>,
    ) -> crate::codegen::Call<Transfer> {
        crate::codegen::Call::new(
            self.client,
            Transfer::new(
                approval_code,
                instance_code,
                user_id,
                transfer_user_id,
                task_id,
            ),
        )
    }
}
/// Transfer an approval task / 转交审批任务.
///
/// Hands one approval task over to another user, who then decides it. / 把一个审批任务转交给其他用户，由其继续审批。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.approval().v4().task().transfer("7C468A54-8745-2245-9675-08B7C63E7A85", "81D31358-93AF-92D6-7425-01A5D67C4E71", "f7cb567e", "f4ip317q", "12345").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/approval/v4/tasks/transfer`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `approval:approval`, `approval:approval:readonly`, `approval:task`
///
/// Errors: [`TransferError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/transfer)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Transfer {
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
    /// The current approver, as a `user_id_type` ID. / 当前审批人的用户 ID，类型由 `user_id_type` 决定。
    /// - Example: `"f7cb567e"`
    pub user_id: String,
    /// The approver's comment. / 审批意见。
    /// - Example: `"OK"`
    pub comment: Option<String>,
    /// The user the task is transferred to, as a `user_id_type` ID. / 被转交人的用户 ID，类型由 `user_id_type` 决定。
    /// - Example: `"f4ip317q"`
    pub transfer_user_id: String,
    /// The ID of the task, which is `id` in `task_list` of the instance details.
    ///
    /// 审批任务的 ID，即审批实例详情中 `task_list` 里的 `id`。
    /// - Example: `"12345"`
    pub task_id: String,
}
impl Transfer {
    /// Creates the value from its required fields.
    pub fn new(
        approval_code: impl Into<id::ApprovalCode>,
        instance_code: impl Into<id::InstanceCode>,
        user_id: impl Into<String>,
        transfer_user_id: impl Into<String>,
        task_id: impl Into<String>,
    ) -> Self {
        Self {
            user_id_type: Default::default(),
            approval_code: approval_code.into(),
            instance_code: instance_code.into(),
            user_id: user_id.into(),
            comment: Default::default(),
            transfer_user_id: transfer_user_id.into(),
            task_id: task_id.into(),
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
}
impl wire::Object for Transfer {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("approval_code", &mut self.approval_code);
        f.field("instance_code", &mut self.instance_code);
        f.field("user_id", &mut self.user_id);
        f.field("comment", &mut self.comment);
        f.field("transfer_user_id", &mut self.transfer_user_id);
        f.field("task_id", &mut self.task_id);
    }
}
crate::codegen::__impl_object! {
    Transfer
}
crate::codegen::__operation! {
    Transfer => TransferResponse, TransferError:
    Endpoint::new("approval.v4.task.transfer", Post, "/open-apis/approval/v4/tasks/transfer")
        .documented(text("转交审批任务", "Transfer an approval task"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/transfer")
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
            body("transfer_user_id", String).required(),
            body("task_id", String).required(),
        ])
}
/// The reply to [`Transfer`](struct@Transfer).
pub type TransferResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Transfer`](struct@Transfer).
    TransferError:
    /// [`1390001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1390002`](error::APPROVAL_CODE_NOT_FOUND): approval code not found
    ApprovalCodeNotFound = error::APPROVAL_CODE_NOT_FOUND,
    /// [`1390003`](error::INSTANCE_CODE_NOT_FOUND): instance code not found
    InstanceCodeNotFound = error::INSTANCE_CODE_NOT_FOUND,
    /// [`1390018`](error::HANDWRITTEN_SIGNATURE_UNSUPPORTED): not support handwritten signature
    HandwrittenSignatureUnsupported = error::HANDWRITTEN_SIGNATURE_UNSUPPORTED,
    /// [`1395001`](error::SERVICE_ERROR): There have been some errors. Please try again later
    ServiceError = error::SERVICE_ERROR,
    /// [`1390010`](error::TASK_NOT_FOUND): task not found
    TaskNotFound = error::TASK_NOT_FOUND,
}
