// Generated from spec/approval/v4/instance/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::approval::{error, v4};
impl super::Api<'_> {
    /// Get an approval instance / 获取单个审批实例详情: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.locale(…))`.
    pub fn get(&self, instance_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(instance_id))
    }
}
/// Get an approval instance / 获取单个审批实例详情.
///
/// Returns an approval instance by its code, with its submitter, status, form, tasks, comments, timeline and more.
///
/// 按 Code 返回一个审批实例的发起人、状态、表单、任务、评论和动态等详情。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.approval().v4().instance().get("81D31358-93AF-92D6-7425-01A5D67C4E71").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/approval/v4/instances/:instance_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `approval:approval`, `approval:approval:readonly`, `approval:instance`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The code of the instance, returned when it was created and also found by listing instance IDs or querying instances. The `uuid` given at creation works as well.
    ///
    /// 审批实例的 Code，创建实例时返回，也可通过获取实例 ID 列表或查询实例列表得到；创建时传了 `uuid` 的，也可填该 `uuid`。
    /// - Example: `"81D31358-93AF-92D6-7425-01A5D67C4E71"`
    pub instance_id: String,
    /// The language of the reply. If omitted, it is the default language of the definition, which is the one whose `is_default` is `true` in `i18n_resources`.
    ///
    /// 返回内容使用的语言，不填则使用审批定义的默认语言，即 `i18n_resources` 中 `is_default` 为 `true` 的语言。
    pub locale: Option<v4::Locale>,
    /// The user who initiated the instance, as a `user_id_type` ID. / 发起审批的用户的 ID，类型由 `user_id_type` 决定。
    /// - Example: `"f7cb567e"`
    pub user_id: Option<String>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// Whether to return base controls in full. / 表单中的多维表格控件是否完整返回。
    pub nested_mutable_group: Option<bool>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            locale: Default::default(),
            user_id: Default::default(),
            user_id_type: Default::default(),
            nested_mutable_group: Default::default(),
        }
    }
    /// Sets `locale`.
    #[must_use]
    pub fn locale(mut self, value: v4::Locale) -> Self {
        self.locale = Some(value);
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `nested_mutable_group`.
    #[must_use]
    pub fn nested_mutable_group(mut self, value: bool) -> Self {
        self.nested_mutable_group = Some(value);
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("instance_id", &mut self.instance_id);
        f.field("locale", &mut self.locale);
        f.field("user_id", &mut self.user_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("nested_mutable_group", &mut self.nested_mutable_group);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("approval.v4.instance.get", Get, "/open-apis/approval/v4/instances/:instance_id")
        .documented(text("获取单个审批实例详情", "Get an approval instance"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/get")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::APPROVAL_APPROVAL]),
            scopes(&[crate::scope::APPROVAL_APPROVAL_READONLY]),
            scopes(&[crate::scope::APPROVAL_INSTANCE]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            path("instance_id", String).required(),
            query("locale", String),
            query("user_id", String),
            query("user_id_type", String).default("\"open_id\""),
            query("nested_mutable_group", Boolean),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The name of the approval definition. / 审批定义的名称。
    pub approval_name: String,
    /// When the instance was created, in milliseconds since 1970. / 审批实例的创建时间，毫秒级时间戳。
    pub start_time: wire::TimestampMs,
    /// When the instance was completed, in milliseconds since 1970, 0 if it is not.
    ///
    /// 审批实例的完成时间，毫秒级时间戳，未完成时为 0。
    pub end_time: wire::TimestampMs,
    /// The user ID of the user who initiated the instance. / 审批发起人的 user_id。
    pub user_id: String,
    /// The open ID of the user who initiated the instance. / 审批发起人的 open_id。
    pub open_id: id::OpenId,
    /// The serial number of the approval instance. / 审批单的编号。
    pub serial_number: String,
    /// The ID of the initiator's department. / 发起人所在部门的 ID。
    pub department_id: String,
    /// The state of the instance. / 审批实例的状态。
    pub status: v4::Status,
    /// The unique identifier of the instance. / 审批实例的唯一标识。
    pub uuid: String,
    /// The values of the widgets in the form, as JSON in a string. / 表单中各控件的值，为 JSON 转成的字符串。
    pub form: String,
    /// The approval tasks. / 审批任务列表。
    pub task_list: Vec<GetInstanceTask>,
    /// The comments on the instance. / 审批实例下的评论。
    pub comment_list: Vec<GetInstanceComment>,
    /// What has happened in the course of the approval. / 审批过程中发生的各项动态。
    pub timeline: Vec<GetInstanceTimeline>,
    /// The code of the instance that was modified, returned only if the instance queried is the modification of another.
    ///
    /// 被修改的原实例的 Code，仅当查询的是修改实例时返回。
    pub modified_instance_code: id::InstanceCode,
    /// The code of the instance that was revoked, returned only if the instance queried is the revocation of another.
    ///
    /// 被撤销的原实例的 Code，仅当查询的是撤销实例时返回。
    pub reverted_instance_code: id::InstanceCode,
    /// The code of the approval definition. / 审批定义的 Code。
    pub approval_code: id::ApprovalCode,
    /// Whether the instance has been revoked. / 审批实例是否已被撤销。
    pub reverted: bool,
    /// The code of the approval instance. / 审批实例的 Code。
    pub instance_code: id::InstanceCode,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
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
        f.field("modified_instance_code", &mut self.modified_instance_code);
        f.field("reverted_instance_code", &mut self.reverted_instance_code);
        f.field("approval_code", &mut self.approval_code);
        f.field("reverted", &mut self.reverted);
        f.field("instance_code", &mut self.instance_code);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`1390001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1395001`](error::SERVICE_ERROR): There have been some errors. Please try again later
    ServiceError = error::SERVICE_ERROR,
    /// [`1390003`](error::INSTANCE_CODE_NOT_FOUND): instance code not found
    InstanceCodeNotFound = error::INSTANCE_CODE_NOT_FOUND,
    /// [`1390009`](error::PERMISSION_DENIED): no operation permission
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`1390004`](error::USER_ID_NOT_FOUND): user_id or open_id not found
    UserIdNotFound = error::USER_ID_NOT_FOUND,
}
/// The users of the CC. / 抄送人列表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceCcUser {
    /// The user ID of the user copied in. / 抄送人的 user_id。
    pub user_id: String,
    /// The identifier of the CC, unique within the instance. / 抄送在审批实例内的唯一标识。
    pub cc_id: String,
    /// The open ID of the user of the CC. / 抄送人的 open_id。
    pub open_id: id::OpenId,
}
impl wire::Object for GetInstanceCcUser {
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
pub struct GetInstanceComment {
    /// The ID of the comment. / 评论 ID。
    pub id: String,
    /// The user ID of the user who wrote the comment. / 评论人的 user_id。
    pub user_id: String,
    /// The open ID of the user who wrote the comment. / 评论人的 open_id。
    pub open_id: id::OpenId,
    /// The text of the comment. / 评论的内容。
    pub comment: String,
    /// When the comment was written, in milliseconds since 1970. / 发表评论的时间，毫秒级时间戳。
    pub create_time: wire::TimestampMs,
    /// The attachments of the comment. / 评论的附件。
    pub files: Vec<v4::Files>,
}
impl wire::Object for GetInstanceComment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("user_id", &mut self.user_id);
        f.field("open_id", &mut self.open_id);
        f.field("comment", &mut self.comment);
        f.field("create_time", &mut self.create_time);
        f.field("files", &mut self.files);
    }
}
/// The approval tasks. / 审批任务列表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceTask {
    /// The ID of the task. / 审批任务 ID。
    pub id: String,
    /// The user ID of the approver, empty if the task was approved or rejected automatically.
    ///
    /// 审批人的 user_id，自动通过或自动拒绝的任务为空。
    pub user_id: String,
    /// The open ID of the approver, empty if the task was approved or rejected automatically.
    ///
    /// 审批人的 open_id，自动通过或自动拒绝的任务为空。
    pub open_id: id::OpenId,
    /// The state of the task. / 审批任务的状态。
    pub status: GetStatus,
    /// The ID of the node the task belongs to. / 任务所属节点的 ID。
    pub node_id: String,
    /// The name of the node the task belongs to. / 任务所属节点的名称。
    pub node_name: String,
    /// The custom ID of the node the task belongs to, absent if none is set. / 任务所属节点的自定义 ID，未设置则不返回。
    pub custom_node_id: String,
    /// How the node is approved. / 节点的审批方式。
    pub r#type: GetInstanceTaskType,
    /// When the task started, in milliseconds since 1970. / 任务的开始时间，毫秒级时间戳。
    pub start_time: wire::TimestampMs,
    /// When the task was completed, in milliseconds since 1970, 0 if it is not. / 任务的完成时间，毫秒级时间戳，未完成时为 0。
    pub end_time: String,
}
impl wire::Object for GetInstanceTask {
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
/// How the node is approved. / 节点的审批方式。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GetInstanceTaskType {
    /// `AND`: All approvers have to approve / 会签
    And,
    /// `OR`: Any one approver is enough / 或签
    Or,
    /// `AUTO_PASS`: Approved automatically / 自动通过
    AutoPass,
    /// `AUTO_REJECT`: Rejected automatically / 自动拒绝
    AutoReject,
    /// `SEQUENTIAL`: Approvers act one after the other / 依次审批
    Sequential,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for GetInstanceTaskType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for GetInstanceTaskType {
    fn as_str(&self) -> &str {
        match self {
            Self::And => "AND",
            Self::Or => "OR",
            Self::AutoPass => "AUTO_PASS",
            Self::AutoReject => "AUTO_REJECT",
            Self::Sequential => "SEQUENTIAL",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "AND" => Self::And,
            "OR" => Self::Or,
            "AUTO_PASS" => Self::AutoPass,
            "AUTO_REJECT" => Self::AutoReject,
            "SEQUENTIAL" => Self::Sequential,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// What has happened in the course of the approval. / 审批过程中发生的各项动态。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceTimeline {
    /// What happened, which decides what `ext` holds. / 动态的类型，它决定 `ext` 中有哪些内容。
    pub r#type: GetInstanceTimelineType,
    /// When it happened, in milliseconds since 1970. / 动态发生的时间，毫秒级时间戳。
    pub create_time: wire::TimestampMs,
    /// The user ID of the user who caused it. / 产生这条动态的用户的 user_id。
    pub user_id: String,
    /// The open ID of the user who caused it. / 产生这条动态的用户的 open_id。
    pub open_id: id::OpenId,
    /// The user IDs of the users who were copied in. / 被抄送人的 user_id。
    pub user_id_list: Vec<String>,
    /// The open IDs of the users who were copied in. / 被抄送人的 open_id。
    pub open_id_list: Vec<String>,
    /// The ID of the task it concerns. / 与这条动态关联的任务的 ID。
    pub task_id: String,
    /// The reason given for the action. / 操作时填写的理由。
    pub comment: String,
    /// The users of the CC. / 抄送人列表。
    pub cc_user_list: Vec<GetInstanceCcUser>,
    /// Additional data of the entry, as JSON in a string, currently `user_id_list`, `user_id`, `open_id_list` and `open_id`.
    ///
    /// 动态的附加信息，为 JSON 转成的字符串，目前有 `user_id_list`、`user_id`、`open_id_list` 和 `open_id`。
    pub ext: String,
    /// The key of the node the task came from, which says where to go when a task is rolled back.
    ///
    /// 产生该任务的节点的标识，退回审批时用它指定退回到哪里。
    pub node_key: String,
    /// The attachments uploaded with the action. / 操作时上传的附件。
    pub files: Vec<v4::Files>,
}
impl wire::Object for GetInstanceTimeline {
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
        f.field("files", &mut self.files);
    }
}
/// What happened, which decides what `ext` holds. / 动态的类型，它决定 `ext` 中有哪些内容。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GetInstanceTimelineType {
    /// `START`: The approval started; `ext` is empty / 审批开始，`ext` 为空
    Start,
    /// `PASS`: Approved; `ext` is empty / 通过，`ext` 为空
    Pass,
    /// `REJECT`: Rejected; `ext` is empty / 拒绝，`ext` 为空
    Reject,
    /// `AUTO_PASS`: Approved automatically; `ext` is empty / 自动通过，`ext` 为空
    AutoPass,
    /// `AUTO_REJECT`: Rejected automatically; `ext` is empty / 自动拒绝，`ext` 为空
    AutoReject,
    /// `REMOVE_REPEAT`: A duplicate was removed; `ext` is empty / 去重，`ext` 为空
    RemoveRepeat,
    /// `TRANSFER`: Transferred; `user_id_list` in `ext` has the receivers / 转交，`ext` 的 `user_id_list` 为被转交人
    Transfer,
    /// `ADD_APPROVER_BEFORE`: Approvers added before; `user_id_list` in `ext` has them / 前加签，`ext` 的 `user_id_list` 为被加签人
    AddApproverBefore,
    /// `ADD_APPROVER`: Approvers added in parallel; `user_id_list` in `ext` has them / 并加签，`ext` 的 `user_id_list` 为被加签人
    AddApprover,
    /// `ADD_APPROVER_AFTER`: Approvers added after; `user_id_list` in `ext` has them / 后加签，`ext` 的 `user_id_list` 为被加签人
    AddApproverAfter,
    /// `DELETE_APPROVER`: Approvers removed; `user_id_list` in `ext` has them / 减签，`ext` 的 `user_id_list` 为被减签人
    DeleteApprover,
    /// `ROLLBACK_SELECTED`: Returned to a given node; `ext` is empty / 指定回退，`ext` 为空
    RollbackSelected,
    /// `ROLLBACK`: Returned to the beginning; `ext` is empty / 全部回退，`ext` 为空
    Rollback,
    /// `CANCEL`: Withdrawn; `ext` is empty / 撤回，`ext` 为空
    Cancel,
    /// `DELETE`: Deleted; `ext` is empty / 删除，`ext` 为空
    Delete,
    /// `CC`: CC sent; `user_id` in `ext` is its user / 抄送，`ext` 的 `user_id` 为抄送人
    Cc,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for GetInstanceTimelineType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for GetInstanceTimelineType {
    fn as_str(&self) -> &str {
        match self {
            Self::Start => "START",
            Self::Pass => "PASS",
            Self::Reject => "REJECT",
            Self::AutoPass => "AUTO_PASS",
            Self::AutoReject => "AUTO_REJECT",
            Self::RemoveRepeat => "REMOVE_REPEAT",
            Self::Transfer => "TRANSFER",
            Self::AddApproverBefore => "ADD_APPROVER_BEFORE",
            Self::AddApprover => "ADD_APPROVER",
            Self::AddApproverAfter => "ADD_APPROVER_AFTER",
            Self::DeleteApprover => "DELETE_APPROVER",
            Self::RollbackSelected => "ROLLBACK_SELECTED",
            Self::Rollback => "ROLLBACK",
            Self::Cancel => "CANCEL",
            Self::Delete => "DELETE",
            Self::Cc => "CC",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "START" => Self::Start,
            "PASS" => Self::Pass,
            "REJECT" => Self::Reject,
            "AUTO_PASS" => Self::AutoPass,
            "AUTO_REJECT" => Self::AutoReject,
            "REMOVE_REPEAT" => Self::RemoveRepeat,
            "TRANSFER" => Self::Transfer,
            "ADD_APPROVER_BEFORE" => Self::AddApproverBefore,
            "ADD_APPROVER" => Self::AddApprover,
            "ADD_APPROVER_AFTER" => Self::AddApproverAfter,
            "DELETE_APPROVER" => Self::DeleteApprover,
            "ROLLBACK_SELECTED" => Self::RollbackSelected,
            "ROLLBACK" => Self::Rollback,
            "CANCEL" => Self::Cancel,
            "DELETE" => Self::Delete,
            "CC" => Self::Cc,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The state of the task. / 审批任务的状态。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GetStatus {
    /// `PENDING`: Pending / 审批中
    Pending,
    /// `APPROVED`: Process ended, approved / 流程已结束，结果为同意
    Approved,
    /// `REJECTED`: Process ended, rejected / 流程已结束，结果为拒绝
    Rejected,
    /// `TRANSFERRED`: Transferred / 已转交
    Transferred,
    /// `DONE`
    ///
    /// Passed without action of the approver, who does not see the task unless copied in
    ///
    /// 任务已通过但审批人未操作；审批人看不到该任务，需要时可将其抄送给审批人
    Done,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for GetStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for GetStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::Pending => "PENDING",
            Self::Approved => "APPROVED",
            Self::Rejected => "REJECTED",
            Self::Transferred => "TRANSFERRED",
            Self::Done => "DONE",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "PENDING" => Self::Pending,
            "APPROVED" => Self::Approved,
            "REJECTED" => Self::Rejected,
            "TRANSFERRED" => Self::Transferred,
            "DONE" => Self::Done,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    GetInstanceCcUser GetInstanceComment GetInstanceTask GetInstanceTimeline
}
crate::codegen::__impl_enum! {
    GetInstanceTaskType GetInstanceTimelineType GetStatus
}
