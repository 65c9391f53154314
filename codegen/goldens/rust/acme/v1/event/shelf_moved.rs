// Generated from spec/acme/v1/event/shelf_moved.yaml. Do not edit: change the spec and run `cargo regen`.

use ::feishu_api::codegen::wire;
use super::super::super::super::types;
use super::super::super::super::acme::v1;
/// A shelf was moved / 货架被移动.
///
/// Pushed when a shelf was moved. / 货架被移动后触发此事件。
///
/// - Type: `acme.shelf.moved_v1`
/// - Needs no scope
///
/// [Documentation](https://acme.example/docs/event/shelf_moved)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShelfMoved {
    /// The shelf. / 货架
    pub shelf: v1::Shelf,
    /// When. / 何时
    pub during: types::Period,
    /// Whether there is more. / 是否还有
    pub more: bool,
}
impl wire::Object for ShelfMoved {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("shelf", &mut self.shelf);
        f.field("during", &mut self.during);
        f.field("more", &mut self.more);
    }
}
::feishu_api::codegen::__impl_object! {
    ShelfMoved
}
::feishu_api::codegen::__event! {
    ShelfMoved:
    Descriptor::new("acme.v1.event.shelf_moved", "acme.shelf.moved_v1")
        .documented(text("货架被移动", "A shelf was moved"), "https://acme.example/docs/event/shelf_moved")
        .access(&[], &[])
}
