// Generated from spec/corehr/v1/currency/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v1};
impl super::Api<'_> {
    /// Get a currency / 查询单个货币信息: [`Get`](struct@Get).
    #[deprecated(note = "use `corehr.v2.basic_info_currency.search` instead")]
    pub fn get(&self, currency_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(currency_id))
    }
}
/// Get a currency / 查询单个货币信息.
///
/// Returns one currency by its ID. / 按 ID 返回一种货币的信息。
///
/// **Deprecated**: use `corehr.v2.basic_info_currency.search` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v1().currency().get("67489937334909845").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v1/currencies/:currency_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:common_data.basic_data:read`, `corehr:corehr:readonly`, `corehr:corehr`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/currency/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the currency. / 货币的 ID。
    /// - Example: `"67489937334909845"`
    pub currency_id: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(currency_id: impl Into<String>) -> Self {
        Self {
            currency_id: currency_id.into(),
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("currency_id", &mut self.currency_id);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("corehr.v1.currency.get", Get, "/open-apis/corehr/v1/currencies/:currency_id")
        .documented(text("查询单个货币信息", "Get a currency"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/currency/get")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COMMON_DATA_BASIC_DATA_READ]),
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_COREHR]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("currency_id", String).required()])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The currency found. / 查到的货币。
    pub currency: v1::Currency,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("currency", &mut self.currency);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`1160101`](error::MARSHAL_ERROR): marshal error
    MarshalError = error::MARSHAL_ERROR,
    /// [`1160102`](error::UNMARSHAL_ERROR): unmarshal error
    UnmarshalError = error::UNMARSHAL_ERROR,
    /// [`1160103`](error::REQUEST_ID_DUPLICATED1160103): request ID repeat
    RequestIdDuplicated1160103 = error::REQUEST_ID_DUPLICATED1160103,
    /// [`1160104`](error::CUSTOM_FIELD_FORMAT_ERROR): custom field format error
    CustomFieldFormatError = error::CUSTOM_FIELD_FORMAT_ERROR,
    /// [`1160105`](error::FIELD_REQUIRED): field is required
    FieldRequired = error::FIELD_REQUIRED,
    /// [`1160106`](error::INVALID_DATE_FORMAT): date format should be 2006-01-02
    InvalidDateFormat = error::INVALID_DATE_FORMAT,
    /// [`1160107`](error::INVALID_PARAMETER1160107): param is invalid
    InvalidParameter1160107 = error::INVALID_PARAMETER1160107,
}
