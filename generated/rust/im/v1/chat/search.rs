// Generated from spec/im/v1/chat/search.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::im::{error, v1};
impl super::Api<'_> {
    /// Search chats / 搜索对用户或机器人可见的群列表: [`Search`](struct@Search).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn search(&self) -> crate::codegen::Call<Search> {
        crate::codegen::Call::new(self.client, Search::new())
    }
}
/// Search chats / 搜索对用户或机器人可见的群列表.
///
/// Searches, by keyword, the chats that the operator, a user or a bot, can see: those they are in, and those that are open to them.
///
/// 按关键词搜索操作者（用户或机器人）能看到的群：所在的群，以及对其公开的群。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.im().v1().chat().search().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/im/v1/chats/search`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:chat`, `im:chat:readonly`, `im:chat:read`, `im:chat.group_info:readonly`
/// - Idempotent: calling it twice has the effect of calling it once
///
/// # Prerequisites / 前提条件
///
/// The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
///
/// 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
///
/// Errors: [`SearchError`]. [Documentation](https://open.feishu.cn/document/server-docs/group/chat/search)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    /// The type of user ID in the reply / 响应中的用户 ID 类型
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The keyword.
    /// **Note**:
    /// - It is compared with the names of chats in all languages, and with the names of their members.
    /// - Any language of the client will do.
    /// - Pinyin, prefixes and the like match, too.
    /// - Where it is empty or longer than `64` characters, nothing is found.
    /// - Avoid `-`; where it cannot be avoided, put the keyword in double quotes: `“Example-0”`.
    ///
    /// 关键词。
    /// **注意**：
    /// - 与群名称的各语言版本和群成员的名字匹配。
    /// - 可以用客户端支持的各种语言。
    /// - 支持拼音、前缀等模糊匹配。
    /// - 为空或超过 `64` 个字符时，结果为空。
    /// - 尽量不要含 `-`；一定要含时，给关键词加上双引号，例如 `“Example-0”`。
    ///
    /// - Example: `"abc"`
    pub query: Option<String>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"dmJCRHhpd3JRbGV1VEVNRFFyTitRWDY5ZFkybmYrMEUwMUFYT0VMMWdENEtuYUhsNUxGMDIwemtvdE5ORjBNQQ=="`
    pub page_token: Option<String>,
    /// How many chats a page holds at most / 每页最多返回多少个群
    /// - Default: `20`
    /// - At most 100
    /// - Example: `10`
    pub page_size: Option<i64>,
}
impl Search {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `query`.
    #[must_use]
    pub fn query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}
impl wire::Object for Search {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("query", &mut self.query);
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
    }
}
crate::codegen::__impl_object! {
    Search
}
crate::codegen::__operation! {
    Search => SearchResponse, SearchError:
    Endpoint::new("im.v1.chat.search", Get, "/open-apis/im/v1/chats/search")
        .documented(text("搜索对用户或机器人可见的群列表", "Search chats"), "https://open.feishu.cn/document/server-docs/group/chat/search")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::IM_CHAT]),
            scopes(&[crate::scope::IM_CHAT_READONLY]),
            scopes(&[crate::scope::IM_CHAT_READ]),
            scopes(&[crate::scope::IM_CHAT_GROUP_INFO_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .idempotent()
        .request(NoBody, &[
            query("user_id_type", String).default("\"open_id\""),
            query("query", String),
            query("page_token", String),
            query("page_size", Integer).between(None, Some(100)).default("20"),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Search {
    type Item = v1::Chat;
    fn items(response: SearchResponse) -> Vec<v1::Chat> {
        response.items
    }
}
/// The reply to [`Search`](struct@Search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// The chats of this page / 这一页的群
    pub items: Vec<v1::Chat>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: Option<String>,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for SearchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    SearchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Search`](struct@Search).
    SearchError:
    /// [`232001`](error::INVALID_CHAT_PARAMETER): Your request contains an invalid request parameter.
    InvalidChatParameter = error::INVALID_CHAT_PARAMETER,
    /// [`232004`](error::APP_NOT_FOUND): Such an app does NOT exist.
    AppNotFound = error::APP_NOT_FOUND,
    /// [`232025`](error::CHAT_BOT_NOT_ENABLED): Bot ability is not activated.
    ChatBotNotEnabled = error::CHAT_BOT_NOT_ENABLED,
    /// `232034` (HTTP 400): The app is unavailable or inactivate in the tenant.
    ///
    /// The app is not installed in the tenant, or not enabled. Have an administrator install and enable it, then retry.
    ///
    /// 应用在本企业中没有安装或没有启用。请企业管理员安装并启用后重试。
    ChatAppUnavailable = &ErrorInfo {
        message: "The app is unavailable or inactivate in the tenant.",
        ..*error::CHAT_APP_UNAVAILABLE
    },
}
