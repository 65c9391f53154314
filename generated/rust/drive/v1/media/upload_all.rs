// Generated from spec/drive/v1/media/upload_all.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::error;
impl super::Api<'_> {
    /// Upload a media file / 上传素材: [`UploadAll`](struct@UploadAll).
    ///
    /// Optional fields are set on the call: `.with(|request| request.checksum(…))`.
    pub fn upload_all(
        &self,
        file_name: impl Into<String>,
        parent_type: UploadAllParentType,
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
/// Upload a media file / 上传素材.
///
/// Uploads an image, video or file into a document in one request; it shows only there, not in the drive.
///
/// 一次性把图片、视频或文件作为素材上传到一个云文档，素材只显示在该文档中，不出现在云空间里。
///
/// - `POST /open-apis/drive/v1/medias/upload_all`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `bitable:app`, `docs:doc`, `docs:document.media:upload`, `drive:drive`, `sheets:spreadsheet`
///
/// Errors: [`UploadAllError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/upload_all)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadAll {
    /// The name of the uploaded media, with its extension. / 上传后的素材名称，含扩展名。
    /// - Length: at most 250
    /// - Example: `"demo.jpeg"`
    pub file_name: String,
    /// The type of the place to upload to, which follows from the type of document and of media: `docx_image` for an image in a document, `docx_file` for an attachment.
    ///
    /// 上传点的类型，由云文档类型和素材类型共同决定，例如新版文档中的图片为 `docx_image`，附件为 `docx_file`。
    pub parent_type: UploadAllParentType,
    /// The token of the document, or of the place in it, to upload to. What it has to be depends on `parent_type`, as listed in the [overview of media](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/introduction).
    ///
    /// 上传点的 token，即素材要上传到的云文档或其中的位置，具体填什么由 `parent_type` 决定，对应关系见[素材概述](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/introduction)。
    pub parent_node: String,
    /// The size of the whole file, in bytes. / 整个文件的大小，单位为字节。
    /// - At most 20971520
    /// - Example: `1024`
    pub size: i64,
    /// The Adler-32 checksum of the file, to verify the transfer. / 文件内容的 Adler-32 校验和，用于校验传输是否完整。
    /// - Example: `"3248270248"`
    pub checksum: Option<String>,
    /// A JSON string with the token of the document the media is in, such as `{"drive_route_token":"…"}`. Only some kinds of upload places need it, as listed [here](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/introduction#3b8635d3).
    ///
    /// 以 JSON 字符串传入素材所在云文档的 token，形如 `{"drive_route_token":"…"}`，仅部分上传点需要，见[extra 参数说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/introduction#3b8635d3)。
    /// - Example: `"{\"drive_route_token\":\"doxcnXgNGAtaAraIRVeCfmabcef\"}"`
    pub extra: Option<String>,
    /// The contents of the file. / 文件的二进制内容。
    pub file: crate::codegen::Upload,
}
impl UploadAll {
    /// Creates the value from its required fields.
    pub fn new(
        file_name: impl Into<String>,
        parent_type: UploadAllParentType,
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
            extra: Default::default(),
            file: file.into(),
        }
    }
    /// Sets `checksum`.
    #[must_use]
    pub fn checksum(mut self, value: impl Into<String>) -> Self {
        self.checksum = Some(value.into());
        self
    }
    /// Sets `extra`.
    #[must_use]
    pub fn extra(mut self, value: impl Into<String>) -> Self {
        self.extra = Some(value.into());
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
        f.field("extra", &mut self.extra);
        f.field("file", &mut self.file);
    }
}
crate::codegen::__impl_object! {
    UploadAll
}
crate::codegen::__operation! {
    UploadAll => UploadAllResponse, UploadAllError:
    Endpoint::new("drive.v1.media.upload_all", Post, "/open-apis/drive/v1/medias/upload_all")
        .documented(text("上传素材", "Upload a media file"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/upload_all")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::BITABLE_APP]),
            scopes(&[crate::scope::DOCS_DOC]),
            scopes(&[crate::scope::DOCS_DOCUMENT_MEDIA_UPLOAD]),
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
        ])
        .limits(RateLimit::Special, &[])
        .request(Multipart, &[
            body("file_name", String).required(),
            body("parent_type", String).required(),
            body("parent_node", String).required(),
            body("size", Integer).required().between(None, Some(20971520)),
            body("checksum", String),
            body("extra", String),
            body("file", File).required(),
        ])
}
/// The reply to [`UploadAll`](struct@UploadAll).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadAllResponse {
    /// The token of the uploaded media. / 已上传素材的 token。
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
pub enum UploadAllParentType {
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
impl Default for UploadAllParentType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for UploadAllParentType {
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
    UploadAllParentType
}
