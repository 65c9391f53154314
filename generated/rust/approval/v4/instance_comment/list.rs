// Generated from spec/approval/v4/instance_comment/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::approval::{error, v4};
impl super::Api<'_> {
    /// List the comments on an approval / 获取评论: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn list(
        &self,
        instance_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(instance_id, user_id))
    }
}
/// List the comments on an approval / 获取评论.
///
/// Returns the comments and replies on an approval instance, without the remarks that go with approving, rejecting and the like.
///
/// 返回一个审批实例下的评论和回复，不含同意、拒绝等操作附带的意见。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.approval().v4().instance_comment().list("6A123516-FB88-470D-A428-9AF58B71B3C0", "e5286g26").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/approval/v4/instances/:instance_id/comments`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `approval:approval`, `approval:approval:readonly`, `approval:instance.comment`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The code of the instance, returned when it was created and also found by listing instance IDs or querying instances. A custom instance ID works as well.
    ///
    /// 审批实例的 Code，创建实例时返回，也可通过获取实例 ID 列表或查询实例列表得到；也可填自定义的实例 ID。
    /// - Example: `"6A123516-FB88-470D-A428-9AF58B71B3C0"`
    pub instance_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The user who acts, as a `user_id_type` ID. / 操作用户的 ID，类型由 `user_id_type` 决定。
    /// - Example: `"e5286g26"`
    pub user_id: String,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"nF1ZXJ5VGhlbkZldGNoCgAAAAAA6PZwFmUzSldvTC1yU"`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - At most 1000
    /// - Example: `10`
    pub page_size: Option<i64>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(instance_id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            user_id_type: Default::default(),
            user_id: user_id.into(),
            page_token: Default::default(),
            page_size: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
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
        f.field("instance_id", &mut self.instance_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("user_id", &mut self.user_id);
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("approval.v4.instance_comment.list", Get, "/open-apis/approval/v4/instances/:instance_id/comments")
        .documented(text("获取评论", "List the comments on an approval"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/list")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::APPROVAL_APPROVAL]),
            scopes(&[crate::scope::APPROVAL_APPROVAL_READONLY]),
            scopes(&[crate::scope::APPROVAL_INSTANCE_COMMENT]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            path("instance_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            query("user_id", String).required(),
            query("page_token", String),
            query("page_size", Integer).between(None, Some(1000)),
        ])
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The comments on the instance. / 审批实例下的评论。
    pub comments: Vec<ListComment>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("comments", &mut self.comments);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`1390001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
/// The comments on the instance. / 审批实例下的评论。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComment {
    /// The ID of the comment. / 评论 ID。
    pub id: String,
    /// The content of the comment. / 评论的内容。
    pub content: String,
    /// When the comment was created, in milliseconds since 1970. / 评论的创建时间，毫秒级时间戳。
    pub create_time: wire::TimestampMs,
    /// When the comment was updated, in milliseconds since 1970. / 评论的更新时间，毫秒级时间戳。
    pub update_time: wire::TimestampMs,
    /// Whether the comment has been deleted. / 评论是否已删除。
    /// - `0`: Not deleted / 未删除
    /// - `1`: Deleted / 已删除
    pub is_delete: i64,
    /// The replies to the comment. / 对评论的回复。
    pub replies: Vec<ListCommentReply>,
    /// The users mentioned in the comment. / 评论中被 @ 的用户。
    pub at_info_list: Vec<v4::CommentAtInfo>,
    /// The ID of the user who wrote the comment. / 发表评论的用户的 ID。
    pub commentator: String,
    /// Additional data of the comment. / 评论的附加数据。
    pub extra: String,
}
impl wire::Object for ListComment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("content", &mut self.content);
        f.field("create_time", &mut self.create_time);
        f.field("update_time", &mut self.update_time);
        f.field("is_delete", &mut self.is_delete);
        f.field("replies", &mut self.replies);
        f.field("at_info_list", &mut self.at_info_list);
        f.field("commentator", &mut self.commentator);
        f.field("extra", &mut self.extra);
    }
}
/// The replies to the comment. / 对评论的回复。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCommentReply {
    /// The ID of the comment. / 评论 ID。
    pub id: String,
    /// The content of the comment. / 评论的内容。
    pub content: String,
    /// When the comment was created, in milliseconds since 1970. / 评论的创建时间，毫秒级时间戳。
    pub create_time: wire::TimestampMs,
    /// When the comment was updated, in milliseconds since 1970. / 评论的更新时间，毫秒级时间戳。
    pub update_time: wire::TimestampMs,
    /// Whether the comment has been deleted. / 评论是否已删除。
    /// - `0`: Not deleted / 未删除
    /// - `1`: Deleted / 已删除
    pub is_delete: i64,
    /// The users mentioned in the comment. / 评论中被 @ 的用户。
    pub at_info_list: Vec<v4::CommentAtInfo>,
    /// The ID of the user who wrote the comment. / 发表评论的用户的 ID。
    pub commentator: String,
    /// Additional data of the comment. / 评论的附加数据。
    pub extra: String,
}
impl wire::Object for ListCommentReply {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("content", &mut self.content);
        f.field("create_time", &mut self.create_time);
        f.field("update_time", &mut self.update_time);
        f.field("is_delete", &mut self.is_delete);
        f.field("at_info_list", &mut self.at_info_list);
        f.field("commentator", &mut self.commentator);
        f.field("extra", &mut self.extra);
    }
}
crate::codegen::__impl_object! {
    ListComment ListCommentReply
}
