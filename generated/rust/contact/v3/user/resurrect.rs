// Generated from spec/contact/v3/user/resurrect.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::contact::error;
impl super::Api<'_> {
    /// Restore a deleted user / 恢复已删除用户: [`Resurrect`](struct@Resurrect).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn resurrect(
        &self,
        user_id: impl Into<String>,
    ) -> crate::codegen::Call<Resurrect> {
        crate::codegen::Call::new(self.client, Resurrect::new(user_id))
    }
}
/// Restore a deleted user / 恢复已删除用户.
///
/// Restores a user who was deleted, as when an employee who left comes back. / 恢复一个已删除（离职）的用户。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.contact().v3().user().resurrect("ou_7dab8a3d3cdcc9da365777c7ad535d62").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/contact/v3/users/:user_id/resurrect`
/// - Rate limit: 10 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `contact:contact`
///
/// Errors: [`ResurrectError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/resurrect)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Resurrect {
    /// The ID of the user to act on, as a `user_id_type` ID. / 所操作用户的 ID，类型由 `user_id_type` 决定。
    /// - Example: `"ou_7dab8a3d3cdcc9da365777c7ad535d62"`
    pub user_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// What kind of ID the departments in request and reply are given by / 请求和响应中的部门 ID 是哪一种
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<types::DepartmentIdType>,
    /// The departments the user is restored to and the position in each; the root department if omitted.
    ///
    /// 用户恢复后所属的部门及其在各部门中的排序；不传则恢复到根部门。
    /// - Length: at most 50
    pub departments: Option<Vec<ResurrectUserDepartmentInfo>>,
    /// The IDs of the seats assigned to the restored user, for users who had one before; found by querying the seats of the tenant, and the app needs the scope for assigning seats.
    ///
    /// 恢复后分配给用户的席位 ID，适用于删除前分配过席位的用户；可查询企业席位信息取得，应用须开通“分配用户席位”权限。
    /// - Example: `["23213213213123123"]`
    pub subscription_ids: Option<Vec<String>>,
}
impl Resurrect {
    /// Creates the value from its required fields.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            departments: Default::default(),
            subscription_ids: Default::default(),
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
    /// Sets `departments`.
    #[must_use]
    pub fn departments(
        mut self,
        value: impl Into<Vec<ResurrectUserDepartmentInfo>>,
    ) -> Self {
        self.departments = Some(value.into());
        self
    }
    /// Sets `subscription_ids`.
    #[must_use]
    pub fn subscription_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.subscription_ids = Some(value.into());
        self
    }
}
impl wire::Object for Resurrect {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("departments", &mut self.departments);
        f.field("subscription_ids", &mut self.subscription_ids);
    }
}
crate::codegen::__impl_object! {
    Resurrect
}
crate::codegen::__operation! {
    Resurrect => ResurrectResponse, ResurrectError:
    Endpoint::new("contact.v3.user.resurrect", Post, "/open-apis/contact/v3/users/:user_id/resurrect")
        .documented(text("恢复已删除用户", "Restore a deleted user"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/resurrect")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::CONTACT_CONTACT])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 60)]), &[])
        .request(Json, &[
            path("user_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
            body("departments", Array),
            body("subscription_ids", Array),
        ])
}
/// The reply to [`Resurrect`](struct@Resurrect).
pub type ResurrectResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Resurrect`](struct@Resurrect).
    ResurrectError:
    /// [`44028`](error::EXCEED_RECOVERABLE_TIME): Exceed recoverable time
    ExceedRecoverableTime = error::EXCEED_RECOVERABLE_TIME,
    /// [`44029`](error::NO_ACCESS_TO_RESURRECT): No access to resurrect
    NoAccessToResurrect = error::NO_ACCESS_TO_RESURRECT,
    /// [`44030`](error::MOBILE_DUPLICATED): Mobile duplicated
    MobileDuplicated = error::MOBILE_DUPLICATED,
    /// [`44031`](error::EMAIL_DUPLICATED): Email duplicated
    EmailDuplicated = error::EMAIL_DUPLICATED,
    /// [`44032`](error::USER_ID_DUPLICATED): UserID duplicated
    UserIdDuplicated = error::USER_ID_DUPLICATED,
    /// [`44033`](error::USER_NOT_RESIGNED): User not resigned
    UserNotResigned = error::USER_NOT_RESIGNED,
    /// [`44034`](error::USER_IN_DELETE_PROGRESS): User is in delete progress, retry later
    UserInDeleteProgress = error::USER_IN_DELETE_PROGRESS,
    /// [`41008`](error::BILL_SEAT_LIMIT_EXCEEDED): exceed bill seat limit error
    BillSeatLimitExceeded = error::BILL_SEAT_LIMIT_EXCEEDED,
    /// [`41007`](error::UNCERTIFIED_TENANT_SEAT_LIMIT_EXCEEDED): exceed uncertain tenant seat limit error
    UncertifiedTenantSeatLimitExceeded = error::UNCERTIFIED_TENANT_SEAT_LIMIT_EXCEEDED,
    /// [`44023`](error::CONTACT_SEAT_LIMIT_EXCEEDED): exceed feature contact seat limit
    ContactSeatLimitExceeded = error::CONTACT_SEAT_LIMIT_EXCEEDED,
    /// [`44041`](error::ANONYMIZED_USER_NOT_EDITABLE): anonymize user info is not allowed to update
    AnonymizedUserNotEditable = error::ANONYMIZED_USER_NOT_EDITABLE,
    /// [`44046`](error::SUBSCRIPTION_IDS_REQUIRED): user license subscription id must not empty in multi-license tenant
    SubscriptionIdsRequired = error::SUBSCRIPTION_IDS_REQUIRED,
    /// [`44047`](error::LICENSE_SUBSCRIPTION_ID_LIMIT_EXCEEDED): license subscription id exceed limit
    LicenseSubscriptionIdLimitExceeded = error::LICENSE_SUBSCRIPTION_ID_LIMIT_EXCEEDED,
    /// [`44048`](error::INVALID_USER_LICENSE_SUBSCRIPTION_ID): user license subscription id invalid
    InvalidUserLicenseSubscriptionId = error::INVALID_USER_LICENSE_SUBSCRIPTION_ID,
    /// [`44050`](error::SUBSCRIPTION_IDS_PERMISSION_DENIED): not set subscription ids auth
    SubscriptionIdsPermissionDenied = error::SUBSCRIPTION_IDS_PERMISSION_DENIED,
}
/// The departments the user is restored to and the position in each; the root department if omitted.
///
/// 用户恢复后所属的部门及其在各部门中的排序；不传则恢复到根部门。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResurrectUserDepartmentInfo {
    /// The ID of a department the user is restored to and positioned in, as a `department_id_type` ID.
    ///
    /// 用户恢复后所属、且需要排序的部门 ID，类型由 `department_id_type` 决定。
    /// - Example: `"od-4e6ac4d14bcd5071a37a39de902c7141"`
    pub department_id: String,
    /// The position of the user within the department; larger comes first. / 用户在该部门内的排序值，越大越靠前。
    /// - Example: `0`
    pub user_order: Option<i64>,
    /// The position of the department among those of the user; larger comes first. / 该部门在用户所属各部门中的排序值，越大越靠前。
    /// - Example: `0`
    pub department_order: Option<i64>,
}
impl ResurrectUserDepartmentInfo {
    /// Creates the value from its required fields.
    pub fn new(department_id: impl Into<String>) -> Self {
        Self {
            department_id: department_id.into(),
            user_order: Default::default(),
            department_order: Default::default(),
        }
    }
    /// Sets `user_order`.
    #[must_use]
    pub fn user_order(mut self, value: i64) -> Self {
        self.user_order = Some(value);
        self
    }
    /// Sets `department_order`.
    #[must_use]
    pub fn department_order(mut self, value: i64) -> Self {
        self.department_order = Some(value);
        self
    }
}
impl wire::Object for ResurrectUserDepartmentInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department_id", &mut self.department_id);
        f.field("user_order", &mut self.user_order);
        f.field("department_order", &mut self.department_order);
    }
}
crate::codegen::__impl_object! {
    ResurrectUserDepartmentInfo
}
