// Generated from spec/corehr/v2/onboarding_qr_code/dimension.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Get the dimensions of onboarding QR codes / 获取入职二维码维度: [`Dimension`](struct@Dimension).
    pub fn dimension(&self) -> crate::codegen::Call<Dimension> {
        crate::codegen::Call::new(self.client, Dimension::new())
    }
}
/// Get the dimensions of onboarding QR codes / 获取入职二维码维度.
///
/// Returns the dimensions enabled for onboarding QR codes, such as department and job.
///
/// 返回入职二维码已启用的维度，如部门和职务。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().onboarding_qr_code().dimension().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/onboarding_qr_codes/dimension`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:pre_hire:read`, `corehr:pre_hire:write`
///
/// Errors: [`DimensionError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/onboarding-qr-code/onboarding-qr-code-dimension)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Dimension {}
impl Dimension {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
}
impl wire::Object for Dimension {
    #[inline(never)]
    fn fields(&mut self, _: &mut wire::Fields<'_>) {}
}
crate::codegen::__impl_object! {
    Dimension
}
crate::codegen::__operation! {
    Dimension => DimensionResponse, DimensionError:
    Endpoint::new("corehr.v2.onboarding_qr_code.dimension", Post, "/open-apis/corehr/v2/onboarding_qr_codes/dimension")
        .documented(text("获取入职二维码维度", "Get the dimensions of onboarding QR codes"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/onboarding-qr-code/onboarding-qr-code-dimension")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_PRE_HIRE_READ]),
            scopes(&[crate::scope::COREHR_PRE_HIRE_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[])
}
/// The reply to [`Dimension`](struct@Dimension).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DimensionResponse {
    /// The dimensions that QR codes can be made for. / 可用来生成二维码的各个维度。
    pub dimension_list: Vec<v2::QrCodeDimension>,
}
impl wire::Object for DimensionResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("dimension_list", &mut self.dimension_list);
    }
}
crate::codegen::__impl_object! {
    DimensionResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Dimension`](struct@Dimension).
    DimensionError:
    /// `1161001` (HTTP 400): 参数错误
    ///
    /// A parameter is invalid. Correct it as `msg` says and compare the parameters with those of the operation.
    ///
    /// 请求参数不合法。请根据响应中的 `msg`，对照该接口的字段说明修正参数。
    InvalidParameter1161001 = &ErrorInfo {
        message: "参数错误",
        ..*error::INVALID_PARAMETER1161001
    },
}
