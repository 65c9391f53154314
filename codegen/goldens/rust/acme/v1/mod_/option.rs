// Generated from spec/acme/v1/mod/option.yaml. Do not edit: change the spec and run `cargo regen`.

use ::feishu_api::codegen::wire;
impl super::Api<'_> {
    /// Options / 选项: [`OptionRequest`](struct@OptionRequest).
    pub fn option(&self) -> ::feishu_api::codegen::Call<OptionRequest> {
        ::feishu_api::codegen::Call::new(self.client, OptionRequest::new())
    }
}
/// Options / 选项.
///
/// Lists options. / 选项。
///
/// - `GET /acme/v1/options`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `acme:box`, `acme.box`
///
/// Errors: [`OptionError`]. [Documentation](https://acme.example/docs/mod/option)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptionRequest {}
impl OptionRequest {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
}
impl wire::Object for OptionRequest {
    #[inline(never)]
    fn fields(&mut self, _: &mut wire::Fields<'_>) {}
}
::feishu_api::codegen::__impl_object! {
    OptionRequest
}
::feishu_api::codegen::__operation! {
    OptionRequest => OptionResponse, OptionError:
    Endpoint::new("acme.v1.mod.option", Get, "/acme/v1/options")
        .documented(text("选项", "Options"), "https://acme.example/docs/mod/option")
        .access(&[Tenant], &[], &[
            scopes(&[super::super::super::super::scope::ACME_BOX]),
            scopes(&[super::super::super::super::scope::ACME_BOX_2]),
        ])
        .request(NoBody, &[])
}
/// The reply to [`OptionRequest`](struct@OptionRequest).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptionResponse {
    /// A trait of Rust
    pub fn_mut: OptionFnMut,
}
impl wire::Object for OptionResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("fn_mut", &mut self.fn_mut);
    }
}
::feishu_api::codegen::__impl_object! {
    OptionResponse
}
/// The documented errors of [`OptionRequest`](struct@OptionRequest).
pub type OptionError = ::feishu_api::codegen::NoError;
/// A trait of Rust
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptionFnMut {
    /// N
    pub n: i64,
}
impl wire::Object for OptionFnMut {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("n", &mut self.n);
    }
}
::feishu_api::codegen::__impl_object! {
    OptionFnMut
}
