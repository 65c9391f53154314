// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// The errors of `board`.
pub mod error;
/// `board.v1`
pub mod v1;
/// The operations of `board`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `board.v1`.
    pub fn v1(&self) -> v1::Api<'c> {
        v1::Api::new(self.client)
    }
}
/// The descriptor of each operation of this service.
pub fn operations() -> &'static [&'static crate::codegen::endpoint::Endpoint] {
    use crate::codegen::Operation;
    &[
        v1::whiteboard::DownloadAsImage::ENDPOINT,
        v1::whiteboard::Theme::ENDPOINT,
        v1::whiteboard::UpdateTheme::ENDPOINT,
        v1::whiteboard_node::Create::ENDPOINT,
        v1::whiteboard_node::CreatePlantuml::ENDPOINT,
        v1::whiteboard_node::List::ENDPOINT,
    ]
}
