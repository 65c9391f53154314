// Generated from spec/im/v1/chat_announcement/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::im::error;
impl super::Api<'_> {
    /// Get a chat announcement in the old format / 获取群公告信息: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get(&self, chat_id: impl Into<id::ChatId>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(chat_id))
    }
}
/// Get a chat announcement in the old format / 获取群公告信息.
///
/// Returns the announcement of a group chat, its content in the format of the old doc documents.
///
/// 返回一个群的群公告，内容采用旧版云文档（doc）的格式。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.im().v1().chat_announcement().get("oc_5ad11d72b830411d72b836c20").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/im/v1/chats/:chat_id/announcement`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:chat`, `im:chat.announcement:read`, `im:chat:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-announcement/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the chat, found in the replies of `im.v1.chat.create`, `im.v1.chat.list` and `im.v1.chat.search`. Private chats have no announcement.
    ///
    /// 群组 ID，可从 `im.v1.chat.create`、`im.v1.chat.list` 或 `im.v1.chat.search` 的响应中取得。单聊没有群公告。
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
    Endpoint::new("im.v1.chat_announcement.get", Get, "/open-apis/im/v1/chats/:chat_id/announcement")
        .documented(text("获取群公告信息", "Get a chat announcement in the old format"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-announcement/get")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::IM_CHAT]),
            scopes(&[crate::scope::IM_CHAT_ANNOUNCEMENT_READ]),
            scopes(&[crate::scope::IM_CHAT_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("chat_id", String).required(), query("user_id_type", String).default("\"open_id\"")])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The content of the announcement, a string that holds the serialized [structure of old documents](https://open.feishu.cn/document/ukTMukTMukTM/ukDM2YjL5AjN24SOwYjN).
    ///
    /// 群公告的内容，为旧版文档的[数据结构](https://open.feishu.cn/document/ukTMukTMukTM/ukDM2YjL5AjN24SOwYjN)序列化成的字符串。
    pub content: String,
    /// The current revision of the announcement, which has to be passed when updating it.
    ///
    /// 公告文档的当前版本号，更新公告时要传回。
    pub revision: String,
    /// When the announcement was created, in seconds since 1970. / 公告文档的创建时间，秒级时间戳。
    pub create_time: wire::TimestampSec,
    /// When the announcement was last updated, in seconds since 1970. / 公告文档的更新时间，秒级时间戳。
    pub update_time: wire::TimestampSec,
    /// The type of ID in `owner_id`: that of the request's `user_id_type` for a user, `app_id` for a bot.
    ///
    /// `owner_id` 的 ID 类型：所有者是用户时与请求中的 `user_id_type` 一致，是机器人时为 `app_id`。
    pub owner_id_type: GetOwnerIdType,
    /// The ID of the owner of the announcement, of the kind that `owner_id_type` names.
    ///
    /// 公告文档所有者的 ID，类型见 `owner_id_type`。
    pub owner_id: String,
    /// The type of ID in `modifier_id`: that of the request's `user_id_type` for a user, `app_id` for a bot.
    ///
    /// `modifier_id` 的 ID 类型：修改者是用户时与请求中的 `user_id_type` 一致，是机器人时为 `app_id`。
    pub modifier_id_type: GetModifierIdType,
    /// The ID of who last changed the announcement, of the kind that `modifier_id_type` names.
    ///
    /// 最后修改公告者的 ID，类型见 `modifier_id_type`。
    pub modifier_id: String,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("content", &mut self.content);
        f.field("revision", &mut self.revision);
        f.field("create_time", &mut self.create_time);
        f.field("update_time", &mut self.update_time);
        f.field("owner_id_type", &mut self.owner_id_type);
        f.field("owner_id", &mut self.owner_id);
        f.field("modifier_id_type", &mut self.modifier_id_type);
        f.field("modifier_id", &mut self.modifier_id);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`232001`](error::INVALID_CHAT_PARAMETER): Your request contains an invalid request parameter.
    InvalidChatParameter = error::INVALID_CHAT_PARAMETER,
    /// [`232003`](error::ANNOUNCEMENT_INVALID): Chat announcement can NOT be found in chat information.
    AnnouncementInvalid = error::ANNOUNCEMENT_INVALID,
    /// [`232010`](error::CHAT_IN_OTHER_TENANT): Operator and chat can NOT be in different tenants.
    ChatInOtherTenant = error::CHAT_IN_OTHER_TENANT,
    /// [`232011`](error::OPERATOR_NOT_IN_CHAT): Operator can NOT be out of the chat.
    OperatorNotInChat = error::OPERATOR_NOT_IN_CHAT,
    /// [`232019`](error::CHAT_RATE_LIMITED): The request has been rate limited.
    ChatRateLimited = error::CHAT_RATE_LIMITED,
    /// [`232024`](error::USER_NOT_VISIBLE): Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users.
    UserNotVisible = error::USER_NOT_VISIBLE,
    /// [`232025`](error::CHAT_BOT_NOT_ENABLED): Bot ability is not activated.
    ChatBotNotEnabled = error::CHAT_BOT_NOT_ENABLED,
    /// [`232033`](error::EXTERNAL_CHAT_SCOPE_MISSING): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ExternalChatScopeMissing = error::EXTERNAL_CHAT_SCOPE_MISSING,
    /// [`232034`](error::CHAT_APP_UNAVAILABLE): The app is unavailable or inactivated by the tenant.
    ChatAppUnavailable = error::CHAT_APP_UNAVAILABLE,
    /// [`232066`](error::ANNOUNCEMENT_READ_DENIED): The operator does not have the doc permission.
    AnnouncementReadDenied = error::ANNOUNCEMENT_READ_DENIED,
    /// [`232097`](error::DOCX_ANNOUNCEMENT_UNSUPPORTED): Unable to operate docx type chat announcement.
    DocxAnnouncementUnsupported = error::DOCX_ANNOUNCEMENT_UNSUPPORTED,
}
/// The type of ID in `modifier_id`: that of the request's `user_id_type` for a user, `app_id` for a bot.
///
/// `modifier_id` 的 ID 类型：修改者是用户时与请求中的 `user_id_type` 一致，是机器人时为 `app_id`。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GetModifierIdType {
    /// `user_id`: The ID of a user within the tenant, the same for all of its apps / 用户在租户内的 ID，对租户的所有应用都一致
    UserId,
    /// `union_id`: The ID of a user across all apps of one developer / 用户在同一开发商各应用间共用的 ID
    UnionId,
    /// `open_id`: The ID of a user within one app, different in every app / 用户在某个应用内的 ID，各应用不同
    OpenId,
    /// `app_id`: The App ID of an app / 应用的 App ID
    AppId,
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
            Self::AppId => "app_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "user_id" => Self::UserId,
            "union_id" => Self::UnionId,
            "open_id" => Self::OpenId,
            "app_id" => Self::AppId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The type of ID in `owner_id`: that of the request's `user_id_type` for a user, `app_id` for a bot.
///
/// `owner_id` 的 ID 类型：所有者是用户时与请求中的 `user_id_type` 一致，是机器人时为 `app_id`。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GetOwnerIdType {
    /// `user_id`: The ID of a user within the tenant, the same for all of its apps / 用户在租户内的 ID，对租户的所有应用都一致
    UserId,
    /// `union_id`: The ID of a user across all apps of one developer / 用户在同一开发商各应用间共用的 ID
    UnionId,
    /// `open_id`: The ID of a user within one app, different in every app / 用户在某个应用内的 ID，各应用不同
    OpenId,
    /// `app_id`: The App ID of an app / 应用的 App ID
    AppId,
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
            Self::AppId => "app_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "user_id" => Self::UserId,
            "union_id" => Self::UnionId,
            "open_id" => Self::OpenId,
            "app_id" => Self::AppId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    GetModifierIdType GetOwnerIdType
}
