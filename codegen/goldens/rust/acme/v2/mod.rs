// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `acme.v2.token`
///
/// - [`Issue`](struct@token::Issue): Issue a token / 颁发凭证
pub mod token;
/// The operations of `acme.v2`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c ::feishu_api::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c ::feishu_api::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `acme.v2.token`.
    pub fn token(&self) -> token::Api<'c> {
        token::Api::new(self.client)
    }
}
