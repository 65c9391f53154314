// Generated from spec/doc/v2/doc/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::doc::error;
impl super::Api<'_> {
    /// Create a legacy document / 创建旧版文档: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.folder_token(…))`.
    #[deprecated(note = "use `docx.v1.document.create` instead")]
    pub fn create(&self) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new())
    }
}
/// Create a legacy document / 创建旧版文档.
///
/// Created a legacy document and now only returns error 95054. Deprecated: use `docx.v1.document.create` instead.
///
/// 创建旧版文档，现在调用只会返回错误码 95054。已废弃，请改用 `docx.v1.document.create`。
///
/// **Deprecated**: use `docx.v1.document.create` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.doc().v2().doc().create().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/doc/v2/create`
/// - Token: `user_access_token` or `tenant_access_token`
/// - Scopes, any of: `drive:drive`, `docs:doc`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/ugDM2YjL4AjN24COwYjN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The token of the folder to create the document in; the root folder if empty. With a tenant access token, only folders that the app created can be used.
    ///
    /// 文档建在哪个文件夹中；为空则为根目录。以应用身份调用时，只能用该应用创建的文件夹。
    pub folder_token: Option<String>,
    /// The content of the document, a string in the [data structure of legacy documents](https://open.feishu.cn/document/ukTMukTMukTM/uAzM5YjLwMTO24CMzkjN); if empty, the document is empty.
    ///
    /// 文档的内容，为[旧版文档数据结构](https://open.feishu.cn/document/ukTMukTMukTM/uAzM5YjLwMTO24CMzkjN)的字符串；为空则创建空文档。
    pub content: Option<String>,
}
impl Create {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `FolderToken`.
    #[must_use]
    pub fn folder_token(mut self, value: impl Into<String>) -> Self {
        self.folder_token = Some(value.into());
        self
    }
    /// Sets `Content`.
    #[must_use]
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("FolderToken", &mut self.folder_token);
        f.field("Content", &mut self.content);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("doc.v2.doc.create", Post, "/open-apis/doc/v2/create")
        .documented(text("创建旧版文档", "Create a legacy document"), "https://open.feishu.cn/document/ukTMukTMukTM/ugDM2YjL4AjN24COwYjN")
        .access(&[User, Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DOCS_DOC]),
        ])
        .request(Json, &[body("FolderToken", String), body("Content", String)])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The token of the new document. / 新建文档的 token。
    pub obj_token: String,
    /// The URL of the new document. / 新建文档的链接。
    pub url: String,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("objToken", &mut self.obj_token);
        f.field("url", &mut self.url);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
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
    /// [`95013`](error::MOUNT_DOCUMENT_FAILED): Failed
    MountDocumentFailed = error::MOUNT_DOCUMENT_FAILED,
    /// [`95017`](error::READ_CONTENT_FAILED): 具体错误信息
    ReadContentFailed = error::READ_CONTENT_FAILED,
    /// [`95018`](error::PARSE_CONTENT_FAILED): 具体错误信息
    ParseContentFailed = error::PARSE_CONTENT_FAILED,
    /// [`95020`](error::BATCH_UPDATE_FAILED): 具体错误信息
    BatchUpdateFailed = error::BATCH_UPDATE_FAILED,
    /// [`95023`](error::REVISION_TOO_OLD): revision too old
    RevisionTooOld = error::REVISION_TOO_OLD,
    /// [`95024`](error::INVALID_PARAMETER95024): Failed
    InvalidParameter95024 = error::INVALID_PARAMETER95024,
    /// [`95025`](error::INVALID_REQUEST_JSON): Failed
    InvalidRequestJson = error::INVALID_REQUEST_JSON,
    /// [`95029`](error::FOLDER_LOCKED): folder locked
    FolderLocked = error::FOLDER_LOCKED,
    /// [`95030`](error::FOLDER_SIZE_LIMIT_EXCEEDED): folder size exceeded limit
    FolderSizeLimitExceeded = error::FOLDER_SIZE_LIMIT_EXCEEDED,
    /// [`95050`](error::SAVE_CONTENT_FAILED): 具体错误信息
    SaveContentFailed = error::SAVE_CONTENT_FAILED,
    /// [`95051`](error::CREATE_DOCUMENT_FAILED): 具体错误信息
    CreateDocumentFailed = error::CREATE_DOCUMENT_FAILED,
    /// [`95054`](error::API_DEPRECATED): this api is deprecated
    ApiDeprecated = error::API_DEPRECATED,
}
