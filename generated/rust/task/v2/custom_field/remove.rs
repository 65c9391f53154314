// Generated from spec/task/v2/custom_field/remove.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::task::error;
impl super::Api<'_> {
    /// Remove a custom field from a resource / 将自定义字段移出资源: [`Remove`](struct@Remove).
    pub fn remove(
        &self,
        custom_field_guid: impl Into<String>,
        resource_type: impl Into<String>,
        resource_id: impl Into<String>,
    ) -> crate::codegen::Call<Remove> {
        crate::codegen::Call::new(
            self.client,
            Remove::new(custom_field_guid, resource_type, resource_id),
        )
    }
}
/// Remove a custom field from a resource / 将自定义字段移出资源.
///
/// Removes a custom field from a tasklist; once it is in none, no one can access it anymore.
///
/// 把一个自定义字段移出一个清单，移出所有清单后将无人能再访问它。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.task().v2().custom_field().remove("0110a4bd-f24b-4a93-8c1a-1732b94f9593", "tasklist", "0110a4bd-f24b-4a93-8c1a-1732b94f9593").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/task/v2/custom_fields/:custom_field_guid/remove`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:custom_field:write`
///
/// Errors: [`RemoveError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/remove)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Remove {
    /// The GUID of the custom field, as returned on its creation or by listing custom fields.
    ///
    /// 自定义字段的 GUID，由创建或列取自定义字段的操作返回。
    /// - Example: `"0110a4bd-f24b-4a93-8c1a-1732b94f9593"`
    pub custom_field_guid: String,
    /// The type of resource to remove the custom field from; only `tasklist` so far.
    ///
    /// 要从哪一类资源移除自定义字段，目前只能是 `tasklist`。
    /// - Example: `"tasklist"`
    pub resource_type: String,
    /// The ID of the resource to remove the custom field from; for `resource_type` `tasklist`, the GUID of the tasklist.
    ///
    /// 要移除自定义字段的资源的 ID；`resource_type` 为 `tasklist` 时填清单的 GUID。
    /// - Example: `"0110a4bd-f24b-4a93-8c1a-1732b94f9593"`
    pub resource_id: String,
}
impl Remove {
    /// Creates the value from its required fields.
    pub fn new(
        custom_field_guid: impl Into<String>,
        resource_type: impl Into<String>,
        resource_id: impl Into<String>,
    ) -> Self {
        Self {
            custom_field_guid: custom_field_guid.into(),
            resource_type: resource_type.into(),
            resource_id: resource_id.into(),
        }
    }
}
impl wire::Object for Remove {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("custom_field_guid", &mut self.custom_field_guid);
        f.field("resource_type", &mut self.resource_type);
        f.field("resource_id", &mut self.resource_id);
    }
}
crate::codegen::__impl_object! {
    Remove
}
crate::codegen::__operation! {
    Remove => RemoveResponse, RemoveError:
    Endpoint::new("task.v2.custom_field.remove", Post, "/open-apis/task/v2/custom_fields/:custom_field_guid/remove")
        .documented(text("将自定义字段移出资源", "Remove a custom field from a resource"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/remove")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::TASK_CUSTOM_FIELD_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("custom_field_guid", String).required(),
            body("resource_type", String).required(),
            body("resource_id", String).required(),
        ])
}
/// The reply to [`Remove`](struct@Remove).
pub type RemoveResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Remove`](struct@Remove).
    RemoveError:
    /// `1470400` (HTTP 400): 请求参数错误，如向resource_type传入了不支持的类型。
    ///
    /// Correct the parameter that the `msg` of the response names: `resource_type` must be one that the operation supports.
    ///
    /// 请根据响应中的 `msg` 修改参数：`resource_type` 须为接口支持的取值。
    InvalidParameter = &ErrorInfo {
        message: "请求参数错误，如向resource_type传入了不支持的类型。",
        fix: Text { zh: "请根据响应中的 `msg` 修改参数：`resource_type` 须为接口支持的取值。", en: "Correct the parameter that the `msg` of the response names: `resource_type` must be one that the operation supports." },
        ..*error::INVALID_PARAMETER
    },
    /// `1470403` (HTTP 403): 缺少将自定义字段从资源移出的权限。
    ///
    /// The caller lacks permission. Grant it edit permission on the resource. / 调用身份缺少权限。请为其授予资源的编辑权限。
    PermissionDenied = &ErrorInfo {
        message: "缺少将自定义字段从资源移出的权限。",
        fix: Text { zh: "调用身份缺少权限。请为其授予资源的编辑权限。", en: "The caller lacks permission. Grant it edit permission on the resource." },
        ..*error::PERMISSION_DENIED
    },
    /// `1470404` (HTTP 404): 要被移除的自定义字或者要移出的资源不存在或已删除。
    ///
    /// The custom field or resource does not exist or was deleted. Verify the GUIDs of both.
    ///
    /// 自定义字段或资源不存在或已删除。请检查两者的 GUID。
    NotFound = &ErrorInfo {
        status: Some(404),
        message: "要被移除的自定义字或者要移出的资源不存在或已删除。",
        fix: Text { zh: "自定义字段或资源不存在或已删除。请检查两者的 GUID。", en: "The custom field or resource does not exist or was deleted. Verify the GUIDs of both." },
        ..*error::NOT_FOUND
    },
    /// [`1470500`](error::INTERNAL_ERROR): 服务器错误。
    InternalError = error::INTERNAL_ERROR,
}
