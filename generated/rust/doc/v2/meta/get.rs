// Generated from spec/doc/v2/meta/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::doc::error;
impl super::Api<'_> {
    /// Get the metadata of a legacy document / 获取旧版文档元信息: [`Get`](struct@Get).
    #[deprecated(note = "use `drive.v1.meta.batch_query` instead")]
    pub fn get(&self, doc_token: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(doc_token))
    }
}
/// Get the metadata of a legacy document / 获取旧版文档元信息.
///
/// Returns the metadata of a legacy document; for new documents use `drive.v1.meta.batch_query`.
///
/// 返回旧版文档的元数据；新版文档请用 `drive.v1.meta.batch_query`。
///
/// **Deprecated**: use `drive.v1.meta.batch_query` instead.
///
/// - `GET /open-apis/doc/v2/meta/:docToken`
/// - Token: `user_access_token` or `tenant_access_token`
/// - Scopes, any of: `drive:drive`, `drive:drive:readonly`, `drive:drive.metadata:readonly`, `docs:doc`, `docs:doc:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uczN3UjL3czN14yN3cTN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The token of the document. / 文档的 token。
    pub doc_token: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(doc_token: impl Into<String>) -> Self {
        Self {
            doc_token: doc_token.into(),
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("docToken", &mut self.doc_token);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("doc.v2.meta.get", Get, "/open-apis/doc/v2/meta/:docToken")
        .documented(text("获取旧版文档元信息", "Get the metadata of a legacy document"), "https://open.feishu.cn/document/ukTMukTMukTM/uczN3UjL3czN14yN3cTN")
        .access(&[User, Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DRIVE_DRIVE_READONLY]),
            scopes(&[crate::scope::DRIVE_DRIVE_METADATA_READONLY]),
            scopes(&[crate::scope::DOCS_DOC]),
            scopes(&[crate::scope::DOCS_DOC_READONLY]),
        ])
        .request(NoBody, &[path("docToken", String).required()])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The date on which the document was created. / 文档的创建日期。
    pub create_date: String,
    /// When the document was created, as a timestamp. / 文档的创建时间，为时间戳。
    pub create_time: i64,
    /// The open_id of the person who created the document. / 文档创建者的 open_id。
    pub creator: String,
    /// The name of the person who created the document. / 文档创建者的名称。
    pub create_user_name: String,
    /// Whether the document is deleted: `0` if not, `1` if it is in the trash, `2` if it is permanently deleted.
    ///
    /// 文档是否已删除：`0` 为未删除，`1` 为在回收站中，`2` 为已彻底删除。
    pub delete_flag: i64,
    /// When the document was last edited, as a timestamp. / 文档最近一次编辑的时间，为时间戳。
    pub edit_time: i64,
    /// The name of the person who last edited the document. / 最近编辑文档的人的名称。
    pub edit_user_name: String,
    /// Whether the document is an external one. / 是否为外部文档。
    pub is_external: bool,
    /// Whether the caller has pinned the document to quick access. / 调用者是否已把文档加入快速访问。
    pub is_pined: bool,
    /// Whether the caller has starred the document. / 调用者是否已收藏文档。
    pub is_stared: bool,
    /// Whether the document has been upgraded to the new kind. / 文档是否已升级为新版文档。
    pub is_upgraded: bool,
    /// The kind of document, always `doc`. / 文档的类型，总是 `doc`。
    pub obj_type: String,
    /// The open_id of the current owner of the document. / 文档当前所有者的 open_id。
    pub owner: String,
    /// The name of the current owner of the document. / 文档当前所有者的名称。
    pub owner_user_name: String,
    /// The time on the server when it handled the request, as a timestamp. / 服务器处理请求时的时间，为时间戳。
    pub server_time: i64,
    /// The ID of the tenant that the document is in. / 文档所在租户的 ID。
    pub tenant_id: String,
    /// The title of the document. / 文档的标题。
    pub title: String,
    /// The number of the kind of document, always 2. / 文档类型的编号，总是 2。
    pub r#type: i64,
    /// The token of the upgraded document: the `document_id` in the operations on new documents.
    ///
    /// 升级后的文档的 token，即新版文档接口中的 `document_id`。
    pub upgraded_token: String,
    /// The URL of the document. / 文档的链接。
    pub url: String,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("create_date", &mut self.create_date);
        f.field("create_time", &mut self.create_time);
        f.field("creator", &mut self.creator);
        f.field("create_user_name", &mut self.create_user_name);
        f.field("delete_flag", &mut self.delete_flag);
        f.field("edit_time", &mut self.edit_time);
        f.field("edit_user_name", &mut self.edit_user_name);
        f.field("is_external", &mut self.is_external);
        f.field("is_pined", &mut self.is_pined);
        f.field("is_stared", &mut self.is_stared);
        f.field("is_upgraded", &mut self.is_upgraded);
        f.field("obj_type", &mut self.obj_type);
        f.field("owner", &mut self.owner);
        f.field("owner_user_name", &mut self.owner_user_name);
        f.field("server_time", &mut self.server_time);
        f.field("tenant_id", &mut self.tenant_id);
        f.field("title", &mut self.title);
        f.field("type", &mut self.r#type);
        f.field("upgraded_token", &mut self.upgraded_token);
        f.field("url", &mut self.url);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`91401`](error::INVALID_PARAMETER): PARAMERR
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`91402`](error::NOT_FOUND): NOTEXIST
    NotFound = error::NOT_FOUND,
    /// [`91403`](error::FORBIDDEN): FORBIDDEN
    Forbidden = error::FORBIDDEN,
    /// [`91404`](error::LOGIN_REQUIRED): LOGIN_REQUIRED
    LoginRequired = error::LOGIN_REQUIRED,
    /// [`95001`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`95003`](error::INTERNAL_ERROR95003): internal error
    InternalError95003 = error::INTERNAL_ERROR95003,
    /// [`95005`](error::INTERNAL_ERROR95005): internal error
    InternalError95005 = error::INTERNAL_ERROR95005,
    /// [`95006`](error::DOCUMENT_NOT_FOUND): Failed
    DocumentNotFound = error::DOCUMENT_NOT_FOUND,
    /// [`95007`](error::DOCUMENT_DELETED): Failed
    DocumentDeleted = error::DOCUMENT_DELETED,
    /// [`95008`](error::DOCUMENT_OR_FOLDER_DENIED): FORBIDDEN
    DocumentOrFolderDenied = error::DOCUMENT_OR_FOLDER_DENIED,
    /// [`95009`](error::DOCUMENT_PERMISSION_DENIED): Failed
    DocumentPermissionDenied = error::DOCUMENT_PERMISSION_DENIED,
    /// [`95010`](error::INTERNAL_ERROR95010): internal error
    InternalError95010 = error::INTERNAL_ERROR95010,
    /// [`95011`](error::INTERNAL_ERROR95011): internal error
    InternalError95011 = error::INTERNAL_ERROR95011,
    /// [`95017`](error::READ_CONTENT_FAILED): 具体错误信息
    ReadContentFailed = error::READ_CONTENT_FAILED,
    /// [`95018`](error::PARSE_CONTENT_FAILED): 具体错误信息
    ParseContentFailed = error::PARSE_CONTENT_FAILED,
    /// [`95023`](error::REVISION_TOO_OLD): revision too old
    RevisionTooOld = error::REVISION_TOO_OLD,
    /// [`95024`](error::INVALID_PARAMETER95024): Failed
    InvalidParameter95024 = error::INVALID_PARAMETER95024,
    /// [`95053`](error::DOCX_UNSUPPORTED): this API does not support the Upgraded Docs(docx), please refer to the <https://feishu.feishu.cn/docx/ICI7dp1Uioh4EvxXn0HcxUapn0c> using the correct API.
    DocxUnsupported = error::DOCX_UNSUPPORTED,
}
