// Generated from spec/task/v2/tasklist/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::task::error;
impl super::Api<'_> {
    /// Delete a tasklist / 删除清单: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        tasklist_guid: impl Into<id::TasklistGuid>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(tasklist_guid))
    }
}
/// Delete a tasklist / 删除清单.
///
/// Permanently deletes a tasklist; the caller must be able to manage it. / 删除一个清单且不可恢复，须有清单的管理权限。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.task().v2().tasklist().delete("d300a75f-c56a-4be9-80d1-e47653028ceb").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/task/v2/tasklists/:tasklist_guid`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:tasklist:write`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The GUID of the tasklist to delete. / 要删除的清单的 GUID。
    /// - Example: `"d300a75f-c56a-4be9-80d1-e47653028ceb"`
    pub tasklist_guid: id::TasklistGuid,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(tasklist_guid: impl Into<id::TasklistGuid>) -> Self {
        Self {
            tasklist_guid: tasklist_guid.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tasklist_guid", &mut self.tasklist_guid);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("task.v2.tasklist.delete", Delete, "/open-apis/task/v2/tasklists/:tasklist_guid")
        .documented(text("删除清单", "Delete a tasklist"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/delete")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::TASK_TASKLIST_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("tasklist_guid", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// `1470400` (HTTP 400): 请求参数错误
    ///
    /// Correct the parameter that the `msg` of the response names; common causes are an invalid GUID, a missing required field or a negative `page_size`.
    ///
    /// 请根据响应中的 `msg` 修改参数，常见问题有 GUID 不合法、缺少必填项、`page_size` 为负数等。
    InvalidParameter = &ErrorInfo {
        message: "请求参数错误",
        ..*error::INVALID_PARAMETER
    },
    /// `1470404` (HTTP 404): 清单不存在或者已删除。
    ///
    /// The tasklist does not exist or was deleted. Verify its GUID. / 清单不存在或已删除。请检查其 GUID。
    NotFound = &ErrorInfo {
        status: Some(404),
        message: "清单不存在或者已删除。",
        fix: Text { zh: "清单不存在或已删除。请检查其 GUID。", en: "The tasklist does not exist or was deleted. Verify its GUID." },
        ..*error::NOT_FOUND
    },
    /// [`1470500`](error::INTERNAL_ERROR): 服务器错误。
    InternalError = error::INTERNAL_ERROR,
    /// `1470403` (HTTP 403): 缺少清单的所有人权限。
    ///
    /// The caller lacks permission. Grant it the owner role of the tasklist, or call as its owner.
    ///
    /// 调用身份缺少权限。请为其授予清单的所有者身份，或改由清单所有者调用。
    PermissionDenied = &ErrorInfo {
        message: "缺少清单的所有人权限。",
        fix: Text { zh: "调用身份缺少权限。请为其授予清单的所有者身份，或改由清单所有者调用。", en: "The caller lacks permission. Grant it the owner role of the tasklist, or call as its owner." },
        ..*error::PERMISSION_DENIED
    },
}
