// Generated from spec/drive/v1/file/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::{error, v1};
impl super::Api<'_> {
    /// Delete a file or folder / 删除文件或文件夹: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        file_token: impl Into<String>,
        r#type: v1::Type,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(file_token, r#type))
    }
}
/// Delete a file or folder / 删除文件或文件夹.
///
/// Moves a file or folder of the drive to the trash; folders are deleted asynchronously, and a task ID is returned.
///
/// 把云空间中的文件或文件夹移入回收站，删除文件夹时异步执行并返回任务 ID。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::drive::v1::Type;
/// let reply = client.drive().v1().file().delete("boxcnrHpsg1QDqXAAAyachabcef", Type::File).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/drive/v1/files/:file_token`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `space:document:delete`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The token of the file or folder to delete, found in its URL. / 要删除的文件或文件夹的 token，可从其 URL 中获得。
    /// - Example: `"boxcnrHpsg1QDqXAAAyachabcef"`
    pub file_token: String,
    /// The type of the file to delete; it must match `file_token`. / 要删除的文件的类型，须与 `file_token` 一致。
    pub r#type: v1::Type,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(file_token: impl Into<String>, r#type: v1::Type) -> Self {
        Self {
            file_token: file_token.into(),
            r#type,
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_token", &mut self.file_token);
        f.field("type", &mut self.r#type);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("drive.v1.file.delete", Delete, "/open-apis/drive/v1/files/:file_token")
        .documented(text("删除文件或文件夹", "Delete a file or folder"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/delete")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SPACE_DOCUMENT_DELETE]),
        ])
        .limits(RateLimit::Special, &[])
        .request(NoBody, &[path("file_token", String).required(), query("type", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResponse {
    /// The ID of the asynchronous task, only returned when a folder is deleted; use it to query whether the deletion is done.
    ///
    /// 异步任务的 ID，仅在删除文件夹时返回，凭它查询删除是否完成。
    pub task_id: String,
}
impl wire::Object for DeleteResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
    }
}
crate::codegen::__impl_object! {
    DeleteResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// `1061001` (HTTP 400): internal error.
    ///
    /// The service failed, for example by a timeout. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误，例如超时。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        status: Some(400),
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
    /// [`1062501`](error::OPERATE_NODE_PERMISSION_DENIED): operate node no permission.
    OperateNodePermissionDenied = error::OPERATE_NODE_PERMISSION_DENIED,
    /// [`1062502`](error::OPERATE_SUB_NODE_PERMISSION_DENIED): operate sub node no permission.
    OperateSubNodePermissionDenied = error::OPERATE_SUB_NODE_PERMISSION_DENIED,
    /// [`1065200`](error::SOURCE_NODE_NOT_FOUND): source node not found.
    SourceNodeNotFound = error::SOURCE_NODE_NOT_FOUND,
}
