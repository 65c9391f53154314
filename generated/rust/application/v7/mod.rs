// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `application.v7.app_avatar_upload`
///
/// - [`Create`](struct@app_avatar_upload::Create): Upload an app icon / 上传应用图标
pub mod app_avatar_upload;
/// `application.v7.application_ability`
///
/// - [`Patch`](struct@application_ability::Patch): Update the capabilities of an app / 更新应用能力
pub mod application_ability;
/// `application.v7.application_base`
///
/// - [`Patch`](struct@application_base::Patch): Update the basic information of an app / 更新应用基础信息配置
pub mod application_base;
/// `application.v7.application_config`
///
/// - [`Patch`](struct@application_config::Patch): Update the development configuration of an app / 更新应用开发配置
pub mod application_config;
/// `application.v7.application_publish`
///
/// - [`Create`](struct@application_publish::Create): Submit an app for release / 提交发布自建应用
pub mod application_publish;
mod types;
pub use types::*;
/// The operations of `application.v7`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `application.v7.app_avatar_upload`.
    pub fn app_avatar_upload(&self) -> app_avatar_upload::Api<'c> {
        app_avatar_upload::Api::new(self.client)
    }
    /// The operations of `application.v7.application_ability`.
    pub fn application_ability(&self) -> application_ability::Api<'c> {
        application_ability::Api::new(self.client)
    }
    /// The operations of `application.v7.application_base`.
    pub fn application_base(&self) -> application_base::Api<'c> {
        application_base::Api::new(self.client)
    }
    /// The operations of `application.v7.application_config`.
    pub fn application_config(&self) -> application_config::Api<'c> {
        application_config::Api::new(self.client)
    }
    /// The operations of `application.v7.application_publish`.
    pub fn application_publish(&self) -> application_publish::Api<'c> {
        application_publish::Api::new(self.client)
    }
}
