// Generated from spec/drive/v1/file_comment/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::drive::{error, v1};
impl super::Api<'_> {
    /// Get a comment on a whole document / 获取全文评论: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get(
        &self,
        file_token: impl Into<String>,
        comment_id: impl Into<String>,
        file_type: v1::FileType,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(
            self.client,
            Get::new(file_token, comment_id, file_type),
        )
    }
}
/// Get a comment on a whole document / 获取全文评论.
///
/// Returns a comment on a document as a whole; comments on a part of it are not supported.
///
/// 返回一个云文档的某条全文评论，不适用于局部评论。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::drive::v1::FileType;
/// let reply = client.drive().v1().file_comment().get("doccnHh7U87HOFpii5u5G*****", "6916106822734578184", FileType::Doc).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/drive/v1/files/:file_token/comments/:comment_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:read`, `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The token of the document the comments are in. / 评论所在云文档的 token。
    /// - Example: `"doccnHh7U87HOFpii5u5G*****"`
    pub file_token: String,
    /// The ID of the comment. / 评论 ID。
    /// - Example: `"6916106822734578184"`
    pub comment_id: String,
    /// The type of the cloud document that `file_token` stands for; it must match the actual type.
    ///
    /// `file_token` 所指云文档的类型，须与其实际类型一致。
    pub file_type: v1::FileType,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// Whether to return the emoji reactions to the comments as well; not by default. / 是否同时返回评论上的表情回复，默认不返回。
    pub need_reaction: Option<bool>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(
        file_token: impl Into<String>,
        comment_id: impl Into<String>,
        file_type: v1::FileType,
    ) -> Self {
        Self {
            file_token: file_token.into(),
            comment_id: comment_id.into(),
            file_type,
            user_id_type: Default::default(),
            need_reaction: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `need_reaction`.
    #[must_use]
    pub fn need_reaction(mut self, value: bool) -> Self {
        self.need_reaction = Some(value);
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_token", &mut self.file_token);
        f.field("comment_id", &mut self.comment_id);
        f.field("file_type", &mut self.file_type);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("need_reaction", &mut self.need_reaction);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("drive.v1.file_comment.get", Get, "/open-apis/drive/v1/files/:file_token/comments/:comment_id")
        .documented(text("获取全文评论", "Get a comment on a whole document"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/get")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DOCS_DOC]),
            scopes(&[crate::scope::DOCS_DOC_READONLY]),
            scopes(&[crate::scope::DOCS_DOCUMENT_COMMENT_READ]),
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DRIVE_DRIVE_READONLY]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            path("file_token", String).required(),
            path("comment_id", String).required(),
            query("file_type", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            query("need_reaction", Boolean),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The ID of the comment. / 评论 ID。
    pub comment_id: String,
    /// The author of the comment or reply, as a `user_id_type` ID. / 评论或回复的发表者，类型由 `user_id_type` 决定。
    pub user_id: String,
    /// When it was posted, as a timestamp. / 发表的时间，为时间戳。
    pub create_time: i64,
    /// When it was updated, as a timestamp. / 更新的时间，为时间戳。
    pub update_time: i64,
    /// Whether the comment is solved. / 评论是否已解决。
    pub is_solved: bool,
    /// When the comment was solved, as a timestamp. / 评论被解决的时间，为时间戳。
    pub solved_time: i64,
    /// The user who solved the comment, as a `user_id_type` ID. / 将评论标记为已解决的用户，类型由 `user_id_type` 决定。
    pub solver_user_id: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether the comment is on the whole document; this operation does not return it. / 是否为针对全文的评论；本接口不返回。
    pub is_whole: bool,
    /// The text that a comment on part of the document quotes; this operation does not return it.
    ///
    /// 局部评论所引用的原文；本接口不返回。
    pub quote: String,
    /// The replies of the comment, the first of which is its text. / 评论下的回复，其中首条即评论的正文。
    pub reply_list: v1::ReplyList,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("comment_id", &mut self.comment_id);
        f.field("user_id", &mut self.user_id);
        f.field("create_time", &mut self.create_time);
        f.field("update_time", &mut self.update_time);
        f.field("is_solved", &mut self.is_solved);
        f.field("solved_time", &mut self.solved_time);
        f.field("solver_user_id", &mut self.solver_user_id);
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
        f.field("is_whole", &mut self.is_whole);
        f.field("quote", &mut self.quote);
        f.field("reply_list", &mut self.reply_list);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
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
}
