// Generated from spec/approval/v2/instance/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
impl super::Api<'_> {
    /// Get an approval instance (v2) / 获取单个审批实例详情: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.locale(…))`.
    #[deprecated(note = "use `approval.v4.instance.get` instead")]
    pub fn get(
        &self,
        instance_code: impl Into<id::InstanceCode>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(instance_code))
    }
}
/// Get an approval instance (v2) / 获取单个审批实例详情.
///
/// Returns the details of an approval instance by its instance code. Deprecated: use `approval.v4.instance.get` instead.
///
/// 按 Instance Code 返回一个审批实例的详情。已废弃，请改用 `approval.v4.instance.get`。
///
/// **Deprecated**: use `approval.v4.instance.get` instead.
///
/// - `POST /approval/openapi/v2/instance/get`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `approval:approval:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uEDNyUjLxQjM14SM0ITN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The code of the approval instance, or the `uuid` given when it was created.
    ///
    /// 审批实例 Code；若创建时传了 `uuid`，也可以填该 `uuid`。
    pub instance_code: id::InstanceCode,
    /// The language of the reply: `zh-CN` for Chinese, `en-US` for English, `ja-JP` for Japanese.
    ///
    /// 返回内容使用的语言：`zh-CN` 中文、`en-US` 英文、`ja-JP` 日文。
    pub locale: Option<String>,
    /// The user ID of the user who initiated the instance, used for platform-level approvals.
    ///
    /// 发起审批的用户的 user_id，用于平台级审批。
    pub user_id: Option<String>,
    /// The open ID of the user who initiated the instance. / 审批发起人的 open_id。
    pub open_id: Option<String>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(instance_code: impl Into<id::InstanceCode>) -> Self {
        Self {
            instance_code: instance_code.into(),
            locale: Default::default(),
            user_id: Default::default(),
            open_id: Default::default(),
        }
    }
    /// Sets `locale`.
    #[must_use]
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `open_id`.
    #[must_use]
    pub fn open_id(mut self, value: impl Into<String>) -> Self {
        self.open_id = Some(value.into());
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("instance_code", &mut self.instance_code);
        f.field("locale", &mut self.locale);
        f.field("user_id", &mut self.user_id);
        f.field("open_id", &mut self.open_id);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("approval.v2.instance.get", Post, "/approval/openapi/v2/instance/get")
        .documented(text("获取单个审批实例详情", "Get an approval instance (v2)"), "https://open.feishu.cn/document/ukTMukTMukTM/uEDNyUjLxQjM14SM0ITN")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::APPROVAL_APPROVAL_READONLY])])
        .request(Json, &[
            body("instance_code", String).required(),
            body("locale", String),
            body("user_id", String),
            body("open_id", String),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The code of the approval definition. / 审批定义的 Code。
    pub approval_code: id::ApprovalCode,
    /// The name of the approval definition. / 审批定义的名称。
    pub approval_name: String,
    /// When the instance was created. / 审批实例的创建时间。
    pub start_time: i64,
    /// When the instance was completed, 0 if it is not. / 审批实例的完成时间，未完成时为 0。
    pub end_time: i64,
    /// The user ID of the user who initiated the instance. / 审批发起人的 user_id。
    pub user_id: String,
    /// The open ID of the user who initiated the instance. / 审批发起人的 open_id。
    pub open_id: id::OpenId,
    /// The serial number of the approval instance. / 审批单的编号。
    pub serial_number: String,
    /// The department of the initiator. / 发起人所在的部门。
    pub department_id: String,
    /// The state of the instance: `PENDING`, `APPROVED`, `REJECTED`, `CANCELED` (withdrawn) or `DELETED`.
    ///
    /// 审批实例的状态：`PENDING` 审批中、`APPROVED` 通过、`REJECTED` 拒绝、`CANCELED` 撤回、`DELETED` 删除。
    pub status: String,
    /// The unique identifier of the instance. / 审批实例的唯一标识。
    pub uuid: String,
    /// The values of the widgets in the form: a JSON array in a string, with the `id`, `custom_id` (if one is set), `name`, `type` and `value` of each widget, and `ext`, which some kinds have, with more data.
    ///
    /// 表单中各控件的值，为 JSON 数组转成的字符串，每项含控件的 `id`、`custom_id`（未设置则没有）、`name`、`type`、`value` 和 `ext`（部分控件的扩展数据）。
    pub form: String,
    /// The approval tasks. / 审批任务列表。
    pub task_list: Vec<GetTaskList>,
    /// The comments on the instance. / 审批实例下的评论。
    pub comment_list: Vec<GetCommentList>,
    /// What has happened in the course of the approval. / 审批过程中发生的各项动态。
    pub timeline: Vec<GetTimeline>,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval_code", &mut self.approval_code);
        f.field("approval_name", &mut self.approval_name);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("user_id", &mut self.user_id);
        f.field("open_id", &mut self.open_id);
        f.field("serial_number", &mut self.serial_number);
        f.field("department_id", &mut self.department_id);
        f.field("status", &mut self.status);
        f.field("uuid", &mut self.uuid);
        f.field("form", &mut self.form);
        f.field("task_list", &mut self.task_list);
        f.field("comment_list", &mut self.comment_list);
        f.field("timeline", &mut self.timeline);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
/// The documented errors of [`Get`](struct@Get).
pub type GetError = crate::codegen::NoError;
/// The users of the CC. / 抄送人列表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCcUserList {
    /// The user ID of the user copied in. / 抄送人的 user_id。
    pub user_id: String,
    /// The identifier of the CC, unique within the instance. / 抄送在审批实例内的唯一标识。
    pub cc_id: String,
    /// The open ID of the user of the CC. / 抄送人的 open_id。
    pub open_id: id::OpenId,
}
impl wire::Object for GetCcUserList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("cc_id", &mut self.cc_id);
        f.field("open_id", &mut self.open_id);
    }
}
/// The comments on the instance. / 审批实例下的评论。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCommentList {
    /// The ID of the comment. / 评论的 ID。
    pub id: String,
    /// The user ID of the user who wrote the comment. / 评论人的 user_id。
    pub user_id: String,
    /// The open ID of the user who wrote the comment. / 评论人的 open_id。
    pub open_id: id::OpenId,
    /// The text of the comment. / 评论的内容。
    pub comment: String,
    /// When the comment was written. / 发表评论的时间。
    pub create_time: i64,
}
impl wire::Object for GetCommentList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("user_id", &mut self.user_id);
        f.field("open_id", &mut self.open_id);
        f.field("comment", &mut self.comment);
        f.field("create_time", &mut self.create_time);
    }
}
/// The approval tasks. / 审批任务列表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskList {
    /// The ID of the task. / 审批任务的 ID。
    pub id: String,
    /// The user ID of the approver, empty if the task was approved or rejected automatically.
    ///
    /// 审批人的 user_id，自动通过或自动拒绝的任务为空。
    pub user_id: String,
    /// The open ID of the approver. / 审批人的 open_id。
    pub open_id: id::OpenId,
    /// The state of the task: `PENDING`, `APPROVED`, `REJECTED`, `TRANSFERRED` or `DONE`.
    ///
    /// 任务的状态：`PENDING` 审批中、`APPROVED` 同意、`REJECTED` 拒绝、`TRANSFERRED` 已转交、`DONE` 完成。
    pub status: String,
    /// The ID of the node the task belongs to. / 任务所属节点的 ID。
    pub node_id: String,
    /// The name of the node the task belongs to. / 任务所属节点的名称。
    pub node_name: String,
    /// The custom ID of the node the task belongs to, absent if none is set. / 任务所属节点的自定义 ID，未设置则不返回。
    pub custom_node_id: String,
    /// How the node is approved: `AND` needs all approvers, `OR` any one of them, `SEQUENTIAL` one after the other; `AUTO_PASS` and `AUTO_REJECT` are automatic.
    ///
    /// 节点的审批方式：`AND` 会签、`OR` 或签、`SEQUENTIAL` 依次审批、`AUTO_PASS` 自动通过、`AUTO_REJECT` 自动拒绝。
    pub r#type: String,
    /// When the task started. / 任务的开始时间。
    pub start_time: i64,
    /// When the task was completed, 0 if it is not. / 任务的完成时间，未完成时为 0。
    pub end_time: i64,
}
impl wire::Object for GetTaskList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("user_id", &mut self.user_id);
        f.field("open_id", &mut self.open_id);
        f.field("status", &mut self.status);
        f.field("node_id", &mut self.node_id);
        f.field("node_name", &mut self.node_name);
        f.field("custom_node_id", &mut self.custom_node_id);
        f.field("type", &mut self.r#type);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
    }
}
/// What has happened in the course of the approval. / 审批过程中发生的各项动态。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimeline {
    /// What happened, which decides what `user_id_list` in `ext` means: `START`, `PASS`, `REJECT`, `AUTO_PASS`, `AUTO_REJECT`, `REMOVE_REPEAT` (a duplicate was removed), `TRANSFER`, `ADD_APPROVER_BEFORE`, `ADD_APPROVER` (in parallel), `ADD_APPROVER_AFTER`, `DELETE_APPROVER`, `ROLLBACK_SELECTED` (return to a given node), `ROLLBACK` (return to the beginning), `CANCEL` (withdrawn), `DELETE` or `CC`.
    ///
    /// 动态的类型，它决定 `ext` 中 `user_id_list` 的含义：`START` 审批开始、`PASS` 通过、`REJECT` 拒绝、`AUTO_PASS` 自动通过、`AUTO_REJECT` 自动拒绝、`REMOVE_REPEAT` 去重、`TRANSFER` 转交、`ADD_APPROVER_BEFORE` 前加签、`ADD_APPROVER` 并加签、`ADD_APPROVER_AFTER` 后加签、`DELETE_APPROVER` 减签、`ROLLBACK_SELECTED` 指定回退、`ROLLBACK` 全部回退、`CANCEL` 撤回、`DELETE` 删除、`CC` 抄送。
    pub r#type: String,
    /// When it happened. / 动态发生的时间。
    pub create_time: i64,
    /// The user ID of the user who caused it. / 产生这条动态的用户的 user_id。
    pub user_id: String,
    /// The open ID of the user who caused it. / 产生这条动态的用户的 open_id。
    pub open_id: id::OpenId,
    /// The user IDs of the users who were copied in. / 被抄送人的 user_id。
    pub user_id_list: Vec<String>,
    /// The open IDs of the users who were copied in. / 被抄送人的 open_id。
    pub open_id_list: Vec<id::OpenId>,
    /// The ID of the task it concerns. / 与这条动态关联的任务的 ID。
    pub task_id: String,
    /// The reason given for the action. / 操作时填写的理由。
    pub comment: String,
    /// The users of the CC. / 抄送人列表。
    pub cc_user_list: Vec<GetCcUserList>,
    /// More about it: a JSON object in a string. `user_id_list` and `open_id_list` are the users concerned: to whom a `TRANSFER` hands over, whom `ADD_APPROVER_BEFORE`, `ADD_APPROVER` and `ADD_APPROVER_AFTER` add, whom `DELETE_APPROVER` removes. `user_id` and `open_id` are who sent a `CC`.
    ///
    /// 动态的附加信息，为 JSON 对象转成的字符串。`user_id_list` 和 `open_id_list` 为动态涉及的用户：`TRANSFER` 时为被转交人，`ADD_APPROVER_BEFORE`、`ADD_APPROVER`、`ADD_APPROVER_AFTER` 时为被加签人，`DELETE_APPROVER` 时为被减签人；`user_id` 和 `open_id` 为 `CC` 时的抄送人。
    pub ext: String,
    /// The key of the node the task came from. / 产生该任务的节点的标识。
    pub node_key: String,
    /// The code of the instance that was modified, returned only if the instance queried is the modification of another.
    ///
    /// 被修改的原实例的 Code，仅当查询的是修改实例时返回。
    pub modified_instance_code: id::InstanceCode,
    /// The code of the instance that was revoked, returned only if the instance queried is the revocation of another.
    ///
    /// 被撤销的原实例的 Code，仅当查询的是撤销实例时返回。
    pub reverted_instance_code: id::InstanceCode,
}
impl wire::Object for GetTimeline {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("create_time", &mut self.create_time);
        f.field("user_id", &mut self.user_id);
        f.field("open_id", &mut self.open_id);
        f.field("user_id_list", &mut self.user_id_list);
        f.field("open_id_list", &mut self.open_id_list);
        f.field("task_id", &mut self.task_id);
        f.field("comment", &mut self.comment);
        f.field("cc_user_list", &mut self.cc_user_list);
        f.field("ext", &mut self.ext);
        f.field("node_key", &mut self.node_key);
        f.field("modified_instance_code", &mut self.modified_instance_code);
        f.field("reverted_instance_code", &mut self.reverted_instance_code);
    }
}
crate::codegen::__impl_object! {
    GetCcUserList GetCommentList GetTaskList GetTimeline
}
