// Generated from spec/platform/formats.yaml. Do not edit: change the spec and run `cargo regen`.

/// Identifies a box. / 箱子 ID
///
/// Starts with `b_`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct BoxId(String);
/// 箱盖 ID
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct LidId(String);
::feishu_api::codegen::__impl_id! {
    BoxId("box_id", "b_") LidId("lid_id", "")
}
