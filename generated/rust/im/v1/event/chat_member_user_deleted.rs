// Generated from spec/im/v1/event/chat_member_user_deleted.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::v1;
/// Users left a chat / 用户出群.
///
/// Pushed when users have left a chat that the bot is in, or were removed from it. / 用户退出机器人所在的群或被移出时推送。
///
/// - Type: `im.chat.member.user.deleted_v1`
/// - Scopes, any of: `im:chat`, `im:chat.members:read`, `im:chat:readonly`
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
/// # Notes / 注意事项
///
/// In the console it is called `用户主动退群或被移出群聊`. / 订阅时，该事件叫做 `用户主动退群或被移出群聊`。
///
/// [Documentation](https://open.feishu.cn/document/server-docs/group/chat-member/event/deleted-2)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatMemberUserDeleted {
    /// The chat. [About chat IDs](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description) says more.
    ///
    /// 群的 ID，参见[群 ID 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description)
    pub chat_id: id::ChatId,
    /// The operator. [User identities](https://open.feishu.cn/document/home/user-identity-introduction/introduction) explains the kinds of ID.
    ///
    /// 操作的人。几种 ID 的区别，见[用户身份概述](https://open.feishu.cn/document/home/user-identity-introduction/introduction)。
    pub operator_id: v1::UserIds,
    /// Whether people of other tenants can be in the chat / 是否是外部群
    pub external: bool,
    /// The tenant of the operator / 操作者所属的企业
    pub operator_tenant_key: String,
    /// Who left / 出群的用户
    pub users: Vec<v1::Member>,
    /// The name of the chat / 群名称
    pub name: String,
    /// The name of the chat by language / 群名称的各语言版本
    pub i18n_names: v1::I18nNames,
}
impl wire::Object for ChatMemberUserDeleted {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_id", &mut self.chat_id);
        f.field("operator_id", &mut self.operator_id);
        f.field("external", &mut self.external);
        f.field("operator_tenant_key", &mut self.operator_tenant_key);
        f.field("users", &mut self.users);
        f.field("name", &mut self.name);
        f.field("i18n_names", &mut self.i18n_names);
    }
}
crate::codegen::__impl_object! {
    ChatMemberUserDeleted
}
crate::codegen::__event! {
    ChatMemberUserDeleted:
    Descriptor::new("im.v1.event.chat_member_user_deleted", "im.chat.member.user.deleted_v1")
        .documented(text("用户出群", "Users left a chat"), "https://open.feishu.cn/document/server-docs/group/chat-member/event/deleted-2")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::IM_CHAT]),
            scopes(&[crate::scope::IM_CHAT_MEMBERS_READ]),
            scopes(&[crate::scope::IM_CHAT_READONLY]),
        ])
        .guards(&[
            Guard::received("operator_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
            Guard::received("users.user_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
