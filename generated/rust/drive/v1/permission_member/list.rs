// Generated from spec/drive/v1/permission_member/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::{error, v1};
impl super::Api<'_> {
    /// List the collaborators of a document / 获取云文档协作者: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.fields(…))`.
    pub fn list(
        &self,
        token: impl Into<String>,
        r#type: v1::DriveType,
    ) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(token, r#type))
    }
}
/// List the collaborators of a document / 获取云文档协作者.
///
/// Lists the collaborators of a document: users, chats, departments, user groups and wiki members.
///
/// 列出一个云文档的协作者：用户、群、部门、用户组和知识库成员。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::drive::v1::DriveType;
/// let reply = client.drive().v1().permission_member().list("doccnBKgoMyY5OMbUG6FioTXuBe", DriveType::Docx).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/drive/v1/permissions/:token/members`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `bitable:app`, `wiki:wiki`, `docs:doc`, `docs:permission.member:retrieve`, `drive:drive`, `sheets:spreadsheet`, `bitable:bitable`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The token of the document, found in its URL; it must match `type`.
    ///
    /// 云文档的 token，可从文档的 URL 中获得，须与 `type` 一致。
    /// - Example: `"doccnBKgoMyY5OMbUG6FioTXuBe"`
    pub token: String,
    /// The type of document that `token` stands for. To work on a folder with a `tenant_access_token`, the app must own it or have full access.
    ///
    /// `token` 所指云文档的类型。以 `tenant_access_token` 操作文件夹时，应用须是其所有者或拥有可管理权限。
    pub r#type: v1::DriveType,
    /// Which extra fields of the collaborators to return; none if omitted. Any of `name`, `type`, `avatar` and `external_label`, separated by commas, or `*` for all; asking for less is faster.
    ///
    /// 要额外返回的协作者字段，不填则均不返回。可选 `name`、`type`、`avatar` 与 `external_label`，以英文逗号分隔，`*` 表示全部；按需指定性能更好。
    pub fields: Option<ListFields>,
    /// Which pages the permission covers; only effective for documents of type `wiki`.
    ///
    /// 权限作用于哪些页面，仅当云文档类型为 `wiki` 时有效。
    pub perm_type: Option<v1::PermType>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(token: impl Into<String>, r#type: v1::DriveType) -> Self {
        Self {
            token: token.into(),
            r#type,
            fields: Default::default(),
            perm_type: Default::default(),
        }
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: ListFields) -> Self {
        self.fields = Some(value);
        self
    }
    /// Sets `perm_type`.
    #[must_use]
    pub fn perm_type(mut self, value: v1::PermType) -> Self {
        self.perm_type = Some(value);
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("token", &mut self.token);
        f.field("type", &mut self.r#type);
        f.field("fields", &mut self.fields);
        f.field("perm_type", &mut self.perm_type);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("drive.v1.permission_member.list", Get, "/open-apis/drive/v1/permissions/:token/members")
        .documented(text("获取云文档协作者", "List the collaborators of a document"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/list")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::BITABLE_APP]),
            scopes(&[crate::scope::WIKI_WIKI]),
            scopes(&[crate::scope::DOCS_DOC]),
            scopes(&[crate::scope::DOCS_PERMISSION_MEMBER_RETRIEVE]),
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
            scopes(&[crate::scope::BITABLE_BITABLE]),
        ])
        .guards(&[
            Guard::received("items.name", &[scopes(&[crate::scope::CONTACT_USER_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("items.avatar", &[scopes(&[crate::scope::CONTACT_USER_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            path("token", String).required(),
            query("type", String).required(),
            query("fields", String),
            query("perm_type", String),
        ])
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The collaborators of the document. / 云文档的协作者。
    pub items: Vec<ListMember>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
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
    /// [`1063006`](error::RATE_LIMITED): Too many request
    RateLimited = error::RATE_LIMITED,
    /// [`1066001`](error::PERMISSION_INTERNAL_ERROR): Internal Error
    PermissionInternalError = error::PERMISSION_INTERNAL_ERROR,
    /// [`1066002`](error::CONCURRENCY_ERROR): Concurrency error, please retry
    ConcurrencyError = error::CONCURRENCY_ERROR,
}
/// Which extra fields of the collaborators to return; none if omitted. Any of `name`, `type`, `avatar` and `external_label`, separated by commas, or `*` for all; asking for less is faster.
///
/// 要额外返回的协作者字段，不填则均不返回。可选 `name`、`type`、`avatar` 与 `external_label`，以英文逗号分隔，`*` 表示全部；按需指定性能更好。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListFields {
    /// `name`
    Name,
    /// `type`
    Type,
    /// `avatar`
    Avatar,
    /// `external_label`
    ExternalLabel,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ListFields {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ListFields {
    fn as_str(&self) -> &str {
        match self {
            Self::Name => "name",
            Self::Type => "type",
            Self::Avatar => "avatar",
            Self::ExternalLabel => "external_label",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "name" => Self::Name,
            "type" => Self::Type,
            "avatar" => Self::Avatar,
            "external_label" => Self::ExternalLabel,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The collaborators of the document. / 云文档的协作者。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMember {
    /// The type of ID in `member_id`. / `member_id` 的 ID 类型。
    pub member_type: v1::MemberType,
    /// The ID of the collaborator, of the type that `member_type` gives. / 协作者的 ID，类型由 `member_type` 决定。
    pub member_id: String,
    /// The permission role of the collaborator. / 协作者的权限角色。
    pub perm: v1::Perm,
    /// Which pages the permission covers: the page with its subpages, or the page alone.
    ///
    /// 权限作用于哪些页面，区分整个子树与仅当前页面。
    pub perm_type: v1::PermType,
    /// The type of collaborator; only returned if `fields` asks for `type`.
    ///
    /// 协作者的类型，仅当 `fields` 中指定了 `type` 时返回。
    pub r#type: ListType,
    /// The name of the collaborator; only returned if `fields` asks for `name`.
    ///
    /// 协作者的名称，仅当 `fields` 中指定了 `name` 时返回。
    /// - Present only with one of the scopes `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
    pub name: String,
    /// The URL of the collaborator's avatar; only returned if `fields` asks for `avatar`.
    ///
    /// 协作者头像的链接，仅当 `fields` 中指定了 `avatar` 时返回。
    /// - Present only with one of the scopes `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
    pub avatar: String,
    /// Whether the collaborator is labeled as external; only returned if `fields` asks for `external_label`.
    ///
    /// 协作者是否带有外部标签，仅当 `fields` 中指定了 `external_label` 时返回。
    pub external_label: bool,
}
impl wire::Object for ListMember {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("member_type", &mut self.member_type);
        f.field("member_id", &mut self.member_id);
        f.field("perm", &mut self.perm);
        f.field("perm_type", &mut self.perm_type);
        f.field("type", &mut self.r#type);
        f.field("name", &mut self.name);
        f.field("avatar", &mut self.avatar);
        f.field("external_label", &mut self.external_label);
    }
}
/// The type of collaborator; only returned if `fields` asks for `type`.
///
/// 协作者的类型，仅当 `fields` 中指定了 `type` 时返回。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListType {
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
impl Default for ListType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ListType {
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
crate::codegen::__impl_object! {
    ListMember
}
crate::codegen::__impl_enum! {
    ListFields ListType
}
