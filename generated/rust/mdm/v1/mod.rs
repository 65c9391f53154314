// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `mdm.v1.user_auth_data_relation`
///
/// - [`Bind`](struct@user_auth_data_relation::Bind): Bind users to a data dimension / 用户数据维度绑定
/// - [`Unbind`](struct@user_auth_data_relation::Unbind): Unbind users from a data dimension / 用户数据维度解绑
pub mod user_auth_data_relation;
/// The operations of `mdm.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `mdm.v1.user_auth_data_relation`.
    pub fn user_auth_data_relation(&self) -> user_auth_data_relation::Api<'c> {
        user_auth_data_relation::Api::new(self.client)
    }
}
