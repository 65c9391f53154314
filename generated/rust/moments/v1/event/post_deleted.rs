// Generated from spec/moments/v1/event/post_deleted.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Post deleted / 删除帖子.
///
/// Is pushed when a user has deleted a post in Moments. / 公司圈用户删除帖子时推送。
///
/// - Type: `moments.post.deleted_v1`
/// - Scopes, any of: `moments:moments:readonly`, `moments:moments:access_all`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/post/events/deleted)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostDeleted {
    /// The ID of the post. / 帖子的 ID。
    pub id: String,
}
impl wire::Object for PostDeleted {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
    }
}
crate::codegen::__impl_object! {
    PostDeleted
}
crate::codegen::__event! {
    PostDeleted:
    Descriptor::new("moments.v1.event.post_deleted", "moments.post.deleted_v1")
        .documented(text("删除帖子", "Post deleted"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/post/events/deleted")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::MOMENTS_MOMENTS_READONLY]),
            scopes(&[crate::scope::MOMENTS_MOMENTS_ACCESS_ALL]),
        ])
}
