// Generated from spec/docx/v1/document/convert.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::docx::{error, v1};
impl super::Api<'_> {
    /// Convert Markdown or HTML to blocks / Markdown/HTML 内容转换为文档块: [`Convert`](struct@Convert).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn convert(
        &self,
        content_type: ConvertContentType,
        content: impl Into<String>,
    ) -> crate::codegen::Call<Convert> {
        crate::codegen::Call::new(self.client, Convert::new(content_type, content))
    }
}
/// Convert Markdown or HTML to blocks / Markdown/HTML 内容转换为文档块.
///
/// Converts Markdown or HTML to blocks and returns them without changing any document; they can then be inserted into one.
///
/// 把 Markdown 或 HTML 转换为文档块并返回，本身不写入文档，之后可以把块插入文档。
///
/// - `POST /open-apis/docx/v1/documents/blocks/convert`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `docx:document.block:convert`
///
/// Errors: [`ConvertError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document/convert)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Convert {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The format `content` is written in. / `content` 的格式。
    pub content_type: ConvertContentType,
    /// The content to convert to blocks, in the format given by `content_type`.
    ///
    /// 要转换为块的内容，格式由 `content_type` 指明。
    /// - Length: 1 to 10485760
    pub content: String,
}
impl Convert {
    /// Creates the value from its required fields.
    pub fn new(content_type: ConvertContentType, content: impl Into<String>) -> Self {
        Self {
            user_id_type: Default::default(),
            content_type,
            content: content.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Convert {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("content_type", &mut self.content_type);
        f.field("content", &mut self.content);
    }
}
crate::codegen::__impl_object! {
    Convert
}
crate::codegen::__operation! {
    Convert => ConvertResponse, ConvertError:
    Endpoint::new("docx.v1.document.convert", Post, "/open-apis/docx/v1/documents/blocks/convert")
        .documented(text("Markdown/HTML 内容转换为文档块", "Convert Markdown or HTML to blocks"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document/convert")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::DOCX_DOCUMENT_BLOCK_CONVERT])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("content_type", String).required(),
            body("content", String).required(),
        ])
}
/// The reply to [`Convert`](struct@Convert).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertResponse {
    /// The temporary IDs of the outermost blocks, in the order of the blocks. / 最外层各块的临时 ID，按块的先后排列。
    pub first_level_block_ids: Vec<String>,
    /// All blocks made from the content, related as parents and children by their temporary IDs.
    ///
    /// 转换得到的全部块，以临时 ID 表示彼此的父子关系。
    pub blocks: Vec<v1::Block>,
    /// Which image block, by its temporary ID, stands for which image URL in the content.
    ///
    /// 内容中各图片的地址与其图片块临时 ID 的对应关系。
    pub block_id_to_image_urls: Vec<ConvertBlockIdToImageUrl>,
}
impl wire::Object for ConvertResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("first_level_block_ids", &mut self.first_level_block_ids);
        f.field("blocks", &mut self.blocks);
        f.field("block_id_to_image_urls", &mut self.block_id_to_image_urls);
    }
}
crate::codegen::__impl_object! {
    ConvertResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Convert`](struct@Convert).
    ConvertError:
    /// [`1771001`](error::INTERNAL_ERROR): server internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`1770033`](error::CONTENT_SIZE_LIMIT_EXCEEDED): content size exceed limit
    ContentSizeLimitExceeded = error::CONTENT_SIZE_LIMIT_EXCEEDED,
}
/// Which image block, by its temporary ID, stands for which image URL in the content.
///
/// 内容中各图片的地址与其图片块临时 ID 的对应关系。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertBlockIdToImageUrl {
    /// The temporary ID of the image block. / 图片块的临时 ID。
    pub block_id: String,
    /// The URL of the image in the content. / 图片在原内容中的地址。
    pub image_url: String,
}
impl wire::Object for ConvertBlockIdToImageUrl {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("block_id", &mut self.block_id);
        f.field("image_url", &mut self.image_url);
    }
}
/// The format `content` is written in. / `content` 的格式。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ConvertContentType {
    /// `markdown`: Markdown / Markdown
    Markdown,
    /// `html`: HTML / HTML
    Html,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ConvertContentType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ConvertContentType {
    fn as_str(&self) -> &str {
        match self {
            Self::Markdown => "markdown",
            Self::Html => "html",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "markdown" => Self::Markdown,
            "html" => Self::Html,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    ConvertBlockIdToImageUrl
}
crate::codegen::__impl_enum! {
    ConvertContentType
}
