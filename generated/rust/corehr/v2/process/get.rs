// Generated from spec/corehr/v2/process/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Get a process / 获取单个流程详情: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get(&self, process_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(process_id))
    }
}
/// Get a process / 获取单个流程详情.
///
/// Returns the status, initiator, summary and the open, done and copied tasks of a process, regardless of data permissions.
///
/// 返回一个流程实例的状态、发起人、摘要以及待办、已办和抄送任务，不受数据权限限制。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().process().get("7278949005675988535").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v2/processes/:process_id`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:process:read`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the process instance; `corehr.v2.process.list` returns it.
    ///
    /// 流程实例的 ID，可由 `corehr.v2.process.list` 获取。
    /// - Example: `"7278949005675988535"`
    pub process_id: String,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(process_id: impl Into<String>) -> Self {
        Self {
            process_id: process_id.into(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("process_id", &mut self.process_id);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("corehr.v2.process.get", Get, "/open-apis/corehr/v2/processes/:process_id")
        .documented(text("获取单个流程详情", "Get a process"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process/get")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_PROCESS_READ])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            path("process_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The ID of the process instance. / 流程实例的 ID。
    pub process_id: String,
    /// The state of the process. / 流程的状态。
    /// - `1`: In progress / 进行中
    /// - `2`: Rejected / 已拒绝
    /// - `4`: Withdrawn / 已撤回
    /// - `8`: Revoked / 已撤销
    /// - `9`: Completed / 已完成
    /// - `15`: Being revoked / 撤销中
    pub status: i64,
    /// The ID of the business type. / 业务类型的 ID。
    pub flow_template_id: String,
    /// The name of the business type. / 业务类型的名称。
    pub flow_template_name: v2::DataengineI18n,
    /// The ID of the flow definition. / 流程定义的 ID。
    pub flow_definition_id: String,
    /// The name of the process definition. / 流程定义的名称。
    pub flow_definition_name: v2::DataengineI18n,
    /// The ID of the person who started the process; empty if it was the system. / 流程发起人的 ID，由系统发起时为空。
    pub initiator_id: String,
    /// The name of the person who started the process. / 流程发起人的姓名。
    pub initiator_name: v2::DataengineI18n,
    /// When the process was started, in milliseconds since 1970. / 流程的发起时间，毫秒级时间戳。
    pub create_time: wire::TimestampMs,
    /// When the process ended, in milliseconds since 1970. / 流程的结束时间，毫秒级时间戳。
    pub complete_time: wire::TimestampMs,
    /// The links to the form the process was started with. / 流程发起单据的链接。
    pub start_links: v2::ProcessLink,
    /// The summary of the process, which changes as it moves on. / 流程摘要，随流程推进而变化。
    pub abstracts: Vec<GetProcessAbstractItem>,
    /// The tasks still to be done. / 待办任务列表。
    pub todos: Vec<GetProcessTodoItem>,
    /// The copies sent. / 抄送列表。
    pub cc_list: Vec<GetProcessCcItem>,
    /// The tasks done. / 已办任务列表。
    pub done_list: Vec<GetProcessDoneItem>,
    /// The type of process. / 流程的性质。
    /// - `1`: Ordinary process / 普通流程
    /// - `2`: Revocation, started on the approval center page of one's own requests / 撤销流程，在审批中心“我发起的”页面发起撤销时产生
    /// - `3`: Correction, started on the approval center page of one's own requests / 更正流程，在审批中心“我发起的”页面发起更正时产生
    pub properties: i64,
    /// The tasks the system still has to do. / 系统待办列表。
    pub system_todos: Vec<GetProcessSystemTodoItem>,
    /// The tasks the system has done. / 系统已办列表。
    pub system_done_list: Vec<GetProcessSystemDoneItem>,
    /// The comments on the process. / 评论列表。
    pub comment_infos: Vec<GetProcessCommentInfo>,
    /// The ID of the process this one corrects or revokes. / 原流程的 ID，更正或撤销流程才有。
    pub original_process_id: String,
    /// Whether this is the latest completed correction. / 是否为最新一个已完成的更正流程。
    pub is_last_completed_correct_process: bool,
    /// The name of the process instance, taken from the definition when it was started. / 流程实例的名称，取自发起时的流程定义。
    pub process_name: v2::DataengineI18n,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("process_id", &mut self.process_id);
        f.field("status", &mut self.status);
        f.field("flow_template_id", &mut self.flow_template_id);
        f.field("flow_template_name", &mut self.flow_template_name);
        f.field("flow_definition_id", &mut self.flow_definition_id);
        f.field("flow_definition_name", &mut self.flow_definition_name);
        f.field("initiator_id", &mut self.initiator_id);
        f.field("initiator_name", &mut self.initiator_name);
        f.field("create_time", &mut self.create_time);
        f.field("complete_time", &mut self.complete_time);
        f.field("start_links", &mut self.start_links);
        f.field("abstracts", &mut self.abstracts);
        f.field("todos", &mut self.todos);
        f.field("cc_list", &mut self.cc_list);
        f.field("done_list", &mut self.done_list);
        f.field("properties", &mut self.properties);
        f.field("system_todos", &mut self.system_todos);
        f.field("system_done_list", &mut self.system_done_list);
        f.field("comment_infos", &mut self.comment_infos);
        f.field("original_process_id", &mut self.original_process_id);
        f.field(
            "is_last_completed_correct_process",
            &mut self.is_last_completed_correct_process,
        );
        f.field("process_name", &mut self.process_name);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// `1160500` (HTTP 500): system error
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    ServiceFailed = &ErrorInfo {
        message: "system error",
        ..*error::SERVICE_FAILED
    },
    /// `1160101` (HTTP 400): invalid param
    ///
    /// A parameter is invalid. Compare the parameters with those of the operation. / 请求参数不合法。请对照该接口的字段说明修正参数。
    MarshalError = &ErrorInfo {
        status: Some(400),
        message: "invalid param",
        fix: Text { zh: "请求参数不合法。请对照该接口的字段说明修正参数。", en: "A parameter is invalid. Compare the parameters with those of the operation." },
        ..*error::MARSHAL_ERROR
    },
}
/// The summary of the process, which changes as it moves on. / 流程摘要，随流程推进而变化。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProcessAbstractItem {
    /// The title of the summary item. / 摘要项的标题。
    pub name: v2::DataengineI18n,
    /// The content of the summary item. / 摘要项的内容。
    pub value: v2::DataengineI18n,
}
impl wire::Object for GetProcessAbstractItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("value", &mut self.value);
    }
}
/// The copies sent. / 抄送列表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProcessCcItem {
    /// The ID of the form. / 单据的 ID。
    pub approver_id: String,
    /// The links to the form. / 单据的链接。
    pub links: v2::ProcessLink,
    /// The ID of the person copied in. / 抄送人的 ID。
    pub operator_id: String,
    /// The name of the person copied in. / 抄送人的姓名。
    pub operator_name: v2::DataengineI18n,
    /// The name of the node. / 节点的名称。
    pub node_name: v2::DataengineI18n,
    /// When the copy was sent, in milliseconds since 1970. / 抄送时间，毫秒级时间戳。
    pub create_time: wire::TimestampMs,
    /// The ID of the node definition; after the process goes back, several node instances may share it.
    ///
    /// 节点定义的 ID；流程回退后，同一定义可能对应多个节点实例。
    pub node_definition_id: String,
}
impl wire::Object for GetProcessCcItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approver_id", &mut self.approver_id);
        f.field("links", &mut self.links);
        f.field("operator_id", &mut self.operator_id);
        f.field("operator_name", &mut self.operator_name);
        f.field("node_name", &mut self.node_name);
        f.field("create_time", &mut self.create_time);
        f.field("node_definition_id", &mut self.node_definition_id);
    }
}
/// The comments on the process. / 评论列表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProcessCommentInfo {
    /// The ID of the person who commented. / 评论人的 ID。
    pub commentor_id: String,
    /// The name of the person who commented. / 评论人的姓名。
    pub commentor_name: v2::DataengineI18n,
    /// When the comment was made, in milliseconds since 1970. / 评论的时间，毫秒级时间戳。
    pub comment_time: wire::TimestampMs,
    /// The text of the comment. / 评论的内容。
    pub comment_msg: String,
    /// The IDs of the users mentioned (@) in the comment. / 评论中 @ 到的用户 ID 列表。
    pub at_user_ids: Vec<String>,
    /// How many attachments the comment has. / 评论中的附件数。
    pub file_count: i64,
    /// How many images the comment has. / 评论中的图片数。
    pub image_count: i64,
    /// The ID of the comment. / 评论的 ID。
    pub comment_id: String,
}
impl wire::Object for GetProcessCommentInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("commentor_id", &mut self.commentor_id);
        f.field("commentor_name", &mut self.commentor_name);
        f.field("comment_time", &mut self.comment_time);
        f.field("comment_msg", &mut self.comment_msg);
        f.field("at_user_ids", &mut self.at_user_ids);
        f.field("file_count", &mut self.file_count);
        f.field("image_count", &mut self.image_count);
        f.field("comment_id", &mut self.comment_id);
    }
}
/// The tasks done. / 已办任务列表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProcessDoneItem {
    /// The ID of the form. / 单据的 ID。
    pub approver_id: String,
    /// Whether the form is to be approved or to be filled in. / 单据是审批单还是填写的表单。
    /// - `1`: Approval form / 审批单
    /// - `5`: Form to fill in / 表单
    pub r#type: i64,
    /// The state of the form. / 单据的状态。
    /// - `3`: Completed / 已完成
    /// - `2`: Rejected / 已拒绝
    /// - `4`: Canceled / 已取消
    pub status: i64,
    /// The links to the form. / 单据的链接。
    pub links: v2::ProcessLink,
    /// The ID of the operator. / 操作人的 ID。
    pub operator_id: String,
    /// The name of the operator. / 操作人的姓名。
    pub operator_name: v2::DataengineI18n,
    /// The name of the node. / 节点的名称。
    pub node_name: v2::DataengineI18n,
    /// When the task was created, in milliseconds since 1970. / 任务的创建时间，毫秒级时间戳。
    pub create_time: wire::TimestampMs,
    /// When the task was completed, in milliseconds since 1970. / 任务的完成时间，毫秒级时间戳。
    pub complete_time: wire::TimestampMs,
    /// The ID of the node definition; after the process goes back, several node instances may share it.
    ///
    /// 节点定义的 ID；流程回退后，同一定义可能对应多个节点实例。
    pub node_definition_id: String,
    /// The opinion given with the decision. / 审批意见。
    pub approval_opinion: String,
}
impl wire::Object for GetProcessDoneItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approver_id", &mut self.approver_id);
        f.field("type", &mut self.r#type);
        f.field("status", &mut self.status);
        f.field("links", &mut self.links);
        f.field("operator_id", &mut self.operator_id);
        f.field("operator_name", &mut self.operator_name);
        f.field("node_name", &mut self.node_name);
        f.field("create_time", &mut self.create_time);
        f.field("complete_time", &mut self.complete_time);
        f.field("node_definition_id", &mut self.node_definition_id);
        f.field("approval_opinion", &mut self.approval_opinion);
    }
}
/// The tasks the system has done. / 系统已办列表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProcessSystemDoneItem {
    /// The ID of the form. / 单据的 ID。
    pub approver_id: String,
    /// Whether the form is to be approved or to be filled in. / 单据是审批单还是填写的表单。
    /// - `1`: Approval form / 审批单
    /// - `5`: Form to fill in / 表单
    pub r#type: i64,
    /// The state of the form. / 单据的状态。
    /// - `3`: Completed / 已完成
    /// - `2`: Rejected / 已拒绝
    /// - `4`: Canceled / 已取消
    pub status: i64,
    /// The links to the form. / 单据的链接。
    pub links: v2::ProcessLink,
    /// The name of the operator. / 操作人的姓名。
    pub operator_name: v2::DataengineI18n,
    /// The name of the node. / 节点的名称。
    pub node_name: v2::DataengineI18n,
    /// When the task was created, in milliseconds since 1970. / 任务的创建时间，毫秒级时间戳。
    pub create_time: wire::TimestampMs,
    /// When the task was completed, in milliseconds since 1970. / 任务的完成时间，毫秒级时间戳。
    pub complete_time: wire::TimestampMs,
    /// The ID of the node definition; after the process goes back, several node instances may share it.
    ///
    /// 节点定义的 ID；流程回退后，同一定义可能对应多个节点实例。
    pub node_definition_id: String,
    /// The opinion given with the decision. / 审批意见。
    pub approval_opinion: String,
}
impl wire::Object for GetProcessSystemDoneItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approver_id", &mut self.approver_id);
        f.field("type", &mut self.r#type);
        f.field("status", &mut self.status);
        f.field("links", &mut self.links);
        f.field("operator_name", &mut self.operator_name);
        f.field("node_name", &mut self.node_name);
        f.field("create_time", &mut self.create_time);
        f.field("complete_time", &mut self.complete_time);
        f.field("node_definition_id", &mut self.node_definition_id);
        f.field("approval_opinion", &mut self.approval_opinion);
    }
}
/// The tasks the system still has to do. / 系统待办列表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProcessSystemTodoItem {
    /// The ID of the form. / 单据的 ID。
    pub approver_id: String,
    /// Whether the form is to be approved or to be filled in. / 单据是审批单还是填写的表单。
    /// - `1`: Approval form / 审批单
    /// - `5`: Form to fill in / 表单
    pub r#type: i64,
    /// The links to the form. / 单据的链接。
    pub links: v2::ProcessLink,
    /// The name of the operator. / 操作人的姓名。
    pub operator_name: v2::DataengineI18n,
    /// The name of the node. / 节点的名称。
    pub node_name: v2::DataengineI18n,
    /// When the task was created, in milliseconds since 1970. / 任务的创建时间，毫秒级时间戳。
    pub create_time: wire::TimestampMs,
    /// The ID of the node definition; after the process goes back, several node instances may share it.
    ///
    /// 节点定义的 ID；流程回退后，同一定义可能对应多个节点实例。
    pub node_definition_id: String,
}
impl wire::Object for GetProcessSystemTodoItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approver_id", &mut self.approver_id);
        f.field("type", &mut self.r#type);
        f.field("links", &mut self.links);
        f.field("operator_name", &mut self.operator_name);
        f.field("node_name", &mut self.node_name);
        f.field("create_time", &mut self.create_time);
        f.field("node_definition_id", &mut self.node_definition_id);
    }
}
/// The tasks still to be done. / 待办任务列表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProcessTodoItem {
    /// The ID of the approval task, which does not map one to one to `operator_id`.
    ///
    /// 审批任务（单据）的 ID，与 `operator_id` 并非一一对应。
    pub approver_id: String,
    /// Whether the form is to be approved or to be filled in. / 单据是审批单还是填写的表单。
    /// - `1`: Approval form / 审批单
    /// - `5`: Form to fill in / 表单
    pub r#type: i64,
    /// The links to the form. / 单据的链接。
    pub links: v2::ProcessLink,
    /// The ID of the person the task is for, unique within a node. / 待办人的 ID，同一节点内不会重复。
    pub operator_id: String,
    /// The name of the operator. / 操作人的姓名。
    pub operator_name: v2::DataengineI18n,
    /// The name of the node. / 节点的名称。
    pub node_name: v2::DataengineI18n,
    /// When the task was created, in milliseconds since 1970. / 任务的创建时间，毫秒级时间戳。
    pub create_time: wire::TimestampMs,
    /// The ID of the node definition; after the process goes back, several node instances may share it.
    ///
    /// 节点定义的 ID；流程回退后，同一定义可能对应多个节点实例。
    pub node_definition_id: String,
}
impl wire::Object for GetProcessTodoItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approver_id", &mut self.approver_id);
        f.field("type", &mut self.r#type);
        f.field("links", &mut self.links);
        f.field("operator_id", &mut self.operator_id);
        f.field("operator_name", &mut self.operator_name);
        f.field("node_name", &mut self.node_name);
        f.field("create_time", &mut self.create_time);
        f.field("node_definition_id", &mut self.node_definition_id);
    }
}
crate::codegen::__impl_object! {
    GetProcessAbstractItem GetProcessCcItem GetProcessCommentInfo GetProcessDoneItem
    GetProcessSystemDoneItem GetProcessSystemTodoItem GetProcessTodoItem
}
