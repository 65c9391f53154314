// Generated from spec/acme/v1/wire/text.yaml. Do not edit: change the spec and run `cargo regen`.

use ::feishu_api::codegen::wire;
use super::super::super::super::id;
impl super::Api<'_> {
    /// Text / 文本: [`Text`](struct@Text).
    ///
    /// Optional fields are set on the call: `.with(|request| request.endpoint(…))`.
    pub fn text(&self) -> ::feishu_api::codegen::Call<Text> {
        ::feishu_api::codegen::Call::new(self.client, Text::new())
    }
}
/// Text / 文本.
///
/// Text. / 文本。
///
/// - `GET /acme/v1/wire/text`
/// - Takes no token
/// - Needs no scope
///
/// Errors: [`TextError`]. [Documentation](https://acme.example/docs/wire/text)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Text {
    /// Endpoint
    pub endpoint: Option<Endpoint>,
    /// Size
    /// - Example: `10`
    pub page_size: Option<i64>,
}
impl Text {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `endpoint`.
    #[must_use]
    pub fn endpoint(mut self, value: Endpoint) -> Self {
        self.endpoint = Some(value);
        self
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}
impl wire::Object for Text {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("endpoint", &mut self.endpoint);
        f.field("page_size", &mut self.page_size);
    }
}
::feishu_api::codegen::__impl_object! {
    Text
}
::feishu_api::codegen::__operation! {
    Text => TextResponse, TextError:
    Endpoint::new("acme.v1.wire.text", Get, "/acme/v1/wire/text")
        .documented(text("文本", "Text"), "https://acme.example/docs/wire/text")
        .access(&[], &[], &[])
        .request(NoBody, &[query("endpoint", String), query("page_size", Integer)])
}
/// The reply to [`Text`](struct@Text).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextResponse {
    /// Wire
    pub wire: TextWire,
    /// Object
    pub object: TextObject,
    /// Secret
    pub secret: TextSecret,
}
impl wire::Object for TextResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("wire", &mut self.wire);
        f.field("object", &mut self.object);
        f.field("secret", &mut self.secret);
    }
}
::feishu_api::codegen::__impl_object! {
    TextResponse
}
/// The documented errors of [`Text`](struct@Text).
pub type TextError = ::feishu_api::codegen::NoError;
/// Endpoint
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Endpoint {
    /// `a`: A
    A,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for Endpoint {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for Endpoint {
    fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "a" => Self::A,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Call
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextCall {
    /// ID
    pub id: id::BoxId,
}
impl wire::Object for TextCall {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
    }
}
/// Client
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextClient {
    /// Call
    pub call: TextCall,
}
impl wire::Object for TextClient {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("call", &mut self.call);
    }
}
/// Object
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextObject {
    /// Text
    /// - Example: `"t"`
    pub text: String,
}
impl wire::Object for TextObject {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("text", &mut self.text);
    }
}
/// Secret
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextSecret {
    /// Client
    pub client: TextClient,
}
impl wire::Object for TextSecret {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("client", &mut self.client);
    }
}
/// Slot
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextSlot {
    /// N
    pub n: i64,
}
impl wire::Object for TextSlot {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("n", &mut self.n);
    }
}
/// View
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextView {
    /// Slot
    pub slot: TextSlot,
}
impl wire::Object for TextView {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("slot", &mut self.slot);
    }
}
/// Wire
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextWire {
    /// JSON
    pub json: wire::Json,
    /// View
    pub view: TextView,
}
impl wire::Object for TextWire {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("json", &mut self.json);
        f.field("view", &mut self.view);
    }
}
::feishu_api::codegen::__impl_object! {
    TextCall TextClient TextObject TextSecret TextSlot TextView TextWire
}
::feishu_api::codegen::__impl_enum! {
    Endpoint
}
