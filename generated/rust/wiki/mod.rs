// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// The errors of `wiki`.
pub mod error;
/// `wiki.v2`
pub mod v2;
/// The operations of `wiki`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `wiki.v2`.
    pub fn v2(&self) -> v2::Api<'c> {
        v2::Api::new(self.client)
    }
}
/// The descriptor of each operation of this service.
pub fn operations() -> &'static [&'static crate::codegen::endpoint::Endpoint] {
    use crate::codegen::Operation;
    &[
        v2::space::Create::ENDPOINT,
        v2::space::Get::ENDPOINT,
        v2::space::GetNode::ENDPOINT,
        v2::space::List::ENDPOINT,
        v2::space_member::Create::ENDPOINT,
        v2::space_member::Delete::ENDPOINT,
        v2::space_member::List::ENDPOINT,
        v2::space_node::Copy::ENDPOINT,
        v2::space_node::Create::ENDPOINT,
        v2::space_node::List::ENDPOINT,
        v2::space_node::Move::ENDPOINT,
        v2::space_node::MoveDocsToWiki::ENDPOINT,
        v2::space_node::UpdateTitle::ENDPOINT,
        v2::space_setting::Update::ENDPOINT,
        v2::task::Get::ENDPOINT,
    ]
}
