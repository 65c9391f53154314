// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// The errors of `admin`.
pub mod error;
/// `admin.v1`
pub mod v1;
/// The operations of `admin`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `admin.v1`.
    pub fn v1(&self) -> v1::Api<'c> {
        v1::Api::new(self.client)
    }
}
/// The descriptor of each operation of this service.
pub fn operations() -> &'static [&'static crate::codegen::endpoint::Endpoint] {
    use crate::codegen::Operation;
    &[
        v1::admin_dept_stat::List::ENDPOINT,
        v1::admin_user_stat::List::ENDPOINT,
        v1::audit_info::List::ENDPOINT,
        v1::badge::Create::ENDPOINT,
        v1::badge::Get::ENDPOINT,
        v1::badge::List::ENDPOINT,
        v1::badge::Update::ENDPOINT,
        v1::badge_grant::Create::ENDPOINT,
        v1::badge_grant::Delete::ENDPOINT,
        v1::badge_grant::Get::ENDPOINT,
        v1::badge_grant::List::ENDPOINT,
        v1::badge_grant::Update::ENDPOINT,
        v1::badge_image::Create::ENDPOINT,
        v1::password::Reset::ENDPOINT,
    ]
}
