// Generated from spec/drive/v1/file/upload_part.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::error;
impl super::Api<'_> {
    /// Upload a part of a file / 分片上传文件-上传分片: [`UploadPart`](struct@UploadPart).
    ///
    /// Optional fields are set on the call: `.with(|request| request.checksum(…))`.
    pub fn upload_part(
        &self,
        upload_id: impl Into<String>,
        seq: i64,
        size: i64,
        file: impl Into<crate::codegen::Upload>,
    ) -> crate::codegen::Call<UploadPart> {
        crate::codegen::Call::new(
            self.client,
            UploadPart::new(upload_id, seq, size, file),
        )
    }
}
/// Upload a part of a file / 分片上传文件-上传分片.
///
/// Uploads one part of a file, as the upload ID and the part size of the prepared upload have it.
///
/// 上传文件的一个分片，上传事务 ID 和分片大小来自预上传的结果。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.drive().v1().file().upload_part("7111211691345512356", 0, 4194304, feishu_api::Upload::from_path("file")).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/drive/v1/files/upload_part`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `drive:file`, `drive:file:upload`
///
/// Errors: [`UploadPartError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/upload_part)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadPart {
    /// The ID of the multipart upload, as returned by the operation that prepares a file upload.
    ///
    /// 分片上传事务的 ID，由文件预上传接口返回。
    /// - Example: `"7111211691345512356"`
    pub upload_id: String,
    /// The number of this part, counted from 0. / 本分片的序号，从 0 开始。
    /// - Example: `0`
    pub seq: i64,
    /// The size of this part, in bytes. / 本分片的大小，单位为字节。
    /// - Example: `4194304`
    pub size: i64,
    /// The Adler-32 checksum of this part, to verify the transfer. / 本分片内容的 Adler-32 校验和，用于校验传输是否完整。
    /// - Example: `"3248270248"`
    pub checksum: Option<String>,
    /// The contents of this part. / 本分片的二进制内容。
    pub file: crate::codegen::Upload,
}
impl UploadPart {
    /// Creates the value from its required fields.
    pub fn new(
        upload_id: impl Into<String>,
        seq: i64,
        size: i64,
        file: impl Into<crate::codegen::Upload>,
    ) -> Self {
        Self {
            upload_id: upload_id.into(),
            seq,
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
impl wire::Object for UploadPart {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("upload_id", &mut self.upload_id);
        f.field("seq", &mut self.seq);
        f.field("size", &mut self.size);
        f.field("checksum", &mut self.checksum);
        f.field("file", &mut self.file);
    }
}
crate::codegen::__impl_object! {
    UploadPart
}
crate::codegen::__operation! {
    UploadPart => UploadPartResponse, UploadPartError:
    Endpoint::new("drive.v1.file.upload_part", Post, "/open-apis/drive/v1/files/upload_part")
        .documented(text("分片上传文件-上传分片", "Upload a part of a file"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/upload_part")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DRIVE_FILE]),
            scopes(&[crate::scope::DRIVE_FILE_UPLOAD]),
        ])
        .limits(RateLimit::Special, &[])
        .request(Multipart, &[
            body("upload_id", String).required(),
            body("seq", Integer).required(),
            body("size", Integer).required(),
            body("checksum", String),
            body("file", File).required(),
        ])
}
/// The reply to [`UploadPart`](struct@UploadPart).
pub type UploadPartResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`UploadPart`](struct@UploadPart).
    UploadPartError:
    /// [`1061001`](error::INTERNAL_ERROR): internal error.
    InternalError = error::INTERNAL_ERROR,
    /// [`1061002`](error::INVALID_FILE_PARAMETER): params error.
    InvalidFileParameter = error::INVALID_FILE_PARAMETER,
    /// [`1061021`](error::UPLOAD_ID_EXPIRED): upload id expire.
    UploadIdExpired = error::UPLOAD_ID_EXPIRED,
    /// [`1061073`](error::SCOPE_MISSING): no scope auth.
    ScopeMissing = error::SCOPE_MISSING,
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
}
