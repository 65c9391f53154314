// Generated from spec/drive/v1/permission_public_password/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::{error, v1};
impl super::Api<'_> {
    /// Renew the password of a document / 刷新云文档密码: [`Update`](struct@Update).
    pub fn update(
        &self,
        token: impl Into<String>,
        r#type: v1::DriveType,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(self.client, Update::new(token, r#type))
    }
}
/// Renew the password of a document / 刷新云文档密码.
///
/// Makes and returns a new password for a document; the old one stops working. / 为一个云文档生成并返回新密码，旧密码随即失效。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::drive::v1::DriveType;
/// let reply = client.drive().v1().permission_public_password().update("doccnBKgoMyY5OMbUG6Fioabcef", DriveType::Docx).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PUT /open-apis/drive/v1/permissions/:token/public/password`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `wiki:wiki`, `docs:doc`, `docs:permission.setting:write_only`, `drive:drive`, `sheets:spreadsheet`, `bitable:bitable`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-public-password/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
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
impl Update {
    /// Creates the value from its required fields.
    pub fn new(token: impl Into<String>, r#type: v1::DriveType) -> Self {
        Self {
            token: token.into(),
            r#type,
        }
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("token", &mut self.token);
        f.field("type", &mut self.r#type);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("drive.v1.permission_public_password.update", Put, "/open-apis/drive/v1/permissions/:token/public/password")
        .documented(text("刷新云文档密码", "Renew the password of a document"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-public-password/update")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::WIKI_WIKI]),
            scopes(&[crate::scope::DOCS_DOC]),
            scopes(&[crate::scope::DOCS_PERMISSION_SETTING_WRITE_ONLY]),
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
            scopes(&[crate::scope::BITABLE_BITABLE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[path("token", String).required(), query("type", String).required()])
}
/// The reply to [`Update`](struct@Update).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The password needed to open the public link of the document. / 打开该文档公开链接所需的密码。
    pub password: String,
}
impl wire::Object for UpdateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("password", &mut self.password);
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
    /// [`1063005`](error::RESOURCE_DELETED): Resource is deleted
    ResourceDeleted = error::RESOURCE_DELETED,
    /// [`1066001`](error::PERMISSION_INTERNAL_ERROR): Internal Error
    PermissionInternalError = error::PERMISSION_INTERNAL_ERROR,
    /// [`1063003`](error::INVALID_OPERATION): Invalid operation
    InvalidOperation = error::INVALID_OPERATION,
}
