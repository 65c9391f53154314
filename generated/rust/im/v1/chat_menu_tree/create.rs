// Generated from spec/im/v1/chat_menu_tree/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::{error, v1};
impl super::Api<'_> {
    /// Add menus to a chat / 添加群菜单: [`Create`](struct@Create).
    pub fn create(
        &self,
        chat_id: impl Into<id::ChatId>,
        menu_tree: v1::ChatMenuTreeInput,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(chat_id, menu_tree))
    }
}
/// Add menus to a chat / 添加群菜单.
///
/// Adds one or more menus to a group chat and returns all menus that it then has.
///
/// 为一个群添加一个或多个菜单，并返回该群的全部菜单。
///
/// - `POST /open-apis/im/v1/chats/:chat_id/menu_tree`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `im:chat`, `im:chat.menu_tree:write_only`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_tree/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The ID of the chat, found in the replies of `im.v1.chat.create`, `im.v1.chat.list` and `im.v1.chat.search`. Only chats whose `chat_mode` is `group` are supported.
    ///
    /// 群组 ID，可从 `im.v1.chat.create`、`im.v1.chat.list` 或 `im.v1.chat.search` 的响应中取得。仅支持 `chat_mode` 为 `group` 的群组。
    /// - Example: `"oc_a0553eda9014c201e6969b478895c230"`
    pub chat_id: id::ChatId,
    /// The menu to add to the chat. / 要追加到群内的菜单。
    pub menu_tree: v1::ChatMenuTreeInput,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        chat_id: impl Into<id::ChatId>,
        menu_tree: v1::ChatMenuTreeInput,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            menu_tree,
        }
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_id", &mut self.chat_id);
        f.field("menu_tree", &mut self.menu_tree);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("im.v1.chat_menu_tree.create", Post, "/open-apis/im/v1/chats/:chat_id/menu_tree")
        .documented(text("添加群菜单", "Add menus to a chat"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_tree/create")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::IM_CHAT]),
            scopes(&[crate::scope::IM_CHAT_MENU_TREE_WRITE_ONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[path("chat_id", String).required(), body("menu_tree", Object).required()])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The whole menu of the chat after the addition. / 添加之后群内的全部菜单。
    pub menu_tree: v1::ChatMenuTree,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("menu_tree", &mut self.menu_tree);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`232001`](error::INVALID_CHAT_PARAMETER): Your request contains an invalid request parameter.
    InvalidChatParameter = error::INVALID_CHAT_PARAMETER,
    /// [`232008`](error::CHAT_TYPE_UNSUPPORTED): Your request specifies a chat whose type is NOT supported currently.
    ChatTypeUnsupported = error::CHAT_TYPE_UNSUPPORTED,
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
    /// [`232055`](error::TAB_MANAGE_DENIED): The operator does not have chat tab, chat menu, chat widget manage permission
    TabManageDenied = error::TAB_MANAGE_DENIED,
    /// [`232033`](error::EXTERNAL_CHAT_SCOPE_MISSING): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ExternalChatScopeMissing = error::EXTERNAL_CHAT_SCOPE_MISSING,
    /// [`232034`](error::CHAT_APP_UNAVAILABLE): The app is unavailable or inactivated by the tenant.
    ChatAppUnavailable = error::CHAT_APP_UNAVAILABLE,
    /// [`232056`](error::OPERATOR_NOT_IMAGE_OWNER): The operator is not the image's owner, no permission to complete the request.
    OperatorNotImageOwner = error::OPERATOR_NOT_IMAGE_OWNER,
    /// [`232070`](error::TOP_LEVEL_MENU_LIMIT_REACHED): The number of chat_menu_top_level has reached the limit.
    TopLevelMenuLimitReached = error::TOP_LEVEL_MENU_LIMIT_REACHED,
    /// [`232071`](error::SECOND_LEVEL_MENU_LIMIT_REACHED): The number of chat_menu_second_level has reached the limit.
    SecondLevelMenuLimitReached = error::SECOND_LEVEL_MENU_LIMIT_REACHED,
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
