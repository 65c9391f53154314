// Generated from spec/acme/v1/box/copy.yaml. Do not edit: change the spec and run `cargo regen`.

use ::feishu_api::codegen::wire;
use super::super::super::super::id;
impl super::Api<'_> {
    /// Copy a box / 复制箱子: [`Copy`](struct@Copy).
    #[deprecated(
        note = "the platform no longer recommends it, and there is no replacement"
    )]
    pub fn copy(
        &self,
        source: impl Into<id::BoxId>,
    ) -> ::feishu_api::codegen::Call<Copy> {
        ::feishu_api::codegen::Call::new(self.client, Copy::new(source))
    }
}
/// Copy a box / 复制箱子.
///
/// Copies a box. / 复制箱子。
///
/// **Deprecated**: the platform no longer recommends it, and there is no replacement.
///
/// - `POST /acme/v1/boxes/copy`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token`
/// - Scopes, any of: `acme:box`
///
/// Errors: [`CopyError`]. [Documentation](https://acme.example/docs/box/copy)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Copy {
    /// From
    pub source: id::BoxId,
}
impl Copy {
    /// Creates the value from its required fields.
    pub fn new(source: impl Into<id::BoxId>) -> Self {
        Self { source: source.into() }
    }
}
impl wire::Object for Copy {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("source", &mut self.source);
    }
}
::feishu_api::codegen::__impl_object! {
    Copy
}
::feishu_api::codegen::__operation! {
    Copy => CopyResponse, CopyError:
    Endpoint::new("acme.v1.box.copy", Post, "/acme/v1/boxes/copy")
        .documented(text("复制箱子", "Copy a box"), "https://acme.example/docs/box/copy")
        .access(&[Tenant], &[Custom], &[scopes(&[super::super::super::super::scope::ACME_BOX])])
        .limits(RateLimit::Special, &[])
        .request(Json, &[body("source", String).required()])
}
/// The reply to [`Copy`](struct@Copy).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyResponse {
    /// Lid
    pub lid: CopyLid,
    /// Option
    pub option: CopyOption,
    /// Named like the operation
    pub copy: CopyCopy,
}
impl wire::Object for CopyResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("lid", &mut self.lid);
        f.field("option", &mut self.option);
        f.field("copy", &mut self.copy);
    }
}
::feishu_api::codegen::__impl_object! {
    CopyResponse
}
/// The documented errors of [`Copy`](struct@Copy).
pub type CopyError = ::feishu_api::codegen::NoError;
/// Named like the operation
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyCopy {
    /// N
    pub n: i64,
}
impl wire::Object for CopyCopy {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("n", &mut self.n);
    }
}
/// Lid
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyLid {
    /// Another wording
    pub id: id::LidId,
    /// When
    pub opened_at: wire::TimestampMs,
    /// Cost
    pub cost: Option<i64>,
}
impl wire::Object for CopyLid {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("opened_at", &mut self.opened_at);
        f.optional_integer_text("cost", &mut self.cost);
    }
}
/// Option
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyOption {
    /// String
    pub string: Vec<String>,
}
impl wire::Object for CopyOption {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("string", &mut self.string);
    }
}
::feishu_api::codegen::__impl_object! {
    CopyCopy CopyLid CopyOption
}
