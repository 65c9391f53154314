// Generated from spec/hire/v1/tripartite_agreement/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::error;
impl super::Api<'_> {
    /// Delete a tripartite agreement / 删除三方协议: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        tripartite_agreement_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(tripartite_agreement_id))
    }
}
/// Delete a tripartite agreement / 删除三方协议.
///
/// Deletes one tripartite agreement of an application by its ID. / 按 ID 删除投递的一份三方协议。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().tripartite_agreement().delete("6930815272790114324").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/hire/v1/tripartite_agreements/:tripartite_agreement_id`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:tripartite_agreement`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/tripartite_agreement/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the tripartite agreement, returned on creation or by `hire.v1.tripartite_agreement.list`.
    ///
    /// 三方协议的 ID，可从创建时的返回或 `hire.v1.tripartite_agreement.list` 获取。
    /// - Example: `"6930815272790114324"`
    pub tripartite_agreement_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(tripartite_agreement_id: impl Into<String>) -> Self {
        Self {
            tripartite_agreement_id: tripartite_agreement_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tripartite_agreement_id", &mut self.tripartite_agreement_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("hire.v1.tripartite_agreement.delete", Delete, "/open-apis/hire/v1/tripartite_agreements/:tripartite_agreement_id")
        .documented(text("删除三方协议", "Delete a tripartite agreement"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/tripartite_agreement/delete")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::HIRE_TRIPARTITE_AGREEMENT])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[path("tripartite_agreement_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
    /// [`1002075`](error::TRIPARTITE_AGREEMENT_NOT_FOUND): 三方协议不存在
    TripartiteAgreementNotFound = error::TRIPARTITE_AGREEMENT_NOT_FOUND,
    /// [`1002076`](error::TRIPARTITE_AGREEMENT_API_DISABLED): 通过 API 维护三方协议开关未开启
    TripartiteAgreementApiDisabled = error::TRIPARTITE_AGREEMENT_API_DISABLED,
}
