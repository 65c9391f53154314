// Generated from spec/corehr/v1/national_id_type/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::v1;
impl super::Api<'_> {
    /// Get a national ID type / 查询单个国家证件类型: [`Get`](struct@Get).
    pub fn get(
        &self,
        national_id_type_id: impl Into<String>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(national_id_type_id))
    }
}
/// Get a national ID type / 查询单个国家证件类型.
///
/// Returns one type of identity document by its ID. / 按 ID 返回一种国家证件类型。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v1().national_id_type().get("121515").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v1/national_id_types/:national_id_type_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:common_data.preset_data:read`, `corehr:corehr:readonly`, `corehr:corehr`, `corehr:common_data.preset_data:write`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/national_id_type/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the ID document type. / 国家证件类型的 ID。
    /// - Example: `"121515"`
    pub national_id_type_id: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(national_id_type_id: impl Into<String>) -> Self {
        Self {
            national_id_type_id: national_id_type_id.into(),
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("national_id_type_id", &mut self.national_id_type_id);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("corehr.v1.national_id_type.get", Get, "/open-apis/corehr/v1/national_id_types/:national_id_type_id")
        .documented(text("查询单个国家证件类型", "Get a national ID type"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/national_id_type/get")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COMMON_DATA_PRESET_DATA_READ]),
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_COREHR]),
            scopes(&[crate::scope::COREHR_COMMON_DATA_PRESET_DATA_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("national_id_type_id", String).required()])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The ID document type found. / 查到的国家证件类型。
    pub national_id_type: v1::NationalIdType,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("national_id_type", &mut self.national_id_type);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
/// The documented errors of [`Get`](struct@Get).
pub type GetError = crate::codegen::NoError;
