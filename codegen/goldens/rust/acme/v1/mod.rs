// Generated from spec/acme/v1/box/close.yaml … spec/acme/v1/wire/text.yaml, 17 files. Do not edit: change the spec and run `cargo regen`.

/// `acme.v1.event`
///
/// - [`BoxOpened`](struct@event::BoxOpened): A box was opened / 箱子被打开
/// - [`LidMoved`](struct@event::LidMoved): 箱盖被移动
pub mod event;
/// `acme.v1.mod_`
///
/// - [`Option_`](struct@mod_::Option_): Options / 选项
pub mod mod_;
/// `acme.v1.names`
///
/// - [`Clash`](struct@names::Clash): Names that clash / 重名
/// - [`ClashResponse`](struct@names::ClashResponse): A reply of the same name / 重名的回复
pub mod names;
/// `acme.v1.box`
///
/// - [`Close`](struct@box::Close): 关闭箱子
/// - [`Copy`](struct@box::Copy): Copy a box / 复制箱子
/// - [`Open`](struct@box::Open): Open a box \[now] \<fast> / 打开箱子
/// - [`Paint`](struct@box::Paint): Paint a box / 给箱子上色
/// - [`Photo`](struct@box::Photo): Download the photo of a box / 下载箱子的照片
pub mod r#box;
/// `acme.v1.type`
///
/// - [`Move`](struct@type::Move): Move / 移动
pub mod r#type;
/// `acme.v1.report`
///
/// - [`File`](struct@report::File): File a report / 提交
pub mod report;
/// `acme.v1.tree`
///
/// - [`Graft`](struct@tree::Graft): Graft / 嫁接
/// - [`Walk`](struct@tree::Walk): Walk a tree / 遍历树
pub mod tree;
/// `acme.v1.wire_`
///
/// - [`Text`](struct@wire_::Text): Text / 文本
pub mod wire_;
use ::feishu_api::{endpoint, text, wire};
/// The operations of `acme.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c ::feishu_api::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c ::feishu_api::Client) -> Self {
        Self { client }
    }
    /// The operations of `acme.v1.mod_`.
    pub fn mod_(&self) -> mod_::Api<'c> {
        mod_::Api::new(self.client)
    }
    /// The operations of `acme.v1.names`.
    pub fn names(&self) -> names::Api<'c> {
        names::Api::new(self.client)
    }
    /// The operations of `acme.v1.box`.
    pub fn r#box(&self) -> r#box::Api<'c> {
        r#box::Api::new(self.client)
    }
    /// The operations of `acme.v1.type`.
    pub fn r#type(&self) -> r#type::Api<'c> {
        r#type::Api::new(self.client)
    }
    /// The operations of `acme.v1.report`.
    pub fn report(&self) -> report::Api<'c> {
        report::Api::new(self.client)
    }
    /// The operations of `acme.v1.tree`.
    pub fn tree(&self) -> tree::Api<'c> {
        tree::Api::new(self.client)
    }
    /// The operations of `acme.v1.wire_`.
    pub fn wire_(&self) -> wire_::Api<'c> {
        wire_::Api::new(self.client)
    }
    /// Ping. See [`Ping`](struct@Ping).
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`PingError`].
    ///
    /// [Documentation](https://acme.example/docs/ping)
    pub fn ping(&self) -> ::feishu_api::Call<Ping> {
        ::feishu_api::Call::new(self.client, Ping::new())
    }
}
/// Ping.
///
/// 什么都不做。
///
/// - `GET /acme/v1/ping`
/// - Takes no token
/// - Needs no scope
///
/// # Errors
///
/// [`PingError`] lists those of its page.
///
/// [Documentation](https://acme.example/docs/ping)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Ping {}
impl Ping {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
}
impl wire::Object for Ping {
    #[inline(never)]
    fn fields(&self, _visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {}
    #[inline(never)]
    fn field(&mut self, _key: &str) -> wire::Slot<'_> {
        wire::Slot::Skip
    }
}
impl ::feishu_api::Operation for Ping {
    type Response = PingResponse;
    type Error = PingError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "acme.v1.ping",
            endpoint::Method::Get,
            "/acme/v1/ping",
        )
        .documented(text::Text { zh: "Ping", en: "" }, "https://acme.example/docs/ping")
        .access(&[], &[], &[])
        .request(endpoint::BodyKind::None, &[])
        .reply(endpoint::Envelope::Data)
        .errors(&PING_ERRORS);
}
/// What [`Ping`](struct@Ping) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PingResponse {}
impl PingResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
}
impl wire::Object for PingResponse {
    #[inline(never)]
    fn fields(&self, _visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {}
    #[inline(never)]
    fn field(&mut self, _key: &str) -> wire::Slot<'_> {
        wire::Slot::Skip
    }
}
::feishu_api::__impl_object! {
    Ping PingResponse
}
/// The errors that the page of [`Ping`](struct@Ping) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PingError {}
::feishu_api::__impl_error! {
    PingError
}
impl ::feishu_api::OperationError for PingError {
    #[inline(never)]
    fn from_code(_code: i64) -> Option<Self> {
        None
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        match self {}
    }
}
static PING_ERRORS: [endpoint::ErrorInfo; 0usize] = [];
