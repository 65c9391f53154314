// Generated from spec/drive/v2/file_like/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::drive::error;
impl super::Api<'_> {
    /// List who liked a document / 获取云文档的点赞者列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(
        &self,
        file_token: impl Into<String>,
        file_type: ListFileType,
    ) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(file_token, file_type))
    }
}
/// List who liked a document / 获取云文档的点赞者列表.
///
/// Lists the users who liked a document, latest first, page by page. / 分页列出给一个云文档点赞的用户，最近的在前。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::drive::v2::file_like::ListFileType;
/// let mut items = client.drive().v2().file_like().list("J6Lddz22AovnqkxWEXBcUJabcef", ListFileType::Doc).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/drive/v2/files/:file_token/likes`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:file.like:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIzNzUjLyczM14iM3MTN/drive-v2/file-like/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The token of the document whose likes to list, found in its URL. / 要查询点赞者的云文档的 token，可从文档的 URL 中获得。
    /// - Example: `"J6Lddz22AovnqkxWEXBcUJabcef"`
    pub file_token: String,
    /// The type of the document; it must match `file_token`, or the call fails.
    ///
    /// 云文档的类型，须与 `file_token` 一致，否则调用失败。
    pub file_type: ListFileType,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `10`
    /// - From 1 to 50
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"text"`
    pub page_token: Option<String>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(file_token: impl Into<String>, file_type: ListFileType) -> Self {
        Self {
            file_token: file_token.into(),
            file_type,
            page_size: Default::default(),
            page_token: Default::default(),
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
        f.field("file_type", &mut self.file_type);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("drive.v2.file_like.list", Get, "/open-apis/drive/v2/files/:file_token/likes")
        .documented(text("获取云文档的点赞者列表", "List who liked a document"), "https://open.feishu.cn/document/ukTMukTMukTM/uIzNzUjLyczM14iM3MTN/drive-v2/file-like/list")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::DRIVE_FILE_LIKE_READONLY])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("items.user_name", &[scopes(&[crate::scope::CONTACT_USER_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("items.user_en_name", &[scopes(&[crate::scope::CONTACT_USER_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("items.user_avatar_url", &[scopes(&[crate::scope::CONTACT_USER_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(NoBody, &[
            path("file_token", String).required(),
            query("file_type", String).required(),
            query("page_size", Integer).between(Some(1), Some(50)).default("10"),
            query("page_token", String),
            query("user_id_type", String).default("\"open_id\""),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListFileLike;
    fn items(response: ListResponse) -> Vec<ListFileLike> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// Those on this page who liked the document. / 本页的点赞者。
    pub items: Vec<ListFileLike>,
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
    /// `1061001` (HTTP 500): server internal error
    ///
    /// The service failed, for example by a timeout. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误，例如超时。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        status: Some(500),
        message: "server internal error",
        ..*error::INTERNAL_ERROR
    },
    /// `1061002` (HTTP 400): invalid params
    ///
    /// A parameter is invalid. Compare the types and values of the parameters with those of the operation.
    ///
    /// 请求参数不合法。请按接口的参数要求检查各参数的类型和取值。
    InvalidFileParameter = &ErrorInfo {
        message: "invalid params",
        ..*error::INVALID_FILE_PARAMETER
    },
    /// `1061003` (HTTP 404): file not found
    ///
    /// The resource was not found. Check the token of the file or folder, and that it still exists.
    ///
    /// 没有找到资源。请检查文件或文件夹的 token，并确认资源仍存在。
    NotFound = &ErrorInfo {
        message: "file not found",
        ..*error::NOT_FOUND
    },
    /// `1061004` (HTTP 403): no file permission
    ///
    /// The caller may not see who liked the document. Grant the app or user permission to read documents, and to see the avatars of visitors and likers.
    ///
    /// 无权查看点赞记录。请为应用或用户开通云文档阅读权限，以及查看访问者和点赞者头像的权限。
    Forbidden = &ErrorInfo {
        message: "no file permission",
        fix: Text { zh: "无权查看点赞记录。请为应用或用户开通云文档阅读权限，以及查看访问者和点赞者头像的权限。", en: "The caller may not see who liked the document. Grant the app or user permission to read documents, and to see the avatars of visitors and likers." },
        links: &[],
        ..*error::FORBIDDEN
    },
    /// `1061007` (HTTP 400): file is deleted
    ///
    /// The file or folder has been deleted. Check the token, and use one that still exists.
    ///
    /// 文件或文件夹已删除。请检查 token，并换用仍存在的文件。
    FileDeleted = &ErrorInfo {
        status: Some(400),
        message: "file is deleted",
        ..*error::FILE_DELETED
    },
}
/// Those on this page who liked the document. / 本页的点赞者。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFileLike {
    /// The user who liked the document, as a `user_id_type` ID. / 点赞者的 ID，类型由 `user_id_type` 决定。
    pub user_id: String,
    /// When the user last liked the document, in seconds since 1970. / 该用户最近一次点赞的时间，为秒级时间戳。
    pub last_liked_time: wire::TimestampSec,
    /// The name of the user, left out if the user is anonymized. / 用户的姓名，用户信息脱敏时不返回。
    /// - Present only with one of the scopes `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
    pub user_name: String,
    /// The English name of the user, left out if the user is anonymized. / 用户的英文名，用户信息脱敏时不返回。
    /// - Present only with one of the scopes `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
    pub user_en_name: String,
    /// The URL of the user's avatar, left out if the user is anonymized. / 用户头像的链接，用户信息脱敏时不返回。
    /// - Present only with one of the scopes `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
    pub user_avatar_url: String,
    /// Whether the user is anonymized, in which case the names and the avatar are left out.
    ///
    /// 用户信息是否已脱敏，脱敏后姓名与头像不返回。
    pub user_is_desensitized: bool,
}
impl wire::Object for ListFileLike {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("last_liked_time", &mut self.last_liked_time);
        f.field("user_name", &mut self.user_name);
        f.field("user_en_name", &mut self.user_en_name);
        f.field("user_avatar_url", &mut self.user_avatar_url);
        f.field("user_is_desensitized", &mut self.user_is_desensitized);
    }
}
/// The type of the document; it must match `file_token`, or the call fails.
///
/// 云文档的类型，须与 `file_token` 一致，否则调用失败。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListFileType {
    /// `doc`: Legacy document, deprecated / 旧版文档，已不推荐使用
    Doc,
    /// `docx`: Document / 新版文档
    Docx,
    /// `file`: File / 文件
    File,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ListFileType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ListFileType {
    fn as_str(&self) -> &str {
        match self {
            Self::Doc => "doc",
            Self::Docx => "docx",
            Self::File => "file",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "doc" => Self::Doc,
            "docx" => Self::Docx,
            "file" => Self::File,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    ListFileLike
}
crate::codegen::__impl_enum! {
    ListFileType
}
