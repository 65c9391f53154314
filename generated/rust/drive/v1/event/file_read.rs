// Generated from spec/drive/v1/event/file_read.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::v1;
/// File opened / 文件已读.
///
/// Is pushed when someone has opened a document. / 有人打开云文档时推送。
///
/// - Type: `drive.file.read_v1`
/// - Scopes, any of: `drive:drive`, `docs:doc`, `sheets:spreadsheet`, `docs:event.document_opened:read`
///
/// [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/file-read)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileRead {
    /// The type of the document the event is about. / 事件所涉及云文档的类型。
    pub file_type: v1::FileType,
    /// The token of the document the event is about. / 事件所涉及云文档的 token。
    pub file_token: String,
    /// The users who read the document; there can be several. / 阅读了云文档的用户，可能不止一位。
    pub operator_id_list: Vec<v1::UserId>,
}
impl wire::Object for FileRead {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_type", &mut self.file_type);
        f.field("file_token", &mut self.file_token);
        f.field("operator_id_list", &mut self.operator_id_list);
    }
}
crate::codegen::__impl_object! {
    FileRead
}
crate::codegen::__event! {
    FileRead:
    Descriptor::new("drive.v1.event.file_read", "drive.file.read_v1")
        .documented(text("文件已读", "File opened"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/file-read")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DOCS_DOC]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
            scopes(&[crate::scope::DOCS_EVENT_DOCUMENT_OPENED_READ]),
        ])
        .guards(&[
            Guard::received("operator_id_list.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
