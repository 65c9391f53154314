// Generated from spec/drive/v1/file_comment_reply/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::{error, v1};
impl super::Api<'_> {
    /// Delete a reply / 删除回复: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        file_token: impl Into<String>,
        comment_id: impl Into<String>,
        reply_id: impl Into<String>,
        file_type: v1::FileType,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(
            self.client,
            Delete::new(file_token, comment_id, reply_id, file_type),
        )
    }
}
/// Delete a reply / 删除回复.
///
/// Deletes one reply to a comment of a document. / 删除云文档的某条评论下的一条回复。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::drive::v1::FileType;
/// let reply = client.drive().v1().file_comment_reply().delete("doxbcdl03Vsxhm7Qmnj110abcef", "6916106822734578184", "6916106822734594568", FileType::Doc).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:delete`, `docs:document.comment:write_only`, `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment-reply/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The token of the document the comments are in. / 评论所在云文档的 token。
    /// - Example: `"doxbcdl03Vsxhm7Qmnj110abcef"`
    pub file_token: String,
    /// The ID of the comment. / 评论 ID。
    /// - Example: `"6916106822734578184"`
    pub comment_id: String,
    /// The ID of the reply. / 回复 ID。
    /// - Example: `"6916106822734594568"`
    pub reply_id: String,
    /// The type of the cloud document that `file_token` stands for; it must match the actual type.
    ///
    /// `file_token` 所指云文档的类型，须与其实际类型一致。
    pub file_type: v1::FileType,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(
        file_token: impl Into<String>,
        comment_id: impl Into<String>,
        reply_id: impl Into<String>,
        file_type: v1::FileType,
    ) -> Self {
        Self {
            file_token: file_token.into(),
            comment_id: comment_id.into(),
            reply_id: reply_id.into(),
            file_type,
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_token", &mut self.file_token);
        f.field("comment_id", &mut self.comment_id);
        f.field("reply_id", &mut self.reply_id);
        f.field("file_type", &mut self.file_type);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("drive.v1.file_comment_reply.delete", Delete, "/open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id")
        .documented(text("删除回复", "Delete a reply"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment-reply/delete")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DOCS_DOC]),
            scopes(&[crate::scope::DOCS_DOC_READONLY]),
            scopes(&[crate::scope::DOCS_DOCUMENT_COMMENT_DELETE]),
            scopes(&[crate::scope::DOCS_DOCUMENT_COMMENT_WRITE_ONLY]),
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DRIVE_DRIVE_READONLY]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            path("file_token", String).required(),
            path("comment_id", String).required(),
            path("reply_id", String).required(),
            query("file_type", String).required(),
        ])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
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
