// Generated from spec/application/v6/application_visibility/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::application::{error, v6};
impl super::Api<'_> {
    /// Update the availability of an app / 更新应用可用范围: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.department_id_type(…))`.
    pub fn patch(&self, app_id: impl Into<id::AppId>) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(app_id))
    }
}
/// Update the availability of an app / 更新应用可用范围.
///
/// Adds or removes people who may and who may not use a custom app or store app, with immediate effect.
///
/// 增删自建应用或商店应用的可用和禁用人员，立即生效。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.application().v6().application_visibility().patch("cli_9b445f5258795107").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/application/v6/applications/:app_id/visibility`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `admin:app.visibility`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-visibility/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the app. / 应用 ID。
    /// - Example: `"cli_9b445f5258795107"`
    pub app_id: id::AppId,
    /// What kind of ID the departments in request and reply are given by / 请求和响应中的部门 ID 是哪一种
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<types::DepartmentIdType>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The members to add to those who may use the app. No effect if `is_visible_to_all` is `true`, or is omitted while everyone can already see the app.
    ///
    /// 要加入可用名单的成员。`is_visible_to_all` 为 `true`，或未填且应用当前已全员可见时，不生效。
    pub add_visible_list: Option<v6::AppVisibilityIdList>,
    /// The members to remove from those who may use the app. No effect if `is_visible_to_all` is `true`, or is omitted while everyone can already see the app.
    ///
    /// 要从可用名单移除的成员。`is_visible_to_all` 为 `true`，或未填且应用当前已全员可见时，不生效。
    pub del_visible_list: Option<v6::AppVisibilityIdList>,
    /// The members to add to those who may not use the app. / 要加入禁用名单的成员。
    pub add_invisible_list: Option<v6::AppVisibilityIdList>,
    /// The members to remove from those who may not use the app. / 要从禁用名单移除的成员。
    pub del_invisible_list: Option<v6::AppVisibilityIdList>,
    /// Whether everyone can see the app; unchanged if omitted. If `true`, or omitted while everyone can already see it, `add_visible_list` and `del_visible_list` have no effect.
    ///
    /// 应用是否对全员可见，不填则保持现状。为 `true`，或未填且当前已全员可见时，`add_visible_list` 与 `del_visible_list` 不生效。
    pub is_visible_to_all: Option<bool>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(app_id: impl Into<id::AppId>) -> Self {
        Self {
            app_id: app_id.into(),
            department_id_type: Default::default(),
            user_id_type: Default::default(),
            add_visible_list: Default::default(),
            del_visible_list: Default::default(),
            add_invisible_list: Default::default(),
            del_invisible_list: Default::default(),
            is_visible_to_all: Default::default(),
        }
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: types::DepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `add_visible_list`.
    #[must_use]
    pub fn add_visible_list(mut self, value: v6::AppVisibilityIdList) -> Self {
        self.add_visible_list = Some(value);
        self
    }
    /// Sets `del_visible_list`.
    #[must_use]
    pub fn del_visible_list(mut self, value: v6::AppVisibilityIdList) -> Self {
        self.del_visible_list = Some(value);
        self
    }
    /// Sets `add_invisible_list`.
    #[must_use]
    pub fn add_invisible_list(mut self, value: v6::AppVisibilityIdList) -> Self {
        self.add_invisible_list = Some(value);
        self
    }
    /// Sets `del_invisible_list`.
    #[must_use]
    pub fn del_invisible_list(mut self, value: v6::AppVisibilityIdList) -> Self {
        self.del_invisible_list = Some(value);
        self
    }
    /// Sets `is_visible_to_all`.
    #[must_use]
    pub fn is_visible_to_all(mut self, value: bool) -> Self {
        self.is_visible_to_all = Some(value);
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("add_visible_list", &mut self.add_visible_list);
        f.field("del_visible_list", &mut self.del_visible_list);
        f.field("add_invisible_list", &mut self.add_invisible_list);
        f.field("del_invisible_list", &mut self.del_invisible_list);
        f.field("is_visible_to_all", &mut self.is_visible_to_all);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("application.v6.application_visibility.patch", Patch, "/open-apis/application/v6/applications/:app_id/visibility")
        .documented(text("更新应用可用范围", "Update the availability of an app"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-visibility/patch")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::ADMIN_APP_VISIBILITY])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(Json, &[
            path("app_id", String).required(),
            query("department_id_type", String).default("\"open_department_id\""),
            query("user_id_type", String).default("\"open_id\""),
            body("add_visible_list", Object),
            body("del_visible_list", Object),
            body("add_invisible_list", Object),
            body("del_invisible_list", Object),
            body("is_visible_to_all", Boolean),
        ])
}
/// The reply to [`Patch`](struct@Patch).
pub type PatchResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// `210001` (HTTP 400): invalid request
    ///
    /// Compare the type and value of each request parameter with the fields of the operation.
    ///
    /// 请对照接口的字段核对各请求参数的类型和取值。
    InvalidParameter = &ErrorInfo {
        message: "invalid request",
        ..*error::INVALID_PARAMETER
    },
    /// [`210002`](error::APP_NOT_FOUND): invalid app_id or app not exists
    AppNotFound = error::APP_NOT_FOUND,
    /// `210003` (HTTP 200): please check if param is empty or if there is conflicts between add and del list
    ///
    /// A parameter is empty, or an element is both added and deleted. Compare `add_visible_list` with `del_visible_list`, and `add_invisible_list` with `del_invisible_list`.
    ///
    /// 参数为空，或同一元素同时出现在添加列表和删除列表中。请分别检查 `add_visible_list` 与 `del_visible_list`、`add_invisible_list` 与 `del_invisible_list`。
    VisibilityListsEmptyOrConflicting = &ErrorInfo {
        fix: Text { zh: "参数为空，或同一元素同时出现在添加列表和删除列表中。请分别检查 `add_visible_list` 与 `del_visible_list`、`add_invisible_list` 与 `del_invisible_list`。", en: "A parameter is empty, or an element is both added and deleted. Compare `add_visible_list` with `del_visible_list`, and `add_invisible_list` with `del_invisible_list`." },
        ..*error::VISIBILITY_LISTS_EMPTY_OR_CONFLICTING
    },
    /// [`210004`](error::INTERNAL_ERROR): server internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`210005`](error::INVALID_GROUP_ID): invalid group_ids
    InvalidGroupId = error::INVALID_GROUP_ID,
    /// `210006` (HTTP 200): can not modify visibility of special app
    ///
    /// The admin console cannot change the availability of this app, so the API cannot either. Choose another app.
    ///
    /// 该应用的可用范围在管理后台无法修改，因此也不支持通过接口修改。请改为操作其他应用。
    CannotModifyContactsRangeOfSpecialApp = &ErrorInfo {
        message: "can not modify visibility of special app",
        fix: Text { zh: "该应用的可用范围在管理后台无法修改，因此也不支持通过接口修改。请改为操作其他应用。", en: "The admin console cannot change the availability of this app, so the API cannot either. Choose another app." },
        ..*error::CANNOT_MODIFY_CONTACTS_RANGE_OF_SPECIAL_APP
    },
}
