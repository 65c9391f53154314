// Generated from spec/task/v2/custom_field/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::task::{error, v2};
impl super::Api<'_> {
    /// Get a custom field / 获取自定义字段: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get(
        &self,
        custom_field_guid: impl Into<String>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(custom_field_guid))
    }
}
/// Get a custom field / 获取自定义字段.
///
/// Returns a custom field with its name, type and settings. / 返回一个自定义字段的名称、类型和设置。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.task().v2().custom_field().get("5ffbe0ca-6600-41e0-a634-2b38cbcf13b8").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/task/v2/custom_fields/:custom_field_guid`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:custom_field:read`, `task:custom_field:write`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The GUID of the custom field to fetch, as returned on its creation or by listing custom fields.
    ///
    /// 要查询的自定义字段的 GUID，由创建或列取自定义字段的操作返回。
    /// - Example: `"5ffbe0ca-6600-41e0-a634-2b38cbcf13b8"`
    pub custom_field_guid: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(custom_field_guid: impl Into<String>) -> Self {
        Self {
            custom_field_guid: custom_field_guid.into(),
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
        f.field("custom_field_guid", &mut self.custom_field_guid);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("task.v2.custom_field.get", Get, "/open-apis/task/v2/custom_fields/:custom_field_guid")
        .documented(text("获取自定义字段", "Get a custom field"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/get")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::TASK_CUSTOM_FIELD_READ]),
            scopes(&[crate::scope::TASK_CUSTOM_FIELD_WRITE]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            path("custom_field_guid", String).required(),
            query("user_id_type", String).default("\"open_id\""),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The details of the custom field. / 自定义字段的详情。
    pub custom_field: v2::CustomField,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("custom_field", &mut self.custom_field);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// `1470400` (HTTP 400): 请求参数有误，如传入的custom_field_guid不合法。
    ///
    /// Correct the parameter that the `msg` of the response names; common causes are an invalid GUID, a missing required field or a negative `page_size`.
    ///
    /// 请根据响应中的 `msg` 修改参数，常见问题有 GUID 不合法、缺少必填项、`page_size` 为负数等。
    InvalidParameter = &ErrorInfo {
        message: "请求参数有误，如传入的custom_field_guid不合法。",
        ..*error::INVALID_PARAMETER
    },
    /// `1470403` (HTTP 403): 缺少查看自定义字段的权限。
    ///
    /// The caller lacks permission. Grant it permission to read the custom field. / 调用身份缺少权限。请为其授予查看自定义字段的权限。
    PermissionDenied = &ErrorInfo {
        message: "缺少查看自定义字段的权限。",
        fix: Text { zh: "调用身份缺少权限。请为其授予查看自定义字段的权限。", en: "The caller lacks permission. Grant it permission to read the custom field." },
        ..*error::PERMISSION_DENIED
    },
    /// `1470404` (HTTP 404): 要查看的自定义字段不存在。
    ///
    /// The custom field does not exist or was deleted. Verify its GUID. / 自定义字段不存在或已删除。请检查其 GUID。
    NotFound = &ErrorInfo {
        status: Some(404),
        message: "要查看的自定义字段不存在。",
        fix: Text { zh: "自定义字段不存在或已删除。请检查其 GUID。", en: "The custom field does not exist or was deleted. Verify its GUID." },
        ..*error::NOT_FOUND
    },
    /// [`1470500`](error::INTERNAL_ERROR): 服务器错误。
    InternalError = error::INTERNAL_ERROR,
}
