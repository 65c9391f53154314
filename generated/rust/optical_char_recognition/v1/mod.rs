// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `optical_char_recognition.v1.image`
///
/// - [`BasicRecognize`](struct@image::BasicRecognize): Recognize the text in an image / 识别图片中的文字
pub mod image;
/// The operations of `optical_char_recognition.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `optical_char_recognition.v1.image`.
    pub fn image(&self) -> image::Api<'c> {
        image::Api::new(self.client)
    }
}
