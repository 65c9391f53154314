// Generated from spec/minutes/v1/minute_statistics/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::minutes::error;
impl super::Api<'_> {
    /// Get the statistics of minutes / 获取妙记统计数据: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get(&self, minute_token: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(minute_token))
    }
}
/// Get the statistics of minutes / 获取妙记统计数据.
///
/// Returns the page views, visitors and times of visit of minutes. / 返回妙记的 PV、UV 以及访问过的用户和时间。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.minutes().v1().minute_statistics().get("obcnq3b9jl72l83w4f14xxxx").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/minutes/v1/minutes/:minute_token/statistics`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `minutes:minutes`, `minutes:minutes.statistics:read`, `minutes:minutes:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute-statistics/get)
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
    Endpoint::new("minutes.v1.minute_statistics.get", Get, "/open-apis/minutes/v1/minutes/:minute_token/statistics")
        .documented(text("获取妙记统计数据", "Get the statistics of minutes"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute-statistics/get")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::MINUTES_MINUTES]),
            scopes(&[crate::scope::MINUTES_MINUTES_STATISTICS_READ]),
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
    /// The view statistics of the minutes. / 妙记的浏览统计。
    pub statistics: GetStatictics,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("statistics", &mut self.statistics);
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
/// The view statistics of the minutes. / 妙记的浏览统计。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStatictics {
    /// How many users have viewed the minutes. / 浏览过妙记的用户数。
    pub user_view_count: String,
    /// How many times the minutes have been viewed. / 妙记被浏览的次数。
    pub page_view_count: i64,
    /// The users who viewed the minutes, and when. / 浏览过妙记的用户及其浏览时间。
    pub user_view_list: Vec<GetUserViewDetail>,
}
impl wire::Object for GetStatictics {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_view_count", &mut self.user_view_count);
        f.integer_text("page_view_count", &mut self.page_view_count);
        f.field("user_view_list", &mut self.user_view_list);
    }
}
/// The users who viewed the minutes, and when. / 浏览过妙记的用户及其浏览时间。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserViewDetail {
    /// The ID of the person, as a `user_id_type` ID. / 此人的用户 ID，类型由 `user_id_type` 决定。
    pub user_id: String,
    /// When the user last viewed the minutes, in milliseconds since 1970. / 该用户最近一次浏览的时间，毫秒级时间戳。
    pub view_time: wire::TimestampMs,
}
impl wire::Object for GetUserViewDetail {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("view_time", &mut self.view_time);
    }
}
crate::codegen::__impl_object! {
    GetStatictics GetUserViewDetail
}
