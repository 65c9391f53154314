// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `passport.v1.session`
///
/// - [`Logout`](struct@session::Logout): Log a user out / 退出登录
/// - [`Query`](struct@session::Query): Query login sessions / 批量获取脱敏的用户登录信息
pub mod session;
/// The operations of `passport.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `passport.v1.session`.
    pub fn session(&self) -> session::Api<'c> {
        session::Api::new(self.client)
    }
}
