// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `moments.v1.event`
///
/// - [`CommentCreated`](struct@event::CommentCreated): Comment published / 发布评论
/// - [`CommentDeleted`](struct@event::CommentDeleted): Comment deleted / 删除评论
/// - [`PostCreated`](struct@event::PostCreated): Post published / 发布帖子
/// - [`PostDeleted`](struct@event::PostDeleted): Post deleted / 删除帖子
/// - [`PostStatisticsUpdated`](struct@event::PostStatisticsUpdated): Post statistics changed / 帖子统计数据变更
/// - [`ReactionCreated`](struct@event::ReactionCreated): Reaction added / 表情互动
/// - [`ReactionDeleted`](struct@event::ReactionDeleted): Reaction removed / 取消表情互动
#[cfg(feature = "events")]
pub mod event;
/// `moments.v1.post`
///
/// - [`Get`](struct@post::Get): Get a post / 查询帖子信息
pub mod post;
mod types;
pub use types::*;
/// The operations of `moments.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `moments.v1.post`.
    pub fn post(&self) -> post::Api<'c> {
        post::Api::new(self.client)
    }
}
