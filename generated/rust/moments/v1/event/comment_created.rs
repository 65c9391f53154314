// Generated from spec/moments/v1/event/comment_created.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::moments::v1;
/// Comment published / 发布评论.
///
/// Is pushed when a user has published a comment in Moments. / 公司圈用户发布评论时推送。
///
/// - Type: `moments.comment.created_v1`
/// - Scopes, any of: `moments:moments:readonly`, `moments:moments:access_all`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/comment/events/created)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommentCreated {
    /// The IDs of the user who acted; only if under their real name. / 操作者的用户 ID，仅实名操作时返回。
    pub user_id: v1::UserId,
    /// The ID of the comment. / 评论的 ID。
    pub id: String,
    /// When the comment was made. / 评论的创建时间。
    pub create_time: String,
    /// The ID of the post that the comment is on. / 评论所在帖子的 ID。
    pub post_id: String,
    /// The ID of the comment that this one replies to. / 所回复的评论的 ID。
    pub reply_comment_id: String,
    /// The ID of the comment that started the thread. / 所在评论串中首条评论的 ID。
    pub root_comment_id: String,
    /// Under what identity the comment was made. / 评论者以什么身份评论。
    /// - `1`: Real name / 实名
    /// - `2`: Nickname / 花名
    /// - `3`: Anonymous / 匿名
    /// - `4`: Official account / 官方号
    pub user_type: i64,
}
impl wire::Object for CommentCreated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("id", &mut self.id);
        f.field("create_time", &mut self.create_time);
        f.field("post_id", &mut self.post_id);
        f.field("reply_comment_id", &mut self.reply_comment_id);
        f.field("root_comment_id", &mut self.root_comment_id);
        f.field("user_type", &mut self.user_type);
    }
}
crate::codegen::__impl_object! {
    CommentCreated
}
crate::codegen::__event! {
    CommentCreated:
    Descriptor::new("moments.v1.event.comment_created", "moments.comment.created_v1")
        .documented(text("发布评论", "Comment published"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/comment/events/created")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::MOMENTS_MOMENTS_READONLY]),
            scopes(&[crate::scope::MOMENTS_MOMENTS_ACCESS_ALL]),
        ])
        .guards(&[Guard::received("user_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])])])
}
