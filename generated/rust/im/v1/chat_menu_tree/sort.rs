// Generated from spec/im/v1/chat_menu_tree/sort.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::{error, v1};
impl super::Api<'_> {
    /// Sort the menus of a chat / 排序群菜单: [`Sort`](struct@Sort).
    pub fn sort(
        &self,
        chat_id: impl Into<id::ChatId>,
        chat_menu_top_level_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<Sort> {
        crate::codegen::Call::new(
            self.client,
            Sort::new(chat_id, chat_menu_top_level_ids),
        )
    }
}
/// Sort the menus of a chat / 排序群菜单.
///
/// Rearranges the menus of a group chat and returns all of them in their new order.
///
/// 重新排列一个群的菜单，并返回排序后的全部菜单。
///
/// - `POST /open-apis/im/v1/chats/:chat_id/menu_tree/sort`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `im:chat`, `im:chat.menu_tree:write_only`
///
/// Errors: [`SortError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_tree/sort)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sort {
    /// The ID of the chat, found in the replies of `im.v1.chat.create`, `im.v1.chat.list` and `im.v1.chat.search`. Only chats whose `chat_mode` is `group` are supported.
    ///
    /// 群组 ID，可从 `im.v1.chat.create`、`im.v1.chat.list` 或 `im.v1.chat.search` 的响应中取得。仅支持 `chat_mode` 为 `group` 的群组。
    /// - Example: `"oc_a0553eda9014c201e6969b478895c230"`
    pub chat_id: id::ChatId,
    /// The IDs of all top-level menu items of the chat, in their new order from left to right; they have to be exactly those that `im.v1.chat_menu_tree.get` returns.
    ///
    /// 群内全部一级菜单的 ID，按从左到右的新顺序排列；须与 `im.v1.chat_menu_tree.get` 返回的一级菜单一一对应。
    /// - Example: `["6936075528890826780"]`
    pub chat_menu_top_level_ids: Vec<String>,
}
impl Sort {
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
impl wire::Object for Sort {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_id", &mut self.chat_id);
        f.field("chat_menu_top_level_ids", &mut self.chat_menu_top_level_ids);
    }
}
crate::codegen::__impl_object! {
    Sort
}
crate::codegen::__operation! {
    Sort => SortResponse, SortError:
    Endpoint::new("im.v1.chat_menu_tree.sort", Post, "/open-apis/im/v1/chats/:chat_id/menu_tree/sort")
        .documented(text("排序群菜单", "Sort the menus of a chat"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_tree/sort")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::IM_CHAT]),
            scopes(&[crate::scope::IM_CHAT_MENU_TREE_WRITE_ONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[path("chat_id", String).required(), body("chat_menu_top_level_ids", Array).required()])
}
/// The reply to [`Sort`](struct@Sort).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SortResponse {
    /// The menu of the chat in its new order. / 重新排序后的群菜单。
    pub menu_tree: v1::ChatMenuTree,
}
impl wire::Object for SortResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("menu_tree", &mut self.menu_tree);
    }
}
crate::codegen::__impl_object! {
    SortResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Sort`](struct@Sort).
    SortError:
    /// [`232001`](error::INVALID_CHAT_PARAMETER): Your request contains an invalid request parameter.
    InvalidChatParameter = error::INVALID_CHAT_PARAMETER,
    /// [`232009`](error::CHAT_DISSOLVED): Your request specifies a chat which has already been dissolved.
    ChatDissolved = error::CHAT_DISSOLVED,
    /// [`232011`](error::OPERATOR_NOT_IN_CHAT): Operator can NOT be out of the chat.
    OperatorNotInChat = error::OPERATOR_NOT_IN_CHAT,
    /// [`232014`](error::OPERATOR_NOT_PERMITTED): The token used in the request does NOT have the permissions necessary to complete the request.
    OperatorNotPermitted = error::OPERATOR_NOT_PERMITTED,
    /// [`232024`](error::USER_NOT_VISIBLE): Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users.
    UserNotVisible = error::USER_NOT_VISIBLE,
    /// [`232025`](error::CHAT_BOT_NOT_ENABLED): Bot ability is not activated.
    ChatBotNotEnabled = error::CHAT_BOT_NOT_ENABLED,
    /// [`232033`](error::EXTERNAL_CHAT_SCOPE_MISSING): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ExternalChatScopeMissing = error::EXTERNAL_CHAT_SCOPE_MISSING,
    /// [`232034`](error::CHAT_APP_UNAVAILABLE): The app is unavailable or inactivated by the tenant.
    ChatAppUnavailable = error::CHAT_APP_UNAVAILABLE,
    /// [`232055`](error::TAB_MANAGE_DENIED): The operator does not have chat tab, chat menu, chat widget manage permission
    TabManageDenied = error::TAB_MANAGE_DENIED,
    /// [`232072`](error::TOP_LEVEL_MENU_MISMATCH): Sort chat_menu_top_level's param is invalid.
    TopLevelMenuMismatch = error::TOP_LEVEL_MENU_MISMATCH,
}
