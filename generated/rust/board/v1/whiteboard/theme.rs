// Generated from spec/board/v1/whiteboard/theme.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::board::error;
impl super::Api<'_> {
    /// Get the theme of a whiteboard / 获取画板主题: [`Theme`](struct@Theme).
    pub fn theme(
        &self,
        whiteboard_id: impl Into<String>,
    ) -> crate::codegen::Call<Theme> {
        crate::codegen::Call::new(self.client, Theme::new(whiteboard_id))
    }
}
/// Get the theme of a whiteboard / 获取画板主题.
///
/// Returns the theme of a whiteboard, on which its default colors depend. / 返回画板的主题，不同主题的默认配色不同。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.board().v1().whiteboard().theme("Ud8xwWH01hO5mwbakqHbHeqmcCI").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/board/v1/whiteboards/:whiteboard_id/theme`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `board:whiteboard:node:read`
///
/// Errors: [`ThemeError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard/theme)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Theme {
    /// The ID of the whiteboard: the `block.token` of a document block whose `block_type` is 43, which `docx.v1.document_block.list` returns.
    ///
    /// 画板的 ID，即文档中 `block_type` 为 43 的块的 `block.token`，可用 `docx.v1.document_block.list` 取得。
    /// - Example: `"Ud8xwWH01hO5mwbakqHbHeqmcCI"`
    pub whiteboard_id: String,
}
impl Theme {
    /// Creates the value from its required fields.
    pub fn new(whiteboard_id: impl Into<String>) -> Self {
        Self {
            whiteboard_id: whiteboard_id.into(),
        }
    }
}
impl wire::Object for Theme {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("whiteboard_id", &mut self.whiteboard_id);
    }
}
crate::codegen::__impl_object! {
    Theme
}
crate::codegen::__operation! {
    Theme => ThemeResponse, ThemeError:
    Endpoint::new("board.v1.whiteboard.theme", Get, "/open-apis/board/v1/whiteboards/:whiteboard_id/theme")
        .documented(text("获取画板主题", "Get the theme of a whiteboard"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard/theme")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::BOARD_WHITEBOARD_NODE_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(NoBody, &[path("whiteboard_id", String).required()])
}
/// The reply to [`Theme`](struct@Theme).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThemeResponse {
    /// The theme of the whiteboard. / 画板的主题。
    pub theme: ThemeTheme,
}
impl wire::Object for ThemeResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("theme", &mut self.theme);
    }
}
crate::codegen::__impl_object! {
    ThemeResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Theme`](struct@Theme).
    ThemeError:
    /// [`2890001`](error::INVALID_FORMAT): invalid format
    InvalidFormat = error::INVALID_FORMAT,
    /// [`2890002`](error::INVALID_PARAMETER): invalid arg
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`2890003`](error::RECORD_MISSING): record missing
    RecordMissing = error::RECORD_MISSING,
    /// [`2890004`](error::AUTH_FAILED): auth failed
    AuthFailed = error::AUTH_FAILED,
    /// [`2890005`](error::FORBIDDEN): forbidden
    Forbidden = error::FORBIDDEN,
    /// [`2890006`](error::RATE_LIMITED): too many request
    RateLimited = error::RATE_LIMITED,
    /// [`2891001`](error::INTERNAL_ERROR): server internal error
    InternalError = error::INTERNAL_ERROR,
}
/// The theme of the whiteboard. / 画板的主题。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ThemeTheme {
    /// `classic`: Classic / 经典主题
    Classic,
    /// `minimalist_gray`: Minimalist gray / 简约灰主题
    MinimalistGray,
    /// `retro`: Retro / 复古主题
    Retro,
    /// `vibrant_color`: Vibrant color / 炫彩主题
    VibrantColor,
    /// `minimalist_blue`: Minimalist blue / 简约蓝主题
    MinimalistBlue,
    /// `default`: Default / 默认主题
    Default,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ThemeTheme {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ThemeTheme {
    fn as_str(&self) -> &str {
        match self {
            Self::Classic => "classic",
            Self::MinimalistGray => "minimalist_gray",
            Self::Retro => "retro",
            Self::VibrantColor => "vibrant_color",
            Self::MinimalistBlue => "minimalist_blue",
            Self::Default => "default",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "classic" => Self::Classic,
            "minimalist_gray" => Self::MinimalistGray,
            "retro" => Self::Retro,
            "vibrant_color" => Self::VibrantColor,
            "minimalist_blue" => Self::MinimalistBlue,
            "default" => Self::Default,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    ThemeTheme
}
