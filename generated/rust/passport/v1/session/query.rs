// Generated from spec/passport/v1/session/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::passport::error;
impl super::Api<'_> {
    /// Query login sessions / 批量获取脱敏的用户登录信息: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn query(&self) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(self.client, Query::new())
    }
}
/// Query login sessions / 批量获取脱敏的用户登录信息.
///
/// Returns the login sessions of several users, with sensitive data masked. / 批量返回用户脱敏后的登录信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.passport().v1().session().query().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/passport/v1/sessions/query`
/// - Rate limit: 10 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `passport:session_mask:readonly`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/passport-v1/session/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The users to query, as `user_id_type` IDs. / 要查询的用户，类型由 `user_id_type` 决定。
    /// - Length: at most 100
    /// - Example: `["47f621ff"]`
    pub user_ids: Option<Vec<String>>,
}
impl Query {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `user_ids`.
    #[must_use]
    pub fn user_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.user_ids = Some(value.into());
        self
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("user_ids", &mut self.user_ids);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("passport.v1.session.query", Post, "/open-apis/passport/v1/sessions/query")
        .documented(text("批量获取脱敏的用户登录信息", "Query login sessions"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/passport-v1/session/query")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::PASSPORT_SESSION_MASK_READONLY])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 60)]), &[])
        .request(Json, &[query("user_id_type", String).default("\"open_id\""), body("user_ids", Array)])
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The current sessions of the users, masked. / 用户当前的登录会话，信息已脱敏。
    pub mask_sessions: Vec<QueryMaskSession>,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("mask_sessions", &mut self.mask_sessions);
    }
}
crate::codegen::__impl_object! {
    QueryResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Query`](struct@Query).
    QueryError:
    /// [`1080001`](error::INVALID_PARAMETER): param is invalis
    InvalidParameter = error::INVALID_PARAMETER,
}
/// The current sessions of the users, masked. / 用户当前的登录会话，信息已脱敏。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMaskSession {
    /// When the session was created. / 登录会话的创建时间。
    pub create_time: wire::TimestampSec,
    /// The kind of client that is signed in. / 登录所用的客户端。
    /// - `0`: Unknown / 未知
    /// - `1`: Personal computer / 个人电脑
    /// - `2`: Browser / 浏览器
    /// - `3`: Android phone / 安卓手机
    /// - `4`: iPhone / 苹果手机
    /// - `5`: Server / 服务端
    /// - `6`: Mini programs of the old version / 旧版小程序端
    /// - `8`: Other mobile clients / 其他移动端
    pub terminal_type: i64,
    /// The user whose session it is, as a `user_id_type` ID. / 会话所属用户的 ID，类型由 `user_id_type` 决定。
    pub user_id: String,
    /// The identifier of the session, for logging it out. / 会话的标识，登出该会话时传入。
    pub sid: String,
}
impl wire::Object for QueryMaskSession {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("create_time", &mut self.create_time);
        f.field("terminal_type", &mut self.terminal_type);
        f.field("user_id", &mut self.user_id);
        f.field("sid", &mut self.sid);
    }
}
crate::codegen::__impl_object! {
    QueryMaskSession
}
