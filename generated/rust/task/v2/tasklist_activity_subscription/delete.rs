// Generated from spec/task/v2/tasklist_activity_subscription/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::task::error;
impl super::Api<'_> {
    /// Delete an activity subscription of a tasklist / 删除动态订阅: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        tasklist_guid: impl Into<id::TasklistGuid>,
        activity_subscription_guid: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(
            self.client,
            Delete::new(tasklist_guid, activity_subscription_guid),
        )
    }
}
/// Delete an activity subscription of a tasklist / 删除动态订阅.
///
/// Permanently deletes one activity subscription of a tasklist. / 删除一个清单的一个动态订阅且不可恢复。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.task().v2().tasklist_activity_subscription().delete("f5ca6747-5ac3-422e-a97e-972c1b2c24f3", "d19e3a2a-edc0-4e4e-b7cc-950e162b53ae").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:tasklist:write`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The GUID of the tasklist, as returned on its creation or by listing tasklists.
    ///
    /// 清单的 GUID，由创建清单或获取清单列表的操作返回。
    /// - Example: `"f5ca6747-5ac3-422e-a97e-972c1b2c24f3"`
    pub tasklist_guid: id::TasklistGuid,
    /// The GUID of the activity subscription to delete, as returned on its creation or by listing the subscriptions.
    ///
    /// 要删除的动态订阅的 GUID，由创建或列取动态订阅的操作返回。
    /// - Example: `"d19e3a2a-edc0-4e4e-b7cc-950e162b53ae"`
    pub activity_subscription_guid: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(
        tasklist_guid: impl Into<id::TasklistGuid>,
        activity_subscription_guid: impl Into<String>,
    ) -> Self {
        Self {
            tasklist_guid: tasklist_guid.into(),
            activity_subscription_guid: activity_subscription_guid.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tasklist_guid", &mut self.tasklist_guid);
        f.field("activity_subscription_guid", &mut self.activity_subscription_guid);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("task.v2.tasklist_activity_subscription.delete", Delete, "/open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid")
        .documented(text("删除动态订阅", "Delete an activity subscription of a tasklist"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/delete")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::TASK_TASKLIST_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            path("tasklist_guid", String).required(),
            path("activity_subscription_guid", String).required(),
        ])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// `1470400` (HTTP 400): 请求参数错误。
    ///
    /// Correct the parameter that the `msg` of the response names; common causes are an invalid GUID, a missing required field or a negative `page_size`.
    ///
    /// 请根据响应中的 `msg` 修改参数，常见问题有 GUID 不合法、缺少必填项、`page_size` 为负数等。
    InvalidParameter = &ErrorInfo {
        message: "请求参数错误。",
        ..*error::INVALID_PARAMETER
    },
    /// `1470403` (HTTP 403): 缺少对清单的可编辑权限。
    ///
    /// The caller lacks permission. Grant it edit permission on the tasklist. / 调用身份缺少权限。请为其授予清单的编辑权限。
    PermissionDenied = &ErrorInfo {
        message: "缺少对清单的可编辑权限。",
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
