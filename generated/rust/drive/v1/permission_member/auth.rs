// Generated from spec/drive/v1/permission_member/auth.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::{error, v1};
impl super::Api<'_> {
    /// Check a permission of the caller / 判断用户权限: [`Auth`](struct@Auth).
    pub fn auth(
        &self,
        token: impl Into<String>,
        r#type: v1::DriveType,
        action: AuthAction,
    ) -> crate::codegen::Call<Auth> {
        crate::codegen::Call::new(self.client, Auth::new(token, r#type, action))
    }
}
/// Check a permission of the caller / 判断用户权限.
///
/// Tells whether the calling app or user has one permission on a document, such as to read, edit, share, comment or export.
///
/// 判断当前的应用或用户对一个云文档是否有某项权限，如阅读、编辑、分享、评论或导出。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::drive::v1::DriveType;
/// use feishu_api::drive::v1::permission_member::AuthAction;
/// let reply = client.drive().v1().permission_member().auth("doccnBKgoMyY5OMbUG6Fioabcef", DriveType::Docx, AuthAction::View).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/drive/v1/permissions/:token/members/auth`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `bitable:app`, `wiki:wiki`, `docs:doc`, `docs:permission.member:auth`, `drive:drive`, `sheets:spreadsheet`, `bitable:bitable`
///
/// Errors: [`AuthError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/auth)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Auth {
    /// The token of the document, found in its URL; it must match `type`.
    ///
    /// 云文档的 token，可从文档的 URL 中获得，须与 `type` 一致。
    /// - Example: `"doccnBKgoMyY5OMbUG6Fioabcef"`
    pub token: String,
    /// The type of document that `token` stands for. To work on a folder with a `tenant_access_token`, the app must own it or have full access.
    ///
    /// `token` 所指云文档的类型。以 `tenant_access_token` 操作文件夹时，应用须是其所有者或拥有可管理权限。
    pub r#type: v1::DriveType,
    /// The permission to check for. / 要判断是否拥有的权限。
    pub action: AuthAction,
}
impl Auth {
    /// Creates the value from its required fields.
    pub fn new(
        token: impl Into<String>,
        r#type: v1::DriveType,
        action: AuthAction,
    ) -> Self {
        Self {
            token: token.into(),
            r#type,
            action,
        }
    }
}
impl wire::Object for Auth {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("token", &mut self.token);
        f.field("type", &mut self.r#type);
        f.field("action", &mut self.action);
    }
}
crate::codegen::__impl_object! {
    Auth
}
crate::codegen::__operation! {
    Auth => AuthResponse, AuthError:
    Endpoint::new("drive.v1.permission_member.auth", Get, "/open-apis/drive/v1/permissions/:token/members/auth")
        .documented(text("判断用户权限", "Check a permission of the caller"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/auth")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::BITABLE_APP]),
            scopes(&[crate::scope::WIKI_WIKI]),
            scopes(&[crate::scope::DOCS_DOC]),
            scopes(&[crate::scope::DOCS_PERMISSION_MEMBER_AUTH]),
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
            scopes(&[crate::scope::BITABLE_BITABLE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            path("token", String).required(),
            query("type", String).required(),
            query("action", String).required(),
        ])
}
/// The reply to [`Auth`](struct@Auth).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthResponse {
    /// Whether the current app or user has the permission. / 当前应用或用户是否拥有所查询的权限。
    pub auth_result: bool,
}
impl wire::Object for AuthResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("auth_result", &mut self.auth_result);
    }
}
crate::codegen::__impl_object! {
    AuthResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Auth`](struct@Auth).
    AuthError:
    /// [`1063001`](error::INVALID_PERMISSION_PARAMETER): Invalid parameter
    InvalidPermissionParameter = error::INVALID_PERMISSION_PARAMETER,
    /// [`1063003`](error::INVALID_OPERATION): Invalid operation
    InvalidOperation = error::INVALID_OPERATION,
    /// [`1063005`](error::RESOURCE_DELETED): Resource is deleted
    ResourceDeleted = error::RESOURCE_DELETED,
    /// [`1063006`](error::RATE_LIMITED): Too many request
    RateLimited = error::RATE_LIMITED,
    /// [`1066001`](error::PERMISSION_INTERNAL_ERROR): Internal Error
    PermissionInternalError = error::PERMISSION_INTERNAL_ERROR,
    /// [`1066002`](error::CONCURRENCY_ERROR): Concurrency error, please retry
    ConcurrencyError = error::CONCURRENCY_ERROR,
}
/// The permission to check for. / 要判断是否拥有的权限。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AuthAction {
    /// `view`: View / 阅读
    View,
    /// `edit`: Edit / 编辑
    Edit,
    /// `share`: Share / 分享
    Share,
    /// `comment`: Comment / 评论
    Comment,
    /// `export`: Export / 导出
    Export,
    /// `copy`: Copy / 创建副本
    Copy,
    /// `print`: Print / 打印
    Print,
    /// `manage_public`: Manage the permission settings / 管理权限设置
    ManagePublic,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for AuthAction {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for AuthAction {
    fn as_str(&self) -> &str {
        match self {
            Self::View => "view",
            Self::Edit => "edit",
            Self::Share => "share",
            Self::Comment => "comment",
            Self::Export => "export",
            Self::Copy => "copy",
            Self::Print => "print",
            Self::ManagePublic => "manage_public",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "view" => Self::View,
            "edit" => Self::Edit,
            "share" => Self::Share,
            "comment" => Self::Comment,
            "export" => Self::Export,
            "copy" => Self::Copy,
            "print" => Self::Print,
            "manage_public" => Self::ManagePublic,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    AuthAction
}
