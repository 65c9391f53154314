// Generated from spec/drive/v1/file_comment/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::{error, v1};
impl super::Api<'_> {
    /// Resolve or reopen a comment / 解决/恢复评论: [`Patch`](struct@Patch).
    pub fn patch(
        &self,
        file_token: impl Into<String>,
        comment_id: impl Into<String>,
        file_type: v1::FileType,
        is_solved: bool,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(
            self.client,
            Patch::new(file_token, comment_id, file_type, is_solved),
        )
    }
}
/// Resolve or reopen a comment / 解决/恢复评论.
///
/// Marks a comment of a document as resolved, or as open again. / 把云文档的一条评论标为已解决，或恢复为未解决。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::drive::v1::FileType;
/// let reply = client.drive().v1().file_comment().patch("doccnGp4UK1UskrOEJwBXd3****", "6916106822734578184", FileType::Doc, true).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/drive/v1/files/:file_token/comments/:comment_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:update`, `docs:document.comment:write_only`, `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The token of the document the comments are in. / 评论所在云文档的 token。
    /// - Example: `"doccnGp4UK1UskrOEJwBXd3****"`
    pub file_token: String,
    /// The ID of the comment. / 评论 ID。
    /// - Example: `"6916106822734578184"`
    pub comment_id: String,
    /// The type of the cloud document that `file_token` stands for; it must match the actual type.
    ///
    /// `file_token` 所指云文档的类型，须与其实际类型一致。
    pub file_type: v1::FileType,
    /// Whether to mark the comment as solved; `false` opens it again. / 是否将评论标记为已解决，`false` 则重新打开评论。
    pub is_solved: bool,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(
        file_token: impl Into<String>,
        comment_id: impl Into<String>,
        file_type: v1::FileType,
        is_solved: bool,
    ) -> Self {
        Self {
            file_token: file_token.into(),
            comment_id: comment_id.into(),
            file_type,
            is_solved,
        }
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_token", &mut self.file_token);
        f.field("comment_id", &mut self.comment_id);
        f.field("file_type", &mut self.file_type);
        f.field("is_solved", &mut self.is_solved);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("drive.v1.file_comment.patch", Patch, "/open-apis/drive/v1/files/:file_token/comments/:comment_id")
        .documented(text("解决/恢复评论", "Resolve or reopen a comment"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/patch")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DOCS_DOC]),
            scopes(&[crate::scope::DOCS_DOC_READONLY]),
            scopes(&[crate::scope::DOCS_DOCUMENT_COMMENT_UPDATE]),
            scopes(&[crate::scope::DOCS_DOCUMENT_COMMENT_WRITE_ONLY]),
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DRIVE_DRIVE_READONLY]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("file_token", String).required(),
            path("comment_id", String).required(),
            query("file_type", String).required(),
            body("is_solved", Boolean).required(),
        ])
}
/// The reply to [`Patch`](struct@Patch).
pub type PatchResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
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
