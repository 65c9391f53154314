// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `wiki.v2.space`
///
/// - [`Create`](struct@space::Create): Create a wiki space / 创建知识空间
/// - [`Get`](struct@space::Get): Get a wiki space / 获取知识空间信息
/// - [`GetNode`](struct@space::GetNode): Get a wiki node / 获取知识空间节点信息
/// - [`List`](struct@space::List): List wiki spaces / 获取知识空间列表
pub mod space;
/// `wiki.v2.space_member`
///
/// - [`Create`](struct@space_member::Create): Add a member to a wiki space / 添加知识空间成员
/// - [`Delete`](struct@space_member::Delete): Remove a member from a wiki space / 删除知识空间成员
/// - [`List`](struct@space_member::List): List the members of a wiki space / 获取知识空间成员列表
pub mod space_member;
/// `wiki.v2.space_node`
///
/// - [`Copy`](struct@space_node::Copy): Copy a wiki node / 创建知识空间节点副本
/// - [`Create`](struct@space_node::Create): Create a wiki node / 创建知识空间节点
/// - [`List`](struct@space_node::List): List child wiki nodes / 获取知识空间子节点列表
/// - [`Move`](struct@space_node::Move): Move a wiki node / 移动知识空间节点
/// - [`MoveDocsToWiki`](struct@space_node::MoveDocsToWiki): Move a document to a wiki space / 移动云空间文档至知识空间
/// - [`UpdateTitle`](struct@space_node::UpdateTitle): Update the title of a wiki node / 更新知识空间节点标题
pub mod space_node;
/// `wiki.v2.space_setting`
///
/// - [`Update`](struct@space_setting::Update): Update the settings of a wiki space / 更新知识空间设置
pub mod space_setting;
/// `wiki.v2.task`
///
/// - [`Get`](struct@task::Get): Get the result of a wiki task / 获取任务结果
pub mod task;
mod types;
pub use types::*;
/// The operations of `wiki.v2`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `wiki.v2.space`.
    pub fn space(&self) -> space::Api<'c> {
        space::Api::new(self.client)
    }
    /// The operations of `wiki.v2.space_member`.
    pub fn space_member(&self) -> space_member::Api<'c> {
        space_member::Api::new(self.client)
    }
    /// The operations of `wiki.v2.space_node`.
    pub fn space_node(&self) -> space_node::Api<'c> {
        space_node::Api::new(self.client)
    }
    /// The operations of `wiki.v2.space_setting`.
    pub fn space_setting(&self) -> space_setting::Api<'c> {
        space_setting::Api::new(self.client)
    }
    /// The operations of `wiki.v2.task`.
    pub fn task(&self) -> task::Api<'c> {
        task::Api::new(self.client)
    }
}
