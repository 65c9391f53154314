// Generated from spec/acme/v1/mod/option.yaml. Do not edit: change the spec and run `cargo regen`.

use ::feishu_api::{endpoint, text, wire};
/// The operations of `acme.v1.mod_`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c ::feishu_api::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c ::feishu_api::Client) -> Self {
        Self { client }
    }
    /// Options / 选项. See [`Option_`](struct@Option_).
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`OptionError`].
    ///
    /// [Documentation](https://acme.example/docs/mod/option)
    pub fn option(&self) -> ::feishu_api::Call<Option_> {
        ::feishu_api::Call::new(self.client, Option_::new())
    }
}
/// Options / 选项.
///
/// Lists options.
///
/// 选项。
///
/// - `GET /acme/v1/options`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `acme:box`, `acme.box`
///
/// # Errors
///
/// [`OptionError`] lists those of its page.
///
/// [Documentation](https://acme.example/docs/mod/option)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Option_ {}
impl Option_ {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
}
impl wire::Object for Option_ {
    #[inline(never)]
    fn fields(&self, _visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {}
    #[inline(never)]
    fn field(&mut self, _key: &str) -> wire::Slot<'_> {
        wire::Slot::Skip
    }
}
impl ::feishu_api::Operation for Option_ {
    type Response = OptionResponse;
    type Error = OptionError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "acme.v1.mod.option",
            endpoint::Method::Get,
            "/acme/v1/options",
        )
        .documented(
            text::Text {
                zh: "选项",
                en: "Options",
            },
            "https://acme.example/docs/mod/option",
        )
        .access(
            &[endpoint::TokenKind::Tenant],
            &[],
            &[
                endpoint::ScopeRule::new(None, &[super::super::super::scope::ACME_BOX]),
                endpoint::ScopeRule::new(None, &[super::super::super::scope::ACME_BOX_2]),
            ],
        )
        .request(endpoint::BodyKind::None, &[])
        .reply(endpoint::Envelope::Data)
        .errors(&OPTION_ERRORS);
}
/// What [`Option_`](struct@Option_) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OptionResponse {
    /// A trait of Rust
    pub fn_mut: OptionResponseFnMut,
}
impl OptionResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `fn_mut`.
    #[must_use]
    pub fn fn_mut(mut self, value: OptionResponseFnMut) -> Self {
        self.fn_mut = value;
        self
    }
}
impl wire::Object for OptionResponse {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("fn_mut", wire::View::Object(&self.fn_mut));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "fn_mut" => wire::Slot::Object(&mut self.fn_mut),
            _ => wire::Slot::Skip,
        }
    }
}
::feishu_api::__impl_object! {
    Option_ OptionResponse
}
/// The errors that the page of [`Option_`](struct@Option_) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OptionError {}
::feishu_api::__impl_error! {
    OptionError
}
impl ::feishu_api::OperationError for OptionError {
    #[inline(never)]
    fn from_code(_code: i64) -> Option<Self> {
        None
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        match self {}
    }
}
static OPTION_ERRORS: [endpoint::ErrorInfo; 0usize] = [];
/// A trait of Rust
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OptionResponseFnMut {
    /// N
    pub n: i64,
}
impl OptionResponseFnMut {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `n`.
    #[must_use]
    pub fn n(mut self, value: i64) -> Self {
        self.n = value;
        self
    }
}
impl wire::Object for OptionResponseFnMut {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("n", wire::View::Integer(self.n));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "n" => wire::Slot::Integer(&mut self.n),
            _ => wire::Slot::Skip,
        }
    }
}
::feishu_api::__impl_object! {
    OptionResponseFnMut
}
