// Generated from spec/admin/v1/badge_grant/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::admin::{error, v1};
impl super::Api<'_> {
    /// Update a badge grant / 修改授予名单: [`Update`](struct@Update).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    #[allow(clippy::too_many_arguments, reason = "each argument is a required field")]
    pub fn update(
        &self,
        badge_id: impl Into<String>,
        grant_id: impl Into<String>,
        name: impl Into<String>,
        grant_type: i64,
        time_zone: impl Into<String>,
        rule_detail: v1::RuleDetailInput,
        is_grant_all: bool,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(
            self.client,
            Update::new(
                badge_id,
                grant_id,
                name,
                grant_type,
                time_zone,
                rule_detail,
                is_grant_all,
            ),
        )
    }
}
/// Update a badge grant / 修改授予名单.
///
/// Changes one list of those who get a badge. / 修改一枚勋章的一份授予名单。
///
/// - `PUT /open-apis/admin/v1/badges/:badge_id/grants/:grant_id`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `admin:badge.grant`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge-grant/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The ID of the badge, from `admin.v1.badge.create` or `admin.v1.badge.list`.
    ///
    /// 勋章的 ID，由 `admin.v1.badge.create` 或 `admin.v1.badge.list` 返回。
    /// - Length: 1 to 64
    /// - Example: `"m_DjMzaK"`
    pub badge_id: String,
    /// The ID of the grant to update. / 要更新的授予名单的 ID。
    /// - Length: 1 to 64
    /// - Example: `"g_uS4yux"`
    pub grant_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// What kind of ID the departments in request and reply are given by / 请求和响应中的部门 ID 是哪一种
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<types::DepartmentIdType>,
    /// The name of the grant, unique within the badge. / 授予事项的名称，同一勋章下不能重复。
    /// - Example: `"text"`
    pub name: String,
    /// How the validity of the badge is determined; decides which fields of `rule_detail` to fill in.
    ///
    /// 勋章有效期按什么方式确定，决定 `rule_detail` 中填写哪些字段。
    /// - Default: `0`
    /// - From 0 to 1
    /// - `0`: Validity set by hand / 手动设置有效期
    /// - `1`: By the date of joining in the system / 按系统中的入职时间
    pub grant_type: i64,
    /// The time zone that the timestamps in `rule_detail` are checked in, a name of the TZ database such as `Asia/Shanghai`.
    ///
    /// `rule_detail` 中时间戳所用的时区，取 TZ 数据库中的名称，如 `Asia/Shanghai`。
    ///
    /// - Length: at least 1
    /// - Example: `"Asia/Shanghai"`
    pub time_zone: String,
    /// The rule of the validity; `grant_type` decides which fields to fill in.
    ///
    /// 有效期规则，填写哪些字段由 `grant_type` 决定。
    pub rule_detail: v1::RuleDetailInput,
    /// Whether everyone gets the badge. If true, no users, user groups or departments may be named; if false, 1 to 500 of them must be.
    ///
    /// 是否授予全员；为 true 时不能指定用户、用户组和部门，为 false 时须指定 1 至 500 个。
    /// - Default: `false`
    pub is_grant_all: bool,
    /// The users who get the badge, as `user_id_type` IDs; returned only when reading a single grant, not in lists.
    ///
    /// 获得勋章的用户，类型由 `user_id_type` 决定；查询时仅详情接口返回，列表接口不返回。
    /// - Example: `["u273y71"]`
    pub user_ids: Option<Vec<String>>,
    /// The departments that get the badge, as `department_id_type` IDs; returned only when reading a single grant, not in lists.
    ///
    /// 获得勋章的部门，类型由 `department_id_type` 决定；查询时仅详情接口返回，列表接口不返回。
    /// - Example: `["h121921"]`
    pub department_ids: Option<Vec<String>>,
    /// The user groups that get the badge; returned only when reading a single grant, not in lists.
    ///
    /// 获得勋章的用户组；查询时仅详情接口返回，列表接口不返回。
    /// - Example: `["g122817"]`
    pub group_ids: Option<Vec<String>>,
}
impl Update {
    /// Creates the value from its required fields.
    #[allow(clippy::too_many_arguments, reason = "each argument is a required field")]
    pub fn new(
        badge_id: impl Into<String>,
        grant_id: impl Into<String>,
        name: impl Into<String>,
        grant_type: i64,
        time_zone: impl Into<String>,
        rule_detail: v1::RuleDetailInput,
        is_grant_all: bool,
    ) -> Self {
        Self {
            badge_id: badge_id.into(),
            grant_id: grant_id.into(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            name: name.into(),
            grant_type,
            time_zone: time_zone.into(),
            rule_detail,
            is_grant_all,
            user_ids: Default::default(),
            department_ids: Default::default(),
            group_ids: Default::default(),
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
    /// Sets `user_ids`.
    #[must_use]
    pub fn user_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.user_ids = Some(value.into());
        self
    }
    /// Sets `department_ids`.
    #[must_use]
    pub fn department_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.department_ids = Some(value.into());
        self
    }
    /// Sets `group_ids`.
    #[must_use]
    pub fn group_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.group_ids = Some(value.into());
        self
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("badge_id", &mut self.badge_id);
        f.field("grant_id", &mut self.grant_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("name", &mut self.name);
        f.field("grant_type", &mut self.grant_type);
        f.field("time_zone", &mut self.time_zone);
        f.field("rule_detail", &mut self.rule_detail);
        f.field("is_grant_all", &mut self.is_grant_all);
        f.field("user_ids", &mut self.user_ids);
        f.field("department_ids", &mut self.department_ids);
        f.field("group_ids", &mut self.group_ids);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("admin.v1.badge_grant.update", Put, "/open-apis/admin/v1/badges/:badge_id/grants/:grant_id")
        .documented(text("修改授予名单", "Update a badge grant"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge-grant/update")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::ADMIN_BADGE_GRANT])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("badge_id", String).required(),
            path("grant_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
            body("name", String).required(),
            body("grant_type", Integer).required().between(Some(0), Some(1)).default("0"),
            body("time_zone", String).required(),
            body("rule_detail", Object).required(),
            body("is_grant_all", Boolean).required().default("false"),
            body("user_ids", Array),
            body("department_ids", Array),
            body("group_ids", Array),
        ])
}
/// The reply to [`Update`](struct@Update).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The grant as it is after the update. / 更新后的授予名单。
    pub grant: v1::Grant,
}
impl wire::Object for UpdateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("grant", &mut self.grant);
    }
}
crate::codegen::__impl_object! {
    UpdateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Update`](struct@Update).
    UpdateError:
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
    /// [`1051200`](error::GRANT_NAME_DUPLICATED): grant name are duplicated
    GrantNameDuplicated = error::GRANT_NAME_DUPLICATED,
    /// [`1051201`](error::GRANT_NAME_TOO_LONG): cannot exceed the max length limit of grant name
    GrantNameTooLong = error::GRANT_NAME_TOO_LONG,
    /// [`1051202`](error::ALL_STAFF_ALREADY_GRANTED): already choose all staff, cannot related other user entity
    AllStaffAlreadyGranted = error::ALL_STAFF_ALREADY_GRANTED,
    /// [`1051203`](error::GRANT_TYPE_MODIFICATION_PROHIBITED): modification of grant type is prohibited
    GrantTypeModificationProhibited = error::GRANT_TYPE_MODIFICATION_PROHIBITED,
}
