// Generated from spec/corehr/v2/location_address/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
impl super::Api<'_> {
    /// Delete an address of a location / 删除地点地址: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        location_id: impl Into<String>,
        address_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(location_id, address_id))
    }
}
/// Delete an address of a location / 删除地点地址.
///
/// Deletes an address of a location, but neither the main nor the last one. / 删除地点的一个地址，主要地址和最后一个地址不能删除。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().location_address().delete("1616161616", "1515151515").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/corehr/v2/locations/:location_id/addresses/:address_id`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:locations:write`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location-address/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the location, as returned by `corehr.v1.location.create` or `corehr.v1.location.list`.
    ///
    /// 地点 ID，由 `corehr.v1.location.create` 或 `corehr.v1.location.list` 返回。
    /// - Example: `"1616161616"`
    pub location_id: String,
    /// The ID of the address, as returned by `corehr.v1.location.create`, `corehr.v1.location.list` or `corehr.v2.location_address.create`.
    ///
    /// 地址 ID，由 `corehr.v1.location.create`、`corehr.v1.location.list` 或 `corehr.v2.location_address.create` 返回。
    /// - Example: `"1515151515"`
    pub address_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(location_id: impl Into<String>, address_id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            address_id: address_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("location_id", &mut self.location_id);
        f.field("address_id", &mut self.address_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("corehr.v2.location_address.delete", Delete, "/open-apis/corehr/v2/locations/:location_id/addresses/:address_id")
        .documented(text("删除地点地址", "Delete an address of a location"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location-address/delete")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_LOCATIONS_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(NoBody, &[path("location_id", String).required(), path("address_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
/// The documented errors of [`Delete`](struct@Delete).
pub type DeleteError = crate::codegen::NoError;
