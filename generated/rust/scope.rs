// Generated from spec/platform/scopes.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::{endpoint, text};
/// `im:message`: Read and send messages in private and group chats / 获取与发送单聊、群组消息.
pub const IM_MESSAGE: endpoint::Scope = endpoint::Scope::new(
    "im:message",
    text::Text {
        zh: "获取与发送单聊、群组消息",
        en: "Read and send messages in private and group chats",
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
/// `im:message:readonly`: Read messages in private and group chats / 获取单聊、群组消息.
pub const IM_MESSAGE_READONLY: endpoint::Scope = endpoint::Scope::new(
    "im:message:readonly",
    text::Text {
        zh: "获取单聊、群组消息",
        en: "Read messages in private and group chats",
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
