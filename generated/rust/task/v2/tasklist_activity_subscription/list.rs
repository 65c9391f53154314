// Generated from spec/task/v2/tasklist_activity_subscription/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::task::{error, v2};
impl super::Api<'_> {
    /// List the activity subscriptions of a tasklist / 列取动态订阅: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.limit(…))`.
    pub fn list(
        &self,
        tasklist_guid: impl Into<id::TasklistGuid>,
    ) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(tasklist_guid))
    }
}
/// List the activity subscriptions of a tasklist / 列取动态订阅.
///
/// Lists all activity subscriptions of a tasklist by time of creation. / 按创建时间列出一个清单的全部动态订阅。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.task().v2().tasklist_activity_subscription().list("d19e3a2a-edc0-4e4e-b7cc-950e162b53ae").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:tasklist:read`, `task:tasklist:write`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The GUID of the tasklist, as returned on its creation or by listing tasklists.
    ///
    /// 清单的 GUID，由创建清单或获取清单列表的操作返回。
    /// - Example: `"d19e3a2a-edc0-4e4e-b7cc-950e162b53ae"`
    pub tasklist_guid: id::TasklistGuid,
    /// How many activity subscriptions to return at most. / 最多返回多少个动态订阅。
    /// - Default: `50`
    /// - From 1 to 50
    pub limit: Option<i64>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(tasklist_guid: impl Into<id::TasklistGuid>) -> Self {
        Self {
            tasklist_guid: tasklist_guid.into(),
            limit: Default::default(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `limit`.
    #[must_use]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tasklist_guid", &mut self.tasklist_guid);
        f.field("limit", &mut self.limit);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("task.v2.tasklist_activity_subscription.list", Get, "/open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions")
        .documented(text("列取动态订阅", "List the activity subscriptions of a tasklist"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/list")
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
            query("limit", Integer).between(Some(1), Some(50)).default("50"),
            query("user_id_type", String).default("\"open_id\""),
        ])
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The activity subscriptions of the tasklist. / 该清单的动态订阅。
    pub items: Vec<v2::TasklistActivitySubscription>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// `1470400` (HTTP 400): 请求有误，如输入的清单GUID不合法。
    ///
    /// Correct the parameter that the `msg` of the response names; common causes are an invalid GUID, a missing required field or a negative `page_size`.
    ///
    /// 请根据响应中的 `msg` 修改参数，常见问题有 GUID 不合法、缺少必填项、`page_size` 为负数等。
    InvalidParameter = &ErrorInfo {
        message: "请求有误，如输入的清单GUID不合法。",
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
