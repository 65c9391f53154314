// Generated from spec/drive/v1/file/upload_all.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::{error, v1};
impl super::Api<'_> {
    /// Upload a file / 上传文件: [`UploadAll`](struct@UploadAll).
    ///
    /// Optional fields are set on the call: `.with(|request| request.checksum(…))`.
    pub fn upload_all(
        &self,
        file_name: impl Into<String>,
        parent_type: v1::ParentType,
        parent_node: impl Into<String>,
        size: i64,
        file: impl Into<crate::codegen::Upload>,
    ) -> crate::codegen::Call<UploadAll> {
        crate::codegen::Call::new(
            self.client,
            UploadAll::new(file_name, parent_type, parent_node, size, file),
        )
    }
}
/// Upload a file / 上传文件.
///
/// Uploads a file to a folder of the drive in one request and returns its token; large files have to be uploaded in parts.
///
/// 一次性把一个文件上传到云空间的文件夹，返回文件 token，大文件须分片上传。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::drive::v1::ParentType;
/// let reply = client.drive().v1().file().upload_all("demo.pdf", ParentType::Explorer, "fldbcO1UuPz8VwnpPx5a92abcef", 1024, feishu_api::Upload::from_path("file")).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/drive/v1/files/upload_all`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `drive:file`, `drive:file:upload`
///
/// Errors: [`UploadAllError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/upload_all)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadAll {
    /// The name of the uploaded file, with its extension. / 上传后的文件名称，含扩展名。
    /// - Length: at most 250
    /// - Example: `"demo.pdf"`
    pub file_name: String,
    /// Where to upload to, always the drive. / 上传到哪里，固定为云空间。
    pub parent_type: v1::ParentType,
    /// The token of the folder in the drive to upload to. / 上传到的云空间文件夹的 token。
    /// - Example: `"fldbcO1UuPz8VwnpPx5a92abcef"`
    pub parent_node: String,
    /// The size of the whole file, in bytes. / 整个文件的大小，单位为字节。
    /// - At most 20971520
    /// - Example: `1024`
    pub size: i64,
    /// The Adler-32 checksum of the file, to verify the transfer. / 文件内容的 Adler-32 校验和，用于校验传输是否完整。
    /// - Example: `"3248270248"`
    pub checksum: Option<String>,
    /// The contents of the file. / 文件的二进制内容。
    pub file: crate::codegen::Upload,
}
impl UploadAll {
    /// Creates the value from its required fields.
    pub fn new(
        file_name: impl Into<String>,
        parent_type: v1::ParentType,
        parent_node: impl Into<String>,
        size: i64,
        file: impl Into<crate::codegen::Upload>,
    ) -> Self {
        Self {
            file_name: file_name.into(),
            parent_type,
            parent_node: parent_node.into(),
            size,
            checksum: Default::default(),
            file: file.into(),
        }
    }
    /// Sets `checksum`.
    #[must_use]
    pub fn checksum(mut self, value: impl Into<String>) -> Self {
        self.checksum = Some(value.into());
        self
    }
}
impl wire::Object for UploadAll {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_name", &mut self.file_name);
        f.field("parent_type", &mut self.parent_type);
        f.field("parent_node", &mut self.parent_node);
        f.field("size", &mut self.size);
        f.field("checksum", &mut self.checksum);
        f.field("file", &mut self.file);
    }
}
crate::codegen::__impl_object! {
    UploadAll
}
crate::codegen::__operation! {
    UploadAll => UploadAllResponse, UploadAllError:
    Endpoint::new("drive.v1.file.upload_all", Post, "/open-apis/drive/v1/files/upload_all")
        .documented(text("上传文件", "Upload a file"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/upload_all")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DRIVE_FILE]),
            scopes(&[crate::scope::DRIVE_FILE_UPLOAD]),
        ])
        .limits(RateLimit::Special, &[])
        .request(Multipart, &[
            body("file_name", String).required(),
            body("parent_type", String).required(),
            body("parent_node", String).required(),
            body("size", Integer).required().between(None, Some(20971520)),
            body("checksum", String),
            body("file", File).required(),
        ])
}
/// The reply to [`UploadAll`](struct@UploadAll).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadAllResponse {
    /// The token of the uploaded file. / 已上传文件的 token。
    pub file_token: String,
}
impl wire::Object for UploadAllResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_token", &mut self.file_token);
    }
}
crate::codegen::__impl_object! {
    UploadAllResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`UploadAll`](struct@UploadAll).
    UploadAllError:
    /// `1061001` (HTTP 200): internal error.
    ///
    /// The service failed, for example by a timeout; try again later. A file cannot be uploaded straight to a wiki: upload it to a folder, then move it to the wiki. If it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误，例如超时，请稍后重试。上传文件不能直接传到知识库，请先上传到文件夹，再移动到知识库；若仍失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        fix: Text { zh: "服务内部错误，例如超时，请稍后重试。上传文件不能直接传到知识库，请先上传到文件夹，再移动到知识库；若仍失败，请联系技术支持并提供 log id。", en: "The service failed, for example by a timeout; try again later. A file cannot be uploaded straight to a wiki: upload it to a folder, then move it to the wiki. If it keeps failing, contact support with the log id." },
        ..*error::INTERNAL_ERROR
    },
    /// `1061002` (HTTP 400): params error.
    ///
    /// A parameter of the upload is invalid. Check that `size` is not 0 and has no space at its end, and that the `Content-Type` is `multipart/form-data`, not `application/json`.
    ///
    /// 上传参数不合法。请检查 `size` 不为 0、末尾没有空格，并确认 `Content-Type` 是 `multipart/form-data` 而不是 `application/json`。
    InvalidFileParameter = &ErrorInfo {
        fix: Text { zh: "上传参数不合法。请检查 `size` 不为 0、末尾没有空格，并确认 `Content-Type` 是 `multipart/form-data` 而不是 `application/json`。", en: "A parameter of the upload is invalid. Check that `size` is not 0 and has no space at its end, and that the `Content-Type` is `multipart/form-data`, not `application/json`." },
        ..*error::INVALID_FILE_PARAMETER
    },
    /// [`1061003`](error::NOT_FOUND): not found.
    NotFound = error::NOT_FOUND,
    /// [`1061004`](error::FORBIDDEN): forbidden.
    Forbidden = error::FORBIDDEN,
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
    /// [`1061109`](error::FILE_NAME_REVIEW_FAILED): file name cqc not passed.
    FileNameReviewFailed = error::FILE_NAME_REVIEW_FAILED,
    /// [`1061101`](error::TENANT_QUOTA_EXCEEDED): file quota exceeded.
    TenantQuotaExceeded = error::TENANT_QUOTA_EXCEEDED,
    /// [`1061500`](error::MOUNT_POINT_NOT_FOUND): mount node point kill.
    MountPointNotFound = error::MOUNT_POINT_NOT_FOUND,
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
    /// [`1062505`](error::NODE_LIMIT_EXCEEDED): parent node out of size.
    NodeLimitExceeded = error::NODE_LIMIT_EXCEEDED,
    /// [`1062506`](error::DEPTH_LIMIT_EXCEEDED): parent node out of depth.
    DepthLimitExceeded = error::DEPTH_LIMIT_EXCEEDED,
    /// [`1062507`](error::SIBLING_LIMIT_EXCEEDED): parent node out of sibling num.
    SiblingLimitExceeded = error::SIBLING_LIMIT_EXCEEDED,
}
