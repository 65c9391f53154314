// Generated from spec/im/v2/url_preview/batch_update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::error;
impl super::Api<'_> {
    /// Update URL previews / 更新 URL 预览: [`BatchUpdate`](struct@BatchUpdate).
    ///
    /// Optional fields are set on the call: `.with(|request| request.open_ids(…))`.
    pub fn batch_update(
        &self,
        preview_tokens: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<BatchUpdate> {
        crate::codegen::Call::new(self.client, BatchUpdate::new(preview_tokens))
    }
}
/// Update URL previews / 更新 URL 预览.
///
/// Makes clients fetch link previews anew, for some users if wanted; the new content comes from the app's callback.
///
/// 让客户端重新拉取链接预览，新内容由应用的回调给出，可以限定用户。
///
/// - `POST /open-apis/im/v2/url_previews/batch_update`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `im:url_preview.update`
///
/// Errors: [`BatchUpdateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/url_preview/batch_update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdate {
    /// The tokens of the URL previews to update, from the callback that pulls preview data; each can be updated at most 1 time in 5 seconds.
    ///
    /// 要更新的 URL 预览的 token，从拉取链接预览数据的回调中取得；每个 token 每 5 秒最多更新 1 次。
    /// - Length: 1 to 10
    /// - Example: `["952te0c8-9ccf-463d-ad73-593f8f768a5c"]`
    pub preview_tokens: Vec<String>,
    /// The open_ids of the users whose preview is updated; without it that of all members of the chat with the URL is, and users outside the chat are never updated.
    ///
    /// 为哪些用户更新预览，填其 open_id；不传则更新该 URL 所在会话的所有成员，不在会话中的用户不会更新。
    /// - Length: 0 to 100
    /// - Example: `["ou_xxx"]`
    pub open_ids: Option<Vec<id::OpenId>>,
}
impl BatchUpdate {
    /// Creates the value from its required fields.
    pub fn new(preview_tokens: impl Into<Vec<String>>) -> Self {
        Self {
            preview_tokens: preview_tokens.into(),
            open_ids: Default::default(),
        }
    }
    /// Sets `open_ids`.
    #[must_use]
    pub fn open_ids(mut self, value: impl Into<Vec<id::OpenId>>) -> Self {
        self.open_ids = Some(value.into());
        self
    }
}
impl wire::Object for BatchUpdate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("preview_tokens", &mut self.preview_tokens);
        f.field("open_ids", &mut self.open_ids);
    }
}
crate::codegen::__impl_object! {
    BatchUpdate
}
crate::codegen::__operation! {
    BatchUpdate => BatchUpdateResponse, BatchUpdateError:
    Endpoint::new("im.v2.url_preview.batch_update", Post, "/open-apis/im/v2/url_previews/batch_update")
        .documented(text("更新 URL 预览", "Update URL previews"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/url_preview/batch_update")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::IM_URL_PREVIEW_UPDATE])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[body("preview_tokens", Array).required(), body("open_ids", Array)])
}
/// The reply to [`BatchUpdate`](struct@BatchUpdate).
pub type BatchUpdateResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchUpdate`](struct@BatchUpdate).
    BatchUpdateError:
    /// `230001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Compare what was sent with the message in the reply and with this documentation.
    ///
    /// 参数错误，请根据接口返回的错误信息并参考文档检查输入参数。
    InvalidParameter = &ErrorInfo {
        message: "param is invalid",
        ..*error::INVALID_PARAMETER
    },
}
