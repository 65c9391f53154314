// Generated from spec/drive/v1/media/upload_finish.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::error;
impl super::Api<'_> {
    /// Finish a media upload in parts / 分片上传素材-完成上传: [`UploadFinish`](struct@UploadFinish).
    pub fn upload_finish(
        &self,
        upload_id: impl Into<String>,
        block_num: i64,
    ) -> crate::codegen::Call<UploadFinish> {
        crate::codegen::Call::new(self.client, UploadFinish::new(upload_id, block_num))
    }
}
/// Finish a media upload in parts / 分片上传素材-完成上传.
///
/// Completes a media upload after all its parts and returns the token of the media file.
///
/// 在全部分片上传之后完成素材上传，返回素材的文件 token。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.drive().v1().media().upload_finish("7111211691345512356", 1).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/drive/v1/medias/upload_finish`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `bitable:app`, `docs:doc`, `docs:document.media:upload`, `drive:drive`, `sheets:spreadsheet`
///
/// Errors: [`UploadFinishError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/upload_finish)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFinish {
    /// The ID of the multipart upload, as returned by the operation that prepares a media upload.
    ///
    /// 分片上传事务的 ID，由素材预上传接口返回。
    /// - Example: `"7111211691345512356"`
    pub upload_id: String,
    /// How many parts there are, as returned by the operation that prepares a media upload.
    ///
    /// 分片总数，与素材预上传接口的返回值一致。
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
    Endpoint::new("drive.v1.media.upload_finish", Post, "/open-apis/drive/v1/medias/upload_finish")
        .documented(text("分片上传素材-完成上传", "Finish a media upload in parts"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/upload_finish")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::BITABLE_APP]),
            scopes(&[crate::scope::DOCS_DOC]),
            scopes(&[crate::scope::DOCS_DOCUMENT_MEDIA_UPLOAD]),
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
        ])
        .limits(RateLimit::Special, &[])
        .request(Json, &[body("upload_id", String).required(), body("block_num", Integer).required()])
}
/// The reply to [`UploadFinish`](struct@UploadFinish).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFinishResponse {
    /// The token of the new media. / 新建素材的 token。
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
    /// [`1061005`](error::AUTH_FAILED): auth failed.
    AuthFailed = error::AUTH_FAILED,
    /// [`1061006`](error::INTERNAL_TIMEOUT): internal time out.
    InternalTimeout = error::INTERNAL_TIMEOUT,
    /// [`1061007`](error::FILE_DELETED): file has been delete.
    FileDeleted = error::FILE_DELETED,
    /// [`1061008`](error::INVALID_FILE_NAME): invalid file name.
    InvalidFileName = error::INVALID_FILE_NAME,
    /// [`1061021`](error::UPLOAD_ID_EXPIRED): upload id expire.
    UploadIdExpired = error::UPLOAD_ID_EXPIRED,
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
    /// [`1061109`](error::FILE_NAME_REVIEW_FAILED): file name cqc not passed.
    FileNameReviewFailed = error::FILE_NAME_REVIEW_FAILED,
    /// [`1061113`](error::FILE_REVIEW_FAILED): file cqc not passed.
    FileReviewFailed = error::FILE_REVIEW_FAILED,
    /// [`1061101`](error::TENANT_QUOTA_EXCEEDED): file quota exceeded.
    TenantQuotaExceeded = error::TENANT_QUOTA_EXCEEDED,
    /// [`1062004`](error::COVER_GENERATING): cover generating.
    CoverGenerating = error::COVER_GENERATING,
    /// [`1062005`](error::FILE_TYPE_COVER_UNSUPPORTED): file type not support cover.
    FileTypeCoverUnsupported = error::FILE_TYPE_COVER_UNSUPPORTED,
    /// [`1062006`](error::COVER_NOT_FOUND): cover no exist.
    CoverNotFound = error::COVER_NOT_FOUND,
    /// [`1062007`](error::UPLOAD_USER_NOT_MATCH): upload user not match.
    UploadUserNotMatch = error::UPLOAD_USER_NOT_MATCH,
    /// [`1062008`](error::CHECKSUM_MISMATCH): checksum param Invalid.
    ChecksumMismatch = error::CHECKSUM_MISMATCH,
    /// [`1062009`](error::SIZE_MISMATCH): the actual size is inconsistent with the parameter declaration size.
    SizeMismatch = error::SIZE_MISMATCH,
    /// [`1062010`](error::BLOCK_MISSING): block missing, please upload all blocks.
    BlockMissing = error::BLOCK_MISSING,
    /// [`1062011`](error::BLOCK_NUM_OUT_OF_BOUND): block num out of bounds.
    BlockNumOutOfBound = error::BLOCK_NUM_OUT_OF_BOUND,
    /// [`1061547`](error::ATTACHMENT_LIMIT_EXCEEDED): attachment parent-child relation number exceed.
    AttachmentLimitExceeded = error::ATTACHMENT_LIMIT_EXCEEDED,
    /// [`1061061`](error::USER_QUOTA_EXCEEDED): user quota exceeded.
    UserQuotaExceeded = error::USER_QUOTA_EXCEEDED,
    /// [`1061073`](error::SCOPE_MISSING): no scope auth.
    ScopeMissing = error::SCOPE_MISSING,
    /// [`1062012`](error::FILE_COPYING): file copying.
    FileCopying = error::FILE_COPYING,
    /// [`1062013`](error::FILE_DAMAGED): file damaged.
    FileDamaged = error::FILE_DAMAGED,
    /// [`1062014`](error::DEDUPE_UNSUPPORTED): dedupe no support.
    DedupeUnsupported = error::DEDUPE_UNSUPPORTED,
    /// [`1062051`](error::CLIENT_DISCONNECTED): client connect close.
    ClientDisconnected = error::CLIENT_DISCONNECTED,
    /// [`1062505`](error::NODE_LIMIT_EXCEEDED): parent node out of size.
    NodeLimitExceeded = error::NODE_LIMIT_EXCEEDED,
    /// [`1062506`](error::DEPTH_LIMIT_EXCEEDED): parent node out of depth.
    DepthLimitExceeded = error::DEPTH_LIMIT_EXCEEDED,
    /// [`1062507`](error::SIBLING_LIMIT_EXCEEDED): parent node out of sibling num.
    SiblingLimitExceeded = error::SIBLING_LIMIT_EXCEEDED,
}
