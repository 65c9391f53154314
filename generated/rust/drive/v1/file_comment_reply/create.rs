// Generated from spec/drive/v1/file_comment_reply/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::drive::{error, v1};
impl super::Api<'_> {
    /// Reply to a comment / 添加回复: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn create(
        &self,
        file_token: impl Into<String>,
        comment_id: impl Into<String>,
        file_type: v1::FileType,
        content: v1::ReplyContentInput,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(file_token, comment_id, file_type, content),
        )
    }
}
/// Reply to a comment / 添加回复.
///
/// Creates a reply to a comment of a document, made of text, document links and mentions of users.
///
/// 在云文档的一条评论下添加回复，内容可含文本、云文档链接和 @ 用户。
///
/// - `POST /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:create`, `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment-reply/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The token of the document to comment on, found in its URL. / 要添加评论的云文档的 token，可从文档的 URL 中获得。
    /// - Example: `"TLLKdcpDro9ijQxA33ycNMabcef"`
    pub file_token: String,
    /// The ID of the comment to reply to, as returned when comments are added or listed.
    ///
    /// 要回复的评论的 ID，由添加评论和查询评论的接口返回。
    /// - Example: `"69161068xxxxx512356"`
    pub comment_id: String,
    /// The type of the cloud document that `file_token` stands for; it must match the actual type.
    ///
    /// `file_token` 所指云文档的类型，须与其实际类型一致。
    pub file_type: v1::FileType,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The contents of the reply, made up of text, links to documents and mentions.
    ///
    /// 回复的内容，由文本、云文档链接和 @ 用户等元素组成。
    pub content: v1::ReplyContentInput,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        file_token: impl Into<String>,
        comment_id: impl Into<String>,
        file_type: v1::FileType,
        content: v1::ReplyContentInput,
    ) -> Self {
        Self {
            file_token: file_token.into(),
            comment_id: comment_id.into(),
            file_type,
            user_id_type: Default::default(),
            content,
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_token", &mut self.file_token);
        f.field("comment_id", &mut self.comment_id);
        f.field("file_type", &mut self.file_type);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("content", &mut self.content);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("drive.v1.file_comment_reply.create", Post, "/open-apis/drive/v1/files/:file_token/comments/:comment_id/replies")
        .documented(text("添加回复", "Reply to a comment"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment-reply/create")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DOCS_DOC]),
            scopes(&[crate::scope::DOCS_DOC_READONLY]),
            scopes(&[crate::scope::DOCS_DOCUMENT_COMMENT_CREATE]),
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DRIVE_DRIVE_READONLY]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("file_token", String).required(),
            path("comment_id", String).required(),
            query("file_type", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("content", Object).required(),
        ])
}
/// The reply to [`Create`](struct@Create).
pub type CreateResponse = v1::FileCommentReply;
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
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
