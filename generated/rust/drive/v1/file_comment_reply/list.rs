// Generated from spec/drive/v1/file_comment_reply/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::drive::{error, v1};
impl super::Api<'_> {
    /// List the replies to a comment / 获取回复信息: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(
        &self,
        file_token: impl Into<String>,
        comment_id: impl Into<String>,
        file_type: v1::FileType,
    ) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(
            self.client,
            List::new(file_token, comment_id, file_type),
        )
    }
}
/// List the replies to a comment / 获取回复信息.
///
/// Lists the replies to a comment page by page, with their content and the IDs of their authors.
///
/// 分页列出一条评论下的回复，含内容和回复人的 ID。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::drive::v1::FileType;
/// let mut items = client.drive().v1().file_comment_reply().list("doxbcdl03Vsxhm7Qmnj110abcef", "1654857036541812356", FileType::Docx).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `docs:document.comment:read`, `drive:drive`, `drive:drive:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment-reply/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The token of the document the comments are in. / 评论所在云文档的 token。
    /// - Example: `"doxbcdl03Vsxhm7Qmnj110abcef"`
    pub file_token: String,
    /// The ID of the comment. / 评论 ID。
    /// - Example: `"1654857036541812356"`
    pub comment_id: String,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - At most 100
    /// - Example: `10`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"1654857036541812356"`
    pub page_token: Option<String>,
    /// The type of the cloud document that `file_token` stands for; it must match the actual type.
    ///
    /// `file_token` 所指云文档的类型，须与其实际类型一致。
    pub file_type: v1::FileType,
    /// Whether to return the emoji reactions to the comments as well; not by default. / 是否同时返回评论上的表情回复，默认不返回。
    pub need_reaction: Option<bool>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(
        file_token: impl Into<String>,
        comment_id: impl Into<String>,
        file_type: v1::FileType,
    ) -> Self {
        Self {
            file_token: file_token.into(),
            comment_id: comment_id.into(),
            page_size: Default::default(),
            page_token: Default::default(),
            file_type,
            need_reaction: Default::default(),
            user_id_type: Default::default(),
        }
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
    /// Sets `need_reaction`.
    #[must_use]
    pub fn need_reaction(mut self, value: bool) -> Self {
        self.need_reaction = Some(value);
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
        f.field("file_token", &mut self.file_token);
        f.field("comment_id", &mut self.comment_id);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("file_type", &mut self.file_type);
        f.field("need_reaction", &mut self.need_reaction);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("drive.v1.file_comment_reply.list", Get, "/open-apis/drive/v1/files/:file_token/comments/:comment_id/replies")
        .documented(text("获取回复信息", "List the replies to a comment"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment-reply/list")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DOCS_DOCUMENT_COMMENT_READ]),
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DRIVE_DRIVE_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            path("file_token", String).required(),
            path("comment_id", String).required(),
            query("page_size", Integer).between(None, Some(100)),
            query("page_token", String),
            query("file_type", String).required(),
            query("need_reaction", Boolean),
            query("user_id_type", String).default("\"open_id\""),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v1::FileCommentReply;
    fn items(response: ListResponse) -> Vec<v1::FileCommentReply> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The replies on this page. / 本页的回复。
    pub items: Vec<v1::FileCommentReply>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
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
    /// [`1069301`](error::COMMENT_FAILED): fail
    CommentFailed = error::COMMENT_FAILED,
    /// [`1069302`](error::INVALID_COMMENT_PARAMETER): param error
    InvalidCommentParameter = error::INVALID_COMMENT_PARAMETER,
    /// [`1069303`](error::COMMENT_FORBIDDEN): forbidden
    CommentForbidden = error::COMMENT_FORBIDDEN,
    /// [`1069304`](error::DOC_DELETED): docs had been deleted
    DocDeleted = error::DOC_DELETED,
    /// [`1069305`](error::DOC_NOT_FOUND): docs not exist
    DocNotFound = error::DOC_NOT_FOUND,
    /// [`1069306`](error::COMMENT_REVIEW_FAILED): content review not pass
    CommentReviewFailed = error::COMMENT_REVIEW_FAILED,
    /// [`1069307`](error::COMMENT_TARGET_NOT_FOUND): not exist
    CommentTargetNotFound = error::COMMENT_TARGET_NOT_FOUND,
    /// [`1069308`](error::COMMENT_LIMIT_EXCEEDED): exceeded limit
    CommentLimitExceeded = error::COMMENT_LIMIT_EXCEEDED,
    /// [`1069399`](error::COMMENT_INTERNAL_ERROR): internal error
    CommentInternalError = error::COMMENT_INTERNAL_ERROR,
    /// [`1064230`](error::LOCKED_FOR_DATA_MIGRATION): locked for data migration
    LockedForDataMigration = error::LOCKED_FOR_DATA_MIGRATION,
}
