// Generated from spec/drive/v1/file/upload_finish.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::error;
impl super::Api<'_> {
    /// Finish a file upload in parts / 分片上传文件-完成上传: [`UploadFinish`](struct@UploadFinish).
    pub fn upload_finish(
        &self,
        upload_id: impl Into<String>,
        block_num: i64,
    ) -> crate::codegen::Call<UploadFinish> {
        crate::codegen::Call::new(self.client, UploadFinish::new(upload_id, block_num))
    }
}
/// Finish a file upload in parts / 分片上传文件-完成上传.
///
/// Completes an upload after all its parts and returns the token of the file; without it the upload fails.
///
/// 在全部分片上传之后完成上传，返回文件 token，不调用则上传失败。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.drive().v1().file().upload_finish("7111211691345512356", 1).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/drive/v1/files/upload_finish`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `drive:file`, `drive:file:upload`
///
/// Errors: [`UploadFinishError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/upload_finish)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFinish {
    /// The ID of the multipart upload, as returned by the operation that prepares a file upload.
    ///
    /// 分片上传事务的 ID，由文件预上传接口返回。
    /// - Example: `"7111211691345512356"`
    pub upload_id: String,
    /// How many parts there are, as returned by the operation that prepares a file upload.
    ///
    /// 分片总数，与文件预上传接口的返回值一致。
    /// - Example: `1`
    pub block_num: i64,
}
impl UploadFinish {
    /// Creates the value from its required fields.
    pub fn new(upload_id: impl Into<String>, block_num: i64) -> Self {
        Self {
            upload_id: upload_id.into(),
            block_num,
        }
    }
}
impl wire::Object for UploadFinish {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("upload_id", &mut self.upload_id);
        f.field("block_num", &mut self.block_num);
    }
}
crate::codegen::__impl_object! {
    UploadFinish
}
crate::codegen::__operation! {
    UploadFinish => UploadFinishResponse, UploadFinishError:
    Endpoint::new("drive.v1.file.upload_finish", Post, "/open-apis/drive/v1/files/upload_finish")
        .documented(text("分片上传文件-完成上传", "Finish a file upload in parts"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/upload_finish")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DRIVE_FILE]),
            scopes(&[crate::scope::DRIVE_FILE_UPLOAD]),
        ])
        .limits(RateLimit::Special, &[])
        .request(Json, &[body("upload_id", String).required(), body("block_num", Integer).required()])
}
/// The reply to [`UploadFinish`](struct@UploadFinish).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFinishResponse {
    /// The token of the new file. / 新建文件的 token。
    pub file_token: String,
}
impl wire::Object for UploadFinishResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_token", &mut self.file_token);
    }
}
crate::codegen::__impl_object! {
    UploadFinishResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`UploadFinish`](struct@UploadFinish).
    UploadFinishError:
    /// [`1061001`](error::INTERNAL_ERROR): internal error.
    InternalError = error::INTERNAL_ERROR,
    /// [`1061002`](error::INVALID_FILE_PARAMETER): params error.
    InvalidFileParameter = error::INVALID_FILE_PARAMETER,
    /// [`1061003`](error::NOT_FOUND): not found.
    NotFound = error::NOT_FOUND,
    /// [`1061004`](error::FORBIDDEN): forbidden.
    Forbidden = error::FORBIDDEN,
    /// [`1061101`](error::TENANT_QUOTA_EXCEEDED): file quota exceeded.
    TenantQuotaExceeded = error::TENANT_QUOTA_EXCEEDED,
    /// [`1061021`](error::UPLOAD_ID_EXPIRED): upload id expire.
    UploadIdExpired = error::UPLOAD_ID_EXPIRED,
    /// [`1061022`](error::FILE_VERSION_CONFLICT): file version conflict.
    FileVersionConflict = error::FILE_VERSION_CONFLICT,
    /// [`1061041`](error::PARENT_NODE_DELETED): parent node has been deleted.
    ParentNodeDeleted = error::PARENT_NODE_DELETED,
    /// [`1061042`](error::PARENT_NODE_LIMIT_EXCEEDED): parent node out of limit.
    ParentNodeLimitExceeded = error::PARENT_NODE_LIMIT_EXCEEDED,
    /// [`1061043`](error::FILE_SIZE_LIMIT_EXCEEDED): file size beyond limit.
    FileSizeLimitExceeded = error::FILE_SIZE_LIMIT_EXCEEDED,
    /// [`1061044`](error::PARENT_NODE_NOT_FOUND): parent node not exist.
    ParentNodeNotFound = error::PARENT_NODE_NOT_FOUND,
    /// [`1061045`](error::TEMPORARILY_UNAVAILABLE): can retry.
    TemporarilyUnavailable = error::TEMPORARILY_UNAVAILABLE,
    /// [`1061061`](error::USER_QUOTA_EXCEEDED): user quota exceeded.
    UserQuotaExceeded = error::USER_QUOTA_EXCEEDED,
    /// [`1061073`](error::SCOPE_MISSING): no scope auth.
    ScopeMissing = error::SCOPE_MISSING,
    /// `1061500` (HTTP 403): mount node point kill
    ///
    /// The place to upload to does not exist. Check that the folder of `parent_node` exists.
    ///
    /// 挂载点不存在。请检查 `parent_node` 对应的文件夹是否存在。
    MountPointNotFound = &ErrorInfo {
        message: "mount node point kill",
        ..*error::MOUNT_POINT_NOT_FOUND
    },
    /// [`1062007`](error::UPLOAD_USER_NOT_MATCH): upload user not match.
    UploadUserNotMatch = error::UPLOAD_USER_NOT_MATCH,
    /// [`1062010`](error::BLOCK_MISSING): block missing, please upload all blocks.
    BlockMissing = error::BLOCK_MISSING,
    /// [`1062505`](error::NODE_LIMIT_EXCEEDED): parent node out of size.
    NodeLimitExceeded = error::NODE_LIMIT_EXCEEDED,
    /// [`1062506`](error::DEPTH_LIMIT_EXCEEDED): parent node out of depth.
    DepthLimitExceeded = error::DEPTH_LIMIT_EXCEEDED,
    /// [`1062507`](error::SIBLING_LIMIT_EXCEEDED): parent node out of sibling num.
    SiblingLimitExceeded = error::SIBLING_LIMIT_EXCEEDED,
}
