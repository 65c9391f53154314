// Generated from spec/acme/v1/names/clash_response.yaml. Do not edit: change the spec and run `cargo regen`.

use ::feishu_api::codegen::wire;
impl super::Api<'_> {
    /// A reply of the same name / 重名的回复: [`ClashResponseRequest`](struct@ClashResponseRequest).
    ///
    /// Optional fields are set on the call: `.with(|request| request.name(…))`.
    pub fn clash_response(&self) -> ::feishu_api::codegen::Call<ClashResponseRequest> {
        ::feishu_api::codegen::Call::new(self.client, ClashResponseRequest::new())
    }
}
/// A reply of the same name / 重名的回复.
///
/// ```text
/// Vec<Option<T>> in a quote
/// ```
///
/// ```json
///   {}
/// ```
/// - not code, \[not]\[a] link, \[nor](this::one), \<not> HTML
///
/// \[^1]: <https://acme.example/note>
/// https:// <https://acme.example/page>
///
/// - `DELETE /acme/v1/names`
/// - Takes no token
/// - Needs no scope
///
/// Errors: [`ClashResponseError`]. [Documentation](https://acme.example/docs/names/clash_response)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClashResponseRequest {
    /// ``` [x] <y> ```
    pub name: Option<String>,
}
impl ClashResponseRequest {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}
impl wire::Object for ClashResponseRequest {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
    }
}
::feishu_api::codegen::__impl_object! {
    ClashResponseRequest
}
::feishu_api::codegen::__operation! {
    ClashResponseRequest => ClashResponseResponse, ClashResponseError:
    Endpoint::new("acme.v1.names.clash_response", Delete, "/acme/v1/names")
        .documented(text("重名的回复", "A reply of the same name"), "https://acme.example/docs/names/clash_response")
        .access(&[], &[], &[])
        .request(Json, &[body("name", String)])
}
/// The reply to [`ClashResponseRequest`](struct@ClashResponseRequest).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClashResponseResponse {
    /// A type that is a keyword
    pub self_: ClashResponseResponseSelf_,
    /// Two of a name
    pub clash: ClashResponseClash,
}
impl wire::Object for ClashResponseResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("self", &mut self.self_);
        f.field("clash", &mut self.clash);
    }
}
::feishu_api::codegen::__impl_object! {
    ClashResponseResponse
}
/// The documented errors of [`ClashResponseRequest`](struct@ClashResponseRequest).
pub type ClashResponseError = ::feishu_api::codegen::NoError;
/// Two of a name
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClashResponseClash {
    /// A third
    pub a: ClashResponseClashSelf_,
}
impl wire::Object for ClashResponseClash {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("a", &mut self.a);
    }
}
/// A third
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClashResponseClashSelf_ {
    /// M
    pub m: i64,
}
impl wire::Object for ClashResponseClashSelf_ {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("m", &mut self.m);
    }
}
/// A type that is a keyword
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClashResponseResponseSelf_ {
    /// Another
    pub self_: ClashResponseSelfSelf_,
}
impl wire::Object for ClashResponseResponseSelf_ {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("self", &mut self.self_);
    }
}
/// Another
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClashResponseSelfSelf_ {
    /// N
    pub n: i64,
}
impl wire::Object for ClashResponseSelfSelf_ {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("n", &mut self.n);
    }
}
::feishu_api::codegen::__impl_object! {
    ClashResponseClash ClashResponseClashSelf_ ClashResponseResponseSelf_
    ClashResponseSelfSelf_
}
