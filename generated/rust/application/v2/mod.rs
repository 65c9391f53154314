// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `application.v2.app`
///
/// - [`Visibility`](struct@app::Visibility): Get the availability of an app / 获取应用在企业内的可用范围
pub mod app;
/// The operations of `application.v2`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `application.v2.app`.
    pub fn app(&self) -> app::Api<'c> {
        app::Api::new(self.client)
    }
}
