// Generated from spec/platform/scopes.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::{endpoint, text};
/// `contact:contact:access_as_app`: Access the directory as the app / 以应用身份访问通讯录.
pub const CONTACT_CONTACT_ACCESS_AS_APP: endpoint::Scope = endpoint::Scope::new(
    "contact:contact:access_as_app",
    text::Text {
        zh: "以应用身份访问通讯录",
        en: "Access the directory as the app",
    },
);
/// `contact:contact:readonly`: Read the directory / 读取通讯录.
pub const CONTACT_CONTACT_READONLY: endpoint::Scope = endpoint::Scope::new(
    "contact:contact:readonly",
    text::Text {
        zh: "读取通讯录",
        en: "Read the directory",
    },
);
/// `contact:contact:readonly_as_app`: Read the directory as the app / 以应用身份读取通讯录.
pub const CONTACT_CONTACT_READONLY_AS_APP: endpoint::Scope = endpoint::Scope::new(
    "contact:contact:readonly_as_app",
    text::Text {
        zh: "以应用身份读取通讯录",
        en: "Read the directory as the app",
    },
);
/// `contact:user.email:readonly`: Read the email addresses of users / 获取用户邮箱信息.
pub const CONTACT_USER_EMAIL_READONLY: endpoint::Scope = endpoint::Scope::new(
    "contact:user.email:readonly",
    text::Text {
        zh: "获取用户邮箱信息",
        en: "Read the email addresses of users",
    },
);
/// `contact:user.employee:readonly`: Read the employment of users / 获取用户受雇信息.
pub const CONTACT_USER_EMPLOYEE_READONLY: endpoint::Scope = endpoint::Scope::new(
    "contact:user.employee:readonly",
    text::Text {
        zh: "获取用户受雇信息",
        en: "Read the employment of users",
    },
);
/// `contact:user.employee_id:readonly`: Read the user_id of users / 获取用户 user ID.
pub const CONTACT_USER_EMPLOYEE_ID_READONLY: endpoint::Scope = endpoint::Scope::new(
    "contact:user.employee_id:readonly",
    text::Text {
        zh: "获取用户 user ID",
        en: "Read the user_id of users",
    },
);
/// `contact:user.phone:readonly`: Read the phone numbers of users / 获取用户手机号.
pub const CONTACT_USER_PHONE_READONLY: endpoint::Scope = endpoint::Scope::new(
    "contact:user.phone:readonly",
    text::Text {
        zh: "获取用户手机号",
        en: "Read the phone numbers of users",
    },
);
/// `im:chat`: Read and change the information of chats / 获取与更新群组信息.
pub const IM_CHAT: endpoint::Scope = endpoint::Scope::new(
    "im:chat",
    text::Text {
        zh: "获取与更新群组信息",
        en: "Read and change the information of chats",
    },
);
/// `im:chat.group_info:readonly`: Read the information of chats (earlier version) / 读取群信息（历史版本）.
pub const IM_CHAT_GROUP_INFO_READONLY: endpoint::Scope = endpoint::Scope::new(
    "im:chat.group_info:readonly",
    text::Text {
        zh: "读取群信息（历史版本）",
        en: "Read the information of chats (earlier version)",
    },
);
/// `im:chat.managers:write_only`: Add and remove the managers of chats / 添加、删除群管理员.
pub const IM_CHAT_MANAGERS_WRITE_ONLY: endpoint::Scope = endpoint::Scope::new(
    "im:chat.managers:write_only",
    text::Text {
        zh: "添加、删除群管理员",
        en: "Add and remove the managers of chats",
    },
);
/// `im:chat.members:bot_access`: Subscribe to bots joining and leaving chats / 订阅机器人进、出群事件.
pub const IM_CHAT_MEMBERS_BOT_ACCESS: endpoint::Scope = endpoint::Scope::new(
    "im:chat.members:bot_access",
    text::Text {
        zh: "订阅机器人进、出群事件",
        en: "Subscribe to bots joining and leaving chats",
    },
);
/// `im:chat.members:read`: View the members of chats / 查看群成员.
pub const IM_CHAT_MEMBERS_READ: endpoint::Scope = endpoint::Scope::new(
    "im:chat.members:read",
    text::Text {
        zh: "查看群成员",
        en: "View the members of chats",
    },
);
/// `im:chat.members:write_only`: Add and remove the members of chats / 添加、移除群成员.
pub const IM_CHAT_MEMBERS_WRITE_ONLY: endpoint::Scope = endpoint::Scope::new(
    "im:chat.members:write_only",
    text::Text {
        zh: "添加、移除群成员",
        en: "Add and remove the members of chats",
    },
);
/// `im:chat:create`: Create chats / 创建群.
pub const IM_CHAT_CREATE: endpoint::Scope = endpoint::Scope::new(
    "im:chat:create",
    text::Text {
        zh: "创建群",
        en: "Create chats",
    },
);
/// `im:chat:delete`: Dissolve chats / 解散群.
pub const IM_CHAT_DELETE: endpoint::Scope = endpoint::Scope::new(
    "im:chat:delete",
    text::Text {
        zh: "解散群",
        en: "Dissolve chats",
    },
);
/// `im:chat:operate_as_owner`: Manage the chats that the app created / 更新应用所创建群的群信息.
pub const IM_CHAT_OPERATE_AS_OWNER: endpoint::Scope = endpoint::Scope::new(
    "im:chat:operate_as_owner",
    text::Text {
        zh: "更新应用所创建群的群信息",
        en: "Manage the chats that the app created",
    },
);
/// `im:chat:read`: View the information of chats / 查看群信息.
pub const IM_CHAT_READ: endpoint::Scope = endpoint::Scope::new(
    "im:chat:read",
    text::Text {
        zh: "查看群信息",
        en: "View the information of chats",
    },
);
/// `im:chat:readonly`: Read the information of chats / 获取群组信息.
pub const IM_CHAT_READONLY: endpoint::Scope = endpoint::Scope::new(
    "im:chat:readonly",
    text::Text {
        zh: "获取群组信息",
        en: "Read the information of chats",
    },
);
/// `im:chat:update`: Update the information of chats / 更新群信息.
pub const IM_CHAT_UPDATE: endpoint::Scope = endpoint::Scope::new(
    "im:chat:update",
    text::Text {
        zh: "更新群信息",
        en: "Update the information of chats",
    },
);
/// `im:message`: Read and send messages in private and group chats / 获取与发送单聊、群组消息.
pub const IM_MESSAGE: endpoint::Scope = endpoint::Scope::new(
    "im:message",
    text::Text {
        zh: "获取与发送单聊、群组消息",
        en: "Read and send messages in private and group chats",
    },
);
/// `im:message.group_at_msg`: Read messages in group chats that mention the bot (earlier version) / 获取用户在群组中@机器人的消息（历史版本）.
pub const IM_MESSAGE_GROUP_AT_MSG: endpoint::Scope = endpoint::Scope::new(
    "im:message.group_at_msg",
    text::Text {
        zh: "获取用户在群组中@机器人的消息（历史版本）",
        en: "Read messages in group chats that mention the bot (earlier version)",
    },
);
/// `im:message.group_at_msg.include_bot:readonly`: Receive messages of users and other bots in group chats that mention the bot / 获取群组中其他机器人和用户@当前机器人的消息.
pub const IM_MESSAGE_GROUP_AT_MSG_INCLUDE_BOT_READONLY: endpoint::Scope = endpoint::Scope::new(
    "im:message.group_at_msg.include_bot:readonly",
    text::Text {
        zh: "获取群组中其他机器人和用户@当前机器人的消息",
        en: "Receive messages of users and other bots in group chats that mention the bot",
    },
);
/// `im:message.group_at_msg:readonly`: Receive messages in group chats that mention the bot / 接收群聊中@机器人消息事件.
pub const IM_MESSAGE_GROUP_AT_MSG_READONLY: endpoint::Scope = endpoint::Scope::new(
    "im:message.group_at_msg:readonly",
    text::Text {
        zh: "接收群聊中@机器人消息事件",
        en: "Receive messages in group chats that mention the bot",
    },
);
/// `im:message.group_bot_msg:readonly`: Receive messages of other bots in group chats / 获取群组中其他机器人的消息.
pub const IM_MESSAGE_GROUP_BOT_MSG_READONLY: endpoint::Scope = endpoint::Scope::new(
    "im:message.group_bot_msg:readonly",
    text::Text {
        zh: "获取群组中其他机器人的消息",
        en: "Receive messages of other bots in group chats",
    },
);
/// `im:message.group_msg`: Read all messages in group chats / 获取群组中所有消息.
pub const IM_MESSAGE_GROUP_MSG: endpoint::Scope = endpoint::Scope::new(
    "im:message.group_msg",
    text::Text {
        zh: "获取群组中所有消息",
        en: "Read all messages in group chats",
    },
);
/// `im:message.group_msg.include_bot:read`: Receive all messages of users and other bots in group chats / 获取群组中用户和机器人发送的消息.
pub const IM_MESSAGE_GROUP_MSG_INCLUDE_BOT_READ: endpoint::Scope = endpoint::Scope::new(
    "im:message.group_msg.include_bot:read",
    text::Text {
        zh: "获取群组中用户和机器人发送的消息",
        en: "Receive all messages of users and other bots in group chats",
    },
);
/// `im:message.group_msg:get_as_user`: Read messages in group chats as the user / 以用户身份获取群聊消息.
pub const IM_MESSAGE_GROUP_MSG_GET_AS_USER: endpoint::Scope = endpoint::Scope::new(
    "im:message.group_msg:get_as_user",
    text::Text {
        zh: "以用户身份获取群聊消息",
        en: "Read messages in group chats as the user",
    },
);
/// `im:message.group_msg:readonly`: Read all messages of users in group chats / 获取群聊中所有的用户聊天消息.
pub const IM_MESSAGE_GROUP_MSG_READONLY: endpoint::Scope = endpoint::Scope::new(
    "im:message.group_msg:readonly",
    text::Text {
        zh: "获取群聊中所有的用户聊天消息",
        en: "Read all messages of users in group chats",
    },
);
/// `im:message.history:readonly`: Read the history of private and group chats / 获取单聊、群组的历史消息.
pub const IM_MESSAGE_HISTORY_READONLY: endpoint::Scope = endpoint::Scope::new(
    "im:message.history:readonly",
    text::Text {
        zh: "获取单聊、群组的历史消息",
        en: "Read the history of private and group chats",
    },
);
/// `im:message.p2p_msg`: Read messages that users send to the bot in private chats (earlier version) / 获取用户发给机器人的单聊消息（历史版本）.
pub const IM_MESSAGE_P2P_MSG: endpoint::Scope = endpoint::Scope::new(
    "im:message.p2p_msg",
    text::Text {
        zh: "获取用户发给机器人的单聊消息（历史版本）",
        en: "Read messages that users send to the bot in private chats (earlier version)",
    },
);
/// `im:message.p2p_msg:get_as_user`: Read messages in private chats as the user / 以用户身份获取单聊消息.
pub const IM_MESSAGE_P2P_MSG_GET_AS_USER: endpoint::Scope = endpoint::Scope::new(
    "im:message.p2p_msg:get_as_user",
    text::Text {
        zh: "以用户身份获取单聊消息",
        en: "Read messages in private chats as the user",
    },
);
/// `im:message.p2p_msg:readonly`: Read messages that users send to the bot in private chats / 读取用户发给机器人的单聊消息.
pub const IM_MESSAGE_P2P_MSG_READONLY: endpoint::Scope = endpoint::Scope::new(
    "im:message.p2p_msg:readonly",
    text::Text {
        zh: "读取用户发给机器人的单聊消息",
        en: "Read messages that users send to the bot in private chats",
    },
);
/// `im:message.pins:read`: View pinned messages / 查看 Pin 消息.
pub const IM_MESSAGE_PINS_READ: endpoint::Scope = endpoint::Scope::new(
    "im:message.pins:read",
    text::Text {
        zh: "查看 Pin 消息",
        en: "View pinned messages",
    },
);
/// `im:message.pins:write_only`: Pin and unpin messages / 添加、 取消 Pin 消息.
pub const IM_MESSAGE_PINS_WRITE_ONLY: endpoint::Scope = endpoint::Scope::new(
    "im:message.pins:write_only",
    text::Text {
        zh: "添加、 取消 Pin 消息",
        en: "Pin and unpin messages",
    },
);
/// `im:message.reactions:read`: View reactions to messages / 查看消息表情回复.
pub const IM_MESSAGE_REACTIONS_READ: endpoint::Scope = endpoint::Scope::new(
    "im:message.reactions:read",
    text::Text {
        zh: "查看消息表情回复",
        en: "View reactions to messages",
    },
);
/// `im:message.reactions:write_only`: Add and remove reactions to messages / 发送、删除消息表情回复.
pub const IM_MESSAGE_REACTIONS_WRITE_ONLY: endpoint::Scope = endpoint::Scope::new(
    "im:message.reactions:write_only",
    text::Text {
        zh: "发送、删除消息表情回复",
        en: "Add and remove reactions to messages",
    },
);
/// `im:message.send_as_user`: Send messages as the user / 以用户身份发送消息.
pub const IM_MESSAGE_SEND_AS_USER: endpoint::Scope = endpoint::Scope::new(
    "im:message.send_as_user",
    text::Text {
        zh: "以用户身份发送消息",
        en: "Send messages as the user",
    },
);
/// `im:message.urgent`: Make messages urgent in the app / 发送应用内加急消息.
pub const IM_MESSAGE_URGENT: endpoint::Scope = endpoint::Scope::new(
    "im:message.urgent",
    text::Text {
        zh: "发送应用内加急消息",
        en: "Make messages urgent in the app",
    },
);
/// `im:message.urgent:app_send`: Make messages urgent in the app (superseded) / 发送应用内加急消息（历史版本）.
pub const IM_MESSAGE_URGENT_APP_SEND: endpoint::Scope = endpoint::Scope::new(
    "im:message.urgent:app_send",
    text::Text {
        zh: "发送应用内加急消息（历史版本）",
        en: "Make messages urgent in the app (superseded)",
    },
);
/// `im:message:basic`: Read basic facts of messages (V2) / 获取消息的基础信息V2.
pub const IM_MESSAGE_BASIC: endpoint::Scope = endpoint::Scope::new(
    "im:message:basic",
    text::Text {
        zh: "获取消息的基础信息V2",
        en: "Read basic facts of messages (V2)",
    },
);
/// `im:message:readonly`: Read messages in private and group chats / 获取单聊、群组消息.
pub const IM_MESSAGE_READONLY: endpoint::Scope = endpoint::Scope::new(
    "im:message:readonly",
    text::Text {
        zh: "获取单聊、群组消息",
        en: "Read messages in private and group chats",
    },
);
/// `im:message:recall`: Recall messages / 撤回消息.
pub const IM_MESSAGE_RECALL: endpoint::Scope = endpoint::Scope::new(
    "im:message:recall",
    text::Text {
        zh: "撤回消息",
        en: "Recall messages",
    },
);
/// `im:message:send`: Send messages (V2) / 发送消息V2.
pub const IM_MESSAGE_SEND: endpoint::Scope = endpoint::Scope::new(
    "im:message:send",
    text::Text {
        zh: "发送消息V2",
        en: "Send messages (V2)",
    },
);
/// `im:message:send_as_bot`: Send messages as the app / 以应用的身份发消息.
pub const IM_MESSAGE_SEND_AS_BOT: endpoint::Scope = endpoint::Scope::new(
    "im:message:send_as_bot",
    text::Text {
        zh: "以应用的身份发消息",
        en: "Send messages as the app",
    },
);
/// `im:message:update`: Update messages / 更新消息.
pub const IM_MESSAGE_UPDATE: endpoint::Scope = endpoint::Scope::new(
    "im:message:update",
    text::Text {
        zh: "更新消息",
        en: "Update messages",
    },
);
/// `im:resource`: Read and upload images and files / 读取和上传图片、文件.
pub const IM_RESOURCE: endpoint::Scope = endpoint::Scope::new(
    "im:resource",
    text::Text {
        zh: "读取和上传图片、文件",
        en: "Read and upload images and files",
    },
);
/// `im:resource:upload`: Upload images and files / 上传图片、文件.
pub const IM_RESOURCE_UPLOAD: endpoint::Scope = endpoint::Scope::new(
    "im:resource:upload",
    text::Text {
        zh: "上传图片、文件",
        en: "Upload images and files",
    },
);
/// `offline_access`: Keep access while the user is away, by refresh tokens / offline_access.
pub const OFFLINE_ACCESS: endpoint::Scope = endpoint::Scope::new(
    "offline_access",
    text::Text {
        zh: "offline_access",
        en: "Keep access while the user is away, by refresh tokens",
    },
);
