// Generated from spec/workplace/v1/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// The visits to a workplace. / 工作台的访问数据。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessData {
    /// How many visits there were. / 访问的次数。
    pub pv: i64,
    /// How many different users visited. / 访问的用户数，已去重。
    pub uv: i64,
}
impl wire::Object for AccessData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("pv", &mut self.pv);
        f.field("uv", &mut self.uv);
    }
}
crate::codegen::__impl_object! {
    AccessData
}
