// Generated from spec/okr/v1/progress_record/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::okr::error;
impl super::Api<'_> {
    /// Delete a progress record / 删除 OKR 进展记录: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        progress_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(progress_id))
    }
}
/// Delete a progress record / 删除 OKR 进展记录.
///
/// Deletes one OKR progress record by its ID. / 按 ID 删除一条 OKR 进展记录。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.okr().v1().progress_record().delete("7041857032248410131").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/okr/v1/progress_records/:progress_id`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `okr:okr`, `okr:okr.progress:delete`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/progress_record/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the progress record to delete, returned by `okr.v1.progress_record.create` and also found in `okr.v1.okr.batch_get` and `okr.v1.user_okr.list`.
    ///
    /// 要删除的进展记录 ID，由 `okr.v1.progress_record.create` 返回，也可在 `okr.v1.okr.batch_get` 或 `okr.v1.user_okr.list` 的结果中找到。
    /// - Example: `"7041857032248410131"`
    pub progress_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(progress_id: impl Into<String>) -> Self {
        Self {
            progress_id: progress_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("progress_id", &mut self.progress_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("okr.v1.progress_record.delete", Delete, "/open-apis/okr/v1/progress_records/:progress_id")
        .documented(text("删除 OKR 进展记录", "Delete a progress record"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/progress_record/delete")
        .access(&[Tenant, User], &[Custom], &[
            scopes(&[crate::scope::OKR_OKR]),
            scopes(&[crate::scope::OKR_OKR_PROGRESS_DELETE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[path("progress_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`1009999`](error::INTERNAL_SERVER_ERROR): internal server error
    InternalServerError = error::INTERNAL_SERVER_ERROR,
    /// [`1009998`](error::SYSTEM_EXCEPTION): system exception
    SystemException = error::SYSTEM_EXCEPTION,
    /// [`1001001`](error::INVALID_PARAMETER): invalid parameters
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1001002`](error::PERMISSION_DENIED): no permission
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`1001003`](error::USER_NOT_FOUND): user not found
    UserNotFound = error::USER_NOT_FOUND,
    /// [`1001004`](error::OKR_DATA_NOT_FOUND): okr data not found
    OkrDataNotFound = error::OKR_DATA_NOT_FOUND,
}
