// Generated from spec/mail/v1/user/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::error;
impl super::Api<'_> {
    /// Query the status of mail addresses / 查询邮箱地址状态: [`Query`](struct@Query).
    pub fn query(
        &self,
        email_list: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(self.client, Query::new(email_list))
    }
}
/// Query the status of mail addresses / 查询邮箱地址状态.
///
/// Returns the types and the states of mail addresses. / 返回邮箱地址的类型和状态。
///
/// - `POST /open-apis/mail/v1/users/query`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `mail:user_mailbox`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// The email addresses whose status and type to look up. / 要查询其状态和类型的邮箱地址。
    /// - Example: `["test@a.com"]`
    pub email_list: Vec<String>,
}
impl Query {
    /// Creates the value from its required fields.
    pub fn new(email_list: impl Into<Vec<String>>) -> Self {
        Self {
            email_list: email_list.into(),
        }
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("email_list", &mut self.email_list);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("mail.v1.user.query", Post, "/open-apis/mail/v1/users/query")
        .documented(text("查询邮箱地址状态", "Query the status of mail addresses"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user/query")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::MAIL_USER_MAILBOX])])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(Json, &[body("email_list", Array).required()])
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The state and type of each email address. / 各邮箱地址的状态和类型。
    pub user_list: Vec<QueryUser>,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_list", &mut self.user_list);
    }
}
crate::codegen::__impl_object! {
    QueryResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Query`](struct@Query).
    QueryError:
    /// `1230001` (HTTP 400): parameter is invalid
    ///
    /// A request parameter is invalid. Correct it according to the request fields of the operation and check the mail address.
    ///
    /// 请求参数不合法。请对照接口的请求字段修正参数，并确认邮箱地址无误。
    InvalidParameter = &ErrorInfo {
        message: "parameter is invalid",
        ..*error::INVALID_PARAMETER
    },
}
/// The state and type of each email address. / 各邮箱地址的状态和类型。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUser {
    /// The email address that was looked up. / 所查询的邮箱地址。
    pub email: String,
    /// The state of the email address. / 邮箱地址的状态。
    /// - `1`: Malformed / 格式错误
    /// - `2`: Domain does not exist / 域名不存在
    /// - `3`: Address does not exist / 地址不存在
    /// - `4`: Enabled / 启用
    /// - `5`: Deleted (in the recycle bin) / 已删除（在邮箱回收站中）
    /// - `6`: Disabled / 禁用
    pub status: i64,
    /// What the email address belongs to, and whether it is an alias. / 邮箱地址是谁的、是否为别名。
    /// - `1`: Member mailbox / 成员邮箱
    /// - `2`: Alias of a member mailbox / 成员邮箱别名
    /// - `3`: Public mailbox / 公共邮箱
    /// - `4`: Alias of a public mailbox / 公共邮箱别名
    /// - `5`: Mail group / 邮件组
    /// - `6`: Alias of a mail group / 邮件组别名
    pub r#type: i64,
}
impl wire::Object for QueryUser {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("email", &mut self.email);
        f.field("status", &mut self.status);
        f.field("type", &mut self.r#type);
    }
}
crate::codegen::__impl_object! {
    QueryUser
}
