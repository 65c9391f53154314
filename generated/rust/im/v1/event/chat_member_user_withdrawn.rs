// Generated from spec/im/v1/event/chat_member_user_withdrawn.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::v1;
/// Invitations to a chat were withdrawn / 撤销拉用户进群.
///
/// Pushed when an invitation to a chat that the bot is in has been withdrawn, which removes the invited user from the chat.
///
/// 用户被拉进机器人所在的群之后，这次邀请被撤销时推送。
///
/// - Type: `im.chat.member.user.withdrawn_v1`
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
/// [Documentation](https://open.feishu.cn/document/server-docs/group/chat-member/event/withdrawn)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatMemberUserWithdrawn {
    /// The chat. [About chat IDs](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description) says more.
    ///
    /// 群的 ID，参见[群 ID 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description)
    pub chat_id: id::ChatId,
    /// Who withdrew it. [User identities](https://open.feishu.cn/document/home/user-identity-introduction/introduction) explains the kinds of ID.
    ///
    /// 撤销的人。几种 ID 的区别，见[用户身份概述](https://open.feishu.cn/document/home/user-identity-introduction/introduction)。
    pub operator_id: v1::UserIds,
    /// Whether people of other tenants can be in the chat / 是否是外部群
    pub external: bool,
    /// The tenant of the operator / 操作者所属的企业
    pub operator_tenant_key: String,
    /// Whose invitation was withdrawn / 被撤销邀请的用户
    pub users: Vec<v1::Member>,
    /// The name of the chat / 群名称
    pub name: String,
    /// The name of the chat by language / 群名称的各语言版本
    pub i18n_names: v1::I18nNames,
}
impl wire::Object for ChatMemberUserWithdrawn {
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
    ChatMemberUserWithdrawn
}
crate::codegen::__event! {
    ChatMemberUserWithdrawn:
    Descriptor::new("im.v1.event.chat_member_user_withdrawn", "im.chat.member.user.withdrawn_v1")
        .documented(text("撤销拉用户进群", "Invitations to a chat were withdrawn"), "https://open.feishu.cn/document/server-docs/group/chat-member/event/withdrawn")
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
