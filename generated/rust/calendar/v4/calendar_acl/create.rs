// Generated from spec/calendar/v4/calendar_acl/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::calendar::{error, v4};
impl super::Api<'_> {
    /// Add an access control to a calendar / 创建访问控制: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn create(
        &self,
        calendar_id: impl Into<id::CalendarId>,
        role: v4::Role,
        scope: v4::AclScopeInput,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(calendar_id, role, scope))
    }
}
/// Add an access control to a calendar / 创建访问控制.
///
/// Gives someone a role in a calendar, as the app or a user, who must have the owner role in it.
///
/// 以应用或用户身份为一个日历添加成员权限，须有该日历的 owner 权限。
///
/// - `POST /open-apis/calendar/v4/calendars/:calendar_id/acls`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `calendar:calendar`, `calendar:calendar.acl:create`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The ID of the calendar to grant access to, returned on creation of a shared calendar, and by fetching the primary calendar, listing or searching calendars.
    ///
    /// 要添加访问控制的日历的 ID，创建共享日历时返回，也可通过查询主日历、日历列表或搜索日历获得。
    /// - Example: `"feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn"`
    pub calendar_id: id::CalendarId,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// What the grantee may do with the calendar. / 被授权者对日历的访问权限。
    pub role: v4::Role,
    /// Who the access is granted to. / 该权限授予谁。
    pub scope: v4::AclScopeInput,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        calendar_id: impl Into<id::CalendarId>,
        role: v4::Role,
        scope: v4::AclScopeInput,
    ) -> Self {
        Self {
            calendar_id: calendar_id.into(),
            user_id_type: Default::default(),
            role,
            scope,
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("calendar_id", &mut self.calendar_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("role", &mut self.role);
        f.field("scope", &mut self.scope);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("calendar.v4.calendar_acl.create", Post, "/open-apis/calendar/v4/calendars/:calendar_id/acls")
        .documented(text("创建访问控制", "Add an access control to a calendar"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/create")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::CALENDAR_CALENDAR]),
            scopes(&[crate::scope::CALENDAR_CALENDAR_ACL_CREATE]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("calendar_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("role", String).required(),
            body("scope", Object).required(),
        ])
}
/// The reply to [`Create`](struct@Create).
pub type CreateResponse = v4::CalendarAcl;
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`190002`](error::INVALID_PARAMETER): invalid parameters in request
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`190003`](error::INTERNAL_ERROR): internal service error
    InternalError = error::INTERNAL_ERROR,
    /// [`190004`](error::METHOD_RATE_LIMITED): method rate limited
    MethodRateLimited = error::METHOD_RATE_LIMITED,
    /// [`190005`](error::APP_RATE_LIMITED): app rate limited
    AppRateLimited = error::APP_RATE_LIMITED,
    /// [`190006`](error::WRONG_TENANT_UNIT): wrong unit for app tenant
    WrongTenantUnit = error::WRONG_TENANT_UNIT,
    /// [`190007`](error::APP_BOT_ID_NOT_FOUND): app bot_id not found
    AppBotIdNotFound = error::APP_BOT_ID_NOT_FOUND,
    /// [`190010`](error::RATE_LIMITED): current operation rate limited
    RateLimited = error::RATE_LIMITED,
    /// [`191000`](error::CALENDAR_NOT_FOUND): calendar not found
    CalendarNotFound = error::CALENDAR_NOT_FOUND,
    /// [`191001`](error::INVALID_CALENDAR_ID): invalid calendar_id
    InvalidCalendarId = error::INVALID_CALENDAR_ID,
    /// [`191002`](error::NO_CALENDAR_ACCESS_ROLE): no calendar access_role
    NoCalendarAccessRole = error::NO_CALENDAR_ACCESS_ROLE,
    /// [`191003`](error::CALENDAR_DELETED): calendar is deleted
    CalendarDeleted = error::CALENDAR_DELETED,
    /// [`191004`](error::INVALID_CALENDAR_TYPE): invalid calendar type
    InvalidCalendarType = error::INVALID_CALENDAR_TYPE,
    /// [`192000`](error::ACL_NOT_FOUND): acl not found
    AclNotFound = error::ACL_NOT_FOUND,
    /// [`195100`](error::USER_NOT_FOUND): user is dismiss or not exist in the tenant
    UserNotFound = error::USER_NOT_FOUND,
}
