// Generated from spec/moments/v1/event/post_created.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::moments::v1;
/// Post published / 发布帖子.
///
/// Is pushed when a user has published a post in Moments. / 公司圈用户发布帖子时推送。
///
/// - Type: `moments.post.created_v1`
/// - Scopes, any of: `moments:moments:readonly`, `moments:moments:access_all`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/post/events/created)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostCreated {
    /// The ID of the post. / 帖子的 ID。
    pub id: String,
    /// The IDs of the user who acted; only if under their real name. / 操作者的用户 ID，仅实名操作时返回。
    pub user_id: v1::UserId,
    /// When the post was created. / 帖子的创建时间。
    pub create_time: String,
    /// The IDs of the categories that the post is in. / 帖子所在板块的 ID。
    pub category_ids: Vec<String>,
    /// The URL of the post. / 帖子的链接。
    pub link: String,
    /// Under what identity the post was made. / 发帖者的身份。
    /// - `1`: Real name / 实名
    /// - `2`: Nickname / 花名
    /// - `3`: Anonymous / 匿名
    /// - `4`: Official account / 官方号
    pub user_type: i64,
}
impl wire::Object for PostCreated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("user_id", &mut self.user_id);
        f.field("create_time", &mut self.create_time);
        f.field("category_ids", &mut self.category_ids);
        f.field("link", &mut self.link);
        f.field("user_type", &mut self.user_type);
    }
}
crate::codegen::__impl_object! {
    PostCreated
}
crate::codegen::__event! {
    PostCreated:
    Descriptor::new("moments.v1.event.post_created", "moments.post.created_v1")
        .documented(text("发布帖子", "Post published"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/post/events/created")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::MOMENTS_MOMENTS_READONLY]),
            scopes(&[crate::scope::MOMENTS_MOMENTS_ACCESS_ALL]),
        ])
        .guards(&[Guard::received("user_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])])])
}
