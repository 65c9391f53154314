// Generated from spec/corehr/v1/location/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::v1;
impl super::Api<'_> {
    /// Get a location / 查询单个地点: [`Get`](struct@Get).
    pub fn get(&self, location_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(location_id))
    }
}
/// Get a location / 查询单个地点.
///
/// Returns the name, use, working hours type, time zone and addresses of a location; a new one can be found after about 2 seconds.
///
/// 返回一个地点的名称、用途、工时制度、时区和地址，新建后约 2 秒才可查到。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v1().location().get("1215").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v1/locations/:location_id`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:corehr:readonly`, `corehr:locations:read`, `corehr:corehr`, `corehr:locations:write`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/location/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the location to get, as returned when locations are created or listed. Locations are maintained in the organization management of Feishu People.
    ///
    /// 要查询的地点的 ID，由创建地点、批量分页查询地点等接口返回，地点在飞书人事的组织管理中维护。
    /// - Example: `"1215"`
    pub location_id: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(location_id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("location_id", &mut self.location_id);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("corehr.v1.location.get", Get, "/open-apis/corehr/v1/locations/:location_id")
        .documented(text("查询单个地点", "Get a location"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/location/get")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_LOCATIONS_READ]),
            scopes(&[crate::scope::COREHR_COREHR]),
            scopes(&[crate::scope::COREHR_LOCATIONS_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[path("location_id", String).required()])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The location found. / 查到的地点。
    pub location: v1::Location,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("location", &mut self.location);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
/// The documented errors of [`Get`](struct@Get).
pub type GetError = crate::codegen::NoError;
