// Generated from spec/approval/v4/approval/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::approval::{error, v4};
impl super::Api<'_> {
    /// Get an approval definition / 查看指定审批定义: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.locale(…))`.
    pub fn get(
        &self,
        approval_code: impl Into<id::ApprovalCode>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(approval_code))
    }
}
/// Get an approval definition / 查看指定审批定义.
///
/// Returns an approval definition by its code, with name, status, form fields and nodes, as needed to create instances.
///
/// 按 Code 返回一个审批定义的名称、状态、表单控件和节点，供创建实例时使用。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.approval().v4().approval().get("7C468A54-8745-2245-9675-08B7C63E7A85").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/approval/v4/approvals/:approval_code`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `approval:approval`, `approval:approval:readonly`, `approval:definition`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The code of the approval definition, returned when it was created and also part of its URL in the admin console.
    ///
    /// 审批定义的 Code，创建审批定义时返回，也可在审批管理后台中该定义的 URL 里找到。
    /// - Example: `"7C468A54-8745-2245-9675-08B7C63E7A85"`
    pub approval_code: id::ApprovalCode,
    /// The language of the reply. If omitted, it is the default language of the approval definition.
    ///
    /// 返回内容使用的语言，不填则使用审批定义的默认语言。
    pub locale: Option<v4::Locale>,
    /// Whether to return in `approval_admin_ids` the process managers with permission to manage data.
    ///
    /// 是否在 `approval_admin_ids` 中返回有数据管理权限的流程管理员。
    pub with_admin_id: Option<bool>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// Whether to return the options of the controls for external data sources and for leave and attendance.
    ///
    /// 是否返回外部数据源控件和假勤控件的选项。
    pub with_option: Option<bool>,
    /// The ID of the user whose data is searched. / 用户 ID，只查询与该用户有关的数据。
    /// - Example: `"ou_7a4aaac5650dc0b77e85e96e7476ff1d"`
    pub user_id: Option<String>,
    /// Whether to return base controls in full. / 表单中的多维表格控件是否完整返回。
    pub nested_mutable_group: Option<bool>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(approval_code: impl Into<id::ApprovalCode>) -> Self {
        Self {
            approval_code: approval_code.into(),
            locale: Default::default(),
            with_admin_id: Default::default(),
            user_id_type: Default::default(),
            with_option: Default::default(),
            user_id: Default::default(),
            nested_mutable_group: Default::default(),
        }
    }
    /// Sets `locale`.
    #[must_use]
    pub fn locale(mut self, value: v4::Locale) -> Self {
        self.locale = Some(value);
        self
    }
    /// Sets `with_admin_id`.
    #[must_use]
    pub fn with_admin_id(mut self, value: bool) -> Self {
        self.with_admin_id = Some(value);
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `with_option`.
    #[must_use]
    pub fn with_option(mut self, value: bool) -> Self {
        self.with_option = Some(value);
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
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
        f.field("approval_code", &mut self.approval_code);
        f.field("locale", &mut self.locale);
        f.field("with_admin_id", &mut self.with_admin_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("with_option", &mut self.with_option);
        f.field("user_id", &mut self.user_id);
        f.field("nested_mutable_group", &mut self.nested_mutable_group);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("approval.v4.approval.get", Get, "/open-apis/approval/v4/approvals/:approval_code")
        .documented(text("查看指定审批定义", "Get an approval definition"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/get")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::APPROVAL_APPROVAL]),
            scopes(&[crate::scope::APPROVAL_APPROVAL_READONLY]),
            scopes(&[crate::scope::APPROVAL_DEFINITION]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            path("approval_code", String).required(),
            query("locale", String),
            query("with_admin_id", Boolean),
            query("user_id_type", String).default("\"open_id\""),
            query("with_option", Boolean),
            query("user_id", String),
            query("nested_mutable_group", Boolean),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The name of the approval definition. / 审批定义的名称。
    pub approval_name: String,
    /// The state of the approval definition. / 审批定义的状态。
    pub status: GetStatus,
    /// The widgets of the form, as a JSON array in a string. / 表单中的控件，为 JSON 数组转成的字符串。
    pub form: String,
    /// The nodes of the approval process. / 审批流程中的节点。
    pub node_list: Vec<GetApprovalNodeInfo>,
    /// Who can see the approval definition. / 能看到该审批定义的人员范围。
    pub viewers: Vec<GetApprovalViewerInfo>,
    /// The open IDs of the process managers with permission to manage data, returned only if `with_admin_id` is `true`.
    ///
    /// 有数据管理权限的流程管理员的 open_id，`with_admin_id` 为 `true` 时才返回。
    pub approval_admin_ids: Vec<String>,
    /// How the values of controls depend on each other, as a JSON string.
    ///
    /// 各控件的值之间的关联，即一个控件的取值如何影响其他控件，为 JSON 字符串。
    pub form_widget_relation: String,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval_name", &mut self.approval_name);
        f.field("status", &mut self.status);
        f.field("form", &mut self.form);
        f.field("node_list", &mut self.node_list);
        f.field("viewers", &mut self.viewers);
        f.field("approval_admin_ids", &mut self.approval_admin_ids);
        f.field("form_widget_relation", &mut self.form_widget_relation);
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
    /// [`1390002`](error::APPROVAL_CODE_NOT_FOUND): approval code not found
    ApprovalCodeNotFound = error::APPROVAL_CODE_NOT_FOUND,
    /// [`1395001`](error::SERVICE_ERROR): There have been some errors. Please try again later
    ServiceError = error::SERVICE_ERROR,
    /// [`1390016`](error::APPROVAL_DELETED): approval is deleted
    ApprovalDeleted = error::APPROVAL_DELETED,
}
/// The nodes of the approval process. / 审批流程中的节点。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalNodeInfo {
    /// The name of the node. / 节点名称。
    pub name: String,
    /// Whether the initiator chooses the approvers of this node. If `true`, they have to be given when an instance is created.
    ///
    /// 是否由发起人自选该节点的审批人；为 `true` 时，创建实例须给出该节点的审批人。
    pub need_approver: bool,
    /// The ID of the node. / 节点 ID。
    pub node_id: String,
    /// The custom ID of the node, absent if none is set. / 节点的自定义 ID，未设置则不返回。
    pub custom_node_id: String,
    /// How the node is approved. / 节点的审批方式。
    pub node_type: v4::NodeType,
    /// Whether the initiator, if they choose the approvers, can choose more than one. It means nothing for the start and end nodes.
    ///
    /// 发起人自选审批人时能否选多人，对开始、结束节点无意义。
    pub approver_chosen_multi: bool,
    /// Whom the initiator, if they choose the approvers, can choose from. / 发起人自选审批人时可选的人员范围。
    pub approver_chosen_range: Vec<GetApproverChosenRange>,
    /// Whether approving needs a handwritten signature. / 同意时是否须手写签名。
    pub require_signature: bool,
}
impl wire::Object for GetApprovalNodeInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("need_approver", &mut self.need_approver);
        f.field("node_id", &mut self.node_id);
        f.field("custom_node_id", &mut self.custom_node_id);
        f.field("node_type", &mut self.node_type);
        f.field("approver_chosen_multi", &mut self.approver_chosen_multi);
        f.field("approver_chosen_range", &mut self.approver_chosen_range);
        f.field("require_signature", &mut self.require_signature);
    }
}
/// Who can see the approval definition. / 能看到该审批定义的人员范围。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalViewerInfo {
    /// The type of visibility. / 可见范围的类型。
    pub r#type: GetType,
    /// The ID of who can see it: a department ID, the open ID of a user, a role ID or a user group ID, depending on `type`.
    ///
    /// 可见对象的 ID，按 `type` 分别为部门 ID、用户的 open_id、角色 ID 或用户组 ID。
    pub id: String,
    /// The open ID of the user who can see it, if `type` is `USER`. / 可见用户的 open_id，仅 `type` 为 `USER` 时有意义。
    pub user_id: String,
}
impl wire::Object for GetApprovalViewerInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("id", &mut self.id);
        f.field("user_id", &mut self.user_id);
    }
}
/// Whom the initiator, if they choose the approvers, can choose from. / 发起人自选审批人时可选的人员范围。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApproverChosenRange {
    /// The kind of range to choose from. / 可选范围的类型。
    /// - `0`: Everybody in the tenant / 全公司
    /// - `1`: Given roles / 指定角色
    /// - `2`: Given users / 指定用户
    pub approver_range_type: i64,
    /// Whom to choose from: role IDs if `approver_range_type` is 1, open IDs of users if it is 2, empty if it is 0.
    ///
    /// 可选的角色或用户：`approver_range_type` 为 1 时是角色 ID，为 2 时是用户的 open_id，为 0 时为空。
    pub approver_range_ids: Vec<String>,
}
impl wire::Object for GetApproverChosenRange {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approver_range_type", &mut self.approver_range_type);
        f.field("approver_range_ids", &mut self.approver_range_ids);
    }
}
/// The state of the approval definition. / 审批定义的状态。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GetStatus {
    /// `ACTIVE`: Enabled / 已启用
    Active,
    /// `INACTIVE`: Disabled / 已停用
    Inactive,
    /// `DELETED`: Deleted / 已删除
    Deleted,
    /// `UNKNOWN`: Unknown / 未知
    Unknown,
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
            Self::Active => "ACTIVE",
            Self::Inactive => "INACTIVE",
            Self::Deleted => "DELETED",
            Self::Unknown => "UNKNOWN",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "ACTIVE" => Self::Active,
            "INACTIVE" => Self::Inactive,
            "DELETED" => Self::Deleted,
            "UNKNOWN" => Self::Unknown,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The type of visibility. / 可见范围的类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GetType {
    /// `TENANT`: The whole tenant / 企业内所有人
    Tenant,
    /// `DEPARTMENT`: Given departments / 指定部门
    Department,
    /// `USER`: Given users / 指定用户
    User,
    /// `ROLE`: Given roles / 指定角色
    Role,
    /// `USER_GROUP`: Given user groups / 指定用户组
    UserGroup,
    /// `NONE`: No one / 所有人不可见
    None,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for GetType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for GetType {
    fn as_str(&self) -> &str {
        match self {
            Self::Tenant => "TENANT",
            Self::Department => "DEPARTMENT",
            Self::User => "USER",
            Self::Role => "ROLE",
            Self::UserGroup => "USER_GROUP",
            Self::None => "NONE",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "TENANT" => Self::Tenant,
            "DEPARTMENT" => Self::Department,
            "USER" => Self::User,
            "ROLE" => Self::Role,
            "USER_GROUP" => Self::UserGroup,
            "NONE" => Self::None,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    GetApprovalNodeInfo GetApprovalViewerInfo GetApproverChosenRange
}
crate::codegen::__impl_enum! {
    GetStatus GetType
}
