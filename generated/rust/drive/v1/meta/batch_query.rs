// Generated from spec/drive/v1/meta/batch_query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::drive::error;
impl super::Api<'_> {
    /// Get file metadata in bulk / 获取文件元数据: [`BatchQuery`](struct@BatchQuery).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn batch_query(
        &self,
        request_docs: impl Into<Vec<BatchQueryRequestRequestDoc>>,
    ) -> crate::codegen::Call<BatchQuery> {
        crate::codegen::Call::new(self.client, BatchQuery::new(request_docs))
    }
}
/// Get file metadata in bulk / 获取文件元数据.
///
/// Returns the metadata of several files by their tokens: title, owner, time of creation, security label, URL and more.
///
/// 按 token 批量返回文件的标题、所有者、创建时间、密级和链接等元数据。
///
/// - `POST /open-apis/drive/v1/metas/batch_query`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `drive:drive.metadata:readonly`
///
/// Errors: [`BatchQueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/meta/batch_query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQuery {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The files to query, at most 200 at a time. / 要查询的文件，一次最多 200 个。
    /// - Length: 1 to 200
    pub request_docs: Vec<BatchQueryRequestRequestDoc>,
    /// Whether to return the URLs of the files too. / 是否一并返回文件的访问链接。
    pub with_url: Option<bool>,
}
impl BatchQuery {
    /// Creates the value from its required fields.
    pub fn new(request_docs: impl Into<Vec<BatchQueryRequestRequestDoc>>) -> Self {
        Self {
            user_id_type: Default::default(),
            request_docs: request_docs.into(),
            with_url: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `with_url`.
    #[must_use]
    pub fn with_url(mut self, value: bool) -> Self {
        self.with_url = Some(value);
        self
    }
}
impl wire::Object for BatchQuery {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("request_docs", &mut self.request_docs);
        f.field("with_url", &mut self.with_url);
    }
}
crate::codegen::__impl_object! {
    BatchQuery
}
crate::codegen::__operation! {
    BatchQuery => BatchQueryResponse, BatchQueryError:
    Endpoint::new("drive.v1.meta.batch_query", Post, "/open-apis/drive/v1/metas/batch_query")
        .documented(text("获取文件元数据", "Get file metadata in bulk"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/meta/batch_query")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DRIVE_DRIVE_METADATA_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("metas.sec_label_name", &[scopes(&[crate::scope::DRIVE_FILE_META_SEC_LABEL_READ_ONLY])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("request_docs", Array).required(),
            body("with_url", Boolean),
        ])
}
/// The reply to [`BatchQuery`](struct@BatchQuery).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryResponse {
    /// The metadata of the files that were found. / 查询成功的文件的元数据。
    pub metas: Vec<BatchQueryMeta>,
    /// The files that could not be queried, and why. / 查询失败的文件及失败原因。
    pub failed_list: Vec<BatchQueryMetaFailed>,
}
impl wire::Object for BatchQueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("metas", &mut self.metas);
        f.field("failed_list", &mut self.failed_list);
    }
}
crate::codegen::__impl_object! {
    BatchQueryResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchQuery`](struct@BatchQuery).
    BatchQueryError:
    /// [`1069701`](error::USER_IDENTITY_VERIFICATION_FAILED): User identity verification failed
    UserIdentityVerificationFailed = error::USER_IDENTITY_VERIFICATION_FAILED,
    /// [`1069704`](error::META_INTERNAL_ERROR): Internal server error
    MetaInternalError = error::META_INTERNAL_ERROR,
}
/// The type of file that `doc_token` stands for. / `doc_token` 所指文件的类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BatchQueryDocType {
    /// `doc`: Legacy document, deprecated / 旧版文档，已不推荐使用
    Doc,
    /// `sheet`: Spreadsheet / 电子表格
    Sheet,
    /// `bitable`: Base / 多维表格
    Bitable,
    /// `mindnote`: Mindnote / 思维笔记
    Mindnote,
    /// `file`: File / 文件
    File,
    /// `wiki`: Wiki node / 知识库节点
    Wiki,
    /// `docx`: Document / 新版文档
    Docx,
    /// `folder`: Folder / 文件夹
    Folder,
    /// `synced_block`: Synced block of a document, in limited rollout / 文档同步块，灰度中
    SyncedBlock,
    /// `slides`: Slides / 幻灯片
    Slides,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for BatchQueryDocType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for BatchQueryDocType {
    fn as_str(&self) -> &str {
        match self {
            Self::Doc => "doc",
            Self::Sheet => "sheet",
            Self::Bitable => "bitable",
            Self::Mindnote => "mindnote",
            Self::File => "file",
            Self::Wiki => "wiki",
            Self::Docx => "docx",
            Self::Folder => "folder",
            Self::SyncedBlock => "synced_block",
            Self::Slides => "slides",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "doc" => Self::Doc,
            "sheet" => Self::Sheet,
            "bitable" => Self::Bitable,
            "mindnote" => Self::Mindnote,
            "file" => Self::File,
            "wiki" => Self::Wiki,
            "docx" => Self::Docx,
            "folder" => Self::Folder,
            "synced_block" => Self::SyncedBlock,
            "slides" => Self::Slides,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The metadata of the files that were found. / 查询成功的文件的元数据。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryMeta {
    /// The token of the file. / 文件的 token。
    pub doc_token: String,
    /// The type of file that `doc_token` stands for. / `doc_token` 所指文件的类型。
    pub doc_type: String,
    /// The title of the file. / 文件的标题。
    pub title: String,
    /// The owner of the file, as a `user_id_type` ID. / 文件所有者的 ID，类型由 `user_id_type` 决定。
    pub owner_id: String,
    /// When the file was created, in seconds since 1970. / 文件的创建时间，为秒级时间戳。
    pub create_time: wire::TimestampSec,
    /// The user who last edited the file, as a `user_id_type` ID. / 最后编辑文件的用户的 ID，类型由 `user_id_type` 决定。
    pub latest_modify_user: String,
    /// When the file was last edited, in seconds since 1970. / 文件最后编辑的时间，为秒级时间戳。
    pub latest_modify_time: wire::TimestampSec,
    /// The URL of the file, only returned if `with_url` is `true`. / 文件的访问链接，仅当 `with_url` 为 `true` 时返回。
    pub url: String,
    /// The name of the security label of the file. / 文件的密级标签名称。
    /// - Present only with one of the scopes `drive:file.meta.sec_label.read_only`
    pub sec_label_name: String,
    /// The item of `request_docs` that the metadata answers, echoed from the request; not valid if the request repeats a token.
    ///
    /// 原样返回请求的 `request_docs` 中对应的一项；请求中有重复的 token 时无效。
    pub request_doc_info: BatchQueryMetaRequestDoc,
}
impl wire::Object for BatchQueryMeta {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("doc_token", &mut self.doc_token);
        f.field("doc_type", &mut self.doc_type);
        f.field("title", &mut self.title);
        f.field("owner_id", &mut self.owner_id);
        f.field("create_time", &mut self.create_time);
        f.field("latest_modify_user", &mut self.latest_modify_user);
        f.field("latest_modify_time", &mut self.latest_modify_time);
        f.field("url", &mut self.url);
        f.field("sec_label_name", &mut self.sec_label_name);
        f.field("request_doc_info", &mut self.request_doc_info);
    }
}
/// The files that could not be queried, and why. / 查询失败的文件及失败原因。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryMetaFailed {
    /// The token of the file that could not be queried. / 查询失败的文件的 token。
    pub token: String,
    /// The error code that says why the file could not be queried. / 查询该文件失败的错误码。
    /// - `970002`: File type not supported / 不支持该文件类型
    /// - `970003`: App or user may not read the metadata of the file / 当前应用或用户无权获取该文件的元数据
    /// - `970005`: Token does not match `doc_type`, or no such file / token 与 `doc_type` 不匹配，或文件不存在
    pub code: i64,
}
impl wire::Object for BatchQueryMetaFailed {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("token", &mut self.token);
        f.field("code", &mut self.code);
    }
}
/// The item of `request_docs` that the metadata answers, echoed from the request; not valid if the request repeats a token.
///
/// 原样返回请求的 `request_docs` 中对应的一项；请求中有重复的 token 时无效。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryMetaRequestDoc {
    /// The token of the file, as in the request. / 请求中的文件 token。
    pub doc_token: String,
    /// The type of the file, as in the request. / 请求中的文件类型。
    pub doc_type: BatchQueryDocType,
}
impl wire::Object for BatchQueryMetaRequestDoc {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("doc_token", &mut self.doc_token);
        f.field("doc_type", &mut self.doc_type);
    }
}
/// The files to query, at most 200 at a time. / 要查询的文件，一次最多 200 个。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryRequestRequestDoc {
    /// The token of the file, found in its URL. / 文件的 token，可从文件的 URL 中获得。
    /// - Example: `"doccnfYZzTlvXqZIGTdAHKabcef"`
    pub doc_token: String,
    /// The type of file that `doc_token` stands for. / `doc_token` 所指文件的类型。
    pub doc_type: BatchQueryDocType,
}
impl BatchQueryRequestRequestDoc {
    /// Creates the value from its required fields.
    pub fn new(doc_token: impl Into<String>, doc_type: BatchQueryDocType) -> Self {
        Self {
            doc_token: doc_token.into(),
            doc_type,
        }
    }
}
impl wire::Object for BatchQueryRequestRequestDoc {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("doc_token", &mut self.doc_token);
        f.field("doc_type", &mut self.doc_type);
    }
}
crate::codegen::__impl_object! {
    BatchQueryMeta BatchQueryMetaFailed BatchQueryMetaRequestDoc
    BatchQueryRequestRequestDoc
}
crate::codegen::__impl_enum! {
    BatchQueryDocType
}
