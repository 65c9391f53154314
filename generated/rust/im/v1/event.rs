// Generated from spec/im/v1/event/chat_access_event_bot_p2p_chat_entered.yaml … spec/im/v1/event/message_receive.yaml, 13 files. Do not edit: change the spec and run `cargo regen`.

use crate::{endpoint, events, text, wire};
/// A user opened the chat with the bot / 用户进入与机器人的会话.
///
/// Pushed when a user has opened their private chat with the bot.
///
/// 用户打开与机器人的单聊时推送。
///
/// - Type: `im.chat.access_event.bot_p2p_chat_entered_v1`
/// - Needs no scope
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
/// The client of the user has to be version 7.18 or later.
///
/// 用户的客户端须是 7.18 或更高版本。
///
/// [Documentation](https://open.feishu.cn/document/server-docs/group/chat-member/event/bot_p2p_chat_entered)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ChatAccessEventBotP2pChatEntered {
    /// The chat. [About chat IDs](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description) says more.
    ///
    /// 群的 ID，参见[群 ID 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description)
    pub chat_id: crate::id::ChatId,
    /// Who opened it. [User identities](https://open.feishu.cn/document/home/user-identity-introduction/introduction) explains the kinds of ID.
    ///
    /// 打开会话的用户。几种 ID 的区别，见[用户身份概述](https://open.feishu.cn/document/home/user-identity-introduction/introduction)。
    pub operator_id: UserIds,
    /// The latest message of the chat that the user can see. It can be [read](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/get).
    ///
    /// 会话中该用户可见的最新消息，可以[获取其内容](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/get)。
    pub last_message_id: Option<crate::id::MessageId>,
    /// When that message was sent (timestamp in milliseconds)
    ///
    /// 最新消息的发送时间（毫秒时间戳）
    pub last_message_create_time: Option<wire::TimestampMs>,
}
impl ChatAccessEventBotP2pChatEntered {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `chat_id`.
    #[must_use]
    pub fn chat_id(mut self, value: impl Into<crate::id::ChatId>) -> Self {
        self.chat_id = value.into();
        self
    }
    /// Sets `operator_id`.
    #[must_use]
    pub fn operator_id(mut self, value: UserIds) -> Self {
        self.operator_id = value;
        self
    }
    /// Sets `last_message_id`.
    #[must_use]
    pub fn last_message_id(mut self, value: impl Into<crate::id::MessageId>) -> Self {
        self.last_message_id = Some(value.into());
        self
    }
    /// Sets `last_message_create_time`.
    #[must_use]
    pub fn last_message_create_time(
        mut self,
        value: impl Into<wire::TimestampMs>,
    ) -> Self {
        self.last_message_create_time = Some(value.into());
        self
    }
}
impl wire::Object for ChatAccessEventBotP2pChatEntered {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("chat_id", wire::View::Text(self.chat_id.as_str()));
        visit("operator_id", wire::View::Object(&self.operator_id));
        visit("last_message_id", wire::Value::view(&self.last_message_id));
        visit(
            "last_message_create_time",
            wire::Value::view(&self.last_message_create_time),
        );
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "chat_id" => wire::Value::slot(&mut self.chat_id),
            "operator_id" => wire::Slot::Object(&mut self.operator_id),
            "last_message_id" => wire::Slot::Optional(&mut self.last_message_id),
            "last_message_create_time" => {
                wire::Slot::Optional(&mut self.last_message_create_time)
            }
            _ => wire::Slot::Skip,
        }
    }
}
impl ChatAccessEventBotP2pChatEntered {
    /// The type that is written in a push of this event.
    pub const TYPE: &'static str = "im.chat.access_event.bot_p2p_chat_entered_v1";
}
impl events::Payload for ChatAccessEventBotP2pChatEntered {
    const DESCRIPTOR: &'static events::Descriptor = &events::Descriptor::new(
            "im.v1.event.chat_access_event_bot_p2p_chat_entered",
            "im.chat.access_event.bot_p2p_chat_entered_v1",
        )
        .documented(
            text::Text {
                zh: "用户进入与机器人的会话",
                en: "A user opened the chat with the bot",
            },
            "https://open.feishu.cn/document/server-docs/group/chat-member/event/bot_p2p_chat_entered",
        )
        .access(&[endpoint::AppType::Custom, endpoint::AppType::Store], &[])
        .guards(
            &[
                endpoint::Guard::received(
                    "operator_id.user_id",
                    &[
                        endpoint::ScopeRule::new(
                            None,
                            &[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY],
                        ),
                    ],
                ),
            ],
        );
}
/// A chat was disbanded / 群解散.
///
/// Pushed when a chat that the bot is in has been disbanded.
///
/// 机器人所在的群被解散时推送。
///
/// - Type: `im.chat.disbanded_v1`
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
/// - It is pushed to those bots only that are in the chat.
/// - It is not pushed where whoever disbanded the chat in the client kept its history for the members.
///
/// - 只推送给在该群内的机器人。
/// - 在客户端解散时选择了为成员保留历史记录，则不推送。
///
/// [Documentation](https://open.feishu.cn/document/server-docs/group/chat/events/disbanded)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ChatDisbanded {
    /// The chat. [About chat IDs](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description) says more.
    ///
    /// 群的 ID，参见[群 ID 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description)
    pub chat_id: crate::id::ChatId,
    /// Who disbanded it. [User identities](https://open.feishu.cn/document/home/user-identity-introduction/introduction) explains the kinds of ID.
    ///
    /// 解散的人。几种 ID 的区别，见[用户身份概述](https://open.feishu.cn/document/home/user-identity-introduction/introduction)。
    pub operator_id: UserIds,
    /// Whether people of other tenants can be in the chat
    ///
    /// 是否是外部群
    pub external: bool,
    /// The tenant of whoever did it
    ///
    /// 操作者所属的企业
    pub operator_tenant_key: String,
    /// The name of the chat
    ///
    /// 群名称
    pub name: String,
    /// The name of the chat by language
    ///
    /// 群名称的各语言版本
    pub i18n_names: I18nNames,
}
impl ChatDisbanded {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `chat_id`.
    #[must_use]
    pub fn chat_id(mut self, value: impl Into<crate::id::ChatId>) -> Self {
        self.chat_id = value.into();
        self
    }
    /// Sets `operator_id`.
    #[must_use]
    pub fn operator_id(mut self, value: UserIds) -> Self {
        self.operator_id = value;
        self
    }
    /// Sets `external`.
    #[must_use]
    pub fn external(mut self, value: bool) -> Self {
        self.external = value;
        self
    }
    /// Sets `operator_tenant_key`.
    #[must_use]
    pub fn operator_tenant_key(mut self, value: impl Into<String>) -> Self {
        self.operator_tenant_key = value.into();
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `i18n_names`.
    #[must_use]
    pub fn i18n_names(mut self, value: I18nNames) -> Self {
        self.i18n_names = value;
        self
    }
}
impl wire::Object for ChatDisbanded {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("chat_id", wire::View::Text(self.chat_id.as_str()));
        visit("operator_id", wire::View::Object(&self.operator_id));
        visit("external", wire::View::Boolean(self.external));
        visit("operator_tenant_key", wire::View::Text(&self.operator_tenant_key));
        visit("name", wire::View::Text(&self.name));
        visit("i18n_names", wire::View::Object(&self.i18n_names));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "chat_id" => wire::Value::slot(&mut self.chat_id),
            "operator_id" => wire::Slot::Object(&mut self.operator_id),
            "external" => wire::Slot::Boolean(&mut self.external),
            "operator_tenant_key" => wire::Slot::Text(&mut self.operator_tenant_key),
            "name" => wire::Slot::Text(&mut self.name),
            "i18n_names" => wire::Slot::Object(&mut self.i18n_names),
            _ => wire::Slot::Skip,
        }
    }
}
impl ChatDisbanded {
    /// The type that is written in a push of this event.
    pub const TYPE: &'static str = "im.chat.disbanded_v1";
}
impl events::Payload for ChatDisbanded {
    const DESCRIPTOR: &'static events::Descriptor = &events::Descriptor::new(
            "im.v1.event.chat_disbanded",
            "im.chat.disbanded_v1",
        )
        .documented(
            text::Text {
                zh: "群解散",
                en: "A chat was disbanded",
            },
            "https://open.feishu.cn/document/server-docs/group/chat/events/disbanded",
        )
        .access(
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT]),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT_READ]),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT_READONLY]),
            ],
        )
        .guards(
            &[
                endpoint::Guard::received(
                    "operator_id.user_id",
                    &[
                        endpoint::ScopeRule::new(
                            None,
                            &[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY],
                        ),
                    ],
                ),
            ],
        );
}
/// The bot was added to a chat / 机器人进群.
///
/// Pushed when the bot has been added to a chat.
///
/// 机器人被添加到群里时推送。
///
/// - Type: `im.chat.member.bot.added_v1`
/// - Scopes, any of: `im:chat`, `im:chat.members:bot_access`, `im:chat:readonly`
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
/// Where a bot invites a bot, it is pushed to the one that was invited, and not to those that were in the chat already.
///
/// 机器人邀请机器人进群时，只推送给被邀请的机器人，不推送给已经在群里的。
///
/// [Documentation](https://open.feishu.cn/document/server-docs/group/chat-member/event/added-2)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ChatMemberBotAdded {
    /// The chat. [About chat IDs](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description) says more.
    ///
    /// 群的 ID，参见[群 ID 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description)
    pub chat_id: crate::id::ChatId,
    /// Who added it. [User identities](https://open.feishu.cn/document/home/user-identity-introduction/introduction) explains the kinds of ID.
    ///
    /// 添加的人。几种 ID 的区别，见[用户身份概述](https://open.feishu.cn/document/home/user-identity-introduction/introduction)。
    pub operator_id: UserIds,
    /// Whether people of other tenants can be in the chat
    ///
    /// 是否是外部群
    pub external: bool,
    /// The tenant of whoever did it
    ///
    /// 操作者所属的企业
    pub operator_tenant_key: String,
    /// The name of the chat
    ///
    /// 群名称
    pub name: String,
    /// The name of the chat by language
    ///
    /// 群名称的各语言版本
    pub i18n_names: I18nNames,
}
impl ChatMemberBotAdded {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `chat_id`.
    #[must_use]
    pub fn chat_id(mut self, value: impl Into<crate::id::ChatId>) -> Self {
        self.chat_id = value.into();
        self
    }
    /// Sets `operator_id`.
    #[must_use]
    pub fn operator_id(mut self, value: UserIds) -> Self {
        self.operator_id = value;
        self
    }
    /// Sets `external`.
    #[must_use]
    pub fn external(mut self, value: bool) -> Self {
        self.external = value;
        self
    }
    /// Sets `operator_tenant_key`.
    #[must_use]
    pub fn operator_tenant_key(mut self, value: impl Into<String>) -> Self {
        self.operator_tenant_key = value.into();
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `i18n_names`.
    #[must_use]
    pub fn i18n_names(mut self, value: I18nNames) -> Self {
        self.i18n_names = value;
        self
    }
}
impl wire::Object for ChatMemberBotAdded {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("chat_id", wire::View::Text(self.chat_id.as_str()));
        visit("operator_id", wire::View::Object(&self.operator_id));
        visit("external", wire::View::Boolean(self.external));
        visit("operator_tenant_key", wire::View::Text(&self.operator_tenant_key));
        visit("name", wire::View::Text(&self.name));
        visit("i18n_names", wire::View::Object(&self.i18n_names));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "chat_id" => wire::Value::slot(&mut self.chat_id),
            "operator_id" => wire::Slot::Object(&mut self.operator_id),
            "external" => wire::Slot::Boolean(&mut self.external),
            "operator_tenant_key" => wire::Slot::Text(&mut self.operator_tenant_key),
            "name" => wire::Slot::Text(&mut self.name),
            "i18n_names" => wire::Slot::Object(&mut self.i18n_names),
            _ => wire::Slot::Skip,
        }
    }
}
impl ChatMemberBotAdded {
    /// The type that is written in a push of this event.
    pub const TYPE: &'static str = "im.chat.member.bot.added_v1";
}
impl events::Payload for ChatMemberBotAdded {
    const DESCRIPTOR: &'static events::Descriptor = &events::Descriptor::new(
            "im.v1.event.chat_member_bot_added",
            "im.chat.member.bot.added_v1",
        )
        .documented(
            text::Text {
                zh: "机器人进群",
                en: "The bot was added to a chat",
            },
            "https://open.feishu.cn/document/server-docs/group/chat-member/event/added-2",
        )
        .access(
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT]),
                endpoint::ScopeRule::new(
                    None,
                    &[crate::scope::IM_CHAT_MEMBERS_BOT_ACCESS],
                ),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT_READONLY]),
            ],
        )
        .guards(
            &[
                endpoint::Guard::received(
                    "operator_id.user_id",
                    &[
                        endpoint::ScopeRule::new(
                            None,
                            &[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY],
                        ),
                    ],
                ),
            ],
        );
}
/// The bot was removed from a chat / 机器人被移出群.
///
/// Pushed to the bot that has been removed from a chat.
///
/// 机器人被移出群时，推送给被移出的机器人。
///
/// - Type: `im.chat.member.bot.deleted_v1`
/// - Scopes, any of: `im:chat`, `im:chat.members:bot_access`, `im:chat:readonly`
///
/// # Prerequisites / 前提条件
///
/// - The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
/// - The app has [subscribed](https://open.feishu.cn/document/ukTMukTMukTM/uUTNz4SN1MjL1UzM) to the event.
///
/// - 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
/// - 应用已[订阅](https://open.feishu.cn/document/ukTMukTMukTM/uUTNz4SN1MjL1UzM)该事件。
///
/// [Documentation](https://open.feishu.cn/document/server-docs/group/chat-member/event/deleted)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ChatMemberBotDeleted {
    /// The chat. [About chat IDs](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description) says more.
    ///
    /// 群的 ID，参见[群 ID 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description)
    pub chat_id: crate::id::ChatId,
    /// Who removed it. [User identities](https://open.feishu.cn/document/home/user-identity-introduction/introduction) explains the kinds of ID.
    ///
    /// 移出的人。几种 ID 的区别，见[用户身份概述](https://open.feishu.cn/document/home/user-identity-introduction/introduction)。
    pub operator_id: UserIds,
    /// Whether people of other tenants can be in the chat
    ///
    /// 是否是外部群
    pub external: bool,
    /// The tenant of whoever did it
    ///
    /// 操作者所属的企业
    pub operator_tenant_key: String,
    /// The name of the chat
    ///
    /// 群名称
    pub name: String,
    /// The name of the chat by language
    ///
    /// 群名称的各语言版本
    pub i18n_names: I18nNames,
}
impl ChatMemberBotDeleted {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `chat_id`.
    #[must_use]
    pub fn chat_id(mut self, value: impl Into<crate::id::ChatId>) -> Self {
        self.chat_id = value.into();
        self
    }
    /// Sets `operator_id`.
    #[must_use]
    pub fn operator_id(mut self, value: UserIds) -> Self {
        self.operator_id = value;
        self
    }
    /// Sets `external`.
    #[must_use]
    pub fn external(mut self, value: bool) -> Self {
        self.external = value;
        self
    }
    /// Sets `operator_tenant_key`.
    #[must_use]
    pub fn operator_tenant_key(mut self, value: impl Into<String>) -> Self {
        self.operator_tenant_key = value.into();
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `i18n_names`.
    #[must_use]
    pub fn i18n_names(mut self, value: I18nNames) -> Self {
        self.i18n_names = value;
        self
    }
}
impl wire::Object for ChatMemberBotDeleted {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("chat_id", wire::View::Text(self.chat_id.as_str()));
        visit("operator_id", wire::View::Object(&self.operator_id));
        visit("external", wire::View::Boolean(self.external));
        visit("operator_tenant_key", wire::View::Text(&self.operator_tenant_key));
        visit("name", wire::View::Text(&self.name));
        visit("i18n_names", wire::View::Object(&self.i18n_names));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "chat_id" => wire::Value::slot(&mut self.chat_id),
            "operator_id" => wire::Slot::Object(&mut self.operator_id),
            "external" => wire::Slot::Boolean(&mut self.external),
            "operator_tenant_key" => wire::Slot::Text(&mut self.operator_tenant_key),
            "name" => wire::Slot::Text(&mut self.name),
            "i18n_names" => wire::Slot::Object(&mut self.i18n_names),
            _ => wire::Slot::Skip,
        }
    }
}
impl ChatMemberBotDeleted {
    /// The type that is written in a push of this event.
    pub const TYPE: &'static str = "im.chat.member.bot.deleted_v1";
}
impl events::Payload for ChatMemberBotDeleted {
    const DESCRIPTOR: &'static events::Descriptor = &events::Descriptor::new(
            "im.v1.event.chat_member_bot_deleted",
            "im.chat.member.bot.deleted_v1",
        )
        .documented(
            text::Text {
                zh: "机器人被移出群",
                en: "The bot was removed from a chat",
            },
            "https://open.feishu.cn/document/server-docs/group/chat-member/event/deleted",
        )
        .access(
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT]),
                endpoint::ScopeRule::new(
                    None,
                    &[crate::scope::IM_CHAT_MEMBERS_BOT_ACCESS],
                ),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT_READONLY]),
            ],
        )
        .guards(
            &[
                endpoint::Guard::received(
                    "operator_id.user_id",
                    &[
                        endpoint::ScopeRule::new(
                            None,
                            &[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY],
                        ),
                    ],
                ),
            ],
        );
}
/// Users joined a chat / 用户进群.
///
/// Pushed when users have joined a chat that the bot is in, be it one of threads or not.
///
/// 用户进入机器人所在的群时推送，话题群也一样。
///
/// - Type: `im.chat.member.user.added_v1`
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
/// It is pushed to those bots only that are in the chat.
///
/// 只推送给在该群内的机器人。
///
/// [Documentation](https://open.feishu.cn/document/server-docs/group/chat-member/event/added)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ChatMemberUserAdded {
    /// The chat. [About chat IDs](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description) says more.
    ///
    /// 群的 ID，参见[群 ID 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description)
    pub chat_id: crate::id::ChatId,
    /// Who did it. [User identities](https://open.feishu.cn/document/home/user-identity-introduction/introduction) explains the kinds of ID.
    ///
    /// 操作的人。几种 ID 的区别，见[用户身份概述](https://open.feishu.cn/document/home/user-identity-introduction/introduction)。
    pub operator_id: UserIds,
    /// Whether people of other tenants can be in the chat
    ///
    /// 是否是外部群
    pub external: bool,
    /// The tenant of whoever did it
    ///
    /// 操作者所属的企业
    pub operator_tenant_key: String,
    /// Who joined
    ///
    /// 进群的用户
    pub users: Vec<Member>,
    /// The name of the chat
    ///
    /// 群名称
    pub name: String,
    /// The name of the chat by language
    ///
    /// 群名称的各语言版本
    pub i18n_names: I18nNames,
}
impl ChatMemberUserAdded {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `chat_id`.
    #[must_use]
    pub fn chat_id(mut self, value: impl Into<crate::id::ChatId>) -> Self {
        self.chat_id = value.into();
        self
    }
    /// Sets `operator_id`.
    #[must_use]
    pub fn operator_id(mut self, value: UserIds) -> Self {
        self.operator_id = value;
        self
    }
    /// Sets `external`.
    #[must_use]
    pub fn external(mut self, value: bool) -> Self {
        self.external = value;
        self
    }
    /// Sets `operator_tenant_key`.
    #[must_use]
    pub fn operator_tenant_key(mut self, value: impl Into<String>) -> Self {
        self.operator_tenant_key = value.into();
        self
    }
    /// Sets `users`.
    #[must_use]
    pub fn users(mut self, value: impl Into<Vec<Member>>) -> Self {
        self.users = value.into();
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `i18n_names`.
    #[must_use]
    pub fn i18n_names(mut self, value: I18nNames) -> Self {
        self.i18n_names = value;
        self
    }
}
impl wire::Object for ChatMemberUserAdded {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("chat_id", wire::View::Text(self.chat_id.as_str()));
        visit("operator_id", wire::View::Object(&self.operator_id));
        visit("external", wire::View::Boolean(self.external));
        visit("operator_tenant_key", wire::View::Text(&self.operator_tenant_key));
        visit("users", wire::View::List(&self.users));
        visit("name", wire::View::Text(&self.name));
        visit("i18n_names", wire::View::Object(&self.i18n_names));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "chat_id" => wire::Value::slot(&mut self.chat_id),
            "operator_id" => wire::Slot::Object(&mut self.operator_id),
            "external" => wire::Slot::Boolean(&mut self.external),
            "operator_tenant_key" => wire::Slot::Text(&mut self.operator_tenant_key),
            "users" => wire::Slot::List(&mut self.users),
            "name" => wire::Slot::Text(&mut self.name),
            "i18n_names" => wire::Slot::Object(&mut self.i18n_names),
            _ => wire::Slot::Skip,
        }
    }
}
impl ChatMemberUserAdded {
    /// The type that is written in a push of this event.
    pub const TYPE: &'static str = "im.chat.member.user.added_v1";
}
impl events::Payload for ChatMemberUserAdded {
    const DESCRIPTOR: &'static events::Descriptor = &events::Descriptor::new(
            "im.v1.event.chat_member_user_added",
            "im.chat.member.user.added_v1",
        )
        .documented(
            text::Text {
                zh: "用户进群",
                en: "Users joined a chat",
            },
            "https://open.feishu.cn/document/server-docs/group/chat-member/event/added",
        )
        .access(
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT]),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT_MEMBERS_READ]),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT_READONLY]),
            ],
        )
        .guards(
            &[
                endpoint::Guard::received(
                    "operator_id.user_id",
                    &[
                        endpoint::ScopeRule::new(
                            None,
                            &[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY],
                        ),
                    ],
                ),
                endpoint::Guard::received(
                    "users.user_id.user_id",
                    &[
                        endpoint::ScopeRule::new(
                            None,
                            &[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY],
                        ),
                    ],
                ),
            ],
        );
}
/// Users left a chat / 用户出群.
///
/// Pushed when users have left a chat that the bot is in, or were removed from it.
///
/// 用户退出机器人所在的群或被移出时推送。
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
/// It is pushed to those bots only that are in the chat.
///
/// 只推送给在该群内的机器人。
///
/// # Notes / 注意事项
///
/// In the console it is called `用户主动退群或被移出群聊`.
///
/// 订阅时，该事件叫做 `用户主动退群或被移出群聊`。
///
/// [Documentation](https://open.feishu.cn/document/server-docs/group/chat-member/event/deleted-2)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ChatMemberUserDeleted {
    /// The chat. [About chat IDs](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description) says more.
    ///
    /// 群的 ID，参见[群 ID 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description)
    pub chat_id: crate::id::ChatId,
    /// Who did it. [User identities](https://open.feishu.cn/document/home/user-identity-introduction/introduction) explains the kinds of ID.
    ///
    /// 操作的人。几种 ID 的区别，见[用户身份概述](https://open.feishu.cn/document/home/user-identity-introduction/introduction)。
    pub operator_id: UserIds,
    /// Whether people of other tenants can be in the chat
    ///
    /// 是否是外部群
    pub external: bool,
    /// The tenant of whoever did it
    ///
    /// 操作者所属的企业
    pub operator_tenant_key: String,
    /// Who left
    ///
    /// 出群的用户
    pub users: Vec<Member>,
    /// The name of the chat
    ///
    /// 群名称
    pub name: String,
    /// The name of the chat by language
    ///
    /// 群名称的各语言版本
    pub i18n_names: I18nNames,
}
impl ChatMemberUserDeleted {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `chat_id`.
    #[must_use]
    pub fn chat_id(mut self, value: impl Into<crate::id::ChatId>) -> Self {
        self.chat_id = value.into();
        self
    }
    /// Sets `operator_id`.
    #[must_use]
    pub fn operator_id(mut self, value: UserIds) -> Self {
        self.operator_id = value;
        self
    }
    /// Sets `external`.
    #[must_use]
    pub fn external(mut self, value: bool) -> Self {
        self.external = value;
        self
    }
    /// Sets `operator_tenant_key`.
    #[must_use]
    pub fn operator_tenant_key(mut self, value: impl Into<String>) -> Self {
        self.operator_tenant_key = value.into();
        self
    }
    /// Sets `users`.
    #[must_use]
    pub fn users(mut self, value: impl Into<Vec<Member>>) -> Self {
        self.users = value.into();
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `i18n_names`.
    #[must_use]
    pub fn i18n_names(mut self, value: I18nNames) -> Self {
        self.i18n_names = value;
        self
    }
}
impl wire::Object for ChatMemberUserDeleted {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("chat_id", wire::View::Text(self.chat_id.as_str()));
        visit("operator_id", wire::View::Object(&self.operator_id));
        visit("external", wire::View::Boolean(self.external));
        visit("operator_tenant_key", wire::View::Text(&self.operator_tenant_key));
        visit("users", wire::View::List(&self.users));
        visit("name", wire::View::Text(&self.name));
        visit("i18n_names", wire::View::Object(&self.i18n_names));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "chat_id" => wire::Value::slot(&mut self.chat_id),
            "operator_id" => wire::Slot::Object(&mut self.operator_id),
            "external" => wire::Slot::Boolean(&mut self.external),
            "operator_tenant_key" => wire::Slot::Text(&mut self.operator_tenant_key),
            "users" => wire::Slot::List(&mut self.users),
            "name" => wire::Slot::Text(&mut self.name),
            "i18n_names" => wire::Slot::Object(&mut self.i18n_names),
            _ => wire::Slot::Skip,
        }
    }
}
impl ChatMemberUserDeleted {
    /// The type that is written in a push of this event.
    pub const TYPE: &'static str = "im.chat.member.user.deleted_v1";
}
impl events::Payload for ChatMemberUserDeleted {
    const DESCRIPTOR: &'static events::Descriptor = &events::Descriptor::new(
            "im.v1.event.chat_member_user_deleted",
            "im.chat.member.user.deleted_v1",
        )
        .documented(
            text::Text {
                zh: "用户出群",
                en: "Users left a chat",
            },
            "https://open.feishu.cn/document/server-docs/group/chat-member/event/deleted-2",
        )
        .access(
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT]),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT_MEMBERS_READ]),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT_READONLY]),
            ],
        )
        .guards(
            &[
                endpoint::Guard::received(
                    "operator_id.user_id",
                    &[
                        endpoint::ScopeRule::new(
                            None,
                            &[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY],
                        ),
                    ],
                ),
                endpoint::Guard::received(
                    "users.user_id.user_id",
                    &[
                        endpoint::ScopeRule::new(
                            None,
                            &[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY],
                        ),
                    ],
                ),
            ],
        );
}
/// Invitations to a chat were withdrawn / 撤销拉用户进群.
///
/// Pushed when an invitation to a chat that the bot is in has been withdrawn, and with it whoever was invited.
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
/// It is pushed to those bots only that are in the chat.
///
/// 只推送给在该群内的机器人。
///
/// [Documentation](https://open.feishu.cn/document/server-docs/group/chat-member/event/withdrawn)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ChatMemberUserWithdrawn {
    /// The chat. [About chat IDs](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description) says more.
    ///
    /// 群的 ID，参见[群 ID 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description)
    pub chat_id: crate::id::ChatId,
    /// Who withdrew it. [User identities](https://open.feishu.cn/document/home/user-identity-introduction/introduction) explains the kinds of ID.
    ///
    /// 撤销的人。几种 ID 的区别，见[用户身份概述](https://open.feishu.cn/document/home/user-identity-introduction/introduction)。
    pub operator_id: UserIds,
    /// Whether people of other tenants can be in the chat
    ///
    /// 是否是外部群
    pub external: bool,
    /// The tenant of whoever did it
    ///
    /// 操作者所属的企业
    pub operator_tenant_key: String,
    /// Whose invitation was withdrawn
    ///
    /// 被撤销邀请的用户
    pub users: Vec<Member>,
    /// The name of the chat
    ///
    /// 群名称
    pub name: String,
    /// The name of the chat by language
    ///
    /// 群名称的各语言版本
    pub i18n_names: I18nNames,
}
impl ChatMemberUserWithdrawn {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `chat_id`.
    #[must_use]
    pub fn chat_id(mut self, value: impl Into<crate::id::ChatId>) -> Self {
        self.chat_id = value.into();
        self
    }
    /// Sets `operator_id`.
    #[must_use]
    pub fn operator_id(mut self, value: UserIds) -> Self {
        self.operator_id = value;
        self
    }
    /// Sets `external`.
    #[must_use]
    pub fn external(mut self, value: bool) -> Self {
        self.external = value;
        self
    }
    /// Sets `operator_tenant_key`.
    #[must_use]
    pub fn operator_tenant_key(mut self, value: impl Into<String>) -> Self {
        self.operator_tenant_key = value.into();
        self
    }
    /// Sets `users`.
    #[must_use]
    pub fn users(mut self, value: impl Into<Vec<Member>>) -> Self {
        self.users = value.into();
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `i18n_names`.
    #[must_use]
    pub fn i18n_names(mut self, value: I18nNames) -> Self {
        self.i18n_names = value;
        self
    }
}
impl wire::Object for ChatMemberUserWithdrawn {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("chat_id", wire::View::Text(self.chat_id.as_str()));
        visit("operator_id", wire::View::Object(&self.operator_id));
        visit("external", wire::View::Boolean(self.external));
        visit("operator_tenant_key", wire::View::Text(&self.operator_tenant_key));
        visit("users", wire::View::List(&self.users));
        visit("name", wire::View::Text(&self.name));
        visit("i18n_names", wire::View::Object(&self.i18n_names));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "chat_id" => wire::Value::slot(&mut self.chat_id),
            "operator_id" => wire::Slot::Object(&mut self.operator_id),
            "external" => wire::Slot::Boolean(&mut self.external),
            "operator_tenant_key" => wire::Slot::Text(&mut self.operator_tenant_key),
            "users" => wire::Slot::List(&mut self.users),
            "name" => wire::Slot::Text(&mut self.name),
            "i18n_names" => wire::Slot::Object(&mut self.i18n_names),
            _ => wire::Slot::Skip,
        }
    }
}
impl ChatMemberUserWithdrawn {
    /// The type that is written in a push of this event.
    pub const TYPE: &'static str = "im.chat.member.user.withdrawn_v1";
}
impl events::Payload for ChatMemberUserWithdrawn {
    const DESCRIPTOR: &'static events::Descriptor = &events::Descriptor::new(
            "im.v1.event.chat_member_user_withdrawn",
            "im.chat.member.user.withdrawn_v1",
        )
        .documented(
            text::Text {
                zh: "撤销拉用户进群",
                en: "Invitations to a chat were withdrawn",
            },
            "https://open.feishu.cn/document/server-docs/group/chat-member/event/withdrawn",
        )
        .access(
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT]),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT_MEMBERS_READ]),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT_READONLY]),
            ],
        )
        .guards(
            &[
                endpoint::Guard::received(
                    "operator_id.user_id",
                    &[
                        endpoint::ScopeRule::new(
                            None,
                            &[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY],
                        ),
                    ],
                ),
                endpoint::Guard::received(
                    "users.user_id.user_id",
                    &[
                        endpoint::ScopeRule::new(
                            None,
                            &[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY],
                        ),
                    ],
                ),
            ],
        );
}
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
/// It is pushed to those bots only that are in the chat.
///
/// 只推送给在该群内的机器人。
///
/// [Documentation](https://open.feishu.cn/document/server-docs/group/chat/events/updated)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ChatUpdated {
    /// The chat. [About chat IDs](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description) says more.
    ///
    /// 群的 ID，参见[群 ID 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description)
    pub chat_id: crate::id::ChatId,
    /// Who changed it. [User identities](https://open.feishu.cn/document/home/user-identity-introduction/introduction) explains the kinds of ID.
    ///
    /// 修改的人。几种 ID 的区别，见[用户身份概述](https://open.feishu.cn/document/home/user-identity-introduction/introduction)。
    pub operator_id: UserIds,
    /// Whether people of other tenants can be in the chat
    ///
    /// 是否是外部群
    pub external: bool,
    /// The tenant of whoever did it
    ///
    /// 操作者所属的企业
    pub operator_tenant_key: String,
    /// What it is now
    ///
    /// 修改之后
    pub after_change: ChatChange,
    /// What it was
    ///
    /// 修改之前
    pub before_change: ChatChange,
    /// How the list of those who may post has changed
    ///
    /// 可以发言的成员的变化
    pub moderator_list: ModeratorList,
}
impl ChatUpdated {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `chat_id`.
    #[must_use]
    pub fn chat_id(mut self, value: impl Into<crate::id::ChatId>) -> Self {
        self.chat_id = value.into();
        self
    }
    /// Sets `operator_id`.
    #[must_use]
    pub fn operator_id(mut self, value: UserIds) -> Self {
        self.operator_id = value;
        self
    }
    /// Sets `external`.
    #[must_use]
    pub fn external(mut self, value: bool) -> Self {
        self.external = value;
        self
    }
    /// Sets `operator_tenant_key`.
    #[must_use]
    pub fn operator_tenant_key(mut self, value: impl Into<String>) -> Self {
        self.operator_tenant_key = value.into();
        self
    }
    /// Sets `after_change`.
    #[must_use]
    pub fn after_change(mut self, value: ChatChange) -> Self {
        self.after_change = value;
        self
    }
    /// Sets `before_change`.
    #[must_use]
    pub fn before_change(mut self, value: ChatChange) -> Self {
        self.before_change = value;
        self
    }
    /// Sets `moderator_list`.
    #[must_use]
    pub fn moderator_list(mut self, value: ModeratorList) -> Self {
        self.moderator_list = value;
        self
    }
}
impl wire::Object for ChatUpdated {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("chat_id", wire::View::Text(self.chat_id.as_str()));
        visit("operator_id", wire::View::Object(&self.operator_id));
        visit("external", wire::View::Boolean(self.external));
        visit("operator_tenant_key", wire::View::Text(&self.operator_tenant_key));
        visit("after_change", wire::View::Object(&self.after_change));
        visit("before_change", wire::View::Object(&self.before_change));
        visit("moderator_list", wire::View::Object(&self.moderator_list));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "chat_id" => wire::Value::slot(&mut self.chat_id),
            "operator_id" => wire::Slot::Object(&mut self.operator_id),
            "external" => wire::Slot::Boolean(&mut self.external),
            "operator_tenant_key" => wire::Slot::Text(&mut self.operator_tenant_key),
            "after_change" => wire::Slot::Object(&mut self.after_change),
            "before_change" => wire::Slot::Object(&mut self.before_change),
            "moderator_list" => wire::Slot::Object(&mut self.moderator_list),
            _ => wire::Slot::Skip,
        }
    }
}
impl ChatUpdated {
    /// The type that is written in a push of this event.
    pub const TYPE: &'static str = "im.chat.updated_v1";
}
impl events::Payload for ChatUpdated {
    const DESCRIPTOR: &'static events::Descriptor = &events::Descriptor::new(
            "im.v1.event.chat_updated",
            "im.chat.updated_v1",
        )
        .documented(
            text::Text {
                zh: "群配置修改",
                en: "A chat was changed",
            },
            "https://open.feishu.cn/document/server-docs/group/chat/events/updated",
        )
        .access(
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT]),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT_READ]),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT_READONLY]),
            ],
        )
        .guards(
            &[
                endpoint::Guard::received(
                    "operator_id.user_id",
                    &[
                        endpoint::ScopeRule::new(
                            None,
                            &[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY],
                        ),
                    ],
                ),
                endpoint::Guard::received(
                    "after_change.owner_id.user_id",
                    &[
                        endpoint::ScopeRule::new(
                            None,
                            &[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY],
                        ),
                    ],
                ),
                endpoint::Guard::received(
                    "before_change.owner_id.user_id",
                    &[
                        endpoint::ScopeRule::new(
                            None,
                            &[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY],
                        ),
                    ],
                ),
                endpoint::Guard::received(
                    "moderator_list.added_member_list.user_id.user_id",
                    &[
                        endpoint::ScopeRule::new(
                            None,
                            &[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY],
                        ),
                    ],
                ),
                endpoint::Guard::received(
                    "moderator_list.removed_member_list.user_id.user_id",
                    &[
                        endpoint::ScopeRule::new(
                            None,
                            &[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY],
                        ),
                    ],
                ),
            ],
        );
}
/// Messages were read / 消息已读.
///
/// Pushed when a user has read what the bot wrote in a private chat.
///
/// 用户读了机器人在单聊中发送的消息时推送。
///
/// - Type: `im.message.message_read_v1`
/// - Scopes, any of: `im:message`, `im:message:readonly`
///
/// # Prerequisites / 前提条件
///
/// - The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
/// - The app has [subscribed](https://open.feishu.cn/document/ukTMukTMukTM/uUTNz4SN1MjL1UzM) to the event.
///
/// - 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
/// - 应用已[订阅](https://open.feishu.cn/document/ukTMukTMukTM/uUTNz4SN1MjL1UzM)该事件。
///
/// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/events/message_read)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageMessageRead {
    /// Who read them
    ///
    /// 谁读的
    pub reader: Reader,
    /// The messages. They can be [looked up](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/get).
    ///
    /// 读了哪些消息，可以[获取其内容](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/get)。
    pub message_id_list: Vec<crate::id::MessageId>,
}
impl MessageMessageRead {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `reader`.
    #[must_use]
    pub fn reader(mut self, value: Reader) -> Self {
        self.reader = value;
        self
    }
    /// Sets `message_id_list`.
    #[must_use]
    pub fn message_id_list(
        mut self,
        value: impl Into<Vec<crate::id::MessageId>>,
    ) -> Self {
        self.message_id_list = value.into();
        self
    }
}
impl wire::Object for MessageMessageRead {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("reader", wire::View::Object(&self.reader));
        visit("message_id_list", wire::View::List(&self.message_id_list));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "reader" => wire::Slot::Object(&mut self.reader),
            "message_id_list" => wire::Slot::List(&mut self.message_id_list),
            _ => wire::Slot::Skip,
        }
    }
}
impl MessageMessageRead {
    /// The type that is written in a push of this event.
    pub const TYPE: &'static str = "im.message.message_read_v1";
}
impl events::Payload for MessageMessageRead {
    const DESCRIPTOR: &'static events::Descriptor = &events::Descriptor::new(
            "im.v1.event.message_message_read",
            "im.message.message_read_v1",
        )
        .documented(
            text::Text {
                zh: "消息已读",
                en: "Messages were read",
            },
            "https://open.feishu.cn/document/server-docs/im-v1/message/events/message_read",
        )
        .access(
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(None, &[crate::scope::IM_MESSAGE]),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_MESSAGE_READONLY]),
            ],
        )
        .guards(
            &[
                endpoint::Guard::received(
                    "reader.reader_id.user_id",
                    &[
                        endpoint::ScopeRule::new(
                            None,
                            &[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY],
                        ),
                    ],
                ),
            ],
        );
}
/// A reaction was added / 新增消息表情回复.
///
/// Pushed when somebody has reacted to a message of a chat that the bot is in.
///
/// 机器人所在会话中的消息得到表情回复时推送。
///
/// - Type: `im.message.reaction.created_v1`
/// - Scopes, any of: `im:message.reactions:read`, `im:message:readonly`
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
/// It is pushed to those bots only that are in the chat.
///
/// 只推送给在该群内的机器人。
///
/// # Notes / 注意事项
///
/// In the console it is called `消息被reaction`; a search for its type `im.message.reaction.created_v1` finds it as well.
///
/// 订阅时，该事件叫做 `消息被reaction`，也可以按类型 `im.message.reaction.created_v1` 搜索。
///
/// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message-reaction/event/created)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageReactionCreated {
    /// The message. It can be [read](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/get).
    ///
    /// 被回复的消息，可以[获取其内容](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/get)。
    pub message_id: crate::id::MessageId,
    /// Which reaction it is
    ///
    /// 是哪一种表情
    pub reaction_type: Emoji,
    /// Who did it. One of:
    ///
    /// 操作者是用户还是应用：
    pub operator_type: OperatorType,
    /// The user who did it. It is left out where an app did.
    ///
    /// 操作的用户；由应用操作时不推送。
    pub user_id: Option<UserIds>,
    /// The app that did it. It is left out where a user did.
    ///
    /// 操作的应用；由用户操作时不推送。
    pub app_id: Option<crate::id::AppId>,
    /// When it was added (timestamp in milliseconds)
    ///
    /// 何时添加（毫秒时间戳）
    pub action_time: wire::TimestampMs,
}
impl MessageReactionCreated {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `message_id`.
    #[must_use]
    pub fn message_id(mut self, value: impl Into<crate::id::MessageId>) -> Self {
        self.message_id = value.into();
        self
    }
    /// Sets `reaction_type`.
    #[must_use]
    pub fn reaction_type(mut self, value: Emoji) -> Self {
        self.reaction_type = value;
        self
    }
    /// Sets `operator_type`.
    #[must_use]
    pub fn operator_type(mut self, value: impl Into<OperatorType>) -> Self {
        self.operator_type = value.into();
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: UserIds) -> Self {
        self.user_id = Some(value);
        self
    }
    /// Sets `app_id`.
    #[must_use]
    pub fn app_id(mut self, value: impl Into<crate::id::AppId>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `action_time`.
    #[must_use]
    pub fn action_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.action_time = value.into();
        self
    }
}
impl wire::Object for MessageReactionCreated {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("message_id", wire::View::Text(self.message_id.as_str()));
        visit("reaction_type", wire::View::Object(&self.reaction_type));
        visit("operator_type", wire::View::Text(self.operator_type.as_str()));
        visit("user_id", wire::Value::view(&self.user_id));
        visit("app_id", wire::Value::view(&self.app_id));
        visit("action_time", wire::View::Text(self.action_time.as_str()));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "message_id" => wire::Value::slot(&mut self.message_id),
            "reaction_type" => wire::Slot::Object(&mut self.reaction_type),
            "operator_type" => wire::Slot::FromText(&mut self.operator_type),
            "user_id" => wire::Slot::Optional(&mut self.user_id),
            "app_id" => wire::Slot::Optional(&mut self.app_id),
            "action_time" => wire::Slot::FromText(&mut self.action_time),
            _ => wire::Slot::Skip,
        }
    }
}
impl MessageReactionCreated {
    /// The type that is written in a push of this event.
    pub const TYPE: &'static str = "im.message.reaction.created_v1";
}
impl events::Payload for MessageReactionCreated {
    const DESCRIPTOR: &'static events::Descriptor = &events::Descriptor::new(
            "im.v1.event.message_reaction_created",
            "im.message.reaction.created_v1",
        )
        .documented(
            text::Text {
                zh: "新增消息表情回复",
                en: "A reaction was added",
            },
            "https://open.feishu.cn/document/server-docs/im-v1/message-reaction/event/created",
        )
        .access(
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(
                    None,
                    &[crate::scope::IM_MESSAGE_REACTIONS_READ],
                ),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_MESSAGE_READONLY]),
            ],
        )
        .guards(
            &[
                endpoint::Guard::received(
                    "user_id.user_id",
                    &[
                        endpoint::ScopeRule::new(
                            None,
                            &[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY],
                        ),
                    ],
                ),
            ],
        );
}
/// A reaction was removed / 删除消息表情回复.
///
/// Pushed when a reaction to a message of a chat that the bot is in has been removed.
///
/// 机器人所在会话中的消息的表情回复被删除时推送。
///
/// - Type: `im.message.reaction.deleted_v1`
/// - Scopes, any of: `im:message.reactions:read`, `im:message:readonly`
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
/// It is pushed to those bots only that are in the chat.
///
/// 只推送给在该群内的机器人。
///
/// # Notes / 注意事项
///
/// In the console it is called `消息被取消reaction`; a search for its type `im.message.reaction.deleted_v1` finds it as well.
///
/// 订阅时，该事件叫做 `消息被取消reaction`，也可以按类型 `im.message.reaction.deleted_v1` 搜索。
///
/// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message-reaction/event/deleted)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageReactionDeleted {
    /// The message. It can be [read](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/get).
    ///
    /// 被回复的消息，可以[获取其内容](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/get)。
    pub message_id: crate::id::MessageId,
    /// Which reaction it is
    ///
    /// 是哪一种表情
    pub reaction_type: Emoji,
    /// Who did it. One of:
    ///
    /// 操作者是用户还是应用：
    pub operator_type: OperatorType,
    /// The user who did it. It is left out where an app did.
    ///
    /// 操作的用户；由应用操作时不推送。
    pub user_id: Option<UserIds>,
    /// The app that did it. It is left out where a user did.
    ///
    /// 操作的应用；由用户操作时不推送。
    pub app_id: Option<crate::id::AppId>,
    /// When it was removed (timestamp in milliseconds)
    ///
    /// 何时删除（毫秒时间戳）
    pub action_time: wire::TimestampMs,
}
impl MessageReactionDeleted {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `message_id`.
    #[must_use]
    pub fn message_id(mut self, value: impl Into<crate::id::MessageId>) -> Self {
        self.message_id = value.into();
        self
    }
    /// Sets `reaction_type`.
    #[must_use]
    pub fn reaction_type(mut self, value: Emoji) -> Self {
        self.reaction_type = value;
        self
    }
    /// Sets `operator_type`.
    #[must_use]
    pub fn operator_type(mut self, value: impl Into<OperatorType>) -> Self {
        self.operator_type = value.into();
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: UserIds) -> Self {
        self.user_id = Some(value);
        self
    }
    /// Sets `app_id`.
    #[must_use]
    pub fn app_id(mut self, value: impl Into<crate::id::AppId>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `action_time`.
    #[must_use]
    pub fn action_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.action_time = value.into();
        self
    }
}
impl wire::Object for MessageReactionDeleted {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("message_id", wire::View::Text(self.message_id.as_str()));
        visit("reaction_type", wire::View::Object(&self.reaction_type));
        visit("operator_type", wire::View::Text(self.operator_type.as_str()));
        visit("user_id", wire::Value::view(&self.user_id));
        visit("app_id", wire::Value::view(&self.app_id));
        visit("action_time", wire::View::Text(self.action_time.as_str()));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "message_id" => wire::Value::slot(&mut self.message_id),
            "reaction_type" => wire::Slot::Object(&mut self.reaction_type),
            "operator_type" => wire::Slot::FromText(&mut self.operator_type),
            "user_id" => wire::Slot::Optional(&mut self.user_id),
            "app_id" => wire::Slot::Optional(&mut self.app_id),
            "action_time" => wire::Slot::FromText(&mut self.action_time),
            _ => wire::Slot::Skip,
        }
    }
}
impl MessageReactionDeleted {
    /// The type that is written in a push of this event.
    pub const TYPE: &'static str = "im.message.reaction.deleted_v1";
}
impl events::Payload for MessageReactionDeleted {
    const DESCRIPTOR: &'static events::Descriptor = &events::Descriptor::new(
            "im.v1.event.message_reaction_deleted",
            "im.message.reaction.deleted_v1",
        )
        .documented(
            text::Text {
                zh: "删除消息表情回复",
                en: "A reaction was removed",
            },
            "https://open.feishu.cn/document/server-docs/im-v1/message-reaction/event/deleted",
        )
        .access(
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(
                    None,
                    &[crate::scope::IM_MESSAGE_REACTIONS_READ],
                ),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_MESSAGE_READONLY]),
            ],
        )
        .guards(
            &[
                endpoint::Guard::received(
                    "user_id.user_id",
                    &[
                        endpoint::ScopeRule::new(
                            None,
                            &[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY],
                        ),
                    ],
                ),
            ],
        );
}
/// A message was recalled / 撤回消息.
///
/// Pushed when a message of a chat that the bot is in has been recalled.
///
/// 机器人所在会话中的消息被撤回时推送。
///
/// - Type: `im.message.recalled_v1`
/// - Scopes, any of: `im:message`, `im:message:readonly`
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
/// It is pushed to those bots only that are in the chat.
///
/// 只推送给在该群内的机器人。
///
/// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/events/recalled)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageRecalled {
    /// The message
    ///
    /// 被撤回的消息
    pub message_id: crate::id::MessageId,
    /// The chat that it was in. It can be [looked up](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get).
    ///
    /// 消息所在的会话，可以[获取其信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get)。
    pub chat_id: crate::id::ChatId,
    /// When it was recalled (timestamp in milliseconds)
    ///
    /// 何时撤回（毫秒时间戳）
    pub recall_time: wire::TimestampMs,
    /// Who recalled it
    ///
    /// 由谁撤回
    pub recall_type: RecallType,
}
impl MessageRecalled {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `message_id`.
    #[must_use]
    pub fn message_id(mut self, value: impl Into<crate::id::MessageId>) -> Self {
        self.message_id = value.into();
        self
    }
    /// Sets `chat_id`.
    #[must_use]
    pub fn chat_id(mut self, value: impl Into<crate::id::ChatId>) -> Self {
        self.chat_id = value.into();
        self
    }
    /// Sets `recall_time`.
    #[must_use]
    pub fn recall_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.recall_time = value.into();
        self
    }
    /// Sets `recall_type`.
    #[must_use]
    pub fn recall_type(mut self, value: impl Into<RecallType>) -> Self {
        self.recall_type = value.into();
        self
    }
}
impl wire::Object for MessageRecalled {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("message_id", wire::View::Text(self.message_id.as_str()));
        visit("chat_id", wire::View::Text(self.chat_id.as_str()));
        visit("recall_time", wire::View::Text(self.recall_time.as_str()));
        visit("recall_type", wire::View::Text(self.recall_type.as_str()));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "message_id" => wire::Value::slot(&mut self.message_id),
            "chat_id" => wire::Value::slot(&mut self.chat_id),
            "recall_time" => wire::Slot::FromText(&mut self.recall_time),
            "recall_type" => wire::Slot::FromText(&mut self.recall_type),
            _ => wire::Slot::Skip,
        }
    }
}
impl MessageRecalled {
    /// The type that is written in a push of this event.
    pub const TYPE: &'static str = "im.message.recalled_v1";
}
impl events::Payload for MessageRecalled {
    const DESCRIPTOR: &'static events::Descriptor = &events::Descriptor::new(
            "im.v1.event.message_recalled",
            "im.message.recalled_v1",
        )
        .documented(
            text::Text {
                zh: "撤回消息",
                en: "A message was recalled",
            },
            "https://open.feishu.cn/document/server-docs/im-v1/message/events/recalled",
        )
        .access(
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(None, &[crate::scope::IM_MESSAGE]),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_MESSAGE_READONLY]),
            ],
        );
}
/// A message was received / 接收消息.
///
/// Pushed when a user has written to the bot: every message of a private chat, and of a group those that mention the bot or all of them, as the scopes of the app have it.
///
/// 机器人收到用户的消息时推送：单聊里的所有消息，群里 @ 机器人的消息，或群里用户的所有消息，取决于应用的权限。
///
/// - Type: `im.message.receive_v1`
/// - Scopes, any of: `im:message.p2p_msg:readonly`, `im:message.group_at_msg:readonly`, `im:message.group_msg`, `im:message.group_at_msg`, `im:message.group_msg:readonly`, `im:message.p2p_msg`
///
/// # Prerequisites / 前提条件
///
/// - The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
/// - The app has [subscribed](https://open.feishu.cn/document/ukTMukTMukTM/uUTNz4SN1MjL1UzM) to the event.
///
/// - 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
/// - 应用已[订阅](https://open.feishu.cn/document/ukTMukTMukTM/uUTNz4SN1MjL1UzM)该事件。
///
/// # Notes / 注意事项
///
/// - What is pushed depends on the scopes: messages of private chats need `im:message.p2p_msg:readonly` or `im:message.p2p_msg`, those of groups that mention the bot `im:message.group_at_msg:readonly` or `im:message.group_at_msg`, and all that users write in groups `im:message.group_msg` or `im:message.group_msg:readonly`.
/// - What bots write is not pushed.
/// - Now and then one message is pushed more than once, with another event_id each time. Go by `message_id` where it must not be handled twice.
///
/// - 收到什么，由权限决定：单聊消息需要 `im:message.p2p_msg:readonly` 或 `im:message.p2p_msg`；@ 机器人的群消息需要 `im:message.group_at_msg:readonly` 或 `im:message.group_at_msg`；群里用户的所有消息需要 `im:message.group_msg` 或 `im:message.group_msg:readonly`。
/// - 机器人发送的消息不推送。
/// - 同一条消息偶尔会以不同的 event_id 推送多次，因此请用 `message_id` 去重。
///
/// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/events/receive)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageReceive {
    /// Who sent it
    ///
    /// 谁发送的
    pub sender: Sender,
    /// The message
    ///
    /// 消息
    pub message: Message,
}
impl MessageReceive {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `sender`.
    #[must_use]
    pub fn sender(mut self, value: Sender) -> Self {
        self.sender = value;
        self
    }
    /// Sets `message`.
    #[must_use]
    pub fn message(mut self, value: Message) -> Self {
        self.message = value;
        self
    }
}
impl wire::Object for MessageReceive {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("sender", wire::View::Object(&self.sender));
        visit("message", wire::View::Object(&self.message));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "sender" => wire::Slot::Object(&mut self.sender),
            "message" => wire::Slot::Object(&mut self.message),
            _ => wire::Slot::Skip,
        }
    }
}
impl MessageReceive {
    /// The type that is written in a push of this event.
    pub const TYPE: &'static str = "im.message.receive_v1";
}
impl events::Payload for MessageReceive {
    const DESCRIPTOR: &'static events::Descriptor = &events::Descriptor::new(
            "im.v1.event.message_receive",
            "im.message.receive_v1",
        )
        .documented(
            text::Text {
                zh: "接收消息",
                en: "A message was received",
            },
            "https://open.feishu.cn/document/server-docs/im-v1/message/events/receive",
        )
        .access(
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(
                    None,
                    &[crate::scope::IM_MESSAGE_P2P_MSG_READONLY],
                ),
                endpoint::ScopeRule::new(
                    None,
                    &[crate::scope::IM_MESSAGE_GROUP_AT_MSG_READONLY],
                ),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_MESSAGE_GROUP_MSG]),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_MESSAGE_GROUP_AT_MSG]),
                endpoint::ScopeRule::new(
                    None,
                    &[crate::scope::IM_MESSAGE_GROUP_MSG_READONLY],
                ),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_MESSAGE_P2P_MSG]),
            ],
        )
        .guards(
            &[
                endpoint::Guard::received(
                    "sender.sender_id.user_id",
                    &[
                        endpoint::ScopeRule::new(
                            None,
                            &[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY],
                        ),
                    ],
                ),
                endpoint::Guard::received(
                    "message.mentions.id.user_id",
                    &[
                        endpoint::ScopeRule::new(
                            None,
                            &[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY],
                        ),
                    ],
                ),
            ],
        );
}
crate::__impl_object! {
    ChatAccessEventBotP2pChatEntered ChatDisbanded ChatMemberBotAdded
    ChatMemberBotDeleted ChatMemberUserAdded ChatMemberUserDeleted
    ChatMemberUserWithdrawn ChatUpdated MessageMessageRead MessageReactionCreated
    MessageReactionDeleted MessageRecalled MessageReceive
}
/// Who may invite users and bots
///
/// 谁可以邀请用户和机器人入群
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddMemberPermission {
    /// `all_members`
    ///
    /// All members
    ///
    /// 所有成员
    AllMembers,
    /// `only_owner`
    ///
    /// Only the owner and the managers
    ///
    /// 仅群主和管理员
    OnlyOwner,
    /// `unknown`
    ///
    /// Not set
    ///
    /// 未设置
    Unknown,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for AddMemberPermission {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for AddMemberPermission {
    fn as_str(&self) -> &str {
        match self {
            Self::AllMembers => "all_members",
            Self::OnlyOwner => "only_owner",
            Self::Unknown => "unknown",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "all_members" => Self::AllMembers,
            "only_owner" => Self::OnlyOwner,
            "unknown" => Self::Unknown,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Who may mention everybody
///
/// 谁可以 @ 所有人
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AtAllPermission {
    /// `all_members`
    ///
    /// All members
    ///
    /// 所有成员
    AllMembers,
    /// `only_owner`
    ///
    /// Only the owner and the managers
    ///
    /// 仅群主和管理员
    OnlyOwner,
    /// `unknown`
    ///
    /// Not set
    ///
    /// 未设置
    Unknown,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for AtAllPermission {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for AtAllPermission {
    fn as_str(&self) -> &str {
        match self {
            Self::AllMembers => "all_members",
            Self::OnlyOwner => "only_owner",
            Self::Unknown => "unknown",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "all_members" => Self::AllMembers,
            "only_owner" => Self::OnlyOwner,
            "unknown" => Self::Unknown,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// What it is now
///
/// 修改之后
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ChatChange {
    /// The avatar
    ///
    /// 群头像
    pub avatar: Option<String>,
    /// The name
    ///
    /// 群名称
    pub name: Option<String>,
    /// The description
    ///
    /// 群描述
    pub description: Option<String>,
    /// The name of the chat by language
    ///
    /// 群名称的各语言版本
    pub i18n_names: Option<I18nNames>,
    /// Who may invite users and bots
    ///
    /// 谁可以邀请用户和机器人入群
    pub add_member_permission: Option<AddMemberPermission>,
    /// Whether the chat may be shared
    ///
    /// 群是否可以分享
    pub share_card_permission: Option<ShareCardPermission>,
    /// Who may mention everybody
    ///
    /// 谁可以 @ 所有人
    pub at_all_permission: Option<AtAllPermission>,
    /// Who may edit the chat
    ///
    /// 谁可以编辑群信息
    pub edit_permission: Option<EditPermission>,
    /// Whether somebody has to approve new members
    ///
    /// 入群是否需要审批
    pub membership_approval: Option<MembershipApproval>,
    /// Who sees that somebody joined
    ///
    /// 谁看得到入群消息
    pub join_message_visibility: Option<JoinMessageVisibility>,
    /// Who sees that somebody left
    ///
    /// 谁看得到退群消息
    pub leave_message_visibility: Option<LeaveMessageVisibility>,
    /// Who may post. Where it is chosen members, see `moderator_list`. One of:
    ///
    /// 谁可以发言；只有指定成员可以时，见 `moderator_list`：
    pub moderation_permission: Option<ModerationPermission>,
    /// The owner
    ///
    /// 群主
    pub owner_id: Option<UserIds>,
    /// The restricted mode
    ///
    /// 保密模式
    pub restricted_mode_setting: Option<RestrictedModeSetting>,
    /// How messages are laid out
    ///
    /// 消息的形式
    pub group_message_type: Option<GroupMessageType>,
}
impl ChatChange {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `avatar`.
    #[must_use]
    pub fn avatar(mut self, value: impl Into<String>) -> Self {
        self.avatar = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `i18n_names`.
    #[must_use]
    pub fn i18n_names(mut self, value: I18nNames) -> Self {
        self.i18n_names = Some(value);
        self
    }
    /// Sets `add_member_permission`.
    #[must_use]
    pub fn add_member_permission(
        mut self,
        value: impl Into<AddMemberPermission>,
    ) -> Self {
        self.add_member_permission = Some(value.into());
        self
    }
    /// Sets `share_card_permission`.
    #[must_use]
    pub fn share_card_permission(
        mut self,
        value: impl Into<ShareCardPermission>,
    ) -> Self {
        self.share_card_permission = Some(value.into());
        self
    }
    /// Sets `at_all_permission`.
    #[must_use]
    pub fn at_all_permission(mut self, value: impl Into<AtAllPermission>) -> Self {
        self.at_all_permission = Some(value.into());
        self
    }
    /// Sets `edit_permission`.
    #[must_use]
    pub fn edit_permission(mut self, value: impl Into<EditPermission>) -> Self {
        self.edit_permission = Some(value.into());
        self
    }
    /// Sets `membership_approval`.
    #[must_use]
    pub fn membership_approval(mut self, value: impl Into<MembershipApproval>) -> Self {
        self.membership_approval = Some(value.into());
        self
    }
    /// Sets `join_message_visibility`.
    #[must_use]
    pub fn join_message_visibility(
        mut self,
        value: impl Into<JoinMessageVisibility>,
    ) -> Self {
        self.join_message_visibility = Some(value.into());
        self
    }
    /// Sets `leave_message_visibility`.
    #[must_use]
    pub fn leave_message_visibility(
        mut self,
        value: impl Into<LeaveMessageVisibility>,
    ) -> Self {
        self.leave_message_visibility = Some(value.into());
        self
    }
    /// Sets `moderation_permission`.
    #[must_use]
    pub fn moderation_permission(
        mut self,
        value: impl Into<ModerationPermission>,
    ) -> Self {
        self.moderation_permission = Some(value.into());
        self
    }
    /// Sets `owner_id`.
    #[must_use]
    pub fn owner_id(mut self, value: UserIds) -> Self {
        self.owner_id = Some(value);
        self
    }
    /// Sets `restricted_mode_setting`.
    #[must_use]
    pub fn restricted_mode_setting(mut self, value: RestrictedModeSetting) -> Self {
        self.restricted_mode_setting = Some(value);
        self
    }
    /// Sets `group_message_type`.
    #[must_use]
    pub fn group_message_type(mut self, value: impl Into<GroupMessageType>) -> Self {
        self.group_message_type = Some(value.into());
        self
    }
}
impl wire::Object for ChatChange {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("avatar", wire::Value::view(&self.avatar));
        visit("name", wire::Value::view(&self.name));
        visit("description", wire::Value::view(&self.description));
        visit("i18n_names", wire::Value::view(&self.i18n_names));
        visit("add_member_permission", wire::Value::view(&self.add_member_permission));
        visit("share_card_permission", wire::Value::view(&self.share_card_permission));
        visit("at_all_permission", wire::Value::view(&self.at_all_permission));
        visit("edit_permission", wire::Value::view(&self.edit_permission));
        visit("membership_approval", wire::Value::view(&self.membership_approval));
        visit(
            "join_message_visibility",
            wire::Value::view(&self.join_message_visibility),
        );
        visit(
            "leave_message_visibility",
            wire::Value::view(&self.leave_message_visibility),
        );
        visit("moderation_permission", wire::Value::view(&self.moderation_permission));
        visit("owner_id", wire::Value::view(&self.owner_id));
        visit(
            "restricted_mode_setting",
            wire::Value::view(&self.restricted_mode_setting),
        );
        visit("group_message_type", wire::Value::view(&self.group_message_type));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "avatar" => wire::Slot::Optional(&mut self.avatar),
            "name" => wire::Slot::Optional(&mut self.name),
            "description" => wire::Slot::Optional(&mut self.description),
            "i18n_names" => wire::Slot::Optional(&mut self.i18n_names),
            "add_member_permission" => {
                wire::Slot::Optional(&mut self.add_member_permission)
            }
            "share_card_permission" => {
                wire::Slot::Optional(&mut self.share_card_permission)
            }
            "at_all_permission" => wire::Slot::Optional(&mut self.at_all_permission),
            "edit_permission" => wire::Slot::Optional(&mut self.edit_permission),
            "membership_approval" => wire::Slot::Optional(&mut self.membership_approval),
            "join_message_visibility" => {
                wire::Slot::Optional(&mut self.join_message_visibility)
            }
            "leave_message_visibility" => {
                wire::Slot::Optional(&mut self.leave_message_visibility)
            }
            "moderation_permission" => {
                wire::Slot::Optional(&mut self.moderation_permission)
            }
            "owner_id" => wire::Slot::Optional(&mut self.owner_id),
            "restricted_mode_setting" => {
                wire::Slot::Optional(&mut self.restricted_mode_setting)
            }
            "group_message_type" => wire::Slot::Optional(&mut self.group_message_type),
            _ => wire::Slot::Skip,
        }
    }
}
/// What kind of chat it is
///
/// 会话的类型
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatType {
    /// `p2p`
    ///
    /// A private chat
    ///
    /// 单聊
    P2p,
    /// `group`
    ///
    /// A group
    ///
    /// 群聊
    Group,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for ChatType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ChatType {
    fn as_str(&self) -> &str {
        match self {
            Self::P2p => "p2p",
            Self::Group => "group",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "p2p" => Self::P2p,
            "group" => Self::Group,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Who may download images, videos and files of messages
///
/// 谁可以下载消息里的图片、视频和文件
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DownloadHasPermissionSetting {
    /// `all_members`
    ///
    /// All members
    ///
    /// 所有成员
    AllMembers,
    /// `not_anyone`
    ///
    /// Nobody
    ///
    /// 任何人都不可以
    NotAnyone,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for DownloadHasPermissionSetting {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for DownloadHasPermissionSetting {
    fn as_str(&self) -> &str {
        match self {
            Self::AllMembers => "all_members",
            Self::NotAnyone => "not_anyone",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "all_members" => Self::AllMembers,
            "not_anyone" => Self::NotAnyone,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Who may edit the chat
///
/// 谁可以编辑群信息
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EditPermission {
    /// `all_members`
    ///
    /// All members
    ///
    /// 所有成员
    AllMembers,
    /// `only_owner`
    ///
    /// Only the owner and the managers
    ///
    /// 仅群主和管理员
    OnlyOwner,
    /// `unknown`
    ///
    /// Not set
    ///
    /// 未设置
    Unknown,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for EditPermission {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for EditPermission {
    fn as_str(&self) -> &str {
        match self {
            Self::AllMembers => "all_members",
            Self::OnlyOwner => "only_owner",
            Self::Unknown => "unknown",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "all_members" => Self::AllMembers,
            "only_owner" => Self::OnlyOwner,
            "unknown" => Self::Unknown,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Which reaction it is
///
/// 是哪一种表情
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Emoji {
    /// The name of the emoji. The [list of emojis](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/emojis-introduce) has them all.
    ///
    /// 表情的名称，[表情文案说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/emojis-introduce)列出了所有表情。
    pub emoji_type: String,
}
impl Emoji {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `emoji_type`.
    #[must_use]
    pub fn emoji_type(mut self, value: impl Into<String>) -> Self {
        self.emoji_type = value.into();
        self
    }
}
impl wire::Object for Emoji {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("emoji_type", wire::View::Text(&self.emoji_type));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "emoji_type" => wire::Slot::Text(&mut self.emoji_type),
            _ => wire::Slot::Skip,
        }
    }
}
/// How messages are laid out
///
/// 消息的形式
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupMessageType {
    /// `chat`
    ///
    /// As a conversation
    ///
    /// 对话
    Chat,
    /// `thread`
    ///
    /// As threads
    ///
    /// 话题
    Thread,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for GroupMessageType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for GroupMessageType {
    fn as_str(&self) -> &str {
        match self {
            Self::Chat => "chat",
            Self::Thread => "thread",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "chat" => Self::Chat,
            "thread" => Self::Thread,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The name of the chat by language
///
/// 群名称的各语言版本
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct I18nNames {
    /// In Chinese
    ///
    /// 中文名称
    pub zh_cn: Option<String>,
    /// In English
    ///
    /// 英文名称
    pub en_us: Option<String>,
    /// In Japanese
    ///
    /// 日文名称
    pub ja_jp: Option<String>,
}
impl I18nNames {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `zh_cn`.
    #[must_use]
    pub fn zh_cn(mut self, value: impl Into<String>) -> Self {
        self.zh_cn = Some(value.into());
        self
    }
    /// Sets `en_us`.
    #[must_use]
    pub fn en_us(mut self, value: impl Into<String>) -> Self {
        self.en_us = Some(value.into());
        self
    }
    /// Sets `ja_jp`.
    #[must_use]
    pub fn ja_jp(mut self, value: impl Into<String>) -> Self {
        self.ja_jp = Some(value.into());
        self
    }
}
impl wire::Object for I18nNames {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("zh_cn", wire::Value::view(&self.zh_cn));
        visit("en_us", wire::Value::view(&self.en_us));
        visit("ja_jp", wire::Value::view(&self.ja_jp));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "zh_cn" => wire::Slot::Optional(&mut self.zh_cn),
            "en_us" => wire::Slot::Optional(&mut self.en_us),
            "ja_jp" => wire::Slot::Optional(&mut self.ja_jp),
            _ => wire::Slot::Skip,
        }
    }
}
/// Who sees that somebody joined
///
/// 谁看得到入群消息
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JoinMessageVisibility {
    /// `only_owner`
    ///
    /// Only the owner and the managers
    ///
    /// 仅群主和管理员
    OnlyOwner,
    /// `all_members`
    ///
    /// All members
    ///
    /// 所有成员
    AllMembers,
    /// `not_anyone`
    ///
    /// Nobody
    ///
    /// 任何人都看不到
    NotAnyone,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for JoinMessageVisibility {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for JoinMessageVisibility {
    fn as_str(&self) -> &str {
        match self {
            Self::OnlyOwner => "only_owner",
            Self::AllMembers => "all_members",
            Self::NotAnyone => "not_anyone",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "only_owner" => Self::OnlyOwner,
            "all_members" => Self::AllMembers,
            "not_anyone" => Self::NotAnyone,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Who sees that somebody left
///
/// 谁看得到退群消息
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LeaveMessageVisibility {
    /// `only_owner`
    ///
    /// Only the owner and the managers
    ///
    /// 仅群主和管理员
    OnlyOwner,
    /// `all_members`
    ///
    /// All members
    ///
    /// 所有成员
    AllMembers,
    /// `not_anyone`
    ///
    /// Nobody
    ///
    /// 任何人都看不到
    NotAnyone,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for LeaveMessageVisibility {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for LeaveMessageVisibility {
    fn as_str(&self) -> &str {
        match self {
            Self::OnlyOwner => "only_owner",
            Self::AllMembers => "all_members",
            Self::NotAnyone => "not_anyone",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "only_owner" => Self::OnlyOwner,
            "all_members" => Self::AllMembers,
            "not_anyone" => Self::NotAnyone,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Who joined
///
/// 进群的用户
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Member {
    /// The name of the user
    ///
    /// 用户的姓名
    pub name: String,
    /// The tenant of the user
    ///
    /// 用户所属的企业
    pub tenant_key: String,
    /// The IDs of the user. [User identities](https://open.feishu.cn/document/home/user-identity-introduction/introduction) explains the kinds.
    ///
    /// 用户的 ID。几种 ID 的区别，见[用户身份概述](https://open.feishu.cn/document/home/user-identity-introduction/introduction)。
    pub user_id: UserIds,
}
impl Member {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `tenant_key`.
    #[must_use]
    pub fn tenant_key(mut self, value: impl Into<String>) -> Self {
        self.tenant_key = value.into();
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: UserIds) -> Self {
        self.user_id = value;
        self
    }
}
impl wire::Object for Member {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("name", wire::View::Text(&self.name));
        visit("tenant_key", wire::View::Text(&self.tenant_key));
        visit("user_id", wire::View::Object(&self.user_id));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "name" => wire::Slot::Text(&mut self.name),
            "tenant_key" => wire::Slot::Text(&mut self.tenant_key),
            "user_id" => wire::Slot::Object(&mut self.user_id),
            _ => wire::Slot::Skip,
        }
    }
}
/// Whether somebody has to approve new members
///
/// 入群是否需要审批
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MembershipApproval {
    /// `no_approval_required`
    ///
    /// Nobody has to
    ///
    /// 不需要
    NoApprovalRequired,
    /// `approval_required`
    ///
    /// Somebody has to
    ///
    /// 需要
    ApprovalRequired,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for MembershipApproval {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for MembershipApproval {
    fn as_str(&self) -> &str {
        match self {
            Self::NoApprovalRequired => "no_approval_required",
            Self::ApprovalRequired => "approval_required",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "no_approval_required" => Self::NoApprovalRequired,
            "approval_required" => Self::ApprovalRequired,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Whom it mentions
///
/// 消息中 @ 了谁
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Mention {
    /// What stands for them in the content: `@_user_3` for the third.
    ///
    /// 在内容里代表此人的文字，第三个被 @ 的是 `@_user_3`。
    pub key: String,
    /// Their IDs
    ///
    /// 被 @ 者的 ID
    pub id: UserIds,
    /// Their name
    ///
    /// 被 @ 者的姓名
    pub name: String,
    /// Their tenant
    ///
    /// 被 @ 者所属的企业
    pub tenant_key: String,
}
impl Mention {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `key`.
    #[must_use]
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = value.into();
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: UserIds) -> Self {
        self.id = value;
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `tenant_key`.
    #[must_use]
    pub fn tenant_key(mut self, value: impl Into<String>) -> Self {
        self.tenant_key = value.into();
        self
    }
}
impl wire::Object for Mention {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("key", wire::View::Text(&self.key));
        visit("id", wire::View::Object(&self.id));
        visit("name", wire::View::Text(&self.name));
        visit("tenant_key", wire::View::Text(&self.tenant_key));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "key" => wire::Slot::Text(&mut self.key),
            "id" => wire::Slot::Object(&mut self.id),
            "name" => wire::Slot::Text(&mut self.name),
            "tenant_key" => wire::Slot::Text(&mut self.tenant_key),
            _ => wire::Slot::Skip,
        }
    }
}
/// The message
///
/// 消息
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Message {
    /// Identifies the message, for example to [reply](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/reply) to it.
    ///
    /// 消息的 ID，可以据此[回复](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/reply)。
    pub message_id: crate::id::MessageId,
    /// The first message of the replies that it is one of. It is left out where it is no reply.
    ///
    /// 所在回复链的第一条消息；不是回复时不推送。
    pub root_id: Option<crate::id::MessageId>,
    /// The message that it replies to. It is left out where it is no reply.
    ///
    /// 被回复的消息；不是回复时不推送。
    pub parent_id: Option<crate::id::MessageId>,
    /// When it was sent (timestamp in milliseconds)
    ///
    /// 何时发送（毫秒时间戳）
    pub create_time: wire::TimestampMs,
    /// When it was updated (timestamp in milliseconds)
    ///
    /// 何时更新（毫秒时间戳）
    pub update_time: wire::TimestampMs,
    /// The chat that it was sent to. It can be [looked up](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get).
    ///
    /// 所在的会话，可以[获取其信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get)。
    pub chat_id: crate::id::ChatId,
    /// The [thread](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/thread-introduction) that it is in. It is left out where it is in none.
    ///
    /// 所在的[话题](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/thread-introduction)；不在话题里时不推送。
    pub thread_id: Option<crate::id::ThreadId>,
    /// What kind of chat it is
    ///
    /// 会话的类型
    pub chat_type: ChatType,
    /// The type of the message. [Content of received messages](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/im-v1/message/events/message_content) lists them.
    ///
    /// 消息的类型，[接收消息内容](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/im-v1/message/events/message_content)列出了所有类型。
    pub message_type: String,
    /// What it says: text of JSON, whose shape depends on `message_type`.
    ///
    /// 消息内容：JSON 文本，其形状取决于 `message_type`。
    pub content: String,
    /// Whom it mentions
    ///
    /// 消息中 @ 了谁
    pub mentions: Vec<Mention>,
    /// The user agent of the sender's client. It is only pushed with the scope `im:user_agent:read`.
    ///
    /// 发送者客户端的用户代理；只有具备 `im:user_agent:read` 权限时才推送。
    pub user_agent: Option<String>,
}
impl Message {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `message_id`.
    #[must_use]
    pub fn message_id(mut self, value: impl Into<crate::id::MessageId>) -> Self {
        self.message_id = value.into();
        self
    }
    /// Sets `root_id`.
    #[must_use]
    pub fn root_id(mut self, value: impl Into<crate::id::MessageId>) -> Self {
        self.root_id = Some(value.into());
        self
    }
    /// Sets `parent_id`.
    #[must_use]
    pub fn parent_id(mut self, value: impl Into<crate::id::MessageId>) -> Self {
        self.parent_id = Some(value.into());
        self
    }
    /// Sets `create_time`.
    #[must_use]
    pub fn create_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.create_time = value.into();
        self
    }
    /// Sets `update_time`.
    #[must_use]
    pub fn update_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.update_time = value.into();
        self
    }
    /// Sets `chat_id`.
    #[must_use]
    pub fn chat_id(mut self, value: impl Into<crate::id::ChatId>) -> Self {
        self.chat_id = value.into();
        self
    }
    /// Sets `thread_id`.
    #[must_use]
    pub fn thread_id(mut self, value: impl Into<crate::id::ThreadId>) -> Self {
        self.thread_id = Some(value.into());
        self
    }
    /// Sets `chat_type`.
    #[must_use]
    pub fn chat_type(mut self, value: impl Into<ChatType>) -> Self {
        self.chat_type = value.into();
        self
    }
    /// Sets `message_type`.
    #[must_use]
    pub fn message_type(mut self, value: impl Into<String>) -> Self {
        self.message_type = value.into();
        self
    }
    /// Sets `content`.
    #[must_use]
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = value.into();
        self
    }
    /// Sets `mentions`.
    #[must_use]
    pub fn mentions(mut self, value: impl Into<Vec<Mention>>) -> Self {
        self.mentions = value.into();
        self
    }
    /// Sets `user_agent`.
    #[must_use]
    pub fn user_agent(mut self, value: impl Into<String>) -> Self {
        self.user_agent = Some(value.into());
        self
    }
}
impl wire::Object for Message {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("message_id", wire::View::Text(self.message_id.as_str()));
        visit("root_id", wire::Value::view(&self.root_id));
        visit("parent_id", wire::Value::view(&self.parent_id));
        visit("create_time", wire::View::Text(self.create_time.as_str()));
        visit("update_time", wire::View::Text(self.update_time.as_str()));
        visit("chat_id", wire::View::Text(self.chat_id.as_str()));
        visit("thread_id", wire::Value::view(&self.thread_id));
        visit("chat_type", wire::View::Text(self.chat_type.as_str()));
        visit("message_type", wire::View::Text(&self.message_type));
        visit("content", wire::View::Text(&self.content));
        visit("mentions", wire::View::List(&self.mentions));
        visit("user_agent", wire::Value::view(&self.user_agent));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "message_id" => wire::Value::slot(&mut self.message_id),
            "root_id" => wire::Slot::Optional(&mut self.root_id),
            "parent_id" => wire::Slot::Optional(&mut self.parent_id),
            "create_time" => wire::Slot::FromText(&mut self.create_time),
            "update_time" => wire::Slot::FromText(&mut self.update_time),
            "chat_id" => wire::Value::slot(&mut self.chat_id),
            "thread_id" => wire::Slot::Optional(&mut self.thread_id),
            "chat_type" => wire::Slot::FromText(&mut self.chat_type),
            "message_type" => wire::Slot::Text(&mut self.message_type),
            "content" => wire::Slot::Text(&mut self.content),
            "mentions" => wire::Slot::List(&mut self.mentions),
            "user_agent" => wire::Slot::Optional(&mut self.user_agent),
            _ => wire::Slot::Skip,
        }
    }
}
/// Who may copy and forward messages
///
/// 谁可以复制和转发消息
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageHasPermissionSetting {
    /// `all_members`
    ///
    /// All members
    ///
    /// 所有成员
    AllMembers,
    /// `not_anyone`
    ///
    /// Nobody
    ///
    /// 任何人都不可以
    NotAnyone,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for MessageHasPermissionSetting {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for MessageHasPermissionSetting {
    fn as_str(&self) -> &str {
        match self {
            Self::AllMembers => "all_members",
            Self::NotAnyone => "not_anyone",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "all_members" => Self::AllMembers,
            "not_anyone" => Self::NotAnyone,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Who may post. Where it is chosen members, see `moderator_list`. One of:
///
/// 谁可以发言；只有指定成员可以时，见 `moderator_list`：
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModerationPermission {
    /// `all_members`
    ///
    /// All members
    ///
    /// 所有成员
    AllMembers,
    /// `only_owner`
    ///
    /// Only the owner and the managers
    ///
    /// 仅群主和管理员
    OnlyOwner,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for ModerationPermission {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ModerationPermission {
    fn as_str(&self) -> &str {
        match self {
            Self::AllMembers => "all_members",
            Self::OnlyOwner => "only_owner",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "all_members" => Self::AllMembers,
            "only_owner" => Self::OnlyOwner,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Who was added. The owner always is among them.
///
/// 加入名单的成员，其中总有群主。
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Moderator {
    /// The tenant of the user
    ///
    /// 用户所属的企业
    pub tenant_key: String,
    /// The IDs of the user
    ///
    /// 用户的 ID
    pub user_id: UserIds,
}
impl Moderator {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `tenant_key`.
    #[must_use]
    pub fn tenant_key(mut self, value: impl Into<String>) -> Self {
        self.tenant_key = value.into();
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: UserIds) -> Self {
        self.user_id = value;
        self
    }
}
impl wire::Object for Moderator {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("tenant_key", wire::View::Text(&self.tenant_key));
        visit("user_id", wire::View::Object(&self.user_id));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "tenant_key" => wire::Slot::Text(&mut self.tenant_key),
            "user_id" => wire::Slot::Object(&mut self.user_id),
            _ => wire::Slot::Skip,
        }
    }
}
/// How the list of those who may post has changed
///
/// 可以发言的成员的变化
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ModeratorList {
    /// Who was added. The owner always is among them.
    ///
    /// 加入名单的成员，其中总有群主。
    pub added_member_list: Vec<Moderator>,
    /// Who was removed
    ///
    /// 移出名单的成员
    pub removed_member_list: Vec<Moderator>,
}
impl ModeratorList {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `added_member_list`.
    #[must_use]
    pub fn added_member_list(mut self, value: impl Into<Vec<Moderator>>) -> Self {
        self.added_member_list = value.into();
        self
    }
    /// Sets `removed_member_list`.
    #[must_use]
    pub fn removed_member_list(mut self, value: impl Into<Vec<Moderator>>) -> Self {
        self.removed_member_list = value.into();
        self
    }
}
impl wire::Object for ModeratorList {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("added_member_list", wire::View::List(&self.added_member_list));
        visit("removed_member_list", wire::View::List(&self.removed_member_list));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "added_member_list" => wire::Slot::List(&mut self.added_member_list),
            "removed_member_list" => wire::Slot::List(&mut self.removed_member_list),
            _ => wire::Slot::Skip,
        }
    }
}
/// Who did it. One of:
///
/// 操作者是用户还是应用：
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperatorType {
    /// `user`
    ///
    /// A user: see `user_id`.
    ///
    /// 用户，见 `user_id`。
    User,
    /// `app`
    ///
    /// An app: see `app_id`.
    ///
    /// 应用，见 `app_id`。
    App,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for OperatorType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for OperatorType {
    fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::App => "app",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "user" => Self::User,
            "app" => Self::App,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Who read them
///
/// 谁读的
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Reader {
    /// The IDs of the reader
    ///
    /// 读者的 ID
    pub reader_id: UserIds,
    /// When they read them (timestamp in milliseconds)
    ///
    /// 何时读的（毫秒时间戳）
    pub read_time: wire::TimestampMs,
    /// The tenant of the reader
    ///
    /// 读者所属的企业
    pub tenant_key: String,
}
impl Reader {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `reader_id`.
    #[must_use]
    pub fn reader_id(mut self, value: UserIds) -> Self {
        self.reader_id = value;
        self
    }
    /// Sets `read_time`.
    #[must_use]
    pub fn read_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.read_time = value.into();
        self
    }
    /// Sets `tenant_key`.
    #[must_use]
    pub fn tenant_key(mut self, value: impl Into<String>) -> Self {
        self.tenant_key = value.into();
        self
    }
}
impl wire::Object for Reader {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("reader_id", wire::View::Object(&self.reader_id));
        visit("read_time", wire::View::Text(self.read_time.as_str()));
        visit("tenant_key", wire::View::Text(&self.tenant_key));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "reader_id" => wire::Slot::Object(&mut self.reader_id),
            "read_time" => wire::Slot::FromText(&mut self.read_time),
            "tenant_key" => wire::Slot::Text(&mut self.tenant_key),
            _ => wire::Slot::Skip,
        }
    }
}
/// Who recalled it
///
/// 由谁撤回
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecallType {
    /// `message_owner`
    ///
    /// Its sender
    ///
    /// 发送者
    MessageOwner,
    /// `group_owner`
    ///
    /// The owner of the group
    ///
    /// 群主
    GroupOwner,
    /// `group_manager`
    ///
    /// A manager of the group
    ///
    /// 群管理员
    GroupManager,
    /// `enterprise_manager`
    ///
    /// An administrator of the tenant
    ///
    /// 企业管理员
    EnterpriseManager,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for RecallType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for RecallType {
    fn as_str(&self) -> &str {
        match self {
            Self::MessageOwner => "message_owner",
            Self::GroupOwner => "group_owner",
            Self::GroupManager => "group_manager",
            Self::EnterpriseManager => "enterprise_manager",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "message_owner" => Self::MessageOwner,
            "group_owner" => Self::GroupOwner,
            "group_manager" => Self::GroupManager,
            "enterprise_manager" => Self::EnterpriseManager,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The restricted mode
///
/// 保密模式
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RestrictedModeSetting {
    /// Whether it is on
    ///
    /// 是否开启
    pub status: bool,
    /// Who may take and record screenshots
    ///
    /// 谁可以截屏和录屏
    pub screenshot_has_permission_setting: Option<ScreenshotHasPermissionSetting>,
    /// Who may download images, videos and files of messages
    ///
    /// 谁可以下载消息里的图片、视频和文件
    pub download_has_permission_setting: Option<DownloadHasPermissionSetting>,
    /// Who may copy and forward messages
    ///
    /// 谁可以复制和转发消息
    pub message_has_permission_setting: Option<MessageHasPermissionSetting>,
}
impl RestrictedModeSetting {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, value: bool) -> Self {
        self.status = value;
        self
    }
    /// Sets `screenshot_has_permission_setting`.
    #[must_use]
    pub fn screenshot_has_permission_setting(
        mut self,
        value: impl Into<ScreenshotHasPermissionSetting>,
    ) -> Self {
        self.screenshot_has_permission_setting = Some(value.into());
        self
    }
    /// Sets `download_has_permission_setting`.
    #[must_use]
    pub fn download_has_permission_setting(
        mut self,
        value: impl Into<DownloadHasPermissionSetting>,
    ) -> Self {
        self.download_has_permission_setting = Some(value.into());
        self
    }
    /// Sets `message_has_permission_setting`.
    #[must_use]
    pub fn message_has_permission_setting(
        mut self,
        value: impl Into<MessageHasPermissionSetting>,
    ) -> Self {
        self.message_has_permission_setting = Some(value.into());
        self
    }
}
impl wire::Object for RestrictedModeSetting {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("status", wire::View::Boolean(self.status));
        visit(
            "screenshot_has_permission_setting",
            wire::Value::view(&self.screenshot_has_permission_setting),
        );
        visit(
            "download_has_permission_setting",
            wire::Value::view(&self.download_has_permission_setting),
        );
        visit(
            "message_has_permission_setting",
            wire::Value::view(&self.message_has_permission_setting),
        );
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "status" => wire::Slot::Boolean(&mut self.status),
            "screenshot_has_permission_setting" => {
                wire::Slot::Optional(&mut self.screenshot_has_permission_setting)
            }
            "download_has_permission_setting" => {
                wire::Slot::Optional(&mut self.download_has_permission_setting)
            }
            "message_has_permission_setting" => {
                wire::Slot::Optional(&mut self.message_has_permission_setting)
            }
            _ => wire::Slot::Skip,
        }
    }
}
/// Who may take and record screenshots
///
/// 谁可以截屏和录屏
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScreenshotHasPermissionSetting {
    /// `all_members`
    ///
    /// All members
    ///
    /// 所有成员
    AllMembers,
    /// `not_anyone`
    ///
    /// Nobody
    ///
    /// 任何人都不可以
    NotAnyone,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for ScreenshotHasPermissionSetting {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ScreenshotHasPermissionSetting {
    fn as_str(&self) -> &str {
        match self {
            Self::AllMembers => "all_members",
            Self::NotAnyone => "not_anyone",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "all_members" => Self::AllMembers,
            "not_anyone" => Self::NotAnyone,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Who sent it
///
/// 谁发送的
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Sender {
    /// The IDs of the sender
    ///
    /// 发送者的 ID
    pub sender_id: UserIds,
    /// What kind of sender it is; so far it is always `user`.
    ///
    /// 发送者的类型，目前总是 `user`。
    pub sender_type: String,
    /// The tenant of the sender
    ///
    /// 发送者所属的企业
    pub tenant_key: String,
}
impl Sender {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `sender_id`.
    #[must_use]
    pub fn sender_id(mut self, value: UserIds) -> Self {
        self.sender_id = value;
        self
    }
    /// Sets `sender_type`.
    #[must_use]
    pub fn sender_type(mut self, value: impl Into<String>) -> Self {
        self.sender_type = value.into();
        self
    }
    /// Sets `tenant_key`.
    #[must_use]
    pub fn tenant_key(mut self, value: impl Into<String>) -> Self {
        self.tenant_key = value.into();
        self
    }
}
impl wire::Object for Sender {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("sender_id", wire::View::Object(&self.sender_id));
        visit("sender_type", wire::View::Text(&self.sender_type));
        visit("tenant_key", wire::View::Text(&self.tenant_key));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "sender_id" => wire::Slot::Object(&mut self.sender_id),
            "sender_type" => wire::Slot::Text(&mut self.sender_type),
            "tenant_key" => wire::Slot::Text(&mut self.tenant_key),
            _ => wire::Slot::Skip,
        }
    }
}
/// Whether the chat may be shared
///
/// 群是否可以分享
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShareCardPermission {
    /// `allowed`
    ///
    /// It may
    ///
    /// 可以
    Allowed,
    /// `not_allowed`
    ///
    /// It may not
    ///
    /// 不可以
    NotAllowed,
    /// `unknown`
    ///
    /// Not set
    ///
    /// 未设置
    Unknown,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for ShareCardPermission {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ShareCardPermission {
    fn as_str(&self) -> &str {
        match self {
            Self::Allowed => "allowed",
            Self::NotAllowed => "not_allowed",
            Self::Unknown => "unknown",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "allowed" => Self::Allowed,
            "not_allowed" => Self::NotAllowed,
            "unknown" => Self::Unknown,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Who opened it. [User identities](https://open.feishu.cn/document/home/user-identity-introduction/introduction) explains the kinds of ID.
///
/// 打开会话的用户。几种 ID 的区别，见[用户身份概述](https://open.feishu.cn/document/home/user-identity-introduction/introduction)。
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UserIds {
    /// The user's union_id
    ///
    /// 用户的 union_id
    pub union_id: crate::id::UnionId,
    /// The user's user_id, which is only pushed with the scope for it
    ///
    /// 用户的 user_id，需要相应权限才会推送
    ///
    /// - Sent only with any of the scopes `contact:user.employee_id:readonly`
    pub user_id: Option<crate::id::UserId>,
    /// The user's open_id in this app
    ///
    /// 用户在本应用的 open_id
    pub open_id: crate::id::OpenId,
}
impl UserIds {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `union_id`.
    #[must_use]
    pub fn union_id(mut self, value: impl Into<crate::id::UnionId>) -> Self {
        self.union_id = value.into();
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<crate::id::UserId>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `open_id`.
    #[must_use]
    pub fn open_id(mut self, value: impl Into<crate::id::OpenId>) -> Self {
        self.open_id = value.into();
        self
    }
}
impl wire::Object for UserIds {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("union_id", wire::View::Text(self.union_id.as_str()));
        visit("user_id", wire::Value::view(&self.user_id));
        visit("open_id", wire::View::Text(self.open_id.as_str()));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "union_id" => wire::Value::slot(&mut self.union_id),
            "user_id" => wire::Slot::Optional(&mut self.user_id),
            "open_id" => wire::Value::slot(&mut self.open_id),
            _ => wire::Slot::Skip,
        }
    }
}
crate::__impl_object! {
    ChatChange Emoji I18nNames Member Mention Message Moderator ModeratorList Reader
    RestrictedModeSetting Sender UserIds
}
crate::__impl_object_value! {
    I18nNames Member Mention Moderator RestrictedModeSetting UserIds
}
crate::__impl_enum! {
    AddMemberPermission AtAllPermission ChatType DownloadHasPermissionSetting
    EditPermission GroupMessageType JoinMessageVisibility LeaveMessageVisibility
    MembershipApproval MessageHasPermissionSetting ModerationPermission OperatorType
    RecallType ScreenshotHasPermissionSetting ShareCardPermission
}
crate::__impl_enum_value! {
    AddMemberPermission AtAllPermission DownloadHasPermissionSetting EditPermission
    GroupMessageType JoinMessageVisibility LeaveMessageVisibility MembershipApproval
    MessageHasPermissionSetting ModerationPermission ScreenshotHasPermissionSetting
    ShareCardPermission
}
