// Generated from spec/task/v2/section/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::task::error;
impl super::Api<'_> {
    /// Delete a section / 删除自定义分组: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        section_guid: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(section_guid))
    }
}
/// Delete a section / 删除自定义分组.
///
/// Deletes a section, whose tasks move to the default one, which itself cannot be deleted.
///
/// 删除一个自定义分组，其中的任务移到默认分组，默认分组不能删除。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.task().v2().section().delete("9842501a-9f47-4ff5-a622-d319eeecb97f").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/task/v2/sections/:section_guid`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:section:write`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The GUID of the section to delete. / 要删除的自定义分组的 GUID。
    /// - Example: `"9842501a-9f47-4ff5-a622-d319eeecb97f"`
    pub section_guid: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(section_guid: impl Into<String>) -> Self {
        Self {
            section_guid: section_guid.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("section_guid", &mut self.section_guid);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("task.v2.section.delete", Delete, "/open-apis/task/v2/sections/:section_guid")
        .documented(text("删除自定义分组", "Delete a section"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/delete")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::TASK_SECTION_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("section_guid", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// `1470400` (HTTP 400): 请求参数错误，如传入的`section_guid`不合法。
    ///
    /// Correct the parameter that the `msg` of the response names; common causes are an invalid GUID, a missing required field or a negative `page_size`.
    ///
    /// 请根据响应中的 `msg` 修改参数，常见问题有 GUID 不合法、缺少必填项、`page_size` 为负数等。
    InvalidParameter = &ErrorInfo {
        message: "请求参数错误，如传入的`section_guid`不合法。",
        ..*error::INVALID_PARAMETER
    },
    /// `1470404` (HTTP 404): 要删除的自定义分组不存在或已删除。
    ///
    /// The section does not exist or was deleted. Verify its GUID. / 自定义分组不存在或已删除。请检查其 GUID。
    NotFound = &ErrorInfo {
        status: Some(404),
        message: "要删除的自定义分组不存在或已删除。",
        fix: Text { zh: "自定义分组不存在或已删除。请检查其 GUID。", en: "The section does not exist or was deleted. Verify its GUID." },
        ..*error::NOT_FOUND
    },
    /// [`1470500`](error::INTERNAL_ERROR): 服务器错误。
    InternalError = error::INTERNAL_ERROR,
    /// `1470403` (HTTP 403): 缺少删除自定义分组的权限。
    ///
    /// The caller lacks permission. Grant it permission to delete the section. / 调用身份缺少权限。请为其授予删除自定义分组的权限。
    PermissionDenied = &ErrorInfo {
        message: "缺少删除自定义分组的权限。",
        fix: Text { zh: "调用身份缺少权限。请为其授予删除自定义分组的权限。", en: "The caller lacks permission. Grant it permission to delete the section." },
        ..*error::PERMISSION_DENIED
    },
}
