// Generated from spec/minutes/v1/minute/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::minutes::error;
impl super::Api<'_> {
    /// Get minutes / 获取妙记信息: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get(&self, minute_token: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(minute_token))
    }
}
/// Get minutes / 获取妙记信息.
///
/// Returns the owner, creation time, title, cover, duration and URL of minutes.
///
/// 返回一篇妙记的所有者、创建时间、标题、封面、时长和链接。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.minutes().v1().minute().get("obcnq3b9jl72l83w4f14xxxx").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/minutes/v1/minutes/:minute_token`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `minutes:minutes`, `minutes:minutes.basic:read`, `minutes:minutes:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The token of the minutes, usually the last part of their URL. / 妙记的唯一标识，一般为妙记链接的最后一段。
    /// - Length: 24 to 24
    /// - Example: `"obcnq3b9jl72l83w4f14xxxx"`
    pub minute_token: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(minute_token: impl Into<String>) -> Self {
        Self {
            minute_token: minute_token.into(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("minute_token", &mut self.minute_token);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("minutes.v1.minute.get", Get, "/open-apis/minutes/v1/minutes/:minute_token")
        .documented(text("获取妙记信息", "Get minutes"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute/get")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::MINUTES_MINUTES]),
            scopes(&[crate::scope::MINUTES_MINUTES_BASIC_READ]),
            scopes(&[crate::scope::MINUTES_MINUTES_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(NoBody, &[
            path("minute_token", String).required(),
            query("user_id_type", String).default("\"open_id\""),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The minutes asked for. / 所查询的妙记。
    pub minute: GetMinute,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("minute", &mut self.minute);
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
}
/// The minutes asked for. / 所查询的妙记。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMinute {
    /// The token of the minutes. / 妙记的 token。
    pub token: String,
    /// The owner of the minutes, as a `user_id_type` ID. / 妙记所有者的 ID，类型由 `user_id_type` 决定。
    pub owner_id: String,
    /// When the minutes were created, in milliseconds since 1970. / 妙记的创建时间，毫秒级时间戳。
    pub create_time: wire::TimestampMs,
    /// The title of the minutes. / 妙记的标题。
    pub title: String,
    /// The URL of the cover picture. / 妙记封面图的链接。
    pub cover: String,
    /// The length of the recording, in milliseconds. / 妙记音视频的时长，单位为毫秒。
    pub duration: String,
    /// The URL of the minutes. / 妙记的链接。
    pub url: String,
    /// The ID of the notes, by which `vc.v1.note.get` returns them. / 纪要的 ID，`vc.v1.note.get` 据此返回纪要。
    pub note_id: String,
}
impl wire::Object for GetMinute {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("token", &mut self.token);
        f.field("owner_id", &mut self.owner_id);
        f.field("create_time", &mut self.create_time);
        f.field("title", &mut self.title);
        f.field("cover", &mut self.cover);
        f.field("duration", &mut self.duration);
        f.field("url", &mut self.url);
        f.field("note_id", &mut self.note_id);
    }
}
crate::codegen::__impl_object! {
    GetMinute
}
