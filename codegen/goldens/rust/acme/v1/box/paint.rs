// Generated from spec/acme/v1/box/paint.yaml. Do not edit: change the spec and run `cargo regen`.

use ::feishu_api::codegen::wire;
use super::super::super::super::id;
impl super::Api<'_> {
    /// Paint a box / 给箱子上色: [`Paint`](struct@Paint).
    ///
    /// Optional fields are set on the call: `.with(|request| request.coats(…))`.
    pub fn paint(
        &self,
        box_id: impl Into<id::BoxId>,
        finish: PaintFinish,
        pattern: impl Into<::feishu_api::codegen::Upload>,
    ) -> ::feishu_api::codegen::Call<Paint> {
        ::feishu_api::codegen::Call::new(
            self.client,
            Paint::new(box_id, finish, pattern),
        )
    }
}
/// Paint a box / 给箱子上色.
///
/// Paints a box with a pattern. / 用图案给箱子上色。
///
/// - `POST /acme/v1/boxes/:box_id/paint`
/// - Token: `tenant_access_token`
/// - Needs no scope
///
/// Errors: [`PaintError`]. [Documentation](https://acme.example/docs/box/paint)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Paint {
    /// Box
    /// - Example: `"b_1"`
    pub box_id: id::BoxId,
    /// Finish
    pub finish: PaintFinish,
    /// Coats
    /// - Example: `2`
    pub coats: Option<i64>,
    /// The pattern / 图案
    /// - Size: 1 byte to 10 MB
    /// - Example: `"二进制文件"`
    pub pattern: ::feishu_api::codegen::Upload,
    /// A proof / 样张
    /// - Size: at most 1500 bytes
    pub proof: Option<::feishu_api::codegen::Upload>,
    /// Stickers / 贴纸
    /// - Length: at most 3
    /// - Size: at least 1 KB
    pub stickers: Option<Vec<::feishu_api::codegen::Upload>>,
    /// Tags
    pub tags: Option<Vec<String>>,
    /// Varnish
    pub varnish: Option<PaintVarnish>,
}
impl Paint {
    /// Creates the value from its required fields.
    pub fn new(
        box_id: impl Into<id::BoxId>,
        finish: PaintFinish,
        pattern: impl Into<::feishu_api::codegen::Upload>,
    ) -> Self {
        Self {
            box_id: box_id.into(),
            finish,
            coats: Default::default(),
            pattern: pattern.into(),
            proof: Default::default(),
            stickers: Default::default(),
            tags: Default::default(),
            varnish: Default::default(),
        }
    }
    /// Sets `coats`.
    #[must_use]
    pub fn coats(mut self, value: i64) -> Self {
        self.coats = Some(value);
        self
    }
    /// Sets `proof`.
    #[must_use]
    pub fn proof(mut self, value: impl Into<::feishu_api::codegen::Upload>) -> Self {
        self.proof = Some(value.into());
        self
    }
    /// Sets `stickers[]`.
    #[must_use]
    pub fn stickers(
        mut self,
        value: impl Into<Vec<::feishu_api::codegen::Upload>>,
    ) -> Self {
        self.stickers = Some(value.into());
        self
    }
    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl Into<Vec<String>>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `varnish`.
    #[must_use]
    pub fn varnish(mut self, value: PaintVarnish) -> Self {
        self.varnish = Some(value);
        self
    }
}
impl wire::Object for Paint {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("box_id", &mut self.box_id);
        f.field("finish", &mut self.finish);
        f.field("coats", &mut self.coats);
        f.field("pattern", &mut self.pattern);
        f.field("proof", &mut self.proof);
        f.field("stickers[]", &mut self.stickers);
        f.field("tags", &mut self.tags);
        f.field("varnish", &mut self.varnish);
    }
}
::feishu_api::codegen::__impl_object! {
    Paint
}
::feishu_api::codegen::__operation! {
    Paint => PaintResponse, PaintError:
    Endpoint::new("acme.v1.box.paint", Post, "/acme/v1/boxes/:box_id/paint")
        .documented(text("给箱子上色", "Paint a box"), "https://acme.example/docs/box/paint")
        .access(&[Tenant], &[Custom], &[])
        .request(Multipart, &[
            path("box_id", String).required(),
            body("finish", String).required(),
            body("coats", Integer),
            body("pattern", File).required().sizes(1, 10485760),
            body("proof", File).sizes(0, 1500),
            body("stickers[]", Files).sizes(1024, u64::MAX),
            body("tags", Array),
            body("varnish", Object),
        ])
}
/// The reply to [`Paint`](struct@Paint).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaintResponse {
    /// Key of the pattern
    pub pattern_key: String,
}
impl wire::Object for PaintResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("pattern_key", &mut self.pattern_key);
    }
}
::feishu_api::codegen::__impl_object! {
    PaintResponse
}
::feishu_api::codegen::__error_enum! {
    /// The documented errors of [`Paint`](struct@Paint).
    PaintError:
    /// `10011` (HTTP 400): pattern too large
    ///
    /// Use a smaller pattern.
    PatternTooLarge = &ErrorInfo {
        service: "acme",
        code: 10011,
        key: "",
        name: "PatternTooLarge",
        status: Some(400),
        message: "pattern too large",
        rate_limited: false,
        fix: Text { zh: "Use a smaller pattern.", en: "" },
        links: &[],
    },
}
/// Finish
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PaintFinish {
    /// `matt`: Matt
    Matt,
    /// `gloss`: Gloss
    Gloss,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for PaintFinish {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for PaintFinish {
    fn as_str(&self) -> &str {
        match self {
            Self::Matt => "matt",
            Self::Gloss => "gloss",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "matt" => Self::Matt,
            "gloss" => Self::Gloss,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Varnish
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaintVarnish {
    /// Layers
    pub layers: Option<i64>,
    /// Name
    pub name: Option<String>,
}
impl PaintVarnish {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `layers`.
    #[must_use]
    pub fn layers(mut self, value: i64) -> Self {
        self.layers = Some(value);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}
impl wire::Object for PaintVarnish {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("layers", &mut self.layers);
        f.field("name", &mut self.name);
    }
}
::feishu_api::codegen::__impl_object! {
    PaintVarnish
}
::feishu_api::codegen::__impl_enum! {
    PaintFinish
}
