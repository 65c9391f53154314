// Generated from spec/task/v2/section/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::task::{error, v2};
impl super::Api<'_> {
    /// Get a section / 获取自定义分组详情: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get(&self, section_guid: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(section_guid))
    }
}
/// Get a section / 获取自定义分组详情.
///
/// Returns a section with its name, creator and more, and a summary of the tasklist that it belongs to, if any.
///
/// 返回一个自定义分组的名称、创建人等信息，属于清单时还返回清单的摘要。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.task().v2().section().get("9842501a-9f47-4ff5-a622-d319eeecb97f").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/task/v2/sections/:section_guid`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:section:read`, `task:section:write`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The GUID of the section to fetch. / 要查询的自定义分组的 GUID。
    /// - Length: at most 100
    /// - Example: `"9842501a-9f47-4ff5-a622-d319eeecb97f"`
    pub section_guid: String,
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<String>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(section_guid: impl Into<String>) -> Self {
        Self {
            section_guid: section_guid.into(),
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
        f.field("section_guid", &mut self.section_guid);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("task.v2.section.get", Get, "/open-apis/task/v2/sections/:section_guid")
        .documented(text("获取自定义分组详情", "Get a section"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/get")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::TASK_SECTION_READ]),
            scopes(&[crate::scope::TASK_SECTION_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            path("section_guid", String).required(),
            query("user_id_type", String).default("\"open_id\""),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The details of the section. / 自定义分组的详情。
    pub section: v2::Section,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("section", &mut self.section);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// `1470400` (HTTP 400): 请求参数有误，如传入的`section_guid`不合法。
    ///
    /// Correct the parameter that the `msg` of the response names; common causes are an invalid GUID, a missing required field or a negative `page_size`.
    ///
    /// 请根据响应中的 `msg` 修改参数，常见问题有 GUID 不合法、缺少必填项、`page_size` 为负数等。
    InvalidParameter = &ErrorInfo {
        message: "请求参数有误，如传入的`section_guid`不合法。",
        ..*error::INVALID_PARAMETER
    },
    /// `1470404` (HTTP 404): 要获取的自定义分组不存在或已删除。
    ///
    /// The section does not exist or was deleted. Verify its GUID. / 自定义分组不存在或已删除。请检查其 GUID。
    NotFound = &ErrorInfo {
        status: Some(404),
        message: "要获取的自定义分组不存在或已删除。",
        fix: Text { zh: "自定义分组不存在或已删除。请检查其 GUID。", en: "The section does not exist or was deleted. Verify its GUID." },
        ..*error::NOT_FOUND
    },
    /// [`1470500`](error::INTERNAL_ERROR): 服务器错误。
    InternalError = error::INTERNAL_ERROR,
    /// `1470403` (HTTP 403): 缺少访问自定义分组的权限。
    ///
    /// The caller lacks permission. Grant it permission to read the section. / 调用身份缺少权限。请为其授予查看自定义分组的权限。
    PermissionDenied = &ErrorInfo {
        message: "缺少访问自定义分组的权限。",
        fix: Text { zh: "调用身份缺少权限。请为其授予查看自定义分组的权限。", en: "The caller lacks permission. Grant it permission to read the section." },
        ..*error::PERMISSION_DENIED
    },
}
