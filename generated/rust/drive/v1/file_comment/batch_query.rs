// Generated from spec/drive/v1/file_comment/batch_query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::drive::{error, v1};
impl super::Api<'_> {
    /// Get comments in bulk / 批量获取评论: [`BatchQuery`](struct@BatchQuery).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn batch_query(
        &self,
        file_token: impl Into<String>,
        file_type: v1::FileType,
        comment_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<BatchQuery> {
        crate::codegen::Call::new(
            self.client,
            BatchQuery::new(file_token, file_type, comment_ids),
        )
    }
}
/// Get comments in bulk / 批量获取评论.
///
/// Returns several comments of a document and their replies by ID, be they on the whole document or on a part of it.
///
/// 按 ID 批量返回一个云文档的评论及其回复，全文评论和局部评论都包括在内。
///
/// - `POST /open-apis/drive/v1/files/:file_token/comments/batch_query`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `docs:document.comment:read`, `drive:drive`, `drive:drive:readonly`
///
/// Errors: [`BatchQueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/batch_query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQuery {
    /// The token of the document the comments are in. / 评论所在云文档的 token。
    /// - Example: `"doxbcdl03Vsxhm7Qmnj110abcef"`
    pub file_token: String,
    /// The type of the cloud document that `file_token` stands for; it must match the actual type.
    ///
    /// `file_token` 所指云文档的类型，须与其实际类型一致。
    pub file_type: v1::FileType,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The IDs of the comments to get, as returned by the operation that lists the comments of a document.
    ///
    /// 要查询的评论的 ID，由获取云文档所有评论的接口返回。
    /// - Example: `["1654857036541812356"]`
    pub comment_ids: Vec<String>,
    /// Whether to return the emoji reactions to the comments as well; not by default. / 是否同时返回评论上的表情回复，默认不返回。
    pub need_reaction: Option<bool>,
}
impl BatchQuery {
    /// Creates the value from its required fields.
    pub fn new(
        file_token: impl Into<String>,
        file_type: v1::FileType,
        comment_ids: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            file_token: file_token.into(),
            file_type,
            user_id_type: Default::default(),
            comment_ids: comment_ids.into(),
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
impl wire::Object for BatchQuery {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_token", &mut self.file_token);
        f.field("file_type", &mut self.file_type);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("comment_ids", &mut self.comment_ids);
        f.field("need_reaction", &mut self.need_reaction);
    }
}
crate::codegen::__impl_object! {
    BatchQuery
}
crate::codegen::__operation! {
    BatchQuery => BatchQueryResponse, BatchQueryError:
    Endpoint::new("drive.v1.file_comment.batch_query", Post, "/open-apis/drive/v1/files/:file_token/comments/batch_query")
        .documented(text("批量获取评论", "Get comments in bulk"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/batch_query")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DOCS_DOCUMENT_COMMENT_READ]),
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DRIVE_DRIVE_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("file_token", String).required(),
            query("file_type", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("comment_ids", Array).required(),
            body("need_reaction", Boolean),
        ])
}
/// The reply to [`BatchQuery`](struct@BatchQuery).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryResponse {
    /// The comments found, with their replies and the page token of the replies. / 查询到的评论，含其回复以及回复的分页标记。
    pub items: Vec<v1::FileComment>,
}
impl wire::Object for BatchQueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    BatchQueryResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchQuery`](struct@BatchQuery).
    BatchQueryError:
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
