// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `interactive.v1.card`
///
/// - [`Update`](struct@card::Update): Update a card later / 延时更新消息卡片
pub mod card;
/// The operations of `interactive.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `interactive.v1.card`.
    pub fn card(&self) -> card::Api<'c> {
        card::Api::new(self.client)
    }
}
