// Generated from spec/corehr/v2/pathway/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::error;
impl super::Api<'_> {
    /// Delete a pathway / 删除通道: [`Delete`](struct@Delete).
    pub fn delete(&self, pathway_id: impl Into<String>) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(pathway_id))
    }
}
/// Delete a pathway / 删除通道.
///
/// Permanently deletes a pathway, which fails while employees, pre-hires, jobs, levels or families refer to it.
///
/// 永久删除一个通道，仍被员工、待入职单据、职务、职级或序列引用时会失败。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().pathway().delete("6862995757234914824").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/corehr/v2/pathways/:pathway_id`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:pathway:write`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the pathway, as returned by `corehr.v2.pathway.create` or given in the events about created and updated pathways.
    ///
    /// 通道 ID，由 `corehr.v2.pathway.create` 返回，也可由通道的创建和更新事件得到。
    /// - Example: `"6862995757234914824"`
    pub pathway_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(pathway_id: impl Into<String>) -> Self {
        Self {
            pathway_id: pathway_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("pathway_id", &mut self.pathway_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("corehr.v2.pathway.delete", Delete, "/open-apis/corehr/v2/pathways/:pathway_id")
        .documented(text("删除通道", "Delete a pathway"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/delete")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_PATHWAY_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(NoBody, &[path("pathway_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`1161604`](error::QPS_LIMIT_EXCEEDED): QPS over limit
    QpsLimitExceeded = error::QPS_LIMIT_EXCEEDED,
}
