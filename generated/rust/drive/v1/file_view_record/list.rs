// Generated from spec/drive/v1/file_view_record/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::{error, v1};
impl super::Api<'_> {
    /// List who viewed a file / 获取文件访问记录: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn list(
        &self,
        file_token: impl Into<String>,
        page_size: i64,
        file_type: v1::DriveFileType,
    ) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(
            self.client,
            List::new(file_token, page_size, file_type),
        )
    }
}
/// List who viewed a file / 获取文件访问记录.
///
/// Lists who viewed a file, with names, avatars and the time of the latest view, page by page.
///
/// 分页列出一个文件的访问者，含姓名、头像和最近访问时间。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::drive::v1::DriveFileType;
/// let mut items = client.drive().v1().file_view_record().list("XIHSdYSI7oMEU1xrsnxc8fabcef", 10, DriveFileType::Docx).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/drive/v1/files/:file_token/view_records`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `contact:user.base:readonly`, `drive:file:view_record:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-view_record/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The token of the file whose views to list, found in its URL. / 要查询访问记录的文件的 token，可从文件的 URL 中获得。
    /// - Example: `"XIHSdYSI7oMEU1xrsnxc8fabcef"`
    pub file_token: String,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - From 1 to 50
    /// - Example: `10`
    pub page_size: i64,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"1674037112--7189934631754563585"`
    pub page_token: Option<String>,
    /// The type of file that `file_token` stands for. / `file_token` 所指文件的类型。
    pub file_type: v1::DriveFileType,
    /// Which kind of ID is returned for viewers; `user_id` needs the scope `contact:user.employee_id:readonly`.
    ///
    /// 访问者 ID 以哪种类型返回，选 `user_id` 需要获取用户 User ID 的权限 `contact:user.employee_id:readonly`。
    /// - Default: `"open_id"`
    pub viewer_id_type: Option<ListViewerIdType>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(
        file_token: impl Into<String>,
        page_size: i64,
        file_type: v1::DriveFileType,
    ) -> Self {
        Self {
            file_token: file_token.into(),
            page_size,
            page_token: Default::default(),
            file_type,
            viewer_id_type: Default::default(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `viewer_id_type`.
    #[must_use]
    pub fn viewer_id_type(mut self, value: ListViewerIdType) -> Self {
        self.viewer_id_type = Some(value);
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_token", &mut self.file_token);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("file_type", &mut self.file_type);
        f.field("viewer_id_type", &mut self.viewer_id_type);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("drive.v1.file_view_record.list", Get, "/open-apis/drive/v1/files/:file_token/view_records")
        .documented(text("获取文件访问记录", "List who viewed a file"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-view_record/list")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::CONTACT_USER_BASE_READONLY]),
            scopes(&[crate::scope::DRIVE_FILE_VIEW_RECORD_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            path("file_token", String).required(),
            query("page_size", Integer).required().between(Some(1), Some(50)),
            query("page_token", String),
            query("file_type", String).required(),
            query("viewer_id_type", String).default("\"open_id\""),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListFileViewRecord;
    fn items(response: ListResponse) -> Vec<ListFileViewRecord> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The views on this page, one per viewer. / 本页的访问记录，每位访问者一条。
    pub items: Vec<ListFileViewRecord>,
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
    /// `1069601` (HTTP 500): server internal error
    ///
    /// The service failed, for example by a timeout. Try again; if it keeps failing, contact support with the log id.
    ///
    /// 服务处理失败，例如超时。请重试；若持续失败，请联系技术支持并提供 log id。
    DocumentRequestFailed = &ErrorInfo {
        message: "server internal error",
        ..*error::DOCUMENT_REQUEST_FAILED
    },
    /// `1069602` (HTTP 400): invalid param
    ///
    /// A parameter is invalid. Check that `file_token` and `file_type` fit each other, and that `page_size` is greater than 0.
    ///
    /// 请求参数不合法。请检查 `file_token` 与 `file_type` 是否对应，以及 `page_size` 是否大于 0。
    InvalidDocumentParameter = &ErrorInfo {
        message: "invalid param",
        fix: Text { zh: "请求参数不合法。请检查 `file_token` 与 `file_type` 是否对应，以及 `page_size` 是否大于 0。", en: "A parameter is invalid. Check that `file_token` and `file_type` fit each other, and that `page_size` is greater than 0." },
        ..*error::INVALID_DOCUMENT_PARAMETER
    },
    /// [`1069603`](error::DOCUMENT_ACCESS_DENIED): forbidden
    DocumentAccessDenied = error::DOCUMENT_ACCESS_DENIED,
    /// `1069604` (HTTP 404): not found
    ///
    /// The file was not found. Check that `file_type` is the type of the file, and that the `file_token` is right: [how to get it](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/file-overview) differs between files in folders and in wikis.
    ///
    /// 没有找到文件。请检查 `file_type` 是否为文件的实际类型，以及 `file_token` 是否正确：文件夹中的文件与知识库中的文件，[token 的获取方式](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/file-overview)不同。
    DocumentNotFound = &ErrorInfo {
        status: Some(404),
        message: "not found",
        fix: Text { zh: "没有找到文件。请检查 `file_type` 是否为文件的实际类型，以及 `file_token` 是否正确：文件夹中的文件与知识库中的文件，[token 的获取方式](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/file-overview)不同。", en: "The file was not found. Check that `file_type` is the type of the file, and that the `file_token` is right: [how to get it](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/file-overview) differs between files in folders and in wikis." },
        links: &[Link { text: "token 的获取方式", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/file-overview" }],
        ..*error::DOCUMENT_NOT_FOUND
    },
}
/// The views on this page, one per viewer. / 本页的访问记录，每位访问者一条。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFileViewRecord {
    /// The viewer, as a `viewer_id_type` ID. / 访问者的 ID，类型由 `viewer_id_type` 决定。
    pub viewer_id: String,
    /// The name of the viewer. / 访问者的姓名。
    pub name: String,
    /// The URL of the viewer's avatar. / 访问者头像的链接。
    pub avatar_url: String,
    /// When the viewer last opened the file, in seconds since 1970. / 最近一次访问的时间，为秒级时间戳。
    pub last_view_time: wire::TimestampSec,
}
impl wire::Object for ListFileViewRecord {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("viewer_id", &mut self.viewer_id);
        f.field("name", &mut self.name);
        f.field("avatar_url", &mut self.avatar_url);
        f.field("last_view_time", &mut self.last_view_time);
    }
}
/// Which kind of ID is returned for viewers; `user_id` needs the scope `contact:user.employee_id:readonly`.
///
/// 访问者 ID 以哪种类型返回，选 `user_id` 需要获取用户 User ID 的权限 `contact:user.employee_id:readonly`。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListViewerIdType {
    /// `user_id`: User ID, identifies the user within the tenant / User ID，在租户内标识用户
    UserId,
    /// `union_id`: Union ID, identifies the user across the apps of one developer / Union ID，在同一开发商的各应用间标识用户
    UnionId,
    /// `open_id`: Open ID, identifies the user within one app / Open ID，在单个应用内标识用户
    OpenId,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ListViewerIdType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ListViewerIdType {
    fn as_str(&self) -> &str {
        match self {
            Self::UserId => "user_id",
            Self::UnionId => "union_id",
            Self::OpenId => "open_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "user_id" => Self::UserId,
            "union_id" => Self::UnionId,
            "open_id" => Self::OpenId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    ListFileViewRecord
}
crate::codegen::__impl_enum! {
    ListViewerIdType
}
