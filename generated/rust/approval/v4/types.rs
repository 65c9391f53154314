// Generated from spec/approval/v4/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// The quick actions on the task, which for now can be used in Feishu on mobile only.
///
/// 任务上的快捷审批操作，目前只能在飞书移动端使用。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActionConfig {
    /// What the action is. It is shown as a button in approval lists, at most two for a task, and the callback sends it so that your system knows what the user did.
    ///
    /// 操作的类型，显示为审批列表中的按钮，每个任务可配置两个。用户点击后，回调请求会携带它，三方系统据此得知用户做了什么。
    pub action_type: ActionConfigActionType,
    /// The text key of the action's name, starting with `@i18n@`, whose text is given in `texts` of `i18n_resources`. It is needed if `action_type` is neither approval nor rejection.
    ///
    /// 操作名称的国际化文案 Key，以 `@i18n@` 开头，文案在 `i18n_resources` 的 `texts` 中给出；`action_type` 既非同意也非拒绝时必须填写。
    /// - Example: `"@i18n@5"`
    pub action_name: String,
    /// Whether approvers, having acted in the approval center, are taken to a page to enter a comment.
    ///
    /// 审批人在审批中心操作任务后，是否还要跳转填写审批意见。
    pub is_need_reason: bool,
    /// Whether the comment has to be filled in. / 审批意见是否必须填写。
    pub is_reason_required: bool,
    /// Whether files can be attached to the comment. / 审批意见能否上传附件。
    pub is_need_attachment: bool,
}
impl wire::Object for ActionConfig {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("action_type", &mut self.action_type);
        f.field("action_name", &mut self.action_name);
        f.field("is_need_reason", &mut self.is_need_reason);
        f.field("is_reason_required", &mut self.is_reason_required);
        f.field("is_need_attachment", &mut self.is_need_attachment);
    }
}
/// What the action is. It is shown as a button in approval lists, at most two for a task, and the callback sends it so that your system knows what the user did.
///
/// 操作的类型，显示为审批列表中的按钮，每个任务可配置两个。用户点击后，回调请求会携带它，三方系统据此得知用户做了什么。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ActionConfigActionType {
    /// `APPROVE`: Approve / 同意
    Approve,
    /// `REJECT`: Reject / 拒绝
    Reject,
    /// `{KEY}`: Custom action, any string, which needs `action_name` / 自定义操作，可为任意字符串，须提供 `action_name`
    Key,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ActionConfigActionType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ActionConfigActionType {
    fn as_str(&self) -> &str {
        match self {
            Self::Approve => "APPROVE",
            Self::Reject => "REJECT",
            Self::Key => "{KEY}",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "APPROVE" => Self::Approve,
            "REJECT" => Self::Reject,
            "{KEY}" => Self::Key,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The request form of [`ActionConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActionConfigInput {
    /// What the action is. It is shown as a button in approval lists, at most two for a task, and the callback sends it so that your system knows what the user did.
    ///
    /// 操作的类型，显示为审批列表中的按钮，每个任务可配置两个。用户点击后，回调请求会携带它，三方系统据此得知用户做了什么。
    pub action_type: ActionConfigActionType,
    /// The text key of the action's name, starting with `@i18n@`, whose text is given in `texts` of `i18n_resources`. It is needed if `action_type` is neither approval nor rejection.
    ///
    /// 操作名称的国际化文案 Key，以 `@i18n@` 开头，文案在 `i18n_resources` 的 `texts` 中给出；`action_type` 既非同意也非拒绝时必须填写。
    /// - Example: `"@i18n@5"`
    pub action_name: Option<String>,
    /// Whether approvers, having acted in the approval center, are taken to a page to enter a comment.
    ///
    /// 审批人在审批中心操作任务后，是否还要跳转填写审批意见。
    pub is_need_reason: Option<bool>,
    /// Whether the comment has to be filled in. / 审批意见是否必须填写。
    pub is_reason_required: Option<bool>,
    /// Whether files can be attached to the comment. / 审批意见能否上传附件。
    pub is_need_attachment: Option<bool>,
}
impl ActionConfigInput {
    /// Creates the value from its required fields.
    pub fn new(action_type: ActionConfigActionType) -> Self {
        Self {
            action_type,
            action_name: Default::default(),
            is_need_reason: Default::default(),
            is_reason_required: Default::default(),
            is_need_attachment: Default::default(),
        }
    }
    /// Sets `action_name`.
    #[must_use]
    pub fn action_name(mut self, value: impl Into<String>) -> Self {
        self.action_name = Some(value.into());
        self
    }
    /// Sets `is_need_reason`.
    #[must_use]
    pub fn is_need_reason(mut self, value: bool) -> Self {
        self.is_need_reason = Some(value);
        self
    }
    /// Sets `is_reason_required`.
    #[must_use]
    pub fn is_reason_required(mut self, value: bool) -> Self {
        self.is_reason_required = Some(value);
        self
    }
    /// Sets `is_need_attachment`.
    #[must_use]
    pub fn is_need_attachment(mut self, value: bool) -> Self {
        self.is_need_attachment = Some(value);
        self
    }
}
impl wire::Object for ActionConfigInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("action_type", &mut self.action_type);
        f.field("action_name", &mut self.action_name);
        f.field("is_need_reason", &mut self.is_need_reason);
        f.field("is_reason_required", &mut self.is_reason_required);
        f.field("is_need_attachment", &mut self.is_need_attachment);
    }
}
/// An approver of a node, or someone it copies in. / 节点的审批人或抄送人。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApprovalApproverCcer {
    /// The kind of approver or CC recipient. The 4 kinds of supervisors and department heads need `level`, such as `Supervisor` with `level` 3 for the third supervisor from the bottom up; `Personal` needs `user_id`; `Free` needs neither.
    ///
    /// 审批人或抄送人的类型。主管和部门负责人的 4 种类型须填 `level`，例如由下往上第 3 级主管为 `Supervisor` 加 `level` 3；`Personal` 须填 `user_id`；`Free` 两者都不用填。
    pub r#type: ApprovalApproverCcerType,
    /// The given user, as a `user_id_type` ID, needed if `type` is `Personal`.
    ///
    /// 指定的用户，类型由 `user_id_type` 决定，`type` 为 `Personal` 时必须填写。
    /// - Example: `"f7cb567e"`
    pub user_id: Option<String>,
    /// The level of the supervisor or department head, such as 3 for three levels. It is needed if `type` is `Supervisor`, `SupervisorTopDown`, `DepartmentManager` or `DepartmentManagerTopDown`.
    ///
    /// 审批的级数，例如 3 表示三级主管；`type` 为 `Supervisor`、`SupervisorTopDown`、`DepartmentManager` 或 `DepartmentManagerTopDown` 时必须填写。
    /// - Example: `"3"`
    pub level: Option<String>,
}
impl ApprovalApproverCcer {
    /// Creates the value from its required fields.
    pub fn new(r#type: ApprovalApproverCcerType) -> Self {
        Self {
            r#type,
            user_id: Default::default(),
            level: Default::default(),
        }
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `level`.
    #[must_use]
    pub fn level(mut self, value: impl Into<String>) -> Self {
        self.level = Some(value.into());
        self
    }
}
impl wire::Object for ApprovalApproverCcer {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("user_id", &mut self.user_id);
        f.field("level", &mut self.level);
    }
}
/// The kind of approver or CC recipient. The 4 kinds of supervisors and department heads need `level`, such as `Supervisor` with `level` 3 for the third supervisor from the bottom up; `Personal` needs `user_id`; `Free` needs neither.
///
/// 审批人或抄送人的类型。主管和部门负责人的 4 种类型须填 `level`，例如由下往上第 3 级主管为 `Supervisor` 加 `level` 3；`Personal` 须填 `user_id`；`Free` 两者都不用填。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ApprovalApproverCcerType {
    /// `Supervisor`: Supervisor, counted from the bottom up / 主管，由下往上
    Supervisor,
    /// `SupervisorTopDown`: Supervisor, counted from the top down / 主管，由上往下
    SupervisorTopDown,
    /// `DepartmentManager`: Department head, counted from the bottom up / 部门负责人，由下往上
    DepartmentManager,
    /// `DepartmentManagerTopDown`: Department head, counted from the top down / 部门负责人，由上往下
    DepartmentManagerTopDown,
    /// `Personal`: A given user / 指定成员
    Personal,
    /// `Free`: Chosen by the initiator / 发起人自选
    Free,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ApprovalApproverCcerType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ApprovalApproverCcerType {
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
/// How the third-party approval is connected, such as its initiation links and action callback.
///
/// 三方审批的接入设置，如发起链接和操作回调。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApprovalCreateExternal {
    /// The text key of the name of the source system, starting with `@i18n@`, which tells in lists where the approval comes from. Its text is given in `texts` of `i18n_resources`, without the word for "from", which the approval center adds.
    ///
    /// 来源系统名称的国际化文案 Key，以 `@i18n@` 开头，在列表中说明审批来自哪个三方系统，文案在 `i18n_resources` 的 `texts` 中给出。文案不用带“来自”，审批中心会自动加上。
    /// - Example: `"@i18n@3"`
    pub biz_name: String,
    /// Your own business category of the approval definition. / 自定义的审批业务类别。
    /// - Example: `"permission"`
    pub biz_type: String,
    /// The third-party link that opens when the approval is initiated on mobile. If omitted, the approval is not shown on mobile.
    ///
    /// 移动端发起审批时跳转的三方链接，不填则移动端不显示该审批。
    /// - Example: `"https://applink.feishu.cn/client/mini_program/open?appId=cli_9c90fc38e07a9101&path=pages/approval-form/index?id=9999"`
    pub create_link_mobile: String,
    /// The third-party link that opens when the approval is initiated on desktop. If omitted, the approval is not shown on desktop.
    ///
    /// PC 端发起审批时跳转的三方链接，不填则 PC 端不显示该审批。
    /// - Example: `"text"`
    pub create_link_pc: String,
    /// Whether the desktop initiation page shows the definition, which it does not by default. `support_pc` and `support_mobile` cannot both be `false`.
    ///
    /// PC 端的发起审批页面是否展示该定义，不填为不展示。`support_pc` 与 `support_mobile` 不能都为 `false`。
    pub support_pc: bool,
    /// Whether the mobile initiation page shows the definition, which it does not by default. `support_pc` and `support_mobile` cannot both be `false`.
    ///
    /// 移动端的发起审批页面是否展示该定义，不填为不展示。`support_pc` 与 `support_mobile` 不能都为 `false`。
    pub support_mobile: bool,
    /// Whether CCs can be marked as read in bulk, which they cannot by default. / 是否可将抄送批量标为已读，不填为不可以。
    pub support_batch_read: bool,
    /// Whether CCs can be marked as read. It has no effect for now. / 是否可将抄送标为已读，目前不生效。
    pub enable_mark_readed: bool,
    /// Whether quick actions are supported. It has no effect for now. / 是否支持快速操作，目前不生效。
    pub enable_quick_operate: bool,
    /// The URL in your system that the approval center calls once an approver has approved or rejected a pending task, in the format described under [quick approval callback](https://open.feishu.cn/document/ukTMukTMukTM/ukjNyYjL5YjM24SO2IjN/quick-approval-callback).
    ///
    /// 三方系统的回调地址，审批人对待审批的任务点击同意或拒绝后由审批中心调用，格式见[快捷审批回调](https://open.feishu.cn/document/ukTMukTMukTM/ukjNyYjL5YjM24SO2IjN/quick-approval-callback)。
    /// - Example: `"http://www.feishu.cn/approval/openapi/instanceOperate"`
    pub action_callback_url: String,
    /// The token sent with callbacks, by which your system verifies that they come from the approval center.
    ///
    /// 回调携带的 Token，三方系统凭它确认请求来自审批中心。
    /// - Example: `"sdjkljkx9lsadf110"`
    pub action_callback_token: String,
    /// The key callback parameters are encrypted with, unencrypted if omitted. Your system decrypts them by the algorithm under [external options](https://open.feishu.cn/document/ukTMukTMukTM/uADM4QjLwADO04CMwgDN).
    ///
    /// 加密回调请求参数的密钥，不填则不加密；填写后三方系统须按[关联外部选项](https://open.feishu.cn/document/ukTMukTMukTM/uADM4QjLwADO04CMwgDN)中的算法解密。
    /// - Example: `"gfdqedvsadfgfsd"`
    pub action_callback_key: String,
    /// Whether approvers can handle tasks of this definition in bulk, which they cannot by default.
    ///
    /// 审批人是否可以批量处理该定义下的任务，不填为不可以。
    pub allow_batch_operate: bool,
    /// Whether the data of this process is left out of efficiency statistics, which it is not by default.
    ///
    /// 是否将该流程的数据排除在效率统计之外，不填为不排除。
    pub exclude_efficiency_statistics: bool,
}
impl wire::Object for ApprovalCreateExternal {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("biz_name", &mut self.biz_name);
        f.field("biz_type", &mut self.biz_type);
        f.field("create_link_mobile", &mut self.create_link_mobile);
        f.field("create_link_pc", &mut self.create_link_pc);
        f.field("support_pc", &mut self.support_pc);
        f.field("support_mobile", &mut self.support_mobile);
        f.field("support_batch_read", &mut self.support_batch_read);
        f.field("enable_mark_readed", &mut self.enable_mark_readed);
        f.field("enable_quick_operate", &mut self.enable_quick_operate);
        f.field("action_callback_url", &mut self.action_callback_url);
        f.field("action_callback_token", &mut self.action_callback_token);
        f.field("action_callback_key", &mut self.action_callback_key);
        f.field("allow_batch_operate", &mut self.allow_batch_operate);
        f.field(
            "exclude_efficiency_statistics",
            &mut self.exclude_efficiency_statistics,
        );
    }
}
/// The request form of [`ApprovalCreateExternal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApprovalCreateExternalInput {
    /// The text key of the name of the source system, starting with `@i18n@`, which tells in lists where the approval comes from. Its text is given in `texts` of `i18n_resources`, without the word for "from", which the approval center adds.
    ///
    /// 来源系统名称的国际化文案 Key，以 `@i18n@` 开头，在列表中说明审批来自哪个三方系统，文案在 `i18n_resources` 的 `texts` 中给出。文案不用带“来自”，审批中心会自动加上。
    /// - Example: `"@i18n@3"`
    pub biz_name: Option<String>,
    /// Your own business category of the approval definition. / 自定义的审批业务类别。
    /// - Example: `"permission"`
    pub biz_type: Option<String>,
    /// The third-party link that opens when the approval is initiated on mobile. If omitted, the approval is not shown on mobile.
    ///
    /// 移动端发起审批时跳转的三方链接，不填则移动端不显示该审批。
    /// - Example: `"https://applink.feishu.cn/client/mini_program/open?appId=cli_9c90fc38e07a9101&path=pages/approval-form/index?id=9999"`
    pub create_link_mobile: Option<String>,
    /// The third-party link that opens when the approval is initiated on desktop. If omitted, the approval is not shown on desktop.
    ///
    /// PC 端发起审批时跳转的三方链接，不填则 PC 端不显示该审批。
    /// - Example: `"text"`
    pub create_link_pc: Option<String>,
    /// Whether the desktop initiation page shows the definition, which it does not by default. `support_pc` and `support_mobile` cannot both be `false`.
    ///
    /// PC 端的发起审批页面是否展示该定义，不填为不展示。`support_pc` 与 `support_mobile` 不能都为 `false`。
    pub support_pc: Option<bool>,
    /// Whether the mobile initiation page shows the definition, which it does not by default. `support_pc` and `support_mobile` cannot both be `false`.
    ///
    /// 移动端的发起审批页面是否展示该定义，不填为不展示。`support_pc` 与 `support_mobile` 不能都为 `false`。
    pub support_mobile: Option<bool>,
    /// Whether CCs can be marked as read in bulk, which they cannot by default. / 是否可将抄送批量标为已读，不填为不可以。
    pub support_batch_read: Option<bool>,
    /// Whether CCs can be marked as read. It has no effect for now. / 是否可将抄送标为已读，目前不生效。
    pub enable_mark_readed: Option<bool>,
    /// Whether quick actions are supported. It has no effect for now. / 是否支持快速操作，目前不生效。
    pub enable_quick_operate: Option<bool>,
    /// The URL in your system that the approval center calls once an approver has approved or rejected a pending task, in the format described under [quick approval callback](https://open.feishu.cn/document/ukTMukTMukTM/ukjNyYjL5YjM24SO2IjN/quick-approval-callback).
    ///
    /// 三方系统的回调地址，审批人对待审批的任务点击同意或拒绝后由审批中心调用，格式见[快捷审批回调](https://open.feishu.cn/document/ukTMukTMukTM/ukjNyYjL5YjM24SO2IjN/quick-approval-callback)。
    /// - Example: `"http://www.feishu.cn/approval/openapi/instanceOperate"`
    pub action_callback_url: Option<String>,
    /// The token sent with callbacks, by which your system verifies that they come from the approval center.
    ///
    /// 回调携带的 Token，三方系统凭它确认请求来自审批中心。
    /// - Example: `"sdjkljkx9lsadf110"`
    pub action_callback_token: Option<String>,
    /// The key callback parameters are encrypted with, unencrypted if omitted. Your system decrypts them by the algorithm under [external options](https://open.feishu.cn/document/ukTMukTMukTM/uADM4QjLwADO04CMwgDN).
    ///
    /// 加密回调请求参数的密钥，不填则不加密；填写后三方系统须按[关联外部选项](https://open.feishu.cn/document/ukTMukTMukTM/uADM4QjLwADO04CMwgDN)中的算法解密。
    /// - Example: `"gfdqedvsadfgfsd"`
    pub action_callback_key: Option<String>,
    /// Whether approvers can handle tasks of this definition in bulk, which they cannot by default.
    ///
    /// 审批人是否可以批量处理该定义下的任务，不填为不可以。
    pub allow_batch_operate: Option<bool>,
    /// Whether the data of this process is left out of efficiency statistics, which it is not by default.
    ///
    /// 是否将该流程的数据排除在效率统计之外，不填为不排除。
    pub exclude_efficiency_statistics: Option<bool>,
}
impl ApprovalCreateExternalInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `biz_name`.
    #[must_use]
    pub fn biz_name(mut self, value: impl Into<String>) -> Self {
        self.biz_name = Some(value.into());
        self
    }
    /// Sets `biz_type`.
    #[must_use]
    pub fn biz_type(mut self, value: impl Into<String>) -> Self {
        self.biz_type = Some(value.into());
        self
    }
    /// Sets `create_link_mobile`.
    #[must_use]
    pub fn create_link_mobile(mut self, value: impl Into<String>) -> Self {
        self.create_link_mobile = Some(value.into());
        self
    }
    /// Sets `create_link_pc`.
    #[must_use]
    pub fn create_link_pc(mut self, value: impl Into<String>) -> Self {
        self.create_link_pc = Some(value.into());
        self
    }
    /// Sets `support_pc`.
    #[must_use]
    pub fn support_pc(mut self, value: bool) -> Self {
        self.support_pc = Some(value);
        self
    }
    /// Sets `support_mobile`.
    #[must_use]
    pub fn support_mobile(mut self, value: bool) -> Self {
        self.support_mobile = Some(value);
        self
    }
    /// Sets `support_batch_read`.
    #[must_use]
    pub fn support_batch_read(mut self, value: bool) -> Self {
        self.support_batch_read = Some(value);
        self
    }
    /// Sets `enable_mark_readed`.
    #[must_use]
    pub fn enable_mark_readed(mut self, value: bool) -> Self {
        self.enable_mark_readed = Some(value);
        self
    }
    /// Sets `enable_quick_operate`.
    #[must_use]
    pub fn enable_quick_operate(mut self, value: bool) -> Self {
        self.enable_quick_operate = Some(value);
        self
    }
    /// Sets `action_callback_url`.
    #[must_use]
    pub fn action_callback_url(mut self, value: impl Into<String>) -> Self {
        self.action_callback_url = Some(value.into());
        self
    }
    /// Sets `action_callback_token`.
    #[must_use]
    pub fn action_callback_token(mut self, value: impl Into<String>) -> Self {
        self.action_callback_token = Some(value.into());
        self
    }
    /// Sets `action_callback_key`.
    #[must_use]
    pub fn action_callback_key(mut self, value: impl Into<String>) -> Self {
        self.action_callback_key = Some(value.into());
        self
    }
    /// Sets `allow_batch_operate`.
    #[must_use]
    pub fn allow_batch_operate(mut self, value: bool) -> Self {
        self.allow_batch_operate = Some(value);
        self
    }
    /// Sets `exclude_efficiency_statistics`.
    #[must_use]
    pub fn exclude_efficiency_statistics(mut self, value: bool) -> Self {
        self.exclude_efficiency_statistics = Some(value);
        self
    }
}
impl wire::Object for ApprovalCreateExternalInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("biz_name", &mut self.biz_name);
        f.field("biz_type", &mut self.biz_type);
        f.field("create_link_mobile", &mut self.create_link_mobile);
        f.field("create_link_pc", &mut self.create_link_pc);
        f.field("support_pc", &mut self.support_pc);
        f.field("support_mobile", &mut self.support_mobile);
        f.field("support_batch_read", &mut self.support_batch_read);
        f.field("enable_mark_readed", &mut self.enable_mark_readed);
        f.field("enable_quick_operate", &mut self.enable_quick_operate);
        f.field("action_callback_url", &mut self.action_callback_url);
        f.field("action_callback_token", &mut self.action_callback_token);
        f.field("action_callback_key", &mut self.action_callback_key);
        f.field("allow_batch_operate", &mut self.allow_batch_operate);
        f.field(
            "exclude_efficiency_statistics",
            &mut self.exclude_efficiency_statistics,
        );
    }
}
/// An entry of those who can see an approval. / 可见范围中的一项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApprovalCreateViewers {
    /// Who can see the approval definition. / 审批定义的可见范围。
    pub viewer_type: ApprovalCreateViewersViewerType,
    /// The user who can see the definition, as a `user_id_type` ID, needed if `viewer_type` is `USER`.
    ///
    /// 可见用户的 ID，类型由 `user_id_type` 决定，`viewer_type` 为 `USER` 时必须填写。
    /// - Example: `"19a294c2"`
    pub viewer_user_id: String,
    /// The department that can see the definition, as a `department_id_type` ID, needed if `viewer_type` is `DEPARTMENT`.
    ///
    /// 可见部门的 ID，类型由 `department_id_type` 决定，`viewer_type` 为 `DEPARTMENT` 时必须填写。
    /// - Example: `"od-ac9d697abfa990b715dcc33d58a62a9d"`
    pub viewer_department_id: String,
}
impl wire::Object for ApprovalCreateViewers {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("viewer_type", &mut self.viewer_type);
        f.field("viewer_user_id", &mut self.viewer_user_id);
        f.field("viewer_department_id", &mut self.viewer_department_id);
    }
}
/// The request form of [`ApprovalCreateViewers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApprovalCreateViewersInput {
    /// Who can see the approval definition. / 审批定义的可见范围。
    pub viewer_type: Option<ApprovalCreateViewersViewerType>,
    /// The user who can see the definition, as a `user_id_type` ID, needed if `viewer_type` is `USER`.
    ///
    /// 可见用户的 ID，类型由 `user_id_type` 决定，`viewer_type` 为 `USER` 时必须填写。
    /// - Example: `"19a294c2"`
    pub viewer_user_id: Option<String>,
    /// The department that can see the definition, as a `department_id_type` ID, needed if `viewer_type` is `DEPARTMENT`.
    ///
    /// 可见部门的 ID，类型由 `department_id_type` 决定，`viewer_type` 为 `DEPARTMENT` 时必须填写。
    /// - Example: `"od-ac9d697abfa990b715dcc33d58a62a9d"`
    pub viewer_department_id: Option<String>,
}
impl ApprovalCreateViewersInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `viewer_type`.
    #[must_use]
    pub fn viewer_type(mut self, value: ApprovalCreateViewersViewerType) -> Self {
        self.viewer_type = Some(value);
        self
    }
    /// Sets `viewer_user_id`.
    #[must_use]
    pub fn viewer_user_id(mut self, value: impl Into<String>) -> Self {
        self.viewer_user_id = Some(value.into());
        self
    }
    /// Sets `viewer_department_id`.
    #[must_use]
    pub fn viewer_department_id(mut self, value: impl Into<String>) -> Self {
        self.viewer_department_id = Some(value.into());
        self
    }
}
impl wire::Object for ApprovalCreateViewersInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("viewer_type", &mut self.viewer_type);
        f.field("viewer_user_id", &mut self.viewer_user_id);
        f.field("viewer_department_id", &mut self.viewer_department_id);
    }
}
/// Who can see the approval definition. / 审批定义的可见范围。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ApprovalCreateViewersViewerType {
    /// `TENANT`: Everyone in the tenant / 租户内所有人
    Tenant,
    /// `DEPARTMENT`: Given departments / 指定部门
    Department,
    /// `USER`: Given users / 指定用户
    User,
    /// `NONE`: No one / 任何人都不可见
    None,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ApprovalCreateViewersViewerType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ApprovalCreateViewersViewerType {
    fn as_str(&self) -> &str {
        match self {
            Self::Tenant => "TENANT",
            Self::Department => "DEPARTMENT",
            Self::User => "USER",
            Self::None => "NONE",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "TENANT" => Self::Tenant,
            "DEPARTMENT" => Self::Department,
            "USER" => Self::User,
            "NONE" => Self::None,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The state of the instance. / 审批实例的状态。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ApprovalStatus {
    /// `PENDING`: Pending / 审批中
    Pending,
    /// `APPROVED`: Approved / 已通过
    Approved,
    /// `REJECTED`: Rejected / 已拒绝
    Rejected,
    /// `CANCELED`: Withdrawn / 已撤回
    Canceled,
    /// `DELETED`: Deleted / 已删除
    Deleted,
    /// `HIDDEN`: State not shown / 隐藏状态
    Hidden,
    /// `TERMINATED`: Terminated / 已终止
    Terminated,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ApprovalStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ApprovalStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::Pending => "PENDING",
            Self::Approved => "APPROVED",
            Self::Rejected => "REJECTED",
            Self::Canceled => "CANCELED",
            Self::Deleted => "DELETED",
            Self::Hidden => "HIDDEN",
            Self::Terminated => "TERMINATED",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "PENDING" => Self::Pending,
            "APPROVED" => Self::Approved,
            "REJECTED" => Self::Rejected,
            "CANCELED" => Self::Canceled,
            "DELETED" => Self::Deleted,
            "HIDDEN" => Self::Hidden,
            "TERMINATED" => Self::Terminated,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The state of the tasks to get. / 只获取处于该状态的任务。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ApprovalStatus2 {
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
    /// `REVERTED`: Reverted / 已还原
    Reverted,
    /// `ROLLBACK`: Rolled back / 已退回
    Rollback,
    /// `OVERTIME_CLOSE`: Closed after a timeout / 超时未处理被关闭
    OvertimeClose,
    /// `OVERTIME_RECOVER`: Recovered manually after a timeout / 超时关闭后被手动恢复
    OvertimeRecover,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ApprovalStatus2 {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ApprovalStatus2 {
    fn as_str(&self) -> &str {
        match self {
            Self::Pending => "PENDING",
            Self::Approved => "APPROVED",
            Self::Rejected => "REJECTED",
            Self::Transferred => "TRANSFERRED",
            Self::Done => "DONE",
            Self::Reverted => "REVERTED",
            Self::Rollback => "ROLLBACK",
            Self::OvertimeClose => "OVERTIME_CLOSE",
            Self::OvertimeRecover => "OVERTIME_RECOVER",
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
            "REVERTED" => Self::Reverted,
            "ROLLBACK" => Self::Rollback,
            "OVERTIME_CLOSE" => Self::OvertimeClose,
            "OVERTIME_RECOVER" => Self::OvertimeRecover,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The state of the task. / 审批任务的状态。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ApprovalStatus3 {
    /// `REVERTED`: Reverted / 已还原
    Reverted,
    /// `PENDING`: In progress / 进行中
    Pending,
    /// `APPROVED`: Approved / 已通过
    Approved,
    /// `REJECTED`: Rejected / 已拒绝
    Rejected,
    /// `TRANSFERRED`: Transferred / 已转交
    Transferred,
    /// `ROLLBACK`: Rolled back / 已退回
    Rollback,
    /// `DONE`: Done / 已完成
    Done,
    /// `OVERTIME_CLOSE`: Closed after a timeout / 超时未处理被关闭
    OvertimeClose,
    /// `OVERTIME_RECOVER`: Recovered manually after a timeout / 超时关闭后被手动恢复
    OvertimeRecover,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ApprovalStatus3 {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ApprovalStatus3 {
    fn as_str(&self) -> &str {
        match self {
            Self::Reverted => "REVERTED",
            Self::Pending => "PENDING",
            Self::Approved => "APPROVED",
            Self::Rejected => "REJECTED",
            Self::Transferred => "TRANSFERRED",
            Self::Rollback => "ROLLBACK",
            Self::Done => "DONE",
            Self::OvertimeClose => "OVERTIME_CLOSE",
            Self::OvertimeRecover => "OVERTIME_RECOVER",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "REVERTED" => Self::Reverted,
            "PENDING" => Self::Pending,
            "APPROVED" => Self::Approved,
            "REJECTED" => Self::Rejected,
            "TRANSFERRED" => Self::Transferred,
            "ROLLBACK" => Self::Rollback,
            "DONE" => Self::Done,
            "OVERTIME_CLOSE" => Self::OvertimeClose,
            "OVERTIME_RECOVER" => Self::OvertimeRecover,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The CCs of the instance. / 审批实例下的抄送。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcNode {
    /// The identifier of the CC, unique within the instance. / 抄送在审批实例内的唯一标识。
    /// - Example: `"123456"`
    pub cc_id: String,
    /// The user ID of the user who is copied in. Either this or `open_id` is needed.
    ///
    /// 被抄送人的 user_id，与 `open_id` 至少填一个。
    /// - Example: `"12345"`
    pub user_id: String,
    /// The open ID of the user who is copied in. Either this or `user_id` is needed.
    ///
    /// 被抄送人的 open_id，与 `user_id` 至少填一个。
    /// - Example: `"ou_be73cbc0ee35eb6ca54e9e7cc14998c1"`
    pub open_id: id::OpenId,
    /// The links to the CC in the third-party system, opened by a click on it in the CC list of the approval center.
    ///
    /// 抄送在三方系统中的详情链接，在审批中心的“抄送我”列表中点击抄送时跳转。
    pub links: ExternalInstanceLink,
    /// Whether the user has read the CC. / 被抄送人是否已读。
    pub read_status: ReadStatus,
    /// Additional data of the CC, as JSON in a string. / 抄送的扩展数据，为 JSON 转成的字符串。
    /// - Example: `"{\"xxx\":\"xxx\"}"`
    pub extra: String,
    /// The title of the CC. / 抄送的标题。
    /// - Example: `"xxx"`
    pub title: String,
    /// When the CC was sent, in milliseconds since 1970. / 抄送的发起时间，毫秒级时间戳。
    /// - Example: `"1556468012678"`
    pub create_time: wire::TimestampMs,
    /// When the CC was last updated, in milliseconds since 1970. With `UPDATE` as `update_mode`, the approval center is updated only if it is greater than before.
    ///
    /// 抄送最近一次更新的时间，毫秒级时间戳。`update_mode` 为 `UPDATE` 时，该值比上次大才会更新审批中心。
    /// - Example: `"1556468012678"`
    pub update_time: wire::TimestampMs,
    /// How the CC opens from lists. / 在列表中打开抄送的方式。
    pub display_method: DisplayMethod,
}
impl wire::Object for CcNode {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("cc_id", &mut self.cc_id);
        f.field("user_id", &mut self.user_id);
        f.field("open_id", &mut self.open_id);
        f.field("links", &mut self.links);
        f.field("read_status", &mut self.read_status);
        f.field("extra", &mut self.extra);
        f.field("title", &mut self.title);
        f.field("create_time", &mut self.create_time);
        f.field("update_time", &mut self.update_time);
        f.field("display_method", &mut self.display_method);
    }
}
/// The request form of [`CcNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcNodeInput {
    /// The identifier of the CC, unique within the instance. / 抄送在审批实例内的唯一标识。
    /// - Example: `"123456"`
    pub cc_id: String,
    /// The user ID of the user who is copied in. Either this or `open_id` is needed.
    ///
    /// 被抄送人的 user_id，与 `open_id` 至少填一个。
    /// - Example: `"12345"`
    pub user_id: Option<String>,
    /// The open ID of the user who is copied in. Either this or `user_id` is needed.
    ///
    /// 被抄送人的 open_id，与 `user_id` 至少填一个。
    /// - Example: `"ou_be73cbc0ee35eb6ca54e9e7cc14998c1"`
    pub open_id: Option<id::OpenId>,
    /// The links to the CC in the third-party system, opened by a click on it in the CC list of the approval center.
    ///
    /// 抄送在三方系统中的详情链接，在审批中心的“抄送我”列表中点击抄送时跳转。
    pub links: ExternalInstanceLinkInput,
    /// Whether the user has read the CC. / 被抄送人是否已读。
    pub read_status: ReadStatus,
    /// Additional data of the CC, as JSON in a string. / 抄送的扩展数据，为 JSON 转成的字符串。
    /// - Example: `"{\"xxx\":\"xxx\"}"`
    pub extra: Option<String>,
    /// The title of the CC. / 抄送的标题。
    /// - Example: `"xxx"`
    pub title: Option<String>,
    /// When the CC was sent, in milliseconds since 1970. / 抄送的发起时间，毫秒级时间戳。
    /// - Example: `"1556468012678"`
    pub create_time: wire::TimestampMs,
    /// When the CC was last updated, in milliseconds since 1970. With `UPDATE` as `update_mode`, the approval center is updated only if it is greater than before.
    ///
    /// 抄送最近一次更新的时间，毫秒级时间戳。`update_mode` 为 `UPDATE` 时，该值比上次大才会更新审批中心。
    /// - Example: `"1556468012678"`
    pub update_time: wire::TimestampMs,
    /// How the CC opens from lists. / 在列表中打开抄送的方式。
    pub display_method: Option<DisplayMethod>,
}
impl CcNodeInput {
    /// Creates the value from its required fields.
    pub fn new(
        cc_id: impl Into<String>,
        links: ExternalInstanceLinkInput,
        read_status: ReadStatus,
        create_time: impl Into<wire::TimestampMs>,
        update_time: impl Into<wire::TimestampMs>,
    ) -> Self {
        Self {
            cc_id: cc_id.into(),
            user_id: Default::default(),
            open_id: Default::default(),
            links,
            read_status,
            extra: Default::default(),
            title: Default::default(),
            create_time: create_time.into(),
            update_time: update_time.into(),
            display_method: Default::default(),
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
    pub fn open_id(mut self, value: impl Into<id::OpenId>) -> Self {
        self.open_id = Some(value.into());
        self
    }
    /// Sets `extra`.
    #[must_use]
    pub fn extra(mut self, value: impl Into<String>) -> Self {
        self.extra = Some(value.into());
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `display_method`.
    #[must_use]
    pub fn display_method(mut self, value: DisplayMethod) -> Self {
        self.display_method = Some(value);
        self
    }
}
impl wire::Object for CcNodeInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("cc_id", &mut self.cc_id);
        f.field("user_id", &mut self.user_id);
        f.field("open_id", &mut self.open_id);
        f.field("links", &mut self.links);
        f.field("read_status", &mut self.read_status);
        f.field("extra", &mut self.extra);
        f.field("title", &mut self.title);
        f.field("create_time", &mut self.create_time);
        f.field("update_time", &mut self.update_time);
        f.field("display_method", &mut self.display_method);
    }
}
/// The users mentioned in the comment. / 评论中被 @ 的用户。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommentAtInfo {
    /// The user mentioned, as a `user_id_type` ID. / 被 @ 的用户的 ID，类型由 `user_id_type` 决定。
    pub user_id: String,
    /// The name of the user mentioned. / 被 @ 的用户的姓名。
    pub name: String,
    /// Where the mention is in the text of the comment, counted from 0. The mention covers the user's name there, so `content` has to have the name at that position.
    ///
    /// @ 在评论文本中的位置，从 0 数起。@ 会覆盖文本中从该位置起的用户名，所以须先在 `content` 的文本中写好用户名。
    pub offset: String,
}
impl wire::Object for CommentAtInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("name", &mut self.name);
        f.field("offset", &mut self.offset);
    }
}
/// The request form of [`CommentAtInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommentAtInfoInput {
    /// The user mentioned, as a `user_id_type` ID. / 被 @ 的用户的 ID，类型由 `user_id_type` 决定。
    pub user_id: String,
    /// The name of the user mentioned. / 被 @ 的用户的姓名。
    pub name: String,
    /// Where the mention is in the text of the comment, counted from 0. The mention covers the user's name there, so `content` has to have the name at that position.
    ///
    /// @ 在评论文本中的位置，从 0 数起。@ 会覆盖文本中从该位置起的用户名，所以须先在 `content` 的文本中写好用户名。
    pub offset: String,
}
impl CommentAtInfoInput {
    /// Creates the value from its required fields.
    pub fn new(
        user_id: impl Into<String>,
        name: impl Into<String>,
        offset: impl Into<String>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            name: name.into(),
            offset: offset.into(),
        }
    }
}
impl wire::Object for CommentAtInfoInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("name", &mut self.name);
        f.field("offset", &mut self.offset);
    }
}
/// How the instance opens from lists. / 在列表中打开审批实例的方式。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DisplayMethod {
    /// `BROWSER`: In the default browser of the system / 在系统默认浏览器中打开
    Browser,
    /// `SIDEBAR`: In a side panel of Feishu / 在飞书侧边抽屉中打开
    Sidebar,
    /// `NORMAL`: In a page embedded in Feishu / 在飞书内嵌页面中打开
    Normal,
    /// `TRUSTEESHIP`: In hosted mode / 以托管模式打开
    Trusteeship,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for DisplayMethod {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for DisplayMethod {
    fn as_str(&self) -> &str {
        match self {
            Self::Browser => "BROWSER",
            Self::Sidebar => "SIDEBAR",
            Self::Normal => "NORMAL",
            Self::Trusteeship => "TRUSTEESHIP",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "BROWSER" => Self::Browser,
            "SIDEBAR" => Self::Sidebar,
            "NORMAL" => Self::Normal,
            "TRUSTEESHIP" => Self::Trusteeship,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The districts returned. / 返回的区域。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct District {
    /// The ID of the district. / 区域的 ID。
    pub id: String,
    /// The name of the district. / 区域的名称。
    pub name: String,
    /// The level of the district, such as `Country` or `Province`. / 区域的级别，如 `Country`、`Province`。
    pub level: String,
    /// Whether there are districts below this one. / 该区域之下是否还有区域。
    pub has_sub_district: bool,
    /// The districts above this one, from its parent up to the root, without itself; returned only if `list_type` is `leaf_level`.
    ///
    /// 从该区域的上一级到根节点的各级区域，不含其自身；仅当 `list_type` 为 `leaf_level` 时返回。
    pub parent_districts: Vec<DistrictBaseInfo>,
}
impl wire::Object for District {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("level", &mut self.level);
        f.field("has_sub_district", &mut self.has_sub_district);
        f.field("parent_districts", &mut self.parent_districts);
    }
}
/// The districts above this one, from its parent up to the root, without itself; returned only if `list_type` is `leaf_level`.
///
/// 从该区域的上一级到根节点的各级区域，不含其自身；仅当 `list_type` 为 `leaf_level` 时返回。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistrictBaseInfo {
    /// The ID of the district. / 区域的 ID。
    pub id: String,
    /// The name of the district. / 区域的名称。
    pub name: String,
    /// The level of the district, such as `Country` or `Province`. / 区域的级别，如 `Country`、`Province`。
    pub level: String,
}
impl wire::Object for DistrictBaseInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("level", &mut self.level);
    }
}
/// A field of a form with its value. / 表单中的一个字段及其值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalInstanceForm {
    /// The text key of the field's name, starting with `@i18n@`, whose text is given in `texts` of `i18n_resources`.
    ///
    /// 表单字段名称的国际化文案 Key，以 `@i18n@` 开头，文案在 `i18n_resources` 的 `texts` 中给出。
    /// - Example: `"@i18n@2"`
    pub name: String,
    /// The text key of the field's value, starting with `@i18n@`, whose text is given in `texts` of `i18n_resources`.
    ///
    /// 表单字段值的国际化文案 Key，以 `@i18n@` 开头，文案在 `i18n_resources` 的 `texts` 中给出。
    /// - Example: `"@i18n@3"`
    pub value: String,
}
impl wire::Object for ExternalInstanceForm {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("value", &mut self.value);
    }
}
/// The request form of [`ExternalInstanceForm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalInstanceFormInput {
    /// The text key of the field's name, starting with `@i18n@`, whose text is given in `texts` of `i18n_resources`.
    ///
    /// 表单字段名称的国际化文案 Key，以 `@i18n@` 开头，文案在 `i18n_resources` 的 `texts` 中给出。
    /// - Example: `"@i18n@2"`
    pub name: Option<String>,
    /// The text key of the field's value, starting with `@i18n@`, whose text is given in `texts` of `i18n_resources`.
    ///
    /// 表单字段值的国际化文案 Key，以 `@i18n@` 开头，文案在 `i18n_resources` 的 `texts` 中给出。
    /// - Example: `"@i18n@3"`
    pub value: Option<String>,
}
impl ExternalInstanceFormInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}
impl wire::Object for ExternalInstanceFormInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("value", &mut self.value);
    }
}
/// The links to the details in the third-party system. / 三方系统中的详情链接。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalInstanceLink {
    /// The third-party link that opens the details on desktop. Either this or `mobile_link` is needed.
    ///
    /// 在飞书 PC 端点击查看详情时跳转的三方链接，与 `mobile_link` 至少填一个。
    /// - Example: `"https://applink.feishu.cn/client/mini_program/open?mode=appCenter&appId=cli_9c90fc38e07a9101&path=pc/pages/detail?id=1234"`
    pub pc_link: String,
    /// The third-party link that opens the details on mobile. Either this or `pc_link` is needed.
    ///
    /// 在飞书移动端点击查看详情时跳转的三方链接，与 `pc_link` 至少填一个。
    /// - Example: `"https://applink.feishu.cn/client/mini_program/open?appId=cli_9c90fc38e07a9101&path=pages/detail?id=1234"`
    pub mobile_link: String,
}
impl wire::Object for ExternalInstanceLink {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("pc_link", &mut self.pc_link);
        f.field("mobile_link", &mut self.mobile_link);
    }
}
/// The request form of [`ExternalInstanceLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalInstanceLinkInput {
    /// The third-party link that opens the details on desktop. Either this or `mobile_link` is needed.
    ///
    /// 在飞书 PC 端点击查看详情时跳转的三方链接，与 `mobile_link` 至少填一个。
    /// - Example: `"https://applink.feishu.cn/client/mini_program/open?mode=appCenter&appId=cli_9c90fc38e07a9101&path=pc/pages/detail?id=1234"`
    pub pc_link: String,
    /// The third-party link that opens the details on mobile. Either this or `pc_link` is needed.
    ///
    /// 在飞书移动端点击查看详情时跳转的三方链接，与 `pc_link` 至少填一个。
    /// - Example: `"https://applink.feishu.cn/client/mini_program/open?appId=cli_9c90fc38e07a9101&path=pages/detail?id=1234"`
    pub mobile_link: Option<String>,
}
impl ExternalInstanceLinkInput {
    /// Creates the value from its required fields.
    pub fn new(pc_link: impl Into<String>) -> Self {
        Self {
            pc_link: pc_link.into(),
            mobile_link: Default::default(),
        }
    }
    /// Sets `mobile_link`.
    #[must_use]
    pub fn mobile_link(mut self, value: impl Into<String>) -> Self {
        self.mobile_link = Some(value.into());
        self
    }
}
impl wire::Object for ExternalInstanceLinkInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("pc_link", &mut self.pc_link);
        f.field("mobile_link", &mut self.mobile_link);
    }
}
/// The tasks of the instance, with the times they were updated. / 实例下的任务及其更新时间。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalInstanceTask {
    /// Your own ID of the task, unique within the tenant and the app. It has to be the one used when the instance of the task was synchronized.
    ///
    /// 自定义的任务 ID，在企业和应用内唯一，须与同步该任务所属实例时使用的 ID 一致。
    /// - Example: `"112253"`
    pub task_id: String,
    /// The time of the last update, in milliseconds since 1970. / 最近一次更新的时间，毫秒级时间戳。
    /// - Example: `"1591603040000"`
    pub update_time: wire::TimestampMs,
}
impl wire::Object for ExternalInstanceTask {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
        f.field("update_time", &mut self.update_time);
    }
}
/// The request form of [`ExternalInstanceTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalInstanceTaskInput {
    /// Your own ID of the task, unique within the tenant and the app. It has to be the one used when the instance of the task was synchronized.
    ///
    /// 自定义的任务 ID，在企业和应用内唯一，须与同步该任务所属实例时使用的 ID 一致。
    /// - Example: `"112253"`
    pub task_id: String,
    /// The time of the last update, in milliseconds since 1970. / 最近一次更新的时间，毫秒级时间戳。
    /// - Example: `"1591603040000"`
    pub update_time: wire::TimestampMs,
}
impl ExternalInstanceTaskInput {
    /// Creates the value from its required fields.
    pub fn new(
        task_id: impl Into<String>,
        update_time: impl Into<wire::TimestampMs>,
    ) -> Self {
        Self {
            task_id: task_id.into(),
            update_time: update_time.into(),
        }
    }
}
impl wire::Object for ExternalInstanceTaskInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
        f.field("update_time", &mut self.update_time);
    }
}
/// The tasks of the instance. / 审批实例下的任务。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalInstanceTaskNode {
    /// The ID of the task, unique within the instance, by which the task is found when it is updated.
    ///
    /// 任务在审批实例内的唯一标识，更新任务时据此定位。
    /// - Example: `"112534"`
    pub task_id: String,
    /// The user ID of the approver, of which this or `open_id` is needed. The task is in the approver's list of pending or handled tasks.
    ///
    /// 审批人的 user_id，与 `open_id` 至少填一个。任务会出现在审批人的“待办”或“已办”列表中。
    /// - Example: `"a987sf9s"`
    pub user_id: String,
    /// The open ID of the approver, of which this or `user_id` is needed. The task is in the approver's list of pending or handled tasks.
    ///
    /// 审批人的 open_id，与 `user_id` 至少填一个。任务会出现在审批人的“待办”或“已办”列表中。
    /// - Example: `"ou_be73cbc0ee35eb6ca54e9e7cc14998c1"`
    pub open_id: id::OpenId,
    /// The text key of the task's name, starting with `@i18n@`, whose text is given in `texts` of `i18n_resources`.
    ///
    /// 任务名称的国际化文案 Key，以 `@i18n@` 开头，文案在 `i18n_resources` 的 `texts` 中给出。
    /// - Example: `"@i18n@4"`
    pub title: String,
    /// The links to the task in the third-party system, opened by a click on it in the pending and handled lists of the approval center.
    ///
    /// 任务在三方系统中的详情链接，在审批中心的“待办”“已办”列表中点击任务时跳转。
    pub links: ExternalInstanceLink,
    /// The state of the task. / 任务的状态。
    pub status: ExternalInstanceTaskNodeStatus,
    /// Additional data of the task, as JSON in a string. Why the task ended goes in `complete_reason`: `approved`, `rejected`, `node_auto_reject` (rejected by a rule), `specific_rollback` (returned to the initiator or an earlier approver), `add`, `add_pre` and `add_post` (approvers added in parallel, before or after), `delete_assignee` (an approver removed), `forward` (transferred by hand), `forward_resign` (transferred as the approver left), `recall` (request revoked), `delete` (request deleted), `admin_forward` (transferred by an administrator), `system_forward` (transferred by the system), `auto_skip` (passed automatically), `manual_skip` (skipped by hand), `submit_again` (task resubmitted), `restart` (process restarted) or `others`.
    ///
    /// 任务的扩展数据，为 JSON 转成的字符串，任务结束的原因填在 `complete_reason` 中：`approved` 同意、`rejected` 拒绝、`node_auto_reject` 按规则自动拒绝、`specific_rollback` 退回、`add` 并加签、`add_pre` 前加签、`add_post` 后加签、`delete_assignee` 减签、`forward` 手动转交、`forward_resign` 离职自动转交、`recall` 撤销单据、`delete` 删除审批单、`admin_forward` 管理员在后台转交、`system_forward` 系统自动转交、`auto_skip` 自动通过、`manual_skip` 手动跳过、`submit_again` 重新提交任务、`restart` 重新启动流程、`others` 其他。
    pub extra: ExternalInstanceTaskNodeExtra,
    /// When the task was created, in milliseconds since 1970. / 任务的创建时间，毫秒级时间戳。
    /// - Example: `"1556468012678"`
    pub create_time: wire::TimestampMs,
    /// When the task was completed, in milliseconds since 1970, 0 if it is not. / 任务的完成时间，毫秒级时间戳，未结束时为 0。
    /// - Example: `"1556468012678"`
    pub end_time: wire::TimestampMs,
    /// When the task was last updated, in milliseconds since 1970. With `UPDATE` as `update_mode`, the task in the approval center is updated only if it is greater than before.
    ///
    /// 任务最近一次更新的时间，毫秒级时间戳。`update_mode` 为 `UPDATE` 时，该值比上次大才会更新审批中心中的任务。
    /// - Example: `"1556468012678"`
    pub update_time: wire::TimestampMs,
    /// Context data of the task, which the callback sends back when a user acts on it.
    ///
    /// 任务的上下文数据，用户操作审批时由回调请求原样带回。
    /// - Example: `"123456"`
    pub action_context: String,
    /// The quick actions on the task, which for now can be used in Feishu on mobile only.
    ///
    /// 任务上的快捷审批操作，目前只能在飞书移动端使用。
    pub action_configs: Vec<ActionConfig>,
    /// How the task opens from lists in the approval center. / 在审批中心的列表中打开审批任务的方式。
    pub display_method: DisplayMethod,
    /// Whether the task is left out of efficiency statistics. / 是否将该任务排除在效率统计之外。
    /// - Default: `false`
    pub exclude_statistics: bool,
    /// The ID of the node the task belongs to. It has to differ between the nodes of a process, but be the same for the same node, such as the direct supervisor, in all instances of a definition.
    ///
    /// 任务所属节点的 ID。同一流程内各节点的 ID 不能重复；同一定义的不同实例中，相同节点（例如直属上级）的 ID 须保持不变。
    /// - Example: `"node"`
    pub node_id: String,
    /// The text key of the node's name, starting with `@i18n@`, whose text is given in `texts` of `i18n_resources`.
    ///
    /// 节点名称的国际化文案 Key，以 `@i18n@` 开头，文案在 `i18n_resources` 的 `texts` 中给出。
    /// - Example: `"i18n@name"`
    pub node_name: String,
    /// How the task came about. It can be omitted but cannot be an empty string. / 任务是怎样产生的，可以不填，但不能填空字符串。
    pub generate_type: ExternalInstanceTaskNodeGenerateType,
}
impl wire::Object for ExternalInstanceTaskNode {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
        f.field("user_id", &mut self.user_id);
        f.field("open_id", &mut self.open_id);
        f.field("title", &mut self.title);
        f.field("links", &mut self.links);
        f.field("status", &mut self.status);
        f.field("extra", &mut self.extra);
        f.field("create_time", &mut self.create_time);
        f.field("end_time", &mut self.end_time);
        f.field("update_time", &mut self.update_time);
        f.field("action_context", &mut self.action_context);
        f.field("action_configs", &mut self.action_configs);
        f.field("display_method", &mut self.display_method);
        f.field("exclude_statistics", &mut self.exclude_statistics);
        f.field("node_id", &mut self.node_id);
        f.field("node_name", &mut self.node_name);
        f.field("generate_type", &mut self.generate_type);
    }
}
/// Additional data of the task, as JSON in a string. Why the task ended goes in `complete_reason`: `approved`, `rejected`, `node_auto_reject` (rejected by a rule), `specific_rollback` (returned to the initiator or an earlier approver), `add`, `add_pre` and `add_post` (approvers added in parallel, before or after), `delete_assignee` (an approver removed), `forward` (transferred by hand), `forward_resign` (transferred as the approver left), `recall` (request revoked), `delete` (request deleted), `admin_forward` (transferred by an administrator), `system_forward` (transferred by the system), `auto_skip` (passed automatically), `manual_skip` (skipped by hand), `submit_again` (task resubmitted), `restart` (process restarted) or `others`.
///
/// 任务的扩展数据，为 JSON 转成的字符串，任务结束的原因填在 `complete_reason` 中：`approved` 同意、`rejected` 拒绝、`node_auto_reject` 按规则自动拒绝、`specific_rollback` 退回、`add` 并加签、`add_pre` 前加签、`add_post` 后加签、`delete_assignee` 减签、`forward` 手动转交、`forward_resign` 离职自动转交、`recall` 撤销单据、`delete` 删除审批单、`admin_forward` 管理员在后台转交、`system_forward` 系统自动转交、`auto_skip` 自动通过、`manual_skip` 手动跳过、`submit_again` 重新提交任务、`restart` 重新启动流程、`others` 其他。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ExternalInstanceTaskNodeExtra {
    /// `approved`
    Approved,
    /// `rejected`
    Rejected,
    /// `node_auto_reject`
    NodeAutoReject,
    /// `specific_rollback`
    SpecificRollback,
    /// `add`
    Add,
    /// `add_pre`
    AddPre,
    /// `add_post`
    AddPost,
    /// `delete_assignee`
    DeleteAssignee,
    /// `forward`
    Forward,
    /// `forward_resign`
    ForwardResign,
    /// `recall`
    Recall,
    /// `delete`
    Delete,
    /// `admin_forward`
    AdminForward,
    /// `system_forward`
    SystemForward,
    /// `auto_skip`
    AutoSkip,
    /// `manual_skip`
    ManualSkip,
    /// `submit_again`
    SubmitAgain,
    /// `restart`
    Restart,
    /// `others`
    Others,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ExternalInstanceTaskNodeExtra {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ExternalInstanceTaskNodeExtra {
    fn as_str(&self) -> &str {
        match self {
            Self::Approved => "approved",
            Self::Rejected => "rejected",
            Self::NodeAutoReject => "node_auto_reject",
            Self::SpecificRollback => "specific_rollback",
            Self::Add => "add",
            Self::AddPre => "add_pre",
            Self::AddPost => "add_post",
            Self::DeleteAssignee => "delete_assignee",
            Self::Forward => "forward",
            Self::ForwardResign => "forward_resign",
            Self::Recall => "recall",
            Self::Delete => "delete",
            Self::AdminForward => "admin_forward",
            Self::SystemForward => "system_forward",
            Self::AutoSkip => "auto_skip",
            Self::ManualSkip => "manual_skip",
            Self::SubmitAgain => "submit_again",
            Self::Restart => "restart",
            Self::Others => "others",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "approved" => Self::Approved,
            "rejected" => Self::Rejected,
            "node_auto_reject" => Self::NodeAutoReject,
            "specific_rollback" => Self::SpecificRollback,
            "add" => Self::Add,
            "add_pre" => Self::AddPre,
            "add_post" => Self::AddPost,
            "delete_assignee" => Self::DeleteAssignee,
            "forward" => Self::Forward,
            "forward_resign" => Self::ForwardResign,
            "recall" => Self::Recall,
            "delete" => Self::Delete,
            "admin_forward" => Self::AdminForward,
            "system_forward" => Self::SystemForward,
            "auto_skip" => Self::AutoSkip,
            "manual_skip" => Self::ManualSkip,
            "submit_again" => Self::SubmitAgain,
            "restart" => Self::Restart,
            "others" => Self::Others,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// How the task came about. It can be omitted but cannot be an empty string. / 任务是怎样产生的，可以不填，但不能填空字符串。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ExternalInstanceTaskNodeGenerateType {
    /// `EXTERNAL_CONSIGN`: Created for a delegate / 给代理人生成的任务
    ExternalConsign,
    /// `DEFAULT`: Created by the system by default / 系统生成的默认任务
    Default,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ExternalInstanceTaskNodeGenerateType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ExternalInstanceTaskNodeGenerateType {
    fn as_str(&self) -> &str {
        match self {
            Self::ExternalConsign => "EXTERNAL_CONSIGN",
            Self::Default => "DEFAULT",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "EXTERNAL_CONSIGN" => Self::ExternalConsign,
            "DEFAULT" => Self::Default,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The request form of [`ExternalInstanceTaskNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalInstanceTaskNodeInput {
    /// The ID of the task, unique within the instance, by which the task is found when it is updated.
    ///
    /// 任务在审批实例内的唯一标识，更新任务时据此定位。
    /// - Example: `"112534"`
    pub task_id: String,
    /// The user ID of the approver, of which this or `open_id` is needed. The task is in the approver's list of pending or handled tasks.
    ///
    /// 审批人的 user_id，与 `open_id` 至少填一个。任务会出现在审批人的“待办”或“已办”列表中。
    /// - Example: `"a987sf9s"`
    pub user_id: Option<String>,
    /// The open ID of the approver, of which this or `user_id` is needed. The task is in the approver's list of pending or handled tasks.
    ///
    /// 审批人的 open_id，与 `user_id` 至少填一个。任务会出现在审批人的“待办”或“已办”列表中。
    /// - Example: `"ou_be73cbc0ee35eb6ca54e9e7cc14998c1"`
    pub open_id: Option<id::OpenId>,
    /// The text key of the task's name, starting with `@i18n@`, whose text is given in `texts` of `i18n_resources`.
    ///
    /// 任务名称的国际化文案 Key，以 `@i18n@` 开头，文案在 `i18n_resources` 的 `texts` 中给出。
    /// - Example: `"@i18n@4"`
    pub title: Option<String>,
    /// The links to the task in the third-party system, opened by a click on it in the pending and handled lists of the approval center.
    ///
    /// 任务在三方系统中的详情链接，在审批中心的“待办”“已办”列表中点击任务时跳转。
    pub links: ExternalInstanceLinkInput,
    /// The state of the task. / 任务的状态。
    pub status: ExternalInstanceTaskNodeStatus,
    /// Additional data of the task, as JSON in a string. Why the task ended goes in `complete_reason`: `approved`, `rejected`, `node_auto_reject` (rejected by a rule), `specific_rollback` (returned to the initiator or an earlier approver), `add`, `add_pre` and `add_post` (approvers added in parallel, before or after), `delete_assignee` (an approver removed), `forward` (transferred by hand), `forward_resign` (transferred as the approver left), `recall` (request revoked), `delete` (request deleted), `admin_forward` (transferred by an administrator), `system_forward` (transferred by the system), `auto_skip` (passed automatically), `manual_skip` (skipped by hand), `submit_again` (task resubmitted), `restart` (process restarted) or `others`.
    ///
    /// 任务的扩展数据，为 JSON 转成的字符串，任务结束的原因填在 `complete_reason` 中：`approved` 同意、`rejected` 拒绝、`node_auto_reject` 按规则自动拒绝、`specific_rollback` 退回、`add` 并加签、`add_pre` 前加签、`add_post` 后加签、`delete_assignee` 减签、`forward` 手动转交、`forward_resign` 离职自动转交、`recall` 撤销单据、`delete` 删除审批单、`admin_forward` 管理员在后台转交、`system_forward` 系统自动转交、`auto_skip` 自动通过、`manual_skip` 手动跳过、`submit_again` 重新提交任务、`restart` 重新启动流程、`others` 其他。
    pub extra: Option<ExternalInstanceTaskNodeExtra>,
    /// When the task was created, in milliseconds since 1970. / 任务的创建时间，毫秒级时间戳。
    /// - Example: `"1556468012678"`
    pub create_time: wire::TimestampMs,
    /// When the task was completed, in milliseconds since 1970, 0 if it is not. / 任务的完成时间，毫秒级时间戳，未结束时为 0。
    /// - Example: `"1556468012678"`
    pub end_time: wire::TimestampMs,
    /// When the task was last updated, in milliseconds since 1970. With `UPDATE` as `update_mode`, the task in the approval center is updated only if it is greater than before.
    ///
    /// 任务最近一次更新的时间，毫秒级时间戳。`update_mode` 为 `UPDATE` 时，该值比上次大才会更新审批中心中的任务。
    /// - Example: `"1556468012678"`
    pub update_time: Option<wire::TimestampMs>,
    /// Context data of the task, which the callback sends back when a user acts on it.
    ///
    /// 任务的上下文数据，用户操作审批时由回调请求原样带回。
    /// - Example: `"123456"`
    pub action_context: Option<String>,
    /// The quick actions on the task, which for now can be used in Feishu on mobile only.
    ///
    /// 任务上的快捷审批操作，目前只能在飞书移动端使用。
    pub action_configs: Option<Vec<ActionConfigInput>>,
    /// How the task opens from lists in the approval center. / 在审批中心的列表中打开审批任务的方式。
    pub display_method: Option<DisplayMethod>,
    /// Whether the task is left out of efficiency statistics. / 是否将该任务排除在效率统计之外。
    /// - Default: `false`
    pub exclude_statistics: Option<bool>,
    /// The ID of the node the task belongs to. It has to differ between the nodes of a process, but be the same for the same node, such as the direct supervisor, in all instances of a definition.
    ///
    /// 任务所属节点的 ID。同一流程内各节点的 ID 不能重复；同一定义的不同实例中，相同节点（例如直属上级）的 ID 须保持不变。
    /// - Example: `"node"`
    pub node_id: Option<String>,
    /// The text key of the node's name, starting with `@i18n@`, whose text is given in `texts` of `i18n_resources`.
    ///
    /// 节点名称的国际化文案 Key，以 `@i18n@` 开头，文案在 `i18n_resources` 的 `texts` 中给出。
    /// - Example: `"i18n@name"`
    pub node_name: Option<String>,
    /// How the task came about. It can be omitted but cannot be an empty string. / 任务是怎样产生的，可以不填，但不能填空字符串。
    pub generate_type: Option<ExternalInstanceTaskNodeGenerateType>,
}
impl ExternalInstanceTaskNodeInput {
    /// Creates the value from its required fields.
    pub fn new(
        task_id: impl Into<String>,
        links: ExternalInstanceLinkInput,
        status: ExternalInstanceTaskNodeStatus,
        create_time: impl Into<wire::TimestampMs>,
        end_time: impl Into<wire::TimestampMs>,
    ) -> Self {
        Self {
            task_id: task_id.into(),
            user_id: Default::default(),
            open_id: Default::default(),
            title: Default::default(),
            links,
            status,
            extra: Default::default(),
            create_time: create_time.into(),
            end_time: end_time.into(),
            update_time: Default::default(),
            action_context: Default::default(),
            action_configs: Default::default(),
            display_method: Default::default(),
            exclude_statistics: Default::default(),
            node_id: Default::default(),
            node_name: Default::default(),
            generate_type: Default::default(),
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
    pub fn open_id(mut self, value: impl Into<id::OpenId>) -> Self {
        self.open_id = Some(value.into());
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `extra`.
    #[must_use]
    pub fn extra(mut self, value: ExternalInstanceTaskNodeExtra) -> Self {
        self.extra = Some(value);
        self
    }
    /// Sets `update_time`.
    #[must_use]
    pub fn update_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.update_time = Some(value.into());
        self
    }
    /// Sets `action_context`.
    #[must_use]
    pub fn action_context(mut self, value: impl Into<String>) -> Self {
        self.action_context = Some(value.into());
        self
    }
    /// Sets `action_configs`.
    #[must_use]
    pub fn action_configs(mut self, value: impl Into<Vec<ActionConfigInput>>) -> Self {
        self.action_configs = Some(value.into());
        self
    }
    /// Sets `display_method`.
    #[must_use]
    pub fn display_method(mut self, value: DisplayMethod) -> Self {
        self.display_method = Some(value);
        self
    }
    /// Sets `exclude_statistics`.
    #[must_use]
    pub fn exclude_statistics(mut self, value: bool) -> Self {
        self.exclude_statistics = Some(value);
        self
    }
    /// Sets `node_id`.
    #[must_use]
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `node_name`.
    #[must_use]
    pub fn node_name(mut self, value: impl Into<String>) -> Self {
        self.node_name = Some(value.into());
        self
    }
    /// Sets `generate_type`.
    #[must_use]
    pub fn generate_type(mut self, value: ExternalInstanceTaskNodeGenerateType) -> Self {
        self.generate_type = Some(value);
        self
    }
}
impl wire::Object for ExternalInstanceTaskNodeInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
        f.field("user_id", &mut self.user_id);
        f.field("open_id", &mut self.open_id);
        f.field("title", &mut self.title);
        f.field("links", &mut self.links);
        f.field("status", &mut self.status);
        f.field("extra", &mut self.extra);
        f.field("create_time", &mut self.create_time);
        f.field("end_time", &mut self.end_time);
        f.field("update_time", &mut self.update_time);
        f.field("action_context", &mut self.action_context);
        f.field("action_configs", &mut self.action_configs);
        f.field("display_method", &mut self.display_method);
        f.field("exclude_statistics", &mut self.exclude_statistics);
        f.field("node_id", &mut self.node_id);
        f.field("node_name", &mut self.node_name);
        f.field("generate_type", &mut self.generate_type);
    }
}
/// The state of the task. / 任务的状态。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ExternalInstanceTaskNodeStatus {
    /// `PENDING`: Pending / 待审批
    Pending,
    /// `APPROVED`: Approved / 已同意
    Approved,
    /// `REJECTED`: Rejected / 已拒绝
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
impl Default for ExternalInstanceTaskNodeStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ExternalInstanceTaskNodeStatus {
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
/// An attachment. / 附件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Files {
    /// The URL of the attachment. / 附件的地址。
    pub url: String,
    /// The size of the attachment, in bytes. / 附件的大小，单位为字节。
    pub file_size: i64,
    /// The title of the attachment. / 附件的标题。
    pub title: String,
    /// The kind of attachment as chosen when it was uploaded: `image` or `attachment`.
    ///
    /// 附件的类别，与上传时所选的一致：`image` 为图片，`attachment` 为附件。
    pub r#type: FilesType,
}
impl wire::Object for Files {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("url", &mut self.url);
        f.field("file_size", &mut self.file_size);
        f.field("title", &mut self.title);
        f.field("type", &mut self.r#type);
    }
}
/// The kind of attachment as chosen when it was uploaded: `image` or `attachment`.
///
/// 附件的类别，与上传时所选的一致：`image` 为图片，`attachment` 为附件。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FilesType {
    /// `image`
    Image,
    /// `attachment`
    Attachment,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for FilesType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for FilesType {
    fn as_str(&self) -> &str {
        match self {
            Self::Image => "image",
            Self::Attachment => "attachment",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "image" => Self::Image,
            "attachment" => Self::Attachment,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The texts in one language. / 一种语言的文案。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18nResource {
    /// The language of this set of texts. / 这组文案的语言。
    pub locale: Locale,
    /// The texts of one language. Each key starts with `@i18n@`, and its text has to suit the parameter that refers to it. The approval center shows the language of the user, or the default language if that one is missing.
    ///
    /// 一种语言的各条文案，Key 以 `@i18n@` 开头，文案须符合引用它的参数的要求。审批中心按用户的语言取用，缺少该语言时使用默认语言。
    pub texts: Vec<I18nResourceText>,
    /// Whether this set is the default language. The default must hold every key; a key missing in another language falls back to it.
    ///
    /// 这组文案是否为默认语言。默认语言须包含全部 Key，其他语言缺少的 Key 会回退到默认语言。
    pub is_default: bool,
}
impl wire::Object for I18nResource {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("locale", &mut self.locale);
        f.field("texts", &mut self.texts);
        f.field("is_default", &mut self.is_default);
    }
}
/// The request form of [`I18nResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18nResourceInput {
    /// The language of this set of texts. / 这组文案的语言。
    pub locale: Locale,
    /// The texts of one language. Each key starts with `@i18n@`, and its text has to suit the parameter that refers to it. The approval center shows the language of the user, or the default language if that one is missing.
    ///
    /// 一种语言的各条文案，Key 以 `@i18n@` 开头，文案须符合引用它的参数的要求。审批中心按用户的语言取用，缺少该语言时使用默认语言。
    pub texts: Vec<I18nResourceTextInput>,
    /// Whether this set is the default language. The default must hold every key; a key missing in another language falls back to it.
    ///
    /// 这组文案是否为默认语言。默认语言须包含全部 Key，其他语言缺少的 Key 会回退到默认语言。
    pub is_default: bool,
}
impl I18nResourceInput {
    /// Creates the value from its required fields.
    pub fn new(
        locale: Locale,
        texts: impl Into<Vec<I18nResourceTextInput>>,
        is_default: bool,
    ) -> Self {
        Self {
            locale,
            texts: texts.into(),
            is_default,
        }
    }
}
impl wire::Object for I18nResourceInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("locale", &mut self.locale);
        f.field("texts", &mut self.texts);
        f.field("is_default", &mut self.is_default);
    }
}
/// The texts of one language. Each key starts with `@i18n@`, and its text has to suit the parameter that refers to it. The approval center shows the language of the user, or the default language if that one is missing.
///
/// 一种语言的各条文案，Key 以 `@i18n@` 开头，文案须符合引用它的参数的要求。审批中心按用户的语言取用，缺少该语言时使用默认语言。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18nResourceText {
    /// The key of the text, which has to match the key used in the other parameters.
    ///
    /// 文案的 Key，须与其他参数中填写的 Key 一致。
    /// - Example: `"@i18n@1"`
    pub key: String,
    /// The text, which is what is shown for the key. / 文案，即该 Key 实际显示的内容。
    /// - Example: `"people"`
    pub value: String,
}
impl wire::Object for I18nResourceText {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("key", &mut self.key);
        f.field("value", &mut self.value);
    }
}
/// The request form of [`I18nResourceText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18nResourceTextInput {
    /// The key of the text, which has to match the key used in the other parameters.
    ///
    /// 文案的 Key，须与其他参数中填写的 Key 一致。
    /// - Example: `"@i18n@1"`
    pub key: String,
    /// The text, which is what is shown for the key. / 文案，即该 Key 实际显示的内容。
    /// - Example: `"people"`
    pub value: String,
}
impl I18nResourceTextInput {
    /// Creates the value from its required fields.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}
impl wire::Object for I18nResourceTextInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("key", &mut self.key);
        f.field("value", &mut self.value);
    }
}
/// The IDs of a user, one of each type. / 用户的各类 ID。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Id {
    /// The open ID of the user. / 用户的 open_id。
    pub open_id: id::OpenId,
    /// The union ID of the user. / 用户的 union_id。
    pub union_id: id::UnionId,
    /// The user ID of the user, present only if the app has the scope `contact:user.employee_id:readonly`.
    ///
    /// 用户的 user_id，应用须有 `contact:user.employee_id:readonly` 权限才能获取。
    pub user_id: id::UserId,
}
impl wire::Object for Id {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("open_id", &mut self.open_id);
        f.field("union_id", &mut self.union_id);
        f.field("user_id", &mut self.user_id);
    }
}
/// The approval definition the instance belongs to. / 实例所属的审批定义。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceSearchApproval {
    /// The code of the approval definition. / 审批定义的 Code。
    pub code: String,
    /// The name of the approval definition. / 审批定义的名称。
    pub name: String,
    /// Whether it is a third-party approval. / 是否为第三方审批。
    pub is_external: bool,
    /// The settings specific to third-party approvals. / 第三方审批特有的设置。
    pub external: InstanceSearchApprovalExternal,
    /// The ID of the approval definition. / 审批定义的 ID。
    pub approval_id: String,
    /// The icon of the approval definition. / 审批定义的图标。
    pub icon: String,
}
impl wire::Object for InstanceSearchApproval {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("code", &mut self.code);
        f.field("name", &mut self.name);
        f.field("is_external", &mut self.is_external);
        f.field("external", &mut self.external);
        f.field("approval_id", &mut self.approval_id);
        f.field("icon", &mut self.icon);
    }
}
/// The settings specific to third-party approvals. / 第三方审批特有的设置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceSearchApprovalExternal {
    /// Whether CCs can be marked as read in bulk. / 是否可将抄送批量标为已读。
    pub batch_cc_read: bool,
}
impl wire::Object for InstanceSearchApprovalExternal {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("batch_cc_read", &mut self.batch_cc_read);
    }
}
/// The group of approval definitions it belongs to. / 所属的审批定义分组。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceSearchGroup {
    /// The third-party ID of the group of approval definitions. / 审批定义分组的第三方 ID。
    pub external_id: String,
    /// The name of the group of approval definitions. / 审批定义分组的名称。
    pub name: String,
}
impl wire::Object for InstanceSearchGroup {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("external_id", &mut self.external_id);
        f.field("name", &mut self.name);
    }
}
/// The links to open on each client. / 在各端打开的链接。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceSearchLink {
    /// The link to open on desktop. / 在 PC 端打开的链接。
    pub pc_link: String,
    /// The link to open on mobile. / 在移动端打开的链接。
    pub mobile_link: String,
}
impl wire::Object for InstanceSearchLink {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("pc_link", &mut self.pc_link);
        f.field("mobile_link", &mut self.mobile_link);
    }
}
/// The details of the approval instance. / 审批实例的详情。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceSearchNode {
    /// The code of the approval instance. / 审批实例的 Code。
    pub code: String,
    /// The third-party ID of the instance. / 审批实例的第三方 ID。
    pub external_id: String,
    /// The user ID of the user who initiated the instance. / 审批发起人的 user_id。
    pub user_id: String,
    /// When the instance started, in milliseconds since 1970. / 审批实例的开始时间，毫秒级时间戳。
    pub start_time: wire::TimestampMs,
    /// When the instance ended, in milliseconds since 1970. / 审批实例的结束时间，毫秒级时间戳。
    pub end_time: wire::TimestampMs,
    /// The state of the instance. / 审批实例的状态。
    pub status: InstanceSearchNodeStatus,
    /// The title of the instance, which only third-party approvals have. / 审批实例的标题，仅第三方审批有。
    pub title: String,
    /// Additional data of the instance, as JSON in a string. / 审批实例的扩展数据，为 JSON 转成的字符串。
    pub extra: String,
    /// The serial number of the instance. / 审批流水号。
    pub serial_id: String,
    /// The links that open the instance, which only third-party approvals have. / 打开审批实例的链接，仅第三方审批有。
    pub link: InstanceSearchLink,
}
impl wire::Object for InstanceSearchNode {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("code", &mut self.code);
        f.field("external_id", &mut self.external_id);
        f.field("user_id", &mut self.user_id);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("status", &mut self.status);
        f.field("title", &mut self.title);
        f.field("extra", &mut self.extra);
        f.field("serial_id", &mut self.serial_id);
        f.field("link", &mut self.link);
    }
}
/// The state of the instance. / 审批实例的状态。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum InstanceSearchNodeStatus {
    /// `rejected`: Rejected / 已拒绝
    Rejected,
    /// `pending`: Pending / 审批中
    Pending,
    /// `canceled`: Withdrawn / 已撤回
    Canceled,
    /// `deleted`: Deleted / 已删除
    Deleted,
    /// `approved`: Approved / 已通过
    Approved,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for InstanceSearchNodeStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for InstanceSearchNodeStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::Rejected => "rejected",
            Self::Pending => "pending",
            Self::Canceled => "canceled",
            Self::Deleted => "deleted",
            Self::Approved => "approved",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "rejected" => Self::Rejected,
            "pending" => Self::Pending,
            "canceled" => Self::Canceled,
            "deleted" => Self::Deleted,
            "approved" => Self::Approved,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The language of the reply. If omitted, it is the default language of the approval definition.
///
/// 返回内容使用的语言，不填则使用审批定义的默认语言。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Locale {
    /// `zh-CN`: Chinese / 中文
    ZhCn,
    /// `en-US`: English / 英文
    EnUs,
    /// `ja-JP`: Japanese / 日文
    JaJp,
    /// `zh-HK`: Traditional Chinese (Hong Kong, China) / 繁体中文（中国香港）
    ZhHk,
    /// `zh-TW`: Traditional Chinese (Taiwan, China) / 繁体中文（中国台湾）
    ZhTw,
    /// `de-DE`: German / 德语
    DeDe,
    /// `es-ES`: Spanish / 西班牙语
    EsEs,
    /// `fr-FR`: French / 法语
    FrFr,
    /// `id-ID`: Indonesian / 印度尼西亚语
    IdId,
    /// `it-IT`: Italian / 意大利语
    ItIt,
    /// `ko-KR`: Korean / 韩语
    KoKr,
    /// `pt-BR`: Portuguese (Brazil) / 葡萄牙语（巴西）
    PtBr,
    /// `th-TH`: Thai / 泰语
    ThTh,
    /// `vi-VN`: Vietnamese / 越南语
    ViVn,
    /// `ms-MY`: Malay / 马来语
    MsMy,
    /// `ru-RU`: Russian / 俄语
    RuRu,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for Locale {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for Locale {
    fn as_str(&self) -> &str {
        match self {
            Self::ZhCn => "zh-CN",
            Self::EnUs => "en-US",
            Self::JaJp => "ja-JP",
            Self::ZhHk => "zh-HK",
            Self::ZhTw => "zh-TW",
            Self::DeDe => "de-DE",
            Self::EsEs => "es-ES",
            Self::FrFr => "fr-FR",
            Self::IdId => "id-ID",
            Self::ItIt => "it-IT",
            Self::KoKr => "ko-KR",
            Self::PtBr => "pt-BR",
            Self::ThTh => "th-TH",
            Self::ViVn => "vi-VN",
            Self::MsMy => "ms-MY",
            Self::RuRu => "ru-RU",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "zh-CN" => Self::ZhCn,
            "en-US" => Self::EnUs,
            "ja-JP" => Self::JaJp,
            "zh-HK" => Self::ZhHk,
            "zh-TW" => Self::ZhTw,
            "de-DE" => Self::DeDe,
            "es-ES" => Self::EsEs,
            "fr-FR" => Self::FrFr,
            "id-ID" => Self::IdId,
            "it-IT" => Self::ItIt,
            "ko-KR" => Self::KoKr,
            "pt-BR" => Self::PtBr,
            "th-TH" => Self::ThTh,
            "vi-VN" => Self::ViVn,
            "ms-MY" => Self::MsMy,
            "ru-RU" => Self::RuRu,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The approvers of a node. / 一个节点的审批人。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeApprover {
    /// The `node_id` or `custom_node_id` of the node, from `node_list` of the approval definition.
    ///
    /// 节点的 `node_id` 或 `custom_node_id`，取自审批定义的 `node_list`。
    /// - Example: `"46e6d96cfa756980907209209ec03b64"`
    pub key: Option<String>,
    /// The approvers of the node, by user ID in `node_approver_user_id_list` and by open ID in `node_approver_open_id_list`.
    ///
    /// 该节点的审批人，在 `node_approver_user_id_list` 中填 user_id，在 `node_approver_open_id_list` 中填 open_id。
    /// - Example: `["f7cb567e"]`
    pub value: Option<Vec<String>>,
}
impl NodeApprover {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `key`.
    #[must_use]
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<Vec<String>>) -> Self {
        self.value = Some(value.into());
        self
    }
}
impl wire::Object for NodeApprover {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("key", &mut self.key);
        f.field("value", &mut self.value);
    }
}
/// The users whom a node copies in. / 一个节点的抄送人。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeCc {
    /// The `node_id` of the node, from `node_list` of the approval definition.
    ///
    /// 节点的 `node_id`，取自审批定义的 `node_list`。
    /// - Example: `"46e6d96cfa756980907209209ec03b75"`
    pub key: Option<String>,
    /// Who is copied in at the node, by user ID in `node_cc_user_id_list` and by open ID in `node_cc_open_id_list`.
    ///
    /// 该节点的抄送人，在 `node_cc_user_id_list` 中填 user_id，在 `node_cc_open_id_list` 中填 open_id。
    /// - Example: `["f7cb567e"]`
    pub value: Option<Vec<String>>,
}
impl NodeCc {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `key`.
    #[must_use]
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<Vec<String>>) -> Self {
        self.value = Some(value.into());
        self
    }
}
impl wire::Object for NodeCc {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("key", &mut self.key);
        f.field("value", &mut self.value);
    }
}
/// How the node is approved. With `SEQUENTIAL`, `type` of `approver` has to be `Free`.
///
/// 节点的审批方式。取 `SEQUENTIAL` 时，审批人类型（`approver` 的 `type`）只能是 `Free`。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NodeType {
    /// `AND`: All approvers have to approve / 会签，所有审批人都须同意
    And,
    /// `OR`: Any one approver is enough / 或签，任意一名审批人同意即可
    Or,
    /// `SEQUENTIAL`: Approvers act one after the other / 依次审批，按审批人顺序逐个进行
    Sequential,
    /// `CC_NODE`: CC node / 抄送节点
    CcNode,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for NodeType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for NodeType {
    fn as_str(&self) -> &str {
        match self {
            Self::And => "AND",
            Self::Or => "OR",
            Self::Sequential => "SEQUENTIAL",
            Self::CcNode => "CC_NODE",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "AND" => Self::And,
            "OR" => Self::Or,
            "SEQUENTIAL" => Self::Sequential,
            "CC_NODE" => Self::CcNode,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The reading state of the CCs to search for. If omitted, all are searched; a value outside the list is an error.
///
/// 按抄送的阅读状态筛选，不填则查询全部，填其他值会报错。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ReadStatus {
    /// `READ`: Read / 已读
    Read,
    /// `UNREAD`: Unread / 未读
    Unread,
    /// `ALL`: All states / 所有状态
    All,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ReadStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ReadStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::Read => "READ",
            Self::Unread => "UNREAD",
            Self::All => "ALL",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "READ" => Self::Read,
            "UNREAD" => Self::Unread,
            "ALL" => Self::All,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The state of the approval instance. / 审批实例的状态。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `PENDING`: Pending / 审批中
    Pending,
    /// `APPROVED`: Approved / 已通过
    Approved,
    /// `REJECTED`: Rejected / 已拒绝
    Rejected,
    /// `CANCELED`: Withdrawn / 已撤回
    Canceled,
    /// `DELETED`: Deleted / 已删除
    Deleted,
    /// `REVERTED`: Revoked / 已撤销
    Reverted,
    /// `OVERTIME_CLOSE`: Closed after a timeout / 超时被关闭
    OvertimeClose,
    /// `OVERTIME_RECOVER`: Recovered after a timeout / 超时关闭后被恢复
    OvertimeRecover,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for Status {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for Status {
    fn as_str(&self) -> &str {
        match self {
            Self::Pending => "PENDING",
            Self::Approved => "APPROVED",
            Self::Rejected => "REJECTED",
            Self::Canceled => "CANCELED",
            Self::Deleted => "DELETED",
            Self::Reverted => "REVERTED",
            Self::OvertimeClose => "OVERTIME_CLOSE",
            Self::OvertimeRecover => "OVERTIME_RECOVER",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "PENDING" => Self::Pending,
            "APPROVED" => Self::Approved,
            "REJECTED" => Self::Rejected,
            "CANCELED" => Self::Canceled,
            "DELETED" => Self::Deleted,
            "REVERTED" => Self::Reverted,
            "OVERTIME_CLOSE" => Self::OvertimeClose,
            "OVERTIME_RECOVER" => Self::OvertimeRecover,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Which group of tasks to query. / 查询哪一组任务。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Topic {
    /// `1`: To be handled / 待办审批
    N1,
    /// `2`: Handled / 已办审批
    N2,
    /// `3`: Initiated by the user / 已发起审批
    N3,
    /// `17`: Unread notices / 未读知会
    N17,
    /// `18`: Read notices / 已读知会
    N18,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for Topic {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for Topic {
    fn as_str(&self) -> &str {
        match self {
            Self::N1 => "1",
            Self::N2 => "2",
            Self::N3 => "3",
            Self::N17 => "17",
            Self::N18 => "18",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "1" => Self::N1,
            "2" => Self::N2,
            "3" => Self::N3,
            "17" => Self::N17,
            "18" => Self::N18,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// How the hosted document is cached in advance. / 托管单据的预缓存策略。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrusteeshipInstanceCacheConfig {
    /// How the form is cached in advance. / 表单的预缓存策略。
    pub form_policy: TrusteeshipInstanceCacheConfigFormPolicy,
    /// Whether the form varies with the language. / 表单是否随语言而变化。
    pub form_vary_with_locale: bool,
    /// The version of the form, a 64-bit integer, which has to grow whenever the form changes.
    ///
    /// 当前表单的版本号，值为 64 位整数，表单改变后须增大。
    /// - Example: `"1"`
    pub form_version: String,
}
impl wire::Object for TrusteeshipInstanceCacheConfig {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("form_policy", &mut self.form_policy);
        f.field("form_vary_with_locale", &mut self.form_vary_with_locale);
        f.field("form_version", &mut self.form_version);
    }
}
/// How the form is cached in advance. / 表单的预缓存策略。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TrusteeshipInstanceCacheConfigFormPolicy {
    /// `DISABLE`: Not cached (the default) / 不缓存（默认）
    Disable,
    /// `IMMUTABLE`: The form does not change in the process / 表单不随流程改变
    Immutable,
    /// `BY_NODE`: The cache is updated with each change of node / 随流程节点变更更新缓存
    ByNode,
    /// `BY_USER`: One copy for each pending task / 每个待办任务存储一份
    ByUser,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for TrusteeshipInstanceCacheConfigFormPolicy {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for TrusteeshipInstanceCacheConfigFormPolicy {
    fn as_str(&self) -> &str {
        match self {
            Self::Disable => "DISABLE",
            Self::Immutable => "IMMUTABLE",
            Self::ByNode => "BY_NODE",
            Self::ByUser => "BY_USER",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "DISABLE" => Self::Disable,
            "IMMUTABLE" => Self::Immutable,
            "BY_NODE" => Self::ByNode,
            "BY_USER" => Self::ByUser,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The request form of [`TrusteeshipInstanceCacheConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrusteeshipInstanceCacheConfigInput {
    /// How the form is cached in advance. / 表单的预缓存策略。
    pub form_policy: Option<TrusteeshipInstanceCacheConfigFormPolicy>,
    /// Whether the form varies with the language. / 表单是否随语言而变化。
    pub form_vary_with_locale: Option<bool>,
    /// The version of the form, a 64-bit integer, which has to grow whenever the form changes.
    ///
    /// 当前表单的版本号，值为 64 位整数，表单改变后须增大。
    /// - Example: `"1"`
    pub form_version: Option<String>,
}
impl TrusteeshipInstanceCacheConfigInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `form_policy`.
    #[must_use]
    pub fn form_policy(
        mut self,
        value: TrusteeshipInstanceCacheConfigFormPolicy,
    ) -> Self {
        self.form_policy = Some(value);
        self
    }
    /// Sets `form_vary_with_locale`.
    #[must_use]
    pub fn form_vary_with_locale(mut self, value: bool) -> Self {
        self.form_vary_with_locale = Some(value);
        self
    }
    /// Sets `form_version`.
    #[must_use]
    pub fn form_version(mut self, value: impl Into<String>) -> Self {
        self.form_version = Some(value.into());
        self
    }
}
impl wire::Object for TrusteeshipInstanceCacheConfigInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("form_policy", &mut self.form_policy);
        f.field("form_vary_with_locale", &mut self.form_vary_with_locale);
        f.field("form_version", &mut self.form_version);
    }
}
/// The URLs your system provides for hosting the document. / 单据托管时由三方系统提供的各个接口地址。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrusteeshipUrls {
    /// The URL that returns the schema data of the form. / 获取表单结构（schema）数据的接口地址。
    /// - Example: `"https://#{your_domain}/api/form_detail"`
    pub form_detail_url: String,
    /// The URL that returns the data of the action area. / 获取审批操作区数据的接口地址。
    /// - Example: `"https://#{your_domain}/api/action_definition"`
    pub action_definition_url: String,
    /// The URL that returns the approval record. / 获取审批记录数据的接口地址。
    /// - Example: `"https://#{your_domain}/api/approval_node"`
    pub approval_node_url: String,
    /// The URL called back when a user acts on the approval. / 用户执行审批操作时回调的地址。
    /// - Example: `"https://#{your_domain}/api/action_callback"`
    pub action_callback_url: String,
    /// The URL that returns dynamic data of the hosted document, for components of the approval front end that talk to your system. Documents hosted earlier need it too, so synchronize those without it again.
    ///
    /// 获取托管动态数据的接口地址，供审批前端中须与业务方交互的组件使用。使用时，历史托管单据中也须有该地址，缺少的要重新同步。
    /// - Example: `"https://#{your_domain}/api/pull_business_data"`
    pub pull_business_data_url: String,
}
impl wire::Object for TrusteeshipUrls {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("form_detail_url", &mut self.form_detail_url);
        f.field("action_definition_url", &mut self.action_definition_url);
        f.field("approval_node_url", &mut self.approval_node_url);
        f.field("action_callback_url", &mut self.action_callback_url);
        f.field("pull_business_data_url", &mut self.pull_business_data_url);
    }
}
/// The request form of [`TrusteeshipUrls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrusteeshipUrlsInput {
    /// The URL that returns the schema data of the form. / 获取表单结构（schema）数据的接口地址。
    /// - Example: `"https://#{your_domain}/api/form_detail"`
    pub form_detail_url: Option<String>,
    /// The URL that returns the data of the action area. / 获取审批操作区数据的接口地址。
    /// - Example: `"https://#{your_domain}/api/action_definition"`
    pub action_definition_url: Option<String>,
    /// The URL that returns the approval record. / 获取审批记录数据的接口地址。
    /// - Example: `"https://#{your_domain}/api/approval_node"`
    pub approval_node_url: Option<String>,
    /// The URL called back when a user acts on the approval. / 用户执行审批操作时回调的地址。
    /// - Example: `"https://#{your_domain}/api/action_callback"`
    pub action_callback_url: Option<String>,
    /// The URL that returns dynamic data of the hosted document, for components of the approval front end that talk to your system. Documents hosted earlier need it too, so synchronize those without it again.
    ///
    /// 获取托管动态数据的接口地址，供审批前端中须与业务方交互的组件使用。使用时，历史托管单据中也须有该地址，缺少的要重新同步。
    /// - Example: `"https://#{your_domain}/api/pull_business_data"`
    pub pull_business_data_url: Option<String>,
}
impl TrusteeshipUrlsInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `form_detail_url`.
    #[must_use]
    pub fn form_detail_url(mut self, value: impl Into<String>) -> Self {
        self.form_detail_url = Some(value.into());
        self
    }
    /// Sets `action_definition_url`.
    #[must_use]
    pub fn action_definition_url(mut self, value: impl Into<String>) -> Self {
        self.action_definition_url = Some(value.into());
        self
    }
    /// Sets `approval_node_url`.
    #[must_use]
    pub fn approval_node_url(mut self, value: impl Into<String>) -> Self {
        self.approval_node_url = Some(value.into());
        self
    }
    /// Sets `action_callback_url`.
    #[must_use]
    pub fn action_callback_url(mut self, value: impl Into<String>) -> Self {
        self.action_callback_url = Some(value.into());
        self
    }
    /// Sets `pull_business_data_url`.
    #[must_use]
    pub fn pull_business_data_url(mut self, value: impl Into<String>) -> Self {
        self.pull_business_data_url = Some(value.into());
        self
    }
}
impl wire::Object for TrusteeshipUrlsInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("form_detail_url", &mut self.form_detail_url);
        f.field("action_definition_url", &mut self.action_definition_url);
        f.field("approval_node_url", &mut self.approval_node_url);
        f.field("action_callback_url", &mut self.action_callback_url);
        f.field("pull_business_data_url", &mut self.pull_business_data_url);
    }
}
/// How the pushed data is applied. / 数据的更新方式。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UpdateMode {
    /// `REPLACE`: Full replacement, deleting tasks and CCs that are not in this push / 全量替换，删除审批中心中本次未推送的任务和抄送
    Replace,
    /// `UPDATE`: Incremental update of instance and tasks, deleting nothing / 增量更新，只新增和更新实例与任务，不删除数据
    Update,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for UpdateMode {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for UpdateMode {
    fn as_str(&self) -> &str {
        match self {
            Self::Replace => "REPLACE",
            Self::Update => "UPDATE",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "REPLACE" => Self::Replace,
            "UPDATE" => Self::Update,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    ActionConfig ActionConfigInput ApprovalApproverCcer ApprovalCreateExternal
    ApprovalCreateExternalInput ApprovalCreateViewers ApprovalCreateViewersInput CcNode
    CcNodeInput CommentAtInfo CommentAtInfoInput District DistrictBaseInfo
    ExternalInstanceForm ExternalInstanceFormInput ExternalInstanceLink
    ExternalInstanceLinkInput ExternalInstanceTask ExternalInstanceTaskInput
    ExternalInstanceTaskNode ExternalInstanceTaskNodeInput Files I18nResource
    I18nResourceInput I18nResourceText I18nResourceTextInput Id InstanceSearchApproval
    InstanceSearchApprovalExternal InstanceSearchGroup InstanceSearchLink
    InstanceSearchNode NodeApprover NodeCc TrusteeshipInstanceCacheConfig
    TrusteeshipInstanceCacheConfigInput TrusteeshipUrls TrusteeshipUrlsInput
}
crate::codegen::__impl_enum! {
    ActionConfigActionType ApprovalApproverCcerType ApprovalCreateViewersViewerType
    ApprovalStatus ApprovalStatus2 ApprovalStatus3 DisplayMethod
    ExternalInstanceTaskNodeExtra ExternalInstanceTaskNodeGenerateType
    ExternalInstanceTaskNodeStatus FilesType InstanceSearchNodeStatus Locale NodeType
    ReadStatus Status Topic TrusteeshipInstanceCacheConfigFormPolicy UpdateMode
}
crate::codegen::__impl_input! {
    ActionConfigInput : ActionConfig, ApprovalCreateExternalInput :
    ApprovalCreateExternal, ApprovalCreateViewersInput : ApprovalCreateViewers,
    CcNodeInput : CcNode, CommentAtInfoInput : CommentAtInfo, ExternalInstanceFormInput :
    ExternalInstanceForm, ExternalInstanceLinkInput : ExternalInstanceLink,
    ExternalInstanceTaskInput : ExternalInstanceTask, ExternalInstanceTaskNodeInput :
    ExternalInstanceTaskNode, I18nResourceInput : I18nResource, I18nResourceTextInput :
    I18nResourceText, TrusteeshipInstanceCacheConfigInput :
    TrusteeshipInstanceCacheConfig, TrusteeshipUrlsInput : TrusteeshipUrls
}
