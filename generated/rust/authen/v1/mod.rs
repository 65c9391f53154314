// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `authen.v1.user_info`
///
/// - [`Get`](struct@user_info::Get): Get user information / 获取用户信息
pub mod user_info;
/// The operations of `authen.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `authen.v1.user_info`.
    pub fn user_info(&self) -> user_info::Api<'c> {
        user_info::Api::new(self.client)
    }
}
