// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `bot.v3.info`
///
/// - [`Get`](struct@info::Get): Get the bot of the app / 获取机器人信息
pub mod info;
/// The operations of `bot.v3`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `bot.v3.info`.
    pub fn info(&self) -> info::Api<'c> {
        info::Api::new(self.client)
    }
}
