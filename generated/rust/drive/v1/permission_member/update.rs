// Generated from spec/drive/v1/permission_member/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::{error, v1};
impl super::Api<'_> {
    /// Update a collaborator's permission / 更新协作者权限: [`Update`](struct@Update).
    ///
    /// Optional fields are set on the call: `.with(|request| request.need_notification(…))`.
    pub fn update(
        &self,
        token: impl Into<String>,
        member_id: impl Into<String>,
        query_type: v1::DriveType,
        member_type: v1::MemberType,
        perm: v1::Perm,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(
            self.client,
            Update::new(token, member_id, query_type, member_type, perm),
        )
    }
}
/// Update a collaborator's permission / 更新协作者权限.
///
/// Changes what a collaborator may do with a document: read, edit or manage it.
///
/// 把一个协作者对云文档的权限改为可阅读、可编辑或可管理。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::drive::v1::DriveType;
/// use feishu_api::drive::v1::MemberType;
/// use feishu_api::drive::v1::Perm;
/// let reply = client.drive().v1().permission_member().update("doccnBKgoMyY5OMbUG6FioTXuBe", "ou_7dab8a3d3cdcc9da365777c7ad535d62", DriveType::Docx, MemberType::Openid, Perm::View).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PUT /open-apis/drive/v1/permissions/:token/members/:member_id`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `bitable:app`, `wiki:wiki`, `docs:doc`, `docs:permission.member:update`, `drive:drive`, `drive:file`, `sheets:spreadsheet`, `bitable:bitable`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The token of the document, found in its URL; it must match `type`.
    ///
    /// 云文档的 token，可从文档的 URL 中获得，须与 `type` 一致。
    /// - Example: `"doccnBKgoMyY5OMbUG6FioTXuBe"`
    pub token: String,
    /// The ID of the collaborator, of the type that `member_type` gives. / 协作者的 ID，类型由 `member_type` 决定。
    /// - Example: `"ou_7dab8a3d3cdcc9da365777c7ad535d62"`
    pub member_id: String,
    /// Whether to notify the collaborators about the change; only takes effect with a `user_access_token`.
    ///
    /// 权限变更后是否通知对方，仅在使用 `user_access_token` 调用时生效。
    /// - Default: `false`
    pub need_notification: Option<bool>,
    /// The type of document that `token` stands for. To work on a folder with a `tenant_access_token`, the app must own it or have full access.
    ///
    /// `token` 所指云文档的类型。以 `tenant_access_token` 操作文件夹时，应用须是其所有者或拥有可管理权限。
    pub query_type: v1::DriveType,
    /// The type of ID in `member_id`. / `member_id` 的 ID 类型。
    pub member_type: v1::MemberType,
    /// The permission role of the collaborator. Minutes do not support `full_access` yet.
    ///
    /// 协作者的权限角色，妙记暂不支持可管理角色 `full_access`。
    pub perm: v1::Perm,
    /// Which pages the permission covers: the page with its subpages, or the page alone.
    ///
    /// 权限作用于哪些页面，区分整个子树与仅当前页面。
    /// - Default: `"container"`
    pub perm_type: Option<v1::PermType>,
    /// The type of collaborator; must be given if `member_type` is `wikispaceid`.
    ///
    /// 协作者的类型，`member_type` 为 `wikispaceid` 时必须填写。
    pub r#type: Option<UpdateType>,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(
        token: impl Into<String>,
        member_id: impl Into<String>,
        query_type: v1::DriveType,
        member_type: v1::MemberType,
        perm: v1::Perm,
    ) -> Self {
        Self {
            token: token.into(),
            member_id: member_id.into(),
            need_notification: Default::default(),
            query_type,
            member_type,
            perm,
            perm_type: Default::default(),
            r#type: Default::default(),
        }
    }
    /// Sets `need_notification`.
    #[must_use]
    pub fn need_notification(mut self, value: bool) -> Self {
        self.need_notification = Some(value);
        self
    }
    /// Sets `perm_type`.
    #[must_use]
    pub fn perm_type(mut self, value: v1::PermType) -> Self {
        self.perm_type = Some(value);
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: UpdateType) -> Self {
        self.r#type = Some(value);
        self
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("token", &mut self.token);
        f.field("member_id", &mut self.member_id);
        f.field("need_notification", &mut self.need_notification);
        f.field("query_type", &mut self.query_type);
        f.field("member_type", &mut self.member_type);
        f.field("perm", &mut self.perm);
        f.field("perm_type", &mut self.perm_type);
        f.field("type", &mut self.r#type);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("drive.v1.permission_member.update", Put, "/open-apis/drive/v1/permissions/:token/members/:member_id")
        .documented(text("更新协作者权限", "Update a collaborator's permission"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/update")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::BITABLE_APP]),
            scopes(&[crate::scope::WIKI_WIKI]),
            scopes(&[crate::scope::DOCS_DOC]),
            scopes(&[crate::scope::DOCS_PERMISSION_MEMBER_UPDATE]),
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DRIVE_FILE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
            scopes(&[crate::scope::BITABLE_BITABLE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("token", String).required(),
            path("member_id", String).required(),
            query("need_notification", Boolean).default("false"),
            query("type", String).keyed("query_type").required(),
            body("member_type", String).required(),
            body("perm", String).required(),
            body("perm_type", String).default("\"container\""),
            body("type", String),
        ])
}
/// The reply to [`Update`](struct@Update).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The collaborator whose permission was updated. / 已更新权限的协作者。
    pub member: v1::BaseMember,
}
impl wire::Object for UpdateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("member", &mut self.member);
    }
}
crate::codegen::__impl_object! {
    UpdateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Update`](struct@Update).
    UpdateError:
    /// [`1063001`](error::INVALID_PERMISSION_PARAMETER): Invalid parameter
    InvalidPermissionParameter = error::INVALID_PERMISSION_PARAMETER,
    /// [`1063002`](error::PERMISSION_DENIED): Permission denied
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`1063003`](error::INVALID_OPERATION): Invalid operation
    InvalidOperation = error::INVALID_OPERATION,
    /// [`1063004`](error::USER_SHARE_PERMISSION_DENIED): User has no share permission
    UserSharePermissionDenied = error::USER_SHARE_PERMISSION_DENIED,
    /// [`1063005`](error::RESOURCE_DELETED): Resource is deleted
    ResourceDeleted = error::RESOURCE_DELETED,
    /// [`1066001`](error::PERMISSION_INTERNAL_ERROR): Internal Error
    PermissionInternalError = error::PERMISSION_INTERNAL_ERROR,
    /// [`1066002`](error::CONCURRENCY_ERROR): Concurrency error, please retry
    ConcurrencyError = error::CONCURRENCY_ERROR,
}
/// The type of collaborator; must be given if `member_type` is `wikispaceid`.
///
/// 协作者的类型，`member_type` 为 `wikispaceid` 时必须填写。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UpdateType {
    /// `user`: User / 用户
    User,
    /// `chat`: Chat / 群组
    Chat,
    /// `department`: Department / 部门
    Department,
    /// `group`: User group / 用户组
    Group,
    /// `wiki_space_member`: Wiki space members; unavailable once the space splits its members into groups / 知识库成员，知识库启用成员分组后不可用
    WikiSpaceMember,
    /// `wiki_space_viewer`
    ///
    /// Wiki space members who can view; only if the space splits its members into groups
    ///
    /// 知识库可阅读成员，仅在知识库启用成员分组后可用
    WikiSpaceViewer,
    /// `wiki_space_editor`
    ///
    /// Wiki space members who can edit; only if the space splits its members into groups
    ///
    /// 知识库可编辑成员，仅在知识库启用成员分组后可用
    WikiSpaceEditor,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for UpdateType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for UpdateType {
    fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::Chat => "chat",
            Self::Department => "department",
            Self::Group => "group",
            Self::WikiSpaceMember => "wiki_space_member",
            Self::WikiSpaceViewer => "wiki_space_viewer",
            Self::WikiSpaceEditor => "wiki_space_editor",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "user" => Self::User,
            "chat" => Self::Chat,
            "department" => Self::Department,
            "group" => Self::Group,
            "wiki_space_member" => Self::WikiSpaceMember,
            "wiki_space_viewer" => Self::WikiSpaceViewer,
            "wiki_space_editor" => Self::WikiSpaceEditor,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    UpdateType
}
