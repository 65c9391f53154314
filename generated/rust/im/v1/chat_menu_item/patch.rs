// Generated from spec/im/v1/chat_menu_item/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::{error, v1};
impl super::Api<'_> {
    /// Update a chat menu item / 修改群菜单元信息: [`Patch`](struct@Patch).
    pub fn patch(
        &self,
        chat_id: impl Into<id::ChatId>,
        menu_item_id: impl Into<String>,
        update_fields: impl Into<Vec<PatchUpdateFields>>,
        chat_menu_item: v1::ChatMenuItemInput,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(
            self.client,
            Patch::new(chat_id, menu_item_id, update_fields, chat_menu_item),
        )
    }
}
/// Update a chat menu item / 修改群菜单元信息.
///
/// Changes the icon, the names in each language and the link of one top-level or second-level item of a chat menu.
///
/// 修改群菜单中一个一级或二级菜单的图标、各语言名称和跳转链接。
///
/// - `PATCH /open-apis/im/v1/chats/:chat_id/menu_items/:menu_item_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `im:chat`, `im:chat.menu_tree:write_only`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_item/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the chat, found in the replies of `im.v1.chat.create`, `im.v1.chat.list` and `im.v1.chat.search`. Only chats whose `chat_mode` is `group` are supported.
    ///
    /// 群组 ID，可从 `im.v1.chat.create`、`im.v1.chat.list` 或 `im.v1.chat.search` 的响应中取得。仅支持 `chat_mode` 为 `group` 的群组。
    /// - Example: `"oc_a0553eda9014c201e6969b478895c230"`
    pub chat_id: id::ChatId,
    /// The ID of the top-level or second-level menu item to change, from the reply of `im.v1.chat_menu_tree.get`.
    ///
    /// 要修改的一级或二级菜单的 ID，从 `im.v1.chat_menu_tree.get` 的响应中取得。
    /// - Example: `"7156553273518882844"`
    pub menu_item_id: String,
    /// Which parts of `chat_menu_item` to change; the others stay as they are.
    ///
    /// 要修改 `chat_menu_item` 中的哪些信息，未列出的保持不变。
    /// - Example: `["ICON"]`
    pub update_fields: Vec<PatchUpdateFields>,
    /// The new contents of the menu item, of which only those listed in `update_fields` take effect.
    ///
    /// 菜单项的新内容，只有 `update_fields` 列出的部分生效。
    pub chat_menu_item: v1::ChatMenuItemInput,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(
        chat_id: impl Into<id::ChatId>,
        menu_item_id: impl Into<String>,
        update_fields: impl Into<Vec<PatchUpdateFields>>,
        chat_menu_item: v1::ChatMenuItemInput,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            menu_item_id: menu_item_id.into(),
            update_fields: update_fields.into(),
            chat_menu_item,
        }
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_id", &mut self.chat_id);
        f.field("menu_item_id", &mut self.menu_item_id);
        f.field("update_fields", &mut self.update_fields);
        f.field("chat_menu_item", &mut self.chat_menu_item);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("im.v1.chat_menu_item.patch", Patch, "/open-apis/im/v1/chats/:chat_id/menu_items/:menu_item_id")
        .documented(text("修改群菜单元信息", "Update a chat menu item"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_item/patch")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::IM_CHAT]),
            scopes(&[crate::scope::IM_CHAT_MENU_TREE_WRITE_ONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("chat_id", String).required(),
            path("menu_item_id", String).required(),
            body("update_fields", Array).required(),
            body("chat_menu_item", Object).required(),
        ])
}
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The menu item after the change. / 修改后的菜单项。
    pub chat_menu_item: v1::ChatMenuItem,
}
impl wire::Object for PatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_menu_item", &mut self.chat_menu_item);
    }
}
crate::codegen::__impl_object! {
    PatchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
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
    /// [`232073`](error::CHAT_MENU_BEING_MODIFIED): The group menu is being modified, please try again later.
    ChatMenuBeingModified = error::CHAT_MENU_BEING_MODIFIED,
    /// `232078` (HTTP 400): The chat menu is illegal.
    ///
    /// The content of the chat menu is invalid. Compare its fields with the request body of the operation.
    ///
    /// 群菜单的内容不合法。请对照接口的请求体检查菜单的字段。
    MemberCountSettingUnavailable = &ErrorInfo {
        message: "The chat menu is illegal.",
        fix: Text { zh: "群菜单的内容不合法。请对照接口的请求体检查菜单的字段。", en: "The content of the chat menu is invalid. Compare its fields with the request body of the operation." },
        ..*error::MEMBER_COUNT_SETTING_UNAVAILABLE
    },
}
/// Which parts of `chat_menu_item` to change; the others stay as they are.
///
/// 要修改 `chat_menu_item` 中的哪些信息，未列出的保持不变。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PatchUpdateFields {
    /// `ICON`: The icon / 图标
    Icon,
    /// `NAME`: The name / 名称
    Name,
    /// `I18N_NAME`: The names by language / 各语言的名称
    I18NName,
    /// `REDIRECT_LINK`: The link it opens / 跳转链接
    RedirectLink,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for PatchUpdateFields {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for PatchUpdateFields {
    fn as_str(&self) -> &str {
        match self {
            Self::Icon => "ICON",
            Self::Name => "NAME",
            Self::I18NName => "I18N_NAME",
            Self::RedirectLink => "REDIRECT_LINK",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "ICON" => Self::Icon,
            "NAME" => Self::Name,
            "I18N_NAME" => Self::I18NName,
            "REDIRECT_LINK" => Self::RedirectLink,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    PatchUpdateFields
}
