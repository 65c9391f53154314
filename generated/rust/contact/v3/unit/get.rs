// Generated from spec/contact/v3/unit/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::contact::{error, v3};
impl super::Api<'_> {
    /// Get a unit / 获取单位信息: [`Get`](struct@Get).
    pub fn get(&self, unit_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(unit_id))
    }
}
/// Get a unit / 获取单位信息.
///
/// Returns the name and the type of a unit. / 返回一个单位的名称和类型。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.contact().v3().unit().get("BU121").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/contact/v3/unit/:unit_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `contact:unit:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the unit to act on, returned when it was created or found by listing units.
    ///
    /// 所操作单位的 ID，可在创建时从返回值取得，或查询单位列表取得。
    /// - Example: `"BU121"`
    pub unit_id: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(unit_id: impl Into<String>) -> Self {
        Self { unit_id: unit_id.into() }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("unit_id", &mut self.unit_id);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("contact.v3.unit.get", Get, "/open-apis/contact/v3/unit/:unit_id")
        .documented(text("获取单位信息", "Get a unit"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/get")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::CONTACT_UNIT_READONLY])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("unit_id", String).required()])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The unit that was found. / 查到的单位。
    pub unit: v3::Unit,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("unit", &mut self.unit);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`40003`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`43051`](error::INVALID_UNIT_ID): unit_id invalid
    InvalidUnitId = error::INVALID_UNIT_ID,
}
