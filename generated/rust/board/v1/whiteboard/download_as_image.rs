// Generated from spec/board/v1/whiteboard/download_as_image.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::board::error;
impl super::Api<'_> {
    /// Download a whiteboard as an image / 下载画板为图片: [`DownloadAsImage`](struct@DownloadAsImage).
    pub fn download_as_image(
        &self,
        whiteboard_id: impl Into<String>,
    ) -> crate::codegen::Call<DownloadAsImage> {
        crate::codegen::Call::new(self.client, DownloadAsImage::new(whiteboard_id))
    }
}
/// Download a whiteboard as an image / 下载画板为图片.
///
/// Returns the thumbnail of a whiteboard as binary content in the image format that Content-Type tells.
///
/// 返回画板缩略图的二进制内容，图片格式以 Content-Type 为准。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.board().v1().whiteboard().download_as_image("Ru8nwrWFOhEmaFbEU2VbPRsHcxb").await?;
/// reply.save("file").await?;
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/board/v1/whiteboards/:whiteboard_id/download_as_image`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `board:whiteboard:node:read`
///
/// Errors: [`DownloadAsImageError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard/download_as_image)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadAsImage {
    /// The ID of the whiteboard: the `block.token` of a document block whose `block_type` is 43, which `docx.v1.document_block.list` returns.
    ///
    /// 画板的 ID，即文档中 `block_type` 为 43 的块的 `block.token`，可用 `docx.v1.document_block.list` 取得。
    /// - Example: `"Ru8nwrWFOhEmaFbEU2VbPRsHcxb"`
    pub whiteboard_id: String,
}
impl DownloadAsImage {
    /// Creates the value from its required fields.
    pub fn new(whiteboard_id: impl Into<String>) -> Self {
        Self {
            whiteboard_id: whiteboard_id.into(),
        }
    }
}
impl wire::Object for DownloadAsImage {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("whiteboard_id", &mut self.whiteboard_id);
    }
}
crate::codegen::__impl_object! {
    DownloadAsImage
}
crate::codegen::__operation! {
    DownloadAsImage => DownloadAsImageResponse, DownloadAsImageError:
    Endpoint::new("board.v1.whiteboard.download_as_image", Get, "/open-apis/board/v1/whiteboards/:whiteboard_id/download_as_image")
        .documented(text("下载画板为图片", "Download a whiteboard as an image"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard/download_as_image")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::BOARD_WHITEBOARD_NODE_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("whiteboard_id", String).required()])
        .reply(Binary)
}
/// The reply to [`DownloadAsImage`](struct@DownloadAsImage): a file.
pub type DownloadAsImageResponse = crate::codegen::Download;
crate::codegen::__error_enum! {
    /// The documented errors of [`DownloadAsImage`](struct@DownloadAsImage).
    DownloadAsImageError:
    /// [`2890001`](error::INVALID_FORMAT): invalid format
    InvalidFormat = error::INVALID_FORMAT,
    /// [`2890002`](error::INVALID_PARAMETER): invalid arg
    InvalidParameter = error::INVALID_PARAMETER,
    /// `2890003` (HTTP 400): record missing
    ///
    /// No whiteboard has this `whiteboard_id`, or it has no image. Call `docx.v1.document_block.list` to verify the `whiteboard_id`.
    ///
    /// `whiteboard_id` 对应的画板不存在，或该画板没有图片。请调用 `docx.v1.document_block.list` 核对 `whiteboard_id`。
    RecordMissing = &ErrorInfo {
        fix: Text { zh: "`whiteboard_id` 对应的画板不存在，或该画板没有图片。请调用 `docx.v1.document_block.list` 核对 `whiteboard_id`。", en: "No whiteboard has this `whiteboard_id`, or it has no image. Call `docx.v1.document_block.list` to verify the `whiteboard_id`." },
        ..*error::RECORD_MISSING
    },
    /// [`2890004`](error::AUTH_FAILED): auth failed
    AuthFailed = error::AUTH_FAILED,
    /// [`2890005`](error::FORBIDDEN): forbidden
    Forbidden = error::FORBIDDEN,
    /// [`2890006`](error::RATE_LIMITED): too many request
    RateLimited = error::RATE_LIMITED,
    /// [`2891001`](error::INTERNAL_ERROR): server internal error
    InternalError = error::INTERNAL_ERROR,
}
