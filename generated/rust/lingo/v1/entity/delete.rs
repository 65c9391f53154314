// Generated from spec/lingo/v1/entity/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::lingo::error;
impl super::Api<'_> {
    /// Delete an entry without review / 删除免审词条: [`Delete`](struct@Delete).
    ///
    /// Optional fields are set on the call: `.with(|request| request.provider(…))`.
    pub fn delete(&self, entity_id: impl Into<String>) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(entity_id))
    }
}
/// Delete an entry without review / 删除免审词条.
///
/// Deletes an entry by its ID or its ID in another system, without review. / 按词条 ID 或外部系统的 ID 删除词条，不经审核。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.lingo().v1().entity().delete("enterprise_43742132363").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/lingo/v1/entities/:entity_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `baike:entity:exempt_delete`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the entry. / 词条的 ID。
    /// - Example: `"enterprise_43742132363"`
    pub entity_id: String,
    /// The external system that the entry is linked to; to delete by it, give `outer_id` as well and `enterprise_0` as the entry ID in the path.
    ///
    /// 词条所关联的外部系统；用它删除时须同时填写 `outer_id`，并把路径中的词条 ID 写作 `enterprise_0`。
    /// - Length: 2 to 32
    /// - Example: `"text"`
    pub provider: Option<String>,
    /// The unique ID of the entry in the external system; to delete by it, give `provider` as well and `enterprise_0` as the entry ID in the path.
    ///
    /// 词条在外部系统中的唯一 ID；用它删除时须同时填写 `provider`，并把路径中的词条 ID 写作 `enterprise_0`。
    /// - Length: 1 to 64
    /// - Example: `"123aaa"`
    pub outer_id: Option<String>,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(entity_id: impl Into<String>) -> Self {
        Self {
            entity_id: entity_id.into(),
            provider: Default::default(),
            outer_id: Default::default(),
        }
    }
    /// Sets `provider`.
    #[must_use]
    pub fn provider(mut self, value: impl Into<String>) -> Self {
        self.provider = Some(value.into());
        self
    }
    /// Sets `outer_id`.
    #[must_use]
    pub fn outer_id(mut self, value: impl Into<String>) -> Self {
        self.outer_id = Some(value.into());
        self
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("entity_id", &mut self.entity_id);
        f.field("provider", &mut self.provider);
        f.field("outer_id", &mut self.outer_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("lingo.v1.entity.delete", Delete, "/open-apis/lingo/v1/entities/:entity_id")
        .documented(text("删除免审词条", "Delete an entry without review"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/delete")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::BAIKE_ENTITY_EXEMPT_DELETE])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            path("entity_id", String).required(),
            query("provider", String),
            query("outer_id", String),
        ])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`2250001`](error::INVALID_PARAMETER): invalid param
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`2250002`](error::NETWORK_ANOMALY): network anomaly, please try again
    NetworkAnomaly = error::NETWORK_ANOMALY,
}
