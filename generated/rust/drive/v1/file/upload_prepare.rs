// Generated from spec/drive/v1/file/upload_prepare.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::{error, v1};
impl super::Api<'_> {
    /// Prepare a file upload in parts / 分片上传文件-预上传: [`UploadPrepare`](struct@UploadPrepare).
    pub fn upload_prepare(
        &self,
        file_name: impl Into<String>,
        parent_type: v1::ParentType,
        parent_node: impl Into<String>,
        size: i64,
    ) -> crate::codegen::Call<UploadPrepare> {
        crate::codegen::Call::new(
            self.client,
            UploadPrepare::new(file_name, parent_type, parent_node, size),
        )
    }
}
/// Prepare a file upload in parts / 分片上传文件-预上传.
///
/// Starts an upload in parts and returns its ID, the part size, which is always 4 MB, and the number of parts.
///
/// 发起分片上传，返回上传事务 ID、分片大小（固定 4 MB）和分片数量。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::drive::v1::ParentType;
/// let reply = client.drive().v1().file().upload_prepare("test.txt", ParentType::Explorer, "fldbcO1UuPz8VwnpPx5a92abcef", 1024).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/drive/v1/files/upload_prepare`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `drive:file`, `drive:file:upload`
///
/// Errors: [`UploadPrepareError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/upload_prepare)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadPrepare {
    /// The name of the uploaded file. / 上传后的文件名称。
    /// - Length: at most 250
    /// - Example: `"test.txt"`
    pub file_name: String,
    /// Where to upload to, always the drive. / 上传到哪里，固定为云空间。
    pub parent_type: v1::ParentType,
    /// The token of the folder in the drive to upload to. / 上传到的云空间文件夹的 token。
    /// - Example: `"fldbcO1UuPz8VwnpPx5a92abcef"`
    pub parent_node: String,
    /// The size of the whole file, in bytes. / 整个文件的大小，单位为字节。
    /// - At least 0
    /// - Example: `1024`
    pub size: i64,
}
impl UploadPrepare {
    /// Creates the value from its required fields.
    pub fn new(
        file_name: impl Into<String>,
        parent_type: v1::ParentType,
        parent_node: impl Into<String>,
        size: i64,
    ) -> Self {
        Self {
            file_name: file_name.into(),
            parent_type,
            parent_node: parent_node.into(),
            size,
        }
    }
}
impl wire::Object for UploadPrepare {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_name", &mut self.file_name);
        f.field("parent_type", &mut self.parent_type);
        f.field("parent_node", &mut self.parent_node);
        f.field("size", &mut self.size);
    }
}
crate::codegen::__impl_object! {
    UploadPrepare
}
crate::codegen::__operation! {
    UploadPrepare => UploadPrepareResponse, UploadPrepareError:
    Endpoint::new("drive.v1.file.upload_prepare", Post, "/open-apis/drive/v1/files/upload_prepare")
        .documented(text("分片上传文件-预上传", "Prepare a file upload in parts"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/upload_prepare")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DRIVE_FILE]),
            scopes(&[crate::scope::DRIVE_FILE_UPLOAD]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[
            body("file_name", String).required(),
            body("parent_type", String).required(),
            body("parent_node", String).required(),
            body("size", Integer).required().between(Some(0), None),
        ])
}
/// The reply to [`UploadPrepare`](struct@UploadPrepare).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadPrepareResponse {
    /// The ID of the multipart upload, needed to upload the parts and to finish. / 分片上传事务的 ID，上传各分片及完成上传时使用。
    pub upload_id: String,
    /// The size of the parts to split the file into, in bytes. / 切分文件时每个分片的大小，单位为字节。
    pub block_size: i64,
    /// How many parts to split the file into, also needed to finish the upload. / 文件应切分成的分片数量，完成上传时需要传入。
    pub block_num: i64,
}
impl wire::Object for UploadPrepareResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("upload_id", &mut self.upload_id);
        f.field("block_size", &mut self.block_size);
        f.field("block_num", &mut self.block_num);
    }
}
crate::codegen::__impl_object! {
    UploadPrepareResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`UploadPrepare`](struct@UploadPrepare).
    UploadPrepareError:
    /// `1061001` (HTTP 200): internal error.
    ///
    /// The service failed, for example by a timeout; try again later. A file cannot be uploaded straight to a wiki: upload it to a folder, then move it to the wiki. If it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误，例如超时，请稍后重试。上传文件不能直接传到知识库，请先上传到文件夹，再移动到知识库；若仍失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        fix: Text { zh: "服务内部错误，例如超时，请稍后重试。上传文件不能直接传到知识库，请先上传到文件夹，再移动到知识库；若仍失败，请联系技术支持并提供 log id。", en: "The service failed, for example by a timeout; try again later. A file cannot be uploaded straight to a wiki: upload it to a folder, then move it to the wiki. If it keeps failing, contact support with the log id." },
        ..*error::INTERNAL_ERROR
    },
    /// [`1061002`](error::INVALID_FILE_PARAMETER): params error.
    InvalidFileParameter = error::INVALID_FILE_PARAMETER,
    /// [`1061004`](error::FORBIDDEN): forbidden.
    Forbidden = error::FORBIDDEN,
    /// [`1061022`](error::FILE_VERSION_CONFLICT): file version conflict.
    FileVersionConflict = error::FILE_VERSION_CONFLICT,
    /// [`1061043`](error::FILE_SIZE_LIMIT_EXCEEDED): file size beyond limit.
    FileSizeLimitExceeded = error::FILE_SIZE_LIMIT_EXCEEDED,
    /// [`1061044`](error::PARENT_NODE_NOT_FOUND): parent node not exist.
    ParentNodeNotFound = error::PARENT_NODE_NOT_FOUND,
    /// [`1061109`](error::FILE_NAME_REVIEW_FAILED): file name cqc not passed.
    FileNameReviewFailed = error::FILE_NAME_REVIEW_FAILED,
    /// [`1061101`](error::TENANT_QUOTA_EXCEEDED): file quota exceeded.
    TenantQuotaExceeded = error::TENANT_QUOTA_EXCEEDED,
    /// [`1061061`](error::USER_QUOTA_EXCEEDED): user quota exceeded.
    UserQuotaExceeded = error::USER_QUOTA_EXCEEDED,
    /// [`1061073`](error::SCOPE_MISSING): no scope auth.
    ScopeMissing = error::SCOPE_MISSING,
    /// `1064230` (HTTP 200): locked for data migration
    ///
    /// Data is being migrated, and nothing can be uploaded meanwhile. Try again later. / 正在迁移数据，暂时不能上传。请稍后重试。
    LockedForDataMigration = &ErrorInfo {
        status: Some(200),
        ..*error::LOCKED_FOR_DATA_MIGRATION
    },
    /// [`1062507`](error::SIBLING_LIMIT_EXCEEDED): parent node out of sibling num.
    SiblingLimitExceeded = error::SIBLING_LIMIT_EXCEEDED,
}
