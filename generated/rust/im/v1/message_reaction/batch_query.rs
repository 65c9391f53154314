// Generated from spec/im/v1/message_reaction/batch_query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::im::{error, v1};
impl super::Api<'_> {
    /// Get reactions in bulk / 批量获取消息表情回复: [`BatchQuery`](struct@BatchQuery).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn batch_query(
        &self,
        queries: impl Into<Vec<BatchQueryMessageQuery>>,
    ) -> crate::codegen::Call<BatchQuery> {
        crate::codegen::Call::new(self.client, BatchQuery::new(queries))
    }
}
/// Get reactions in bulk / 批量获取消息表情回复.
///
/// Returns the reactions to up to 20 messages and their counts; the calling user or bot must be in the chat, and recalled or invisible messages are left out.
///
/// 一次返回最多 20 条消息的表情回复和各表情的统计，调用的用户或机器人须在会话中，已撤回或不可见的消息除外。
///
/// - `POST /open-apis/im/v1/messages/reactions/batch_query`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:message.reactions:read`, `im:message:readonly`
///
/// Errors: [`BatchQueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/batch_query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQuery {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The messages to query the reactions of, each with its own page token. / 要查询哪些消息的表情回复，每条消息各自分页。
    /// - Length: 1 to 20
    pub queries: Vec<BatchQueryMessageQuery>,
    /// How many reactions to return per message at most, 10 if omitted. / 每条消息最多返回多少个表情回复，不填则为 10 个。
    /// - From 1 to 10
    /// - Example: `10`
    pub page_size_per_message: Option<i64>,
    /// The emoji to list reactions of, one from the [list of emojis](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/emojis-introduce); without it all are listed.
    ///
    /// 只查询哪种表情，取值见[表情文案说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/emojis-introduce)；不传则查询全部。
    /// - Example: `"LAUGH"`
    pub reaction_type: Option<String>,
}
impl BatchQuery {
    /// Creates the value from its required fields.
    pub fn new(queries: impl Into<Vec<BatchQueryMessageQuery>>) -> Self {
        Self {
            user_id_type: Default::default(),
            queries: queries.into(),
            page_size_per_message: Default::default(),
            reaction_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `page_size_per_message`.
    #[must_use]
    pub fn page_size_per_message(mut self, value: i64) -> Self {
        self.page_size_per_message = Some(value);
        self
    }
    /// Sets `reaction_type`.
    #[must_use]
    pub fn reaction_type(mut self, value: impl Into<String>) -> Self {
        self.reaction_type = Some(value.into());
        self
    }
}
impl wire::Object for BatchQuery {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("queries", &mut self.queries);
        f.field("page_size_per_message", &mut self.page_size_per_message);
        f.field("reaction_type", &mut self.reaction_type);
    }
}
crate::codegen::__impl_object! {
    BatchQuery
}
crate::codegen::__operation! {
    BatchQuery => BatchQueryResponse, BatchQueryError:
    Endpoint::new("im.v1.message_reaction.batch_query", Post, "/open-apis/im/v1/messages/reactions/batch_query")
        .documented(text("批量获取消息表情回复", "Get reactions in bulk"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/batch_query")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::IM_MESSAGE_REACTIONS_READ]),
            scopes(&[crate::scope::IM_MESSAGE_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("queries", Array).required(),
            body("page_size_per_message", Integer).between(Some(1), Some(10)),
            body("reaction_type", String),
        ])
}
/// The reply to [`BatchQuery`](struct@BatchQuery).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryResponse {
    /// The messages that were queried successfully, with their reactions. / 查询成功的消息及其表情回复。
    pub success_msg_reaction_details: Vec<BatchQuerySuccessMsgReactionDetails>,
    /// How many reactions there are to each message that was queried successfully. / 查询成功的消息上各有多少表情回复。
    pub success_msg_reaction_counts: Vec<BatchQuerySuccessMsgReactionCount>,
    /// The messages that could not be queried, with the reasons. / 查询失败的消息及其原因。
    pub fail_msg_reaction_details: Vec<BatchQueryFailMsgReactionDetails>,
}
impl wire::Object for BatchQueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("success_msg_reaction_details", &mut self.success_msg_reaction_details);
        f.field("success_msg_reaction_counts", &mut self.success_msg_reaction_counts);
        f.field("fail_msg_reaction_details", &mut self.fail_msg_reaction_details);
    }
}
crate::codegen::__impl_object! {
    BatchQueryResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchQuery`](struct@BatchQuery).
    BatchQueryError:
    /// [`230001`](error::INVALID_PARAMETER): Your request contains an invalid request parameter.
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`230006`](error::BOT_NOT_ENABLED): Bot ability is not activated.
    BotNotEnabled = error::BOT_NOT_ENABLED,
}
/// The messages that could not be queried, with the reasons. / 查询失败的消息及其原因。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryFailMsgReactionDetails {
    /// The ID of the message. / 消息的 ID。
    pub message_id: id::MessageId,
    /// Why the message could not be queried. / 该消息为何查询失败。
    pub fail_reason: BatchQueryFailReason,
}
impl wire::Object for BatchQueryFailMsgReactionDetails {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("message_id", &mut self.message_id);
        f.field("fail_reason", &mut self.fail_reason);
    }
}
/// Why the message could not be queried. / 该消息为何查询失败。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BatchQueryFailReason {
    /// `invalid`: The message ID is invalid / 消息 ID 无效
    Invalid,
    /// `invalid_page_token`: The `page_token` given for the message is invalid / 为该消息传入的 `page_token` 无效
    InvalidPageToken,
    /// `no_permission`: The caller has no permission for the message / 操作者无权访问该消息
    NoPermission,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for BatchQueryFailReason {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for BatchQueryFailReason {
    fn as_str(&self) -> &str {
        match self {
            Self::Invalid => "invalid",
            Self::InvalidPageToken => "invalid_page_token",
            Self::NoPermission => "no_permission",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "invalid" => Self::Invalid,
            "invalid_page_token" => Self::InvalidPageToken,
            "no_permission" => Self::NoPermission,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The messages to query the reactions of, each with its own page token. / 要查询哪些消息的表情回复，每条消息各自分页。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryMessageQuery {
    /// The ID of the message to query. / 要查询的消息的 ID。
    /// - Example: `"om_8964d1b4*********2b31383276113"`
    pub message_id: Option<id::MessageId>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"YhljsPiGfUgnVAg9urvRFd-BvSqRL20"`
    pub page_token: Option<String>,
}
impl BatchQueryMessageQuery {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `message_id`.
    #[must_use]
    pub fn message_id(mut self, value: impl Into<id::MessageId>) -> Self {
        self.message_id = Some(value.into());
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
}
impl wire::Object for BatchQueryMessageQuery {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("message_id", &mut self.message_id);
        f.field("page_token", &mut self.page_token);
    }
}
/// The user or app that added the reaction. / 添加表情回复的用户或应用。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryOperator {
    /// The ID of the operator. / 操作人的 ID。
    pub operator_id: String,
    /// Whether a user or an app acted. / 操作者是用户还是应用。
    pub operator_type: v1::OperatorType,
}
impl wire::Object for BatchQueryOperator {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("operator_id", &mut self.operator_id);
        f.field("operator_type", &mut self.operator_type);
    }
}
/// The reactions to the message on this page. / 该消息在本页的表情回复。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryReaction {
    /// The ID of the reaction. / 表情回复的 ID。
    pub reaction_id: id::ReactionId,
    /// The user or app that added the reaction. / 添加表情回复的用户或应用。
    pub operator: BatchQueryOperator,
    /// When the reaction was added, in milliseconds since 1970. / 添加表情回复的时间，毫秒级时间戳。
    pub action_time: wire::TimestampMs,
    /// The name of the emoji, one from the [list of emojis](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/emojis-introduce).
    ///
    /// 表情的名称，取值见[表情文案说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/emojis-introduce)。
    pub emoji_type: String,
}
impl wire::Object for BatchQueryReaction {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("reaction_id", &mut self.reaction_id);
        f.field("operator", &mut self.operator);
        f.field("action_time", &mut self.action_time);
        f.field("emoji_type", &mut self.emoji_type);
    }
}
/// How many reactions there are to the message, by emoji. / 该消息上每种表情的回复数。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryReactionCount {
    /// Which emoji the reaction is. / 是哪一种表情回复。
    pub reaction_type: String,
    /// How many reactions use the emoji. / 该表情的回复数。
    pub count: i64,
}
impl wire::Object for BatchQueryReactionCount {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("reaction_type", &mut self.reaction_type);
        f.integer_text("count", &mut self.count);
    }
}
/// How many reactions there are to each message that was queried successfully. / 查询成功的消息上各有多少表情回复。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQuerySuccessMsgReactionCount {
    /// The ID of the message. / 消息的 ID。
    pub message_id: id::MessageId,
    /// How many reactions there are to the message, by emoji. / 该消息上每种表情的回复数。
    pub reaction_count: Vec<BatchQueryReactionCount>,
}
impl wire::Object for BatchQuerySuccessMsgReactionCount {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("message_id", &mut self.message_id);
        f.field("reaction_count", &mut self.reaction_count);
    }
}
/// The messages that were queried successfully, with their reactions. / 查询成功的消息及其表情回复。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQuerySuccessMsgReactionDetails {
    /// The ID of the message. / 消息的 ID。
    pub message_id: id::MessageId,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// The reactions to the message on this page. / 该消息在本页的表情回复。
    pub message_reaction_items: Vec<BatchQueryReaction>,
}
impl wire::Object for BatchQuerySuccessMsgReactionDetails {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("message_id", &mut self.message_id);
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
        f.field("message_reaction_items", &mut self.message_reaction_items);
    }
}
crate::codegen::__impl_object! {
    BatchQueryFailMsgReactionDetails BatchQueryMessageQuery BatchQueryOperator
    BatchQueryReaction BatchQueryReactionCount BatchQuerySuccessMsgReactionCount
    BatchQuerySuccessMsgReactionDetails
}
crate::codegen::__impl_enum! {
    BatchQueryFailReason
}
