// Generated from spec/corehr/v2/onboarding_flow/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// List onboarding flows / 获取入职流程列表: [`List`](struct@List).
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List onboarding flows / 获取入职流程列表.
///
/// Returns all onboarding flows configured in the onboarding system. / 返回入职系统中已配置的全部入职流程。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().onboarding_flow().list().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v2/onboarding_flows`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:pre_hire:read`, `corehr:pre_hire:write`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/onboarding-flow)
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
    Endpoint::new("corehr.v2.onboarding_flow.list", Get, "/open-apis/corehr/v2/onboarding_flows")
        .documented(text("获取入职流程列表", "List onboarding flows"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/onboarding-flow")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_PRE_HIRE_READ]),
            scopes(&[crate::scope::COREHR_PRE_HIRE_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[])
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The onboarding flows found. / 查到的入职流程。
    pub flow_list: Vec<v2::OnboardingFlow>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("flow_list", &mut self.flow_list);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`1160001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
