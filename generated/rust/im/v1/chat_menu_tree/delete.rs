// Generated from spec/im/v1/chat_menu_tree/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::{error, v1};
impl super::Api<'_> {
    /// Delete menus of a chat / 删除群菜单: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        chat_id: impl Into<id::ChatId>,
        chat_menu_top_level_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(
            self.client,
            Delete::new(chat_id, chat_menu_top_level_ids),
        )
    }
}
/// Delete menus of a chat / 删除群菜单.
///
/// Deletes top-level menus of a group chat and returns those that remain. / 删除一个群的一级菜单，并返回余下的菜单。
///
/// - `DELETE /open-apis/im/v1/chats/:chat_id/menu_tree`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `im:chat`, `im:chat.menu_tree:write_only`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_tree/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the chat, found in the replies of `im.v1.chat.create`, `im.v1.chat.list` and `im.v1.chat.search`. Only chats whose `chat_mode` is `group` are supported.
    ///
    /// 群组 ID，可从 `im.v1.chat.create`、`im.v1.chat.list` 或 `im.v1.chat.search` 的响应中取得。仅支持 `chat_mode` 为 `group` 的群组。
    /// - Example: `"oc_a0553eda9014c201e6969b478895c230"`
    pub chat_id: id::ChatId,
    /// The IDs of the top-level menu items to delete, from the reply of `im.v1.chat_menu_tree.get`.
    ///
    /// 要删除的一级菜单的 ID，从 `im.v1.chat_menu_tree.get` 的响应中取得。
    /// - Example: `["6936075528890826780"]`
    pub chat_menu_top_level_ids: Vec<String>,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(
        chat_id: impl Into<id::ChatId>,
        chat_menu_top_level_ids: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            chat_menu_top_level_ids: chat_menu_top_level_ids.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_id", &mut self.chat_id);
        f.field("chat_menu_top_level_ids", &mut self.chat_menu_top_level_ids);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("im.v1.chat_menu_tree.delete", Delete, "/open-apis/im/v1/chats/:chat_id/menu_tree")
        .documented(text("删除群菜单", "Delete menus of a chat"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_tree/delete")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::IM_CHAT]),
            scopes(&[crate::scope::IM_CHAT_MENU_TREE_WRITE_ONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[path("chat_id", String).required(), body("chat_menu_top_level_ids", Array).required()])
}
/// The reply to [`Delete`](struct@Delete).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResponse {
    /// The menu of the chat after the deletion. / 删除之后群内剩余的菜单。
    pub menu_tree: v1::ChatMenuTree,
}
impl wire::Object for DeleteResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("menu_tree", &mut self.menu_tree);
    }
}
crate::codegen::__impl_object! {
    DeleteResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`232001`](error::INVALID_CHAT_PARAMETER): Your request contains an invalid request parameter.
    InvalidChatParameter = error::INVALID_CHAT_PARAMETER,
    /// [`232009`](error::CHAT_DISSOLVED): Your request specifies a chat which has already been dissolved.
    ChatDissolved = error::CHAT_DISSOLVED,
    /// [`232011`](error::OPERATOR_NOT_IN_CHAT): Operator can NOT be out of the chat.
    OperatorNotInChat = error::OPERATOR_NOT_IN_CHAT,
    /// [`232008`](error::CHAT_TYPE_UNSUPPORTED): Your request specifies a chat whose type is NOT supported currently.
    ChatTypeUnsupported = error::CHAT_TYPE_UNSUPPORTED,
    /// [`232014`](error::OPERATOR_NOT_PERMITTED): The token used in the request does NOT have the permissions necessary to complete the request.
    OperatorNotPermitted = error::OPERATOR_NOT_PERMITTED,
    /// [`232024`](error::USER_NOT_VISIBLE): Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users.
    UserNotVisible = error::USER_NOT_VISIBLE,
    /// [`232025`](error::CHAT_BOT_NOT_ENABLED): Bot ability is not activated.
    ChatBotNotEnabled = error::CHAT_BOT_NOT_ENABLED,
    /// [`232033`](error::EXTERNAL_CHAT_SCOPE_MISSING): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ExternalChatScopeMissing = error::EXTERNAL_CHAT_SCOPE_MISSING,
    /// [`232055`](error::TAB_MANAGE_DENIED): The operator does not have chat tab, chat menu, chat widget manage permission
    TabManageDenied = error::TAB_MANAGE_DENIED,
    /// [`232073`](error::CHAT_MENU_BEING_MODIFIED): The group menu is being modified, please try again later.
    ChatMenuBeingModified = error::CHAT_MENU_BEING_MODIFIED,
    /// [`232034`](error::CHAT_APP_UNAVAILABLE): The app is unavailable or inactivated by the tenant.
    ChatAppUnavailable = error::CHAT_APP_UNAVAILABLE,
}
