// Generated from spec/approval/v2/approval/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
impl super::Api<'_> {
    /// Create an approval definition (v2) / 创建审批定义: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.approval_code(…))`.
    #[deprecated(note = "use `approval.v4.approval.create` instead")]
    pub fn create(
        &self,
        approval_name: impl Into<String>,
        viewers: impl Into<Vec<CreateViewer>>,
        form: CreateForm,
        node_list: impl Into<Vec<CreateNodeList>>,
        i18n_resources: impl Into<Vec<CreateI18nResources>>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(approval_name, viewers, form, node_list, i18n_resources),
        )
    }
}
/// Create an approval definition (v2) / 创建审批定义.
///
/// Creates a simple approval definition, which cannot be deleted in the admin console later. Deprecated: use `approval.v4.approval.create` instead.
///
/// 创建简单的审批定义，之后不能在管理后台删除。已废弃，请改用 `approval.v4.approval.create`。
///
/// **Deprecated**: use `approval.v4.approval.create` instead.
///
/// - `POST /approval/openapi/v2/approval/create`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `approval:approval:readonly`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUzNyYjL1cjM24SN3IjN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The text key of the approval's name, starting with `@i18n@` and at least 9 characters long, whose text is given in `i18n_resources`.
    ///
    /// 以 `@i18n@` 开头的国际化文案 Key，至少 9 个字符，它在 `i18n_resources` 中的文案就是审批名称。
    pub approval_name: String,
    /// The code of the approval definition to update. If empty, a new definition is created.
    ///
    /// 要更新的审批定义 Code，留空则新建审批定义。
    pub approval_code: Option<id::ApprovalCode>,
    /// The text key of the approval's description, starting with `@i18n@` and at least 9 characters long, whose text is given in `i18n_resources`.
    ///
    /// 以 `@i18n@` 开头的国际化文案 Key，至少 9 个字符，它在 `i18n_resources` 中的文案就是审批描述。
    pub description: Option<String>,
    /// Who sees this approval definition on the initiation page. / 在审批前台能看到该审批定义的人员范围。
    pub viewers: Vec<CreateViewer>,
    /// The form of the approval definition. / 审批定义的表单。
    pub form: CreateForm,
    /// The nodes of the process. The first one has to be the start node, the last one the end node.
    ///
    /// 审批流程的节点，第一个须为开始节点，最后一个须为结束节点。
    pub node_list: Vec<CreateNodeList>,
    /// Further settings of the approval definition, such as whether instances can be withdrawn.
    ///
    /// 审批定义的其他设置，如是否可撤回。
    pub settings: Option<CreateSettings>,
    /// Which parts of the approval definition users may change in the approval admin console.
    ///
    /// 审批定义的哪些部分可由用户在审批后台修改。
    pub config: Option<CreateConfig>,
    /// The number of the approval's icon, 0 by default. / 审批图标的编号，不填为 0。
    pub icon: Option<i64>,
    /// The texts in each language, which give the text keys used in the other parameters their values.
    ///
    /// 各语言的文案，为其他参数中的国际化文案 Key 赋值。
    pub i18n_resources: Vec<CreateI18nResources>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        approval_name: impl Into<String>,
        viewers: impl Into<Vec<CreateViewer>>,
        form: CreateForm,
        node_list: impl Into<Vec<CreateNodeList>>,
        i18n_resources: impl Into<Vec<CreateI18nResources>>,
    ) -> Self {
        Self {
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
        }
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
    pub fn settings(mut self, value: CreateSettings) -> Self {
        self.settings = Some(value);
        self
    }
    /// Sets `config`.
    #[must_use]
    pub fn config(mut self, value: CreateConfig) -> Self {
        self.config = Some(value);
        self
    }
    /// Sets `icon`.
    #[must_use]
    pub fn icon(mut self, value: i64) -> Self {
        self.icon = Some(value);
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
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
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("approval.v2.approval.create", Post, "/approval/openapi/v2/approval/create")
        .documented(text("创建审批定义", "Create an approval definition (v2)"), "https://open.feishu.cn/document/ukTMukTMukTM/uUzNyYjL1cjM24SN3IjN")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::APPROVAL_APPROVAL_READONLY])])
        .request(Json, &[
            body("approval_name", String).required(),
            body("approval_code", String),
            body("description", String),
            body("viewers", Array).required(),
            body("form", Object).required(),
            body("node_list", Array).required(),
            body("settings", Object),
            body("config", Object),
            body("icon", Integer),
            body("i18n_resources", Array).required(),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The code of the approval definition. / 审批定义的 Code。
    pub approval_code: id::ApprovalCode,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval_code", &mut self.approval_code);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
/// The documented errors of [`Create`](struct@Create).
pub type CreateError = crate::codegen::NoError;
/// Which parts of the approval definition users may change in the approval admin console.
///
/// 审批定义的哪些部分可由用户在审批后台修改。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfig {
    /// Whether the visibility can be changed in the admin console, which it cannot by default.
    ///
    /// 是否允许在审批后台修改可见范围，不填为不允许。
    pub can_update_viewer: Option<bool>,
    /// Whether the form can be changed in the admin console, which it cannot by default.
    ///
    /// 是否允许在审批后台修改表单，不填为不允许。
    pub can_update_form: Option<bool>,
    /// Whether the process nodes can be changed in the admin console, which they cannot by default.
    ///
    /// 是否允许在审批后台修改流程节点，不填为不允许。
    pub can_update_process: Option<bool>,
    /// Whether the withdrawal period can be changed in the admin console, which it cannot by default.
    ///
    /// 是否允许在审批后台修改撤回时间，不填为不允许。
    pub can_update_revert: Option<bool>,
    /// The link of the help page, which the admin console leads to. / 帮助页的链接，从审批后台可跳转过去。
    pub help_url: Option<String>,
}
impl CreateConfig {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `can_update_viewer`.
    #[must_use]
    pub fn can_update_viewer(mut self, value: bool) -> Self {
        self.can_update_viewer = Some(value);
        self
    }
    /// Sets `can_update_form`.
    #[must_use]
    pub fn can_update_form(mut self, value: bool) -> Self {
        self.can_update_form = Some(value);
        self
    }
    /// Sets `can_update_process`.
    #[must_use]
    pub fn can_update_process(mut self, value: bool) -> Self {
        self.can_update_process = Some(value);
        self
    }
    /// Sets `can_update_revert`.
    #[must_use]
    pub fn can_update_revert(mut self, value: bool) -> Self {
        self.can_update_revert = Some(value);
        self
    }
    /// Sets `help_url`.
    #[must_use]
    pub fn help_url(mut self, value: impl Into<String>) -> Self {
        self.help_url = Some(value.into());
        self
    }
}
impl wire::Object for CreateConfig {
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
pub struct CreateForm {
    /// The widgets of the form, as a JSON array in a string. / 表单的各个控件，为 JSON 数组转成的字符串。
    pub form_content: String,
}
impl CreateForm {
    /// Creates the value from its required fields.
    pub fn new(form_content: impl Into<String>) -> Self {
        Self {
            form_content: form_content.into(),
        }
    }
}
impl wire::Object for CreateForm {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("form_content", &mut self.form_content);
    }
}
/// The texts in each language, which give the text keys used in the other parameters their values.
///
/// 各语言的文案，为其他参数中的国际化文案 Key 赋值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateI18nResources {
    /// The language of this set of texts: `zh-CN` for Chinese, `en-US` for English, `ja-JP` for Japanese.
    ///
    /// 这组文案的语言：`zh-CN` 中文、`en-US` 英文、`ja-JP` 日文。
    pub locale: String,
    /// Whether this set is the default language. The default must hold every key; a key missing in another language falls back to it.
    ///
    /// 这组文案是否为默认语言。默认语言须包含全部 Key，其他语言缺少的 Key 会回退到默认语言。
    pub is_default: bool,
    /// The texts by key. Each key starts with `@i18n@`. / 文案 Key 到文案的映射，Key 以 `@i18n@` 开头。
    pub texts: ::std::collections::BTreeMap<String, String>,
}
impl CreateI18nResources {
    /// Creates the value from its required fields.
    pub fn new(
        locale: impl Into<String>,
        is_default: bool,
        texts: ::std::collections::BTreeMap<String, String>,
    ) -> Self {
        Self {
            locale: locale.into(),
            is_default,
            texts,
        }
    }
}
impl wire::Object for CreateI18nResources {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("locale", &mut self.locale);
        f.field("is_default", &mut self.is_default);
        f.field("texts", &mut self.texts);
    }
}
/// The nodes of the process. The first one has to be the start node, the last one the end node.
///
/// 审批流程的节点，第一个须为开始节点，最后一个须为结束节点。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNodeList {
    /// The ID of the node. It is `START` for the start node and `END` for the end node, both of which need no `name`, `node_type` or `approver`.
    ///
    /// 节点 ID。开始节点固定为 `START`，结束节点固定为 `END`，这两个节点不用设置 `name`、`node_type` 和 `approver`。
    pub id: String,
    /// The text key of the node's name, starting with `@i18n@` and at least 9 characters long, whose text is given in `i18n_resources`.
    ///
    /// 以 `@i18n@` 开头的国际化文案 Key，至少 9 个字符，它在 `i18n_resources` 中的文案就是节点名称。
    /// - Required: the node is neither the first nor the last / 节点不是开始节点或结束节点
    pub name: Option<String>,
    /// How the node is approved: `AND` needs all approvers, `OR` any one of them, `SEQUENTIAL` one after the other. With `SEQUENTIAL`, the approvers have to be chosen by the initiator.
    ///
    /// 节点的审批方式：`AND` 为会签，`OR` 为或签，`SEQUENTIAL` 为依次审批。依次审批时，审批人只能由发起人自选。
    /// - Required: the node is neither the first nor the last / 节点不是开始节点或结束节点
    pub node_type: Option<String>,
    /// The approvers of the node. / 节点的审批人。
    /// - Required: the node is neither the first nor the last / 节点不是开始节点或结束节点
    pub approver: Option<Vec<CreateNodeUser>>,
    /// Who is copied in (CC) at the node. / 节点的抄送人。
    pub ccer: Option<Vec<CreateNodeUser>>,
}
impl CreateNodeList {
    /// Creates the value from its required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: Default::default(),
            node_type: Default::default(),
            approver: Default::default(),
            ccer: Default::default(),
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
    pub fn node_type(mut self, value: impl Into<String>) -> Self {
        self.node_type = Some(value.into());
        self
    }
    /// Sets `approver`.
    #[must_use]
    pub fn approver(mut self, value: impl Into<Vec<CreateNodeUser>>) -> Self {
        self.approver = Some(value.into());
        self
    }
    /// Sets `ccer`.
    #[must_use]
    pub fn ccer(mut self, value: impl Into<Vec<CreateNodeUser>>) -> Self {
        self.ccer = Some(value.into());
        self
    }
}
impl wire::Object for CreateNodeList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("node_type", &mut self.node_type);
        f.field("approver", &mut self.approver);
        f.field("ccer", &mut self.ccer);
    }
}
/// The approvers of the node. / 节点的审批人。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNodeUser {
    /// How the user is found. / 如何确定该用户。
    pub r#type: CreateNodeUserType,
    /// With `Personal`, the user ID of the user, or give `open_id`; with superiors and heads, which level they are of, such as `3`.
    ///
    /// `type` 为 `Personal` 时，用户的 user_id，与 `open_id` 填一个；为各类上级或负责人时，填第几级，如 `3`。
    pub user_id: Option<String>,
    /// With `Personal`, the open ID of the user. / `type` 为 `Personal` 时，用户的 open_id。
    pub open_id: Option<String>,
}
impl CreateNodeUser {
    /// Creates the value from its required fields.
    pub fn new(r#type: CreateNodeUserType) -> Self {
        Self {
            r#type,
            user_id: Default::default(),
            open_id: Default::default(),
        }
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
impl wire::Object for CreateNodeUser {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("user_id", &mut self.user_id);
        f.field("open_id", &mut self.open_id);
    }
}
/// How the user is found. / 如何确定该用户。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreateNodeUserType {
    /// `Supervisor`: The superiors, from below / 直属上级，由下往上逐级
    Supervisor,
    /// `SupervisorTopDown`: The superiors, from above / 上级，由上往下逐级
    SupervisorTopDown,
    /// `DepartmentManager`: The heads of the departments, from below / 部门负责人，由下往上逐级
    DepartmentManager,
    /// `DepartmentManagerTopDown`: The heads of the departments, from above / 部门负责人，由上往下逐级
    DepartmentManagerTopDown,
    /// `Personal`: A certain user / 指定成员
    Personal,
    /// `Free`: Whom the initiator chooses; not for CCs / 发起人自选，不能用于抄送人
    Free,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CreateNodeUserType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CreateNodeUserType {
    fn as_str(&self) -> &str {
        match self {
            Self::Supervisor => "Supervisor",
            Self::SupervisorTopDown => "SupervisorTopDown",
            Self::DepartmentManager => "DepartmentManager",
            Self::DepartmentManagerTopDown => "DepartmentManagerTopDown",
            Self::Personal => "Personal",
            Self::Free => "Free",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "Supervisor" => Self::Supervisor,
            "SupervisorTopDown" => Self::SupervisorTopDown,
            "DepartmentManager" => Self::DepartmentManager,
            "DepartmentManagerTopDown" => Self::DepartmentManagerTopDown,
            "Personal" => Self::Personal,
            "Free" => Self::Free,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Further settings of the approval definition, such as whether instances can be withdrawn.
///
/// 审批定义的其他设置，如是否可撤回。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSettings {
    /// How long after approval an instance can still be withdrawn, in seconds. It is 31 days if omitted; 0 forbids withdrawal.
    ///
    /// 审批通过后还能撤回的时长，单位为秒；不填为 31 天，填 0 则不可撤回。
    pub revert_interval: Option<i64>,
    /// Whether an instance can still be withdrawn after its first node has passed: 1 for yes, 0 for no. The default is 1.
    ///
    /// 第一个节点通过后是否还能撤回：1 为能，0 为不能，不填为 1。
    pub revert_option: Option<i64>,
}
impl CreateSettings {
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
}
impl wire::Object for CreateSettings {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("revert_interval", &mut self.revert_interval);
        f.field("revert_option", &mut self.revert_option);
    }
}
/// Who sees this approval definition on the initiation page. / 在审批前台能看到该审批定义的人员范围。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateViewer {
    /// The type of audience. / 可见范围的类型。
    pub r#type: CreateViewerType,
    /// With `USER`, the user ID of who sees it; give this or `open_id`.
    ///
    /// `type` 为 `USER` 时，可见用户的 user_id，与 `open_id` 填一个。
    pub user_id: Option<String>,
    /// With `USER`, the open ID of who sees it, which is given instead of `user_id`; with `DEPARTMENT`, the open ID of the department.
    ///
    /// `type` 为 `USER` 时，可见用户的 open_id，与 `user_id` 填一个；为 `DEPARTMENT` 时，可见部门的 open_id。
    pub open_id: Option<String>,
}
impl CreateViewer {
    /// Creates the value from its required fields.
    pub fn new(r#type: CreateViewerType) -> Self {
        Self {
            r#type,
            user_id: Default::default(),
            open_id: Default::default(),
        }
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
impl wire::Object for CreateViewer {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("user_id", &mut self.user_id);
        f.field("open_id", &mut self.open_id);
    }
}
/// The type of audience. / 可见范围的类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreateViewerType {
    /// `TENANT`: Everyone sees it / 所有人可见
    Tenant,
    /// `NONE`: No one sees it / 所有人不可见
    None,
    /// `USER`: The user sees it / 指定用户可见
    User,
    /// `DEPARTMENT`: The department sees it / 指定部门可见
    Department,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CreateViewerType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CreateViewerType {
    fn as_str(&self) -> &str {
        match self {
            Self::Tenant => "TENANT",
            Self::None => "NONE",
            Self::User => "USER",
            Self::Department => "DEPARTMENT",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "TENANT" => Self::Tenant,
            "NONE" => Self::None,
            "USER" => Self::User,
            "DEPARTMENT" => Self::Department,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    CreateConfig CreateForm CreateI18nResources CreateNodeList CreateNodeUser
    CreateSettings CreateViewer
}
crate::codegen::__impl_enum! {
    CreateNodeUserType CreateViewerType
}
