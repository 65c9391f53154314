// Generated from spec/acme/v1/event/box_opened.yaml. Do not edit: change the spec and run `cargo regen`.

use ::feishu_api::codegen::wire;
use super::super::super::super::id;
/// A box was opened / 箱子被打开.
///
/// Pushed when somebody has opened a box. / 箱子被打开后触发此事件。
///
/// - Type: `acme.box.opened_v1`
/// - Scopes, any of: `acme:box`, `acme:box:readonly` with `acme:staff`
/// - Pushes that agree in `box_id` and `operator.staff_id` are the same event, whatever their ids
///
/// # Prerequisites / 前提条件
///
/// The app has subscribed to the event. / 应用订阅了该事件。
///
/// # Notes / 注意事项
///
/// 状态：
///
/// ```text
/// closed --> open
/// ```
///
/// [Documentation](https://acme.example/docs/event/box_opened)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BoxOpened {
    /// Who opened it / 谁打开的
    pub operator: BoxOpenedStaffId,
    /// The box / 箱子
    pub box_id: id::BoxId,
    /// When / 何时
    pub open_time: wire::TimestampMs,
    /// How it was opened / 怎样打开
    pub how: BoxOpenedHow,
    /// 重量
    pub weight: Option<i64>,
    /// 箱盖
    pub lids: Vec<BoxOpenedLid>,
    /// 类型
    pub r#type: String,
}
impl wire::Object for BoxOpened {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("operator", &mut self.operator);
        f.field("box_id", &mut self.box_id);
        f.field("open_time", &mut self.open_time);
        f.field("how", &mut self.how);
        f.optional_integer_text("weight", &mut self.weight);
        f.field("lids", &mut self.lids);
        f.field("type", &mut self.r#type);
    }
}
::feishu_api::codegen::__impl_object! {
    BoxOpened
}
::feishu_api::codegen::__event! {
    BoxOpened:
    Descriptor::new("acme.v1.event.box_opened", "acme.box.opened_v1")
        .documented(text("箱子被打开", "A box was opened"), "https://acme.example/docs/event/box_opened")
        .access(&[Custom, Store], &[
            scopes(&[super::super::super::super::scope::ACME_BOX]),
            scopes(&[super::super::super::super::scope::ACME_BOX_READONLY, super::super::super::super::scope::ACME_STAFF]),
        ])
        .guards(&[
            Guard::received("operator.staff_id", &[scopes(&[super::super::super::super::scope::ACME_STAFF])]),
            Guard::received("how", &[scopes(&[super::super::super::super::scope::ACME_BOX])]).value("force"),
            Guard::received("lids.by.staff_id", &[scopes(&[super::super::super::super::scope::ACME_STAFF])]),
        ])
        .identity(&["box_id", "operator.staff_id"])
}
/// How it was opened / 怎样打开
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BoxOpenedHow {
    /// `key`: 用钥匙
    Key,
    /// `force`: By force / 用力
    ///
    /// Needs one of the scopes `acme:box`.
    Force,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for BoxOpenedHow {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for BoxOpenedHow {
    fn as_str(&self) -> &str {
        match self {
            Self::Key => "key",
            Self::Force => "force",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "key" => Self::Key,
            "force" => Self::Force,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// 箱盖
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BoxOpenedLid {
    /// 箱盖
    pub lid_id: id::LidId,
    /// 谁打开的
    pub by: Option<BoxOpenedStaffId>,
}
impl wire::Object for BoxOpenedLid {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("lid_id", &mut self.lid_id);
        f.field("by", &mut self.by);
    }
}
/// Who opened it / 谁打开的
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BoxOpenedStaffId {
    /// Staff number / 工号
    /// - Present only with one of the scopes `acme:staff`
    pub staff_id: String,
    /// 姓名
    pub name: String,
}
impl wire::Object for BoxOpenedStaffId {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("staff_id", &mut self.staff_id);
        f.field("name", &mut self.name);
    }
}
::feishu_api::codegen::__impl_object! {
    BoxOpenedLid BoxOpenedStaffId
}
::feishu_api::codegen::__impl_enum! {
    BoxOpenedHow
}
