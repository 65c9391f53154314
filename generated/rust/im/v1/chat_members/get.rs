// Generated from spec/im/v1/chat_members/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::im::error;
impl super::Api<'_> {
    /// List the members of a chat / 获取群成员列表: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.member_id_type(…))`.
    pub fn get(&self, chat_id: impl Into<id::ChatId>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(chat_id))
    }
}
/// List the members of a chat / 获取群成员列表.
///
/// Lists the users in a chat, with their names and IDs. / 列出一个群里的用户，包括名字和 ID。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.im().v1().chat_members().get("oc_a0553eda9014c201e6969b478895c230").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/im/v1/chats/:chat_id/members`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:chat`, `im:chat:readonly`, `im:chat.members:read`, `im:chat.group_info:readonly`
/// - Idempotent: calling it twice has the effect of calling it once
///
/// # Prerequisites / 前提条件
///
/// - The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
/// - The operator, a bot or a user, is in the chat.
///
/// - 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
/// - 操作者（机器人或用户）在群里。
///
/// # Restrictions / 使用限制
///
/// - Bots are left out, so a page may hold fewer members than `page_size`.
/// - Members who joined at the same time come together, so a page may also hold more than `page_size`.
/// - In an internal chat, the operator must belong to the tenant of the chat.
///
/// - 不返回群里的机器人，所以一页的成员可能比 `page_size` 少。
/// - 同一时刻入群的成员一次返回，所以一页的成员也可能比 `page_size` 多。
/// - 操作内部群时，操作者与群必须属于同一企业。
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/server-docs/group/chat-member/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the chat. Where to get it:
    /// - From the reply of [Create a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create).
    /// - [List chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list) has the chats the operator is in.
    /// - [Search chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search) also finds those that are open to the operator.
    ///
    /// 群的 ID，可以从以下接口得到：
    /// - [创建群](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create)的响应。
    /// - [获取用户或机器人所在的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list)，列出操作者所在的群。
    /// - [搜索对用户或机器人可见的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search)，还能找到对操作者公开的群。
    ///
    /// - Example: `"oc_a0553eda9014c201e6969b478895c230"`
    pub chat_id: id::ChatId,
    /// The type of member ID in the reply / 响应中的成员 ID 类型
    /// - Default: `"open_id"`
    pub member_id_type: Option<types::UserIdType>,
    /// About how many members a page holds. It may be fewer, as bots are left out, and more, as members who joined at the same time come together.
    ///
    /// 每页大约返回多少个成员。因为不含机器人，实际可能更少；因为同一时刻入群的成员一起返回，也可能更多。
    /// - Default: `20`
    /// - At most 100
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"WWxHTStrOEs5WHZpNktGbU94bUcvMWlxdDUzTWt1OXNrRmlLaGRNVG0yaz0="`
    pub page_token: Option<String>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(chat_id: impl Into<id::ChatId>) -> Self {
        Self {
            chat_id: chat_id.into(),
            member_id_type: Default::default(),
            page_size: Default::default(),
            page_token: Default::default(),
        }
    }
    /// Sets `member_id_type`.
    #[must_use]
    pub fn member_id_type(mut self, value: types::UserIdType) -> Self {
        self.member_id_type = Some(value);
        self
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_id", &mut self.chat_id);
        f.field("member_id_type", &mut self.member_id_type);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("im.v1.chat_members.get", Get, "/open-apis/im/v1/chats/:chat_id/members")
        .documented(text("获取群成员列表", "List the members of a chat"), "https://open.feishu.cn/document/server-docs/group/chat-member/get")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::IM_CHAT]),
            scopes(&[crate::scope::IM_CHAT_READONLY]),
            scopes(&[crate::scope::IM_CHAT_MEMBERS_READ]),
            scopes(&[crate::scope::IM_CHAT_GROUP_INFO_READONLY]),
        ])
        .guards(&[
            Guard::sent("member_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .idempotent()
        .request(NoBody, &[
            path("chat_id", String).required(),
            query("member_id_type", String).default("\"open_id\""),
            query("page_size", Integer).between(None, Some(100)).default("20"),
            query("page_token", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Get {
    type Item = GetListMember;
    fn items(response: GetResponse) -> Vec<GetListMember> {
        response.items
    }
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The members of this page / 这一页的成员
    pub items: Vec<GetListMember>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: Option<String>,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// How many members there are / 成员总数
    pub member_total: i64,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
        f.field("member_total", &mut self.member_total);
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
    /// [`232004`](error::APP_NOT_FOUND): Such an app does NOT exist.
    AppNotFound = error::APP_NOT_FOUND,
    /// [`232006`](error::INVALID_CHAT_ID): Your request specifies a chat_id which is invalid.
    InvalidChatId = error::INVALID_CHAT_ID,
    /// [`232009`](error::CHAT_DISSOLVED): Your request specifies a chat which has already been dissolved.
    ChatDissolved = error::CHAT_DISSOLVED,
    /// [`232010`](error::CHAT_IN_OTHER_TENANT): Operator and chat can NOT be in different tenants.
    ChatInOtherTenant = error::CHAT_IN_OTHER_TENANT,
    /// [`232011`](error::OPERATOR_NOT_IN_CHAT): Operator can NOT be out of the chat.
    OperatorNotInChat = error::OPERATOR_NOT_IN_CHAT,
    /// [`232025`](error::CHAT_BOT_NOT_ENABLED): Bot ability is not activated.
    ChatBotNotEnabled = error::CHAT_BOT_NOT_ENABLED,
    /// `232033` (HTTP 400): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ///
    /// The chat is an external one, which the app may not look into; this cannot be applied for at present. Use the operation on internal chats only.
    ///
    /// 这是外部群，应用无权查看，目前也不能申请这一权限。请只用于内部群。
    ExternalChatScopeMissing = &ErrorInfo {
        fix: Text { zh: "这是外部群，应用无权查看，目前也不能申请这一权限。请只用于内部群。", en: "The chat is an external one, which the app may not look into; this cannot be applied for at present. Use the operation on internal chats only." },
        links: &[],
        ..*error::EXTERNAL_CHAT_SCOPE_MISSING
    },
    /// [`232034`](error::CHAT_APP_UNAVAILABLE): The app is unavailable or inactivated by the tenant.
    ChatAppUnavailable = error::CHAT_APP_UNAVAILABLE,
}
/// The members of this page / 这一页的成员
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListMember {
    /// The type of ID in `member_id`: that of `member_id_type` in the request, `open_id`, `union_id` or `user_id`
    ///
    /// `member_id` 的 ID 类型，与请求中的 `member_id_type` 相同：`open_id`、`union_id` 或 `user_id`
    pub member_id_type: String,
    /// The ID of the member; the [overview of user identities](https://open.feishu.cn/document/home/user-identity-introduction/introduction) explains the kinds
    ///
    /// 成员的 ID，各种 ID 参见[用户身份概述](https://open.feishu.cn/document/home/user-identity-introduction/introduction)
    pub member_id: String,
    /// Their name / 名字
    pub name: String,
    /// Identifies the tenant on the platform. A store app exchanges it for the tenant_access_token of that tenant.
    ///
    /// 企业在平台上的唯一标识；商店应用用它换取该企业的 tenant_access_token
    pub tenant_key: String,
}
impl wire::Object for GetListMember {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("member_id_type", &mut self.member_id_type);
        f.field("member_id", &mut self.member_id);
        f.field("name", &mut self.name);
        f.field("tenant_key", &mut self.tenant_key);
    }
}
crate::codegen::__impl_object! {
    GetListMember
}
