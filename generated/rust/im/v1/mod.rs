// Generated from spec/im/v1/file/create.yaml … spec/im/v1/pin/list.yaml, 7 files. Do not edit: change the spec and run `cargo regen`.

/// `im.v1.file`
///
/// - [`Create`](struct@file::Create): Upload a file / 上传文件
/// - [`Get`](struct@file::Get): Download a file / 下载文件
pub mod file;
/// `im.v1.image`
///
/// - [`Create`](struct@image::Create): Upload an image / 上传图片
/// - [`Get`](struct@image::Get): Download an image / 下载图片
pub mod image;
/// `im.v1.pin`
///
/// - [`Create`](struct@pin::Create): Pin a message / Pin 消息
/// - [`Delete`](struct@pin::Delete): Unpin a message / 取消消息的 Pin
/// - [`List`](struct@pin::List): List the pins of a chat / 列出群内的 Pin
pub mod pin;
/// The operations of `im.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::Client) -> Self {
        Self { client }
    }
    /// The operations of `im.v1.file`.
    pub fn file(&self) -> file::Api<'c> {
        file::Api::new(self.client)
    }
    /// The operations of `im.v1.image`.
    pub fn image(&self) -> image::Api<'c> {
        image::Api::new(self.client)
    }
    /// The operations of `im.v1.pin`.
    pub fn pin(&self) -> pin::Api<'c> {
        pin::Api::new(self.client)
    }
}
