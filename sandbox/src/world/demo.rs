//! The ids of the world that a sandbox starts with.
//!
//! The app [`APP_ID`] can pin [`MESSAGE`]. Every other message causes the error that its constant is named after, so
//! that a client in any language can test it without any setup.

use super::{App, Availability, Chat, Message, Resource, ResourceKind, User, World};
use crate::operation::every_scope;
use std::collections::BTreeSet;

/// The App ID of an app that has every scope required by the sandbox's operations.
///
/// It has the platform's format, because the official SDK for Node opens a long connection only for such an App ID.
pub const APP_ID: &str = "cli_5a6b7c8d9e0f1a2b";
/// The App Secret of [`APP_ID`].
pub const APP_SECRET: &str = "Uo8vYq2LwZs5TmX1rKc7NbD4eGh9JfPa";
/// The App ID of an app whose bot capability is off.
pub const APP_WITHOUT_BOT: &str = "cli_without_bot";
/// The App ID of an app that has been granted no scope.
pub const APP_WITHOUT_SCOPES: &str = "cli_without_scopes";
/// The App ID of a store app that has every scope; its App Secret is [`APP_SECRET`].
pub const STORE_APP: &str = "cli_sandbox_store";
/// The key of the tenant that has installed the store app.
pub const TENANT: &str = "0123456789abcdef";
/// The open_id of a user who is in the chats the app is in.
pub const USER: &str = "ou_7d8a6e6df7621556ce0d21922b676706ccs";
/// The open_id of a user the app is not available to.
pub const USER_OUT_OF_SCOPE: &str = "ou_out_of_scope";
/// The chat_id of the chat the app is in.
pub const CHAT: &str = "oc_a0553eda9014c201e6969b478895c230";

/// A message that can be pinned: the one in the documentation.
pub const MESSAGE: &str = "om_dc13264520392913993dd051dba21dcf";
/// Another message that can be pinned.
pub const OTHER_MESSAGE: &str = "om_other";
/// A message that has been recalled: `230011`.
pub const RECALLED: &str = "om_recalled";
/// A message that is set to delete itself: `230111`.
pub const SELF_DESTRUCTING: &str = "om_self_destructing";
/// A message the app cannot see: `230050`.
pub const INVISIBLE: &str = "om_invisible";
/// A message of a type that cannot be pinned: `230054`.
pub const UNSUPPORTED: &str = "om_unsupported";
/// A message in a chat the app is not in: `230002`.
pub const BOT_NOT_IN_CHAT: &str = "om_bot_not_in_chat";
/// A message in a chat that has been dissolved: `232009`.
pub const CHAT_DISSOLVED: &str = "om_chat_dissolved";
/// A message in a chat that does not exist: `230045`.
pub const CHAT_NOT_FOUND: &str = "om_chat_not_found";
/// A message in a chat where only the owner and the administrators may pin: `230046`.
pub const PIN_NOT_ALLOWED: &str = "om_pin_not_allowed";
/// A message in an external chat, in which the app may not act: `230027`.
pub const PERMISSION_DENIED: &str = "om_permission_denied";
/// A message in a private chat with a user the app is not available to: `230013`.
pub const OUT_OF_SCOPE: &str = "om_out_of_scope";

/// A message that the app itself sent, too long ago to ask who read it: `230033`.
pub const SENT: &str = "om_sent";
/// A card that the app sent, too long ago to change it: `230031`.
pub const CARD: &str = "om_card";
/// A message of [`USER`] with the image [`IMAGE`].
pub const IMAGE_MESSAGE: &str = "om_image";
/// A message that has been deleted: `230110`.
pub const DELETED: &str = "om_deleted";

/// An image that can be downloaded: one white pixel, as PNG.
pub const IMAGE: &str = "img_sandbox";
/// The bytes of [`IMAGE`].
pub const IMAGE_BYTES: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0:~\x9bU\
    \0\0\0\nIDATx\xdac\xf8\x0f\0\x01\x01\x01\0\x1c\xb0\x8c\x99\0\0\0\0IEND\xaeB`\x82";
/// An image that is an avatar, and cannot be downloaded: `234001`.
pub const AVATAR: &str = "img_avatar";
/// An image that another app uploaded: `234008`.
pub const OTHERS_IMAGE: &str = "img_others";
/// An image that does not exist: `234005`.
pub const NO_IMAGE: &str = "img_deleted";
/// A file that can be downloaded.
pub const FILE: &str = "file_sandbox";
/// A file that another app uploaded: `234008`.
pub const OTHERS_FILE: &str = "file_others";
/// A file that does not exist: `234005`.
pub const NO_FILE: &str = "file_deleted";

pub(super) fn world() -> World {
    let scopes = every_scope();
    let unavailable = Availability::AllBut(BTreeSet::from([USER_OUT_OF_SCOPE.to_owned()]));
    let group =
        |id: &str| Chat::group(id).bots([APP_ID, STORE_APP, APP_WITHOUT_BOT, APP_WITHOUT_SCOPES]).members([USER]);
    let granted = scopes.clone();
    let mut world = World::new();
    world
        .add_app(App::new(APP_ID, APP_SECRET).scopes(scopes.clone()).availability(unavailable))
        .add_app(App::new(STORE_APP, APP_SECRET).scopes(scopes.clone()).installed_in([TENANT]))
        .add_app(App::new(APP_WITHOUT_BOT, APP_SECRET).scopes(scopes).bot(false))
        .add_app(App::new(APP_WITHOUT_SCOPES, APP_SECRET))
        .add_user(User::new(USER, "张三").email("zhangsan@example.com").granted(APP_ID, granted))
        .add_user(User::new(USER_OUT_OF_SCOPE, "李四"))
        .add_chat(group(CHAT).name("沙箱"))
        .add_chat(Chat::group("oc_without_bot").members([USER]))
        .add_chat(group("oc_dissolved").dissolved())
        .add_chat(group("oc_managed").only_managers_pin(["ou_owner"]))
        .add_chat(group("oc_external").external())
        .add_chat(Chat::private("oc_private", APP_ID, USER_OUT_OF_SCOPE))
        .add_message(Message::new(MESSAGE, CHAT))
        .add_message(Message::new(OTHER_MESSAGE, CHAT))
        .add_message(Message::new(RECALLED, CHAT).recalled())
        .add_message(Message::new(SELF_DESTRUCTING, CHAT).self_destructing())
        .add_message(Message::new(INVISIBLE, CHAT).hidden_from([APP_ID]))
        .add_message(Message::new(UNSUPPORTED, CHAT).unsupported())
        .add_message(Message::new(BOT_NOT_IN_CHAT, "oc_without_bot"))
        .add_message(Message::new(CHAT_DISSOLVED, "oc_dissolved"))
        .add_message(Message::new(CHAT_NOT_FOUND, "oc_nowhere"))
        .add_message(Message::new(PIN_NOT_ALLOWED, "oc_managed"))
        .add_message(Message::new(PERMISSION_DENIED, "oc_external"))
        .add_message(Message::new(OUT_OF_SCOPE, "oc_private"))
        .add_message(Message::new(SENT, CHAT).from(APP_ID))
        .add_message(Message::new(CARD, CHAT).from(APP_ID).content("interactive", r#"{"elements":[]}"#))
        .add_message(Message::new(IMAGE_MESSAGE, CHAT).content("image", r#"{"image_key":"img_sandbox"}"#))
        .add_message(Message::new(DELETED, CHAT).deleted())
        .add_resource(image(IMAGE, APP_ID, ResourceKind::Image))
        .add_resource(image(AVATAR, APP_ID, ResourceKind::Avatar))
        .add_resource(image(OTHERS_IMAGE, APP_WITHOUT_SCOPES, ResourceKind::Image))
        .add_resource(file(FILE, APP_ID))
        .add_resource(file(OTHERS_FILE, APP_WITHOUT_SCOPES));
    world
}

fn image(key: &str, app_id: &str, kind: ResourceKind) -> Resource {
    Resource::new(key, app_id, kind, IMAGE_BYTES).content_type("image/png")
}

fn file(key: &str, app_id: &str) -> Resource {
    Resource::new(key, app_id, ResourceKind::File, "A file.\n").file_name("说明.txt").content_type("text/plain")
}
