// Generated from spec/acme/v1/wire/text.yaml. Do not edit: change the spec and run `cargo regen`.

use ::feishu_api::{endpoint, text, wire};
/// The operations of `acme.v1.wire_`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c ::feishu_api::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c ::feishu_api::Client) -> Self {
        Self { client }
    }
    /// Text / 文本. See [`Text`](struct@Text).
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`TextError`].
    ///
    /// [Documentation](https://acme.example/docs/wire/text)
    pub fn text(&self) -> ::feishu_api::Call<Text> {
        ::feishu_api::Call::new(self.client, Text::new())
    }
}
/// Text / 文本.
///
/// Text.
///
/// 文本。
///
/// - `GET /acme/v1/wire/text`
/// - Takes no token
/// - Needs no scope
///
/// # Errors
///
/// [`TextError`] lists those of its page.
///
/// [Documentation](https://acme.example/docs/wire/text)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Text {
    /// Endpoint
    pub endpoint: Option<Endpoint>,
    /// Size
    ///
    /// - Example: `10`
    pub page_size: Option<i64>,
}
impl Text {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `endpoint`.
    #[must_use]
    pub fn endpoint(mut self, value: impl Into<Endpoint>) -> Self {
        self.endpoint = Some(value.into());
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
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("endpoint", wire::Value::view(&self.endpoint));
        visit("page_size", wire::Value::view(&self.page_size));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "endpoint" => wire::Slot::Optional(&mut self.endpoint),
            "page_size" => wire::Slot::Optional(&mut self.page_size),
            _ => wire::Slot::Skip,
        }
    }
}
impl ::feishu_api::Operation for Text {
    type Response = TextResponse;
    type Error = TextError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "acme.v1.wire.text",
            endpoint::Method::Get,
            "/acme/v1/wire/text",
        )
        .documented(
            text::Text {
                zh: "文本",
                en: "Text",
            },
            "https://acme.example/docs/wire/text",
        )
        .access(&[], &[], &[])
        .request(
            endpoint::BodyKind::None,
            &[
                endpoint::Parameter::new(
                    "endpoint",
                    "endpoint",
                    endpoint::Location::Query,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "page_size",
                    "page_size",
                    endpoint::Location::Query,
                    false,
                    endpoint::ValueKind::Integer,
                ),
            ],
        )
        .reply(endpoint::Envelope::Data)
        .errors(&TEXT_ERRORS);
}
/// What [`Text`](struct@Text) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TextResponse {
    /// Wire
    pub wire: Wire,
    /// Object
    pub object: Object,
    /// Secret
    pub secret: Secret,
}
impl TextResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `wire`.
    #[must_use]
    pub fn wire(mut self, value: Wire) -> Self {
        self.wire = value;
        self
    }
    /// Sets `object`.
    #[must_use]
    pub fn object(mut self, value: Object) -> Self {
        self.object = value;
        self
    }
    /// Sets `secret`.
    #[must_use]
    pub fn secret(mut self, value: Secret) -> Self {
        self.secret = value;
        self
    }
}
impl wire::Object for TextResponse {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("wire", wire::View::Object(&self.wire));
        visit("object", wire::View::Object(&self.object));
        visit("secret", wire::View::Object(&self.secret));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "wire" => wire::Slot::Object(&mut self.wire),
            "object" => wire::Slot::Object(&mut self.object),
            "secret" => wire::Slot::Object(&mut self.secret),
            _ => wire::Slot::Skip,
        }
    }
}
::feishu_api::__impl_object! {
    Text TextResponse
}
/// The errors that the page of [`Text`](struct@Text) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TextError {}
::feishu_api::__impl_error! {
    TextError
}
impl ::feishu_api::OperationError for TextError {
    #[inline(never)]
    fn from_code(_code: i64) -> Option<Self> {
        None
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        match self {}
    }
}
static TEXT_ERRORS: [endpoint::ErrorInfo; 0usize] = [];
/// Call
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Call {
    /// ID
    pub id: super::super::super::id::BoxId,
}
impl Call {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<super::super::super::id::BoxId>) -> Self {
        self.id = value.into();
        self
    }
}
impl wire::Object for Call {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("id", wire::View::Text(self.id.as_str()));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "id" => wire::Value::slot(&mut self.id),
            _ => wire::Slot::Skip,
        }
    }
}
/// Client
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Client {
    /// Call
    pub call: Call,
}
impl Client {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `call`.
    #[must_use]
    pub fn call(mut self, value: Call) -> Self {
        self.call = value;
        self
    }
}
impl wire::Object for Client {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("call", wire::View::Object(&self.call));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "call" => wire::Slot::Object(&mut self.call),
            _ => wire::Slot::Skip,
        }
    }
}
/// Endpoint
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Endpoint {
    /// `a`
    ///
    /// A
    A,
    /// A value that the documentation does not list, as it came.
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
/// Object
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Object {
    /// Text
    ///
    /// - Example: `"t"`
    pub text: String,
}
impl Object {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `text`.
    #[must_use]
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = value.into();
        self
    }
}
impl wire::Object for Object {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("text", wire::View::Text(&self.text));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "text" => wire::Slot::Text(&mut self.text),
            _ => wire::Slot::Skip,
        }
    }
}
/// Secret
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Secret {
    /// Client
    pub client: Client,
}
impl Secret {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `client`.
    #[must_use]
    pub fn client(mut self, value: Client) -> Self {
        self.client = value;
        self
    }
}
impl wire::Object for Secret {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("client", wire::View::Object(&self.client));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "client" => wire::Slot::Object(&mut self.client),
            _ => wire::Slot::Skip,
        }
    }
}
/// Slot
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Slot {
    /// N
    pub n: i64,
}
impl Slot {
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
impl wire::Object for Slot {
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
/// View
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct View {
    /// Slot
    pub slot: Slot,
}
impl View {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `slot`.
    #[must_use]
    pub fn slot(mut self, value: Slot) -> Self {
        self.slot = value;
        self
    }
}
impl wire::Object for View {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("slot", wire::View::Object(&self.slot));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "slot" => wire::Slot::Object(&mut self.slot),
            _ => wire::Slot::Skip,
        }
    }
}
/// Wire
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Wire {
    /// JSON
    pub json: wire::Json,
    /// View
    pub view: View,
}
impl Wire {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `json`.
    #[must_use]
    pub fn json(mut self, value: impl Into<wire::Json>) -> Self {
        self.json = value.into();
        self
    }
    /// Sets `view`.
    #[must_use]
    pub fn view(mut self, value: View) -> Self {
        self.view = value;
        self
    }
}
impl wire::Object for Wire {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("json", wire::View::Any(&self.json));
        visit("view", wire::View::Object(&self.view));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "json" => wire::Slot::Any(&mut self.json),
            "view" => wire::Slot::Object(&mut self.view),
            _ => wire::Slot::Skip,
        }
    }
}
::feishu_api::__impl_object! {
    Call Client Object Secret Slot View Wire
}
::feishu_api::__impl_enum! {
    Endpoint
}
::feishu_api::__impl_enum_value! {
    Endpoint
}
