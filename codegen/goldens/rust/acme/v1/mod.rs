// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `acme.v1.event`
///
/// - [`BoxOpened`](struct@event::BoxOpened): A box was opened / 箱子被打开
/// - [`LidMoved`](struct@event::LidMoved): 箱盖被移动
/// - [`ShelfMoved`](struct@event::ShelfMoved): A shelf was moved / 货架被移动
pub mod event;
/// `acme.v1.mod_`
///
/// - [`OptionRequest`](struct@mod_::OptionRequest): Options / 选项
pub mod mod_;
/// `acme.v1.names`
///
/// - [`Clash`](struct@names::Clash): Names that clash / 重名
/// - [`ClashResponseRequest`](struct@names::ClashResponseRequest): A reply of the same name / 重名的回复
pub mod names;
mod ping;
pub use ping::*;
/// `acme.v1.box`
///
/// - [`Close`](struct@box::Close): 关闭箱子
/// - [`Copy`](struct@box::Copy): Copy a box / 复制箱子
/// - [`Open`](struct@box::Open): Open a box \[now] \<fast> / 打开箱子
/// - [`Paint`](struct@box::Paint): Paint a box / 给箱子上色
/// - [`Photo`](struct@box::Photo): Download the photo of a box / 下载箱子的照片
pub mod r#box;
/// `acme.v1.type`
///
/// - [`Move`](struct@type::Move): Move / 移动
pub mod r#type;
/// `acme.v1.report`
///
/// - [`File`](struct@report::File): File a report / 提交
pub mod report;
/// `acme.v1.shelf`
///
/// - [`Get`](struct@shelf::Get): Get a shelf / 查看货架
/// - [`List`](struct@shelf::List): List shelves / 列出货架
/// - [`Put`](struct@shelf::Put): Put up a shelf / 放置货架
pub mod shelf;
/// `acme.v1.tree`
///
/// - [`Graft`](struct@tree::Graft): Graft / 嫁接
/// - [`Walk`](struct@tree::Walk): Walk a tree / 遍历树
pub mod tree;
mod types;
pub use types::*;
/// `acme.v1.wire_`
///
/// - [`Text`](struct@wire_::Text): Text / 文本
pub mod wire_;
/// The operations of `acme.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c ::feishu_api::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c ::feishu_api::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `acme.v1.mod_`.
    pub fn mod_(&self) -> mod_::Api<'c> {
        mod_::Api::new(self.client)
    }
    /// The operations of `acme.v1.names`.
    pub fn names(&self) -> names::Api<'c> {
        names::Api::new(self.client)
    }
    /// The operations of `acme.v1.box`.
    pub fn r#box(&self) -> r#box::Api<'c> {
        r#box::Api::new(self.client)
    }
    /// The operations of `acme.v1.type`.
    pub fn r#type(&self) -> r#type::Api<'c> {
        r#type::Api::new(self.client)
    }
    /// The operations of `acme.v1.report`.
    pub fn report(&self) -> report::Api<'c> {
        report::Api::new(self.client)
    }
    /// The operations of `acme.v1.shelf`.
    pub fn shelf(&self) -> shelf::Api<'c> {
        shelf::Api::new(self.client)
    }
    /// The operations of `acme.v1.tree`.
    pub fn tree(&self) -> tree::Api<'c> {
        tree::Api::new(self.client)
    }
    /// The operations of `acme.v1.wire_`.
    pub fn wire_(&self) -> wire_::Api<'c> {
        wire_::Api::new(self.client)
    }
}
