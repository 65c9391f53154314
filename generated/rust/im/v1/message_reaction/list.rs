// Generated from spec/im/v1/message_reaction/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::im::{error, v1};
impl super::Api<'_> {
    /// List reactions / 获取消息表情回复: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.reaction_type(…))`.
    pub fn list(
        &self,
        message_id: impl Into<id::MessageId>,
    ) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(message_id))
    }
}
/// List reactions / 获取消息表情回复.
///
/// Lists the reactions to a message, all of them or those with one emoji. / 列出一条消息上的表情回复，可以只要某一个表情的。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.im().v1().message_reaction().list("om_dc13264520392913993dd051dba21dcf").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/im/v1/messages/:message_id/reactions`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:message.reactions:read`, `im:message:readonly`
/// - Idempotent: calling it twice has the effect of calling it once
///
/// # Prerequisites / 前提条件
///
/// - The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
/// - The bot or user that calls is in the chat of the message.
///
/// - 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
/// - 调用的机器人或用户在消息所在的会话里。
///
/// # Restrictions / 使用限制
///
/// A message that was recalled has none to list. / 已撤回的消息不能查询。
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message-reaction/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The message to ask about. Its ID comes from:
    /// - the reply of [Send a message](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create);
    /// - the event [Message received](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive);
    /// - the [history of a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list).
    ///
    /// 查询哪条消息。得到消息 ID 的途径：
    /// - [发送消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create)的应答。
    /// - [接收消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive)事件。
    /// - [会话的历史消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list)。
    ///
    /// - Example: `"om_dc13264520392913993dd051dba21dcf"`
    pub message_id: id::MessageId,
    /// The emoji to list; [The emojis](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/emojis-introduce) has them. Left out, all are listed.
    ///
    /// 只要哪个表情的，值见[表情文案说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/emojis-introduce)；不传则返回全部。
    /// - Example: `"LAUGH"`
    pub reaction_type: Option<String>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"YhljsPiGfUgnVAg9urvRFd-BvSqRL20wMZNAWfa9xXk="`
    pub page_token: Option<String>,
    /// How many reactions a page holds at most. / 每页最多返回多少个表情回复。
    /// - Default: `20`
    /// - At most 50
    /// - Example: `10`
    pub page_size: Option<i64>,
    /// The type of user ID to return. / 返回的用户 ID 类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(message_id: impl Into<id::MessageId>) -> Self {
        Self {
            message_id: message_id.into(),
            reaction_type: Default::default(),
            page_token: Default::default(),
            page_size: Default::default(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `reaction_type`.
    #[must_use]
    pub fn reaction_type(mut self, value: impl Into<String>) -> Self {
        self.reaction_type = Some(value.into());
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
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("message_id", &mut self.message_id);
        f.field("reaction_type", &mut self.reaction_type);
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("im.v1.message_reaction.list", Get, "/open-apis/im/v1/messages/:message_id/reactions")
        .documented(text("获取消息表情回复", "List reactions"), "https://open.feishu.cn/document/server-docs/im-v1/message-reaction/list")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::IM_MESSAGE_REACTIONS_READ]),
            scopes(&[crate::scope::IM_MESSAGE_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .idempotent()
        .request(NoBody, &[
            path("message_id", String).required(),
            query("reaction_type", String),
            query("page_token", String),
            query("page_size", Integer).between(None, Some(50)).default("20"),
            query("user_id_type", String).default("\"open_id\""),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v1::MessageReaction;
    fn items(response: ListResponse) -> Vec<v1::MessageReaction> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The reactions of this page / 这一页的表情回复
    pub items: Vec<v1::MessageReaction>,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: Option<String>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`230110`](error::MESSAGE_DELETED): Action unavailable as the message has been deleted.
    MessageDeleted = error::MESSAGE_DELETED,
    /// [`231001`](error::INVALID_REACTION_TYPE): reaction type is invalid.
    InvalidReactionType = error::INVALID_REACTION_TYPE,
    /// [`231003`](error::MESSAGE_NOT_FOUND): The message is not found, maybe not exist or deleted.
    MessageNotFound = error::MESSAGE_NOT_FOUND,
    /// [`231008`](error::NO_MESSAGE_ACCESS): The operator has no access to the message.
    NoMessageAccess = error::NO_MESSAGE_ACCESS,
    /// [`231012`](error::INVALID_PAGE_TOKEN): The request has an invalid pageToken.
    InvalidPageToken = error::INVALID_PAGE_TOKEN,
    /// [`231013`](error::INVALID_AUTH_TYPE): The request has an invalid AuthType.
    InvalidAuthType = error::INVALID_AUTH_TYPE,
    /// [`231014`](error::INVALID_USER_ID_TYPE): user_id_type is invalid.
    InvalidUserIdType = error::INVALID_USER_ID_TYPE,
    /// [`231018`](error::REACTION_MESSAGE_INVISIBLE): The message is invisible to the operator.
    ReactionMessageInvisible = error::REACTION_MESSAGE_INVISIBLE,
}
