// Generated from spec/corehr/v2/onboarding_qr_code/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Create an onboarding QR code / 创建入职二维码: [`Create`](struct@Create).
    pub fn create(
        &self,
        dimension_value_list: impl Into<Vec<v2::QrCodeDimensionValueInput>>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(dimension_value_list))
    }
}
/// Create an onboarding QR code / 创建入职二维码.
///
/// Creates a QR code that employees scan to start onboarding. / 创建一个供扫码入职使用的二维码。
///
/// - `POST /open-apis/corehr/v2/onboarding_qr_codes`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:pre_hire:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/onboarding-qr-code/create-onboarding-qr-code)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The values of the dimensions that the QR code is made for. / 生成二维码所依据的各维度的值。
    pub dimension_value_list: Vec<v2::QrCodeDimensionValueInput>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        dimension_value_list: impl Into<Vec<v2::QrCodeDimensionValueInput>>,
    ) -> Self {
        Self {
            dimension_value_list: dimension_value_list.into(),
        }
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("dimension_value_list", &mut self.dimension_value_list);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("corehr.v2.onboarding_qr_code.create", Post, "/open-apis/corehr/v2/onboarding_qr_codes")
        .documented(text("创建入职二维码", "Create an onboarding QR code"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/onboarding-qr-code/create-onboarding-qr-code")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_PRE_HIRE_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[body("dimension_value_list", Array).required()])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The onboarding QR code that was created. / 生成的入职登记二维码。
    pub qr_code: v2::QrCode,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("qr_code", &mut self.qr_code);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// `1161001` (HTTP 400): 参数无效
    ///
    /// A parameter is invalid. Correct it as `msg` says and compare the parameters with those of the operation.
    ///
    /// 请求参数不合法。请根据响应中的 `msg`，对照该接口的字段说明修正参数。
    InvalidParameter1161001 = &ErrorInfo {
        message: "参数无效",
        ..*error::INVALID_PARAMETER1161001
    },
    /// `1161002` (HTTP 400): 租户未初始化二维码维度
    ///
    /// The tenant has no dimensions for onboarding QR codes yet. Set them up in Feishu People first, then create the code.
    ///
    /// 租户尚未初始化二维码维度。请先在飞书人事中设置入职二维码的维度，再创建二维码。
    InvalidJobFamily = &ErrorInfo {
        message: "租户未初始化二维码维度",
        fix: Text { zh: "租户尚未初始化二维码维度。请先在飞书人事中设置入职二维码的维度，再创建二维码。", en: "The tenant has no dimensions for onboarding QR codes yet. Set them up in Feishu People first, then create the code." },
        ..*error::INVALID_JOB_FAMILY
    },
}
