// Generated from spec/acme/v1/event/lid_moved.yaml. Do not edit: change the spec and run `cargo regen`.

use ::feishu_api::codegen::wire;
/// 箱盖被移动.
///
/// 箱盖被移动后触发此事件。
///
/// - Type: `acme_lid_moved`
/// - Needs no scope
///
/// [Documentation](https://acme.example/docs/event/lid_moved)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LidMoved {
    /// 谁移动的
    pub mover: Operator,
}
impl wire::Object for LidMoved {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("mover", &mut self.mover);
    }
}
::feishu_api::codegen::__impl_object! {
    LidMoved
}
::feishu_api::codegen::__event! {
    LidMoved:
    Descriptor::new("acme.v1.event.lid_moved", "acme_lid_moved")
        .documented(text("箱盖被移动", ""), "https://acme.example/docs/event/lid_moved")
        .access(&[], &[])
}
/// 谁移动的
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Operator {
    /// 工号
    pub staff_id: String,
    /// 姓名
    pub name: String,
}
impl wire::Object for Operator {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("staff_id", &mut self.staff_id);
        f.field("name", &mut self.name);
    }
}
::feishu_api::codegen::__impl_object! {
    Operator
}
