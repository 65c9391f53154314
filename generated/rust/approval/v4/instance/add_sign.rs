// Generated from spec/approval/v4/instance/add_sign.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
impl super::Api<'_> {
    /// Add approvers to an approval task / 审批任务加签: [`AddSign`](struct@AddSign).
    ///
    /// Optional fields are set on the call: `.with(|request| request.comment(…))`.
    pub fn add_sign(
        &self,
        approval_code: impl Into<id::ApprovalCode>,
        instance_code: impl Into<id::InstanceCode>,
        user_id: impl Into<String>,
        task_id: impl Into<String>,
        add_sign_user_ids: impl Into<Vec<String>>,
        add_sign_type: i64,
    ) -> crate::codegen::Call<AddSign> {
        crate::codegen::Call::new(
            self.client,
            AddSign::new(
                approval_code,
                instance_code,
                user_id,
                task_id,
                add_sign_user_ids,
                add_sign_type,
            ),
        )
    }
}
/// Add approvers to an approval task / 审批任务加签.
///
/// Adds approvers to one approval task. / 为一个审批任务加签，即增加审批人。
///
/// - `POST /open-apis/approval/v4/instances/add_sign`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `approval:approval:readonly`
///
/// Errors: [`AddSignError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/ukTM5UjL5ETO14SOxkTN/approval-task-addsign)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSign {
    /// The code of the approval definition, returned when it was created and also part of its URL in the admin console.
    ///
    /// 审批定义的 Code，创建审批定义时返回，也可在审批管理后台中该定义的 URL 里找到。
    pub approval_code: id::ApprovalCode,
    /// The code of the instance, returned when it was created. Listing instance IDs or querying instances also gives it.
    ///
    /// 审批实例的 Code，创建实例时返回，也可通过获取实例 ID 列表或查询实例列表得到。
    pub instance_code: id::InstanceCode,
    /// The user ID of the user who acts. / 操作用户的 user_id。
    pub user_id: String,
    /// The ID of the task, which is `id` in `task_list` of the instance details.
    ///
    /// 审批任务的 ID，即审批实例详情中 `task_list` 里的 `id`。
    pub task_id: String,
    /// The approver's comment. / 审批意见。
    pub comment: Option<String>,
    /// The user IDs of the approvers to add. / 被加签人的 user_id，可有多个。
    pub add_sign_user_ids: Vec<String>,
    /// How the approvers are added. / 加签的方式。
    /// - `1`: They act before the current approver / 前加签，在当前审批人之前审批
    /// - `2`: The current approval passes automatically, and they act next / 后加签，当前审批自动通过并流转至被加签人
    /// - `3`: They act together with the current approver / 并加签，与当前审批人共同审批
    pub add_sign_type: i64,
    /// How the added approvers approve, given only if they act before or after the current approver.
    ///
    /// 被加签人的审批方式，只在前加签、后加签时填写。
    /// - `1`: Any one of them is enough to approve or reject / 或签，任意一人同意或拒绝即可
    /// - `2`: All of them have to approve or reject / 会签，所有人都须同意或拒绝
    pub approval_method: Option<i64>,
}
impl AddSign {
    /// Creates the value from its required fields.
    pub fn new(
        approval_code: impl Into<id::ApprovalCode>,
        instance_code: impl Into<id::InstanceCode>,
        user_id: impl Into<String>,
        task_id: impl Into<String>,
        add_sign_user_ids: impl Into<Vec<String>>,
        add_sign_type: i64,
    ) -> Self {
        Self {
            approval_code: approval_code.into(),
            instance_code: instance_code.into(),
            user_id: user_id.into(),
            task_id: task_id.into(),
            comment: Default::default(),
            add_sign_user_ids: add_sign_user_ids.into(),
            add_sign_type,
            approval_method: Default::default(),
        }
    }
    /// Sets `comment`.
    #[must_use]
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }
    /// Sets `approval_method`.
    #[must_use]
    pub fn approval_method(mut self, value: i64) -> Self {
        self.approval_method = Some(value);
        self
    }
}
impl wire::Object for AddSign {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval_code", &mut self.approval_code);
        f.field("instance_code", &mut self.instance_code);
        f.field("user_id", &mut self.user_id);
        f.field("task_id", &mut self.task_id);
        f.field("comment", &mut self.comment);
        f.field("add_sign_user_ids", &mut self.add_sign_user_ids);
        f.field("add_sign_type", &mut self.add_sign_type);
        f.field("approval_method", &mut self.approval_method);
    }
}
crate::codegen::__impl_object! {
    AddSign
}
crate::codegen::__operation! {
    AddSign => AddSignResponse, AddSignError:
    Endpoint::new("approval.v4.instance.add_sign", Post, "/open-apis/approval/v4/instances/add_sign")
        .documented(text("审批任务加签", "Add approvers to an approval task"), "https://open.feishu.cn/document/ukTMukTMukTM/ukTM5UjL5ETO14SOxkTN/approval-task-addsign")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::APPROVAL_APPROVAL_READONLY])])
        .request(Json, &[
            body("approval_code", String).required(),
            body("instance_code", String).required(),
            body("user_id", String).required(),
            body("task_id", String).required(),
            body("comment", String),
            body("add_sign_user_ids", Array).required(),
            body("add_sign_type", Integer).required(),
            body("approval_method", Integer),
        ])
        .reply(TopLevel)
}
/// The reply to [`AddSign`](struct@AddSign).
pub type AddSignResponse = wire::Empty;
/// The documented errors of [`AddSign`](struct@AddSign).
pub type AddSignError = crate::codegen::NoError;
