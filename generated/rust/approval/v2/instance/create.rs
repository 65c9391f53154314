// Generated from spec/approval/v2/instance/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
impl super::Api<'_> {
    /// Create an approval instance (v2) / 创建审批实例: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id(…))`.
    #[deprecated(note = "use `approval.v4.instance.create` instead")]
    pub fn create(
        &self,
        approval_code: impl Into<id::ApprovalCode>,
        open_id: impl Into<id::OpenId>,
        form: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(approval_code, open_id, form))
    }
}
/// Create an approval instance (v2) / 创建审批实例.
///
/// Creates an approval instance, with values that follow the form of its definition. Deprecated: use `approval.v4.instance.create` instead.
///
/// 按审批定义的表单结构填入内容，创建审批实例。已废弃，请改用 `approval.v4.instance.create`。
///
/// **Deprecated**: use `approval.v4.instance.create` instead.
///
/// - `POST /approval/openapi/v2/instance/create`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `approval:approval:readonly`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDNyUjLyQjM14iM0ITN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The code of the approval definition. / 审批定义的 Code。
    pub approval_code: id::ApprovalCode,
    /// The user ID of the user who initiated the instance. / 审批发起人的 user_id。
    pub user_id: Option<String>,
    /// The open ID of the initiator, not used if `user_id` is given. / 审批发起人的 open_id，填了 `user_id` 时不生效。
    pub open_id: id::OpenId,
    /// The department of the initiator, which selects one if they belong to several. If omitted, the first department in their list is taken.
    ///
    /// 发起人所属的部门，发起人属于多个部门时用来选定其中一个，不填则取其部门列表中的第一个。
    pub department_id: Option<String>,
    /// The values of the widgets in the form: a JSON array in a string, with the `id`, `type` and `value` of each widget. The format of the value depends on the type.
    ///
    /// 表单中各控件的值，为 JSON 数组转成的字符串，每项含控件的 `id`、`type` 和 `value`，值的格式因类型而异。
    pub form: String,
    /// The approvers of the nodes whose approvers the initiator chooses. The key is the node ID or the custom node ID, found in the approval definition; the value lists user IDs.
    ///
    /// 由发起人自选审批人的节点的审批人。键为节点 ID 或自定义节点 ID，可查看审批定义获得；值为审批人的 user_id 列表。
    pub node_approver_user_id_list: Option<
        ::std::collections::BTreeMap<String, Vec<String>>,
    >,
    /// The approvers of the nodes whose approvers the initiator chooses, as open IDs. They add to those in `node_approver_user_id_list`.
    ///
    /// 由发起人自选审批人的节点的审批人，值为 open_id 列表，与 `node_approver_user_id_list` 取并集。
    pub node_approver_open_id_list: Option<
        ::std::collections::BTreeMap<String, Vec<String>>,
    >,
    /// Who is copied in at the nodes where the initiator chooses this, at most 20 users a node. The key is the node ID or the custom node ID, found in the approval definition; the value lists user IDs.
    ///
    /// 由发起人自选抄送人的节点的抄送人，每个节点最多 20 位。键为节点 ID 或自定义节点 ID，可查看审批定义获得；值为抄送人的 user_id 列表。
    pub node_cc_user_id_list: Option<::std::collections::BTreeMap<String, Vec<String>>>,
    /// Who is copied in at the nodes where the initiator chooses this, as open IDs, at most 20 users a node.
    ///
    /// 由发起人自选抄送人的节点的抄送人，值为 open_id 列表，每个节点最多 20 位。
    pub node_cc_open_id_list: Option<::std::collections::BTreeMap<String, Vec<String>>>,
    /// The idempotency key, unique within the tenant and case-insensitive; a UUID is recommended. One key creates one instance; using it again returns error 60012.
    ///
    /// 幂等标识，在租户内唯一，不区分大小写，建议用 UUID 格式。同一标识只能创建一个实例，重复使用会返回错误码 60012。
    pub uuid: Option<String>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        approval_code: impl Into<id::ApprovalCode>,
        open_id: impl Into<id::OpenId>,
        form: impl Into<String>,
    ) -> Self {
        Self {
            approval_code: approval_code.into(),
            user_id: Default::default(),
            open_id: open_id.into(),
            department_id: Default::default(),
            form: form.into(),
            node_approver_user_id_list: Default::default(),
            node_approver_open_id_list: Default::default(),
            node_cc_user_id_list: Default::default(),
            node_cc_open_id_list: Default::default(),
            uuid: Default::default(),
        }
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `department_id`.
    #[must_use]
    pub fn department_id(mut self, value: impl Into<String>) -> Self {
        self.department_id = Some(value.into());
        self
    }
    /// Sets `node_approver_user_id_list`.
    #[must_use]
    pub fn node_approver_user_id_list(
        mut self,
        value: ::std::collections::BTreeMap<String, Vec<String>>,
    ) -> Self {
        self.node_approver_user_id_list = Some(value);
        self
    }
    /// Sets `node_approver_open_id_list`.
    #[must_use]
    pub fn node_approver_open_id_list(
        mut self,
        value: ::std::collections::BTreeMap<String, Vec<String>>,
    ) -> Self {
        self.node_approver_open_id_list = Some(value);
        self
    }
    /// Sets `node_cc_user_id_list`.
    #[must_use]
    pub fn node_cc_user_id_list(
        mut self,
        value: ::std::collections::BTreeMap<String, Vec<String>>,
    ) -> Self {
        self.node_cc_user_id_list = Some(value);
        self
    }
    /// Sets `node_cc_open_id_list`.
    #[must_use]
    pub fn node_cc_open_id_list(
        mut self,
        value: ::std::collections::BTreeMap<String, Vec<String>>,
    ) -> Self {
        self.node_cc_open_id_list = Some(value);
        self
    }
    /// Sets `uuid`.
    #[must_use]
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval_code", &mut self.approval_code);
        f.field("user_id", &mut self.user_id);
        f.field("open_id", &mut self.open_id);
        f.field("department_id", &mut self.department_id);
        f.field("form", &mut self.form);
        f.field("node_approver_user_id_list", &mut self.node_approver_user_id_list);
        f.field("node_approver_open_id_list", &mut self.node_approver_open_id_list);
        f.field("node_cc_user_id_list", &mut self.node_cc_user_id_list);
        f.field("node_cc_open_id_list", &mut self.node_cc_open_id_list);
        f.field("uuid", &mut self.uuid);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("approval.v2.instance.create", Post, "/approval/openapi/v2/instance/create")
        .documented(text("创建审批实例", "Create an approval instance (v2)"), "https://open.feishu.cn/document/ukTMukTMukTM/uIDNyUjLyQjM14iM0ITN")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::APPROVAL_APPROVAL_READONLY])])
        .request(Json, &[
            body("approval_code", String).required(),
            body("user_id", String),
            body("open_id", String).required(),
            body("department_id", String),
            body("form", String).required(),
            body("node_approver_user_id_list", Object),
            body("node_approver_open_id_list", Object),
            body("node_cc_user_id_list", Object),
            body("node_cc_open_id_list", Object),
            body("uuid", String),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The code of the approval instance. / 审批实例的 Code。
    pub instance_code: id::InstanceCode,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("instance_code", &mut self.instance_code);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
/// The documented errors of [`Create`](struct@Create).
pub type CreateError = crate::codegen::NoError;
