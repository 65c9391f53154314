// Generated from spec/task/v2/tasklist_activity_subscription/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::task::{error, v2};
impl super::Api<'_> {
    /// Update an activity subscription of a tasklist / 更新动态订阅: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn patch(
        &self,
        tasklist_guid: impl Into<id::TasklistGuid>,
        activity_subscription_guid: impl Into<String>,
        activity_subscription: v2::TasklistActivitySubscriptionInput,
        update_fields: impl Into<Vec<PatchUpdateFields>>,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(
            self.client,
            Patch::new(
                tasklist_guid,
                activity_subscription_guid,
                activity_subscription,
                update_fields,
            ),
        )
    }
}
/// Update an activity subscription of a tasklist / 更新动态订阅.
///
/// Changes the fields of an activity subscription that `update_fields` names; subscribers and events are replaced as a whole.
///
/// 修改一个动态订阅中 `update_fields` 列出的字段，订阅者和事件会整体替换。
///
/// - `PATCH /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:tasklist:write`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The GUID of the tasklist, as returned on its creation or by listing tasklists.
    ///
    /// 清单的 GUID，由创建清单或获取清单列表的操作返回。
    /// - Example: `"33991879-704f-444f-81d7-55a6aa7be80c"`
    pub tasklist_guid: id::TasklistGuid,
    /// The GUID of the activity subscription to update, as returned on its creation or by listing the subscriptions.
    ///
    /// 要更新的动态订阅的 GUID，由创建或列取动态订阅的操作返回。
    /// - Example: `"f5ca6747-5ac3-422e-a97e-972c1b2c24f3"`
    pub activity_subscription_guid: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The new data of the subscription; only the fields listed in `update_fields` take effect.
    ///
    /// 动态订阅的新内容；仅 `update_fields` 中列出的字段生效。
    pub activity_subscription: v2::TasklistActivitySubscriptionInput,
    /// Which fields of `activity_subscription` to update. / 要更新 `activity_subscription` 中的哪些字段。
    /// - Length: 1 to 20
    /// - Example: `["name"]`
    pub update_fields: Vec<PatchUpdateFields>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(
        tasklist_guid: impl Into<id::TasklistGuid>,
        activity_subscription_guid: impl Into<String>,
        activity_subscription: v2::TasklistActivitySubscriptionInput,
        update_fields: impl Into<Vec<PatchUpdateFields>>,
    ) -> Self {
        Self {
            tasklist_guid: tasklist_guid.into(),
            activity_subscription_guid: activity_subscription_guid.into(),
            user_id_type: Default::default(),
            activity_subscription,
            update_fields: update_fields.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tasklist_guid", &mut self.tasklist_guid);
        f.field("activity_subscription_guid", &mut self.activity_subscription_guid);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("activity_subscription", &mut self.activity_subscription);
        f.field("update_fields", &mut self.update_fields);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("task.v2.tasklist_activity_subscription.patch", Patch, "/open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid")
        .documented(text("更新动态订阅", "Update an activity subscription of a tasklist"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/patch")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::TASK_TASKLIST_WRITE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("tasklist_guid", String).required(),
            path("activity_subscription_guid", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("activity_subscription", Object).required(),
            body("update_fields", Array).required(),
        ])
}
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The activity subscription after the update. / 更新后的动态订阅。
    pub activity_subscription: v2::TasklistActivitySubscription,
}
impl wire::Object for PatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("activity_subscription", &mut self.activity_subscription);
    }
}
crate::codegen::__impl_object! {
    PatchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// `1470400` (HTTP 400): 请求参数错误。
    ///
    /// Correct the parameter that the `msg` of the response names; common causes are an invalid GUID, a missing required field or a negative `page_size`.
    ///
    /// 请根据响应中的 `msg` 修改参数，常见问题有 GUID 不合法、缺少必填项、`page_size` 为负数等。
    InvalidParameter = &ErrorInfo {
        message: "请求参数错误。",
        ..*error::INVALID_PARAMETER
    },
    /// `1470403` (HTTP 403): 缺少对清单的编辑权限。
    ///
    /// The caller lacks permission. Grant it edit permission on the tasklist. / 调用身份缺少权限。请为其授予清单的编辑权限。
    PermissionDenied = &ErrorInfo {
        message: "缺少对清单的编辑权限。",
        fix: Text { zh: "调用身份缺少权限。请为其授予清单的编辑权限。", en: "The caller lacks permission. Grant it edit permission on the tasklist." },
        ..*error::PERMISSION_DENIED
    },
    /// `1470404` (HTTP 404): 清单/订阅不存在或已删除。
    ///
    /// The tasklist or subscription does not exist or was deleted. Verify the GUIDs of both.
    ///
    /// 清单或订阅不存在或已删除。请检查两者的 GUID。
    NotFound = &ErrorInfo {
        status: Some(404),
        message: "清单/订阅不存在或已删除。",
        fix: Text { zh: "清单或订阅不存在或已删除。请检查两者的 GUID。", en: "The tasklist or subscription does not exist or was deleted. Verify the GUIDs of both." },
        ..*error::NOT_FOUND
    },
    /// [`1470500`](error::INTERNAL_ERROR): 服务器错误。
    InternalError = error::INTERNAL_ERROR,
}
/// Which fields of `activity_subscription` to update. / 要更新 `activity_subscription` 中的哪些字段。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PatchUpdateFields {
    /// `name`: Name / 订阅名称
    Name,
    /// `include_keys`: Activities to be notified of / 订阅的动态
    IncludeKeys,
    /// `subscribers`: Subscribers / 订阅者
    Subscribers,
    /// `disabled`: Whether it is disabled / 是否停用
    Disabled,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for PatchUpdateFields {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for PatchUpdateFields {
    fn as_str(&self) -> &str {
        match self {
            Self::Name => "name",
            Self::IncludeKeys => "include_keys",
            Self::Subscribers => "subscribers",
            Self::Disabled => "disabled",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "name" => Self::Name,
            "include_keys" => Self::IncludeKeys,
            "subscribers" => Self::Subscribers,
            "disabled" => Self::Disabled,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    PatchUpdateFields
}
