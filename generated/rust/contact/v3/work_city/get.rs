// Generated from spec/contact/v3/work_city/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::contact::{error, v3};
impl super::Api<'_> {
    /// Get a work city / 获取单个工作城市信息: [`Get`](struct@Get).
    pub fn get(&self, work_city_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(work_city_id))
    }
}
/// Get a work city / 获取单个工作城市信息.
///
/// Returns a work city with its ID, its names in each language and whether it is in use.
///
/// 返回一个工作城市的 ID、各语言名称和启用状态。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.contact().v3().work_city().get("dd39369b19b9").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/contact/v3/work_cities/:work_city_id`
/// - Rate limit: 10 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `contact:work_city:readonly`, `contact:contact:access_as_user`, `contact:contact:readonly_as_app`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/work_city/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the work city to query, found by listing work cities. / 要查询的工作城市 ID，可查询租户工作城市列表取得。
    /// - Example: `"dd39369b19b9"`
    pub work_city_id: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(work_city_id: impl Into<String>) -> Self {
        Self {
            work_city_id: work_city_id.into(),
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("work_city_id", &mut self.work_city_id);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("contact.v3.work_city.get", Get, "/open-apis/contact/v3/work_cities/:work_city_id")
        .documented(text("获取单个工作城市信息", "Get a work city"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/work_city/get")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::CONTACT_WORK_CITY_READONLY]),
            scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_USER]),
            scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 60)]), &[])
        .request(NoBody, &[path("work_city_id", String).required()])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The work city that was found. / 查到的工作城市。
    pub work_city: v3::WorkCity,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("work_city", &mut self.work_city);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// `40001` (HTTP 400): invalid param
    ///
    /// A request parameter is invalid. Compare the values and types with the fields of the operation and correct them; if it still fails, contact support with the log id.
    ///
    /// 请求参数不合法。请对照接口的字段说明，修改取值或类型不符的参数；若仍失败，请联系技术支持并提供 log id。
    InvalidParameter = &ErrorInfo {
        message: "invalid param",
        ..*error::INVALID_PARAMETER
    },
}
