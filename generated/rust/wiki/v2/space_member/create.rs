// Generated from spec/wiki/v2/space_member/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::wiki::{error, v2};
impl super::Api<'_> {
    /// Add a member to a wiki space / 添加知识空间成员: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.need_notification(…))`.
    pub fn create(
        &self,
        space_id: impl Into<String>,
        member_type: CreateMemberType,
        member_id: impl Into<String>,
        member_role: CreateMemberRole,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(space_id, member_type, member_id, member_role),
        )
    }
}
/// Add a member to a wiki space / 添加知识空间成员.
///
/// Adds a member or an administrator to a wiki space. / 为一个知识空间添加成员或管理员。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::wiki::v2::space_member::CreateMemberRole;
/// use feishu_api::wiki::v2::space_member::CreateMemberType;
/// let reply = client.wiki().v2().space_member().create("1565676577122621", CreateMemberType::Openid, "ou_449b53ad6aee526f7ed311b216aabcef", CreateMemberRole::Admin).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/wiki/v2/spaces/:space_id/members`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `wiki:member:create`, `wiki:wiki`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-member/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The ID of the wiki space, found by listing wiki spaces; an administrator of the space can also copy the number from the address of its settings page.
    ///
    /// 知识空间 ID，可查询知识空间列表取得；知识库管理员也可从知识库设置页的地址中复制数字部分。
    /// - Example: `"1565676577122621"`
    pub space_id: String,
    /// Whether the new member is notified. / 添加成员后是否通知对方。
    pub need_notification: Option<bool>,
    /// The type of ID in `member_id`, and with it whether a user, a chat or a department is added.
    ///
    /// `member_id` 的 ID 类型，同时决定添加的是用户、群组还是部门。
    pub member_type: CreateMemberType,
    /// The ID of the member or administrator to add, of the kind set by `member_type`.
    ///
    /// 要添加的成员或管理员的 ID，类型由 `member_type` 决定。
    /// - Example: `"ou_449b53ad6aee526f7ed311b216aabcef"`
    pub member_id: String,
    /// The role in the wiki space: `admin` for an administrator, `member` for an ordinary member.
    ///
    /// 成员在知识空间中的角色：`admin` 为管理员，`member` 为普通成员。
    pub member_role: CreateMemberRole,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        space_id: impl Into<String>,
        member_type: CreateMemberType,
        member_id: impl Into<String>,
        member_role: CreateMemberRole,
    ) -> Self {
        Self {
            space_id: space_id.into(),
            need_notification: Default::default(),
            member_type,
            member_id: member_id.into(),
            member_role,
        }
    }
    /// Sets `need_notification`.
    #[must_use]
    pub fn need_notification(mut self, value: bool) -> Self {
        self.need_notification = Some(value);
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("space_id", &mut self.space_id);
        f.field("need_notification", &mut self.need_notification);
        f.field("member_type", &mut self.member_type);
        f.field("member_id", &mut self.member_id);
        f.field("member_role", &mut self.member_role);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("wiki.v2.space_member.create", Post, "/open-apis/wiki/v2/spaces/:space_id/members")
        .documented(text("添加知识空间成员", "Add a member to a wiki space"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-member/create")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::WIKI_MEMBER_CREATE]),
            scopes(&[crate::scope::WIKI_WIKI]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("space_id", String).required(),
            query("need_notification", Boolean),
            body("member_type", String).required(),
            body("member_id", String).required(),
            body("member_role", String).required(),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The member that was added to the wiki space. / 添加成功的知识空间成员。
    pub member: v2::Member,
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
    /// [`131001`](error::RPC_FAILED): rpc fail
    RpcFailed = error::RPC_FAILED,
    /// [`131002`](error::INVALID_PARAMETER): param err
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`131003`](error::LIMIT_EXCEEDED): out of limit
    LimitExceeded = error::LIMIT_EXCEEDED,
    /// [`131004`](error::INVALID_USER): invalid user
    InvalidUser = error::INVALID_USER,
    /// [`131005`](error::NOT_FOUND): not found
    NotFound = error::NOT_FOUND,
    /// [`131006`](error::PERMISSION_DENIED): permission denied
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`131007`](error::INTERNAL_ERROR): internal err
    InternalError = error::INTERNAL_ERROR,
    /// [`131008`](error::ALREADY_EXISTS): already exist
    AlreadyExists = error::ALREADY_EXISTS,
    /// [`131101`](error::INVALID_OPERATION): invalid operation
    InvalidOperation = error::INVALID_OPERATION,
}
/// The role in the wiki space: `admin` for an administrator, `member` for an ordinary member.
///
/// 成员在知识空间中的角色：`admin` 为管理员，`member` 为普通成员。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreateMemberRole {
    /// `admin`
    Admin,
    /// `member`
    Member,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CreateMemberRole {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CreateMemberRole {
    fn as_str(&self) -> &str {
        match self {
            Self::Admin => "admin",
            Self::Member => "member",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "admin" => Self::Admin,
            "member" => Self::Member,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The type of ID in `member_id`, and with it whether a user, a chat or a department is added.
///
/// `member_id` 的 ID 类型，同时决定添加的是用户、群组还是部门。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreateMemberType {
    /// `openchat`: ID of a chat / 群组 ID
    Openchat,
    /// `userid`: User ID of a user / 用户的 User ID
    Userid,
    /// `email`: Email address of a user / 用户邮箱
    Email,
    /// `opendepartmentid`: Open department ID of a department / 部门的 open_department_id
    Opendepartmentid,
    /// `openid`: Open ID of a user / 用户的 Open ID
    Openid,
    /// `unionid`: Union ID of a user / 用户的 Union ID
    Unionid,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CreateMemberType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CreateMemberType {
    fn as_str(&self) -> &str {
        match self {
            Self::Openchat => "openchat",
            Self::Userid => "userid",
            Self::Email => "email",
            Self::Opendepartmentid => "opendepartmentid",
            Self::Openid => "openid",
            Self::Unionid => "unionid",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "openchat" => Self::Openchat,
            "userid" => Self::Userid,
            "email" => Self::Email,
            "opendepartmentid" => Self::Opendepartmentid,
            "openid" => Self::Openid,
            "unionid" => Self::Unionid,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    CreateMemberRole CreateMemberType
}
