// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod types;
pub use types::*;
/// `board.v1.whiteboard`
///
/// - [`DownloadAsImage`](struct@whiteboard::DownloadAsImage): Download a whiteboard as an image / 下载画板为图片
/// - [`Theme`](struct@whiteboard::Theme): Get the theme of a whiteboard / 获取画板主题
/// - [`UpdateTheme`](struct@whiteboard::UpdateTheme): Update the theme of a whiteboard / 更新主题
pub mod whiteboard;
/// `board.v1.whiteboard_node`
///
/// - [`Create`](struct@whiteboard_node::Create): Create whiteboard nodes / 创建画板节点
/// - [`CreatePlantuml`](struct@whiteboard_node::CreatePlantuml): Import a diagram into a whiteboard / 解析画板语法
/// - [`List`](struct@whiteboard_node::List): List whiteboard nodes / 获取所有节点
pub mod whiteboard_node;
/// The operations of `board.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `board.v1.whiteboard`.
    pub fn whiteboard(&self) -> whiteboard::Api<'c> {
        whiteboard::Api::new(self.client)
    }
    /// The operations of `board.v1.whiteboard_node`.
    pub fn whiteboard_node(&self) -> whiteboard_node::Api<'c> {
        whiteboard_node::Api::new(self.client)
    }
}
