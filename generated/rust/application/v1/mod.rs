// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `application.v1.user_visible_app`
///
/// - [`List`](struct@user_visible_app::List): List the apps available to a user / 获取用户可用的应用
pub mod user_visible_app;
/// The operations of `application.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `application.v1.user_visible_app`.
    pub fn user_visible_app(&self) -> user_visible_app::Api<'c> {
        user_visible_app::Api::new(self.client)
    }
}
