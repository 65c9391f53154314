// Generated from spec/drive/v1/file/delete_subscribe.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::{error, v1};
impl super::Api<'_> {
    /// Unsubscribe from events of a file / 取消云文档事件订阅: [`DeleteSubscribe`](struct@DeleteSubscribe).
    ///
    /// Optional fields are set on the call: `.with(|request| request.event_type(…))`.
    pub fn delete_subscribe(
        &self,
        file_token: impl Into<String>,
        file_type: v1::FileType,
    ) -> crate::codegen::Call<DeleteSubscribe> {
        crate::codegen::Call::new(
            self.client,
            DeleteSubscribe::new(file_token, file_type),
        )
    }
}
/// Unsubscribe from events of a file / 取消云文档事件订阅.
///
/// Ends the caller's subscription to the events of a document. / 取消应用或用户对一个云文档各类事件的订阅。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::drive::v1::FileType;
/// let reply = client.drive().v1().file().delete_subscribe("doccnfYZzTlvXqZIGTdAHKabcef", FileType::Docx).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/drive/v1/files/:file_token/delete_subscribe`
/// - Rate limit: 10 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `docs:doc`, `docs:event:subscribe`, `drive:drive`, `sheets:spreadsheet`
///
/// Errors: [`DeleteSubscribeError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/delete_subscribe)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubscribe {
    /// The token of the document or folder, found in its URL. / 云文档或文件夹的 token，可从其 URL 中获得。
    /// - Example: `"doccnfYZzTlvXqZIGTdAHKabcef"`
    pub file_token: String,
    /// The type of the cloud document that `file_token` stands for; it must match the actual type.
    ///
    /// `file_token` 所指云文档的类型，须与其实际类型一致。
    pub file_type: v1::FileType,
    /// The type of event, given only if `file_type` is `folder`, and then as `file.created_in_folder_v1`.
    ///
    /// 事件类型，仅当 `file_type` 为 `folder` 时填写，且须填 `file.created_in_folder_v1`。
    /// - Example: `"file.created_in_folder_v1"`
    pub event_type: Option<String>,
}
impl DeleteSubscribe {
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
impl wire::Object for DeleteSubscribe {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_token", &mut self.file_token);
        f.field("file_type", &mut self.file_type);
        f.field("event_type", &mut self.event_type);
    }
}
crate::codegen::__impl_object! {
    DeleteSubscribe
}
crate::codegen::__operation! {
    DeleteSubscribe => DeleteSubscribeResponse, DeleteSubscribeError:
    Endpoint::new("drive.v1.file.delete_subscribe", Delete, "/open-apis/drive/v1/files/:file_token/delete_subscribe")
        .documented(text("取消云文档事件订阅", "Unsubscribe from events of a file"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/delete_subscribe")
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
/// The reply to [`DeleteSubscribe`](struct@DeleteSubscribe).
pub type DeleteSubscribeResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`DeleteSubscribe`](struct@DeleteSubscribe).
    DeleteSubscribeError:
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
    /// [`1064230`](error::LOCKED_FOR_DATA_MIGRATION): locked for data migration
    LockedForDataMigration = error::LOCKED_FOR_DATA_MIGRATION,
}
