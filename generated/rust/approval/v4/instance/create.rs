// Generated from spec/approval/v4/instance/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::approval::{error, v4};
impl super::Api<'_> {
    /// Create an approval instance / 创建审批实例: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id(…))`.
    pub fn create(
        &self,
        approval_code: impl Into<id::ApprovalCode>,
        form: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(approval_code, form))
    }
}
/// Create an approval instance / 创建审批实例.
///
/// Starts an approval instance with values that follow the form of its definition, and returns its code.
///
/// 按审批定义的表单结构填入内容，发起一个审批实例，返回其 Code。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.approval().v4().instance().create("7C468A54-8745-2245-9675-08B7C63E7A85", "text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/approval/v4/instances`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `approval:approval`, `approval:instance`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The code of the approval definition, returned when it was created and also part of its URL in the admin console.
    ///
    /// 审批定义的 Code，创建审批定义时返回，也可在审批管理后台中该定义的 URL 里找到。
    /// - Example: `"7C468A54-8745-2245-9675-08B7C63E7A85"`
    pub approval_code: id::ApprovalCode,
    /// The user ID of the initiator. Either this or `open_id` is needed; this one wins if both are given.
    ///
    /// 审批发起人的 user_id，与 `open_id` 至少填一个，都填时以它为准。
    /// - Example: `"f7cb567e"`
    pub user_id: Option<String>,
    /// The open ID of the initiator. Either this or `user_id` is needed; `user_id` wins if both are given.
    ///
    /// 审批发起人的 open_id，与 `user_id` 至少填一个，都填时以 `user_id` 为准。
    /// - Example: `"ou_3cda9c969f737aaa05e6915dce306cb9"`
    pub open_id: Option<id::OpenId>,
    /// The department of the initiator, as a `department_id`, which cannot be the root department. It selects one if they belong to several; if omitted, the first department in their list is taken.
    ///
    /// 发起人所属的部门，须为 `department_id` 类型的 ID，不能是根部门。发起人属于多个部门时用来选定其中一个，不填则取其部门列表中的第一个。
    /// - Example: `"9293493ccacbdb9a"`
    pub department_id: Option<String>,
    /// The values of the widgets in the form, as a JSON array in a string, in the format of the [form widget parameters of instances](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/approval-instance-form-control-parameters).
    ///
    /// 表单中各控件的值，为 JSON 数组转成的字符串，格式见[实例的表单控件参数](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/approval-instance-form-control-parameters)。
    /// - Example: `"text"`
    pub form: String,
    /// The approvers, by user ID, of the nodes whose approvers the initiator chooses. They add to those in `node_approver_open_id_list`.
    ///
    /// 由发起人自选审批人的节点的审批人，以 user_id 指定，与 `node_approver_open_id_list` 取并集。
    pub node_approver_user_id_list: Option<Vec<v4::NodeApprover>>,
    /// The approvers, by open ID, of the nodes whose approvers the initiator chooses. They add to those in `node_approver_user_id_list`.
    ///
    /// 由发起人自选审批人的节点的审批人，以 open_id 指定，与 `node_approver_user_id_list` 取并集。
    pub node_approver_open_id_list: Option<Vec<v4::NodeApprover>>,
    /// Who is copied in, by user ID, at the nodes where the initiator chooses this. They add to those in `node_cc_open_id_list`.
    ///
    /// 由发起人自选抄送人的节点的抄送人，以 user_id 指定，与 `node_cc_open_id_list` 取并集。
    /// - Length: at most 20
    pub node_cc_user_id_list: Option<Vec<v4::NodeCc>>,
    /// Who is copied in, by open ID, at the nodes where the initiator chooses this. They add to those in `node_cc_user_id_list`.
    ///
    /// 由发起人自选抄送人的节点的抄送人，以 open_id 指定，与 `node_cc_user_id_list` 取并集。
    /// - Length: at most 20
    pub node_cc_open_id_list: Option<Vec<v4::NodeCc>>,
    /// The idempotency key, unique within the tenant and case-insensitive; a UUID is recommended. One key creates one instance; using it again fails with error 60012.
    ///
    /// 幂等标识，在企业内唯一，不区分大小写，建议用 UUID 格式。同一标识只能创建一个实例，重复使用会失败并返回错误码 60012。
    /// - Length: 1 to 64
    /// - Example: `"7C468A54-8745-2245-9675-08B7C63E7A87"`
    pub uuid: Option<String>,
    /// Whether a submit button lets the initiator submit again within the same instance once an approver has returned it.
    ///
    /// 单据被审批人退回后，提交人能否点击“提交”按钮，在同一实例中重新提交。
    pub allow_resubmit: Option<bool>,
    /// Whether a button starts a new instance with the current form content, which suits requests made regularly.
    ///
    /// 是否显示“再次提交”按钮，点击后以当前表单内容发起一个新实例，适合周期性提单。
    pub allow_submit_again: Option<bool>,
    /// Which bot notifications are left out: 1 for approval, 2 for rejection, 4 for cancellation. Add the numbers for several, such as 3 for approval and rejection.
    ///
    /// 不发送哪些 Bot 通知：1 为审批通过，2 为审批拒绝，4 为审批取消；多种通知取各值之和，例如 3 表示通过和拒绝都不通知。
    pub cancel_bot_notification: Option<CreateCancelBotNotification>,
    /// Whether revoking the instance is forbidden. / 是否禁止撤销该审批实例。
    /// - Default: `false`
    pub forbid_revoke: Option<bool>,
    /// The texts in each language, for now only for the values of single-line and multi-line text widgets.
    ///
    /// 各语言的文案，目前只能用于单行文本控件、多行文本控件的值。
    pub i18n_resources: Option<Vec<v4::I18nResourceInput>>,
    /// The text key of the instance's display name, starting with `@i18n@`, whose text is given in `texts` of `i18n_resources`. If omitted, the name of the definition is used.
    ///
    /// 实例展示名称的国际化文案 Key，以 `@i18n@` 开头，文案在 `i18n_resources` 的 `texts` 中给出；不填则使用审批定义的名称。
    /// - Example: `"@i18n@1"`
    pub title: Option<String>,
    /// What the details page shows if both the definition and the instance have a title.
    ///
    /// 审批定义和实例都有标题时，详情页如何展示。
    /// - Default: `0`
    /// - `0`: Both titles, separated by a vertical bar / 两个标题都展示，以竖线分隔
    /// - `1`: The title of the instance only / 只展示实例的标题
    pub title_display_method: Option<i64>,
    /// The nodes that pass automatically. / 自动通过的节点。
    /// - Length: at most 10
    pub node_auto_approval_list: Option<Vec<CreateNodeAutoApproval>>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        approval_code: impl Into<id::ApprovalCode>,
        form: impl Into<String>,
    ) -> Self {
        Self {
            approval_code: approval_code.into(),
            user_id: Default::default(),
            open_id: Default::default(),
            department_id: Default::default(),
            form: form.into(),
            node_approver_user_id_list: Default::default(),
            node_approver_open_id_list: Default::default(),
            node_cc_user_id_list: Default::default(),
            node_cc_open_id_list: Default::default(),
            uuid: Default::default(),
            allow_resubmit: Default::default(),
            allow_submit_again: Default::default(),
            cancel_bot_notification: Default::default(),
            forbid_revoke: Default::default(),
            i18n_resources: Default::default(),
            title: Default::default(),
            title_display_method: Default::default(),
            node_auto_approval_list: Default::default(),
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
        value: impl Into<Vec<v4::NodeApprover>>,
    ) -> Self {
        self.node_approver_user_id_list = Some(value.into());
        self
    }
    /// Sets `node_approver_open_id_list`.
    #[must_use]
    pub fn node_approver_open_id_list(
        mut self,
        value: impl Into<Vec<v4::NodeApprover>>,
    ) -> Self {
        self.node_approver_open_id_list = Some(value.into());
        self
    }
    /// Sets `node_cc_user_id_list`.
    #[must_use]
    pub fn node_cc_user_id_list(mut self, value: impl Into<Vec<v4::NodeCc>>) -> Self {
        self.node_cc_user_id_list = Some(value.into());
        self
    }
    /// Sets `node_cc_open_id_list`.
    #[must_use]
    pub fn node_cc_open_id_list(mut self, value: impl Into<Vec<v4::NodeCc>>) -> Self {
        self.node_cc_open_id_list = Some(value.into());
        self
    }
    /// Sets `uuid`.
    #[must_use]
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `allow_resubmit`.
    #[must_use]
    pub fn allow_resubmit(mut self, value: bool) -> Self {
        self.allow_resubmit = Some(value);
        self
    }
    /// Sets `allow_submit_again`.
    #[must_use]
    pub fn allow_submit_again(mut self, value: bool) -> Self {
        self.allow_submit_again = Some(value);
        self
    }
    /// Sets `cancel_bot_notification`.
    #[must_use]
    pub fn cancel_bot_notification(
        mut self,
        value: CreateCancelBotNotification,
    ) -> Self {
        self.cancel_bot_notification = Some(value);
        self
    }
    /// Sets `forbid_revoke`.
    #[must_use]
    pub fn forbid_revoke(mut self, value: bool) -> Self {
        self.forbid_revoke = Some(value);
        self
    }
    /// Sets `i18n_resources`.
    #[must_use]
    pub fn i18n_resources(
        mut self,
        value: impl Into<Vec<v4::I18nResourceInput>>,
    ) -> Self {
        self.i18n_resources = Some(value.into());
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `title_display_method`.
    #[must_use]
    pub fn title_display_method(mut self, value: i64) -> Self {
        self.title_display_method = Some(value);
        self
    }
    /// Sets `node_auto_approval_list`.
    #[must_use]
    pub fn node_auto_approval_list(
        mut self,
        value: impl Into<Vec<CreateNodeAutoApproval>>,
    ) -> Self {
        self.node_auto_approval_list = Some(value.into());
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
        f.field("allow_resubmit", &mut self.allow_resubmit);
        f.field("allow_submit_again", &mut self.allow_submit_again);
        f.field("cancel_bot_notification", &mut self.cancel_bot_notification);
        f.field("forbid_revoke", &mut self.forbid_revoke);
        f.field("i18n_resources", &mut self.i18n_resources);
        f.field("title", &mut self.title);
        f.field("title_display_method", &mut self.title_display_method);
        f.field("node_auto_approval_list", &mut self.node_auto_approval_list);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("approval.v4.instance.create", Post, "/open-apis/approval/v4/instances")
        .documented(text("创建审批实例", "Create an approval instance"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/create")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::APPROVAL_APPROVAL]),
            scopes(&[crate::scope::APPROVAL_INSTANCE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            body("approval_code", String).required(),
            body("user_id", String),
            body("open_id", String),
            body("department_id", String),
            body("form", String).required(),
            body("node_approver_user_id_list", Array),
            body("node_approver_open_id_list", Array),
            body("node_cc_user_id_list", Array),
            body("node_cc_open_id_list", Array),
            body("uuid", String),
            body("allow_resubmit", Boolean),
            body("allow_submit_again", Boolean),
            body("cancel_bot_notification", String),
            body("forbid_revoke", Boolean).default("false"),
            body("i18n_resources", Array),
            body("title", String),
            body("title_display_method", Integer).default("0"),
            body("node_auto_approval_list", Array),
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
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1390001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1390015`](error::APPROVAL_NOT_ACTIVE): approval is not active
    ApprovalNotActive = error::APPROVAL_NOT_ACTIVE,
    /// [`1390013`](error::FREE_PROCESS_UNSUPPORTED): unsupported approval for free process
    FreeProcessUnsupported = error::FREE_PROCESS_UNSUPPORTED,
    /// [`1395001`](error::SERVICE_ERROR): There have been some errors. Please try again later
    ServiceError = error::SERVICE_ERROR,
}
/// Which bot notifications are left out: 1 for approval, 2 for rejection, 4 for cancellation. Add the numbers for several, such as 3 for approval and rejection.
///
/// 不发送哪些 Bot 通知：1 为审批通过，2 为审批拒绝，4 为审批取消；多种通知取各值之和，例如 3 表示通过和拒绝都不通知。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreateCancelBotNotification {
    /// `1`
    N1,
    /// `2`
    N2,
    /// `4`
    N4,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CreateCancelBotNotification {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CreateCancelBotNotification {
    fn as_str(&self) -> &str {
        match self {
            Self::N1 => "1",
            Self::N2 => "2",
            Self::N4 => "4",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "1" => Self::N1,
            "2" => Self::N2,
            "4" => Self::N4,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The nodes that pass automatically. / 自动通过的节点。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNodeAutoApproval {
    /// The type of ID in `node_id`. / `node_id` 的节点 ID 类型。
    pub node_id_type: Option<CreateNodeIdType>,
    /// The ID of the node that passes automatically, from `node_list` of the approval definition.
    ///
    /// 自动通过的节点的 ID，取自审批定义的 `node_list`。
    /// - Example: `"manager_node_id"`
    pub node_id: Option<String>,
}
impl CreateNodeAutoApproval {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `node_id_type`.
    #[must_use]
    pub fn node_id_type(mut self, value: CreateNodeIdType) -> Self {
        self.node_id_type = Some(value);
        self
    }
    /// Sets `node_id`.
    #[must_use]
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
}
impl wire::Object for CreateNodeAutoApproval {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("node_id_type", &mut self.node_id_type);
        f.field("node_id", &mut self.node_id);
    }
}
/// The type of ID in `node_id`. / `node_id` 的节点 ID 类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreateNodeIdType {
    /// `CUSTOM`: Custom node ID / 自定义节点 ID
    Custom,
    /// `NON_CUSTOM`: Node ID of the system / 系统的节点 ID
    NonCustom,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CreateNodeIdType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CreateNodeIdType {
    fn as_str(&self) -> &str {
        match self {
            Self::Custom => "CUSTOM",
            Self::NonCustom => "NON_CUSTOM",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "CUSTOM" => Self::Custom,
            "NON_CUSTOM" => Self::NonCustom,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    CreateNodeAutoApproval
}
crate::codegen::__impl_enum! {
    CreateCancelBotNotification CreateNodeIdType
}
