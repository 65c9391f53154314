// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `base.v2.app_role`
///
/// - [`Create`](struct@app_role::Create): Create a custom role / 新增自定义角色(新版)
/// - [`List`](struct@app_role::List): List custom roles / 列出自定义角色(新版)
/// - [`Update`](struct@app_role::Update): Update a custom role / 更新自定义角色(新版)
pub mod app_role;
mod types;
pub use types::*;
/// The operations of `base.v2`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `base.v2.app_role`.
    pub fn app_role(&self) -> app_role::Api<'c> {
        app_role::Api::new(self.client)
    }
}
