// Generated from spec/corehr/v2/pathway/active.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::error;
impl super::Api<'_> {
    /// Enable or disable a pathway / 启停用通道: [`Active`](struct@Active).
    pub fn active(
        &self,
        pathway_id: impl Into<String>,
        active: bool,
    ) -> crate::codegen::Call<Active> {
        crate::codegen::Call::new(self.client, Active::new(pathway_id, active))
    }
}
/// Enable or disable a pathway / 启停用通道.
///
/// Enables or disables a pathway given by its ID. / 按 ID 启用或停用一个通道。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().pathway().active("6862995757234914823", true).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/pathways/active`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:pathway:write`
///
/// Errors: [`ActiveError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/active)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Active {
    /// The ID of the pathway, as returned by `corehr.v2.pathway.create` or given in the events about created and updated pathways.
    ///
    /// 通道 ID，由 `corehr.v2.pathway.create` 返回，也可由通道的创建和更新事件得到。
    /// - Example: `"6862995757234914823"`
    pub pathway_id: String,
    /// Whether the pathway is active (true) or not. / 通道的状态，true 为启用，false 为停用。
    pub active: bool,
}
impl Active {
    /// Creates the value from its required fields.
    pub fn new(pathway_id: impl Into<String>, active: bool) -> Self {
        Self {
            pathway_id: pathway_id.into(),
            active,
        }
    }
}
impl wire::Object for Active {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("pathway_id", &mut self.pathway_id);
        f.field("active", &mut self.active);
    }
}
crate::codegen::__impl_object! {
    Active
}
crate::codegen::__operation! {
    Active => ActiveResponse, ActiveError:
    Endpoint::new("corehr.v2.pathway.active", Post, "/open-apis/corehr/v2/pathways/active")
        .documented(text("启停用通道", "Enable or disable a pathway"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/active")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_PATHWAY_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[body("pathway_id", String).required(), body("active", Boolean).required()])
}
/// The reply to [`Active`](struct@Active).
pub type ActiveResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Active`](struct@Active).
    ActiveError:
    /// [`1161604`](error::QPS_LIMIT_EXCEEDED): QPS over limit
    QpsLimitExceeded = error::QPS_LIMIT_EXCEEDED,
}
