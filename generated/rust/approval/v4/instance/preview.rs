// Generated from spec/approval/v4/instance/preview.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
impl super::Api<'_> {
    /// Preview the process of an approval / 预览审批流程: [`Preview`](struct@Preview).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn preview(&self, user_id: impl Into<String>) -> crate::codegen::Call<Preview> {
        crate::codegen::Call::new(self.client, Preview::new(user_id))
    }
}
/// Preview the process of an approval / 预览审批流程.
///
/// Previews the process of an approval before its instance is created, or what follows a node after that.
///
/// 在创建实例之前预览整个审批流程，或在之后预览某个节点的后续流程。
///
/// - `POST /open-apis/approval/v4/instances/preview`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `approval:approval:readonly`
///
/// Errors: [`PreviewError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/ukTM5UjL5ETO14SOxkTN/approval-preview)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Preview {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The code of the approval definition, returned when it was created and also part of its URL in the admin console.
    ///
    /// 审批定义的 Code，创建审批定义时返回，也可在审批管理后台中该定义的 URL 里找到。
    /// - Example: `"7C468A54-8745-2245-9675-08B7C63E7A85"`
    pub approval_code: Option<id::ApprovalCode>,
    /// The user, as a `user_id_type` ID: the initiator if the instance does not exist yet, the approver of the task if the rest of the process after a task is previewed.
    ///
    /// 用户 ID，类型由 `user_id_type` 决定：预览尚未创建的实例时填发起人，预览某个任务的后续流程时填该任务的审批人。
    pub user_id: String,
    /// The department of the initiator, which has to be given if they belong to several.
    ///
    /// 发起人所属的部门，发起人属于多个部门时必须填写其中一个。
    pub department_id: Option<String>,
    /// The values of the widgets in the form, as JSON in a string, needed if the instance does not exist yet.
    ///
    /// 表单中各控件的值，为 JSON 转成的字符串；预览尚未创建的实例时必须填写。
    pub form: Option<String>,
    /// The code of the instance, returned when it was created. Listing instance IDs or querying instances also gives it.
    ///
    /// 审批实例的 Code，创建实例时返回，也可通过获取实例 ID 列表或查询实例列表得到。
    /// - Example: `"81D31358-93AF-92D6-7425-01A5D67C4E71"`
    pub instance_code: Option<id::InstanceCode>,
    /// The ID of the task after which the process is previewed, from `task_list` of the instance details or from the task search. `user_id` then has to be its approver.
    ///
    /// 要预览其后续流程的任务的 ID，取自实例详情的 `task_list` 或任务列表；同时 `user_id` 要填该任务的审批人。
    pub task_id: Option<String>,
}
impl Preview {
    /// Creates the value from its required fields.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id_type: Default::default(),
            approval_code: Default::default(),
            user_id: user_id.into(),
            department_id: Default::default(),
            form: Default::default(),
            instance_code: Default::default(),
            task_id: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `approval_code`.
    #[must_use]
    pub fn approval_code(mut self, value: impl Into<id::ApprovalCode>) -> Self {
        self.approval_code = Some(value.into());
        self
    }
    /// Sets `department_id`.
    #[must_use]
    pub fn department_id(mut self, value: impl Into<String>) -> Self {
        self.department_id = Some(value.into());
        self
    }
    /// Sets `form`.
    #[must_use]
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `instance_code`.
    #[must_use]
    pub fn instance_code(mut self, value: impl Into<id::InstanceCode>) -> Self {
        self.instance_code = Some(value.into());
        self
    }
    /// Sets `task_id`.
    #[must_use]
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}
impl wire::Object for Preview {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("approval_code", &mut self.approval_code);
        f.field("user_id", &mut self.user_id);
        f.field("department_id", &mut self.department_id);
        f.field("form", &mut self.form);
        f.field("instance_code", &mut self.instance_code);
        f.field("task_id", &mut self.task_id);
    }
}
crate::codegen::__impl_object! {
    Preview
}
crate::codegen::__operation! {
    Preview => PreviewResponse, PreviewError:
    Endpoint::new("approval.v4.instance.preview", Post, "/open-apis/approval/v4/instances/preview")
        .documented(text("预览审批流程", "Preview the process of an approval"), "https://open.feishu.cn/document/ukTMukTMukTM/ukTM5UjL5ETO14SOxkTN/approval-preview")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::APPROVAL_APPROVAL_READONLY])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("approval_code", String),
            body("user_id", String).required(),
            body("department_id", String),
            body("form", String),
            body("instance_code", String),
            body("task_id", String),
        ])
}
/// The reply to [`Preview`](struct@Preview).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewResponse {
    /// The nodes the process is expected to go through. / 预计会经过的各个节点。
    pub preview_nodes: Vec<PreviewPreviewNodes>,
}
impl wire::Object for PreviewResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("preview_nodes", &mut self.preview_nodes);
    }
}
crate::codegen::__impl_object! {
    PreviewResponse
}
/// The documented errors of [`Preview`](struct@Preview).
pub type PreviewError = crate::codegen::NoError;
/// How the node is approved. / 节点的审批方式。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PreviewNodeType {
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
impl Default for PreviewNodeType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for PreviewNodeType {
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
/// The nodes the process is expected to go through. / 预计会经过的各个节点。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewPreviewNodes {
    /// The IDs of the node's approvers, or of the fallback approvers if `is_empty_logic` is `true`.
    ///
    /// 节点审批人的 ID；`is_empty_logic` 为 `true` 时是兜底审批人。
    pub user_id_list: Vec<String>,
    /// The IDs of the users copied in when the approval ends. / 审批结束时的抄送人的 ID。
    pub end_cc_id_list: Vec<String>,
    /// The ID of the node. / 审批节点的 ID。
    pub node_id: String,
    /// The name of the node. / 审批节点的名称。
    pub node_name: String,
    /// How the node is approved. / 节点的审批方式。
    pub node_type: PreviewNodeType,
    /// The custom ID of the node. / 节点的自定义 ID。
    pub custom_node_id: String,
    /// Remarks on the node. / 节点的说明。
    pub comments: Vec<String>,
    /// Whether the node has no approver. If `true`, `user_id_list` holds the fallback approvers.
    ///
    /// 节点是否没有审批人；为 `true` 时，`user_id_list` 是兜底审批人。
    pub is_empty_logic: bool,
    /// Whether the initiator chooses the approvers of the node. / 节点的审批人是否由发起人自选。
    pub is_approver_type_free: bool,
    /// Whether the initiator can choose who is copied in at the node. / 节点的抄送人是否可由发起人自选。
    pub has_cc_type_free: bool,
}
impl wire::Object for PreviewPreviewNodes {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_list", &mut self.user_id_list);
        f.field("end_cc_id_list", &mut self.end_cc_id_list);
        f.field("node_id", &mut self.node_id);
        f.field("node_name", &mut self.node_name);
        f.field("node_type", &mut self.node_type);
        f.field("custom_node_id", &mut self.custom_node_id);
        f.field("comments", &mut self.comments);
        f.field("is_empty_logic", &mut self.is_empty_logic);
        f.field("is_approver_type_free", &mut self.is_approver_type_free);
        f.field("has_cc_type_free", &mut self.has_cc_type_free);
    }
}
crate::codegen::__impl_object! {
    PreviewPreviewNodes
}
crate::codegen::__impl_enum! {
    PreviewNodeType
}
