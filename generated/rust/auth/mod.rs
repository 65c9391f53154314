// Generated from spec/auth/v3/app_access_token/create.yaml … spec/auth/v3/tenant_access_token/internal.yaml, 5 files. Do not edit: change the spec and run `cargo regen`.

/// `auth.v3`
pub mod v3;
/// The operations of `auth`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::Client) -> Self {
        Self { client }
    }
    /// The operations of `auth.v3`.
    pub fn v3(&self) -> v3::Api<'c> {
        v3::Api::new(self.client)
    }
}
