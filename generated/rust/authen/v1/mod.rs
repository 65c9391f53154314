// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `authen.v1.access_token`
///
/// - [`Create`](struct@access_token::Create): Get a user_access_token (v1) / 获取 user_access_token（v1 版本，仅字节）
pub mod access_token;
/// `authen.v1.authorize`
///
/// - [`Get`](struct@authorize::Get): Get an authorization code / 获取授权码
pub mod authorize;
/// `authen.v1.index`
///
/// - [`Get`](struct@index::Get): Get a login code / 获取登录预授权码
pub mod index;
/// `authen.v1.oidc_access_token`
///
/// - [`Create`](struct@oidc_access_token::Create): Get a user_access_token (OIDC, v1) / 获取 user_access_token（仅字节）
pub mod oidc_access_token;
/// `authen.v1.oidc_refresh_access_token`
///
/// - [`Create`](struct@oidc_refresh_access_token::Create): Refresh a user_access_token (OIDC, v1) / 刷新 user_access_token（仅字节）
pub mod oidc_refresh_access_token;
/// `authen.v1.refresh_access_token`
///
/// - [`Create`](struct@refresh_access_token::Create): Refresh a user_access_token (v1) / 刷新 user_access_token（v1 版本，仅字节）
pub mod refresh_access_token;
mod types;
pub use types::*;
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
    /// The operations of `authen.v1.access_token`.
    pub fn access_token(&self) -> access_token::Api<'c> {
        access_token::Api::new(self.client)
    }
    /// The operations of `authen.v1.authorize`.
    pub fn authorize(&self) -> authorize::Api<'c> {
        authorize::Api::new(self.client)
    }
    /// The operations of `authen.v1.index`.
    pub fn index(&self) -> index::Api<'c> {
        index::Api::new(self.client)
    }
    /// The operations of `authen.v1.oidc_access_token`.
    pub fn oidc_access_token(&self) -> oidc_access_token::Api<'c> {
        oidc_access_token::Api::new(self.client)
    }
    /// The operations of `authen.v1.oidc_refresh_access_token`.
    pub fn oidc_refresh_access_token(&self) -> oidc_refresh_access_token::Api<'c> {
        oidc_refresh_access_token::Api::new(self.client)
    }
    /// The operations of `authen.v1.refresh_access_token`.
    pub fn refresh_access_token(&self) -> refresh_access_token::Api<'c> {
        refresh_access_token::Api::new(self.client)
    }
    /// The operations of `authen.v1.user_info`.
    pub fn user_info(&self) -> user_info::Api<'c> {
        user_info::Api::new(self.client)
    }
}
