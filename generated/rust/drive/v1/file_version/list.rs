// Generated from spec/drive/v1/file_version/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::drive::{error, v1};
impl super::Api<'_> {
    /// List document versions / 获取文档版本列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn list(
        &self,
        file_token: impl Into<String>,
        page_size: i64,
        obj_type: v1::ObjType,
    ) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(
            self.client,
            List::new(file_token, page_size, obj_type),
        )
    }
}
/// List document versions / 获取文档版本列表.
///
/// Lists the versions of a document or spreadsheet, page by page. / 分页列出一个文档或电子表格的版本。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::drive::v1::ObjType;
/// let mut items = client.drive().v1().file_version().list("doxbcyvqZlSc9WlHvQMlSJabcef", 20, ObjType::Docx).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/drive/v1/files/:file_token/versions`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive:version`, `drive:drive:version:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-version/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The token of the source document, found in its URL. / 源文档的 token，可从文档的 URL 中获得。
    /// - Example: `"doxbcyvqZlSc9WlHvQMlSJabcef"`
    pub file_token: String,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - At most 100
    /// - Example: `20`
    pub page_size: i64,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"1665739388"`
    pub page_token: Option<String>,
    /// The type of the source document. / 源文档的类型。
    pub obj_type: v1::ObjType,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(
        file_token: impl Into<String>,
        page_size: i64,
        obj_type: v1::ObjType,
    ) -> Self {
        Self {
            file_token: file_token.into(),
            page_size,
            page_token: Default::default(),
            obj_type,
            user_id_type: Default::default(),
        }
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
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("obj_type", &mut self.obj_type);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("drive.v1.file_version.list", Get, "/open-apis/drive/v1/files/:file_token/versions")
        .documented(text("获取文档版本列表", "List document versions"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-version/list")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE_VERSION]),
            scopes(&[crate::scope::DRIVE_DRIVE_VERSION_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            path("file_token", String).required(),
            query("page_size", Integer).required().between(None, Some(100)),
            query("page_token", String),
            query("obj_type", String).required(),
            query("user_id_type", String).default("\"open_id\""),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListVersion;
    fn items(response: ListResponse) -> Vec<ListVersion> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The versions on this page. / 本页的文档版本。
    pub items: Vec<ListVersion>,
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
    /// [`1068400`](error::VERSION_PERMISSION_DENIED): Has no permission, please apply the file permission of reading or edition.
    VersionPermissionDenied = error::VERSION_PERMISSION_DENIED,
    /// [`1068401`](error::TITLE_REVIEW_FAILED): Review no pass, the title has illegal content.
    TitleReviewFailed = error::TITLE_REVIEW_FAILED,
    /// [`1068404`](error::PARENT_FILE_NOT_FOUND): Parent file does not exist, please check the file status.
    ParentFileNotFound = error::PARENT_FILE_NOT_FOUND,
    /// [`1068410`](error::VERSION_FILE_TOKEN_INVALID): Params error, param \[file_token] is wrong.
    VersionFileTokenInvalid = error::VERSION_FILE_TOKEN_INVALID,
    /// [`1068411`](error::VERSION_OBJ_TYPE_INVALID): Params error, param \[obj_type] is wrong.
    VersionObjTypeInvalid = error::VERSION_OBJ_TYPE_INVALID,
    /// [`1068425`](error::VERSION_REQUEST_FAILED): Request failed, please contact the engineer-<https://applink.feishu.cn/TLJsX982>.
    VersionRequestFailed = error::VERSION_REQUEST_FAILED,
    /// [`1068412`](error::INVALID_VERSION_ID): Params error, param \[version_id] is wrong.
    InvalidVersionId = error::INVALID_VERSION_ID,
}
/// The versions on this page. / 本页的文档版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVersion {
    /// The title of the version. / 版本的标题。
    pub name: String,
    /// The ID of the version, passed as `version_id` to the other operations on versions.
    ///
    /// 版本的标识，作为 `version_id` 传入其他版本接口。
    pub version: String,
    /// The token of the source document the version belongs to. / 该版本所属源文档的 token。
    pub parent_token: String,
    /// The owner of the version, as a `user_id_type` ID. / 版本所有者的用户 ID，类型由 `user_id_type` 决定。
    pub owner_id: String,
    /// The creator of the version, as a `user_id_type` ID. / 版本创建者的用户 ID，类型由 `user_id_type` 决定。
    pub creator_id: String,
    /// When the version was created, in seconds since 1970. / 版本的创建时间，为秒级时间戳。
    pub create_time: wire::TimestampSec,
    /// When the version was updated, as a timestamp. / 版本的更新时间，为时间戳。
    pub update_time: wire::TimestampSec,
    /// The state of the version. / 版本的状态。
    pub status: v1::Status,
    /// The document type of the version. / 版本的文档类型。
    pub obj_type: v1::ObjType,
    /// The type of the source document. / 源文档的类型。
    pub parent_type: v1::DriveParentType,
}
impl wire::Object for ListVersion {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("version", &mut self.version);
        f.field("parent_token", &mut self.parent_token);
        f.field("owner_id", &mut self.owner_id);
        f.field("creator_id", &mut self.creator_id);
        f.field("create_time", &mut self.create_time);
        f.field("update_time", &mut self.update_time);
        f.field("status", &mut self.status);
        f.field("obj_type", &mut self.obj_type);
        f.field("parent_type", &mut self.parent_type);
    }
}
crate::codegen::__impl_object! {
    ListVersion
}
