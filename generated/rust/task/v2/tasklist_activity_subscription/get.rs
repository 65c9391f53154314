// Generated from spec/task/v2/tasklist_activity_subscription/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::task::{error, v2};
impl super::Api<'_> {
    /// Get an activity subscription of a tasklist / 获取动态订阅: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get(
        &self,
        tasklist_guid: impl Into<id::TasklistGuid>,
        activity_subscription_guid: impl Into<String>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(
            self.client,
            Get::new(tasklist_guid, activity_subscription_guid),
        )
    }
}
/// Get an activity subscription of a tasklist / 获取动态订阅.
///
/// Returns an activity subscription with its name, its subscribers and the events that it notifies of.
///
/// 返回一个动态订阅的名称、订阅者和会通知的事件。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.task().v2().tasklist_activity_subscription().get("33991879-704f-444f-81d7-55a6aa7be80c", "33991879-704f-444f-81d7-55a6aa7be80c").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:tasklist:read`, `task:tasklist:write`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The GUID of the tasklist, as returned on its creation or by listing tasklists.
    ///
    /// 清单的 GUID，由创建清单或获取清单列表的操作返回。
    /// - Example: `"33991879-704f-444f-81d7-55a6aa7be80c"`
    pub tasklist_guid: id::TasklistGuid,
    /// The GUID of the activity subscription to fetch, as returned on its creation or by listing the subscriptions.
    ///
    /// 要查询的动态订阅的 GUID，由创建或列取动态订阅的操作返回。
    /// - Example: `"33991879-704f-444f-81d7-55a6aa7be80c"`
    pub activity_subscription_guid: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(
        tasklist_guid: impl Into<id::TasklistGuid>,
        activity_subscription_guid: impl Into<String>,
    ) -> Self {
        Self {
            tasklist_guid: tasklist_guid.into(),
            activity_subscription_guid: activity_subscription_guid.into(),
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
        f.field("tasklist_guid", &mut self.tasklist_guid);
        f.field("activity_subscription_guid", &mut self.activity_subscription_guid);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("task.v2.tasklist_activity_subscription.get", Get, "/open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid")
        .documented(text("获取动态订阅", "Get an activity subscription of a tasklist"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/get")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::TASK_TASKLIST_READ]),
            scopes(&[crate::scope::TASK_TASKLIST_WRITE]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            path("tasklist_guid", String).required(),
            path("activity_subscription_guid", String).required(),
            query("user_id_type", String).default("\"open_id\""),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The details of the activity subscription. / 动态订阅的详情。
    pub activity_subscription: v2::TasklistActivitySubscription,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("activity_subscription", &mut self.activity_subscription);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// `1470400` (HTTP 400): 请求参数错误，如输入的订阅GUID不合法。
    ///
    /// Correct the parameter that the `msg` of the response names; common causes are an invalid GUID, a missing required field or a negative `page_size`.
    ///
    /// 请根据响应中的 `msg` 修改参数，常见问题有 GUID 不合法、缺少必填项、`page_size` 为负数等。
    InvalidParameter = &ErrorInfo {
        message: "请求参数错误，如输入的订阅GUID不合法。",
        ..*error::INVALID_PARAMETER
    },
    /// `1470403` (HTTP 403): 缺少清单的读取权限。
    ///
    /// The caller lacks permission. Grant it read permission on the tasklist. / 调用身份缺少权限。请为其授予清单的阅读权限。
    PermissionDenied = &ErrorInfo {
        message: "缺少清单的读取权限。",
        fix: Text { zh: "调用身份缺少权限。请为其授予清单的阅读权限。", en: "The caller lacks permission. Grant it read permission on the tasklist." },
        ..*error::PERMISSION_DENIED
    },
    /// `1470404` (HTTP 404): 清单不存在或已删除。
    ///
    /// The tasklist does not exist or was deleted. Verify its GUID. / 清单不存在或已删除。请检查其 GUID。
    NotFound = &ErrorInfo {
        status: Some(404),
        message: "清单不存在或已删除。",
        fix: Text { zh: "清单不存在或已删除。请检查其 GUID。", en: "The tasklist does not exist or was deleted. Verify its GUID." },
        ..*error::NOT_FOUND
    },
    /// [`1470500`](error::INTERNAL_ERROR): 服务器错误。
    InternalError = error::INTERNAL_ERROR,
}
