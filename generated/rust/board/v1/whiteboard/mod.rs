// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod download_as_image;
pub use download_as_image::*;
mod theme;
pub use theme::*;
mod update_theme;
pub use update_theme::*;
/// The operations of `board.v1.whiteboard`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
