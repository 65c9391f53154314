// Generated from spec/drive/v1/file/create_folder.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::{error, v1};
impl super::Api<'_> {
    /// Create a folder / 新建文件夹: [`CreateFolder`](struct@CreateFolder).
    pub fn create_folder(
        &self,
        name: impl Into<String>,
        folder_token: impl Into<String>,
    ) -> crate::codegen::Call<CreateFolder> {
        crate::codegen::Call::new(self.client, CreateFolder::new(name, folder_token))
    }
}
/// Create a folder / 新建文件夹.
///
/// Creates an empty folder inside a folder of the drive and returns its token and URL.
///
/// 在云空间的一个文件夹中新建空文件夹，返回它的 token 和链接。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.drive().v1().file().create_folder("text", "fldbcO1UuPz8VwnpPx5a92abcef").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/drive/v1/files/create_folder`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `space:folder:create`
///
/// Errors: [`CreateFolderError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/create_folder)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFolder {
    /// The name of the new folder; its length is counted in bytes. / 新文件夹的名称，长度以字节计。
    /// - Example: `"text"`
    pub name: String,
    /// The token of the parent folder; an empty string creates the folder at the root.
    ///
    /// 父文件夹的 token，传空字符串则在根目录下创建。
    /// - Example: `"fldbcO1UuPz8VwnpPx5a92abcef"`
    pub folder_token: String,
}
impl CreateFolder {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>, folder_token: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            folder_token: folder_token.into(),
        }
    }
}
impl wire::Object for CreateFolder {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("folder_token", &mut self.folder_token);
    }
}
crate::codegen::__impl_object! {
    CreateFolder
}
crate::codegen::__operation! {
    CreateFolder => CreateFolderResponse, CreateFolderError:
    Endpoint::new("drive.v1.file.create_folder", Post, "/open-apis/drive/v1/files/create_folder")
        .documented(text("新建文件夹", "Create a folder"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/create_folder")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SPACE_FOLDER_CREATE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[body("name", String).required(), body("folder_token", String).required()])
}
/// The reply to [`CreateFolder`](struct@CreateFolder).
pub type CreateFolderResponse = v1::FileObject;
crate::codegen::__error_enum! {
    /// The documented errors of [`CreateFolder`](struct@CreateFolder).
    CreateFolderError:
    /// `1061001` (HTTP 500): internal error.
    ///
    /// The service failed, for example by a timeout. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误，例如超时。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        status: Some(500),
        ..*error::INTERNAL_ERROR
    },
    /// [`1061002`](error::INVALID_FILE_PARAMETER): params error.
    InvalidFileParameter = error::INVALID_FILE_PARAMETER,
    /// [`1061003`](error::NOT_FOUND): not found.
    NotFound = error::NOT_FOUND,
    /// [`1061004`](error::FORBIDDEN): forbidden.
    Forbidden = error::FORBIDDEN,
    /// [`1061005`](error::AUTH_FAILED): auth failed.
    AuthFailed = error::AUTH_FAILED,
    /// [`1061007`](error::FILE_DELETED): file has been delete.
    FileDeleted = error::FILE_DELETED,
    /// [`1062507`](error::SIBLING_LIMIT_EXCEEDED): parent node out of sibling num.
    SiblingLimitExceeded = error::SIBLING_LIMIT_EXCEEDED,
    /// `1061045` (HTTP 400): resource contention occurred, please retry.
    ///
    /// The service could not handle the request for the moment, perhaps because several requests compete for one resource. Try again later, and do not call for the same resource at the same time.
    ///
    /// 服务暂时无法处理，可能是多个请求争用同一资源。请稍后重试，并避免对同一资源并发调用。
    TemporarilyUnavailable = &ErrorInfo {
        status: Some(400),
        message: "resource contention occurred, please retry.",
        ..*error::TEMPORARILY_UNAVAILABLE
    },
}
