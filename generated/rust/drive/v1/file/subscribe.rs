// Generated from spec/drive/v1/file/subscribe.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::{error, v1};
impl super::Api<'_> {
    /// Subscribe to events of a file / 订阅云文档事件: [`Subscribe`](struct@Subscribe).
    ///
    /// Optional fields are set on the call: `.with(|request| request.event_type(…))`.
    pub fn subscribe(
        &self,
        file_token: impl Into<String>,
        file_type: v1::FileType,
    ) -> crate::codegen::Call<Subscribe> {
        crate::codegen::Call::new(self.client, Subscribe::new(file_token, file_type))
    }
}
/// Subscribe to events of a file / 订阅云文档事件.
///
/// Subscribes to the events of a document; the events must also be added in the developer console.
///
/// 订阅一个云文档的各类事件，应用还须在开发者后台添加这些事件。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::drive::v1::FileType;
/// let reply = client.drive().v1().file().subscribe("doccnfYZzTlvXqZIGTdAHKabcef", FileType::Docx).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/drive/v1/files/:file_token/subscribe`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `docs:doc`, `docs:event:subscribe`, `drive:drive`, `sheets:spreadsheet`
///
/// Errors: [`SubscribeError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/subscribe)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Subscribe {
    /// The token of the document or folder, found in its URL. / 云文档或文件夹的 token，可从其 URL 中获得。
    /// - Example: `"doccnfYZzTlvXqZIGTdAHKabcef"`
    pub file_token: String,
    /// The type of the cloud document that `file_token` stands for; it must match the actual type.
    ///
    /// `file_token` 所指云文档的类型，须与其实际类型一致。
    pub file_type: v1::FileType,
    /// The type of event. If `file_type` is `folder`, pass `file.created_in_folder_v1` to subscribe to files being created in the folder. For other types leave it out: all events of the document are subscribed to, and there is no way to pick some of them.
    ///
    /// 事件类型。`file_type` 为 `folder` 时须填 `file.created_in_folder_v1`，订阅文件夹内的文件创建事件；其他类型请勿填写，会一并订阅该云文档的全部事件，无法只订阅其中几种。
    /// - Example: `"file.created_in_folder_v1"`
    pub event_type: Option<String>,
}
impl Subscribe {
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
impl wire::Object for Subscribe {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_token", &mut self.file_token);
        f.field("file_type", &mut self.file_type);
        f.field("event_type", &mut self.event_type);
    }
}
crate::codegen::__impl_object! {
    Subscribe
}
crate::codegen::__operation! {
    Subscribe => SubscribeResponse, SubscribeError:
    Endpoint::new("drive.v1.file.subscribe", Post, "/open-apis/drive/v1/files/:file_token/subscribe")
        .documented(text("订阅云文档事件", "Subscribe to events of a file"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/subscribe")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DOCS_DOC]),
            scopes(&[crate::scope::DOCS_EVENT_SUBSCRIBE]),
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            path("file_token", String).required(),
            query("file_type", String).required(),
            query("event_type", String),
        ])
}
/// The reply to [`Subscribe`](struct@Subscribe).
pub type SubscribeResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Subscribe`](struct@Subscribe).
    SubscribeError:
    /// [`1069601`](error::DOCUMENT_REQUEST_FAILED): fail
    DocumentRequestFailed = error::DOCUMENT_REQUEST_FAILED,
    /// [`1069602`](error::INVALID_DOCUMENT_PARAMETER): param error
    InvalidDocumentParameter = error::INVALID_DOCUMENT_PARAMETER,
    /// [`1069603`](error::DOCUMENT_ACCESS_DENIED): forbidden
    DocumentAccessDenied = error::DOCUMENT_ACCESS_DENIED,
    /// [`1069604`](error::DOCUMENT_NOT_FOUND): document not found
    DocumentNotFound = error::DOCUMENT_NOT_FOUND,
}
