// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `verification.v1.verification`
///
/// - [`Get`](struct@verification::Get): Get the verification of the tenant / 获取认证信息
pub mod verification;
/// The operations of `verification.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `verification.v1.verification`.
    pub fn verification(&self) -> verification::Api<'c> {
        verification::Api::new(self.client)
    }
}
