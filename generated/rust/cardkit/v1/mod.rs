// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `cardkit.v1.card`
///
/// - [`BatchUpdate`](struct@card::BatchUpdate): Update parts of a card / 局部更新卡片实体
/// - [`Create`](struct@card::Create): Create a card / 创建卡片实体
/// - [`IdConvert`](struct@card::IdConvert): Convert a message ID to a card ID / 转换 ID
/// - [`Settings`](struct@card::Settings): Update the settings of a card / 更新卡片配置
/// - [`Update`](struct@card::Update): Replace a card / 全量更新卡片实体
pub mod card;
/// `cardkit.v1.card_element`
///
/// - [`Content`](struct@card_element::Content): Stream text to a card element / 流式更新文本
/// - [`Create`](struct@card_element::Create): Add elements to a card / 新增组件
/// - [`Delete`](struct@card_element::Delete): Delete a card element / 删除组件
/// - [`Patch`](struct@card_element::Patch): Update properties of a card element / 更新组件属性
/// - [`Update`](struct@card_element::Update): Replace a card element / 更新组件
pub mod card_element;
mod types;
pub use types::*;
/// The operations of `cardkit.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `cardkit.v1.card`.
    pub fn card(&self) -> card::Api<'c> {
        card::Api::new(self.client)
    }
    /// The operations of `cardkit.v1.card_element`.
    pub fn card_element(&self) -> card_element::Api<'c> {
        card_element::Api::new(self.client)
    }
}
