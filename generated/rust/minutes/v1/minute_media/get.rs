// Generated from spec/minutes/v1/minute_media/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::minutes::error;
impl super::Api<'_> {
    /// Get the media of minutes / 下载妙记音视频文件: [`Get`](struct@Get).
    pub fn get(&self, minute_token: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(minute_token))
    }
}
/// Get the media of minutes / 下载妙记音视频文件.
///
/// Returns the download URL of the audio or video of minutes, valid for a day. / 返回妙记音视频文件的下载链接，有效期 1 天。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.minutes().v1().minute_media().get("obcnq3b9jl72l83w4f149w9c").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/minutes/v1/minutes/:minute_token/media`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `minutes:minute:download`, `minutes:minutes.media:export`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute-media/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The token of the minutes, usually the last part of their URL. / 妙记的唯一标识，一般为妙记链接的最后一段。
    /// - Length: 24 to 24
    /// - Example: `"obcnq3b9jl72l83w4f149w9c"`
    pub minute_token: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(minute_token: impl Into<String>) -> Self {
        Self {
            minute_token: minute_token.into(),
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("minute_token", &mut self.minute_token);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("minutes.v1.minute_media.get", Get, "/open-apis/minutes/v1/minutes/:minute_token/media")
        .documented(text("下载妙记音视频文件", "Get the media of minutes"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute-media/get")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::MINUTES_MINUTE_DOWNLOAD]),
            scopes(&[crate::scope::MINUTES_MINUTES_MEDIA_EXPORT]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(NoBody, &[path("minute_token", String).required()])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The URL to download the recording from. / 下载妙记音视频文件的链接。
    pub download_url: String,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("download_url", &mut self.download_url);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`2091001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`2091002`](error::RESOURCE_NOT_FOUND): resource not found
    ResourceNotFound = error::RESOURCE_NOT_FOUND,
    /// [`2091003`](error::MINUTE_NOT_READY): minute not ready , try later
    MinuteNotReady = error::MINUTE_NOT_READY,
    /// [`2091004`](error::RESOURCE_DELETED): resource deleted
    ResourceDeleted = error::RESOURCE_DELETED,
    /// [`2091005`](error::PERMISSION_DENIED): permission deny
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`2091006`](error::INTERNAL_ERROR): service internal error
    InternalError = error::INTERNAL_ERROR,
}
