// Generated from spec/drive/v1/file/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::drive::{error, v1};
impl super::Api<'_> {
    /// List the files in a folder / 获取文件夹中的文件清单: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List the files in a folder / 获取文件夹中的文件清单.
///
/// Lists the files in a folder of the drive page by page, with names, types, tokens, owners, times and more.
///
/// 分页列出云空间一个文件夹中的文件，含名称、类型、token、所有者和时间等信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.drive().v1().file().list().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/drive/v1/files`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `drive:drive:readonly`, `space:document:retrieve`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - At most 200
    /// - Example: `50`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"MTY1NTA3MTA1OXw3MTA4NDc2MDc1NzkyOTI0Nabcef"`
    pub page_token: Option<String>,
    /// The token of the folder to list. If omitted or empty, the root of the user's drive is listed, without pages and without shortcuts.
    ///
    /// 要列出的文件夹的 token。不填或为空字符串时列出用户云空间的根目录，此时不分页，也不含快捷方式。
    /// - Example: `"fldbcO1UuPz8VwnpPx5a9abcef"`
    pub folder_token: Option<String>,
    /// By which time the files are sorted; `direction` gives the direction. / 文件按哪个时间排序，方向由 `direction` 决定。
    /// - Default: `"EditedTime"`
    pub order_by: Option<ListOrderBy>,
    /// The direction of sorting, used together with `order_by`. / 排序方向，与 `order_by` 配合使用。
    /// - Default: `"DESC"`
    pub direction: Option<ListDirection>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl List {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
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
    /// Sets `folder_token`.
    #[must_use]
    pub fn folder_token(mut self, value: impl Into<String>) -> Self {
        self.folder_token = Some(value.into());
        self
    }
    /// Sets `order_by`.
    #[must_use]
    pub fn order_by(mut self, value: ListOrderBy) -> Self {
        self.order_by = Some(value);
        self
    }
    /// Sets `direction`.
    #[must_use]
    pub fn direction(mut self, value: ListDirection) -> Self {
        self.direction = Some(value);
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
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("folder_token", &mut self.folder_token);
        f.field("order_by", &mut self.order_by);
        f.field("direction", &mut self.direction);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("drive.v1.file.list", Get, "/open-apis/drive/v1/files")
        .documented(text("获取文件夹中的文件清单", "List the files in a folder"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/list")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DRIVE_DRIVE_READONLY]),
            scopes(&[crate::scope::SPACE_DOCUMENT_RETRIEVE]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(NoBody, &[
            query("page_size", Integer).between(None, Some(200)),
            query("page_token", String),
            query("folder_token", String),
            query("order_by", String).default("\"EditedTime\""),
            query("direction", String).default("\"DESC\""),
            query("user_id_type", String).default("\"open_id\""),
        ])
        .paging(Paging::new("page_token", "next_page_token", "files").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListFiles;
    fn items(response: ListResponse) -> Vec<ListFiles> {
        response.files
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The files and subfolders in the folder. / 文件夹内的文件与子文件夹。
    pub files: Vec<ListFiles>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub next_page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("files", &mut self.files);
        f.field("next_page_token", &mut self.next_page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// `1061001` (HTTP 500): internal error.
    ///
    /// The service failed, for example by a timeout. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误，例如超时。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        status: Some(500),
        ..*error::INTERNAL_ERROR
    },
    /// [`1061002`](error::INVALID_FILE_PARAMETER): params error.
    InvalidFileParameter = error::INVALID_FILE_PARAMETER,
    /// [`1061003`](error::NOT_FOUND): not found.
    NotFound = error::NOT_FOUND,
    /// [`1061004`](error::FORBIDDEN): forbidden.
    Forbidden = error::FORBIDDEN,
    /// [`1061005`](error::AUTH_FAILED): auth failed.
    AuthFailed = error::AUTH_FAILED,
    /// [`1061007`](error::FILE_DELETED): file has been delete.
    FileDeleted = error::FILE_DELETED,
    /// [`1064001`](error::PAGE_SIZE_LIMIT_EXCEEDED): page size out of limit.
    PageSizeLimitExceeded = error::PAGE_SIZE_LIMIT_EXCEEDED,
}
/// The direction of sorting, used together with `order_by`. / 排序方向，与 `order_by` 配合使用。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListDirection {
    /// `ASC`: Ascending / 升序
    Asc,
    /// `DESC`: Descending / 降序
    Desc,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ListDirection {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ListDirection {
    fn as_str(&self) -> &str {
        match self {
            Self::Asc => "ASC",
            Self::Desc => "DESC",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "ASC" => Self::Asc,
            "DESC" => Self::Desc,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The files and subfolders in the folder. / 文件夹内的文件与子文件夹。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFiles {
    /// The token of the file or folder. / 文件或文件夹的 token。
    pub token: String,
    /// The name of the file. / 文件名称。
    pub name: String,
    /// The type of the file: `doc` is a legacy document, `docx` a current one, `mindnote` a mindnote, `shortcut` a shortcut.
    ///
    /// 文件类型，其中 `doc` 为旧版文档，`docx` 为新版文档，`mindnote` 为思维笔记，`shortcut` 为快捷方式。
    pub r#type: v1::Type,
    /// The token of the folder the file is in. / 所在文件夹的 token。
    pub parent_token: String,
    /// The URL that opens the file in a browser. / 在浏览器中打开文件的链接。
    pub url: String,
    /// The file a shortcut points to; only set if the file is a shortcut. / 快捷方式所指向的源文件，仅当文件为快捷方式时有值。
    pub shortcut_info: v1::ShortcutInfo,
    /// When the file was created, in seconds since 1970. / 文件的创建时间，为秒级时间戳。
    pub created_time: wire::TimestampSec,
    /// When the file was last modified, in seconds since 1970. / 文件最近一次修改的时间，为秒级时间戳。
    pub modified_time: wire::TimestampSec,
    /// The owner of the file, as a `user_id_type` ID. / 文件所有者的 ID，类型由 `user_id_type` 决定。
    pub owner_id: String,
}
impl wire::Object for ListFiles {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("token", &mut self.token);
        f.field("name", &mut self.name);
        f.field("type", &mut self.r#type);
        f.field("parent_token", &mut self.parent_token);
        f.field("url", &mut self.url);
        f.field("shortcut_info", &mut self.shortcut_info);
        f.field("created_time", &mut self.created_time);
        f.field("modified_time", &mut self.modified_time);
        f.field("owner_id", &mut self.owner_id);
    }
}
/// By which time the files are sorted; `direction` gives the direction. / 文件按哪个时间排序，方向由 `direction` 决定。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListOrderBy {
    /// `EditedTime`: Time of the last edit / 编辑时间
    EditedTime,
    /// `CreatedTime`: Time of creation / 创建时间
    CreatedTime,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ListOrderBy {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ListOrderBy {
    fn as_str(&self) -> &str {
        match self {
            Self::EditedTime => "EditedTime",
            Self::CreatedTime => "CreatedTime",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "EditedTime" => Self::EditedTime,
            "CreatedTime" => Self::CreatedTime,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    ListFiles
}
crate::codegen::__impl_enum! {
    ListDirection ListOrderBy
}
