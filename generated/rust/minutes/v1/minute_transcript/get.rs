// Generated from spec/minutes/v1/minute_transcript/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::minutes::error;
impl super::Api<'_> {
    /// Export the transcript of minutes / 导出妙记文字记录: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.need_speaker(…))`.
    pub fn get(&self, minute_token: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(minute_token))
    }
}
/// Export the transcript of minutes / 导出妙记文字记录.
///
/// Exports the transcript of minutes as a file. / 以文件形式导出妙记的对话文本。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.minutes().v1().minute_transcript().get("obcnq3b9jl72l83w4f149w9c").await?;
/// reply.save("file").await?;
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/minutes/v1/minutes/:minute_token/transcript`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `minutes:minute:download`, `minutes:minutes.transcript:export`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute-transcript/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The token of the minutes, usually the last part of their URL. / 妙记的唯一标识，一般为妙记链接的最后一段。
    /// - Length: 24 to 24
    /// - Example: `"obcnq3b9jl72l83w4f149w9c"`
    pub minute_token: String,
    /// Whether the transcript names the speakers. / 文字记录中是否标出说话人。
    pub need_speaker: Option<bool>,
    /// Whether the transcript has timestamps. / 文字记录中是否标出时间。
    pub need_timestamp: Option<bool>,
    /// The format to export the transcript in. / 文字记录导出成什么格式。
    /// - Example: `"text"`
    pub file_format: Option<String>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(minute_token: impl Into<String>) -> Self {
        Self {
            minute_token: minute_token.into(),
            need_speaker: Default::default(),
            need_timestamp: Default::default(),
            file_format: Default::default(),
        }
    }
    /// Sets `need_speaker`.
    #[must_use]
    pub fn need_speaker(mut self, value: bool) -> Self {
        self.need_speaker = Some(value);
        self
    }
    /// Sets `need_timestamp`.
    #[must_use]
    pub fn need_timestamp(mut self, value: bool) -> Self {
        self.need_timestamp = Some(value);
        self
    }
    /// Sets `file_format`.
    #[must_use]
    pub fn file_format(mut self, value: impl Into<String>) -> Self {
        self.file_format = Some(value.into());
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("minute_token", &mut self.minute_token);
        f.field("need_speaker", &mut self.need_speaker);
        f.field("need_timestamp", &mut self.need_timestamp);
        f.field("file_format", &mut self.file_format);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("minutes.v1.minute_transcript.get", Get, "/open-apis/minutes/v1/minutes/:minute_token/transcript")
        .documented(text("导出妙记文字记录", "Export the transcript of minutes"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute-transcript/get")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::MINUTES_MINUTE_DOWNLOAD]),
            scopes(&[crate::scope::MINUTES_MINUTES_TRANSCRIPT_EXPORT]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(NoBody, &[
            path("minute_token", String).required(),
            query("need_speaker", Boolean),
            query("need_timestamp", Boolean),
            query("file_format", String),
        ])
        .reply(Binary)
}
/// The reply to [`Get`](struct@Get): a file.
pub type GetResponse = crate::codegen::Download;
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
    /// `2091005` (HTTP 403): permission deny
    ///
    /// The calling identity may not export these minutes. Allow the export in the permission settings of the minutes.
    ///
    /// 调用身份缺少该妙记的导出权限。请在妙记的权限设置中开通导出。
    PermissionDenied = &ErrorInfo {
        fix: Text { zh: "调用身份缺少该妙记的导出权限。请在妙记的权限设置中开通导出。", en: "The calling identity may not export these minutes. Allow the export in the permission settings of the minutes." },
        ..*error::PERMISSION_DENIED
    },
    /// [`2091006`](error::INTERNAL_ERROR): service internal error
    InternalError = error::INTERNAL_ERROR,
}
