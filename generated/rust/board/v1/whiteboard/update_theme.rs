// Generated from spec/board/v1/whiteboard/update_theme.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::board::error;
impl super::Api<'_> {
    /// Update the theme of a whiteboard / 更新主题: [`UpdateTheme`](struct@UpdateTheme).
    ///
    /// Optional fields are set on the call: `.with(|request| request.theme(…))`.
    pub fn update_theme(
        &self,
        whiteboard_id: impl Into<String>,
    ) -> crate::codegen::Call<UpdateTheme> {
        crate::codegen::Call::new(self.client, UpdateTheme::new(whiteboard_id))
    }
}
/// Update the theme of a whiteboard / 更新主题.
///
/// Changes the theme of a whiteboard and with it the default colors. / 更换画板的主题及其默认配色。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.board().v1().whiteboard().update_theme("KRy1wHU6dhmdWIbgkSIbqikMcQc").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/board/v1/whiteboards/:whiteboard_id/update_theme`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `board:whiteboard:node:create`
///
/// Errors: [`UpdateThemeError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard/update_theme)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTheme {
    /// The ID of the whiteboard: the `block.token` of a document block whose `block_type` is 43, which `docx.v1.document_block.list` returns.
    ///
    /// 画板的 ID，即文档中 `block_type` 为 43 的块的 `block.token`，可用 `docx.v1.document_block.list` 取得。
    /// - Length: 22 to 27
    /// - Example: `"KRy1wHU6dhmdWIbgkSIbqikMcQc"`
    pub whiteboard_id: String,
    /// The theme to switch to: `classic`, `minimalist_gray`, `retro`, `vibrant_color` or `default`.
    ///
    /// 要换成的主题，取 `classic`、`minimalist_gray`、`retro`、`vibrant_color` 或 `default`。
    /// - Length: 1 to 100000
    /// - Example: `"classic"`
    pub theme: Option<String>,
}
impl UpdateTheme {
    /// Creates the value from its required fields.
    pub fn new(whiteboard_id: impl Into<String>) -> Self {
        Self {
            whiteboard_id: whiteboard_id.into(),
            theme: Default::default(),
        }
    }
    /// Sets `theme`.
    #[must_use]
    pub fn theme(mut self, value: impl Into<String>) -> Self {
        self.theme = Some(value.into());
        self
    }
}
impl wire::Object for UpdateTheme {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("whiteboard_id", &mut self.whiteboard_id);
        f.field("theme", &mut self.theme);
    }
}
crate::codegen::__impl_object! {
    UpdateTheme
}
crate::codegen::__operation! {
    UpdateTheme => UpdateThemeResponse, UpdateThemeError:
    Endpoint::new("board.v1.whiteboard.update_theme", Post, "/open-apis/board/v1/whiteboards/:whiteboard_id/update_theme")
        .documented(text("更新主题", "Update the theme of a whiteboard"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard/update_theme")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::BOARD_WHITEBOARD_NODE_CREATE])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[path("whiteboard_id", String).required(), body("theme", String)])
}
/// The reply to [`UpdateTheme`](struct@UpdateTheme).
pub type UpdateThemeResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`UpdateTheme`](struct@UpdateTheme).
    UpdateThemeError:
    /// [`2890001`](error::INVALID_FORMAT): invalid format
    InvalidFormat = error::INVALID_FORMAT,
    /// `2890002` (HTTP 400): invalid arg
    ///
    /// A parameter value is invalid, often a theme that is not among the allowed values. Pass one of the themes that the operation supports.
    ///
    /// 参数取值无效，常见原因是主题不在可选值之内。请改为接口支持的主题值。
    InvalidParameter = &ErrorInfo {
        fix: Text { zh: "参数取值无效，常见原因是主题不在可选值之内。请改为接口支持的主题值。", en: "A parameter value is invalid, often a theme that is not among the allowed values. Pass one of the themes that the operation supports." },
        ..*error::INVALID_PARAMETER
    },
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
