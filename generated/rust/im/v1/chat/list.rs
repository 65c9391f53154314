// Generated from spec/im/v1/chat/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::im::{error, v1};
impl super::Api<'_> {
    /// List chats / 获取用户或机器人所在的群列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List chats / 获取用户或机器人所在的群列表.
///
/// Lists the chats that the user or the bot is in, whichever the token stands for; see [How to choose a token](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-choose-which-type-of-token-to-use).
///
/// 列出凭证所代表的用户或机器人所在的群，用哪种凭证参见[如何选择凭证](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-choose-which-type-of-token-to-use)。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.im().v1().chat().list().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/im/v1/chats`
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
/// # Notes / 注意事项
///
/// - The address is close to that of [Get a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get); do not mix them up.
/// - Private chats (`chat_mode` `p2p`) are left out.
/// - `user_id_type` only matters for the `owner_id` that is returned; a bot may leave it out.
///
/// - 本接口的地址与[获取群信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get)相近，请注意区分。
/// - 不返回单聊（`chat_mode` 为 `p2p`）。
/// - `user_id_type` 只影响返回的 `owner_id`；只列机器人所在的群时可以不填。
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/server-docs/group/chat/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The type of user ID in the reply / 响应中的用户 ID 类型
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The order of the chats / 群的顺序
    /// - Default: `"ByCreateTimeAsc"`
    pub sort_type: Option<ListSortType>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"dmJCRHhpd3JRbGV1VEVNRFFyTitRWDY5ZFkybmYrMEUwMUFYT0VMMWdENEtuYUhsNUxGMDIwemtvdE5ORjBNQQ=="`
    pub page_token: Option<String>,
    /// How many chats a page holds at most / 每页最多返回多少个群
    /// - Default: `20`
    /// - At most 100
    /// - Example: `10`
    pub page_size: Option<i64>,
}
impl List {
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
    /// Sets `sort_type`.
    #[must_use]
    pub fn sort_type(mut self, value: ListSortType) -> Self {
        self.sort_type = Some(value);
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
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("sort_type", &mut self.sort_type);
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("im.v1.chat.list", Get, "/open-apis/im/v1/chats")
        .documented(text("获取用户或机器人所在的群列表", "List chats"), "https://open.feishu.cn/document/server-docs/group/chat/list")
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
            query("sort_type", String).default("\"ByCreateTimeAsc\""),
            query("page_token", String),
            query("page_size", Integer).between(None, Some(100)).default("20"),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v1::Chat;
    fn items(response: ListResponse) -> Vec<v1::Chat> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The chats of this page / 这一页的群
    pub items: Vec<v1::Chat>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: Option<String>,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`232001`](error::INVALID_CHAT_PARAMETER): Your request contains an invalid request parameter.
    InvalidChatParameter = error::INVALID_CHAT_PARAMETER,
    /// [`232004`](error::APP_NOT_FOUND): Such an app does NOT exist.
    AppNotFound = error::APP_NOT_FOUND,
    /// [`232025`](error::CHAT_BOT_NOT_ENABLED): Bot ability is not activated.
    ChatBotNotEnabled = error::CHAT_BOT_NOT_ENABLED,
    /// [`232034`](error::CHAT_APP_UNAVAILABLE): The app is unavailable or inactivated by the tenant.
    ChatAppUnavailable = error::CHAT_APP_UNAVAILABLE,
}
/// The order of the chats / 群的顺序
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListSortType {
    /// `ByCreateTimeAsc`: By the time they were created, the oldest first / 按创建时间，最早的在前
    ByCreateTimeAsc,
    /// `ByActiveTimeDesc`
    ///
    /// By the time they were last active, the latest first. That changes all the time: a chat that gets a message between two pages moves to the front and is on none of the pages that follow; begin again with the first page.
    ///
    /// 按最近活跃时间，最新的在前。活跃时间随时在变，翻页之间收到消息的群会移到前面，后面的页里就没有它，要从第一页重新取。
    ByActiveTimeDesc,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ListSortType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ListSortType {
    fn as_str(&self) -> &str {
        match self {
            Self::ByCreateTimeAsc => "ByCreateTimeAsc",
            Self::ByActiveTimeDesc => "ByActiveTimeDesc",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "ByCreateTimeAsc" => Self::ByCreateTimeAsc,
            "ByActiveTimeDesc" => Self::ByActiveTimeDesc,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    ListSortType
}
