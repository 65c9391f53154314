// Generated from spec/im/v1/event/chat_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::v1;
/// A chat was changed / 群配置修改.
///
/// Pushed when a chat that the bot is in has another owner, other details such as its name, description or avatar, or other rules on who may invite, edit, share or mention everybody.
///
/// 机器人所在的群被修改时推送：群主，名称、描述、头像等信息，或加人、编辑、分享、@ 所有人等权限。
///
/// - Type: `im.chat.updated_v1`
/// - Scopes, any of: `im:chat`, `im:chat:read`, `im:chat:readonly`
///
/// # Prerequisites / 前提条件
///
/// - The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
/// - The app has [subscribed](https://open.feishu.cn/document/ukTMukTMukTM/uUTNz4SN1MjL1UzM) to the event.
///
/// - 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
/// - 应用已[订阅](https://open.feishu.cn/document/ukTMukTMukTM/uUTNz4SN1MjL1UzM)该事件。
///
/// # Restrictions / 使用限制
///
/// It is pushed to those bots only that are in the chat. / 只推送给在该群内的机器人。
///
/// [Documentation](https://open.feishu.cn/document/server-docs/group/chat/events/updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatUpdated {
    /// The chat. [About chat IDs](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description) says more.
    ///
    /// 群的 ID，参见[群 ID 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description)
    pub chat_id: id::ChatId,
    /// Who changed it. [User identities](https://open.feishu.cn/document/home/user-identity-introduction/introduction) explains the kinds of ID.
    ///
    /// 修改的人。几种 ID 的区别，见[用户身份概述](https://open.feishu.cn/document/home/user-identity-introduction/introduction)。
    pub operator_id: v1::UserIds,
    /// Whether people of other tenants can be in the chat / 是否是外部群
    pub external: bool,
    /// The tenant of the operator / 操作者所属的企业
    pub operator_tenant_key: String,
    /// After the change / 修改之后
    pub after_change: v1::ChatChange,
    /// Before the change / 修改之前
    pub before_change: v1::ChatChange,
    /// How the list of those who may post has changed / 可以发言的成员的变化
    pub moderator_list: ChatUpdatedModeratorList,
}
impl wire::Object for ChatUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_id", &mut self.chat_id);
        f.field("operator_id", &mut self.operator_id);
        f.field("external", &mut self.external);
        f.field("operator_tenant_key", &mut self.operator_tenant_key);
        f.field("after_change", &mut self.after_change);
        f.field("before_change", &mut self.before_change);
        f.field("moderator_list", &mut self.moderator_list);
    }
}
crate::codegen::__impl_object! {
    ChatUpdated
}
crate::codegen::__event! {
    ChatUpdated:
    Descriptor::new("im.v1.event.chat_updated", "im.chat.updated_v1")
        .documented(text("群配置修改", "A chat was changed"), "https://open.feishu.cn/document/server-docs/group/chat/events/updated")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::IM_CHAT]),
            scopes(&[crate::scope::IM_CHAT_READ]),
            scopes(&[crate::scope::IM_CHAT_READONLY]),
        ])
        .guards(&[
            Guard::received("operator_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
            Guard::received("after_change.owner_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
            Guard::received("before_change.owner_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
            Guard::received("moderator_list.added_member_list.user_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
            Guard::received("moderator_list.removed_member_list.user_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
/// How the list of those who may post has changed / 可以发言的成员的变化
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatUpdatedModeratorList {
    /// Who was added. The owner always is among them. / 加入名单的成员，其中总有群主。
    pub added_member_list: Vec<v1::Moderator>,
    /// Who was removed / 移出名单的成员
    pub removed_member_list: Vec<v1::Moderator>,
}
impl wire::Object for ChatUpdatedModeratorList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("added_member_list", &mut self.added_member_list);
        f.field("removed_member_list", &mut self.removed_member_list);
    }
}
crate::codegen::__impl_object! {
    ChatUpdatedModeratorList
}
