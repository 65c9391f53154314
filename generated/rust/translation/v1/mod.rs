// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `translation.v1.text_`
///
/// - [`Detect`](struct@text_::Detect): Detect the language of a text / 识别文本语种
/// - [`Translate`](struct@text_::Translate): Translate a text / 翻译文本
pub mod text_;
/// The operations of `translation.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `translation.v1.text_`.
    pub fn text_(&self) -> text_::Api<'c> {
        text_::Api::new(self.client)
    }
}
