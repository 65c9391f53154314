// Generated from spec/drive/v1/file/get_subscribe.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::{error, v1};
impl super::Api<'_> {
    /// Get whether events of a file are subscribed to / 查询云文档事件订阅状态: [`GetSubscribe`](struct@GetSubscribe).
    ///
    /// Optional fields are set on the call: `.with(|request| request.event_type(…))`.
    pub fn get_subscribe(
        &self,
        file_token: impl Into<String>,
        file_type: v1::FileType,
    ) -> crate::codegen::Call<GetSubscribe> {
        crate::codegen::Call::new(self.client, GetSubscribe::new(file_token, file_type))
    }
}
/// Get whether events of a file are subscribed to / 查询云文档事件订阅状态.
///
/// Returns whether the events of a document are currently subscribed to. / 返回一个云文档的事件当前是否已被订阅。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::drive::v1::FileType;
/// let reply = client.drive().v1().file().get_subscribe("doccnfYZzTlvXqZIGTdAHKabcef", FileType::Docx).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/drive/v1/files/:file_token/get_subscribe`
/// - Rate limit: 10 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `docs:doc`, `docs:event:subscribe`, `drive:drive`, `sheets:spreadsheet`
///
/// Errors: [`GetSubscribeError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/get_subscribe)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscribe {
    /// The token of the document or folder, found in its URL. / 云文档或文件夹的 token，可从其 URL 中获得。
    /// - Example: `"doccnfYZzTlvXqZIGTdAHKabcef"`
    pub file_token: String,
    /// The type of document that `file_token` stands for. / `file_token` 所指云文档的类型。
    pub file_type: v1::FileType,
    /// The type of event, given only if `file_type` is `folder`, and then as `file.created_in_folder_v1`.
    ///
    /// 事件类型，仅当 `file_type` 为 `folder` 时填写，且须填 `file.created_in_folder_v1`。
    /// - Example: `"file.created_in_folder_v1"`
    pub event_type: Option<String>,
}
impl GetSubscribe {
    /// Creates the value from its required fields.
    pub fn new(file_token: impl Into<String>, file_type: v1::FileType) -> Self {
        Self {
            file_token: file_token.into(),
            file_type,
            event_type: Default::default(),
        }
    }
    /// Sets `event_type`.
    #[must_use]
    pub fn event_type(mut self, value: impl Into<String>) -> Self {
        self.event_type = Some(value.into());
        self
    }
}
impl wire::Object for GetSubscribe {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_token", &mut self.file_token);
        f.field("file_type", &mut self.file_type);
        f.field("event_type", &mut self.event_type);
    }
}
crate::codegen::__impl_object! {
    GetSubscribe
}
crate::codegen::__operation! {
    GetSubscribe => GetSubscribeResponse, GetSubscribeError:
    Endpoint::new("drive.v1.file.get_subscribe", Get, "/open-apis/drive/v1/files/:file_token/get_subscribe")
        .documented(text("查询云文档事件订阅状态", "Get whether events of a file are subscribed to"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/get_subscribe")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DOCS_DOC]),
            scopes(&[crate::scope::DOCS_EVENT_SUBSCRIBE]),
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 60)]), &[])
        .request(NoBody, &[
            path("file_token", String).required(),
            query("file_type", String).required(),
            query("event_type", String),
        ])
}
/// The reply to [`GetSubscribe`](struct@GetSubscribe).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscribeResponse {
    /// Whether events of the document are subscribed to. / 是否已订阅该云文档的事件。
    pub is_subscribe: bool,
}
impl wire::Object for GetSubscribeResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("is_subscribe", &mut self.is_subscribe);
    }
}
crate::codegen::__impl_object! {
    GetSubscribeResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`GetSubscribe`](struct@GetSubscribe).
    GetSubscribeError:
    /// [`1069601`](error::DOCUMENT_REQUEST_FAILED): fail
    DocumentRequestFailed = error::DOCUMENT_REQUEST_FAILED,
    /// [`1069602`](error::INVALID_DOCUMENT_PARAMETER): param error
    InvalidDocumentParameter = error::INVALID_DOCUMENT_PARAMETER,
    /// [`1069603`](error::DOCUMENT_ACCESS_DENIED): forbidden
    DocumentAccessDenied = error::DOCUMENT_ACCESS_DENIED,
    /// [`1069604`](error::DOCUMENT_NOT_FOUND): document not found
    DocumentNotFound = error::DOCUMENT_NOT_FOUND,
    /// [`1069605`](error::NOT_SUBSCRIBED): Unsubscribe
    NotSubscribed = error::NOT_SUBSCRIBED,
}
