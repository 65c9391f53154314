// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `mina.v2.token_login_validate`
///
/// - [`Create`](struct@token_login_validate::Create): Get user_access_token (mini program) / 获取 user_access_token（小程序）
pub mod token_login_validate;
/// The operations of `mina.v2`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `mina.v2.token_login_validate`.
    pub fn token_login_validate(&self) -> token_login_validate::Api<'c> {
        token_login_validate::Api::new(self.client)
    }
}
