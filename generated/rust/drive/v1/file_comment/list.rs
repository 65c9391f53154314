// Generated from spec/drive/v1/file_comment/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::drive::{error, v1};
impl super::Api<'_> {
    /// List the comments of a document / 获取云文档所有评论: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.is_whole(…))`.
    pub fn list(
        &self,
        file_token: impl Into<String>,
        file_type: v1::FileType,
    ) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(file_token, file_type))
    }
}
/// List the comments of a document / 获取云文档所有评论.
///
/// Lists the comments of a document and their replies, on the whole and on parts of it, 50 a page by default.
///
/// 分页列出一个云文档的评论及其回复，含全文评论和局部评论，默认每页 50 条。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::drive::v1::FileType;
/// let mut items = client.drive().v1().file_comment().list("XIHSdYSI7oMEU1xrsnxc8fabcef", FileType::Doc).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/drive/v1/files/:file_token/comments`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:read`, `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The token of the document whose comments to list, found in its URL. / 要列出评论的云文档的 token，可从文档的 URL 中获得。
    /// - Example: `"XIHSdYSI7oMEU1xrsnxc8fabcef"`
    pub file_token: String,
    /// The type of the cloud document that `file_token` stands for; it must match the actual type.
    ///
    /// `file_token` 所指云文档的类型，须与其实际类型一致。
    pub file_type: v1::FileType,
    /// Whether to return comments on the whole document or on parts of it; both if omitted.
    ///
    /// 按是否为全文评论筛选，不填则不限。
    pub is_whole: Option<bool>,
    /// Whether to return solved or unsolved comments; both if omitted. / 按是否已解决筛选，不填则不限。
    pub is_solved: Option<bool>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"7153511712153412356"`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - At most 100
    /// - Example: `10`
    pub page_size: Option<i64>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// Whether to return the emoji reactions to the comments as well; not by default. / 是否同时返回评论上的表情回复，默认不返回。
    pub need_reaction: Option<bool>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(file_token: impl Into<String>, file_type: v1::FileType) -> Self {
        Self {
            file_token: file_token.into(),
            file_type,
            is_whole: Default::default(),
            is_solved: Default::default(),
            page_token: Default::default(),
            page_size: Default::default(),
            user_id_type: Default::default(),
            need_reaction: Default::default(),
        }
    }
    /// Sets `is_whole`.
    #[must_use]
    pub fn is_whole(mut self, value: bool) -> Self {
        self.is_whole = Some(value);
        self
    }
    /// Sets `is_solved`.
    #[must_use]
    pub fn is_solved(mut self, value: bool) -> Self {
        self.is_solved = Some(value);
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
    /// Sets `need_reaction`.
    #[must_use]
    pub fn need_reaction(mut self, value: bool) -> Self {
        self.need_reaction = Some(value);
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_token", &mut self.file_token);
        f.field("file_type", &mut self.file_type);
        f.field("is_whole", &mut self.is_whole);
        f.field("is_solved", &mut self.is_solved);
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("need_reaction", &mut self.need_reaction);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("drive.v1.file_comment.list", Get, "/open-apis/drive/v1/files/:file_token/comments")
        .documented(text("获取云文档所有评论", "List the comments of a document"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/list")
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
            query("file_type", String).required(),
            query("is_whole", Boolean),
            query("is_solved", Boolean),
            query("page_token", String),
            query("page_size", Integer).between(None, Some(100)),
            query("user_id_type", String).default("\"open_id\""),
            query("need_reaction", Boolean),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v1::FileComment;
    fn items(response: ListResponse) -> Vec<v1::FileComment> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// The comments on this page. / 本页的评论。
    pub items: Vec<v1::FileComment>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
        f.field("items", &mut self.items);
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
    /// [`1069308`](error::COMMENT_LIMIT_EXCEEDED): exceeded limit
    CommentLimitExceeded = error::COMMENT_LIMIT_EXCEEDED,
    /// [`1069304`](error::DOC_DELETED): docs had been deleted
    DocDeleted = error::DOC_DELETED,
    /// [`1069307`](error::COMMENT_TARGET_NOT_FOUND): not exist
    CommentTargetNotFound = error::COMMENT_TARGET_NOT_FOUND,
    /// [`1069399`](error::COMMENT_INTERNAL_ERROR): internal error
    CommentInternalError = error::COMMENT_INTERNAL_ERROR,
}
