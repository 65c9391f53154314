// Generated from spec/task/v2/tasklist/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::task::{error, v2};
impl super::Api<'_> {
    /// Get a tasklist / 获取清单详情: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get(
        &self,
        tasklist_guid: impl Into<id::TasklistGuid>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(tasklist_guid))
    }
}
/// Get a tasklist / 获取清单详情.
///
/// Returns a tasklist with its name, owner, members and more. / 返回一个清单的名称、所有者和成员等详情。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.task().v2().tasklist().get("d300a75f-c56a-4be9-80d1-e47653028ceb").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/task/v2/tasklists/:tasklist_guid`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:tasklist:read`, `task:tasklist:write`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The GUID of the tasklist to fetch. / 要查询的清单的 GUID。
    /// - Example: `"d300a75f-c56a-4be9-80d1-e47653028ceb"`
    pub tasklist_guid: id::TasklistGuid,
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<String>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(tasklist_guid: impl Into<id::TasklistGuid>) -> Self {
        Self {
            tasklist_guid: tasklist_guid.into(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: impl Into<String>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tasklist_guid", &mut self.tasklist_guid);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("task.v2.tasklist.get", Get, "/open-apis/task/v2/tasklists/:tasklist_guid")
        .documented(text("获取清单详情", "Get a tasklist"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/get")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::TASK_TASKLIST_READ]),
            scopes(&[crate::scope::TASK_TASKLIST_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            path("tasklist_guid", String).required(),
            query("user_id_type", String).default("\"open_id\""),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The details of the tasklist. / 清单的详情。
    pub tasklist: v2::Tasklist,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tasklist", &mut self.tasklist);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// `1470400` (HTTP 400): 请求参数错误，例如提供的清单GUID不合法。
    ///
    /// Correct the parameter that the `msg` of the response names; common causes are an invalid GUID, a missing required field or a negative `page_size`.
    ///
    /// 请根据响应中的 `msg` 修改参数，常见问题有 GUID 不合法、缺少必填项、`page_size` 为负数等。
    InvalidParameter = &ErrorInfo {
        message: "请求参数错误，例如提供的清单GUID不合法。",
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
    /// `1470403` (HTTP 403): 缺少清单读取权限。
    ///
    /// The caller lacks permission. Grant it read permission on the tasklist. / 调用身份缺少权限。请为其授予清单的阅读权限。
    PermissionDenied = &ErrorInfo {
        message: "缺少清单读取权限。",
        fix: Text { zh: "调用身份缺少权限。请为其授予清单的阅读权限。", en: "The caller lacks permission. Grant it read permission on the tasklist." },
        ..*error::PERMISSION_DENIED
    },
}
