// Generated from spec/compensation/v1/social_insurance/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::compensation::{error, v1};
impl super::Api<'_> {
    /// List social insurance types / 获取险种配置列表: [`List`](struct@List).
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List social insurance types / 获取险种配置列表.
///
/// Returns the names, types and other settings of the kinds of social insurance and housing funds.
///
/// 返回社保公积金设置中的险种名称、类型等配置。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.compensation().v1().social_insurance().list().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/compensation/v1/social_insurances`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:compensation.insurance:read`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/social_insurance/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {}
impl List {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, _: &mut wire::Fields<'_>) {}
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("compensation.v1.social_insurance.list", Get, "/open-apis/compensation/v1/social_insurances")
        .documented(text("获取险种配置列表", "List social insurance types"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/social_insurance/list")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_COMPENSATION_INSURANCE_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[])
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The insurances configured in the tenant. / 租户配置的险种。
    pub items: Vec<ListSocialInsurance>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`2290001`](error::INTERNAL_ERROR): server error
    InternalError = error::INTERNAL_ERROR,
    /// `2290002` (HTTP 400): param is invalid
    ///
    /// A request parameter is invalid. Compare the values and types with the fields of the operation and correct them.
    ///
    /// 请求参数不合法。请对照接口的字段说明，修改取值或类型不符的参数。
    InvalidParameter = &ErrorInfo {
        status: Some(400),
        message: "param is invalid",
        fix: Text { zh: "请求参数不合法。请对照接口的字段说明，修改取值或类型不符的参数。", en: "A request parameter is invalid. Compare the values and types with the fields of the operation and correct them." },
        ..*error::INVALID_PARAMETER
    },
}
/// The insurances configured in the tenant. / 租户配置的险种。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSocialInsurance {
    /// The ID of the insurance. / 险种 ID。
    pub id: String,
    /// The name of the insurance, by language. / 险种的多语言名称。
    pub name: v1::I18n,
    /// Whether it is social insurance or the provident fund. / 属于社保还是公积金。
    pub insurance_type: v1::InsuranceType,
    /// Whether the insurance is enabled. / 险种是否启用。
    pub active: bool,
    /// Whether the insurance is built in rather than custom. / 险种是系统预置还是自定义。
    pub is_system: bool,
}
impl wire::Object for ListSocialInsurance {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("insurance_type", &mut self.insurance_type);
        f.field("active", &mut self.active);
        f.field("is_system", &mut self.is_system);
    }
}
crate::codegen::__impl_object! {
    ListSocialInsurance
}
