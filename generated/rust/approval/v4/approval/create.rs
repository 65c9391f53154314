// Generated from spec/approval/v4/approval/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::approval::{error, v4};
impl super::Api<'_> {
    /// Create an approval definition / 创建审批定义: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.department_id_type(…))`.
    pub fn create(
        &self,
        approval_name: impl Into<String>,
        viewers: impl Into<Vec<v4::ApprovalCreateViewersInput>>,
        form: CreateApprovalForm,
        node_list: impl Into<Vec<CreateApprovalNode>>,
        i18n_resources: impl Into<Vec<v4::I18nResourceInput>>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(approval_name, viewers, form, node_list, i18n_resources),
        )
    }
}
/// Create an approval definition / 创建审批定义.
///
/// Creates an approval definition, or replaces the one whose code is given; it cannot be disabled or deleted later.
///
/// 创建审批定义（传入 Code 则全量更新已有的），之后不能停用或删除。
///
/// - `POST /open-apis/approval/v4/approvals`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `approval:approval`, `approval:definition`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// What kind of ID the departments in request and reply are given by / 请求和响应中的部门 ID 是哪一种
    pub department_id_type: Option<types::DepartmentIdType>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The text key of the approval's name, starting with `@i18n@` and at least 9 characters long, whose text is given in `i18n_resources`.
    ///
    /// 以 `@i18n@` 开头的国际化文案 Key，至少 9 个字符，它在 `i18n_resources` 中的文案就是审批名称。
    /// - Example: `"@i18n@approval_name"`
    pub approval_name: String,
    /// The code of the approval definition to update, which is replaced as a whole. If omitted, a new definition is created, and the system generates its code.
    ///
    /// 要更新的审批定义的 Code，更新时整体覆盖原定义；不填则新建，Code 由系统生成并返回。
    /// - Example: `"7C468A54-8745-2245-9675-08B7C63E7A85"`
    pub approval_code: Option<id::ApprovalCode>,
    /// The text key of the approval's description, starting with `@i18n@` and at least 9 characters long, whose text is given in `i18n_resources`.
    ///
    /// 以 `@i18n@` 开头的国际化文案 Key，至少 9 个字符，它在 `i18n_resources` 中的文案就是审批描述。
    /// - Example: `"@i18n@description"`
    pub description: Option<String>,
    /// Who can initiate this approval, at most 200 entries. / 能在审批前台发起该审批的人员范围，最多 200 项。
    pub viewers: Vec<v4::ApprovalCreateViewersInput>,
    /// The form of the approval definition. / 审批定义的表单。
    pub form: CreateApprovalForm,
    /// The nodes of the process. The first one has to be the start node, the last one the end node. Conditional branches cannot be set here, only in the approval admin console.
    ///
    /// 审批流程的节点，第一个须为开始节点，最后一个须为结束节点。不能设置条件分支，需要时请在审批后台创建定义。
    pub node_list: Vec<CreateApprovalNode>,
    /// Further settings of the approval definition, such as whether instances can be withdrawn.
    ///
    /// 审批定义的其他设置，如是否可撤回。
    pub settings: Option<CreateApprovalSetting>,
    /// Which parts of the approval definition users may change in the approval admin console.
    ///
    /// 审批定义的哪些部分可由用户在审批后台修改。
    pub config: Option<CreateApprovalConfig>,
    /// The number of the approval's icon, from 0 to 24; 0 if omitted. / 审批图标的编号，共有 0 到 24 号，不填则为 0。
    /// - Default: `0`
    pub icon: Option<i64>,
    /// The texts in each language, which give the text keys used in the other parameters their values.
    ///
    /// 各语言的文案，为其他参数中的国际化文案 Key 赋值。
    pub i18n_resources: Vec<v4::I18nResourceInput>,
    /// The process managers, at most 200, as `user_id_type` IDs.
    ///
    /// 流程管理员的用户 ID，最多 200 个，类型由 `user_id_type` 决定。
    /// - Example: `["1c5ea995"]`
    pub process_manager_ids: Option<Vec<String>>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        approval_name: impl Into<String>,
        viewers: impl Into<Vec<v4::ApprovalCreateViewersInput>>,
        form: CreateApprovalForm,
        node_list: impl Into<Vec<CreateApprovalNode>>,
        i18n_resources: impl Into<Vec<v4::I18nResourceInput>>,
    ) -> Self {
        Self {
            department_id_type: Default::default(),
            user_id_type: Default::default(),
            approval_name: approval_name.into(),
            approval_code: Default::default(),
            description: Default::default(),
            viewers: viewers.into(),
            form,
            node_list: node_list.into(),
            settings: Default::default(),
            config: Default::default(),
            icon: Default::default(),
            i18n_resources: i18n_resources.into(),
            process_manager_ids: Default::default(),
        }
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: types::DepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
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
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `settings`.
    #[must_use]
    pub fn settings(mut self, value: CreateApprovalSetting) -> Self {
        self.settings = Some(value);
        self
    }
    /// Sets `config`.
    #[must_use]
    pub fn config(mut self, value: CreateApprovalConfig) -> Self {
        self.config = Some(value);
        self
    }
    /// Sets `icon`.
    #[must_use]
    pub fn icon(mut self, value: i64) -> Self {
        self.icon = Some(value);
        self
    }
    /// Sets `process_manager_ids`.
    #[must_use]
    pub fn process_manager_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.process_manager_ids = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department_id_type", &mut self.department_id_type);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("approval_name", &mut self.approval_name);
        f.field("approval_code", &mut self.approval_code);
        f.field("description", &mut self.description);
        f.field("viewers", &mut self.viewers);
        f.field("form", &mut self.form);
        f.field("node_list", &mut self.node_list);
        f.field("settings", &mut self.settings);
        f.field("config", &mut self.config);
        f.field("icon", &mut self.icon);
        f.field("i18n_resources", &mut self.i18n_resources);
        f.field("process_manager_ids", &mut self.process_manager_ids);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("approval.v4.approval.create", Post, "/open-apis/approval/v4/approvals")
        .documented(text("创建审批定义", "Create an approval definition"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/create")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::APPROVAL_APPROVAL]),
            scopes(&[crate::scope::APPROVAL_DEFINITION]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("department_id_type", String),
            query("user_id_type", String).default("\"open_id\""),
            body("approval_name", String).required(),
            body("approval_code", String),
            body("description", String),
            body("viewers", Array).required(),
            body("form", Object).required(),
            body("node_list", Array).required(),
            body("settings", Object),
            body("config", Object),
            body("icon", Integer).default("0"),
            body("i18n_resources", Array).required(),
            body("process_manager_ids", Array),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The code of the approval definition. Keep it: getting the definition and creating its instances need it.
    ///
    /// 审批定义的 Code，请妥善保存，查看该定义、创建实例时都要用到。
    pub approval_code: id::ApprovalCode,
    /// The ID of the approval definition. / 审批定义的 ID。
    pub approval_id: String,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval_code", &mut self.approval_code);
        f.field("approval_id", &mut self.approval_id);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1390001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1390002`](error::APPROVAL_CODE_NOT_FOUND): approval code not found
    ApprovalCodeNotFound = error::APPROVAL_CODE_NOT_FOUND,
    /// [`1390003`](error::INSTANCE_CODE_NOT_FOUND): instance code not found
    InstanceCodeNotFound = error::INSTANCE_CODE_NOT_FOUND,
    /// [`1390004`](error::USER_ID_NOT_FOUND): user_id or open_id not found
    UserIdNotFound = error::USER_ID_NOT_FOUND,
    /// [`1390009`](error::PERMISSION_DENIED): no operation permission
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`1390013`](error::FREE_PROCESS_UNSUPPORTED): unsupported approval for free process
    FreeProcessUnsupported = error::FREE_PROCESS_UNSUPPORTED,
    /// [`1390015`](error::APPROVAL_NOT_ACTIVE): approval is not active
    ApprovalNotActive = error::APPROVAL_NOT_ACTIVE,
    /// [`1395001`](error::SERVICE_ERROR): There have been some errors. Please try again later
    ServiceError = error::SERVICE_ERROR,
}
/// Which parts of the approval definition users may change in the approval admin console.
///
/// 审批定义的哪些部分可由用户在审批后台修改。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApprovalConfig {
    /// Whether users may change the visibility. / 是否允许用户修改可见范围。
    pub can_update_viewer: bool,
    /// Whether users may change the form. / 是否允许用户修改表单。
    pub can_update_form: bool,
    /// Whether users may change the process. / 是否允许用户修改流程。
    pub can_update_process: bool,
    /// Whether users may change the withdrawal settings. / 是否允许用户修改撤回设置。
    pub can_update_revert: bool,
    /// The link of the help page of the approval definition. / 审批定义的帮助文档的链接。
    /// - Example: `"https://xxx.xxx.xxx"`
    pub help_url: Option<String>,
}
impl CreateApprovalConfig {
    /// Creates the value from its required fields.
    pub fn new(
        can_update_viewer: bool,
        can_update_form: bool,
        can_update_process: bool,
        can_update_revert: bool,
    ) -> Self {
        Self {
            can_update_viewer,
            can_update_form,
            can_update_process,
            can_update_revert,
            help_url: Default::default(),
        }
    }
    /// Sets `help_url`.
    #[must_use]
    pub fn help_url(mut self, value: impl Into<String>) -> Self {
        self.help_url = Some(value.into());
        self
    }
}
impl wire::Object for CreateApprovalConfig {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("can_update_viewer", &mut self.can_update_viewer);
        f.field("can_update_form", &mut self.can_update_form);
        f.field("can_update_process", &mut self.can_update_process);
        f.field("can_update_revert", &mut self.can_update_revert);
        f.field("help_url", &mut self.help_url);
    }
}
/// The form of the approval definition. / 审批定义的表单。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApprovalForm {
    /// The widgets of the form, as a JSON array in a string, in the format of the [form widget parameters](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/approval-definition-form-control-parameters).
    ///
    /// 表单的各个控件，为 JSON 数组转成的字符串，格式见[表单控件参数](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/approval-definition-form-control-parameters)。
    /// - Example: `"text"`
    pub form_content: String,
}
impl CreateApprovalForm {
    /// Creates the value from its required fields.
    pub fn new(form_content: impl Into<String>) -> Self {
        Self {
            form_content: form_content.into(),
        }
    }
}
impl wire::Object for CreateApprovalForm {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("form_content", &mut self.form_content);
    }
}
/// The nodes of the process. The first one has to be the start node, the last one the end node. Conditional branches cannot be set here, only in the approval admin console.
///
/// 审批流程的节点，第一个须为开始节点，最后一个须为结束节点。不能设置条件分支，需要时请在审批后台创建定义。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApprovalNode {
    /// The ID of the node. It is `START` for the start node and `END` for the end node, both of which need no `name`, `node_type` or `approver`.
    ///
    /// 节点 ID。开始节点固定为 `START`，结束节点固定为 `END`，这两个节点不用设置 `name`、`node_type` 和 `approver`。
    /// - Example: `"START"`
    pub id: String,
    /// The text key of the node's name, starting with `@i18n@` and at least 9 characters long, whose text is given in `i18n_resources`.
    ///
    /// 以 `@i18n@` 开头的国际化文案 Key，至少 9 个字符，它在 `i18n_resources` 中的文案就是节点名称。
    /// - Example: `"@i18n@node_name"`
    pub name: Option<String>,
    /// How the node is approved. With `SEQUENTIAL`, `type` of `approver` has to be `Free`.
    ///
    /// 节点的审批方式。取 `SEQUENTIAL` 时，审批人类型（`approver` 的 `type`）只能是 `Free`。
    pub node_type: Option<v4::NodeType>,
    /// The approvers of the node. / 节点的审批人。
    pub approver: Option<Vec<v4::ApprovalApproverCcer>>,
    /// Who is copied in (CC) at the node. / 节点的抄送人。
    pub ccer: Option<Vec<v4::ApprovalApproverCcer>>,
    /// Which widgets of the form can be read and written at this node. / 该节点上对表单各控件的读写权限。
    pub privilege_field: Option<CreateFieldGroup>,
    /// Whether the initiator, if they choose the approvers, can choose more than one. / 发起人自选审批人时能否选多人。
    pub approver_chosen_multi: Option<bool>,
    /// Whom the initiator, if they choose the approvers, can choose from. / 发起人自选审批人时可选的人员范围。
    pub approver_chosen_range: Option<Vec<CreateApproverRange>>,
    /// What happens if the approver is the initiator. / 审批人就是提交人本人时如何处理。
    pub starter_assignee: Option<CreateStarterAssignee>,
}
impl CreateApprovalNode {
    /// Creates the value from its required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: Default::default(),
            node_type: Default::default(),
            approver: Default::default(),
            ccer: Default::default(),
            privilege_field: Default::default(),
            approver_chosen_multi: Default::default(),
            approver_chosen_range: Default::default(),
            starter_assignee: Default::default(),
        }
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `node_type`.
    #[must_use]
    pub fn node_type(mut self, value: v4::NodeType) -> Self {
        self.node_type = Some(value);
        self
    }
    /// Sets `approver`.
    #[must_use]
    pub fn approver(mut self, value: impl Into<Vec<v4::ApprovalApproverCcer>>) -> Self {
        self.approver = Some(value.into());
        self
    }
    /// Sets `ccer`.
    #[must_use]
    pub fn ccer(mut self, value: impl Into<Vec<v4::ApprovalApproverCcer>>) -> Self {
        self.ccer = Some(value.into());
        self
    }
    /// Sets `privilege_field`.
    #[must_use]
    pub fn privilege_field(mut self, value: CreateFieldGroup) -> Self {
        self.privilege_field = Some(value);
        self
    }
    /// Sets `approver_chosen_multi`.
    #[must_use]
    pub fn approver_chosen_multi(mut self, value: bool) -> Self {
        self.approver_chosen_multi = Some(value);
        self
    }
    /// Sets `approver_chosen_range`.
    #[must_use]
    pub fn approver_chosen_range(
        mut self,
        value: impl Into<Vec<CreateApproverRange>>,
    ) -> Self {
        self.approver_chosen_range = Some(value.into());
        self
    }
    /// Sets `starter_assignee`.
    #[must_use]
    pub fn starter_assignee(mut self, value: CreateStarterAssignee) -> Self {
        self.starter_assignee = Some(value);
        self
    }
}
impl wire::Object for CreateApprovalNode {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("node_type", &mut self.node_type);
        f.field("approver", &mut self.approver);
        f.field("ccer", &mut self.ccer);
        f.field("privilege_field", &mut self.privilege_field);
        f.field("approver_chosen_multi", &mut self.approver_chosen_multi);
        f.field("approver_chosen_range", &mut self.approver_chosen_range);
        f.field("starter_assignee", &mut self.starter_assignee);
    }
}
/// Further settings of the approval definition, such as whether instances can be withdrawn.
///
/// 审批定义的其他设置，如是否可撤回。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApprovalSetting {
    /// How long after approval an instance can still be withdrawn, in seconds. It is 31 days if omitted; 0 forbids withdrawal.
    ///
    /// 审批通过后还能撤回的时长，单位为秒；不填为 31 天，填 0 则不可撤回。
    /// - Example: `0`
    pub revert_interval: Option<i64>,
    /// Whether an instance can still be withdrawn after its first node has passed: 1 for yes, 0 for no. The default is 1.
    ///
    /// 第一个节点通过后是否还能撤回：1 为能，0 为不能，不填为 1。
    /// - Example: `0`
    pub revert_option: Option<i64>,
    /// What happens once an instance has been rejected. / 审批被拒绝后如何处理。
    /// - `0`: The process ends (the default) / 终止流程（默认）
    /// - `1`: Returned to the initiator, who can edit and resubmit it / 退回发起人，可修改后重新提交
    /// - Example: `0`
    pub reject_option: Option<i64>,
    /// Whether approvers can act directly on the message card, which they can if it is omitted.
    ///
    /// 是否可以直接在消息卡片上审批，不填则可以。
    /// - `0`: Disabled / 禁用
    /// - `1`: Enabled / 启用
    /// - Example: `1`
    pub quick_approval_option: Option<i64>,
}
impl CreateApprovalSetting {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `revert_interval`.
    #[must_use]
    pub fn revert_interval(mut self, value: i64) -> Self {
        self.revert_interval = Some(value);
        self
    }
    /// Sets `revert_option`.
    #[must_use]
    pub fn revert_option(mut self, value: i64) -> Self {
        self.revert_option = Some(value);
        self
    }
    /// Sets `reject_option`.
    #[must_use]
    pub fn reject_option(mut self, value: i64) -> Self {
        self.reject_option = Some(value);
        self
    }
    /// Sets `quick_approval_option`.
    #[must_use]
    pub fn quick_approval_option(mut self, value: i64) -> Self {
        self.quick_approval_option = Some(value);
        self
    }
}
impl wire::Object for CreateApprovalSetting {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("revert_interval", &mut self.revert_interval);
        f.field("revert_option", &mut self.revert_option);
        f.field("reject_option", &mut self.reject_option);
        f.field("quick_approval_option", &mut self.quick_approval_option);
    }
}
/// Whom the initiator, if they choose the approvers, can choose from. / 发起人自选审批人时可选的人员范围。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApproverRange {
    /// The kind of range to choose from. / 可选范围的类型。
    pub r#type: Option<CreateType>,
    /// Whom to choose from: user IDs (as `user_id_type` IDs) if `type` is `PERSONAL`, role IDs if it is `ROLE`. Leave it out for `ALL`.
    ///
    /// 可选的用户或角色：`type` 为 `PERSONAL` 时填用户 ID（类型由 `user_id_type` 决定），为 `ROLE` 时填角色 ID，为 `ALL` 时不填。
    /// - Example: `["f7cb567e"]`
    pub id_list: Option<Vec<String>>,
}
impl CreateApproverRange {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: CreateType) -> Self {
        self.r#type = Some(value);
        self
    }
    /// Sets `id_list`.
    #[must_use]
    pub fn id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.id_list = Some(value.into());
        self
    }
}
impl wire::Object for CreateApproverRange {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("id_list", &mut self.id_list);
    }
}
/// Which widgets of the form can be read and written at this node. / 该节点上对表单各控件的读写权限。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFieldGroup {
    /// The IDs, as in `form`, of the widgets that can be edited at this node. / 该节点可编辑的控件，填表单 `form` 中的控件 ID。
    /// - Example: `["user_name"]`
    pub writable: Vec<String>,
    /// The IDs, as in `form`, of the widgets that can be seen at this node. / 该节点可查看的控件，填表单 `form` 中的控件 ID。
    /// - Example: `["user_name"]`
    pub readable: Vec<String>,
}
impl CreateFieldGroup {
    /// Creates the value from its required fields.
    pub fn new(
        writable: impl Into<Vec<String>>,
        readable: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            writable: writable.into(),
            readable: readable.into(),
        }
    }
}
impl wire::Object for CreateFieldGroup {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("writable", &mut self.writable);
        f.field("readable", &mut self.readable);
    }
}
/// What happens if the approver is the initiator. / 审批人就是提交人本人时如何处理。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreateStarterAssignee {
    /// `STARTER`: The initiator approves / 由提交人本人审批
    Starter,
    /// `AUTO_PASS`: Approved automatically / 自动通过
    AutoPass,
    /// `SUPERVISOR`: The initiator's direct supervisor approves / 由提交人的直属上级审批
    Supervisor,
    /// `DEPARTMENT_MANAGER`: The head of the initiator's department approves / 由提交人的直属部门负责人审批
    DepartmentManager,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CreateStarterAssignee {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CreateStarterAssignee {
    fn as_str(&self) -> &str {
        match self {
            Self::Starter => "STARTER",
            Self::AutoPass => "AUTO_PASS",
            Self::Supervisor => "SUPERVISOR",
            Self::DepartmentManager => "DEPARTMENT_MANAGER",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "STARTER" => Self::Starter,
            "AUTO_PASS" => Self::AutoPass,
            "SUPERVISOR" => Self::Supervisor,
            "DEPARTMENT_MANAGER" => Self::DepartmentManager,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The kind of range to choose from. / 可选范围的类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreateType {
    /// `ALL`: Everybody in the tenant / 全企业
    All,
    /// `PERSONAL`: Given users / 指定审批人
    Personal,
    /// `ROLE`: Given roles / 指定角色
    Role,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CreateType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CreateType {
    fn as_str(&self) -> &str {
        match self {
            Self::All => "ALL",
            Self::Personal => "PERSONAL",
            Self::Role => "ROLE",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "ALL" => Self::All,
            "PERSONAL" => Self::Personal,
            "ROLE" => Self::Role,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    CreateApprovalConfig CreateApprovalForm CreateApprovalNode CreateApprovalSetting
    CreateApproverRange CreateFieldGroup
}
crate::codegen::__impl_enum! {
    CreateStarterAssignee CreateType
}
