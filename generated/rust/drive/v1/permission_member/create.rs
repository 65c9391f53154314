// Generated from spec/drive/v1/permission_member/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::{error, v1};
impl super::Api<'_> {
    /// Add a collaborator / 增加协作者权限: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.need_notification(…))`.
    pub fn create(
        &self,
        token: impl Into<String>,
        query_type: v1::DriveType,
        member_type: v1::MemberType,
        member_id: impl Into<String>,
        perm: v1::Perm,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(token, query_type, member_type, member_id, perm),
        )
    }
}
/// Add a collaborator / 增加协作者权限.
///
/// Adds one collaborator to a document, who may be a user, a chat, a department, a user group or another.
///
/// 为一个云文档添加一个协作者，可以是用户、群、部门或用户组等。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::drive::v1::DriveType;
/// use feishu_api::drive::v1::MemberType;
/// use feishu_api::drive::v1::Perm;
/// let reply = client.drive().v1().permission_member().create("doccnBKgoMyY5OMbUG6FioTXuBe", DriveType::Docx, MemberType::Openid, "ou_1234567890abcdef1234567890abcdef", Perm::View).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/drive/v1/permissions/:token/members`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `bitable:app`, `wiki:wiki`, `docs:doc`, `docs:permission.member:create`, `drive:drive`, `drive:file`, `sheets:spreadsheet`, `bitable:bitable`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The token of the document, found in its URL; it must match `type`.
    ///
    /// 云文档的 token，可从文档的 URL 中获得，须与 `type` 一致。
    /// - Example: `"doccnBKgoMyY5OMbUG6FioTXuBe"`
    pub token: String,
    /// The type of document that `token` stands for. To work on a folder with a `tenant_access_token`, the app must own it or have full access.
    ///
    /// `token` 所指云文档的类型。以 `tenant_access_token` 操作文件夹时，应用须是其所有者或拥有可管理权限。
    pub query_type: v1::DriveType,
    /// Whether to notify the collaborator who was added; only takes effect with a `user_access_token`.
    ///
    /// 添加权限后是否通知对方，仅在使用 `user_access_token` 调用时生效。
    /// - Default: `false`
    pub need_notification: Option<bool>,
    /// The type of ID in `member_id`. / `member_id` 的 ID 类型。
    pub member_type: v1::MemberType,
    /// The ID of the collaborator, of the type that `member_type` gives. / 协作者的 ID，类型由 `member_type` 决定。
    /// - Example: `"ou_1234567890abcdef1234567890abcdef"`
    pub member_id: String,
    /// The permission role of the collaborator. / 协作者的权限角色。
    pub perm: v1::Perm,
    /// Which pages the permission covers; only effective for documents of type `wiki`.
    ///
    /// 权限作用于哪些页面，仅当云文档类型为 `wiki` 时有效。
    /// - Default: `"container"`
    pub perm_type: Option<v1::PermType>,
    /// The type of collaborator. If `member_type` is `wikispaceid`, it must be given and be one of the wiki member values.
    ///
    /// 协作者的类型。`member_type` 为 `wikispaceid` 时必须填写，且只能选知识库成员类的取值。
    pub r#type: Option<CreateType>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        token: impl Into<String>,
        query_type: v1::DriveType,
        member_type: v1::MemberType,
        member_id: impl Into<String>,
        perm: v1::Perm,
    ) -> Self {
        Self {
            token: token.into(),
            query_type,
            need_notification: Default::default(),
            member_type,
            member_id: member_id.into(),
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
    pub fn r#type(mut self, value: CreateType) -> Self {
        self.r#type = Some(value);
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("token", &mut self.token);
        f.field("query_type", &mut self.query_type);
        f.field("need_notification", &mut self.need_notification);
        f.field("member_type", &mut self.member_type);
        f.field("member_id", &mut self.member_id);
        f.field("perm", &mut self.perm);
        f.field("perm_type", &mut self.perm_type);
        f.field("type", &mut self.r#type);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("drive.v1.permission_member.create", Post, "/open-apis/drive/v1/permissions/:token/members")
        .documented(text("增加协作者权限", "Add a collaborator"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/create")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::BITABLE_APP]),
            scopes(&[crate::scope::WIKI_WIKI]),
            scopes(&[crate::scope::DOCS_DOC]),
            scopes(&[crate::scope::DOCS_PERMISSION_MEMBER_CREATE]),
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DRIVE_FILE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
            scopes(&[crate::scope::BITABLE_BITABLE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("token", String).required(),
            query("type", String).keyed("query_type").required(),
            query("need_notification", Boolean).default("false"),
            body("member_type", String).required(),
            body("member_id", String).required(),
            body("perm", String).required(),
            body("perm_type", String).default("\"container\""),
            body("type", String),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The collaborator that was added, with the permission. / 已添加的协作者及其权限。
    pub member: v1::BaseMember,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("member", &mut self.member);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
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
/// The type of collaborator. If `member_type` is `wikispaceid`, it must be given and be one of the wiki member values.
///
/// 协作者的类型。`member_type` 为 `wikispaceid` 时必须填写，且只能选知识库成员类的取值。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreateType {
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
impl Default for CreateType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CreateType {
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
    CreateType
}
