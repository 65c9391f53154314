// Generated from spec/application/v6/application_contacts_range/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::application::{error, v6};
impl super::Api<'_> {
    /// Update the contact scope configuration of an app / 更新应用通讯录权限范围配置: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn patch(
        &self,
        app_id: impl Into<id::AppId>,
        contacts_range_type: PatchContactsRangeType,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(app_id, contacts_range_type))
    }
}
/// Update the contact scope configuration of an app / 更新应用通讯录权限范围配置.
///
/// Changes which part of the contacts a custom app or store app may access, with immediate effect.
///
/// 更改一个自建应用或商店应用可以访问的通讯录范围，立即生效。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::application::v6::application_contacts_range::PatchContactsRangeType;
/// let reply = client.application().v6().application_contacts_range().patch("cli_dsfjksdfee1", PatchContactsRangeType::Some).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/application/v6/applications/:app_id/contacts_range`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `application:application.contacts_range:write`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-contacts_range/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the app. / 应用 ID。
    /// - Example: `"cli_dsfjksdfee1"`
    pub app_id: id::AppId,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// What kind of ID the departments in request and reply are given by / 请求和响应中的部门 ID 是哪一种
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<types::DepartmentIdType>,
    /// The type of range to set; for `some`, members are added and removed with `add_visible_list` and `del_visible_list`.
    ///
    /// 将通讯录权限范围更新为哪一种，为 `some` 时由 `add_visible_list` 与 `del_visible_list` 增减成员。
    pub contacts_range_type: PatchContactsRangeType,
    /// The members to add to the existing range; only takes effect if `contacts_range_type` is `some`.
    ///
    /// 要加入通讯录权限范围的成员，在原有范围上增量更新，仅当 `contacts_range_type` 为 `some` 时生效。
    pub add_visible_list: Option<v6::AppContactsRangeIdList>,
    /// The members to remove from the existing range; only takes effect if `contacts_range_type` is `some`.
    ///
    /// 要从通讯录权限范围移除的成员，在原有范围上增量更新，仅当 `contacts_range_type` 为 `some` 时生效。
    pub del_visible_list: Option<v6::AppContactsRangeIdList>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(
        app_id: impl Into<id::AppId>,
        contacts_range_type: PatchContactsRangeType,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            contacts_range_type,
            add_visible_list: Default::default(),
            del_visible_list: Default::default(),
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
    /// Sets `add_visible_list`.
    #[must_use]
    pub fn add_visible_list(mut self, value: v6::AppContactsRangeIdList) -> Self {
        self.add_visible_list = Some(value);
        self
    }
    /// Sets `del_visible_list`.
    #[must_use]
    pub fn del_visible_list(mut self, value: v6::AppContactsRangeIdList) -> Self {
        self.del_visible_list = Some(value);
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("contacts_range_type", &mut self.contacts_range_type);
        f.field("add_visible_list", &mut self.add_visible_list);
        f.field("del_visible_list", &mut self.del_visible_list);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("application.v6.application_contacts_range.patch", Patch, "/open-apis/application/v6/applications/:app_id/contacts_range")
        .documented(text("更新应用通讯录权限范围配置", "Update the contact scope configuration of an app"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-contacts_range/patch")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::APPLICATION_APPLICATION_CONTACTS_RANGE_WRITE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(Json, &[
            path("app_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
            body("contacts_range_type", String).required(),
            body("add_visible_list", Object),
            body("del_visible_list", Object),
        ])
}
/// The reply to [`Patch`](struct@Patch).
pub type PatchResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// [`210001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`210002`](error::APP_NOT_FOUND): invalid app_id or app not exists
    AppNotFound = error::APP_NOT_FOUND,
    /// [`210003`](error::VISIBILITY_LISTS_EMPTY_OR_CONFLICTING): please check if param is empty or if there is conflicts between add and del list
    VisibilityListsEmptyOrConflicting = error::VISIBILITY_LISTS_EMPTY_OR_CONFLICTING,
    /// [`210004`](error::INTERNAL_ERROR): server internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`210005`](error::INVALID_GROUP_ID): invalid group_ids
    InvalidGroupId = error::INVALID_GROUP_ID,
    /// [`210006`](error::CANNOT_MODIFY_CONTACTS_RANGE_OF_SPECIAL_APP): can not modify cantact of special app or official app
    CannotModifyContactsRangeOfSpecialApp = error::CANNOT_MODIFY_CONTACTS_RANGE_OF_SPECIAL_APP,
}
/// The type of range to set; for `some`, members are added and removed with `add_visible_list` and `del_visible_list`.
///
/// 将通讯录权限范围更新为哪一种，为 `some` 时由 `add_visible_list` 与 `del_visible_list` 增减成员。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PatchContactsRangeType {
    /// `equal_to_availability`: Always the same as the app's availability / 始终与应用可用范围一致
    EqualToAvailability,
    /// `some`: Some members / 部分成员
    Some,
    /// `all`: All members / 全部成员
    All,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for PatchContactsRangeType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for PatchContactsRangeType {
    fn as_str(&self) -> &str {
        match self {
            Self::EqualToAvailability => "equal_to_availability",
            Self::Some => "some",
            Self::All => "all",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "equal_to_availability" => Self::EqualToAvailability,
            "some" => Self::Some,
            "all" => Self::All,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    PatchContactsRangeType
}
