// Generated from spec/approval/v2/approval/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
impl super::Api<'_> {
    /// Get an approval definition (v2) / 查看审批定义: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.locale(…))`.
    #[deprecated(note = "use `approval.v4.approval.get` instead")]
    pub fn get(
        &self,
        approval_code: impl Into<id::ApprovalCode>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(approval_code))
    }
}
/// Get an approval definition (v2) / 查看审批定义.
///
/// Returns the form, the nodes and more of an approval definition, as needed to create instances. Deprecated: use `approval.v4.approval.get` instead.
///
/// 返回一个审批定义的表单和节点等信息，供创建实例时使用。已废弃，请改用 `approval.v4.approval.get`。
///
/// **Deprecated**: use `approval.v4.approval.get` instead.
///
/// - `POST /approval/openapi/v2/approval/get`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `approval:approval:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uADNyUjLwQjM14CM0ITN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The code of the approval definition. / 审批定义的 Code。
    pub approval_code: id::ApprovalCode,
    /// The language of the reply: `zh-CN` for Chinese, `en-US` for English, `ja-JP` for Japanese.
    ///
    /// 返回内容使用的语言：`zh-CN` 中文、`en-US` 英文、`ja-JP` 日文。
    pub locale: Option<String>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(approval_code: impl Into<id::ApprovalCode>) -> Self {
        Self {
            approval_code: approval_code.into(),
            locale: Default::default(),
        }
    }
    /// Sets `locale`.
    #[must_use]
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval_code", &mut self.approval_code);
        f.field("locale", &mut self.locale);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("approval.v2.approval.get", Post, "/approval/openapi/v2/approval/get")
        .documented(text("查看审批定义", "Get an approval definition (v2)"), "https://open.feishu.cn/document/ukTMukTMukTM/uADNyUjLwQjM14CM0ITN")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::APPROVAL_APPROVAL_READONLY])])
        .request(Json, &[body("approval_code", String).required(), body("locale", String)])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The name of the approval definition. / 审批定义的名称。
    pub approval_name: String,
    /// The state of the approval definition: `ACTIVE` (enabled), `INACTIVE` (disabled), `DELETED` or `UNKNOWN`.
    ///
    /// 审批定义的状态：`ACTIVE` 已启用、`INACTIVE` 已停用、`DELETED` 已删除、`UNKNOWN` 未知。
    pub status: String,
    /// The widgets of the form: a JSON array in a string. Each has `id`, `custom_id`, `name` and `type`; `enable_default_value` says whether it has a default value, `widget_default_value` and `default_value_type` which, and `display_condition` when it is shown.
    ///
    /// 表单中的控件，为 JSON 数组转成的字符串。每项含控件的 `id`、`custom_id`、`name`、`type`，`enable_default_value`（是否启用默认值）、`widget_default_value` 和 `default_value_type`（默认值及其类型），以及显隐条件 `display_condition`。
    pub form: String,
    /// The nodes of the approval process. / 审批流程中的节点。
    pub node_list: Vec<GetNodeList>,
    /// Who can see the approval definition. / 能看到该审批定义的人员范围。
    pub viewers: Vec<GetViewers>,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval_name", &mut self.approval_name);
        f.field("status", &mut self.status);
        f.field("form", &mut self.form);
        f.field("node_list", &mut self.node_list);
        f.field("viewers", &mut self.viewers);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
/// The documented errors of [`Get`](struct@Get).
pub type GetError = crate::codegen::NoError;
/// The nodes of the approval process. / 审批流程中的节点。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeList {
    /// The name of the node. / 节点名称。
    pub name: String,
    /// Whether the initiator chooses the approvers of this node. If `true`, they have to be given when an instance is created.
    ///
    /// 该节点是否由发起人自选审批人；为 `true` 时，发起审批须提交该节点的审批人。
    pub need_approver: bool,
    /// The ID of the node. / 节点 ID。
    pub node_id: String,
    /// The custom ID of the node, absent if none is set. / 节点的自定义 ID，未设置则不返回。
    pub custom_node_id: String,
    /// How the node is approved: `AND` needs all approvers, `OR` any one of them, `SEQUENTIAL` one after the other. `CC_NODE` is a CC node.
    ///
    /// 节点的审批方式：`AND` 会签、`OR` 或签、`SEQUENTIAL` 依次审批、`CC_NODE` 抄送节点。
    pub node_type: String,
}
impl wire::Object for GetNodeList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("need_approver", &mut self.need_approver);
        f.field("node_id", &mut self.node_id);
        f.field("custom_node_id", &mut self.custom_node_id);
        f.field("node_type", &mut self.node_type);
    }
}
/// Who can see the approval definition. / 能看到该审批定义的人员范围。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetViewers {
    /// The type of visibility: `TENANT` (the whole tenant), `DEPARTMENT`, `USER`, `ROLE`, `USER_GROUP`, or `NONE` (no one).
    ///
    /// 可见范围的类型：`TENANT` 租户内、`DEPARTMENT` 指定部门、`USER` 指定用户、`ROLE` 指定角色、`USER_GROUP` 指定用户组、`NONE` 所有人不可见。
    pub r#type: String,
    /// The open ID of the department, user, role or user group that can see the definition, depending on `type`.
    ///
    /// 可见对象的 open_id，按 `type` 分别为部门、用户、角色或用户组的 ID。
    pub open_id: String,
    /// The user ID of the user who can see the definition, if `type` is `USER`.
    ///
    /// 可见用户的 user_id，`type` 为 `USER` 时才有意义。
    pub user_id: String,
}
impl wire::Object for GetViewers {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("open_id", &mut self.open_id);
        f.field("user_id", &mut self.user_id);
    }
}
crate::codegen::__impl_object! {
    GetNodeList GetViewers
}
