// Generated from spec/admin/v1/badge_grant/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::admin::{error, v1};
impl super::Api<'_> {
    /// Get a badge grant / 获取授予名单详情: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get(
        &self,
        badge_id: impl Into<String>,
        grant_id: impl Into<String>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(badge_id, grant_id))
    }
}
/// Get a badge grant / 获取授予名单详情.
///
/// Returns one list of those who get a badge. / 返回一枚勋章的一份授予名单。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.admin().v1().badge_grant().get("m_DjMzaK", "g_uS4yux").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/admin/v1/badges/:badge_id/grants/:grant_id`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `admin:badge.grant`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge-grant/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the badge that the grant is of, made by the system and unique within the tenant.
    ///
    /// 授予名单所属勋章的 ID，由系统生成，租户内唯一。
    /// - Length: 1 to 64
    /// - Example: `"m_DjMzaK"`
    pub badge_id: String,
    /// The ID of the grant, made by the system and unique within the tenant. / 授予名单的 ID，由系统生成，租户内唯一。
    /// - Length: 1 to 64
    /// - Example: `"g_uS4yux"`
    pub grant_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// What kind of ID the departments in request and reply are given by / 请求和响应中的部门 ID 是哪一种
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<types::DepartmentIdType>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(badge_id: impl Into<String>, grant_id: impl Into<String>) -> Self {
        Self {
            badge_id: badge_id.into(),
            grant_id: grant_id.into(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: types::DepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("badge_id", &mut self.badge_id);
        f.field("grant_id", &mut self.grant_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("admin.v1.badge_grant.get", Get, "/open-apis/admin/v1/badges/:badge_id/grants/:grant_id")
        .documented(text("获取授予名单详情", "Get a badge grant"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge-grant/get")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::ADMIN_BADGE_GRANT])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            path("badge_id", String).required(),
            path("grant_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The grant that was read. / 所查询的授予名单。
    pub grant: v1::Grant,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("grant", &mut self.grant);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`1051000`](error::UNKNOWN_INTERNAL_ERROR): unknown server error
    UnknownInternalError = error::UNKNOWN_INTERNAL_ERROR,
    /// [`1051001`](error::INVALID_BADGE_PARAMETER): request contain invalid param
    InvalidBadgeParameter = error::INVALID_BADGE_PARAMETER,
    /// [`1051002`](error::AUTHORITY_EXCEEDED): request to exceed authority
    AuthorityExceeded = error::AUTHORITY_EXCEEDED,
    /// [`1051113`](error::BADGE_NOT_FOUND): cannot find this badge
    BadgeNotFound = error::BADGE_NOT_FOUND,
    /// [`1051205`](error::GRANT_NOT_FOUND): cannot find this grant
    GrantNotFound = error::GRANT_NOT_FOUND,
    /// [`1051003`](error::FEATURE_NOT_IN_PLAN): the tenant's current payment plan does not support the use of this function
    FeatureNotInPlan = error::FEATURE_NOT_IN_PLAN,
}
