// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// The errors of `acs`.
pub mod error;
/// `acs.v1`
pub mod v1;
/// The operations of `acs`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `acs.v1`.
    pub fn v1(&self) -> v1::Api<'c> {
        v1::Api::new(self.client)
    }
}
/// The descriptor of each operation of this service.
pub fn operations() -> &'static [&'static crate::codegen::endpoint::Endpoint] {
    use crate::codegen::Operation;
    &[
        v1::access_record::List::ENDPOINT,
        v1::access_record_access_photo::Get::ENDPOINT,
        v1::device::List::ENDPOINT,
        v1::rule_external::Create::ENDPOINT,
        v1::rule_external::Delete::ENDPOINT,
        v1::rule_external::DeviceBind::ENDPOINT,
        v1::rule_external::Get::ENDPOINT,
        v1::user::Get::ENDPOINT,
        v1::user::List::ENDPOINT,
        v1::user::Patch::ENDPOINT,
        v1::user_face::Get::ENDPOINT,
        v1::user_face::Update::ENDPOINT,
        v1::visitor::Create::ENDPOINT,
        v1::visitor::Delete::ENDPOINT,
    ]
}
/// The descriptor of each event of this service.
#[cfg(feature = "events")]
pub fn events() -> &'static [&'static crate::codegen::events::Descriptor] {
    use crate::codegen::events::Payload;
    &[v1::event::AccessRecordCreated::DESCRIPTOR, v1::event::UserUpdated::DESCRIPTOR]
}
