// Generated from spec/vc/v1/reserve/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::vc::error;
impl super::Api<'_> {
    /// Delete a reservation / 删除预约: [`Delete`](struct@Delete).
    pub fn delete(&self, reserve_id: impl Into<String>) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(reserve_id))
    }
}
/// Delete a reservation / 删除预约.
///
/// Permanently deletes one of the caller's own meeting reservations. / 永久删除一个归属于自己的会议预约。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.vc().v1().reserve().delete("6911188411932033028").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/vc/v1/reserves/:reserve_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `vc:reserve`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The unique ID of the reservation, which `vc.v1.reserve.apply` returns.
    ///
    /// 预约的唯一标识，由 `vc.v1.reserve.apply` 返回。
    /// - Example: `"6911188411932033028"`
    pub reserve_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(reserve_id: impl Into<String>) -> Self {
        Self {
            reserve_id: reserve_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("reserve_id", &mut self.reserve_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("vc.v1.reserve.delete", Delete, "/open-apis/vc/v1/reserves/:reserve_id")
        .documented(text("删除预约", "Delete a reservation"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve/delete")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::VC_RESERVE])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("reserve_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`121001`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`121002`](error::OPERATION_UNSUPPORTED): not support
    OperationUnsupported = error::OPERATION_UNSUPPORTED,
    /// [`121003`](error::INVALID_PARAMETER): param error
    InvalidParameter = error::INVALID_PARAMETER,
    /// `121004` (HTTP 404): data not exist
    ///
    /// The request body is invalid. Check the HTTP method and the content and format of the body.
    ///
    /// 请求体无效。请检查请求方法、请求体的内容与数据格式。
    DataNotFound = &ErrorInfo {
        fix: Text { zh: "请求体无效。请检查请求方法、请求体的内容与数据格式。", en: "The request body is invalid. Check the HTTP method and the content and format of the body." },
        ..*error::DATA_NOT_FOUND
    },
    /// [`121005`](error::PERMISSION_DENIED): no permission
    PermissionDenied = error::PERMISSION_DENIED,
}
