// Generated from spec/im/v1/chat/link.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::error;
impl super::Api<'_> {
    /// Get the share link of a chat / 获取群分享链接: [`Link`](struct@Link).
    ///
    /// Optional fields are set on the call: `.with(|request| request.validity_period(…))`.
    pub fn link(&self, chat_id: impl Into<id::ChatId>) -> crate::codegen::Call<Link> {
        crate::codegen::Call::new(self.client, Link::new(chat_id))
    }
}
/// Get the share link of a chat / 获取群分享链接.
///
/// Creates a link to share a chat. Anyone who opens it may join. / 生成一个群的分享链接，打开链接的人可以加入该群。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.im().v1().chat().link("oc_a0553eda9014c201e6969b478895c230").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/im/v1/chats/:chat_id/link`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:chat`, `im:chat:read`, `im:chat:readonly`
///
/// # Prerequisites / 前提条件
///
/// The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
///
/// 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
///
/// # Restrictions / 使用限制
///
/// - The operator, a user or a bot, must be in the chat.
/// - Private, secret and team chats have no share link.
/// - The links a bot made lose their effect when it is disabled or leaves the chat.
/// - Where only the owner and the managers may add members and share the chat, the operator must be one of them.
/// - In an internal chat, the operator must belong to the tenant of the chat.
///
/// - 操作者（用户或机器人）必须在群里。
/// - 单聊、密聊和团队群没有分享链接。
/// - 机器人停用或退群之后，它生成的链接失效。
/// - 群里只有群主和管理员可以添加成员、分享群时，操作者必须是群主或管理员。
/// - 操作内部群时，操作者与群必须属于同一企业。
///
/// Errors: [`LinkError`]. [Documentation](https://open.feishu.cn/document/server-docs/group/chat/link)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Link {
    /// The ID of the chat. Where to get it:
    /// - From the reply of [Create a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create).
    /// - [List chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list) has the chats the operator is in.
    /// - [Search chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search) also finds those that are open to the operator.
    ///
    /// **Note**: private, secret and team chats have no share link.
    ///
    /// 群的 ID，可以从以下接口得到：
    /// - [创建群](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create)的响应。
    /// - [获取用户或机器人所在的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list)，列出操作者所在的群。
    /// - [搜索对用户或机器人可见的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search)，还能找到对操作者公开的群。
    ///
    /// **注意**：单聊、密聊和团队群没有分享链接。
    ///
    /// - Example: `"oc_a0553eda9014c201e6969b478895c230"`
    pub chat_id: id::ChatId,
    /// How long the link is good / 链接的有效期
    /// - Default: `"week"`
    pub validity_period: Option<LinkValidityPeriod>,
}
impl Link {
    /// Creates the value from its required fields.
    pub fn new(chat_id: impl Into<id::ChatId>) -> Self {
        Self {
            chat_id: chat_id.into(),
            validity_period: Default::default(),
        }
    }
    /// Sets `validity_period`.
    #[must_use]
    pub fn validity_period(mut self, value: LinkValidityPeriod) -> Self {
        self.validity_period = Some(value);
        self
    }
}
impl wire::Object for Link {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_id", &mut self.chat_id);
        f.field("validity_period", &mut self.validity_period);
    }
}
crate::codegen::__impl_object! {
    Link
}
crate::codegen::__operation! {
    Link => LinkResponse, LinkError:
    Endpoint::new("im.v1.chat.link", Post, "/open-apis/im/v1/chats/:chat_id/link")
        .documented(text("获取群分享链接", "Get the share link of a chat"), "https://open.feishu.cn/document/server-docs/group/chat/link")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::IM_CHAT]),
            scopes(&[crate::scope::IM_CHAT_READ]),
            scopes(&[crate::scope::IM_CHAT_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[path("chat_id", String).required(), body("validity_period", String).default("\"week\"")])
}
/// The reply to [`Link`](struct@Link).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkResponse {
    /// The link / 分享链接
    pub share_link: String,
    /// When it expires (timestamp in seconds) / 链接的过期时间（秒级时间戳）
    pub expire_time: wire::TimestampSec,
    /// Whether it never expires / 链接是否永久有效
    pub is_permanent: bool,
}
impl wire::Object for LinkResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("share_link", &mut self.share_link);
        f.field("expire_time", &mut self.expire_time);
        f.field("is_permanent", &mut self.is_permanent);
    }
}
crate::codegen::__impl_object! {
    LinkResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Link`](struct@Link).
    LinkError:
    /// [`232001`](error::INVALID_CHAT_PARAMETER): Your request contains an invalid request parameter.
    InvalidChatParameter = error::INVALID_CHAT_PARAMETER,
    /// [`232006`](error::INVALID_CHAT_ID): Your request specifies a chat_id which is invalid.
    InvalidChatId = error::INVALID_CHAT_ID,
    /// [`232009`](error::CHAT_DISSOLVED): Your request specifies a chat which has already been dissolved.
    ChatDissolved = error::CHAT_DISSOLVED,
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
    /// `232034` (HTTP 400): The app is unavailable or inactivate in the tenant.
    ///
    /// The app is not installed in the tenant, or not enabled. Have an administrator install and enable it, then retry.
    ///
    /// 应用在本企业中没有安装或没有启用。请企业管理员安装并启用后重试。
    ChatAppUnavailable = &ErrorInfo {
        message: "The app is unavailable or inactivate in the tenant.",
        ..*error::CHAT_APP_UNAVAILABLE
    },
    /// [`232061`](error::SECRET_CHAT): Secret chat cannot be share link.
    SecretChat = error::SECRET_CHAT,
    /// [`232062`](error::PRIVATE_CHAT): P2P chat cannot be share link.
    PrivateChat = error::PRIVATE_CHAT,
    /// [`232063`](error::TEAM_CHAT): Team cannot be share link.
    TeamChat = error::TEAM_CHAT,
    /// [`232064`](error::OWNER_OR_MANAGER_ONLY): The operator is not a group owner or administrator, no permission to share chat link.
    OwnerOrManagerOnly = error::OWNER_OR_MANAGER_ONLY,
    /// [`232065`](error::OPERATOR_NOT_FOUND): The User/Bot can NOT be found.
    OperatorNotFound = error::OPERATOR_NOT_FOUND,
}
/// How long the link is good / 链接的有效期
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LinkValidityPeriod {
    /// `week`: 7 days / 7 天
    Week,
    /// `year`: One year / 1 年
    Year,
    /// `permanently`: For ever / 永久
    Permanently,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for LinkValidityPeriod {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for LinkValidityPeriod {
    fn as_str(&self) -> &str {
        match self {
            Self::Week => "week",
            Self::Year => "year",
            Self::Permanently => "permanently",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "week" => Self::Week,
            "year" => Self::Year,
            "permanently" => Self::Permanently,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    LinkValidityPeriod
}
