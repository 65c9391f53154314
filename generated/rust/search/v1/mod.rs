// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `search.v1.user`
///
/// - [`Get`](struct@user::Get): Search users / 搜索用户
pub mod user;
/// The operations of `search.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `search.v1.user`.
    pub fn user(&self) -> user::Api<'c> {
        user::Api::new(self.client)
    }
}
