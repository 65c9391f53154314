// Generated from spec/drive/v1/export_task/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::{error, v1};
impl super::Api<'_> {
    /// Create an export task / 创建导出任务: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.sub_id(…))`.
    pub fn create(
        &self,
        file_extension: v1::FileExtension,
        token: impl Into<String>,
        r#type: v1::FileType,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(file_extension, token, r#type),
        )
    }
}
/// Create an export task / 创建导出任务.
///
/// Starts an asynchronous task that exports a document, spreadsheet or base to Word, PDF, Excel or CSV, and returns the `ticket` to query its result with.
///
/// 创建异步任务，把文档、电子表格或多维表格导出为 Word、PDF、Excel 或 CSV 文件，返回用来查询结果的 `ticket`。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::drive::v1::FileExtension;
/// use feishu_api::drive::v1::FileType;
/// let reply = client.drive().v1().export_task().create(FileExtension::Csv, "Fm7osyjtMh5o7Ktrv32c73abcef", FileType::Sheet).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/drive/v1/export_tasks`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `docs:document:export`, `drive:export:readonly`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/export_task/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The extension of the exported file. Which ones are possible depends on the type of document: `docx` and `pdf` for documents, `xlsx` and `csv` for spreadsheets and bases.
    ///
    /// 导出后本地文件的扩展名。能否导出为该格式取决于云文档类型，例如文档可导出为 `docx`、`pdf`，电子表格和多维表格可导出为 `xlsx`、`csv`。
    pub file_extension: v1::FileExtension,
    /// The token of the document to export, found in its URL. / 要导出的云文档的 token，可从文档的 URL 中获得。
    /// - Length: at most 27
    /// - Example: `"Fm7osyjtMh5o7Ktrv32c73abcef"`
    pub token: String,
    /// The type of the document to export; it must match `token` and can be derived from the URL.
    ///
    /// 要导出的云文档的类型，须与 `token` 一致，可从文档的 URL 判断。
    pub r#type: v1::FileType,
    /// Which sheet (the `sheet_id` in a spreadsheet) or table (the `table_id` in a base) to export to CSV; not needed for other formats.
    ///
    /// 导出为 CSV 时要导出的工作表 ID（电子表格的 `sheet_id`）或数据表 ID（多维表格的 `table_id`），导出为其他格式时无需填写。
    /// - Example: `"6e5ed3"`
    pub sub_id: Option<String>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        file_extension: v1::FileExtension,
        token: impl Into<String>,
        r#type: v1::FileType,
    ) -> Self {
        Self {
            file_extension,
            token: token.into(),
            r#type,
            sub_id: Default::default(),
        }
    }
    /// Sets `sub_id`.
    #[must_use]
    pub fn sub_id(mut self, value: impl Into<String>) -> Self {
        self.sub_id = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_extension", &mut self.file_extension);
        f.field("token", &mut self.token);
        f.field("type", &mut self.r#type);
        f.field("sub_id", &mut self.sub_id);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("drive.v1.export_task.create", Post, "/open-apis/drive/v1/export_tasks")
        .documented(text("创建导出任务", "Create an export task"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/export_task/create")
        .access(&[Tenant, User], &[Custom], &[
            scopes(&[crate::scope::DOCS_DOCUMENT_EXPORT]),
            scopes(&[crate::scope::DRIVE_EXPORT_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            body("file_extension", String).required(),
            body("token", String).required(),
            body("type", String).required(),
            body("sub_id", String),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The ID of the export task, used to query its result. / 导出任务的 ID，用于查询任务结果。
    pub ticket: String,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ticket", &mut self.ticket);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1069901`](error::TASK_INTERNAL_ERROR): internal error
    TaskInternalError = error::TASK_INTERNAL_ERROR,
    /// [`1069902`](error::TASK_PERMISSION_DENIED): no permission
    TaskPermissionDenied = error::TASK_PERMISSION_DENIED,
    /// `1069904` (HTTP 400): invalid param
    ///
    /// A parameter is invalid. To export a CSV, pass the ID of the worksheet in `sub_id`.
    ///
    /// 请求参数不合法。导出 CSV 时，请在 `sub_id` 中传入工作表的 ID。
    InvalidTaskParameter = &ErrorInfo {
        fix: Text { zh: "请求参数不合法。导出 CSV 时，请在 `sub_id` 中传入工作表的 ID。", en: "A parameter is invalid. To export a CSV, pass the ID of the worksheet in `sub_id`." },
        ..*error::INVALID_TASK_PARAMETER
    },
    /// `1069906` (HTTP 404): docs deleted
    ///
    /// The document has been deleted. Check the token, and use a document that exists.
    ///
    /// 文档已删除。请检查 token，换用仍存在的文档。
    TaskDocDeleted = &ErrorInfo {
        status: Some(404),
        ..*error::TASK_DOC_DELETED
    },
    /// `1069914` (HTTP 404): invalid file token
    ///
    /// The token of the document is invalid. Get it as [How to get the token of a document](https://open.feishu.cn/document/ukTMukTMukTM/uczNzUjL3czM14yN3MTN#08bb5df6) describes.
    ///
    /// 文档 token 不合法。请按[获取文档 token](https://open.feishu.cn/document/ukTMukTMukTM/uczNzUjL3czM14yN3MTN#08bb5df6)重新取得。
    InvalidFileToken = &ErrorInfo {
        status: Some(404),
        ..*error::INVALID_FILE_TOKEN
    },
    /// [`1069918`](error::FILE_EXTENSION_MISMATCH): file extension and type mismatch
    FileExtensionMismatch = error::FILE_EXTENSION_MISMATCH,
    /// [`1069923`](error::TASK_RATE_LIMITED): too many requests
    TaskRateLimited = error::TASK_RATE_LIMITED,
}
