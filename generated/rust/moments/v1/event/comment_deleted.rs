// Generated from spec/moments/v1/event/comment_deleted.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Comment deleted / 删除评论.
///
/// Is pushed when a user has deleted a comment in Moments. / 公司圈用户删除评论时推送。
///
/// - Type: `moments.comment.deleted_v1`
/// - Scopes, any of: `moments:moments:readonly`, `moments:moments:access_all`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/comment/events/deleted)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommentDeleted {
    /// The ID of the comment. / 评论的 ID。
    pub id: String,
    /// The ID of the post that the comment is on. / 评论所在帖子的 ID。
    pub post_id: String,
}
impl wire::Object for CommentDeleted {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("post_id", &mut self.post_id);
    }
}
crate::codegen::__impl_object! {
    CommentDeleted
}
crate::codegen::__event! {
    CommentDeleted:
    Descriptor::new("moments.v1.event.comment_deleted", "moments.comment.deleted_v1")
        .documented(text("删除评论", "Comment deleted"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/comment/events/deleted")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::MOMENTS_MOMENTS_READONLY]),
            scopes(&[crate::scope::MOMENTS_MOMENTS_ACCESS_ALL]),
        ])
}
