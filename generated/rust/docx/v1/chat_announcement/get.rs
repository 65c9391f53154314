// Generated from spec/docx/v1/chat_announcement/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::docx::error;
impl super::Api<'_> {
    /// Get a chat announcement / 获取群公告基本信息: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get(&self, chat_id: impl Into<id::ChatId>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(chat_id))
    }
}
/// Get a chat announcement / 获取群公告基本信息.
///
/// Returns the basics of the announcement of a group chat, such as its revision, type, owner and last editor, without its content.
///
/// 返回一个群的群公告的版本号、类型、所有者和修改者等基本信息，不含正文。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.docx().v1().chat_announcement().get("oc_5ad11d72b830411d72b836c20").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/docx/v1/chats/:chat_id/announcement`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:chat.announcement:read`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the chat whose announcement is read, as obtained by creating, listing or searching chats; one-on-one chats (`p2p`) have no announcement and cannot be used.
    ///
    /// 要读取公告的群组的 ID，可由创建群组、列出所在群组或搜索群组得到；单聊没有公告，不能使用。
    /// - Example: `"oc_5ad11d72b830411d72b836c20"`
    pub chat_id: id::ChatId,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(chat_id: impl Into<id::ChatId>) -> Self {
        Self {
            chat_id: chat_id.into(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_id", &mut self.chat_id);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("docx.v1.chat_announcement.get", Get, "/open-apis/docx/v1/chats/:chat_id/announcement")
        .documented(text("获取群公告基本信息", "Get a chat announcement"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement/get")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::IM_CHAT_ANNOUNCEMENT_READ])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(NoBody, &[path("chat_id", String).required(), query("user_id_type", String).default("\"open_id\"")])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The revision the announcement is at. / 群公告目前所处的版本号。
    pub revision_id: i64,
    /// When the announcement was created, in seconds since 1970. / 群公告的创建时间，为秒级时间戳。
    pub create_time: i64,
    /// When the announcement was last updated, in seconds since 1970. / 群公告最近一次更新的时间，为秒级时间戳。
    pub update_time: i64,
    /// The ID of the user who owns the announcement, of the kind `owner_id_type` names.
    ///
    /// 群公告所有者的用户 ID，属于哪种 ID 见 `owner_id_type`。
    pub owner_id: String,
    /// The kind of user ID that `owner_id` holds. / `owner_id` 的用户 ID 类型。
    pub owner_id_type: GetOwnerIdType,
    /// The ID of the user who last changed the announcement, of the kind `modifier_id_type` names.
    ///
    /// 最近一次修改群公告的用户的 ID，属于哪种 ID 见 `modifier_id_type`。
    pub modifier_id: String,
    /// The kind of user ID that `modifier_id` holds. / `modifier_id` 的用户 ID 类型。
    pub modifier_id_type: GetModifierIdType,
    /// Which generation of document format the announcement uses. / 群公告采用哪一代文档格式。
    pub announcement_type: GetAnnouncementType,
    /// When the announcement was created, in seconds since 1970; reserved and not in use yet.
    ///
    /// 预留的群公告创建时间，为秒级时间戳，目前尚未启用。
    pub create_time_v2: wire::TimestampSec,
    /// When the announcement was last updated, in seconds since 1970; reserved and not in use yet.
    ///
    /// 预留的群公告更新时间，为秒级时间戳，目前尚未启用。
    pub update_time_v2: wire::TimestampSec,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("revision_id", &mut self.revision_id);
        f.field("create_time", &mut self.create_time);
        f.field("update_time", &mut self.update_time);
        f.field("owner_id", &mut self.owner_id);
        f.field("owner_id_type", &mut self.owner_id_type);
        f.field("modifier_id", &mut self.modifier_id);
        f.field("modifier_id_type", &mut self.modifier_id_type);
        f.field("announcement_type", &mut self.announcement_type);
        f.field("create_time_v2", &mut self.create_time_v2);
        f.field("update_time_v2", &mut self.update_time_v2);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`1770001`](error::INVALID_PARAMETER): invalid param
    InvalidParameter = error::INVALID_PARAMETER,
    /// `1770002` (HTTP 404): not found
    ///
    /// There is no such chat announcement. Verify `chat_id`, and that the chat was not dissolved.
    ///
    /// 群公告不存在。请检查 `chat_id`，并确认群组未解散。
    NotFound = &ErrorInfo {
        fix: Text { zh: "群公告不存在。请检查 `chat_id`，并确认群组未解散。", en: "There is no such chat announcement. Verify `chat_id`, and that the chat was not dissolved." },
        ..*error::NOT_FOUND
    },
    /// [`1772001`](error::CHAT_ANNOUNCEMENT_NOT_FOUND): Chat announcement can NOT be found in chat information.
    ChatAnnouncementNotFound = error::CHAT_ANNOUNCEMENT_NOT_FOUND,
    /// [`1772002`](error::OPERATOR_CHAT_IN_DIFFERENT_TENANT): Operator and chat can NOT be in different tenants.
    OperatorChatInDifferentTenant = error::OPERATOR_CHAT_IN_DIFFERENT_TENANT,
    /// [`1772003`](error::OPERATOR_NOT_IN_CHAT): Operator can NOT be out of the chat.
    OperatorNotInChat = error::OPERATOR_NOT_IN_CHAT,
    /// [`1772004`](error::MANAGE_EXTERNAL_CHAT_DENIED): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ManageExternalChatDenied = error::MANAGE_EXTERNAL_CHAT_DENIED,
    /// [`1772025`](error::BOT_ABILITY_NOT_ACTIVATED): Bot ability is not activated.
    BotAbilityNotActivated = error::BOT_ABILITY_NOT_ACTIVATED,
    /// [`1772006`](error::ANNOUNCEMENT_TYPE_UNSUPPORTED): announcement type is not supported
    AnnouncementTypeUnsupported = error::ANNOUNCEMENT_TYPE_UNSUPPORTED,
    /// [`1772034`](error::APP_UNAVAILABLE): The app is unavailable or inactivated by the tenant.
    AppUnavailable = error::APP_UNAVAILABLE,
    /// `1770032` (HTTP 403): forbidden
    ///
    /// The caller has no read or edit permission on the chat announcement. Grant it to the app or user, then try again.
    ///
    /// 调用身份没有该群公告的阅读或编辑权限。请为当前应用或用户授予该权限后重试。
    Forbidden = &ErrorInfo {
        fix: Text { zh: "调用身份没有该群公告的阅读或编辑权限。请为当前应用或用户授予该权限后重试。", en: "The caller has no read or edit permission on the chat announcement. Grant it to the app or user, then try again." },
        ..*error::FORBIDDEN
    },
    /// [`1771001`](error::INTERNAL_ERROR): server internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`1771002`](error::GATEWAY_INTERNAL_ERROR): gateway server internal error
    GatewayInternalError = error::GATEWAY_INTERNAL_ERROR,
    /// [`1771003`](error::GATEWAY_MARSHAL_ERROR): gateway marshal error
    GatewayMarshalError = error::GATEWAY_MARSHAL_ERROR,
    /// [`1771004`](error::GATEWAY_UNMARSHAL_ERROR): gateway unmarshal error
    GatewayUnmarshalError = error::GATEWAY_UNMARSHAL_ERROR,
    /// [`1771005`](error::SYSTEM_UNDER_MAINTENANCE): system under maintenance
    SystemUnderMaintenance = error::SYSTEM_UNDER_MAINTENANCE,
}
/// Which generation of document format the announcement uses. / 群公告采用哪一代文档格式。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GetAnnouncementType {
    /// `docx`: New announcement / 新版群公告
    Docx,
    /// `doc`: Legacy announcement / 旧版群公告
    Doc,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for GetAnnouncementType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for GetAnnouncementType {
    fn as_str(&self) -> &str {
        match self {
            Self::Docx => "docx",
            Self::Doc => "doc",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "docx" => Self::Docx,
            "doc" => Self::Doc,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The kind of user ID that `modifier_id` holds. / `modifier_id` 的用户 ID 类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GetModifierIdType {
    /// `user_id`: ID of the user within the tenant, the same for every app / 用户在租户内的 ID，各应用一致
    UserId,
    /// `union_id`: ID of the user across all apps of one developer / 用户在同一开发商各应用间通用的 ID
    UnionId,
    /// `open_id`: ID of the user within one app / 用户在单个应用内的 ID，各应用不同
    OpenId,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for GetModifierIdType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for GetModifierIdType {
    fn as_str(&self) -> &str {
        match self {
            Self::UserId => "user_id",
            Self::UnionId => "union_id",
            Self::OpenId => "open_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "user_id" => Self::UserId,
            "union_id" => Self::UnionId,
            "open_id" => Self::OpenId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The kind of user ID that `owner_id` holds. / `owner_id` 的用户 ID 类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GetOwnerIdType {
    /// `user_id`: ID of the user within the tenant, the same for every app / 用户在租户内的 ID，各应用一致
    UserId,
    /// `union_id`: ID of the user across all apps of one developer / 用户在同一开发商各应用间通用的 ID
    UnionId,
    /// `open_id`: ID of the user within one app / 用户在单个应用内的 ID，各应用不同
    OpenId,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for GetOwnerIdType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for GetOwnerIdType {
    fn as_str(&self) -> &str {
        match self {
            Self::UserId => "user_id",
            Self::UnionId => "union_id",
            Self::OpenId => "open_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "user_id" => Self::UserId,
            "union_id" => Self::UnionId,
            "open_id" => Self::OpenId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    GetAnnouncementType GetModifierIdType GetOwnerIdType
}
