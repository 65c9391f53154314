// Generated from spec/drive/v1/media/upload_prepare.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::error;
impl super::Api<'_> {
    /// Prepare a media upload in parts / 分片上传素材-预上传: [`UploadPrepare`](struct@UploadPrepare).
    ///
    /// Optional fields are set on the call: `.with(|request| request.extra(…))`.
    pub fn upload_prepare(
        &self,
        file_name: impl Into<String>,
        parent_type: UploadPrepareParentType,
        parent_node: impl Into<String>,
        size: i64,
    ) -> crate::codegen::Call<UploadPrepare> {
        crate::codegen::Call::new(
            self.client,
            UploadPrepare::new(file_name, parent_type, parent_node, size),
        )
    }
}
/// Prepare a media upload in parts / 分片上传素材-预上传.
///
/// Starts a media upload in parts and returns its ID, the part size, which is always 4 MB, and the number of parts.
///
/// 发起素材的分片上传，返回上传事务 ID、分片大小（固定 4 MB）和分片数量。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::drive::v1::media::UploadPrepareParentType;
/// let reply = client.drive().v1().media().upload_prepare("demo.jpeg", UploadPrepareParentType::DocxImage, "doccnFivLCfJfblZjGZtxgabcef", 1024).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/drive/v1/medias/upload_prepare`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `bitable:app`, `docs:doc`, `docs:document.media:upload`, `drive:drive`, `sheets:spreadsheet`
///
/// Errors: [`UploadPrepareError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/upload_prepare)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadPrepare {
    /// The name of the uploaded media, with its extension. / 上传后的素材名称，含扩展名。
    /// - Length: at most 250
    /// - Example: `"demo.jpeg"`
    pub file_name: String,
    /// The type of the place to upload to, which follows from the type of document and of media: `docx_image` for an image in a document, `docx_file` for an attachment.
    ///
    /// 上传点的类型，由云文档类型和素材类型共同决定，例如新版文档中的图片为 `docx_image`，附件为 `docx_file`。
    pub parent_type: UploadPrepareParentType,
    /// The token of the document, or of the place in it, to upload to. What it has to be depends on `parent_type`, as listed in the [overview of media](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/introduction).
    ///
    /// 上传点的 token，即素材要上传到的云文档或其中的位置，具体填什么由 `parent_type` 决定，对应关系见[素材概述](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/introduction)。
    /// - Example: `"doccnFivLCfJfblZjGZtxgabcef"`
    pub parent_node: String,
    /// The size of the whole file, in bytes. / 整个文件的大小，单位为字节。
    /// - At least 0
    /// - Example: `1024`
    pub size: i64,
    /// A JSON string with the token of the document the media is in, such as `{"drive_route_token":"…"}`. Only some kinds of upload places need it, as listed [here](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/introduction#3b8635d3).
    ///
    /// 以 JSON 字符串传入素材所在云文档的 token，形如 `{"drive_route_token":"…"}`，仅部分上传点需要，见[extra 参数说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/introduction#3b8635d3)。
    /// - Example: `"{\"drive_route_token\":\"doxcnXgNGAtaAraIRVeCfmabcef\"}"`
    pub extra: Option<String>,
}
impl UploadPrepare {
    /// Creates the value from its required fields.
    pub fn new(
        file_name: impl Into<String>,
        parent_type: UploadPrepareParentType,
        parent_node: impl Into<String>,
        size: i64,
    ) -> Self {
        Self {
            file_name: file_name.into(),
            parent_type,
            parent_node: parent_node.into(),
            size,
            extra: Default::default(),
        }
    }
    /// Sets `extra`.
    #[must_use]
    pub fn extra(mut self, value: impl Into<String>) -> Self {
        self.extra = Some(value.into());
        self
    }
}
impl wire::Object for UploadPrepare {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_name", &mut self.file_name);
        f.field("parent_type", &mut self.parent_type);
        f.field("parent_node", &mut self.parent_node);
        f.field("size", &mut self.size);
        f.field("extra", &mut self.extra);
    }
}
crate::codegen::__impl_object! {
    UploadPrepare
}
crate::codegen::__operation! {
    UploadPrepare => UploadPrepareResponse, UploadPrepareError:
    Endpoint::new("drive.v1.media.upload_prepare", Post, "/open-apis/drive/v1/medias/upload_prepare")
        .documented(text("分片上传素材-预上传", "Prepare a media upload in parts"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/upload_prepare")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::BITABLE_APP]),
            scopes(&[crate::scope::DOCS_DOC]),
            scopes(&[crate::scope::DOCS_DOCUMENT_MEDIA_UPLOAD]),
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
        ])
        .limits(RateLimit::Special, &[])
        .request(Json, &[
            body("file_name", String).required(),
            body("parent_type", String).required(),
            body("parent_node", String).required(),
            body("size", Integer).required().between(Some(0), None),
            body("extra", String),
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
    /// How many parts to split the media into, also needed to finish the upload. / 素材应切分成的分片数量，完成上传时需要传入。
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
/// The type of the place to upload to, which follows from the type of document and of media: `docx_image` for an image in a document, `docx_file` for an attachment.
///
/// 上传点的类型，由云文档类型和素材类型共同决定，例如新版文档中的图片为 `docx_image`，附件为 `docx_file`。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UploadPrepareParentType {
    /// `doc_image`: Image in a legacy document / 旧版文档的图片
    DocImage,
    /// `docx_image`: Image in a document / 新版文档的图片
    DocxImage,
    /// `sheet_image`: Image in a spreadsheet / 电子表格的图片
    SheetImage,
    /// `doc_file`: Attachment in a legacy document / 旧版文档的附件
    DocFile,
    /// `docx_file`: Attachment in a document / 新版文档的附件
    DocxFile,
    /// `sheet_file`: Attachment in a spreadsheet / 电子表格的附件
    SheetFile,
    /// `vc_virtual_background`: Virtual background for video meetings, in limited rollout / 视频会议虚拟背景，灰度中
    VcVirtualBackground,
    /// `bitable_image`: Image in a base / 多维表格的图片
    BitableImage,
    /// `bitable_file`: Attachment in a base / 多维表格的附件
    BitableFile,
    /// `moments`: Moments, in limited rollout / 同事圈，灰度中
    Moments,
    /// `ccm_import_open`: File to be imported as a cloud document / 待导入为云文档的文件
    CcmImportOpen,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for UploadPrepareParentType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for UploadPrepareParentType {
    fn as_str(&self) -> &str {
        match self {
            Self::DocImage => "doc_image",
            Self::DocxImage => "docx_image",
            Self::SheetImage => "sheet_image",
            Self::DocFile => "doc_file",
            Self::DocxFile => "docx_file",
            Self::SheetFile => "sheet_file",
            Self::VcVirtualBackground => "vc_virtual_background",
            Self::BitableImage => "bitable_image",
            Self::BitableFile => "bitable_file",
            Self::Moments => "moments",
            Self::CcmImportOpen => "ccm_import_open",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "doc_image" => Self::DocImage,
            "docx_image" => Self::DocxImage,
            "sheet_image" => Self::SheetImage,
            "doc_file" => Self::DocFile,
            "docx_file" => Self::DocxFile,
            "sheet_file" => Self::SheetFile,
            "vc_virtual_background" => Self::VcVirtualBackground,
            "bitable_image" => Self::BitableImage,
            "bitable_file" => Self::BitableFile,
            "moments" => Self::Moments,
            "ccm_import_open" => Self::CcmImportOpen,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    UploadPrepareParentType
}
