// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod close;
pub use close::*;
mod copy;
pub use copy::*;
/// `acme.v1.box.lid`
///
/// - [`List`](struct@lid::List): List lids / 列出箱盖
pub mod lid;
mod open;
pub use open::*;
mod paint;
pub use paint::*;
mod photo;
pub use photo::*;
/// The operations of `acme.v1.box`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c ::feishu_api::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c ::feishu_api::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `acme.v1.box.lid`.
    pub fn lid(&self) -> lid::Api<'c> {
        lid::Api::new(self.client)
    }
}
