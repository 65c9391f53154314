// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `application.v5.application`
///
/// - [`Favourite`](struct@application::Favourite): List the favorite apps of a user / 获取用户自定义常用的应用
/// - [`Recommend`](struct@application::Recommend): List the apps recommended to a user / 获取管理员推荐的应用
pub mod application;
mod types;
pub use types::*;
/// The operations of `application.v5`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `application.v5.application`.
    pub fn application(&self) -> application::Api<'c> {
        application::Api::new(self.client)
    }
}
