// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// The errors of `acme`.
pub mod error;
/// `acme.v1`
///
/// - [`Ping`](struct@v1::Ping): Ping
pub mod v1;
/// `acme.v2`
pub mod v2;
/// The operations of `acme`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c ::feishu_api::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c ::feishu_api::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `acme.v1`.
    pub fn v1(&self) -> v1::Api<'c> {
        v1::Api::new(self.client)
    }
    /// The operations of `acme.v2`.
    pub fn v2(&self) -> v2::Api<'c> {
        v2::Api::new(self.client)
    }
}
/// The descriptor of each operation of this service.
pub fn operations() -> &'static [&'static ::feishu_api::codegen::endpoint::Endpoint] {
    use ::feishu_api::codegen::Operation;
    &[
        v1::Ping::ENDPOINT,
        v1::mod_::OptionRequest::ENDPOINT,
        v1::names::Clash::ENDPOINT,
        v1::names::ClashResponseRequest::ENDPOINT,
        v1::r#box::Close::ENDPOINT,
        v1::r#box::Copy::ENDPOINT,
        v1::r#box::Open::ENDPOINT,
        v1::r#box::Paint::ENDPOINT,
        v1::r#box::Photo::ENDPOINT,
        v1::r#box::lid::List::ENDPOINT,
        v1::r#type::Move::ENDPOINT,
        v1::report::File::ENDPOINT,
        v1::shelf::Get::ENDPOINT,
        v1::shelf::List::ENDPOINT,
        v1::shelf::Put::ENDPOINT,
        v1::tree::Graft::ENDPOINT,
        v1::tree::Walk::ENDPOINT,
        v1::wire_::Text::ENDPOINT,
        v2::token::Issue::ENDPOINT,
    ]
}
/// The descriptor of each event of this service.
pub fn events() -> &'static [&'static ::feishu_api::codegen::events::Descriptor] {
    use ::feishu_api::codegen::events::Payload;
    &[
        v1::event::BoxOpened::DESCRIPTOR,
        v1::event::LidMoved::DESCRIPTOR,
        v1::event::ShelfMoved::DESCRIPTOR,
    ]
}
