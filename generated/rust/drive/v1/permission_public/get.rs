// Generated from spec/drive/v1/permission_public/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::{error, v1};
impl super::Api<'_> {
    /// Get the sharing settings of a document (v1) / 获取云文档权限设置: [`Get`](struct@Get).
    #[deprecated(note = "use `drive.v2.permission_public.get` instead")]
    pub fn get(
        &self,
        token: impl Into<String>,
        r#type: v1::DriveType,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(token, r#type))
    }
}
/// Get the sharing settings of a document (v1) / 获取云文档权限设置.
///
/// Returns the sharing settings of a document, such as whether it may leave the tenant and who may manage collaborators. Deprecated: use `drive.v2.permission_public.get` instead.
///
/// 返回一个云文档的分享设置，如能否分享到组织外、谁可以管理协作者。已废弃，请改用 `drive.v2.permission_public.get`。
///
/// **Deprecated**: use `drive.v2.permission_public.get` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::drive::v1::DriveType;
/// let reply = client.drive().v1().permission_public().get("doccnBKgoMyY5OMbUG6Fioabcef", DriveType::Docx).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/drive/v1/permissions/:token/public`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `wiki:wiki`, `docs:doc`, `docs:permission.setting:read`, `drive:drive`, `drive:drive:readonly`, `drive:file`, `sheets:spreadsheet`, `bitable:bitable`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-public/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The token of the document, found in its URL; it must match `type`.
    ///
    /// 云文档的 token，可从文档的 URL 中获得，须与 `type` 一致。
    /// - Example: `"doccnBKgoMyY5OMbUG6Fioabcef"`
    pub token: String,
    /// The type of document that `token` stands for. To work on a folder with a `tenant_access_token`, the app must own it or have full access.
    ///
    /// `token` 所指云文档的类型。以 `tenant_access_token` 操作文件夹时，应用须是其所有者或拥有可管理权限。
    pub r#type: v1::DriveType,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(token: impl Into<String>, r#type: v1::DriveType) -> Self {
        Self {
            token: token.into(),
            r#type,
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("token", &mut self.token);
        f.field("type", &mut self.r#type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("drive.v1.permission_public.get", Get, "/open-apis/drive/v1/permissions/:token/public")
        .documented(text("获取云文档权限设置", "Get the sharing settings of a document (v1)"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-public/get")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::WIKI_WIKI]),
            scopes(&[crate::scope::DOCS_DOC]),
            scopes(&[crate::scope::DOCS_PERMISSION_SETTING_READ]),
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DRIVE_DRIVE_READONLY]),
            scopes(&[crate::scope::DRIVE_FILE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
            scopes(&[crate::scope::BITABLE_BITABLE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("token", String).required(), query("type", String).required()])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The settings for public access to and collaboration on the document. / 云文档的公共访问与协作权限设置。
    pub permission_public: v1::PermissionPublic,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("permission_public", &mut self.permission_public);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
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
}
