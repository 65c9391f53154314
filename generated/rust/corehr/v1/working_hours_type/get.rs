// Generated from spec/corehr/v1/working_hours_type/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::v1;
impl super::Api<'_> {
    /// Get a working hours type / 查询单个工时制度: [`Get`](struct@Get).
    pub fn get(
        &self,
        working_hours_type_id: impl Into<String>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(working_hours_type_id))
    }
}
/// Get a working hours type / 查询单个工时制度.
///
/// Returns one working hours type by its ID. / 按 ID 返回一个工时制度。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v1().working_hours_type().get("1212").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v1/working_hours_types/:working_hours_type_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:common_data.preset_data:read`, `corehr:corehr:readonly`, `corehr:corehr`, `corehr:common_data.preset_data:write`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/working_hours_type/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the working hours type, from `corehr.v1.working_hours_type.list`.
    ///
    /// 工时制度 ID，可由 `corehr.v1.working_hours_type.list` 得到。
    /// - Example: `"1212"`
    pub working_hours_type_id: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(working_hours_type_id: impl Into<String>) -> Self {
        Self {
            working_hours_type_id: working_hours_type_id.into(),
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("working_hours_type_id", &mut self.working_hours_type_id);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("corehr.v1.working_hours_type.get", Get, "/open-apis/corehr/v1/working_hours_types/:working_hours_type_id")
        .documented(text("查询单个工时制度", "Get a working hours type"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/working_hours_type/get")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COMMON_DATA_PRESET_DATA_READ]),
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_COREHR]),
            scopes(&[crate::scope::COREHR_COMMON_DATA_PRESET_DATA_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("working_hours_type_id", String).required()])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The working hours type found. / 查到的工时制度。
    pub working_hours_type: v1::WorkingHoursType,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("working_hours_type", &mut self.working_hours_type);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
/// The documented errors of [`Get`](struct@Get).
pub type GetError = crate::codegen::NoError;
