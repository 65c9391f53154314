// Generated from spec/moments/v1/event/reaction_created.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::moments::v1;
/// Reaction added / 表情互动.
///
/// Is pushed when a user has added a reaction in Moments. / 公司圈用户添加表情互动时推送。
///
/// - Type: `moments.reaction.created_v1`
/// - Scopes, any of: `moments:moments:readonly`, `moments:moments:access_all`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/reaction/events/created)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReactionCreated {
    /// The emoji of the reaction. / 回应所用的表情。
    pub r#type: String,
    /// The IDs of the user who acted; only if under their real name. / 操作者的用户 ID，仅实名操作时返回。
    pub user_id: v1::UserId,
    /// The ID of the post or comment that was reacted to. / 所回应的帖子或评论的 ID。
    pub entity_id: String,
    /// The ID of the reaction. / 表情回应的 ID。
    pub id: String,
    /// Whether the reaction is to a post or a comment. / 回应的是帖子还是评论。
    /// - `1`: Post / 帖子
    /// - `2`: Comment / 评论
    pub entity_type: i64,
    /// Under what identity the reaction was made. / 回应者的身份。
    /// - `1`: Real name / 实名
    /// - `2`: Nickname / 花名
    /// - `3`: Anonymous / 匿名
    /// - `4`: Official account / 官方号
    pub user_type: i64,
    /// When the reaction was made. / 表情回应的创建时间。
    pub create_time: String,
}
impl wire::Object for ReactionCreated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("user_id", &mut self.user_id);
        f.field("entity_id", &mut self.entity_id);
        f.field("id", &mut self.id);
        f.field("entity_type", &mut self.entity_type);
        f.field("user_type", &mut self.user_type);
        f.field("create_time", &mut self.create_time);
    }
}
crate::codegen::__impl_object! {
    ReactionCreated
}
crate::codegen::__event! {
    ReactionCreated:
    Descriptor::new("moments.v1.event.reaction_created", "moments.reaction.created_v1")
        .documented(text("表情互动", "Reaction added"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/reaction/events/created")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::MOMENTS_MOMENTS_READONLY]),
            scopes(&[crate::scope::MOMENTS_MOMENTS_ACCESS_ALL]),
        ])
        .guards(&[Guard::received("user_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])])])
}
